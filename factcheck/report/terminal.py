"""For people at a terminal: every finding with both sides quoted, readable at 80 columns and without colour."""

from __future__ import annotations

import re
from collections import Counter
from io import StringIO

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from factcheck.model import BaselineState, Finding, Level, Report, Statement
from factcheck.report import View, _grouping, is_open

STYLES = {Level.ERROR: "bold red", Level.WARNING: "bold yellow", Level.NOTE: "bold cyan"}
SHOWN = 3  # witnesses per side; the others are counted


def render(report: Report, view: View) -> str:
    """The findings, open ones first, and one line that sums up."""
    stream = StringIO()
    console = Console(
        file=stream,
        width=max(view.width, 40),
        force_terminal=view.colour,
        color_system="standard" if view.colour else None,
        highlight=False,
        emoji=False,
        markup=False,
        legacy_windows=False,
    )
    for finding in report.findings:
        _print(console, finding)
    if report.near_misses:
        console.print(Text("compared and found compatible:", style="bold"))
        console.print()
        for finding in report.near_misses:
            _print(console, finding)
    console.print(Text(summary(report)))
    return "\n".join(line.rstrip() for line in stream.getvalue().split("\n"))


def summary(report: Report) -> str:
    """How many findings of which level and state there are: "2 errors, 1 warning in 4 sources; 1 ruled on"."""
    fresh = Counter(finding.level for finding in report.findings if is_open(finding))
    parts = [_counted(fresh[level], level.value) for level in Level if fresh[level]]
    said = ", ".join(parts) if parts else "no contradictions" if not report.findings else "nothing new"
    updated = sum(finding.state is BaselineState.UPDATED for finding in report.findings)
    ruled = sum(not is_open(finding) and finding.ruling is not None for finding in report.findings)
    gone = sum(finding.state is BaselineState.ABSENT for finding in report.findings)
    rest = sum(not is_open(finding) for finding in report.findings) - ruled - gone
    extra = [f"{updated} of them with another answer than before"] if updated else []
    extra += [f"{ruled} ruled on"] if ruled else []
    extra += [f"{rest} there before"] if rest else []
    extra += [f"{gone} gone"] if gone else []
    extra += [f"{_counted(len(report.absent), 'ruling')} without a finding"] if report.absent else []
    return "; ".join([f"{said} in {_counted(report.coverage.sources, 'source')}", *extra])


def shown(words: str) -> str:
    """Quoted words on one line, with control characters made visible: a source must not steer the terminal."""
    line = " ".join(words.split())
    return re.sub(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", lambda found: f"<{ord(found[0]):02x}>", line)


def _print(console: Console, finding: Finding) -> None:
    style = STYLES[finding.level] if is_open(finding) else "dim"
    head = Text(finding.level.value, style=style)
    head.append(f"[{finding.rule}]", style=style)
    head.append(" " + shown(finding.message))
    console.print(head)
    for answer, side in zip(_grouping.answers(finding), finding.sides, strict=True):
        _print_side(console, answer, side)
    console.print(Padding(Text(_standing(finding), style="dim"), (0, 0, 0, 2)))
    console.print()


def _print_side(console: Console, answer: str, side: tuple[Statement, ...]) -> None:
    console.print(Padding(Text("- " + shown(answer), style="bold"), (0, 0, 0, 2)))
    for statement in side[:SHOWN]:
        span = statement.claim.span
        console.print(Padding(Text(f"{shown(span.source)}:{span.line}:{span.column}", style="blue"), (0, 0, 0, 4)))
        console.print(Padding(Text(f"“{shown(span.quote)}”"), (0, 0, 0, 6)))
    if len(side) > SHOWN:
        console.print(Padding(Text(f"and {_counted(len(side) - SHOWN, 'more place')}"), (0, 0, 0, 4)))


def _standing(finding: Finding) -> str:
    """The last line of a finding: its fingerprint, and what was decided about it."""
    said = finding.fingerprint
    ruling = finding.ruling
    if ruling is None:
        return f"{said}, {finding.state.value}"
    decided = ruling.kind.value + (f" ({shown(ruling.value)})" if ruling.value else "")
    decided += f" by {shown(ruling.by)}" if ruling.by else ""
    decided += f" until {ruling.until}" if ruling.until else ""
    decided += f": {shown(ruling.reason)}" if ruling.reason else ""
    if finding.state is BaselineState.UPDATED:
        return f"{said}, updated: another answer has joined since it was {decided}"
    if finding.state is BaselineState.NEW:
        return f"{said}, open again: the ruling has expired; it was {decided}"
    return f"{said}, {decided}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")
