"""The node of each name: what it shares with every name of the same thing, from its own words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Set
from itertools import combinations

from factcheck.normalise._aliases import middles, middles_agree
from factcheck.normalise._clusters import Node, Reading
from factcheck.normalise._forms import Form

_FAMOUS = 5  # how many times more often a lone name must be met than its bearers to be nobody's last name


def node_of_each(readings: list[Reading], fixed: Mapping[str, Node], lived: Set[str]) -> dict[str, Node]:
    """The node of every form's key: the words of its core, or all its words where two things share the core. `lived` are the
    lone names that sources use of people."""
    forms = {key: found for reading in readings for key, found in reading.forms.items()}
    forms |= {found.key: found for reading in readings for found in reading.stands_for.values() if found is not None}
    complements: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for found in forms.values():
        if found.complement:
            complements[" ".join(found.core)].add(found.complement)
    shared = _shared_cores(forms.values())
    uses = sum((Counter(reading.uses) for reading in readings), Counter[str]())
    bearers: Counter[str] = Counter()
    families: dict[str, set[Node]] = defaultdict(set)
    for key, found in forms.items():
        if found.kind == "person" and len(found.core) > 1:
            for token in {found.core[0], found.core[-1]}:
                bearers[token] += uses[key]
            families[found.core[-1]].add(key if " ".join(found.core) in shared else " ".join(found.core))
    # "Lord Moss" may be the father of the one Moss that is named in full.
    titled = {found.core for found in forms.values() if len(found.core) == 1 < len(found.tokens)}
    nodes = {}
    for key in sorted(forms):
        core = " ".join(forms[key].core)
        if len(complements.get(core, ())) > 1 and forms[key].complement:
            core = key
        if core in shared and middles(forms[key]):
            core = key
        # A lone name that may be any of its bearers stays with its document; one that is met far more often than they are is
        # nobody's last name.
        lone = (forms[key].kind == "person" or core in lived) and len(forms[key].core) == 1
        if lone and bearers[core] and uses[key] <= _FAMOUS * bearers[core]:
            if len(families[core]) != 1 or core not in lived or forms[key].core in titled:
                continue
            core = next(iter(families[core]))  # the one person of that last name in all the sources
        nodes[key] = core
    return nodes | dict(fixed)


def _shared_cores(forms: Iterable[Form]) -> set[str]:
    """First and last names that two people bear, told apart by the names between."""
    families: dict[str, list[Form]] = defaultdict(list)
    for found in forms:
        if found.kind == "person" and len(found.core) > 1 and middles(found):
            families[" ".join(found.core)].append(found)
    return {
        core
        for core, family in families.items()
        if any(not middles_agree(one, other) for one, other in combinations(family[:50], 2))
    }
