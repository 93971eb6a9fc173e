"""factcheck explain"""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck import reconcile
from factcheck.cli import _bounds, _options, _output, _session
from factcheck.errors import FactcheckError
from factcheck.model import Date, Duration, Finding, Quantity, Statement, Unread, Value
from factcheck.report import answers, label
from factcheck.report.terminal import shown


def command(
    what: Annotated[str, typer.Argument(help="A fingerprint, its first characters, or the name of a rule.")],
    sources: _options.Sources = None,
    ledger: _options.LedgerFile = None,
) -> None:
    """Explain a finding from the words to the verdict, or a rule."""
    rules = {rule.id: rule for rule in reconcile.rules()}
    if what in rules:
        rule = rules[what]
        _output.put(f"{rule.id} ({rule.level.value})\n\n{rule.help}\n", _output.STDOUT)
        return
    if what.strip("0123456789abcdefABCDEF"):
        raise FactcheckError(
            f"`{what}` is neither a rule nor a fingerprint",
            hint="the rules are " + ", ".join(rules) + "; `factcheck check` lists the fingerprints",
        )
    report = _session.checked(sources, _session.configured(ledger))
    finding = _session.find((*report.findings, *report.near_misses), what)
    _output.put("\n".join(_explained(finding)) + "\n", _output.STDOUT)


def _explained(finding: Finding) -> list[str]:
    lines = [f"{finding.level.value}[{finding.rule}] {shown(finding.message)}", ""]
    lines += [f"The question: {shown(label(finding))} of {shown(finding.subject)}", ""]
    for number, (answer, side) in enumerate(zip(answers(finding), finding.sides, strict=True), start=1):
        lines.append(f"Answer {number}: {shown(answer)}")
        for statement in side:
            lines += _witness(statement)
        lines.append("")
    lines.append("Why they cannot both hold:")
    lines += [f"  {step}" for step in finding.reasoning or (finding.message,)]
    lines += ["", f"fingerprint {finding.fingerprint} (which disagreement), digest {finding.digest} (what it says now)"]
    lines.append(f"state: {finding.state.value}")
    if finding.ruling:
        ruling = finding.ruling
        said = f": {shown(ruling.reason)}" if ruling.reason else ""
        lines.append(f"ruling: {ruling.kind.value}{f' until {ruling.until}' if ruling.until else ''}{said}")
    lines += ["", f"`factcheck explain {finding.rule}` says more about the rule."]
    return lines


def _witness(statement: Statement) -> list[str]:
    claim = statement.claim
    lines = [
        f"  {shown(claim.span.source)}:{claim.span.line}:{claim.span.column}",
        f"    words    “{shown(claim.span.quote)}”",
    ]
    for what, mention in (("subject", claim.subject), ("value", claim.value)):
        said = f"“{shown(mention.span.quote)}”"
        if mention.text != mention.span.quote:
            said += f" → {shown(mention.text)}" + (f" ({shown(mention.why)})" if mention.why else "")
        lines.append(f"    {what:<8} {said}")
    lines.append(f"    reading  {_reading(statement.value)}")
    for name, value in statement.qualifiers:
        lines.append(f"    {name:<8} {shown(value.text)}")
    lines.append(f"    said as  {claim.extractor}, confidence {claim.confidence:.2f}")
    return lines


def _reading(value: Value) -> str:
    said = f"{value.kind} {shown(value.text)}"
    if isinstance(value, Unread):
        return f"{said}, not read: {value.reason}"
    if isinstance(value, Date | Duration | Quantity):
        said += f", allows {_bounds.said(value, value.allows)}"
        if value.suggests != value.allows:
            said += f", suggests {_bounds.said(value, value.suggests)}"
    return said
