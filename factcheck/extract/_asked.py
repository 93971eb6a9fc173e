"""What an amount in a sentence about a product asks, as the words of a label: "messages are kept for 4 days" asks for the retention
of messages, "a 6.3-inch OLED screen" for the screen."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from factcheck.extract._amounts import Amount, preposition, surface_subject
from factcheck.extract._page import Page
from factcheck.extract._product import THIS
from factcheck.language import Clause, Token
from factcheck.model import Modality, PassageKind, Quantity
from factcheck.vocabulary import content_words, measure_of, singular
from factcheck.vocabulary.documentation import act_of, table

_CHECKED = frozenset(
    "kill abort cancel terminate reject refuse fail drop stop block interrupt throttle deny discard error return".split()
)
# Counted nouns that only measure.
_AT_ONCE = re.compile(
    r"\b(?:at (?:the same|a) time|at once|simultaneously|concurrently|in parallel|concurrent|simultaneous)\b",
    re.IGNORECASE,
)
_CODES = frozenset("error code status step version rfc section chapter page figure line level year".split())
_UNITS = frozenset(
    "level character char byte item entry unit point step number value pixel megapixel mp second minute hour day week month year".split()
)
_COSTING = frozenset("cost be start charge begin price sell retail".split())
# Measures of which a thing has one: what it is the power of, a label may leave out.
_MEASURES = {"power": "power", "mass": "weight"}
# Of what is so long or so heavy, modifiers say how it is made: "a 6-inch OLED screen".
_LOOSE = frozenset({"length", "mass", "power", "charge", "volume", "pixel", "energy", "area"})
_MOST_BEFORE = 4  # words before an amount that has no verb


@dataclass(slots=True)
class Asked:
    """What an amount answers: the words that a label must have, those that it may have, and the counted noun ("" for none)."""

    words: list[str]
    beside: list[str] = field(default_factory=list)
    noun: str = ""
    kinds: list[str] = field(default_factory=list)


def asked(page: Page, amount: Amount, low: int, high: int) -> Asked | None:
    clause = amount.clause
    if clause is not None and (clause.denied or clause.modality is Modality.PLANNED):
        return None
    dimension = amount.dimension.partition("/")[0]
    if dimension.startswith("currency"):
        return Asked(["price"]) if clause is None or clause.lemma in _COSTING else None
    subject = surface_subject(clause) if clause is not None else None
    checked = checked_by(amount, clause)
    if checked is not None and clause is not None:
        subject = amount.sentence.tokens[clause.verb.head]
    held = _phrase(page, amount, subject) if subject is not None and subject.index not in amount.inside else []
    noun = _counted(amount)
    around = [word for word in _around(page, amount, clause, low, high) if word not in noun.split()]
    if _AT_ONCE.search(amount.entry.passage.text, low, high):
        around = ["concurrent", *(word for word in around if word not in ("same", "concurrent"))]
    per = amount.dimension.partition("/")[2] if dimension in ("count", "data") else ""
    if per and per not in ("time", "s"):
        held = [*held, singular(per.strip("{}"))]
    if clause is not None and subject is not None and _is_other(page, amount, subject):
        return None
    if (numbered := _numbered(amount)) is not None:
        return None if numbered in _CODES else Asked([numbered], held)
    lemma = checked.lemma.lower() if checked is not None else clause.lemma.lower() if clause is not None else ""
    if lemma == "charge" and dimension == "power":
        lemma = "charging"
    said = (
        []
        if clause is None or checked is not None or clause.attribute is not None or lemma in table("generic")
        else [lemma]
    )
    if noun and singular(noun.split()[-1]) not in _UNITS:
        *kinds, last = noun.split()
        return Asked(around, [*held, *said], last, kinds)
    if dimension == "time" and re.search(
        r"\btim\w+ out (?:after|in)\s\Z", amount.entry.passage.text[: amount.reading.start], re.IGNORECASE
    ):
        return Asked(["timeout"], [*held, *said])
    described = _described(page, amount)
    if described and all(content_words(word) == () for word in described) and clause is not None:
        other = clause.object if clause.object is not None and clause.object is not subject else None
        described = _phrase(page, amount, other) if other is not None else held
    if described:
        *before, head = described
        loose = dimension in _LOOSE
        return Asked([head, *around] if loose else [*described, *around], [*held, *said, *(before if loose else [])])
    if dimension == "count" and not noun and not (clause is None and amount.entry.passage.kind is PassageKind.ITEM):
        return None
    if clause is None:
        words = _before(page, amount, low)
        return Asked(words) if words or amount.entry.passage.kind is PassageKind.ITEM else None
    if dimension == "time" and clause.attribute is None and held and act_of(held[-1]):
        return Asked([held[-1], *around], held[:-1])
    if act := _act(amount, lemma):
        return Asked([act, *around], held) if act != "idle" else Asked([act, *held, *around])
    if clause.attribute is not None and clause.attribute.pos == "ADJ" and clause.attribute.index not in amount.inside:
        said = [clause.attribute.lemma.lower()]
    if dimension in _MEASURES and (not said or (clause.attribute is not None and clause.attribute.pos == "ADJ")):
        return Asked([_MEASURES[dimension], *around], held)
    words = [*said, *_adjective(amount), *around]
    return Asked(words, held) if said else Asked([*held, *words]) if held else None


def _is_other(page: Page, amount: Amount, subject: Token) -> bool:
    """True for a subject that is called by a name of its own."""
    name = amount.sentence.name_at(subject)
    if name is None or subject.pos != "PROPN" or page.product is None:
        return False
    words = amount.sentence.words(name.first, name.last).casefold()
    own = page.product.text.casefold()
    return own not in words and words not in own and not {*words.split()} & table("plans")


def checked_by(amount: Amount, clause: Clause | None) -> Token | None:
    """The verb that says what becomes of what goes beyond the amount: "jobs that take more than 30 minutes are cancelled"."""
    if clause is None or amount.reading.hedge not in (">", ">=") or not clause.verb.dep.startswith("acl"):
        return None
    noun = amount.sentence.tokens[clause.verb.head]
    verb = amount.sentence.tokens[noun.head]
    return verb if noun.relation == "nsubj" and verb.lemma.lower() in _CHECKED else None


def _numbered(amount: Amount) -> str | None:
    """The noun that the number is the name of: "port 8080", "error 413"."""
    first = min(amount.inside, default=0)
    before = amount.sentence.tokens[first - 1] if first else None
    if before is None or before.pos not in ("NOUN", "PROPN") or amount.dimension != "count" or amount.reading.counted:
        return None
    return singular(before.lemma.lower())


def _counted(amount: Amount) -> str:
    value = amount.reading.value
    words = amount.reading.counted.lower().split()
    if not isinstance(value, Quantity) or value.dimension.partition("/")[0] not in ("count", "frequency") or not words:
        return ""
    return " ".join([*words[:-1], singular(words[-1])])


def _described(page: Page, amount: Amount) -> list[str]:
    """The noun that the amount describes: "a 6.3-inch screen", "500 MB of storage", "a battery capacity of 77 kWh", "the idle
    timeout is 30 seconds"."""
    sentence, inside = amount.sentence, amount.inside
    outer = amount.governor
    last = max(inside)
    if (
        outer.index > last
        and outer.pos in ("NOUN", "PROPN")
        and outer.index - last <= 5
        and amount.top.relation in ("nummod", "compound", "amod", "nmod")
    ):
        return _phrase(page, amount, outer)
    stuff = next(
        (t for t in sentence.children(amount.top, "nmod") if t.index > last and preposition(sentence, t) == "of"), None
    )
    if stuff is not None:
        words = _phrase(page, amount, stuff)
        return ["storage"] if words == ["space"] else words
    after = sentence.tokens[last + 1] if last + 1 < len(sentence.tokens) else None
    if after is not None and after.pos in ("NOUN", "PROPN") and after.lemma.lower() == "ram":
        return ["memory"]
    if outer.index < min(inside) and outer.pos == "NOUN" and preposition(sentence, amount.top) in ("of", "at", "to"):
        return _phrase(page, amount, outer)
    return []


def _around(page: Page, amount: Amount, clause: Clause | None, low: int, high: int) -> list[str]:
    """The words of what else the clause says: "in live mode", "per project"."""
    if clause is None:
        return []
    found: list[str] = []
    heads = [(prep, head) for prep, head in clause.obliques if prep not in ("by", "as")]
    heads += [
        (preposition(amount.sentence, t), t)
        for t in amount.sentence.children(amount.head, "nmod")
        if t.index not in amount.inside
    ]
    for prep, head in heads:
        if (
            head.index in amount.inside
            or head.index == amount.head.index
            or (prep == "of" and head.index < min(amount.inside))
        ):
            continue
        if any(r.start <= head.start < r.end for r in amount.entry.readings):
            continue
        if head.start > high or (head.start < amount.reading.start and low > amount.sentence.start):
            continue  # another amount's
        found += [word for word in _phrase(page, amount, head) if word not in table("plain")]
    return list(dict.fromkeys(found))


def _phrase(page: Page, amount: Amount, noun: Token) -> list[str]:
    """The words of a noun phrase that a label would have; none for the product, its users and its plans."""
    lemma = singular(noun.lemma.lower())
    name = amount.sentence.name_at(noun)
    main = page.cast.main if page.product is not None and page.product.text != THIS else None
    if noun.pos == "PRON" or lemma in table("users") or lemma in table("plan_nouns"):
        return []
    if name is not None and main is not None:
        character = page.cast.character(amount.sentence.words(name.first, name.last))
        if character is main or main.name.casefold() in amount.sentence.words(name.first, name.last).casefold():
            return []
    words = [
        t.lemma.lower()
        for t in [*amount.sentence.children(noun, "compound", "amod"), *_behind(amount, noun)]
        if not any(r.start <= t.start < r.end for r in amount.entry.readings)
        and t.pos in ("NOUN", "ADJ", "PROPN", "VERB")
    ]
    if any(r.start <= noun.start < r.end for r in amount.entry.readings):
        return []
    words = [
        word
        for word in words
        if word not in table("plans") and word not in table("users") and word not in table("vague") and word.isalpha()
    ]
    if main is not None:
        own = set(main.name.casefold().split())
        words = [word for word in words if word not in own]
        if lemma in own:
            return []
    if lemma in table("plans"):
        return []
    return [*words, lemma]


def _behind(amount: Amount, noun: Token) -> list[Token]:
    """The noun that stands right behind: the parser may take the first of two for the head ("visibility timeout")."""
    after = amount.sentence.tokens[noun.index + 1 : noun.index + 2]
    return [t for t in after if t.pos == "NOUN" and t.head == noun.index]


def _before(page: Page, amount: Amount, low: int) -> list[str]:
    """The words before an amount where no verb tells what it is: "- max size 1 TB"."""
    tokens = [t for t in amount.sentence.tokens if low <= t.start < amount.reading.start]
    cut = max((t.index for t in tokens if t.text in (",", ";", ":", "(", ")", "-", "–")), default=-1)
    words = [t for t in tokens if t.index > cut and t.pos in ("NOUN", "PROPN", "ADJ", "VERB") and t.text.isalpha()]
    if len(words) > _MOST_BEFORE:
        return []
    main = set(page.product.text.casefold().split()) if page.product is not None else set()
    lemmas = [singular(t.lemma.lower()) for t in words]
    return [
        w
        for w in lemmas
        if w not in main and w not in table("plans") and w not in table("plan_nouns") and w not in table("users")
    ]


def _act(amount: Amount, lemma: str) -> str:
    """What a setting of so long a time is called that the verb tells, "" where it tells none."""
    if amount.dimension != "time":
        return ""
    out = re.search(
        r"\b(?:log|sign)\w*\s+(?:\w+\s)?(?:out|off)\b",
        amount.entry.passage.text[amount.sentence.start : amount.reading.start],
        re.IGNORECASE,
    )
    return "idle" if out else act_of(lemma)


def _adjective(amount: Amount) -> list[str]:
    """ "80 levels deep": what the adjective behind the amount measures."""
    last = max(amount.inside, default=0) + 1
    after = amount.sentence.tokens[last : last + 2]
    return [t.lemma.lower() for t in after if t.pos in ("ADJ", "ADV") and measure_of(t.lemma.lower())][:1]
