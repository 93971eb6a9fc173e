"""A document for people: what contradicts what, subject by subject, with links to the quotes and the rulings."""

from __future__ import annotations

import re
from collections import Counter
from importlib.resources import files
from typing import Any

from factcheck.errors import FactcheckError
from factcheck.model import BaselineState, Finding, Level, Report, Ruling, Span, Statement
from factcheck.report import View, _grouping, is_open


def render(report: Report, view: View) -> str:
    """Markdown from the built-in template, or from `view.template`.

    Everything a template prints is escaped, so that no quote can become a heading, a link or a table cell; `|raw` prints
    as it is. Raises FactcheckError when the template is not one.
    """
    from jinja2 import StrictUndefined, TemplateError
    from jinja2.sandbox import SandboxedEnvironment

    environment = SandboxedEnvironment(
        finalize=escaped, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
    )
    environment.filters["raw"] = _Raw
    environment.globals["link"] = lambda span: _link(span, view)
    source = view.template or files("factcheck.report").joinpath("markdown.md.jinja").read_text(encoding="utf-8")
    try:
        return environment.from_string(source).render(_context(report, view))
    except TemplateError as error:
        line = getattr(error, "lineno", None)
        place = f" in line {line}" if line else ""
        raise FactcheckError(
            f"the template cannot be used{place}: {error}", hint="docs/ci.md lists what a template can print"
        ) from None


class _Raw(str):
    """Text that is markdown already."""

    __slots__ = ()


def escaped(value: object) -> object:
    """Words as markdown that reads as those words, on one line."""
    if isinstance(value, _Raw) or not isinstance(value, str):
        return value
    line = re.sub(r"[\x00-\x1f\x7f-\x9f\s]+", " ", value).strip()
    line = re.sub(r"([\\`*_{}\[\]<>|~&$^=])", r"\\\1", line)
    line = re.sub(r"^([#+-])|(?<= )(#)(?=#*$)", r"\\\1\2", line)
    return re.sub(r"^(\d{1,9})([.)])", r"\1\\\2", line)


def _context(report: Report, view: View) -> dict[str, Any]:
    groups = _grouping.by_subject(report.findings)
    return {
        "report": report,
        "coverage": report.coverage,
        "counts": _counts(report),
        "subjects": [
            {"name": name, "anchor": f"s{number}", "findings": [_finding(finding, view) for finding in findings]}
            for number, (name, findings) in enumerate(groups, start=1)
        ],
        "absent": report.absent,
    }


def _counts(report: Report) -> list[dict[str, object]]:
    fresh = Counter(finding.level for finding in report.findings if is_open(finding))
    ruled = Counter(finding.level for finding in report.findings if not is_open(finding))
    return [
        {"level": level.value, "open": fresh[level], "ruled": ruled[level]}
        for level in Level
        if fresh[level] + ruled[level]
    ]


def _finding(finding: Finding, view: View) -> dict[str, Any]:
    rule = view.rules.get(finding.rule)
    answers = _grouping.answers(finding)
    return {
        "finding": finding,
        "question": _grouping.label(finding),
        "answers": answers,
        "sides": [_side(answer, side) for answer, side in zip(answers, finding.sides, strict=True)],
        "settle": _grouping.section(rule.help, "How to settle it") if rule else "",
        "standing": _standing(finding),
        "ruling": finding.ruling,
        "decided": _decided(finding.ruling) if finding.ruling else "",
    }


def _side(answer: str, side: tuple[Statement, ...]) -> dict[str, Any]:
    witnesses = _grouping.witnesses(side)
    sources = {witness.span.source for witness in witnesses}
    return {"value": answer, "witnesses": witnesses, "sources": len(sources)}


def _standing(finding: Finding) -> str:
    if finding.ruling is None:
        return "open"
    if finding.state is BaselineState.UPDATED:
        return "open again: another answer has joined"
    return "open again: the ruling has expired" if finding.state is BaselineState.NEW else finding.ruling.kind.value


def _decided(ruling: Ruling) -> str:
    said = ruling.kind.value + (f" as {ruling.value}" if ruling.value else "")
    said += (f" by {ruling.by}" if ruling.by else "") + (f" until {ruling.until}" if ruling.until else "")
    return said + (f": {ruling.reason}" if ruling.reason else "")


def _link(span: Span, view: View) -> _Raw:
    """A link to the line of a quote: file#L12, or as the permalink template has it."""
    path = _grouping.address(span.source)
    address = f"{path}#L{span.line}"
    if view.permalink:
        address = view.permalink.replace("{path}", path).replace("{line}", str(span.line))
    address = (
        address.replace(" ", "%20").replace("(", "%28").replace(")", "%29").replace("<", "%3C").replace(">", "%3E")
    )
    return _Raw(f"[{escaped(f'{span.source}:{span.line}')}]({address})")
