"""What a list is about by the sentence that leads to it: under "Compared to its forerunner, the Kestrel 3 has:" the Kestrel 3."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from factcheck.language import Referent
from factcheck.model import Passage, PassageKind

if TYPE_CHECKING:
    from factcheck.extract._page import Read

SURE = 0.7
_LEADING = frozenset(
    "have include feature offer contain comprise support provide come use be possess boast get carry".split()
)
_BACK = 40  # passages back to the sentence


def introduced(reads: Sequence[Read], passage: Passage) -> Referent | None:
    """The subject of the sentence with a colon above the items of a list; None where there is none that is sure."""
    if passage.kind is not PassageKind.ITEM or passage.label or not passage.lead.endswith(":"):
        return None
    above = next((e for e in reversed(reads[-_BACK:]) if e.passage.kind is not PassageKind.ITEM), None)
    if above is None or not above.passage.text.endswith(passage.lead) or not above.sentences:
        return None
    number = len(above.sentences) - 1
    clause = next((c for c in above.clauses[number] if c.verb.head == c.verb.index), None)
    if clause is None or clause.subject is None or clause.passive or clause.denied or clause.lemma not in _LEADING:
        return None
    found = above.referents.get((number, clause.subject.index))
    if found is None or found.members or found.sure < SURE or found.kind == "person":
        return None
    return Referent(found.text, found.kind, SURE, f"the list is said to be about “{found.text}”")
