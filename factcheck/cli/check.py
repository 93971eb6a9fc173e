"""factcheck check"""

from __future__ import annotations

import difflib
import sys
from pathlib import Path
from typing import Annotated

import typer

from factcheck import report as reports
from factcheck.cli import _coverage, _options, _output, _revision, _session
from factcheck.errors import FactcheckError
from factcheck.model import Level, Report, Rule
from factcheck.report import View


def command(
    paths: _options.Paths = None,
    format: Annotated[
        list[str] | None,
        typer.Option(
            "--format", "-f", help=f"One of {', '.join(reports.formats())}; may be repeated.", show_default=False
        ),
    ] = None,
    output: Annotated[
        list[Path] | None,
        typer.Option("--output", "-o", help="File for the first --format, and so on; - is stdout.", show_default=False),
    ] = None,
    no_ledger: Annotated[bool, typer.Option("--no-ledger", help="Ignore claims.yaml.")] = False,
    ledger: _options.LedgerFile = None,
    fail_on: Annotated[
        Level | None, typer.Option(help="Lowest level that fails the run. Default: warning.", show_default=False)
    ] = None,
    since: Annotated[
        str | None, typer.Option(help="Fail only on what this git revision did not have yet.", show_default=False)
    ] = None,
    notes: Annotated[bool, typer.Option("--notes", help="Show notes: differences that are explained.")] = False,
    near_misses: Annotated[
        bool, typer.Option("--near-misses", help="Show pairs that were compared and found compatible.")
    ] = False,
    only: Annotated[list[str] | None, typer.Option(help="Rule to apply; may be repeated.", show_default=False)] = None,
    subject: Annotated[str, typer.Option(help="Only subjects with this in their name.", show_default=False)] = "",
    source: Annotated[
        str, typer.Option(help="Only findings with evidence in sources that match this glob.", show_default=False)
    ] = "",
    min_coverage: Annotated[
        float | None,
        typer.Option(
            min=0, max=100, help="Percentage of sources and values that must be readable.", show_default=False
        ),
    ] = None,
    permalink: Annotated[
        str | None, typer.Option(help="Address of a quote in markdown, with {path} and {line}.", show_default=False)
    ] = None,
    template: Annotated[Path | None, typer.Option(help="Jinja template for markdown.", show_default=False)] = None,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 whatever was found.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print findings only.")] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Say more about what was read, and what was not.")
    ] = False,
) -> None:
    """Report where sources contradict each other or themselves, both sides quoted.

    Levels of rules, tolerances and paths to ignore are set in pyproject.toml ([tool.factcheck]) or factcheck.toml. A comment
    <!-- factcheck: ignore RULE REASON --> in a markdown or HTML source hides its passage from a rule; unused ones are listed.

    Exits with 0 when nothing is new, 1 when there are new or updated findings at or above --fail-on, 2 when it could not run.
    """
    if no_ledger and ledger is not None:
        raise FactcheckError("--ledger and --no-ledger exclude each other", hint="leave one of them out")
    config = _session.configured(ledger)
    pairs = _output.targets(format or list(config.format), output or [])
    rules = _rules()
    wanted = _known(only or list(config.only), rules)
    level = fail_on or config.fail_on
    view = View(
        permalink=config.permalink if permalink is None else permalink,
        template=_template(template, config.root / config.template if config.template else None),
        fail_on=level,
        rules=rules,
    )
    report = _session.checked(paths, config, use_ledger=not no_ledger, quiet=quiet)
    if since is not None:
        report = _revision.since(report, _revision.findings_at(since, _session.chosen(paths, config), config))
    report = reports.narrowed(
        report,
        notes=notes or config.notes or level is Level.NOTE,
        near_misses=near_misses or config.near_misses,
        only=wanted,
        subject=subject,
        source=source,
    )
    _output.write(report, pairs, view)
    if not quiet:
        if verbose:
            _session.say(f"ledger: {'none' if no_ledger else _session.ledger_path(config)}; root: {config.root}")
            for ruling in report.absent:
                _session.say(f"no finding any more for {ruling.fingerprint} ({ruling.kind.value}): {ruling.reason}")
        _coverage.tell(report.coverage, verbose=verbose)
        _tell_unused(report, rules)
    _coverage.require(report.coverage, config.min_coverage if min_coverage is None else min_coverage)
    failed = any(reports.gates(finding, level) for finding in report.findings)
    sys.exit(1 if failed and not exit_zero else 0)


def _tell_unused(report: Report, rules: dict[str, Rule]) -> None:
    for ignore in report.unused:
        unknown = [rule for rule in ignore.rules if rule not in rules and rule != "all"]
        why = f"there is no rule `{unknown[0]}`" if unknown else "nothing would be found there"
        place = f"{ignore.span.source}:{ignore.span.line}: " if ignore.span else ""
        _session.say(f"{place}unused ignore {', '.join(ignore.rules)}: {why}")


def _rules() -> dict[str, Rule]:
    from factcheck import reconcile

    return {rule.id: rule for rule in reconcile.rules()}


def _known(only: list[str], rules: dict[str, Rule]) -> tuple[str, ...]:
    for rule in only:
        if rule not in rules:
            close = difflib.get_close_matches(rule, rules, n=1)
            hint = f"did you mean `{close[0]}`?" if close else "the rules are " + ", ".join(rules)
            raise FactcheckError(f"there is no rule `{rule}`", hint=hint)
    return tuple(only)


def _template(named: Path | None, configured: Path | None) -> str:
    path = named or configured
    if path is None:
        return ""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise FactcheckError(f"cannot read the template {path}: {error}", hint="check the path") from None
