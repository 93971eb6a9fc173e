"""Questions: labels that ask the same in other words ("max execution duration", "function timeout") become one predicate.

What a label asks is a pure function of its words, and so is whether two of them meet: only that a source which gives two
answers keeps its two questions apart needs the others. A question is called by the shortest of its labels, so a further
source can rename it; the names that it would have had are kept beside it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck import vocabulary
from factcheck.model import Cardinality, Duration, Entity, Predicate, Quantity, Relation, Statement, Text, Value
from factcheck.normalise._sections import in_sections
from factcheck.normalise._sentences import Key as _Key
from factcheck.normalise._sentences import meant
from factcheck.vocabulary import Asking
from factcheck.vocabulary.documentation import acted, table

_PREFIXES = ("field", "count", "measure")
_FOLDED = ("kind", "of", "part", "in")  # qualifiers whose words are part of the question
# Qualifiers that are no scope: the heading above, words that a label may leave out, words that stand around a label.
ASIDES = frozenset({"section", "aside", "context"})
_PLAIN = frozenset(
    {*_FOLDED, "plan", "statistic", "basis", "state", "published", "point_in_time", "start_time", "end_time"}
)
_SURE = 0.5
_LONG = 6  # letters of a word whose "ing" is an ending


@dataclass(frozen=True, slots=True)
class _Asked:
    """A statement with the question that it answers."""

    statement: Statement
    asking: Asking
    labelled: bool
    asides: frozenset[str] = frozenset()  # words of the core that a label may leave out
    context: frozenset[str] = frozenset()  # words that a sentence may say besides

    @property
    def sentence(self) -> bool:
        """True for what no label says."""
        return self.statement.claim.extractor != "fields"

    @property
    def documented(self) -> bool:
        """True for what a sentence says of a product."""
        return self.statement.claim.extractor == "documented"

    @property
    def natural(self) -> bool:
        """True where the answer is a greatest value by nature: a timeout, what a plan gives."""
        plan = bool(table("plans") & {*self.asking.contrasts} or _texts(self.statement, "plan"))
        return plan or _dimension(self.statement) == "frequency" or bool(table("bounding") & {*self.asking.core})

    @property
    def name(self) -> tuple[str, str]:
        """How the question is worded: its predicate and the qualifiers that are part of it, with the part that it is asked of."""
        folded = [f"{name} {_text(value)}" for name, value in self.statement.qualifiers if name in _FOLDED]
        part = self.statement.subject.id.partition("/")[2]
        return (self.statement.predicate.id, "; ".join([*folded, *([f"part {part}"] if part else [])]))


def joined(statements: Sequence[Statement]) -> list[Statement]:
    """The statements in their order, those that answer one question under different labels with one predicate and scope."""
    groups: dict[_Key, list[tuple[int, _Asked]]] = defaultdict(list)
    found = in_sections(statements)
    for place, statement in enumerate(found):
        asked = _asked(statement)
        if asked is not None:
            found[place] = _told(asked)
            owner = _owner(statement.subject)
            key = (owner, _dimension(statement), asked.asking.core, asked.asking.contrasts)
            groups[key].append((place, asked))
    for key, group in _with_asides(groups):
        members = [asked for _, asked in group]
        if key[1] == "frequency":
            members = _in_one_time(members)
            for (place, _), asked in zip(group, members, strict=True):
                found[place] = _told(asked)
        if len({each.name for each in members}) > 1 and any(each.labelled for each in members):
            for place, statement in zip((place for place, _ in group), _one_question(members), strict=True):
                found[place] = statement
    return found


def _with_asides(groups: Mapping[_Key, list[tuple[int, _Asked]]]) -> Iterator[tuple[_Key, list[tuple[int, _Asked]]]]:
    """The groups, those of sentences that say more or less than the label of another one ("messages are kept": "retention") with
    it, unless they then give two answers in one source."""
    joined = meant({key: [asked for _, asked in group] for key, group in groups.items()})
    whole: dict[_Key, list[tuple[_Key, list[tuple[int, _Asked]]]]] = defaultdict(list)
    for key, group in groups.items():
        whole[_last(key, joined)].append((key, group))
    for key, parts in whole.items():
        together = sorted((each for _, part in parts for each in part), key=lambda each: each[0])
        members = [asked for _, asked in together]
        if len(parts) > 1 and _at_odds(members, [_told(each) for each in members]):
            yield from parts
        else:
            yield key, together


def _last(key: _Key, joined: Mapping[_Key, _Key]) -> _Key:
    seen = {key}
    while key in joined and joined[key] not in seen:
        key = joined[key]
        seen.add(key)
    return key


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
    if prefix == "count" and statement.claim.extractor in ("fields", "documented"):
        core = tuple({*core, words})  # "devices" say nothing beside "storage", but are what is counted here
    asides, context = (frozenset(_beside(statement, name)) - set(core) for name in ("aside", "context"))
    if context and not vocabulary.content_words(f"{label} {beside}"):
        core = ()  # "max size" of what stands around it
    if statement.claim.extractor == "documented" and _dimension(statement) == "time":
        both = acted([*core, *asides])
        core, asides = tuple(word for word in both if word in core or word not in asides), asides & {*both}
    if plan := next(iter(_texts(statement, "plan")), ""):
        asking = replace(asking, contrasts=tuple(sorted({*asking.contrasts, plan})))
    core, asides, context = _stems(core), frozenset(_stems(asides)), frozenset(_stems(context))
    asking = replace(asking, core=tuple(sorted({*core, *asides} or context)))
    labelled = prefix == "field" or statement.claim.extractor in ("fields", "documented")
    return _Asked(statement, asking, labelled, asides, context if core else frozenset())


def _stems(words: Iterable[str]) -> tuple[str, ...]:
    """The words without the endings of a gerund, so that "nesting" and "nest" are one."""
    found = (word.removesuffix("ing") if len(word) > _LONG else word for word in words)
    return tuple(sorted({word.removesuffix("e") if len(word) > _LONG - 3 else word for word in found}))


def _beside(statement: Statement, name: str) -> tuple[str, ...]:
    found = vocabulary.content_words(" ".join(q.mention.text for q in statement.claim.qualifiers if q.name == name))
    found = tuple(acted(list(found)) if _dimension(statement) == "time" else found)
    return tuple(word for word in found if word not in _named(statement))


def _told(asked: _Asked) -> Statement:
    """The statement with the statistic that its label gives ("Max. size"), and without one that goes without saying."""
    statement = asked.statement
    given, qualifiers = [name for name, _ in statement.qualifiers], list(statement.qualifiers)
    if asked.asking.statistic and "statistic" not in given and asked.statement.predicate.open:
        qualifiers.append(("statistic", Text(text=asked.asking.statistic)))
    if asked.natural:
        qualifiers = [(name, value) for name, value in qualifiers if (name, value.text) != ("statistic", "maximum")]
    plans = [word for word in asked.asking.contrasts if word in table("plans")]
    planned = (
        statement.predicate.open or statement.predicate.id == "price"
    )  # "Students: 14,200" is no plan of a university
    if len(plans) == 1 and asked.labelled and planned and "plan" not in given:
        qualifiers = [(name, value) for name, value in qualifiers if (name, value.text) != ("kind", plans[0])]
        qualifiers.append(("plan", Text(text=plans[0])))
    return _with(statement, qualifiers)


def _one_question(members: Sequence[_Asked]) -> list[Statement]:
    """The members as answers to one question, or as they are where one source answers it in two ways."""
    told = _as_set([_told(each) for each in members], members)
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


def _as_set(told: Sequence[Statement], members: Sequence[_Asked]) -> list[Statement]:
    """The statements, those of sentences as said of what the labels give: of the one of several answers (default and maximum) that
    they agree with, and of the default where that is all that the labels give."""
    labels = [each for each, asked in zip(told, members, strict=True) if not asked.sentence]
    given = {text for each in labels for text in _texts(each, "statistic") or [""]}
    return [
        _with_statistic(each, labels, given) if asked.documented else each
        for each, asked in zip(told, members, strict=True)
    ]


def _with_statistic(statement: Statement, labels: Sequence[Statement], given: set[str]) -> Statement:
    own = _texts(statement, "statistic")
    agreeing = [each for each in labels if each.value.relation(statement.value) in (Relation.SAME, Relation.COMPATIBLE)]
    if agreeing:
        meant = _texts(agreeing[0], "statistic")
    elif given == {"default"} and not own:
        meant = ["default"]
    else:
        return statement
    others = (each for each in statement.qualifiers if each[0] != "statistic")
    return _with(statement, (*others, *(("statistic", Text(text=text)) for text in meant)))


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
