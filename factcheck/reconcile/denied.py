"""### What it flags

One source says that something is so, another denies the very same thing.

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

from factcheck.model import Date, Finding, Level, Modality, Polarity, Relation, Statement, Unread
from factcheck.reconcile._identity import build, canonical
from factcheck.reconcile._scope import LEDGER, Meeting, meeting
from factcheck.reconcile._sides import clashing
from factcheck.reconcile._wording import question, reading, sources, words

LEVEL = Level.ERROR


def findings(statements: Sequence[Statement]) -> Iterable[Finding]:
    said: dict[tuple[str, str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        # A denied date says when something was not, which leaves open when it was: "not until 1966".
        outright = statement.claim.modality is Modality.ASSERTED and statement.claim.extractor != LEDGER
        if outright and not isinstance(statement.value, (Unread, Date)):
            said[statement.subject.id, statement.predicate.id, canonical(statement.value)].append(statement)
    for key in sorted(said):
        yield from _against(said[key], key[2])


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
