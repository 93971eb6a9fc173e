"""Open yes and no: two clauses of which one denies what the other says, or says the opposite."""

from __future__ import annotations

from factcheck.model import Date, Level, Polarity, Statement, Text
from factcheck.reconcile._scope import date, period
from factcheck.vocabulary.opposites import near, opposed

STATE, DEED = "state:", "deed:"
_TIMES = frozenset({"point_in_time", "start_time", "end_time", "published"})
_APART = frozenset({"phase", "kind", "state"})
_SURE = 0.7
# What is still such a thing without being one: "a dwarf planet", "a former colony".
_PRIVATIVE = frozenset(
    "dwarf former fake honorary fictional fals artificial mock potential possibl would-be so-called pseudo partial minor".split()
)
_SOME = frozenset(
    "some many others few critics people sceptics skeptics locals legend tradition rumours rumors opponents supporters "
    "proponents fans unnamed several most".split()
)
_LASTING = frozenset("have support use require allow offer affect prevent keep".split())  # deeds that are states


def is_open(statement: Statement) -> bool:
    return statement.predicate.id.startswith((STATE, DEED)) and isinstance(statement.value, Text)


def contrary(one: Statement, other: Statement) -> Level | None:
    """How plainly two clauses on one thing deny one another; None where both may be so. Symmetric."""
    if denied(one) == denied(other):
        if denied(one) or not opposed(_aspect(one), one.value.text, other.value.text):
            return None
        same = _scopes(one) == _scopes(other) and _kind(one) == _kind(other)
        level: Level | None = Level.WARNING if near(_aspect(one), one.value.text, other.value.text) else Level.ERROR
        level = level if same else None
    else:
        yes, no = (other, one) if denied(one) else (one, other)
        level = _denial(yes, no) if one.value.text == other.value.text else None
    if level is None or _told_together(one, other) or _hearsay(one) or _hearsay(other):
        return None
    timed = _at_one_time(one, other)
    if timed is None:
        return None
    sure = min(one.claim.confidence, other.claim.confidence) >= _SURE
    sure = sure and not one.claim.attribution and not other.claim.attribution
    return Level.ERROR if sure and Level.ERROR is level is timed else Level.WARNING


def denied(statement: Statement) -> bool:
    return statement.claim.polarity is Polarity.DENIED


def _aspect(statement: Statement) -> str:
    return statement.predicate.id.partition(":")[2]


def _denial(yes: Statement, no: Statement) -> Level | None:
    """A denial holds against what is at least as narrow as itself: "has no rings" against "has faint rings", not the other
    way round. Of one deed told with fewer words it is a discrepancy ("never patented the process of …")."""
    scopes, theirs = _scopes(no), _scopes(yes)
    if not all(scopes[name] <= theirs.get(name, frozenset()) for name in scopes):
        return None
    asked, told = _kind(no), _kind(yes)
    if (told - asked) & _PRIVATIVE:
        return None
    if asked <= told:
        # "not harmful" in general against "harmful in large doses": both may be meant.
        return Level.ERROR if theirs.keys() <= scopes.keys() else Level.WARNING
    event = yes.predicate.id.startswith(DEED) and _aspect(yes) not in _LASTING
    return Level.WARNING if event and told < asked and 2 * len(told) >= len(asked) else None


def _at_one_time(one: Statement, other: Statement) -> Level | None:
    """None where the two speak of different times, a warning where that is left open."""
    ours, theirs = period(one), period(other)
    if ours is not None and theirs is not None:
        return Level.ERROR if ours.meets(theirs) else None
    first, second = _phase(one), _phase(other)
    phases = {first, second}
    lasting = one.predicate.id.startswith(STATE) or _aspect(one) in _LASTING
    for statement in (one, other):
        dated = any(date(statement, name) for name in ("point_in_time", "start_time", "end_time"))
        if dated and (denied(statement) or (lasting and "always" not in phases)):
            return None
    if "always" in phases:
        return Level.ERROR
    if phases == {"present"}:
        return Level.WARNING if _years_apart(one, other) else Level.ERROR
    if phases <= {"past", "once"}:
        return Level.WARNING if lasting else Level.ERROR
    return None


def _phase(statement: Statement) -> str:
    """When it holds: always, once, past or present, or "" where the words leave it open. A field speaks of now."""
    return next((value.text for name, value in statement.qualifiers if name == "phase"), "")


def _years_apart(one: Statement, other: Statement) -> bool:
    ours, theirs = date(one, "published"), date(other, "published")
    return isinstance(ours, Date) and isinstance(theirs, Date) and not ours.allows.meets(theirs.allows)


def _told_together(one: Statement, other: Statement) -> bool:
    """True where one source says both in one passage, or of a past in which things changed."""
    first, second = one.claim, other.claim
    if first.span.source != second.span.source:
        return False
    close = first.passage is not None and first.passage == second.passage
    return close or not {_phase(one), _phase(other)} <= {"always", "present"}


def _hearsay(statement: Statement) -> bool:
    """True for what only some people say."""
    return bool(_SOME & set((statement.claim.attribution or "").casefold().split()))


def _scopes(statement: Statement) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for name, value in statement.qualifiers:
        timeless = name != "published" and not (isinstance(value, Date) and _placed(value))
        if name not in _APART and (name not in _TIMES or timeless):
            found[name] = found.get(name, frozenset()) | {value.text}
    return found


def _kind(statement: Statement) -> frozenset[str]:
    return frozenset(word for name, value in statement.qualifiers if name == "kind" for word in value.text.split())


def _placed(value: Date) -> bool:
    """False for a date without a year: a season is no time but a condition."""
    return value.allows.low.is_finite() or value.allows.high.is_finite()
