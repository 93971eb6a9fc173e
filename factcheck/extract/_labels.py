"""What a label asks of a number: which predicate, in which scope, in which unit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.extract._page import Read
from factcheck.extract._scope import STATISTICS
from factcheck.model import Duration, Quantity, Value
from factcheck.reading import Reading, read_value
from factcheck.vocabulary import (
    VocabularyEntry,
    by_label,
    content_words,
    count_id,
    counts,
    fate,
    measure_of,
    uncontrasted,
)
from factcheck.vocabulary.frames import event_called, event_told
from factcheck.vocabulary.pasts import is_past, verb_of
from factcheck.vocabulary.synonyms import is_count

_UNIT = re.compile(
    r"\s*[(\[]\s*(?:in\s+)?([^()\[\]\s][^()\[\]]{0,14})\s*[)\]]\s*\Z|,\s*(\S{1,8})\s*\Z|\s+in\s+(\S{1,14})\s*\Z"
)
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_SIGN = re.compile(r"[$€£¥₹]")
_LIMITS = re.compile(r"\b(?:limits?|quotas?|limitations|restrictions|maximum|maxima|allowances?|caps)\b", re.IGNORECASE)
_DEFAULTS = re.compile(r"\bdefaults?\b", re.IGNORECASE)
_COMPOSED = re.compile(
    r"\b(?:composition|compounds?|constituents?|components?|make-?up|ingredients?|contents?|atmosphere|mix)\b",
    re.IGNORECASE,
)
_NUMBER_OF = re.compile(r"\A(?:total\s+)?(?:number|no\.?|count|nr\.?|#)\s+of\s+(?:the\s+)?")
_PREPOSITIONS = frozenset("of in on at for with per to from by along across under within into over between".split())
_IRREGULAR = frozenset(
    "built laid sunk begun found won made sold lost taken broken struck set cut hit shut put driven given known".split()
)
_FIRSTS = frozenset("first initial maiden inaugural original".split())
_MOST_EVENT = 3  # words of a label that tells of an event
_TIME = re.compile(r"/(s|min|h|d|wk|mo|a)\b")
_GENERAL = re.compile(
    r"\b(?:casualties|victims|losses|toll|people|human cost|result|outcome|honou?rs|awards|achievements)\b",
    re.IGNORECASE,
)
_TIMES = {"s": "second", "min": "minute", "h": "hour", "d": "day", "wk": "week", "mo": "month", "a": "year"}
_SCALES = frozenset({"million", "millions", "billion", "billions", "thousand", "thousands", "bn"})


@dataclass(frozen=True, slots=True)
class Question:
    """A predicate, and the words that are its scope, by the name of their qualifier."""

    predicate: str
    scope: tuple[tuple[str, str], ...] = ()


def question(
    label: str, known: VocabularyEntry | None, value: Reading, beside: Sequence[str] = (), *, rated: bool = False
) -> Question:
    """The question that `label` asks of a value with some words `beside` it; `rated` where the value is a number in a time."""
    amount = value.value
    rated = rated or (isinstance(amount, Quantity) and amount.dimension == "frequency" and bool(value.counted))
    if rated and known is not None and any(each.startswith("count:") for each in known.absorbs):
        noun = _lemma((value.counted or label).split()[-1].lower())  # "Visitors per year: 600,000"
        return Question(f"measure:{count_id(noun)}", _texts(kind=" ".join(word for word in beside if word != noun)))
    if known is None and rated:
        return _rated(label, value, beside)
    if known is not None:
        inside = _bracketed(label, known) if isinstance(amount, (Duration, Quantity)) else ""
        return Question(known.id, _texts(kind=" ".join(dict.fromkeys([*inside.split(), *beside]))))
    if isinstance(amount, Quantity) and amount.dimension == "percent" and beside and _COMPOSED.search(label):
        return Question("measure:share", _texts(of=" ".join(beside)))  # "Composition: 95 % nitrogen, 5 % argon"
    if isinstance(amount, Quantity) and amount.dimension != "count":
        said = next((found for word in beside if (found := measure_of(word, amount.dimension))), None)
        if said is not None and not measure_of(label.lower().split()[-1], amount.dimension):
            rest = " ".join(word for word in beside if measure_of(word, amount.dimension) != said)
            return Question(f"measure:{said}", _texts(kind=rest))  # "Size: 600 km wide"
    noun = _lemma(value.counted.split()[-1].lower()) if value.counted else ""
    if is_count(noun) and isinstance(amount, Quantity) and amount.dimension == "count" and _GENERAL.search(label):
        return Question(f"count:{count_id(noun)}", _texts(kind=" ".join(word for word in beside if word != noun)))
    asked = _counted(label, value) or _measured(label, amount) or Question(open_field(label))
    words = dict(asked.scope)
    kinds = uncontrasted(tuple(words.get("kind", "").split()), tuple(beside))
    words["kind"] = " ".join(dict.fromkeys([*kinds, *beside]))
    return Question(asked.predicate, _texts(**words))


def event(label: str) -> tuple[str, str] | None:
    """The predicate of a label that tells what happened, and the part of the subject that it happened to ("" for all of it):
    "Wreck discovered" and a date say when the wreck was discovered."""
    words = [
        word
        for word in re.findall(r"[^\W\d_]+", label.lower())
        if word not in ("date", "year", "was", "on", "in", "day", "of", "the")
    ]
    noun = event_called(words[-1]) if words else None
    if len(words) == 2 and (told := event_told(f"{verb_of(words[0])} {_lemma(words[1])}")) is not None:
        return f"date:{told.id}", ""  # "Commenced operations: 1968"
    if noun is not None and len(words) == 2 and words[0] in _FIRSTS:
        return f"date:first {noun.id}", ""  # "First ascent: 1931"
    if noun is not None and len(words) == 1 and not (noun.often or noun.many):
        return f"date:{noun.id}", ""  # "Demolition: 1968"
    if len(words) == 2 and words[0] == "first" and (_is_participle(words[1]) or is_past(words[1])):
        lemma = verb_of(words[1])
        return f"date:first {lemma}", ""  # "First described: 1931"
    if not words or not _is_participle(words[-1]) or any(word in STATISTICS or word == "latest" for word in words):
        return None
    lemma = _lemma(words[-1])
    return (f"date:{lemma}", " ".join(words[:-1])) if lemma != words[-1] and len(words) <= _MOST_EVENT else None


def fate_of(label: str) -> str:
    """What a label counts that says what happened to people ("Died", "Rescued"): "deaths", "survivors", else ""."""
    words = re.findall(r"[^\W\d_]+", label.lower())
    if len(words) == 1 and (words[0] == "dead" or is_past(words[0])):
        lemma = "kill" if words[0] == "dead" else verb_of(words[0])
        found = fate(lemma, suffered=False) or fate(lemma, suffered=True)
        return {"death": "deaths", "survivor": "survivors", "injury": "injuries"}.get(found or "", "")
    return ""


def is_question(label: str) -> bool:
    """True for words that ask something, whatever they could name: "Maximum RAM", "Height", "Number of seats"."""
    words = re.findall(r"[^\W\d_]+", label.lower())
    asks = by_label(label) is not None or (
        bool(words) and (words[0] in STATISTICS or measure_of(words[-1]) is not None)
    )
    return asks or _NUMBER_OF.match(label.lower()) is not None or counts(label)


def open_field(label: str) -> str:
    """The predicate of a label that the vocabulary does not know."""
    return f"field:{' '.join(''.join(c if c.isalnum() else ' ' for c in label.lower()).split())}"


def limited(entry: Read, label: str, header: str, title: str) -> str:
    """ "maximum" where the page, the section or the column tells limits and the label does not say otherwise, "default" under
    a column of defaults, else ""."""
    if any(word in STATISTICS for word in re.findall(r"[^\W\d_]+", label.lower())):
        return ""
    if _DEFAULTS.search(header):
        return "default"
    above = (header, label, title, entry.passage.lead, *(each for each in entry.passage.headings if each[-1:] != "?"))
    return "maximum" if any(_LIMITS.search(words) for words in above) else ""


def without_unit(label: str) -> tuple[str, str]:
    """A label and the unit that it gives for its values: "Length (m)" is "Length" and "m"."""
    found = _UNIT.search(label)
    unit = next(filter(None, found.groups()), "") if found else ""
    if found is None or not (unit.lower() in _SCALES or _is_unit(unit)):
        return label, ""
    return label[: found.start()].rstrip(" ,"), unit


def in_unit(value: Reading, unit: str) -> str:
    """The words of a bare number with the unit of its label, "" where it has one of its own."""
    amount = value.value
    if not unit or not isinstance(amount, Quantity) or amount.dimension != "count" or value.counted or amount.counted:
        return ""
    unit = unit.removesuffix("s") if unit.lower() in _SCALES else unit
    sign = _SIGN.match(unit)
    words = f"{sign[0]}{value.text} {unit[1:].strip()}".strip() if sign else f"{value.text} {unit}"
    return words if isinstance(read_value(words, "quantity"), Quantity) else ""


def _rated(label: str, value: Reading, beside: Sequence[str]) -> Question:
    """ "Guest users: 80 uploads per 4 hours" asks for uploads of guest users; in which time, is scope."""
    noun = _lemma(value.counted.split()[-1].lower()) if value.counted else ""
    asked = label if not noun or noun in map(_lemma, label.lower().split()) else f"{label} {noun}"
    kinds = " ".join(word for word in beside if word != noun)
    return Question(open_field(asked), _texts(kind=kinds, basis=basis(value.value)))


def basis(value: Value) -> str:
    """The time that a rate counts in ("hour"), else ""."""
    found = _TIME.search(value.text) if isinstance(value, Quantity) else None
    return _TIMES[found[1]] if found else ""


def _counted(label: str, value: Reading) -> Question | None:
    """ "Boilers: 24", "Countries crossed: 10", "Number of seats: 40", but "Yard number: 401"."""
    amount = value.value
    if not isinstance(amount, Quantity) or amount.dimension != "count" or value.counted:
        return None
    head, rest = _split(_NUMBER_OF.sub("", label.lower()))
    while len(head) > 1 and _is_participle(head[-1]):
        rest, head = [head[-1], *rest], head[:-1]
    lemma = _lemma(head[-1]) if head and (head[-1].endswith("s") or is_count(head[-1])) else ""
    if not lemma or (lemma == head[-1] and not is_count(lemma)):
        return None
    return Question(f"count:{count_id(lemma)}", _scope(head[:-1], rest))


def _measured(label: str, amount: Value) -> Question | None:
    """ "Surface temperature", "Depth of the wreck"."""
    head, rest = _split(label.lower())
    if not isinstance(amount, Quantity) or amount.dimension == "count":
        return None
    for words in (2, 1):  # "track gauge" before "gauge"
        measure = measure_of(" ".join(head[-words:]), amount.dimension) if len(head) >= words else None
        if measure is not None:
            return Question(f"measure:{measure}", _scope(head[:-words], rest))
    return None


def _split(label: str) -> tuple[list[str], list[str]]:
    """The words of a label up to its first preposition, and those behind it."""
    words = re.findall(r"[^\W_]+(?:[-'’][^\W_]+)*", label)
    cut = next((place for place, word in enumerate(words) if word in _PREPOSITIONS and place), len(words))
    return words[:cut], [word for word in words[cut:] if word not in _PREPOSITIONS and word not in ("the", "a", "an")]


def _is_participle(word: str) -> bool:
    return (word.endswith("ed") and len(word) > 4) or word in _IRREGULAR


def _lemma(word: str) -> str:
    from simplemma import lemmatize

    return str(lemmatize(word, lang="en"))


def _is_unit(words: str) -> bool:
    sign = _SIGN.match(words)
    read = read_value(f"{sign[0]}1 {words[1:]}".strip() if sign else f"1 {words}", "quantity")
    return isinstance(read, Quantity) and read.dimension != "count"


def _bracketed(label: str, known: VocabularyEntry) -> str:
    """The words in brackets that narrow a known label down: "Height (to the tip)", not "Ephemeral disk (/tmp)"."""
    inside = " ".join(_BRACKETS.findall(label))
    told = {word for each in (known.predicate.label, *known.labels) for word in content_words(each)}
    return " ".join(sorted(word for word in content_words(inside) if word not in told and not word.isdigit()))


def _scope(words: Sequence[str], rest: Sequence[str] = ()) -> tuple[tuple[str, str], ...]:
    statistic = next((STATISTICS[word] for word in words if word in STATISTICS), "")
    kinds = " ".join(sorted(word for word in words if word not in STATISTICS))
    return _texts(statistic=statistic, kind=kinds, of=" ".join(rest))


def _texts(**words: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, text) for name, text in words.items() if text)
