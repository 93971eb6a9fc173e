"""Numbers and what they count or measure, attached to the thing they say it of: "GPT-1 had 117 million parameters",
"a dataset of 8 million web pages", "is 269 m long", "has a diameter of 6,779 km", "cited over 14,000 times"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from factcheck.extract._page import PROSE, Page, Read
from factcheck.extract._scope import scope_of
from factcheck.extract._when import dated, dates_of, head_of, when
from factcheck.extract.clauses import sentence_part, together
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention, Qualifier, Quantity
from factcheck.reading import Reading
from factcheck.vocabulary import count_id, measure_of

# Verbs that say what a thing is made of or has: the count is the thing's own. Any other verb is part of the question.
HAVING = frozenset(
    "have contain include comprise feature consist hold number total possess own boast carry encompass span house "
    "be accommodate seat constitute count reach accumulate attract receive gain amass gather exceed top surpass cover".split()
)
DIMENSIONS = {
    "length": "length",
    "mass": "mass",
    "temperature": "temperature",
    "speed": "speed",
    "area": "area",
    "volume": "volume",
    "pressure": "pressure",
    "power": "power",
    "energy": "energy",
    "data": "size",
    "frequency": "frequency",
    "angle": "angle",
    "time": "duration",
    "percent": "share",
    "acceleration": "acceleration",
    "density": "density",
}

NUMERALS = frozenset("ten dozen hundred thousand million billion trillion half third quarter percent".split())
PUBLICATIONS = frozenset("paper article study preprint publication report thesis".split())
# A unit alone does not say what was measured: such claims are listed, never compared.
VAGUE = 0.4


@dataclass(slots=True)
class _Counted:
    """A number with the noun it counts (or the number itself) as `head`. `top` is the head of the whole phrase, by which it
    hangs in the sentence: "tens" in "tens of thousands of citations"."""

    reading: Reading
    head: Token
    top: Token
    unit: bool


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if entry.passage.kind not in PROSE:
            continue
        for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
            for reading in entry.readings_in(sentence, "quantity", "duration"):
                if not reading.ordinal and (counted := _counted(sentence, reading)) is not None:
                    yield from _claims(page, entry, sentence, found, counted)


def _counted(sentence: Sentence, reading: Reading) -> _Counted | None:
    number = head_of(sentence, reading.start, reading.end)
    if number is None:
        return None
    unit = reading.kind == "duration" or (isinstance(reading.value, Quantity) and reading.value.dimension != "count")
    if unit:
        return _Counted(reading, number, number, True)
    noun = number
    governor = sentence.tokens[number.head]
    if number.pos not in ("NOUN", "PROPN") and number.relation in (
        "nummod",
        "amod",
        "compound",
        "det",
        "nmod",
        "advmod",
    ):
        if governor.pos in ("NOUN", "PROPN", "SYM", "ADJ", "X") and governor.index > number.index:
            noun = governor
    if reading.counted_start >= 0:
        counted = head_of(sentence, reading.counted_start, reading.counted_end)
        if counted is not None and counted.pos in ("NOUN", "PROPN"):
            noun = counted if noun is number or noun.pos == "PROPN" else noun
    if noun.pos not in ("NOUN",) or noun.start < reading.start or noun.lemma.lower() in NUMERALS:
        return None
    top = head_of(sentence, reading.start, max(noun.end, reading.end)) or noun
    return _Counted(reading, noun, top, False)


def _claims(page: Page, entry: Read, sentence: Sentence, found: list[Clause], counted: _Counted) -> Iterable[Claim]:
    leave_out = tuple(t.index for t in sentence.tokens_in(counted.reading.start, counted.reading.end))
    place = _holder(page, entry, sentence, found, counted)
    if place is None:
        return
    subject, predicate, act, clause, extra = place
    if predicate == "count:time":
        return  # "six times longer": a comparison, not a count
    if predicate == "count:citation":
        subject = (_cited(subject[0]), subject[1])
    vague = counted.unit and predicate == _predicate(counted)
    qualifiers = scope_of(page, entry, sentence, counted.head, leave_out) if not counted.unit else []
    qualifiers.extend(extra)
    if act and clause is not None:
        qualifiers.append(Qualifier("act", _lemma(page, entry, act)))
        qualifiers.extend(_circumstances(page, entry, sentence, clause, counted))
    moments = when(page, entry, sentence, dates_of(entry, sentence, clause)) if clause is not None else []
    qualifiers.extend(moments or dated(page, entry))
    start, end = _quote(sentence, counted, clause)
    for each in _each(page, entry, sentence, clause, subject):
        yield page.claim(
            entry, "counts", each, predicate, page.value(entry, counted.reading),
            start=start, end=end, qualifiers=qualifiers, clause=clause, sure=VAGUE if vague else 1.0,
        )  # fmt: skip


def _cited(mention: Mention) -> Mention:
    """Citations of "the DCGAN paper" are citations of DCGAN: what is cited is the publication, by whichever name."""
    words = mention.text.split()
    if len(words) > 1 and words[-1].lower() in PUBLICATIONS:
        return replace(
            mention, text=" ".join(words[:-1]), why=mention.why or "the publication stands for what it describes"
        )
    return mention


def _each(
    page: Page, entry: Read, sentence: Sentence, clause: Clause | None, subject: tuple[Mention, float]
) -> list[tuple[Mention, float]]:
    """The subjects that a number is said of: "X and Y have each won five" says it of both, without "each" of neither alone."""
    holder = None if clause is None else clause.object if clause.passive else clause.subject
    if clause is None or holder is None or len(linked := together(sentence, holder)) < 2:
        return [subject]
    if subject[0].span.start not in {page.document.span_in(entry.passage, t.start, t.end).start for t in linked}:
        return [subject]
    if any(t.text.lower() == "each" for t in sentence.children(clause.verb)):
        return [found for token in linked if (found := page.subject(entry, sentence, token)) is not None]
    return [(subject[0], VAGUE)]


_Place = tuple[tuple[Mention, float], str, Token | None, Clause | None, list[Qualifier]]


def _holder(page: Page, entry: Read, sentence: Sentence, found: list[Clause], counted: _Counted) -> _Place | None:
    """Whose number it is: the noun that it hangs on, or the subject of its clause."""
    head = counted.top
    governor = sentence.tokens[head.head]
    clause = _clause_of(found, sentence, head)
    if counted.unit and (dimension := _dimension_noun(sentence, counted)) is not None:
        return _measured(page, entry, sentence, clause, dimension, counted)
    predicate = _predicate(counted)
    case = sentence.child(head, "case")
    if (
        head.relation == "nmod"
        and governor.pos in ("NOUN", "PROPN")
        and (case is None or case.text.lower() in ("of", "with", "from"))
    ):
        subject = page.subject(entry, sentence, governor)
        return (subject, predicate, None, clause, []) if subject and subject[1] >= 0.35 else None
    if (
        head.relation in ("appos", "parataxis", "dep", "list", "nummod")
        and governor.pos in ("NOUN", "PROPN")
        and governor.index < head.index
    ):
        subject = page.subject(entry, sentence, governor)
        return (subject, predicate, None, clause, []) if subject else None
    if (
        head.relation in ("compound", "amod", "nmod")
        and governor.pos in ("NOUN", "PROPN")
        and governor.index > head.index
    ):
        subject = page.subject(entry, sentence, governor)
        return (subject, predicate, None, clause, []) if subject else None
    if clause is None:
        bare = page.subject(entry, sentence, None)
        return (bare, predicate, None, None, []) if bare else None
    return _of_clause(page, entry, sentence, clause, counted, predicate)


def _of_clause(
    page: Page, entry: Read, sentence: Sentence, clause: Clause, counted: _Counted, predicate: str
) -> _Place | None:
    head = counted.top
    if counted.head.lemma.lower() == "time" and not counted.unit and clause.verb.index == head.head:
        # "was cited over 14,000 times": the verb says what is counted.
        subject = page.subject(entry, sentence, clause.object if clause.passive else clause.subject)
        return (subject, f"count:{count_id(clause.lemma)}", None, clause, []) if subject else None
    if clause.attribute is not None and clause.attribute.index == head.index:
        subject = page.subject(entry, sentence, clause.subject) if clause.subject else None
        return (subject, predicate, None, clause, []) if subject else None
    direct = counted.unit and head.head == clause.verb.index
    verb_measure = measure_of(clause.lemma, _dimension(counted)) if direct else None
    if verb_measure is not None and clause.subject is not None and head.relation in ("obj", "obl", "xcomp", "advmod"):
        subject = page.subject(entry, sentence, clause.subject)
        return (subject, f"measure:{verb_measure}", None, clause, []) if subject else None
    if head.relation == "nsubj":
        topic = page.subject(entry, sentence, None)
        return (topic, predicate, clause.verb, clause, []) if topic else None
    surface = clause.object if clause.passive else clause.subject
    if surface is not None and surface.index == head.index:
        return None
    subject = page.subject(entry, sentence, surface)
    if subject is None:
        return None
    having = clause.lemma in HAVING and not clause.passive and head.relation in ("obj", "obl", "conj", "root", "xcomp")
    extra: list[Qualifier] = []
    if (
        not having
        and clause.object is not None
        and clause.object.index not in (head.index, surface.index if surface else -1)
    ):
        extra.append(Qualifier("part", _words_of(page, entry, clause.object)))
    return subject, predicate, None if having else clause.verb, clause, extra


def _circumstances(page: Page, entry: Read, sentence: Sentence, clause: Clause, counted: _Counted) -> list[Qualifier]:
    """Where, with what and to whom an act was done: part of what its number answers."""
    found = []
    for preposition, head in clause.obliques:
        if (
            not preposition
            or counted.reading.start <= head.start < counted.reading.end
            or head.index == counted.head.index
        ):
            continue
        value = next((r for r in entry.readings if r.start <= head.start < r.end), None)
        if value is None:
            found.append(Qualifier(preposition.replace(" ", "_"), _lemma(page, entry, head)))
        elif value.kind != "date":
            found.append(Qualifier(preposition.replace(" ", "_"), page.words(entry, value.start, value.end)))
    other = clause.object if clause.passive else clause.object or clause.subject
    values = [r for r in entry.readings_in(sentence, "quantity") if r is not counted.reading]
    if other is not None and (value := next((r for r in values if r.start <= other.start <= r.counted_end), None)):
        found.append(Qualifier("with", page.words(entry, value.start, value.end)))
    return found


def _measured(
    page: Page, entry: Read, sentence: Sentence, clause: Clause | None, dimension: tuple[Token, str], counted: _Counted
) -> _Place | None:
    noun, measure = dimension
    predicate = f"measure:{measure}"
    leave_out = tuple(t.index for t in sentence.tokens_in(counted.reading.start, counted.reading.end))
    if noun.pos == "ADJ":
        # "is 269 m long", "a 269 m long ship"
        if clause is not None and clause.attribute is noun and clause.subject is not None:
            subject = page.subject(entry, sentence, clause.subject)
        elif sentence.tokens[noun.head].pos in ("NOUN", "PROPN"):
            subject = page.subject(entry, sentence, sentence.tokens[noun.head])
        else:
            subject = page.subject(entry, sentence, clause.subject if clause else None)
        return (subject, predicate, None, clause, []) if subject else None
    scope = [q for q in scope_of(page, entry, sentence, noun, leave_out) if q.name in ("kind", "statistic", "basis")]
    owner = sentence.child(noun, "nmod:poss", "det:poss")
    of = next(
        (t for t in sentence.children(noun, "nmod") if _case(sentence, t) == "of" and t.index not in leave_out), None
    )
    if owner is not None or of is not None:
        subject = page.subject(entry, sentence, owner or of)
        return (subject, predicate, None, clause, scope) if subject else None
    if clause is not None and clause.subject is not None and clause.subject.index != noun.index:
        subject = page.subject(entry, sentence, clause.subject)
    elif (
        noun.relation == "nmod"
        and sentence.tokens[noun.head].pos in ("NOUN", "PROPN")
        and _case(sentence, noun) == "with"
    ):
        subject = page.subject(entry, sentence, sentence.tokens[noun.head])
    else:
        subject = page.subject(entry, sentence, None)
    act = None if clause is None or _states(clause) else clause.verb
    return (subject, predicate, act, clause, scope) if subject else None


def _states(clause: Clause) -> bool:
    """True where the clause says how something is, not what happened with it."""
    return clause.attribute is not None or clause.lemma in HAVING or measure_of(clause.lemma) is not None


def _dimension_noun(sentence: Sentence, counted: _Counted) -> tuple[Token, str] | None:
    """The word that says which measure it is: "long", "a diameter of", "the height is", "in diameter"."""
    dimension = _dimension(counted)
    head = counted.head
    governor = sentence.tokens[head.head]
    for candidate in (governor, *sentence.children(head, "nmod", "amod", "obl", "nsubj", "advmod")):
        if candidate.index == head.index or candidate.pos not in ("NOUN", "ADJ", "ADV"):
            continue
        measure = measure_of(candidate.lemma, dimension) or measure_of(candidate.text, dimension)
        if measure is not None:
            return candidate, measure
    return None


def _dimension(counted: _Counted) -> str:
    value = counted.reading.value
    return value.dimension if isinstance(value, Quantity) else "time"


def _predicate(counted: _Counted) -> str:
    if not counted.unit:
        return f"count:{count_id(counted.head.lemma)}"
    dimension = _dimension(counted)
    if dimension.startswith("currency"):
        return "measure:amount"
    return f"measure:{DIMENSIONS.get(dimension, dimension)}"


def _clause_of(found: list[Clause], sentence: Sentence, token: Token) -> Clause | None:
    verbs = {clause.verb.index: clause for clause in found}
    while token.index not in verbs:
        if token.head == token.index:
            return None
        token = sentence.tokens[token.head]
    return verbs[token.index]


def _case(sentence: Sentence, token: Token) -> str:
    case = sentence.child(token, "case")
    return case.text.lower() if case is not None else ""


def _lemma(page: Page, entry: Read, token: Token) -> Mention:
    span = page.document.span_in(entry.passage, token.start, token.end)
    return Mention(text=token.lemma.lower(), span=span, kind="text")


def _words_of(page: Page, entry: Read, token: Token) -> Mention:
    span = page.document.span_in(entry.passage, token.start, token.end)
    return Mention(text=token.lemma.lower(), span=span, kind="text")


def _quote(sentence: Sentence, counted: _Counted, clause: Clause | None) -> tuple[int, int]:
    start, end = counted.reading.start, max(counted.reading.end, counted.head.end)
    if clause is not None:
        low, high = sentence_part(clause)
        if low <= start and end <= high:
            return low, high
    around = sentence.subtree(counted.head, ("acl", "parataxis"))
    return min(start, around[0].start), max(end, around[-1].end)
