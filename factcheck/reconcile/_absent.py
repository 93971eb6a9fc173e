"""What a thing never did or does not have by one source, and did on a day or has a number of by another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.model import Date, Finding, Level, Polarity, Quantity, Statement, Text, Unread
from factcheck.reconcile._identity import build
from factcheck.reconcile._scope import committed, date, qualifier
from factcheck.reconcile._wording import sources, words
from factcheck.vocabulary import by_label, predicate
from factcheck.vocabulary.frames import event_of
from factcheck.vocabulary.opposites import came_about, verb_of

_SURE = 0.6
_ASIDES = frozenset(("phase", "state", "published"))


def absent(statements: Sequence[Statement]) -> Iterator[Finding]:
    """One finding for each thing denied outright that is told with a date, a number or a name."""
    denied: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        for id in _questions(statement):
            denied[statement.subject.id, id].append(statement)
    if not denied:
        return
    told: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        key = statement.subject.id, statement.predicate.id
        if key in denied and _is_told(statement):
            told[key].append(statement)
    known: set[tuple[str, int]] = set()
    for key in sorted(told):
        noes = [no for no in denied[key] if any(_meets(yes, no) for yes in told[key])]
        yeses = [yes for yes in told[key] if any(_meets(yes, no) for no in noes)]
        place = (noes[0].claim.span.source, noes[0].claim.span.start) if noes else ("", 0)
        if yeses and place not in known:
            known.add(place)
            yield _finding(yeses, noes)


def _questions(statement: Statement) -> list[str]:
    """The ids of the questions that have no answer where this holds: "was never completed", "never married", "has no moons"."""
    claim = statement.claim
    prefix, _, verb = statement.predicate.id.partition(":")
    if (
        claim.polarity is not Polarity.DENIED
        or prefix not in ("state", "deed")
        or not isinstance(statement.value, Text)
    ):
        return []
    if claim.confidence < _SURE or claim.attribution or any(name not in _ASIDES for name, _ in statement.qualifiers):
        return []
    phases = {value.text for value in qualifier(statement, "phase")}
    if statement.predicate.id == "deed:have":
        noun = statement.value.text
        entry = by_label(noun) or by_label(f"{noun}s")
        return (
            [predicate(f"count:{noun}").id, *([entry.id] if entry is not None else [])]
            if phases <= {"present", "always"}
            else []
        )
    if "always" not in phases:
        return []
    word = claim.value.span.quote.casefold()  # "completed", whatever the state is called
    lemma = verb_of(word) if prefix == "state" else verb if statement.value.text == verb else ""
    event = event_of(lemma) if lemma else None
    if event is None:
        return []
    ids = dict.fromkeys(predicate(f"date:{each}").id for each in (event.id, *came_about(event.id)))
    return [*ids, *(("spouse",) if event.id == "marry" else ())]


def _is_told(statement: Statement) -> bool:
    value = statement.value
    if not committed(statement) or statement.claim.confidence < _SURE or isinstance(value, (Text, Unread)):
        return False
    if isinstance(value, Quantity):
        return value.allows.low >= 1
    return not isinstance(value, Date) or value.allows.low.is_finite()


def _meets(yes: Statement, no: Statement) -> bool:
    """Not where the denial is older than what it denies, nor where one passage says both."""
    one, other = yes.claim, no.claim
    if one.span.source == other.span.source and one.passage == other.passage:
        return False
    written = date(no, "published")
    return not (isinstance(yes.value, Date) and written is not None and yes.value.allows.low >= written.allows.high)


def _finding(yeses: Sequence[Statement], noes: Sequence[Statement]) -> Finding:
    yes, no = yeses[0], noes[0]
    said = f"“{' '.join(no.claim.span.quote.split())}” ({sources(noes)})"
    told = f"{yes.predicate.label}: {words(yes)} ({sources(yeses)})"
    return build(
        "denied", Level.WARNING, f"{yes.subject.label}, {told}, but {said}", (yeses, noes), scope="never",
        reasoning=[told, said, "what there never was has no date, no number and no name"],
    )  # fmt: skip
