"""Which names are one thing: aliases inside a document, then names that meet across documents."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from factcheck.normalise import _lexicon as lexicon
from factcheck.normalise._aliases import abbreviates, explained, is_end, kinds_agree, named_after, same_person, shortens
from factcheck.normalise._forms import Form, folded, form

_OFTEN = 3  # uses
Node = str  # the words of a core (or of a whole name, where the core would be ambiguous), separated by spaces


@dataclass(frozen=True, slots=True)
class Reading:
    """What one document says of names: the form that each key stands for, or None where it could be two.
    `told` are the abbreviations that it explains, `uses` how often each form occurs, by what it stands for."""

    forms: Mapping[str, Form]
    stands_for: Mapping[str, Form | None]
    told: Mapping[str, Form]
    uses: Mapping[str, int]


@dataclass(slots=True)
class Clusters:
    """Names that are one thing, as a union of nodes with pairs that must stay apart."""

    parents: dict[Node, Node] = field(default_factory=dict)
    kinds: dict[Node, str] = field(default_factory=dict)
    apart: set[frozenset[Node]] = field(default_factory=set)

    def root(self, node: Node) -> Node:
        self.parents.setdefault(node, node)
        while self.parents[node] != node:
            self.parents[node] = self.parents[self.parents[node]]
            node = self.parents[node]
        return node

    def join(self, a: Node, b: Node, *, forced: bool = False) -> None:
        """Make one of two, unless they must stay apart or are of kinds that cannot be one thing."""
        one, other = sorted((self.root(a), self.root(b)))
        if one == other or frozenset((one, other)) in self.apart:
            return
        if not forced and not kinds_agree(self.kinds.get(one, "other"), self.kinds.get(other, "other")):
            return
        self.parents[other] = one
        if self.kinds.get(one, "other") == "other" and other in self.kinds:
            self.kinds[one] = self.kinds[other]
        self.apart = {frozenset(one if node == other else node for node in pair) for pair in self.apart}

    def keep_apart(self, a: Node, b: Node) -> None:
        pair = frozenset((self.root(a), self.root(b)))
        if len(pair) == 2:
            self.apart.add(pair)


def read_document(mentions: Iterable[tuple[str, str]], quotes: Iterable[str]) -> Reading:
    """Resolve the names of one document among themselves. `mentions` are (text, kind), in the order of the text and repeated as often as they occur."""
    each = [form(text, kind) for text, kind in mentions]
    first: dict[str, int] = {}
    for index, one in enumerate(each):
        first.setdefault(one.key, index)
    forms = _with_usual_kinds(each)
    told = _explained_pairs(quotes, forms)
    by_token: dict[str, list[str]] = defaultdict(list)
    for key in sorted(forms):
        for token in sorted(set(forms[key].tokens)):
            by_token[token].append(key)
    by_initial: dict[str, list[str]] = defaultdict(list)
    for key in sorted(forms):
        if len(forms[key].tokens) > 1:
            by_initial[forms[key].tokens[0][0]].append(key)
    stands_for: dict[str, Form | None] = {}
    for key in sorted(forms):
        short = forms[key]
        pool = sorted({*_rarest(short, by_token), *(by_initial[key[0]] if len(short.tokens) == 1 and key else ())})
        longer = [forms[other] for other in pool if other != key and shortens(short, forms[other])]
        longer = [long for long in longer if first[key] > first[long.key] or not named_after(short, long)]
        if key in told:
            longer = [told[key]]
        # A lone name of two people is neither; any other short name of two things is a thing of its own.
        unclear = len(short.core) == 1 and any(other.kind == "person" for other in longer)
        stands_for[key] = _the_one(longer) or (None if unclear else short)
    resolved = {key: _follow(key, stands_for) for key in sorted(stands_for)}
    uses = Counter(found.key for one in each if one.tokens and (found := resolved[one.key]))
    return Reading(forms, resolved, told, uses)


def join_documents(readings: Sequence[Reading], node_of: Mapping[str, Node], clusters: Clusters) -> None:
    """Join the nodes that are one thing across documents. `node_of` gives the node of a form's key."""
    forms = {
        key: found
        for reading in readings
        for key, found in reading.forms.items()
        if reading.stands_for[key] is not None
    }
    for key, nodes in _abbreviations(readings, node_of).items():
        if len({clusters.root(node) for node in nodes}) == 1 and key in node_of:
            clusters.join(node_of[key], nodes[0])
    general = {key for reading in readings for key, found in reading.forms.items() if found.kind == "kind"}
    uses = sum((Counter(reading.uses) for reading in readings), Counter[str]())
    people: dict[str, list[str]] = defaultdict(list)
    ends: dict[str, list[str]] = defaultdict(list)
    for key in sorted(forms):
        found = forms[key]
        if key not in node_of or key in general:  # a pygmy hippopotamus is not a hippopotamus cut down
            continue
        if found.kind == "person" and len(found.core) > 1:
            people[found.core[-1]].append(key)
        elif found.kind != "place" and found.named:
            ends[found.tokens[-1]].append(key)
    for family in people.values():
        _join_unique(family, forms, node_of, clusters, same_person)
    _join_married(people, forms, readings, node_of, clusters)
    for family in ends.values():
        # A single word is a name that people use: one film called Love is not short for another called Spanish Love.
        known = [key for key in family if " " in key or uses[key] >= _OFTEN]
        _join_unique(known, forms, node_of, clusters, _narrows)


def _join_married(
    people: Mapping[str, list[str]],
    forms: Mapping[str, Form],
    readings: Sequence[Reading],
    node_of: Mapping[str, Node],
    clusters: Clusters,
) -> None:
    """Join "Anna Dahl-Voss" with the one "Anna Dahl" or the one "Anna Voss" of other documents; one that names both may mean
    two members of a family."""
    for key in sorted(key for family in people.values() for key in family):
        last = forms[key].text.split()[-1]
        parts = [folded(part) for part in last.split("-") if part[:1].isupper()]
        if len(parts) != 2:
            continue
        for part in parts:
            fitting = [other for other in people.get(part, ()) if forms[other].core[0] == forms[key].core[0]]
            if any(key in reading.forms and other in reading.forms for reading in readings for other in fitting):
                continue
            if len({clusters.root(node_of[other]) for other in fitting}) == 1:
                clusters.join(node_of[key], node_of[fitting[0]])


def _abbreviations(readings: Sequence[Reading], node_of: Mapping[str, Node]) -> dict[str, list[Node]]:
    """Abbreviations and the nodes of what they stand for, as some document explains or spells them out."""
    found: dict[str, set[Node]] = defaultdict(set)
    for reading in readings:
        spelled = {
            key: long for key, long in reading.stands_for.items() if long and abbreviates(reading.forms[key], long)
        }
        for key, long in (spelled | dict(reading.told)).items():
            found[key].add(node_of.get(long.key, " ".join(long.core)))
    return {key: sorted(found[key]) for key in sorted(found)}


def _narrows(short: Form, long: Form) -> bool:
    numbered = bool(short.digits) and len(short.tokens) > 2  # "Pi 3 B" says as much as a long word
    return short.digits == long.digits and is_end(short, long) and (numbered or max(map(len, short.tokens)) > 3)


def _join_unique(
    family: list[str],
    forms: Mapping[str, Form],
    node_of: Mapping[str, Node],
    clusters: Clusters,
    fits: Callable[[Form, Form], bool],
) -> None:
    """Join each name with the one other thing in its family that it fits; a name that fits two things stays alone."""
    if len(family) > 400:  # a token that hundreds of names share tells nothing apart
        return
    for key in family:
        fitting = [other for other in family if node_of[other] != node_of[key] and fits(forms[key], forms[other])]
        roots = {clusters.root(node_of[other]) for other in fitting}
        if len(roots) == 1:
            clusters.join(node_of[key], node_of[fitting[0]])


def _with_usual_kinds(found: Iterable[Form]) -> dict[str, Form]:
    """One form per key, of the kind that the document's mentions of it mostly have."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    samples: dict[tuple[str, str], Form] = {}
    for each in found:
        if each.tokens:
            votes[each.key][each.kind] += 1
            known = samples.get((each.key, each.kind))
            if known is None or each.text < known.text:
                samples[each.key, each.kind] = each
    usual = {}
    for key in sorted(votes):
        kind = min(votes[key], key=lambda kind: (kind == "other", -votes[key][kind], kind))
        usual[key] = samples[key, kind]
    return usual


def _explained_pairs(quotes: Iterable[str], forms: Mapping[str, Form]) -> dict[str, Form]:
    told: dict[str, set[str]] = defaultdict(set)
    for quote in quotes:
        if "(" in quote:
            for abbreviation, words in explained(quote):
                for each in {abbreviation, abbreviation.removesuffix("s")}:
                    told[form(each, "other").key].add(words)
    pairs = {}
    for key in sorted(told):
        if key in forms and len(told[key]) == 1:
            long = form(next(iter(told[key])), forms[key].kind)
            pairs[key] = forms.get(long.key, long)
    return pairs


def _rarest(short: Form, by_token: Mapping[str, list[str]]) -> list[str]:
    named = [token for token in short.tokens if token not in lexicon.GENERIC] or list(short.tokens)
    return min((by_token.get(token, []) for token in named), key=len)


def _the_one(longer: list[Form]) -> Form | None:
    """The one thing that all longer forms name, or None where they name two."""
    if not longer:
        return None
    longest = max(longer, key=lambda each: (len(each.tokens), each.key))
    return longest if all(each == longest or shortens(each, longest) for each in longer) else None


def _follow(key: str, stands_for: Mapping[str, Form | None]) -> Form | None:
    seen = set()
    found = stands_for[key]
    while found is not None and found.key in stands_for and found.key != key and found.key not in seen:
        seen.add(found.key)
        further = stands_for[found.key]
        if further is None or further.key == found.key:
            return found if further is not None else None
        key, found = found.key, further
    return found
