"""factcheck check: what it prints where, and how it ends."""

import json
import os
from pathlib import Path
from xml.etree import ElementTree

import pytest


def found(done):
    return json.loads(done.out)["findings"]


def test_a_contradiction_ends_with_1_and_quotes_both_sides(project, run):
    done = run("check")
    assert done.code == 1
    assert "sources/minutes.md:3:1\n      “Halley Bridge was opened in 1931" in done.out
    assert "sources/letters.txt:1:1\n      “Halley Bridge was opened in 1934" in done.out
    assert "read 2 sources" in done.err
    assert "Halley" not in done.err


@pytest.mark.parametrize(
    "arguments", [(), ("sources",), ("sources/minutes.md", "sources/letters.txt"), ("--fail-on", "error")]
)
def test_no_command_is_check(project, run, arguments):
    assert run(*arguments).code == 1


def test_no_contradiction_ends_with_0(project, run):
    done = run("check", "sources/minutes.md")
    assert (done.code, done.out) == (0, "no contradictions in 1 source\n")


def test_json_and_every_offset_points_at_its_quote(project, run):
    done = run("check", "--format", "json")
    data = json.loads(done.out)
    assert (data["version"], data["coverage"]["sources"]) == (1, 2)
    evidence = data["findings"][0]["evidence"]
    assert {each["source"] for each in evidence} == {"sources/minutes.md", "sources/letters.txt"}
    for each in evidence:
        assert Path(each["source"]).read_text()[each["start"] : each["end"]] == each["quote"]


@pytest.mark.parametrize("name", ["json", "text", "markdown", "sarif", "github", "gitlab", "junit"])
def test_exit_codes_are_the_same_for_every_format(project, run, name):
    assert run("check", "--format", name).code == 1
    assert run("check", "--format", name, "sources/minutes.md").code == 0
    assert run("check", "--format", name, "nowhere").code == 2


def test_several_formats_in_one_run(project, run):
    done = run("check", "-f", "sarif", "-o", "out.sarif", "-f", "junit", "-o", "out.xml", "-f", "json")
    assert done.code == 1
    assert json.loads(Path("out.sarif").read_text())["version"] == "2.1.0"
    assert ElementTree.parse("out.xml").getroot().get("failures") == "1"
    assert len(found(done)) == 1


@pytest.mark.parametrize(
    ("arguments", "message", "hint"),
    [
        (["nowhere"], "nowhere", "spelling"),
        (["chekc"], "neither a command nor a file", "factcheck check"),
        (["check", "--format", "jsn"], "unknown format `jsn`", "json"),
        (["check", "-o", "a", "-o", "b"], "2 outputs for 1 format", "--format"),
        (["check", "-f", "json", "-f", "text"], "two formats for stdout", "--output"),
        (["check", "-o", "gone/out.json"], "no folder gone", "create"),
        (["check", "--only", "conflicting-value"], "no rule `conflicting-value`", "conflicting-values"),
        (["check", "--ledger", "gone.yaml"], "no ledger gone.yaml", "init"),
        (["check", "--ledger", "x.yaml", "--no-ledger"], "exclude each other", "leave one"),
        (["check", "--template", "gone.md"], "cannot read the template", "path"),
        (["check", "--since", "HEAD"], "git", "repository"),
        (["explain", "conflicting"], "neither a rule nor a fingerprint", "conflicting-values"),
        (["explain", "0000"], "no finding has the fingerprint", "check"),
        (["accept", "0000", "--reason", "x"], "no finding has the fingerprint", "check"),
        (["accept", "--reason", "x"], "no finding was named", "--all"),
        (["accept", "--all"], "needs a reason", "--reason"),
        (["accept", "--all", "--reason", "x", "--until", "tomorrow"], "not a day", "YYYY-MM-DD"),
        (["accept", "--all", "--reason", "caf\udce9"], "--reason is not UTF-8", "terminal"),
        (["read", "--published", "someday", "x"], "not a date", "YYYY-MM-DD"),
        (["read", "--format", "xml", "x"], "unknown format", "jsonl"),
        (["claims", "--format", "xml"], "unknown format", "jsonl"),
        (["ledger", "merge", "a", "b", "c"], "no file a", "%O"),
    ],
)
def test_bad_usage_ends_with_2_and_says_what_to_do(project, run, arguments, message, hint):
    done = run(*arguments)
    assert (done.code, done.out) == (2, "")
    assert "error: " in done.err
    assert message in done.err
    assert hint in done.err.partition("help: ")[2]


def test_an_unknown_option_ends_with_2(project, run):
    assert run("check", "--formt", "json").code == 2


def test_an_empty_folder_ends_with_2(project, run):
    Path("empty").mkdir()
    assert run("check", "empty").code == 2


def test_a_text_without_claims_ends_with_2(project, run):
    Path("sources/minutes.md").write_text("Hello there!\n")
    Path("sources/letters.txt").unlink()
    done = run("check")
    assert done.code == 2
    assert "nothing" in done.err


def test_a_named_file_that_is_no_text_ends_with_2(project, run):
    Path("image.txt").write_bytes(b"\x89PNG\r\n\x00\x00\x01")
    done = run("check", "image.txt", "sources")
    assert done.code == 2
    assert "image.txt" in done.err


def test_a_source_that_the_system_does_not_let_us_read_ends_with_2(project, run):
    if not Path("/proc/self/mem").exists():
        pytest.skip("there is no file here that even root cannot read")
    Path("sources/locked.txt").symlink_to("/proc/self/mem")
    done = run("check")
    assert done.code == 2
    assert "cannot read sources/locked.txt: input/output error" in done.err


def test_a_file_in_a_folder_that_is_no_text_is_listed_and_not_fatal(project, run):
    Path("sources/image.txt").write_bytes(b"\x89PNG\r\n\x00\x00\x01")
    done = run("check", "--format", "json")
    assert done.code == 1
    assert "not read: sources/image.txt" in done.err
    assert json.loads(done.out)["coverage"]["skipped"][0]["source"] == "sources/image.txt"


def test_min_coverage_fails_a_run_that_read_too_little(project, run):
    Path("sources/image.txt").write_bytes(b"\x89PNG\r\n\x00\x00\x01")
    done = run("check", "--min-coverage", "90")
    assert done.code == 2
    assert "66.7 % of the sources" in done.err
    assert run("check", "--min-coverage", "50").code == 1


def test_exit_zero_and_quiet(project, run):
    done = run("check", "--exit-zero", "--quiet")
    assert (done.code, done.err) == (0, "")


def test_a_broken_ledger_ends_with_2_shows_the_line_and_loses_nothing(project, run):
    broken = 'version: 1\nrulings:\n  "aa": {kind: acepted, digest: "1"}\n'
    Path("claims.yaml").write_text(broken)
    for arguments in (["check"], ["accept", "--all", "--reason", "x"]):
        done = run(*arguments)
        assert done.code == 2
        assert " --> claims.yaml:3:16" in done.err
        assert '3 |   "aa": {kind: acepted, digest: "1"}' in done.err
        assert "^^^^^^^\nhelp: did you mean `accepted`?" in done.err
        assert Path("claims.yaml").read_text() == broken
    assert run("check", "--no-ledger").code == 1


def test_filters(project, run):
    Path("sources/register.txt").write_text("Maria Kent was born on 3 May 1905.\n")
    assert {each["subject"] for each in found(run("check", "-f", "json"))} == {"Halley Bridge", "Maria Kent"}
    assert {each["subject"] for each in found(run("check", "-f", "json", "--subject", "kent"))} == {"Maria Kent"}
    assert {each["subject"] for each in found(run("check", "-f", "json", "--source", "*.md"))} == {"Halley Bridge"}
    assert found(run("check", "-f", "json", "--only", "outdated")) == []
    assert run("check", "--subject", "nobody").code == 0


def test_findings_do_not_depend_on_the_order_of_the_paths(project, run):
    one = run("check", "-f", "json", "sources/minutes.md", "sources/letters.txt").out
    assert one == run("check", "-f", "json", "sources/letters.txt", "sources/minutes.md").out


def test_from_another_folder_the_configured_sources_are_read(project, run, monkeypatch):
    Path("factcheck.toml").write_text('sources = ["sources"]\n')
    Path("deep/down").mkdir(parents=True)
    monkeypatch.chdir("deep/down")
    done = run("check", "-f", "json")
    assert {each["source"] for each in found(done)[0]["evidence"]} == {"sources/minutes.md", "sources/letters.txt"}


def test_a_template(project, run):
    Path("short.md").write_text("{% for s in subjects %}{{ s.name }}\n{% endfor %}")
    assert run("check", "-f", "markdown", "--template", "short.md").out == "Halley Bridge\n"


def test_an_output_that_cannot_be_written(project, run):
    Path("out").mkdir()
    done = run("check", "-o", "out")
    assert done.code == 2
    assert "cannot write out" in done.err


@pytest.mark.parametrize("name", ["json", "text", "markdown", "sarif", "github", "gitlab", "junit"])
def test_a_file_name_that_is_no_utf8(project, run, name):
    Path("sources/letters.txt").rename(os.fsdecode(b"sources/let\nters\xff.txt"))
    assert run("check", "--format", name).code == 1
    assert run("check", "--format", name, "--output", "out").code == 1
    assert b"ters" in Path("out").read_bytes()


def test_a_full_disk_is_said_to_be_full(project, run):
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    done = run("check", "--output", "/dev/full")
    assert (done.code, "cannot write /dev/full: No space left" in done.err) == (2, True)


def test_a_reader_that_goes_away_is_no_failure(project):
    import subprocess
    import sys

    process = subprocess.Popen(
        [sys.executable, "-m", "factcheck"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=project, env=os.environ
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    errors = process.stderr.read()
    assert process.wait() == 1
    assert b"Broken" not in errors
