"""Questions: labels that ask the same in other words ("max execution duration", "function timeout") become one predicate.

What a label asks is a pure function of its words, and so is whether two of them meet: only that a source which gives two
answers keeps its two questions apart needs the others. A question is called by the shortest of its labels, so a further
source can rename it; the names that it would have had are kept beside it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck import vocabulary
from factcheck.model import Cardinality, Duration, Entity, Predicate, Quantity, Relation, Statement, Text, Value
from factcheck.vocabulary import Asking

_PREFIXES = ("field", "count", "measure")
_FOLDED = ("kind", "of", "part", "in")  # qualifiers whose words are part of the question
_PLAIN = frozenset({*_FOLDED, "statistic", "basis", "state", "published", "point_in_time", "start_time", "end_time"})
_SURE = 0.5
_MOST_HEADING = 2  # words of a heading that names a part


@dataclass(frozen=True, slots=True)
class _Asked:
    """A statement with the question that it answers."""

    statement: Statement
    asking: Asking
    labelled: bool

    @property
    def name(self) -> tuple[str, str]:
        """How the question is worded: its predicate and the qualifiers that are part of it, with the part that it is asked of."""
        folded = [f"{name} {_text(value)}" for name, value in self.statement.qualifiers if name in _FOLDED]
        part = self.statement.subject.id.partition("/")[2]
        return (self.statement.predicate.id, "; ".join([*folded, *([f"part {part}"] if part else [])]))


def joined(statements: Sequence[Statement]) -> list[Statement]:
    """The statements in their order, those that answer one question under different labels with one predicate and scope."""
    groups: dict[tuple[str, str, tuple[str, ...], tuple[str, ...]], list[tuple[int, _Asked]]] = defaultdict(list)
    found = _in_sections(statements)
    for place, statement in enumerate(found):
        asked = _asked(statement)
        if asked is not None:
            found[place] = _told(asked)
            owner = _owner(statement.subject)
            key = (owner, _dimension(statement), asked.asking.core, asked.asking.contrasts)
            groups[key].append((place, asked))
    for key, group in groups.items():
        members = [asked for _, asked in group]
        if key[1] == "frequency":
            members = _in_one_time(members)
            for (place, _), asked in zip(group, members, strict=True):
                found[place] = _told(asked)
        if len({each.name for each in members}) > 1 and any(each.labelled for each in members):
            for place, statement in zip((place for place, _ in group), _one_question(members), strict=True):
                found[place] = statement
    return found


def _asked(statement: Statement) -> _Asked | None:
    """The question of a statement with an amount, None where it has none that a label could ask."""
    predicate, value = statement.predicate, statement.value
    if not isinstance(value, (Quantity, Duration)) or predicate.cardinality is not Cardinality.ONE:
        return None
    prefix, _, words = predicate.id.partition(":")
    if (predicate.open and prefix not in _PREFIXES) or statement.claim.confidence < _SURE:
        return None
    if not {name for name, _ in statement.qualifiers} <= _PLAIN:
        return None
    folded = {name: _text(each) for name, each in statement.qualifiers if name in _FOLDED}
    kind = folded.pop("kind", "")
    beside = (
        "" if prefix in ("count", "measure") else kind
    )  # else the words before the noun, which are part of the label
    part = (
        ""
        if _owner(statement.subject) == statement.subject.id
        else statement.subject.id.partition("/")[2].replace("-", " ")
    )
    label = " ".join(["" if beside else kind, words or _plain_label(predicate), *folded.values(), part])
    asking = vocabulary.asking(label, _dimension(statement), beside)
    core = tuple(word for word in asking.core if word not in _named(statement)) or asking.core
    if beside:
        further = vocabulary.asking(beside, _dimension(statement))
        core = tuple(sorted({*core, *further.core} - {*further.contrasts}))
    return _Asked(statement, replace(asking, core=core), prefix == "field" or statement.claim.extractor == "fields")


def _told(asked: _Asked) -> Statement:
    """The statement with the statistic that its label gives ("Max. size"), and without one that goes without saying."""
    statement = asked.statement
    given = [name for name, _ in statement.qualifiers]
    qualifiers = list(statement.qualifiers)
    if asked.asking.statistic and "statistic" not in given and asked.statement.predicate.open:
        qualifiers.append(("statistic", Text(text=asked.asking.statistic)))
    return _with(statement, qualifiers)


def _one_question(members: Sequence[_Asked]) -> list[Statement]:
    """The members as answers to one question, or as they are where one source answers it in two ways."""
    told = [_told(each) for each in members]
    if _at_odds(members, told):
        return told
    named: dict[tuple[str, str], Predicate] = {each.name: each.statement.predicate for each in members}
    first = min(named, key=lambda name: (named[name].open, len(name[0].split()) + len(name[1].split()), name))
    others = sorted({id for id, folded in named if folded == first[1]} - {first[0]})
    predicate = replace(named[first], also=tuple(others))
    kept = next(each for each in members if each.name == first).statement
    scope = [(name, value) for name, value in kept.qualifiers if name in _FOLDED]
    return [
        _with(
            replace(statement, predicate=predicate, subject=kept.subject),
            [*scope, *((name, value) for name, value in statement.qualifiers if name not in _FOLDED)],
        )
        for statement in told
    ]


def _in_one_time(members: Sequence[_Asked]) -> list[_Asked]:
    """The members without the time that each counts in ("per hour"), unless a source has rates for several: 60 a minute and
    1,000 a day are two limits."""
    times: dict[str, set[str]] = defaultdict(set)
    for each in members:
        times[each.statement.claim.span.source].update(_texts(each.statement, "basis"))
    if any(len(found) > 1 for found in times.values()):
        return list(members)
    return [replace(each, statement=_without(each.statement, "basis")) for each in members]


def _without(statement: Statement, name: str) -> Statement:
    return replace(statement, qualifiers=tuple(each for each in statement.qualifiers if each[0] != name))


def _texts(statement: Statement, name: str) -> list[str]:
    return [_text(value) for each, value in statement.qualifiers if each == name]


def _in_sections(statements: Sequence[Statement]) -> list[Statement]:
    """The statements, those of a section that is headed by a part of the subject ("Delta") as said of that part, where another
    source speaks of it."""
    parts: dict[str, dict[str, Entity]] = defaultdict(dict)
    for statement in statements:
        if statement.claim.confidence >= _SURE and not statement.subject.id.startswith("?"):
            parts[statement.claim.span.source].setdefault(statement.subject.id, statement.subject)
    known = {id: found for source in sorted(parts) for id, found in parts[source].items()}
    return [_of_section(statement, known) for statement in statements]


def _of_section(statement: Statement, known: Mapping[str, Entity]) -> Statement:
    heading = next((each.mention.text for each in statement.claim.qualifiers if each.name == "section"), "")
    words = [vocabulary.singular(word) for word in heading.casefold().split() if word not in ("the", "a", "an")]
    if not words or len(words) > _MOST_HEADING or not all(word.isalpha() for word in words):
        return statement
    own = statement.subject.id
    found = next((known[id] for id in (f"{own}/{'-'.join(words)}", f"{own}-{'-'.join(words)}") if id in known), None)
    return replace(statement, subject=found) if found is not None else statement


def _owner(subject: Entity) -> str:
    """The id of the thing that the subject is a part of, by its id; its own id where it is no part of a named thing."""
    owner, slash, _ = subject.id.partition("/")
    return owner if slash and "?" not in owner else subject.id


def _plain_label(predicate: Predicate) -> str:
    """The words of a known question: those of the measure or count that it takes in, else its label."""
    entry = vocabulary.predicates().get(predicate.id)
    absorbed = [words for prefix, _, words in (id.partition(":") for id in entry.absorbs) if words] if entry else []
    return absorbed[0] if absorbed else predicate.label


def _at_odds(members: Sequence[_Asked], told: Sequence[Statement]) -> bool:
    """True where one source gives different answers under different labels: then the labels are two questions."""
    by_place: Mapping[tuple[str, str], list[tuple[tuple[str, str], Value]]] = defaultdict(list)
    for asked, statement in zip(members, told, strict=True):
        scope = "; ".join(f"{name}={_text(value)}" for name, value in statement.qualifiers if name not in _FOLDED)
        by_place[statement.claim.span.source, scope].append((asked.name, statement.value))
    return any(_differ(answers) for answers in by_place.values())


def _differ(answers: Iterable[tuple[tuple[str, str], Value]]) -> bool:
    firsts: dict[tuple[str, str], Value] = {}
    for name, value in answers:
        for other, known in firsts.items():
            if other != name and known.relation(value) in (Relation.CONTRADICTORY, Relation.DISCREPANT):
                return True
        firsts.setdefault(name, value)
    return False


def _with(statement: Statement, qualifiers: Iterable[tuple[str, Value]]) -> Statement:
    if statement.predicate.id in vocabulary.greatest():
        qualifiers = [(name, value) for name, value in qualifiers if (name, value.text) != ("statistic", "maximum")]
    ordered = sorted(qualifiers, key=lambda item: (item[0], item[1].kind, item[1].text))
    return replace(statement, qualifiers=tuple(ordered))


def _dimension(statement: Statement) -> str:
    value = statement.value
    return "time" if isinstance(value, Duration) else value.dimension if isinstance(value, Quantity) else ""


def _named(statement: Statement) -> frozenset[str]:
    """The words of the subject's own name, which a label may repeat; those of a part of it are what the question is asked of."""
    part = statement.subject.id.partition("/")[2].replace("-", " ")
    return frozenset(vocabulary.content_words(statement.subject.label)) - {*vocabulary.content_words(part)}


def _text(value: Value | None) -> str:
    return "" if value is None else value.text
