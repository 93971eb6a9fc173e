"""Reports as text: one module per format, found by listing this folder; the module's name is the format's."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from typing import Protocol, cast

from factcheck import registry
from factcheck.model import BaselineState, Finding, Level, Report, Rule
from factcheck.report._grouping import answers, label

__all__ = ["Format", "View", "answers", "formats", "gates", "is_open", "label", "narrowed", "render"]

SHORT = {"text": "terminal"}  # the usual word for what one module writes


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """How a report is to look. `width` is in characters; `permalink` is an address with {path} and {line};
    `template` is the text of a Jinja template; `rules` are the rules by id, for formats that print their help."""

    width: int = 80
    colour: bool = False
    permalink: str = ""
    template: str = ""
    rules: Mapping[str, Rule] = field(default_factory=dict)
    fail_on: Level = Level.WARNING


class Format(Protocol):
    def render(self, report: Report, view: View) -> str:
        """The whole output, line break at the end."""
        ...


def formats() -> tuple[str, ...]:
    """The names of the formats, sorted."""
    long = set(SHORT.values())
    return tuple(sorted([*SHORT, *(name for name in registry.names("factcheck.report") if name not in long)]))


def render(report: Report, name: str, view: View) -> str:
    """The report in the format `name`, one of `formats()`."""
    module = importlib.import_module(f"factcheck.report.{SHORT.get(name, name)}")
    return cast(Format, module).render(report, view)


def narrowed(
    report: Report,
    *,
    notes: bool = False,
    near_misses: bool = False,
    only: tuple[str, ...] = (),
    subject: str = "",
    source: str = "",
) -> Report:
    """The report with what was asked for: without notes and near misses unless wanted, of these rules, of subjects with
    this word in their name, and with evidence in sources that match the glob `source`."""

    def wanted(finding: Finding) -> bool:
        quoted = {statement.claim.span.source for side in finding.sides for statement in side}
        return (
            (notes or finding.level is not Level.NOTE)
            and (not only or finding.rule in only)
            and subject.casefold() in finding.subject.casefold()
            and (not source or any(fnmatchcase(each, source) for each in quoted))
        )

    near = report.near_misses if near_misses else ()
    return replace(
        report,
        findings=tuple(filter(wanted, report.findings)),
        near_misses=tuple(finding for finding in near if wanted(replace(finding, level=Level.WARNING))),
    )


def is_open(finding: Finding) -> bool:
    """True when no ruling holds for the finding: it is new, or another answer has joined it."""
    return finding.state in (BaselineState.NEW, BaselineState.UPDATED)


def gates(finding: Finding, fail_on: Level) -> bool:
    """True when the finding fails a run."""
    return is_open(finding) and finding.level.severity >= fail_on.severity
