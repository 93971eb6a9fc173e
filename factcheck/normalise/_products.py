"""Which product a page speaks of that names none ("Settings", "FAQ"), or that calls it by a part of its name: the one that the
other pages of the folder are about."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from factcheck.model import Entity, Statement, Text
from factcheck.vocabulary import content_words
from factcheck.vocabulary.documentation import table

THIS = "this product"
_TELLING = ("documented", "fields", "limits")
_SURE = 0.5
_LEAST = 2  # claims by which a page is about something


def settled(statements: Sequence[Statement]) -> list[Statement]:
    """The statements, those of pages about the folder's product as said of it, and those of one of its variants that tables have
    a column for as said of that case."""
    telling = [each for each in statements if each.claim.extractor in _TELLING and each.claim.confidence >= _SURE]
    principals = _principals(telling)
    product = _product(principals, telling)
    if product is None:
        return [_alone(each) for each in statements]
    names = {each.id for each in principals.values() if _is_called(each.id, product.id)}
    cases = {value.text for each in telling for name, value in each.qualifiers if name == "plan"}
    return [_of_product(each, product, names, cases) for each in statements]


def _alone(statement: Statement) -> Statement:
    """What a page says of a product that no page names: nobody knows whether two of them mean the same."""
    if statement.subject.label != THIS:
        return statement
    return replace(
        statement, subject=replace(statement.subject, id=f"{statement.subject.id}:{statement.claim.span.source}")
    )


def _of_product(statement: Statement, product: Entity, names: set[str], cases: set[str]) -> Statement:
    subject = statement.subject
    if subject.label == THIS:
        return replace(statement, subject=product)
    if statement.claim.extractor not in _TELLING:
        return statement
    if subject.id in names:
        return replace(statement, subject=product)
    tail = subject.id.removeprefix(f"{product.id}-")
    case = " ".join(content_words(tail.replace("-", " "))) if tail != subject.id else ""
    if not case or case not in cases or any(name == "plan" for name, _ in statement.qualifiers):
        return statement
    qualifiers = sorted(
        (*statement.qualifiers, ("plan", Text(text=case))), key=lambda each: (each[0], each[1].kind, each[1].text)
    )
    return replace(statement, subject=product, qualifiers=tuple(qualifiers))


def _principals(telling: Sequence[Statement]) -> dict[str, Entity]:
    """What each page tells most of."""
    told: dict[str, Counter[str]] = defaultdict(Counter)
    known: dict[str, Entity] = {}
    for each in telling:
        if each.subject.label != THIS and not each.subject.id.startswith("?") and "/" not in each.subject.id:
            told[each.claim.span.source][each.subject.id] += 1
            known.setdefault(each.subject.id, each.subject)
    found = {}
    for source in sorted(told):
        id, often = min(told[source].items(), key=lambda item: (-item[1], item[0]))
        if often >= _LEAST:
            found[source] = known[id]
    return found


def _product(principals: Mapping[str, Entity], telling: Sequence[Statement]) -> Entity | None:
    """The thing that most of the pages are about, by its commonest name or by the name that those of its variants begin with;
    None where they are about several."""
    counts = Counter(each.id for each in principals.values())
    known = {each.subject.id: each.subject for each in reversed(telling)}
    if not counts:
        return None
    begun = {id for id in known for other in counts if other.startswith(f"{id}-")}
    family = {
        id: sum(
            often
            for other, often in counts.items()
            if other == id or other.startswith(f"{id}-") or _is_called(other, id)
        )
        for id in {*counts, *begun}
    }
    best = min(family, key=lambda id: (-family[id], -counts[id], len(id), id))
    return known[best] if family[best] * 2 > len(principals) else None


def _is_called(id: str, product: str) -> bool:
    """True for a shorter or longer form of the product's name that names no variant of it ("r-40" for "gullnet-r-40")."""
    if id == product:
        return False
    short, long = sorted((id.split("-"), product.split("-")), key=len)
    more = (
        long[: -len(short)]
        if long[-len(short) :] == short
        else long[len(short) :]
        if long[: len(short)] == short
        else []
    )
    return bool(more) and not any(
        word.isdigit() or word in table("plans") or word in table("variants") for word in more
    )
