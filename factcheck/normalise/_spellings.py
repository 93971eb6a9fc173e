"""One name written in several ways: "Data Hub" and "DataHub", "Mount Aldo" and "Aldo", "River Lerna" and "Lerna River"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from factcheck.normalise import _lexicon as lexicon
from factcheck.normalise._clusters import Clusters, Node
from factcheck.normalise._forms import Form

_SHORTEST = 6  # letters that two spellings share at least
_HEADS = ("mt", "river")  # nouns that people leave out of a name


def join_spellings(forms: Mapping[str, Form], node_of: Mapping[str, Node], clusters: Clusters) -> None:
    """Join the nodes of names that are the same but for spaces and hyphens, or for a noun that says what they are."""
    spelled: dict[str, list[Node]] = defaultdict(list)
    for key in sorted(forms):
        if key in node_of and forms[key].named and forms[key].kind != "person":
            spelled["".join(forms[key].tokens)].append(node_of[key])
    for written in sorted(spelled):
        for node in spelled[written][1:] if len(written) >= _SHORTEST else ():
            clusters.join(spelled[written][0], node)
    for key in sorted(forms):
        for bare in _without_head(forms[key], forms):
            if key in node_of and bare in node_of:
                clusters.join(node_of[bare], node_of[key])


def _without_head(found: Form, forms: Collection[str]) -> Iterator[str]:
    first, *rest = found.tokens
    if rest and first in _HEADS:
        yield from _fitting(" ".join(rest), forms)
    if rest and found.tokens[-1] == "river":
        yield from _fitting(" ".join(found.tokens[:-1]), forms)


def _fitting(bare: str, forms: Collection[str]) -> Iterator[str]:
    """The bare name, where it names no land: the Ohio River is not Ohio."""
    if bare in forms and bare not in lexicon.REGIONS and bare not in lexicon.COUNTRIES:
        yield bare
