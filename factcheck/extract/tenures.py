"""States with a beginning or an end, as the events that begin and end them: "has been a member of Y since 1960", "was part of Y
from 1310 to 1712", "a nature reserve since 1962", "in use until 1950"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from factcheck.extract._holders import together
from factcheck.extract._page import Page, Read
from factcheck.extract._when import dates_of
from factcheck.extract.clauses import sentence_part
from factcheck.language import THING_NOUNS, Clause, Sentence, Token
from factcheck.model import Claim, Mention, Qualifier
from factcheck.reading import Reading
from factcheck.vocabulary.frames import State, state_called, state_of

_SURE = 0.8
_BEING = frozenset("be remain stay".split())
_BECOMING = frozenset("become declare proclaim designate make name turn convert classify protect".split())
_HELD = frozenset(
    "hold stage organise organize take broadcast air televise screen".split()
)  # "was held from 3 to 9 May"
_YEARLY = frozenset("hold stage organise organize take".split())
_PARTS = frozenset("season edition episode part volume stage leg round run half tour".split())
_SINCE = re.compile(r"\b(?:since|(?:starting|beginning) in|from)(?: about| around)?\s*\Z", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:until|till|up to)(?: about| around)?\s*\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Tenure:
    """A state that is said of what `holder` heads, with the words that say it."""

    state: State
    holder: Token
    noun: Token
    called: str = ""
    party: Token | None = None
    point: bool = False  # the day is that of its beginning: "became a reserve in 1938"
    whole: bool = False  # only with both ends: "ran from May to June"


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, clause in page.clauses():
        tenure = _of_clause(sentence, clause)
        if tenure is not None and not clause.denied:
            start, end = sentence_part(clause)
            dates = dates_of(entry, sentence, clause)
            spans = [each for each in dates if tenure.whole and ("/" in each.value.text or ".." in each.value.text)]
            for reading in (spans or dates)[:1]:
                yield from _claims(page, entry, sentence, clause, tenure, reading, start, end)
    for entry in page.reads:
        for sentence in entry.sentences if entry.prose else ():
            for reading in entry.readings_in(sentence, "date"):
                if (tenure := _beside(entry, sentence, reading)) is not None:
                    start = min(tenure.holder.start, tenure.noun.start)
                    yield from _claims(page, entry, sentence, None, tenure, reading, start, reading.end)


def at_another(page: Page, entry: Read, sentence: Sentence, clause: Clause, reading: Reading) -> Iterable[Claim]:
    """The beginning of a state, where another event is its date: "was already a nature reserve when"."""
    tenure = _of_clause(sentence, clause)
    if tenure is not None and not clause.denied and not tenure.whole:
        yield from _claims(page, entry, sentence, clause, replace(tenure, point=True), reading, *sentence_part(clause))


def _of_clause(sentence: Sentence, clause: Clause) -> _Tenure | None:
    """ "has been a member of", "was part of", "belonged to"."""
    state = state_of(clause.lemma)
    if state is not None and clause.subject is not None and not clause.passive:
        party = clause.oblique(*state.party) if state.party else None
        if party is not None or not state.party:
            return _Tenure(state, clause.subject, clause.verb, "", party, whole=not state.party)
        return None
    if (
        clause.lemma in _HELD
        and (running := state_of("run")) is not None
        and clause.passive
        and clause.object is not None
    ):
        return _Tenure(running, clause.object, clause.verb, whole=True)
    if clause.lemma in _BECOMING:
        holder = clause.object if clause.passive else clause.subject
        noun = (
            sentence.child(clause.verb, "xcomp", "obj") if not clause.passive else sentence.child(clause.verb, "xcomp")
        )
        noun = noun or clause.oblique("", "as", "into")
        found = _called(sentence, holder, noun) if holder is not None and noun is not None else None
        return replace(found, point=True) if found is not None else None
    noun = clause.attribute
    if noun is None or clause.subject is None or clause.lemma not in _BEING:
        return None
    return _called(sentence, clause.subject, noun)


def _beside(entry: Read, sentence: Sentence, reading: Reading) -> _Tenure | None:
    """ "The marsh, a nature reserve since 1962, …": what stands in apposition, right before the date."""
    before = [t for t in sentence.tokens if t.end <= reading.start][-1:]
    if not before or not _SINCE.search(entry.passage.text[sentence.start : reading.start]):
        return None
    for noun in sentence.tokens[: before[0].index]:
        inside = [t for t in sentence.subtree(noun) if t.index < before[0].index]
        reaches = max((t.index for t in inside), default=-1) == before[0].index - 1
        apart = noun.relation == "appos" or (noun.relation == "conj" and sentence.child(noun, "cc") is None)
        if apart and reaches:
            holder = sentence.tokens[noun.head]
            if sentence.name_at(holder) is not None or holder.pos in ("PROPN", "NOUN"):
                return _called(sentence, holder, noun)
    return None


def _called(sentence: Sentence, holder: Token, noun: Token) -> _Tenure | None:
    word = noun.lemma.lower()
    cases = [t.text.lower() for t in sentence.children(noun, "case") if t.text.lower() not in ("as", "into")]
    narrower = [t.text.lower() for t in sentence.children(noun, "compound", "amod")]
    told = [f"{each} {word}" for each in (*cases, *narrower)] or [word]
    if cases or narrower:
        told += [] if cases else [word]
    words, state = next(((words, found) for words in told if (found := state_called(words)) is not None), ("", None))
    if state is None:
        return None
    others = [*sentence.children(noun, "nmod"), *(sentence.children(noun, "compound") if cases else [])]
    party = next((t for t in others if t.relation == "compound" or _case(sentence, t) in state.party), None)
    if state.party and party is None:
        return None
    return _Tenure(state, holder, noun, words if state.called else "", party)


def _claims(
    page: Page, entry: Read, sentence: Sentence, clause: Clause | None, tenure: _Tenure, reading: Reading,
    start: int, end: int,
) -> Iterator[Claim]:  # fmt: skip
    said = page.value(entry, reading)
    qualifiers = []
    if tenure.party is not None:
        found = page.subject(entry, sentence, tenure.party)
        named = found is not None and found[1] >= 0.7
        words = page.words(entry, tenure.party.start, tenure.party.end)
        qualifiers.append(Qualifier("object", found[0] if found is not None and named else words))
    elif tenure.called:
        noun = page.words(entry, tenure.noun.start, tenure.noun.end)
        qualifiers.append(Qualifier("object", replace(noun, text=tenure.called)))
    low, _, high = _span(tenure, reading)
    if tenure.whole and clause is not None and clause.lemma in _YEARLY and low[:4] == high[:4]:
        year = Mention(text=low[:4], span=said.span, kind="text", why="one of those held in other years")
        qualifiers.append(Qualifier("edition", year))
    for predicate, moment in _ends(entry, sentence, tenure, reading):
        value = Mention(text=moment, span=said.span, kind="date", why=said.why or "when it began or ended")
        for subject in page.parties(entry, sentence, together(sentence, tenure.holder)):
            if tenure.whole and not _goes_on(tenure, subject[0].kind):
                continue
            part = tenure.holder.lemma.lower()
            if part in _PARTS and part not in subject[0].text.lower():
                continue  # "the second season of the series X aired": not all of X
            yield page.claim(
                entry, "tenures", subject, f"date:{predicate}", replace(value),
                start=min(start, reading.start), end=max(end, reading.end), qualifiers=qualifiers, clause=clause, sure=_SURE,
            )  # fmt: skip


def _goes_on(tenure: _Tenure, kind: str) -> bool:
    """Whether it is a thing of that kind that went on: not "she ran from 1931 to 1940", nor "the party ruled from …"."""
    if tenure.state.start == "take throne":
        return kind == "person" or (kind == "other" and tenure.noun.lemma.lower() == "reign")
    return kind != "person" or tenure.holder.lemma.lower() in THING_NOUNS


def _ends(entry: Read, sentence: Sentence, tenure: _Tenure, reading: Reading) -> Iterator[tuple[str, str]]:
    """The events that the date tells of, each with its day."""
    low, slash, high = _span(tenure, reading)
    before = entry.passage.text[sentence.start : reading.start]
    both = slash and low not in ("", "..") and high not in ("", "..")
    if low not in ("", "..") and (both or _SINCE.search(before) or (tenure.point and not slash)):
        yield tenure.state.start, low
    until = _UNTIL.search(before) or reading.text.lower().startswith(("until ", "till "))
    if tenure.state.end and slash and high not in ("", "..") and (both or until):
        yield tenure.state.end, high


def _span(tenure: _Tenure, reading: Reading) -> tuple[str, str, str]:
    """Both ends of the time; what went on "between 1990 and 1995" did so from the one to the other."""
    text = reading.value.text
    between = re.fullmatch(r"\[([^\[\],.]+)\.\.([^\[\],.]+)\]", text) if tenure.whole else None
    return (between[1], "/", between[2]) if between else text.partition("/")


def _case(sentence: Sentence, token: Token) -> str:
    case = sentence.child(token, "case")
    return case.text.lower() if case is not None else ""
