"""What README.md says is what happens."""

from __future__ import annotations

import importlib.util
import re
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

from factcheck import ledger

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "docs" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_commands_print_what_the_page_shows() -> None:
    printed = script("transcripts").refreshed(README)
    assert findings_in(printed) == findings_in(README), "run python docs/transcripts.py"


def findings_in(page: str) -> str:
    """The page without the line on how much was read, which changes with every way of reading more."""
    return re.sub(r"^read \d+ sources: .*$", "read …", page, flags=re.MULTILINE)


def test_the_first_command_is_followed_by_both_sides_and_a_clean_exit() -> None:
    first, second, *_ = re.findall(r"^```console run\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    assert "$ factcheck check\n" in first and "$ echo $?\n0\n" in first
    assert "Olin College of Engineering" in first and "Tufts University" in first
    assert "over 14,000" in first and "tens of thousands" in first
    assert "$ echo $?\n1\n" in second


def test_the_installed_extras_exist() -> None:
    known = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    named = {extra for group in re.findall(r"(?:\.|factcheck-cli)\[([\w,]+)\]", README) for extra in group.split(",")}
    assert named and named <= set(known)


@pytest.mark.parametrize(
    "page",
    ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", *(f"docs/{p.name}" for p in sorted((ROOT / "docs").glob("*.md")))],
)
def test_links_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if "://" in target:
            continue
        path, _, anchor = target.partition("#")
        linked = (ROOT / page).parent / path if path else ROOT / page
        assert linked.exists(), f"{page} links to {target}"
        if anchor and linked.suffix == ".md":
            assert anchor in anchors(linked.read_text(encoding="utf-8")), f"{page} links to {target}"


def anchors(text: str) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", ["README.md", "docs/how-it-reads.md"])
def test_the_ledgers_shown_can_be_read(page: str) -> None:
    shown = re.findall(r"^```yaml\n(.*?)^```$", (ROOT / page).read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert shown
    for text in shown:
        read = ledger.parse(text, page)
        assert read.aliases or read.rulings
