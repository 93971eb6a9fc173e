"""### What it flags

One source says that something is so, another denies the very same thing or says the opposite of it: did and never did, has
and lacks, extinct and alive, fixed and open to change, one at a time and several at once, in one place only and elsewhere too; or one
says that nobody knows what another one tells ("the cause is unknown").

### Why it matters

A plain yes and a plain no cannot both be true, and a denial is seldom written without cause: somebody meant to correct
something.

### Example

"Mira Olsen designed the Kestrel 2" against "Mira Olsen did not design the Kestrel 2".

### How to settle it

Find out which one knows. A denial that only limits ("not alone", "not until 1966") should say what it limits.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from factcheck.model import Date, Finding, Level, Modality, Polarity, Relation, Statement, Unread
from factcheck.reconcile._absent import absent
from factcheck.reconcile._contraries import contrary, denied, is_open
from factcheck.reconcile._exclusives import exclusives
from factcheck.reconcile._identity import build, canonical
from factcheck.reconcile._scope import LEDGER, Meeting, meeting
from factcheck.reconcile._sides import clashing
from factcheck.reconcile._unknowns import unknowns
from factcheck.reconcile._wording import question, reading, sources, words

LEVEL = Level.ERROR
_MOST = 200  # clauses on one question; more of them are no question
_LONGEST = 90  # characters of a clause in a message


def findings(statements: Sequence[Statement]) -> Iterable[Finding]:
    said: dict[tuple[str, str, str], list[Statement]] = defaultdict(list)
    clauses: dict[tuple[str, str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        # A denied date says when something was not, which leaves open when it was: "not until 1966".
        outright = statement.claim.modality is Modality.ASSERTED and statement.claim.extractor != LEDGER
        if outright and is_open(statement):
            thing = statement.value.text if statement.predicate.id.startswith("deed:") else ""
            clauses[statement.subject.id, statement.predicate.id, thing].append(statement)
        elif outright and not isinstance(statement.value, (Unread, Date)):
            said[statement.subject.id, statement.predicate.id, canonical(statement.value)].append(statement)
    known = [finding for key in sorted(said) for finding in _against(said[key], key[2])]
    told = {_places(finding) for finding in known}
    # What the vocabulary has a question for has been told in its words.
    known += (each for key in sorted(clauses) for each in _contraries(clauses[key]) if _places(each) not in told)
    yield from known
    told_outright = [each for each in statements if _outright(each)]
    yield from unknowns(told_outright)
    yield from exclusives(told_outright)
    denials = {place for finding in known for place in _places(finding)}
    asserted = [
        each for each in statements if each.claim.modality is Modality.ASSERTED and each.claim.extractor != LEDGER
    ]
    yield from (each for each in absent(asserted) if not _places(each) & denials)


def _outright(statement: Statement) -> bool:
    claim = statement.claim
    sure = claim.polarity is Polarity.AFFIRMED and claim.modality is Modality.ASSERTED
    return sure and claim.extractor != LEDGER


def _against(group: Sequence[Statement], value: str) -> Iterable[Finding]:
    denied = [each for each in group if each.claim.polarity is Polarity.DENIED]
    affirmed = [each for each in group if each.claim.polarity is Polarity.AFFIRMED]
    yeses, noes = clashing(affirmed, denied, _clash)
    if not yeses:
        return
    yes, no = yeses[0], noes[0]
    dated = bool(clashing(yeses, noes, lambda one, other: meeting(one, other) is Meeting.YES)[0])
    message = f"{question(yes)}: {words(yes)} ({sources(yeses)}), which is denied ({sources(noes)})"
    steps = [
        f"{reading(yes)}, affirmed",
        f"{reading(no)}, denied",
        "what is affirmed of a thing cannot be denied of it",
    ]
    if not dated:
        steps.append("the answer moves with time and no time is given, so it is a warning")
    yield build("denied", Level.ERROR if dated else Level.WARNING, message, (yeses, noes), scope=value, reasoning=steps)


def _clash(yes: Statement, no: Statement) -> bool:
    met = meeting(yes, no)
    return yes.value.relation(no.value) is Relation.SAME and met in (Meeting.YES, Meeting.UNDATED)


def _contraries(group: Sequence[Statement]) -> Iterable[Finding]:
    """Each answer of a question (a pole, or the denial of one) against each other one."""
    answers: dict[tuple[str, bool], list[Statement]] = defaultdict(list)
    for statement in group:
        answers[statement.value.text, denied(statement)].append(statement)
    for one, other in combinations(sorted(answers), 2):
        if len(answers[one]) > _MOST or len(answers[other]) > _MOST:
            continue
        yeses, noes = clashing(answers[one], answers[other], lambda a, b: contrary(a, b) is not None)
        if yeses:
            yield _opposites(yeses, noes)


def _opposites(yeses: Sequence[Statement], noes: Sequence[Statement]) -> Finding:
    levels = {level for a in yeses[:_MOST] for b in noes[:_MOST] if (level := contrary(a, b)) is not None}
    first, last = yeses[0], noes[0]
    steps = [f"{_said(each)}, {'denied' if denied(each) else 'affirmed'}" for each in (first, last)]
    steps.append("one thing cannot be both at one time")
    if Level.ERROR not in levels:
        steps.append("the words leave open whether they speak of one time and one respect, so it is a warning")
    message = f"{first.subject.label}: {_said(first)} ({sources(yeses)}), but {_said(last)} ({sources(noes)})"
    level = Level.ERROR if Level.ERROR in levels else Level.WARNING
    scope = " against ".join(sorted({first.value.text, last.value.text}))
    return build("denied", level, message, (yeses, noes), scope=scope, reasoning=steps)


def _places(finding: Finding) -> frozenset[tuple[str, int]]:
    """The lines in which the sides are said."""
    return frozenset((each.claim.span.source, each.claim.span.line) for side in finding.sides for each in side)


def _said(statement: Statement) -> str:
    words = " ".join(statement.claim.span.quote.split())
    return f"“{words if len(words) <= _LONGEST else words[: _LONGEST - 1] + '…'}”"
