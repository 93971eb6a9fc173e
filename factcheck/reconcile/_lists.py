"""Short lists that a source gives whole: when two of them cannot be about the same question."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from factcheck.model import Relation, Statement
from factcheck.reconcile._identity import canonical
from factcheck.reconcile._scope import Meeting, date, meeting, scope_text, scope_without_time
from factcheck.reconcile._sides import agree

_MOST = 50  # lists on one question
_SCHOOLS = frozenset(
    {"school", "preparatory", "prep", "academy", "gymnasium", "lyceum", "lycée", "grammar", "elementary"}
)
_PARTLY = re.compile(
    r"\bco-?(?:found|author|invent|creat|writ|wrote|own|develop|design|discover|direct|produc)|\bone of the ",
    re.IGNORECASE,
)
_POSTS = frozenset({"commander", "leader", "owned_by", "operator", "maintained_by"})
_HIGHER = frozenset({"college", "university", "institute", "polytechnic", "conservatory"})


def disjoint(group: Sequence[Statement]) -> Iterator[tuple[str, list[list[Statement]]]]:
    """Per scope, the sides of sources whose whole lists have nothing in common. A source whose list holds answers of two sides
    shows that both can be true, and then there is no disagreement."""
    by_scope = _by_scope(group)
    for scope in sorted(by_scope):
        lists: dict[str, list[Statement]] = defaultdict(list)
        for statement in by_scope[scope]:
            lists[statement.claim.span.source].append(statement)
        camps = _camps([lists[source] for source in sorted(lists)])
        if len(camps) > 1 and _opposed(camps):
            yield scope, _in_order(camps)


def unequal(group: Sequence[Statement]) -> list[list[Statement]]:
    """The sides of lists that claim to be whole and are not the same: of each the entries that another one lacks, or all of it
    where it has none. Lists with less than half in common are of other things."""
    by_source: dict[str, list[Statement]] = defaultdict(list)
    for statement in group:
        by_source[statement.claim.span.source].append(statement)
    lists: dict[tuple[str, ...], list[Statement]] = defaultdict(list)
    for source in sorted(by_source):
        lists[tuple(sorted({each.value.text for each in by_source[source]}))].extend(by_source[source])
    extra: dict[tuple[str, ...], set[str]] = {}
    for one, other in combinations(sorted(lists)[:_MOST], 2):
        ours, theirs = _without(one, other), _without(other, one)
        common = min(len(one) - len(ours), len(other) - len(theirs))
        if (ours or theirs) and common >= 2 and 2 * common >= min(len(one), len(other)):
            extra.setdefault(one, set()).update(ours)
            extra.setdefault(other, set()).update(theirs)
    return [[each for each in lists[key] if each.value.text in extra[key] or not extra[key]] for key in sorted(extra)]


def _without(one: Sequence[str], other: Sequence[str]) -> list[str]:
    """The entries of one list that the other has not, in other words neither (".NET", ".NET Core")."""
    return [
        a for a in one if not any(a == b or f"{a} ".startswith(f"{b} ") or f"{b} ".startswith(f"{a} ") for b in other)
    ]


def _by_scope(group: Sequence[Statement]) -> dict[str, list[Statement]]:
    """The statements of each scope. Where only one time is named for an answer that moves, those that name none may mean it, too."""
    by_scope: dict[str, list[Statement]] = defaultdict(list)
    timed: dict[str, set[str]] = defaultdict(set)
    for statement in group:
        bare = _scope(statement, scope_without_time(statement))
        if scope_text(statement) != scope_without_time(statement):
            timed[bare].add(scope_text(statement))
    for statement in group:
        bare = _scope(statement, scope_without_time(statement))
        by_scope[bare if len(timed[bare]) < 2 else _scope(statement, scope_text(statement))].append(statement)
    return by_scope


def _scope(statement: Statement, text: str) -> str:
    parts = [text] if text else []
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
            if any(_in_turn(one, two) for one, two in pairs):
                return False
            if any(meeting(one, two) in (Meeting.NO, Meeting.MOVED) for one, two in pairs):
                return False
    return True


def _in_turn(one: Statement, other: Statement) -> bool:
    """True for holders of a post of whom only one is told with his term: the other may have come before or after."""
    terms = [bool(date(each, "start_time") or date(each, "end_time")) for each in (one, other)]
    return (one.predicate.id in _POSTS or one.predicate.id.startswith("post:")) and terms[0] != terms[1]


def _one_of_them(statement: Statement) -> bool:
    """True for a "co-founder" or "one of the authors": there are others, and they are not told."""
    return _PARTLY.search(statement.claim.span.quote) is not None


def _in_order(camps: Sequence[Sequence[Statement]]) -> list[list[Statement]]:
    return sorted(
        (list(camp) for camp in camps), key=lambda camp: min(canonical(statement.value) for statement in camp)
    )
