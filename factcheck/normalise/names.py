"""Names: mentions become entities with stable ids, and values know which other names they are a part or a vaguer form of.

Identity is a pure function of a name's own words wherever it can be: a person is first and last name, an organisation its
words without legal form and without what follows "College of". So the id does not depend on which other sources are read.
Where names of different words are one thing (an explained abbreviation, "Lambda" and "AWS Lambda") the shortest core gives
the id, so a new source with a longer name changes nothing.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from rapidfuzz.distance import OSA

from factcheck import vocabulary
from factcheck.model import Claim, Entity, Mention, Name, Text
from factcheck.normalise import _lexicon as lexicon
from factcheck.normalise._aliases import abbreviates, is_subsequence, nicknames, same_person
from factcheck.normalise._clusters import Clusters, Node, Reading, join_documents, read_document
from factcheck.normalise._forms import Form, folded, form, possessed
from factcheck.normalise._known_as import known_as
from factcheck.normalise._nodes import node_of_each
from factcheck.normalise._spellings import join_spellings
from factcheck.vocabulary import singular

KINDS = ("person", "organisation", "place", "work", "product", "event", "kind", "other")
_MARKUP = frozenset("|{}=<>\\")
LONGEST = 12  # words; longer texts describe, they do not name


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesConfig:
    """What people decided about names: other names of a thing, and pairs that are two things whatever they look like."""

    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    distinct: tuple[tuple[str, str], ...] = ()


class Register:
    """Every name of every document, resolved. Build it once from all claims; it depends on their order in nothing."""

    def __init__(self, claims: Sequence[Claim], config: NamesConfig) -> None:
        mentions, quotes = _by_source(claims)
        sources = sorted(mentions)
        self._readings = {source: read_document(mentions[source], quotes[source]) for source in sources}
        self._fixed = _fixed_names(config)
        self._nodes = node_of_each([self._readings[source] for source in sources], self._fixed, _lived(claims))
        self._clusters = Clusters()
        self._entities: dict[Node, Entity] = {}
        self._join(config, [self._readings[source] for source in sources], known_as(claims))
        self._principals = dict.fromkeys(sources, "")
        self._principals = _principals(claims, self)
        self._marks = {source: _mark(quotes[source]) for source in sources}

    def entity(self, mention: Mention) -> Entity:
        """The thing that a mention names. A mention that names nothing by itself (a pronoun, "the paper") is a thing of its
        own; a common noun ("the core") is a thing of what its document is mostly about."""
        node = self._node(mention)
        if node is not None:
            root = self._clusters.root(node)
            return self._entities.get(root) or Entity(id=_slug(root), label=mention.text, kind=mention.kind)
        found = form(mention.text, mention.kind)
        source = mention.span.source
        if (owned := possessed(mention.text, mention.kind)) is not None:
            owner, part = (
                self.entity(replace(mention, text=owned[0], kind="kind" if mention.kind == "kind" else "other")).id,
                form(owned[1], "other"),
            )
            if part.tokens:
                return self._part(owner, part, mention)
        if not found.tokens or _stands_in(found):
            return Entity(
                id=f"?{_digest(mention.span.quote, str(mention.span.start))}", label=mention.text, kind=mention.kind
            )
        if found.named:
            return Entity(id=f"{_slug(found.key)}?{self._marks[source]}", label=mention.text, kind=mention.kind)
        owner = self._principals.get(source) or f"?{self._marks.get(source, '')}"
        return self._part(owner, found, mention)

    def _part(self, owner: str, part: Form, mention: Mention) -> Entity:
        """A part of a thing, by its noun. Where the two words make a name ("Aldo Delta"), "Aldo's delta" is called so."""
        words = _slug(" ".join((*part.tokens[:-1], singular(part.tokens[-1]))))
        node = self._nodes.get(f"{owner.replace('-', ' ')} {words.replace('-', ' ')}")
        if node is not None and (whole := self._entities.get(self._clusters.root(node))) is not None:
            return whole
        return Entity(id=f"{owner}/{words}", label=mention.text, kind=mention.kind)

    def value(self, mention: Mention) -> Name | Text:
        """The mention as an answer: a Name where it names something, else its words."""
        found = form(mention.text, mention.kind)
        if not found.tokens or not found.named or len(found.tokens) > LONGEST or _stands_in(found):
            return Text(text=mention.text)
        return Name(text=mention.text, entity=self.entity(mention).id)

    def _node(self, mention: Mention) -> Node | None:
        found = form(mention.text, mention.kind)
        if found.key in self._fixed or not found.named or _stands_in(found) or possessed(mention.text, mention.kind):
            return self._fixed.get(found.key)
        reading = self._readings.get(mention.span.source)
        resolved = reading.stands_for.get(found.key, found) if reading else found
        return None if resolved is None else self._nodes.get(resolved.key, " ".join(resolved.core))

    def _join(self, config: NamesConfig, readings: list[Reading], told: Sequence[tuple[Mention, Mention]]) -> None:
        forms = {key: found for reading in readings for key, found in reading.forms.items()}
        votes: dict[Node, Counter[str]] = defaultdict(Counter)
        for reading in readings:
            for key in sorted(reading.forms):
                if key in self._nodes:
                    votes[self._nodes[key]][reading.forms[key].kind] += 1 + reading.uses.get(key, 0)
        for node in sorted(votes):
            self._clusters.kinds[node] = min(votes[node], key=lambda kind: (kind == "other", -votes[node][kind], kind))
        for one, other in config.distinct:
            self._clusters.keep_apart(self._fixed[form(one, "other").key], self._fixed[form(other, "other").key])
        nodes = {*self._nodes.values()}
        for first, second in ((self._node(name), self._node(alias)) for name, alias in told):
            if first in nodes and second in nodes:
                self._clusters.join(str(first), str(second))
        join_documents(readings, self._nodes, self._clusters)
        join_spellings(forms, self._nodes, self._clusters)
        uses = sum((Counter(reading.uses) for reading in readings), Counter[str]())
        labels: dict[Node, list[tuple[int, str]]] = defaultdict(list)
        members: dict[Node, set[Node]] = defaultdict(set)
        for key in sorted(self._nodes):
            root = self._clusters.root(self._nodes[key])
            members[root].add(self._nodes[key])
            labels[root].append((uses[key], _label(forms[key]) if key in forms else key))
        canonical = {self._clusters.root(self._fixed[form(name, "other").key]): name for name in sorted(config.aliases)}
        for root in sorted(members):
            id = min(members[root], key=lambda node: (len(node.split()), node))
            if root in canonical:
                id = form(canonical[root], "other").key
            label = canonical.get(root) or max(labels[root], key=lambda used: (used[0], len(used[1]), used[1]))[1]
            also = tuple(sorted({_slug(node) for node in members[root]} - {_slug(id)}))
            kind = self._clusters.kinds.get(root, "other")
            self._entities[root] = Entity(id=_slug(id), label=label, kind=kind, also=also)


def _label(found: Form) -> str:
    """The name as written, without a noun that only says what it is ("the Kestrel software")."""
    words = found.text.split()
    while len(words) > 1 and words[-1].islower() and words[-1] in lexicon.CLASS_NOUNS:
        words.pop()
    return " ".join(words)


def compatible(a: str, b: str, kind: str) -> bool:
    """True when two different names could be meant as one answer: one is a part, a vaguer or a shorter form, or a misspelling
    of the other ("Harvard" and "Harvard University Computation Laboratory", "Boston" and "Boston, Massachusetts")."""
    one, other = form(a, kind), form(b, kind)
    short, long = sorted((one, other), key=lambda each: (len(each.tokens), each.key))
    if set(short.tokens) <= set(long.tokens) and set(short.tokens) - lexicon.GENERIC:
        return True
    if abbreviates(short, long) or near(one, other):
        return True
    if kind == "person":
        return _maybe_one_person(short, long)
    if one.chain or other.chain or kind == "place":
        return _maybe_one_place(one, other)
    return kind != "work" and _shares_a_proper_start(one, other)


def near(a: Form, b: Form) -> bool:
    """True for two spellings of one name: all words equal but one, and that one a slip of the pen apart."""
    if len(a.tokens) != len(b.tokens) or a.digits != b.digits:
        return False
    different = [(one, other) for one, other in zip(a.tokens, b.tokens, strict=True) if one != other]
    if len(different) != 1:
        return False
    one, other = different[0]
    shortest = min(len(one), len(other))
    allowed = 0 if shortest < 5 else 1 if shortest < 9 else 2
    return one[0] == other[0] and OSA.distance(one, other, score_cutoff=allowed) <= allowed


def _maybe_one_person(short: Form, long: Form) -> bool:
    if len(short.core) == 1:
        return short.core[0] in (long.core[0], long.core[-1])
    if same_person(short, long) or is_subsequence(short.tokens, long.tokens):
        return True
    return short.core[-1] == long.core[-1] and nicknames(short.core[0], long.core[0])


def _maybe_one_place(a: Form, b: Form) -> bool:
    first, second = a.chain or (a.key,), b.chain or (b.key,)
    if first[0] == second[0] or first[0] in second or second[0] in first:
        return True
    if _level(first[0]) != _level(second[0]) and not (
        set(first[1:]) and set(second[1:]) and not set(first) & set(second)
    ):
        return True
    shared = set(first[0].split()) & set(second[0].split()) - lexicon.GENERIC - lexicon.SEPARATING_MODIFIERS
    return any(len(token) > 3 for token in shared)


def _level(place: str) -> str:
    if place in lexicon.COUNTRIES or place in lexicon.REGIONS:
        return "country" if place in lexicon.COUNTRIES else "region"
    return "site" if lexicon.SITES & set(place.split()) else "town"


def _shares_a_proper_start(a: Form, b: Form) -> bool:
    first = a.tokens[0] if a.tokens else ""
    if first.isdigit() or not b.tokens or first != b.tokens[0] or a.digits != b.digits:
        return False
    return len(first) > 3 and first not in lexicon.GENERIC


def _by_source(claims: Iterable[Claim]) -> tuple[dict[str, list[tuple[str, str]]], dict[str, list[str]]]:
    mentions: dict[str, list[tuple[int, str, str]]] = defaultdict(list)
    quotes: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        quotes[claim.span.source].add(claim.span.quote)
        for mention in (claim.subject, claim.value, *(qualifier.mention for qualifier in claim.qualifiers)):
            owned = possessed(mention.text, mention.kind)  # of "Titanic's hull" only the owner is a name
            text, kind = (
                (owned[0], "kind" if mention.kind == "kind" else "other") if owned else (mention.text, mention.kind)
            )
            found = form(text, kind)
            if mention.kind in KINDS and found.named and not _stands_in(found) and len(found.tokens) <= LONGEST:
                mentions[mention.span.source].append((mention.span.start, text, kind))
    sources = sorted({*mentions, *quotes})
    ordered = {source: [(text, kind) for _, text, kind in sorted(mentions[source])] for source in sources}
    return ordered, {source: sorted(quotes[source]) for source in sources}


def _lived(claims: Iterable[Claim]) -> set[str]:
    """The lone names of which sources tell what is told of people only: a birth, a school, a home."""
    kinds = {id: entry.predicate.subject_kinds for id, entry in vocabulary.predicates().items()}
    told = (
        form(claim.subject.text, claim.subject.kind) for claim in claims if kinds.get(claim.predicate) == ("person",)
    )
    return {found.key for found in told if len(found.core) == 1 and found.named}


def _fixed_names(config: NamesConfig) -> dict[str, Node]:
    """The keys that people wrote themselves, each its own node, aliases under the node of the name they stand for."""
    fixed: dict[str, Node] = {}
    for pair in sorted(config.distinct):
        for name in pair:
            fixed.setdefault(form(name, "other").key, form(name, "other").key)
    for name in sorted(config.aliases):
        for each in (name, *config.aliases[name]):
            fixed[form(each, "other").key] = form(name, "other").key
    return fixed


def _principals(claims: Sequence[Claim], register: Register) -> dict[str, str]:
    """The thing that each document speaks of most often, "" where there is no such thing."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for claim in claims:
        if register._node(claim.subject) is not None:
            counts[claim.subject.span.source][register.entity(claim.subject).id] += 1
    found = {}
    for source in sorted(counts):
        ranked = sorted(counts[source].items(), key=lambda item: (-item[1], item[0]))
        alone = len(ranked) == 1 or ranked[0][1] > ranked[1][1]
        found[source] = ranked[0][0] if alone and ranked[0][1] > 1 else ""
    return found


def _stands_in(found: Form) -> bool:
    """True for what names nothing by itself: a pronoun, "the paper", "Minister", a scrap of markup."""
    if len(found.tokens) > 1:
        return found.key in lexicon.PRONOUNS or not _MARKUP.isdisjoint(found.text)
    word = singular(found.key)
    return found.key in lexicon.PRONOUNS or word in lexicon.STAND_INS or word in lexicon.OFFICES


def _mark(quotes: Sequence[str]) -> str:
    return _digest(*(quotes[:1] or ("",)))


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(" ".join(part.split()) for part in parts).encode()).hexdigest()[:8]


def _slug(words: str) -> str:
    return "-".join(folded(words).split())
