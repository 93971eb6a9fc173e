"""init, read, claims, config, and what starts without the language pipeline."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from factcheck import ledger


def test_init_writes_a_ledger_and_settings_and_overwrites_nothing(project, run):
    assert run("init").code == 0
    assert ledger.read(Path("claims.yaml")).rulings == {}
    assert tomllib.loads(Path("factcheck.toml").read_text()) == {}
    Path("claims.yaml").write_text("version: 1 # mine\n")
    Path("factcheck.toml").write_text("notes = true\n")
    assert run("init").code == 0
    assert Path("claims.yaml").read_text() == "version: 1 # mine\n"
    assert Path("factcheck.toml").read_text() == "notes = true\n"


def test_every_setting_in_the_written_file_is_its_default(project, run):
    run("init")
    text = Path("factcheck.toml").read_text()
    before = run("config").out
    Path("factcheck.toml").write_text(
        "".join(line.removeprefix("# ") + "\n" for line in text.splitlines() if " = " in line)
    )
    after = run("config").out
    assert [line.partition("  #")[0] for line in before.splitlines()] == [
        line.partition("  #")[0] for line in after.splitlines()
    ]
    assert after.count("# factcheck.toml") == before.count("# default")


def test_config_says_where_each_setting_comes_from(project, run):
    Path("pyproject.toml").write_text('[tool.factcheck]\nfail-on = "error"\n')
    out = run("config").out
    assert 'fail-on = "error"  # pyproject.toml' in out
    assert 'ledger = "claims.yaml"  # default' in out


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("fial-on = 'error'\n", "unknown setting `fial-on`", "fail-on"),
        ("notes = 'yes'\n", "`notes` must be true or false", "show notes"),
        ("x = 1\nnotes = [\n", "not valid TOML", "correct"),
        ("fail-on = 'fatal'\n", "one of error, warning, note", ""),
        ("min-coverage = 101\n", "percentage", ""),
        ("sources = 3\n", "list of strings", ""),
    ],
)
def test_a_wrong_setting_is_shown_in_its_line(project, run, text, message, hint):
    Path("factcheck.toml").write_text(text)
    done = run("check")
    assert done.code == 2
    assert message in done.err
    assert "factcheck.toml:" in done.err
    assert hint in done.err


def test_settings_count(project, run):
    Path("factcheck.toml").write_text('format = "json"\nledger = "decisions.yaml"\nsources = "sources/letters.txt"\n')
    done = run()
    assert done.code == 0
    assert json.loads(done.out)["coverage"]["sources"] == 1
    Path("factcheck.toml").write_text('ledger = "decisions.yaml"\n')
    run("accept", "--all", "--reason", "x")
    assert Path("decisions.yaml").exists()


def test_settings_above_the_repository_do_not_count(project, run, monkeypatch):
    Path("factcheck.toml").write_text("notes = true\n")
    Path("inner/.git").mkdir(parents=True)
    monkeypatch.chdir("inner")
    assert "notes = false  # default" in run("config").out


def test_claims_as_json_lines(project, run):
    done = run("claims", "--format", "jsonl")
    assert done.code == 0
    rows = [json.loads(line) for line in done.out.splitlines()]
    keys = {"subject", "predicate", "value", "value_kind", "qualifiers", "polarity", "modality", "attribution", "source",
            "line", "column", "start", "end", "quote", "extractor", "confidence"}  # fmt: skip
    assert rows
    for row in rows:
        assert row.keys() == keys
        assert Path(row["source"]).read_text()[row["start"] : row["end"]] == row["quote"]
    assert {"subject": "Maria Kent", "predicate": "date_of_birth"}.items() <= {
        k: v for r in rows if r["predicate"] == "date_of_birth" for k, v in r.items()
    }.items()


def test_read_shows_value_and_bounds(run):
    done = run("read", "--no-names", "--format", "jsonl", "It took eight years, from June 2018 on, and cost 14,000 kg.")
    rows = [json.loads(line) for line in done.out.splitlines()]
    by_kind = {row["kind"]: row for row in rows}
    assert by_kind["duration"]["timex"] == "P8Y"
    mass = by_kind["quantity"]
    assert (mass["value"], mass["unit"], mass["allows"]) == (14000, "kg", [13500, 14500])
    date = by_kind["date"]
    assert date["quote"] in "from June 2018 on"
    assert date["allows"][0] <= "2018-06-01"


def test_read_has_dates_as_inclusive_days_and_null_for_infinity(run):
    (row,) = [
        json.loads(line) for line in run("read", "--no-names", "-f", "jsonl", "She was born in 1902.").out.splitlines()
    ]
    assert (row["kind"], row["value"], row["allows"], row["suggests"]) == (
        "date",
        "1902",
        ["1902-01-01", "1902-12-31"],
        ["1902-01-01", "1902-12-31"],
    )
    (over,) = [
        json.loads(line)
        for line in run("read", "--no-names", "-f", "jsonl", "more than 14,000 letters").out.splitlines()
    ]
    assert over["allows"] == [14000, None]
    assert over["hedge"] == ">"


def test_read_a_file_that_is_not_there(run):
    done = run("read", "gone.txt")
    assert (done.code, "no such file: gone.txt" in done.err) == (2, True)


def test_read_a_file_points_into_the_file(project, run):
    done = run("read", "sources/letters.txt", "--format", "jsonl")
    text = Path("sources/letters.txt").read_text()
    rows = [json.loads(line) for line in done.out.splitlines()]
    assert {"date", "name"} <= {row["kind"] for row in rows}
    for row in rows:
        assert text[row["start"] : row["end"]] == row["quote"]


def test_read_resolves_against_the_day_of_publication(run):
    (row,) = [
        json.loads(line)
        for line in run(
            "read", "--no-names", "-f", "jsonl", "--published", "2020-05-13", "It opened yesterday."
        ).out.splitlines()
    ]
    assert row["value"] == "2020-05-12"


@pytest.mark.parametrize(
    "arguments", [["--version"], ["--help"], ["check", "--help"], ["config"], ["explain", "outdated"], ["init"]]
)
def test_what_needs_no_text_starts_without_spacy(tmp_path, arguments):
    program = (
        "import sys\nfrom factcheck.cli import main\n"
        f"sys.argv = ['factcheck', *{arguments!r}]\n"
        "try:\n    main()\nexcept SystemExit as end:\n    assert not end.code, end.code\n"
        "assert 'spacy' not in sys.modules and 'thinc' not in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_the_library_and_the_ledger_start_without_spacy():
    program = (
        "import sys, factcheck, factcheck.ledger, factcheck.report, factcheck.config\nassert 'spacy' not in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0


def test_version(run):
    import factcheck

    assert run("--version").out == f"factcheck {factcheck.__version__}\n"


def test_every_command_has_a_help_line(run):
    out = run("--help").out
    for command in (
        "accept",
        "check",
        "claims",
        "config",
        "diff",
        "explain",
        "init",
        "ledger",
        "prune",
        "read",
        "reject",
        "review",
        "settle",
    ):
        assert f" {command} " in out
