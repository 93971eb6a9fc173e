"""Short lists that a source gives whole: when two of them cannot be about the same question."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.model import Relation, Statement
from factcheck.reconcile._identity import canonical
from factcheck.reconcile._scope import Meeting, meeting, scope_text
from factcheck.reconcile._sides import agree

_SCHOOLS = frozenset(
    {"school", "preparatory", "prep", "academy", "gymnasium", "lyceum", "lycée", "grammar", "elementary"}
)
_PARTLY = re.compile(
    r"\bco-?(?:found|author|invent|creat|writ|wrote|own|develop|design|discover|direct|produc)|\bone of the ",
    re.IGNORECASE,
)
_HIGHER = frozenset({"college", "university", "institute", "polytechnic", "conservatory"})


def disjoint(group: Sequence[Statement]) -> Iterator[tuple[str, list[list[Statement]]]]:
    """Per scope, the sides of sources whose whole lists have nothing in common. A source whose list holds answers of two sides
    shows that both can be true, and then there is no disagreement."""
    by_scope: dict[str, list[Statement]] = defaultdict(list)
    for statement in group:
        by_scope[_scope(statement)].append(statement)
    for scope in sorted(by_scope):
        lists: dict[str, list[Statement]] = defaultdict(list)
        for statement in by_scope[scope]:
            lists[statement.claim.span.source].append(statement)
        camps = _camps([lists[source] for source in sorted(lists)])
        if len(camps) > 1 and _opposed(camps):
            yield scope, _in_order(camps)


def _scope(statement: Statement) -> str:
    parts = [scope_text(statement)] if scope_text(statement) else []
    if statement.predicate.id == "educated_at" and _is_school(statement.value.text):
        parts.append("level=school")
    return ", ".join(parts)


def _is_school(name: str) -> bool:
    """True for what is attended before a college: two levels of school are two questions."""
    words = set(name.casefold().replace(",", " ").split())
    return bool(words & _SCHOOLS) and not words & _HIGHER


def _camps(lists: Sequence[Sequence[Statement]]) -> list[list[Statement]]:
    """Lists that share an answer are one camp, and so are the lists that share one with those."""
    camps: list[list[Statement]] = []
    for each in lists:
        joined = [camp for camp in camps if any(agree(one, other) for one in camp for other in each)]
        rest = [camp for camp in camps if not any(camp is other for other in joined)]
        camps = [*rest, [*(statement for camp in joined for statement in camp), *each]]
    return camps


def _opposed(camps: Sequence[Sequence[Statement]]) -> bool:
    """True when every two camps contradict one another throughout, on a question that they share."""
    for index, camp in enumerate(camps):
        for other in camps[index + 1 :]:
            pairs = [(one, two) for one in camp for two in other]
            if not all(one.value.relation(two.value) is Relation.CONTRADICTORY for one, two in pairs):
                return False
            if all(map(_one_of_them, camp)) or all(map(_one_of_them, other)):
                return False
            if any({one.claim.value.kind, two.claim.value.kind} == {"person", "organisation"} for one, two in pairs):
                return False  # the one worked for the other, or so it may be
            if any(meeting(one, two) in (Meeting.NO, Meeting.MOVED) for one, two in pairs):
                return False
    return True


def _one_of_them(statement: Statement) -> bool:
    """True for a "co-founder" or "one of the authors": there are others, and they are not told."""
    return _PARTLY.search(statement.claim.span.quote) is not None


def _in_order(camps: Sequence[Sequence[Statement]]) -> list[list[Statement]]:
    return sorted(
        (list(camp) for camp in camps), key=lambda camp: min(canonical(statement.value) for statement in camp)
    )
