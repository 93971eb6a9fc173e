"""What sentences about a product ask, under which label: "messages are kept for 4 days" answers "Retention", "functions can run for
30 seconds" answers "Serverless function timeout", where nothing else there could be meant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Protocol

from factcheck.vocabulary import holders

Key = tuple[str, str, tuple[str, ...], tuple[str, ...]]  # subject, dimension, words, contrasts
_MOST = 80  # questions of one kind about one thing; more of them are no page that people write


class Asked(Protocol):
    """A question as a source asks it."""

    @property
    def asides(self) -> frozenset[str]: ...

    @property
    def context(self) -> frozenset[str]: ...

    @property
    def sentence(self) -> bool: ...

    @property
    def documented(self) -> bool: ...


def meant(groups: Mapping[Key, Sequence[Asked]]) -> dict[Key, Key]:
    """For each question that only sentences ask the one that they mean, where that is another one."""
    alike: dict[tuple[str, str, tuple[str, ...]], list[Key]] = defaultdict(list)
    for key in groups:
        alike[key[0], key[1], key[3]].append(key)
    found = {}
    for key, group in groups.items():
        if all(each.sentence for each in group) and any(each.documented for each in group):
            others = alike[key[0], key[1], key[3]]
            other = (
                _meant(key, group, [each for each in others if each != key], groups) if len(others) <= _MOST else None
            )
            if other is not None:
                found[key] = other
    return found


def _meant(
    key: Key, group: Sequence[Asked], others: Sequence[Key], groups: Mapping[Key, Sequence[Asked]]
) -> Key | None:
    """The question whose words are those of the sentences, or some or all of them, or more; None where two could be it."""
    ranked: dict[tuple[bool, int, int], list[Key]] = defaultdict(list)
    for other in others:
        labels = [each for each in groups[other] if not each.sentence]
        fit = max((_fit(key, each, other, labels) for each in group if each.documented), default=0)
        if fit:
            ranked[not labels, -fit, len({*other[2]} ^ {*key[2]})].append(other)
    if not ranked:
        return None
    best = ranked[min(ranked)]
    return best[0] if len(best) == 1 else None


def _fit(key: Key, asked: Asked, other: Key, labels: Sequence[Asked]) -> int:
    """How well the words of a sentence fit a question: 3 where all that it must have is there, 2 where what stands around the
    label says the rest, 1 where the question is narrower than the sentence, 0 where they do not fit."""
    said, label = frozenset(key[2]), frozenset(other[2])
    needed = said - asked.asides
    context = frozenset().union(*(each.context for each in labels)) if labels else frozenset()
    bare = said - holders()
    needed &= bare
    if not label or not said:
        return 0
    if label <= said and needed <= label:
        return 3
    if label <= said and needed <= label | context:
        return 2
    return 1 if labels and bare and bare <= label | context and bare & label else 0
