"""docs/ci.md, the action and the pre-commit hook say what exists."""

import re
import shlex
from pathlib import Path

import pytest
import yaml

from factcheck import report
from factcheck.config import SETTINGS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")


def table(first_column):
    rows = re.findall(
        r"^\| `([^`]+)` \| (.+?) \|", PAGE.partition(f"| {first_column} |")[2].partition("\n\n")[0], re.MULTILINE
    )
    return dict(rows)


def test_every_format_is_listed():
    assert set(table("format")) == set(report.formats())


def test_every_setting_is_listed_with_its_default(project, run):
    listed = table("key")
    assert set(listed) == set(SETTINGS)
    Path("factcheck.toml").write_text("".join(f"{key} = {value.strip('`')}\n" for key, value in listed.items()))
    written = [line.partition("  #")[0] for line in run("config").out.splitlines()]
    Path("factcheck.toml").unlink()
    assert [line.partition("  #")[0] for line in run("config").out.splitlines()] == written


def commands():
    lines = re.findall(r"^(?:\$ |    - |\t)(factcheck .+)$", PAGE, re.MULTILINE)
    assert len(lines) >= 5
    return [line for line in lines if "ledger merge" not in line]


@pytest.mark.parametrize("line", commands())
def test_every_command_on_the_page_is_understood(project, run, repository, line):
    repository("branch", "-q", "origin/main")
    assert run(*shlex.split(line.replace("$@", "factcheck.md"))[1:]).code in (0, 1)


def test_the_snippets_are_yaml():
    blocks = re.findall(r"^```yaml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert len(blocks) == 3
    assert all(isinstance(yaml.safe_load(block), dict) for block in blocks)


def test_the_action_passes_its_inputs_through_the_environment_only():
    steps = yaml.safe_load((ROOT / "action.yml").read_text())["runs"]["steps"]
    assert not any("${{" in step.get("run", "") for step in steps)
    options = re.findall(r"--[a-z-]+", steps[-1]["run"])
    assert set(options) == {"--fail-on", "--format", "--output", "--since"}


def test_the_hook_runs_a_command_that_exists(run):
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert hook["entry"] == "factcheck check"
    assert hook["pass_filenames"] is False
