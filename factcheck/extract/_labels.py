"""What a label asks of a number: which predicate, in which scope, in which unit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.extract._page import Read
from factcheck.extract._scope import STATISTICS
from factcheck.model import Quantity
from factcheck.reading import Reading, read_value
from factcheck.vocabulary import VocabularyEntry, content_words, count_id, measure_of

_UNIT = re.compile(
    r"\s*[(\[]\s*(?:in\s+)?([^()\[\]\s][^()\[\]]{0,14})\s*[)\]]\s*\Z|,\s*(\S{1,8})\s*\Z|\s+in\s+(\S{1,14})\s*\Z"
)
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_SIGN = re.compile(r"[$€£¥₹]")
_LIMITS = re.compile(r"\b(?:limits?|quotas?|limitations|restrictions|maximum|maxima|allowances?|caps)\b", re.IGNORECASE)
_DEFAULTS = re.compile(r"\bdefaults?\b", re.IGNORECASE)
_SCALES = frozenset({"million", "millions", "billion", "billions", "thousand", "thousands", "bn"})


@dataclass(frozen=True, slots=True)
class Question:
    """A predicate, and the words that are its scope, by the name of their qualifier."""

    predicate: str
    scope: tuple[tuple[str, str], ...] = ()


def question(label: str, known: VocabularyEntry | None, value: Reading) -> Question:
    """The question that `label` asks of a value."""
    amount = value.value
    if known is not None:
        beside = _bracketed(label, known) if isinstance(amount, Quantity) else ""
        return Question(known.id, (("kind", beside),) if beside else ())
    words = label.lower().split()
    if isinstance(amount, Quantity) and amount.dimension == "count" and not value.counted:
        *kinds, last = words
        if (lemma := singular(last)) != last:  # "Boilers: 24", but "Yard number: 401"
            return Question(f"count:{count_id(lemma)}", _scope(sorted(kinds)))
    if isinstance(amount, Quantity) and amount.dimension != "count":
        measure = measure_of(words[-1], amount.dimension)
        if measure is not None:
            return Question(f"measure:{measure}", _scope(words[:-1]))
    return Question(open_field(label))


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
    above = (header, label, title, entry.passage.lead, *entry.passage.headings)
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


def singular(word: str) -> str:
    from simplemma import lemmatize

    return str(lemmatize(word, lang="en")) if word.endswith("s") else word


def _is_unit(words: str) -> bool:
    sign = _SIGN.match(words)
    read = read_value(f"{sign[0]}1 {words[1:]}".strip() if sign else f"1 {words}", "quantity")
    return isinstance(read, Quantity) and read.dimension != "count"


def _bracketed(label: str, known: VocabularyEntry) -> str:
    """The words in brackets that narrow a known label down: "Height (to the tip)", not "Ephemeral disk (/tmp)"."""
    inside = " ".join(_BRACKETS.findall(label))
    told = {word for each in (known.predicate.label, *known.labels) for word in content_words(each)}
    return " ".join(sorted(word for word in content_words(inside) if word not in told and not word.isdigit()))


def _scope(words: Sequence[str]) -> tuple[tuple[str, str], ...]:
    statistic = next((STATISTICS[word] for word in words if word in STATISTICS), "")
    kinds = " ".join(word for word in words if word not in STATISTICS)
    return tuple((name, text) for name, text in (("statistic", statistic), ("kind", kinds)) if text)
