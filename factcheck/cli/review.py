"""factcheck review"""

from __future__ import annotations

import sys
from enum import Enum
from pathlib import Path

from factcheck import report as reports
from factcheck.cli import _options, _output, _rulings, _session
from factcheck.config import Config
from factcheck.model import Coverage, Finding, Level, Report, RulingKind
from factcheck.report import View

KEYS = {"a": RulingKind.ACCEPTED, "r": RulingKind.REJECTED, "s": RulingKind.SETTLED, "k": RulingKind.KNOWN}
MENU = "[a]ccept both  [r]eject: no contradiction  [s]ettle: one is right  [k]nown, open  [n]ext  [q]uit"


class Answer(Enum):
    """What a person said to a finding."""

    RULED = 1
    LATER = 2
    STOP = 3


def command(by: _options.By = None, sources: _options.Sources = None, ledger: _options.LedgerFile = None) -> None:
    """Walk through the findings that have no ruling, one key each.

    Every answer is written at once: stop whenever you like, and go on later where you stopped.
    """
    config = _session.configured(ledger)
    report = _session.checked(sources, config, must_exist=False)
    todo = [finding for finding in report.findings if reports.is_open(finding) and finding.level is not Level.NOTE]
    left = len(todo)
    for number, finding in enumerate(todo, start=1):
        alone = Report(findings=(finding,), coverage=Coverage())
        text = reports.render(alone, "text", View(width=_output.width(), colour=_output.colour()))
        _output.put(f"{number} of {len(todo)}\n\n{text.rpartition(chr(10) * 2)[0]}\n\n{MENU}\n", _output.STDOUT)
        answer = _answered(finding, by, config, sources)
        if answer is Answer.STOP:
            break
        left -= answer is Answer.RULED
    _session.say(
        f"{_session.counted(left, 'finding')} left without a ruling" if left else "every finding has its ruling"
    )


def _answered(finding: Finding, by: str | None, config: Config, sources: list[Path] | None) -> Answer:
    """Asks until there is an answer and writes it."""
    while True:
        key = _ask("> ")
        if key is None or key in ("q", "quit"):
            return Answer.STOP
        if key in ("n", "next"):
            return Answer.LATER
        kind = KEYS.get(key[:1])
        if kind is None:
            _output.put(MENU + "\n", _output.STDOUT)
            continue
        value = _answer(finding) if kind is RulingKind.SETTLED else None
        if kind is RulingKind.SETTLED and value is None:
            continue
        reason = _ask("why? ")
        if reason is None:
            return Answer.STOP
        decision = _rulings.Decision(kind=kind, reason=reason, by=by, value=value)
        if not reason and value is None:
            _output.put("a ruling needs a reason\n", _output.STDOUT)
            continue
        about = [finding] if value is None else _rulings.hold(config, finding, decision, sources)
        _rulings.write(config, [decision.on(each) for each in about])
        return Answer.RULED


def _answer(finding: Finding) -> str | None:
    """The answer that is right: one of the sides by its number, or another one in words."""
    values = [side[0].claim.value.text for side in finding.sides if side]
    listed = "".join(f"  {number} {' '.join(value.split())}\n" for number, value in enumerate(values, start=1))
    _output.put(f"{listed}  or write the answer\n", _output.STDOUT)
    said = _ask("which one is right? ")
    if said and said.isdigit() and 1 <= int(said) <= len(values):
        return values[int(said) - 1]
    return said or None


def _ask(question: str) -> str | None:
    """A line from the keyboard, None at its end."""
    _output.put(question, _output.STDOUT)
    line = sys.stdin.readline()
    return line.strip() if line else None
