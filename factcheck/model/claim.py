"""What sources say: claims as worded, statements as comparable."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factcheck.model.document import Span
from factcheck.model.value import Value


class Polarity(StrEnum):
    AFFIRMED = "affirmed"
    DENIED = "denied"


class Modality(StrEnum):
    """How a source commits itself. Only asserted claims can contradict one another."""

    ASSERTED = "asserted"
    PLANNED = "planned"
    EXPECTED = "expected"
    ALLEGED = "alleged"
    HYPOTHETICAL = "hypothetical"


class Cardinality(StrEnum):
    """How many answers a question has: one, a short list usually given whole, or any number."""

    ONE = "one"
    FEW = "few"
    MANY = "many"


class Drift(StrEnum):
    """How the answer moves with time: it only grows, it goes anywhere, or it stays."""

    UP = "up"
    ANY = "any"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Predicate:
    """A question that sources answer. `property` is the Wikidata property number where there is one.

    `value_kind` is date, duration, quantity, name, term or text. `open` predicates have no vocabulary entry: they are built
    from the words of the claim ("parameters", "date of founding"). `also` are the ids that it would have if fewer of the
    labels that ask it were known.
    """

    id: str
    label: str
    property: str | None = None
    subject_kinds: tuple[str, ...] = ()
    value_kind: str = "text"
    cardinality: Cardinality = Cardinality.MANY
    drifts: Drift = Drift.NO
    open: bool = False
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Words that name an entity or a value. `kind` is person, organisation, place, work, other, date, duration, quantity or text.

    `text` is what the words stand for and may differ from `span.quote` ("he" → Alec Radford, "two years later" → 2017); then
    `why` says how that was found.
    """

    text: str
    span: Span
    kind: str = "other"
    why: str = ""


@dataclass(frozen=True, slots=True)
class Qualifier:
    """What must match before two values can disagree.

    Names in use: point_in_time, start_time, end_time (dates: when the answer holds), and place, part, basis, of, kind, rank,
    statistic (scope: what exactly is spoken of). `section` is the heading above: it may name what is spoken of, and is no scope.
    """

    name: str
    mention: Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What one source says, as worded: mentions only, nothing parsed. `confidence` is between 0 and 1."""

    subject: Mention
    predicate: str
    value: Mention
    span: Span
    extractor: str
    qualifiers: tuple[Qualifier, ...] = ()
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ASSERTED
    attribution: str | None = None
    confidence: float = 1.0
    published: str | None = None  # the document's own date, EDTF: it dates an undated claim
    passage: int | None = None  # which passage of the document it stands in, counted from the top


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A thing with an id. `id` is stable across runs and does not depend on which other sources are read;
    `label` is its fullest name. `also` are the ids that it would have if fewer of its names were known."""

    id: str
    label: str
    kind: str = "other"
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A claim made comparable. `qualifiers` are sorted by name; `claim` is its provenance."""

    subject: Entity
    predicate: Predicate
    value: Value
    claim: Claim
    qualifiers: tuple[tuple[str, Value], ...] = ()
