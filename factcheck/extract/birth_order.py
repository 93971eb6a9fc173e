"""How many children somebody's parents had: "the youngest of six children", "one of seven siblings", "the fourth and youngest child",
"in a family of eight children"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract._amounts import Party
from factcheck.extract._holders import holders
from factcheck.extract._page import Page, Read
from factcheck.language import Clause, Sentence
from factcheck.model import Claim, Mention, Qualifier

SURE = 0.75
_ORDINALS = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split()
_NUMBER = r"(?P<number>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|\d{1,2})"
_OF = re.compile(
    rf"\b(?:youngest|eldest|oldest|first(?:-?born)?|{'|'.join(_ORDINALS)}|last|middle|one|only (?:son|daughter|girl|boy)|(?:in|into|from) a (?:large )?family)(?: child)?"
    rf" (?:of|among|out of|with) (?:the |her |his |their |all )?{_NUMBER} (?P<which>surviving |living )?(?:children|siblings|kids)\b",
    re.IGNORECASE,
)
_LAST = re.compile(
    rf"\b(?P<number>{'|'.join(_ORDINALS)}) and (?:youngest|last|final)(?:-?born)? (?:child|of)\b", re.IGNORECASE
)
_OWN = re.compile(r"\b(?:had|raised|bore|married|gave birth)\b", re.IGNORECASE)


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if not entry.prose:
            continue
        for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
            for pattern in (_OF, _LAST):
                told = pattern.search(entry.passage.text, sentence.start, sentence.end)
                if told is not None:
                    yield from _claim(page, entry, sentence, found, told)
                    break


def in_family(text: str, start: int, end: int) -> bool:
    """Whether a number in text[start:end] counts the children of somebody's parents, not somebody's own."""
    return any(
        each.start("number") < end and start < each.end("number")
        for each in _OF.finditer(text, max(0, start - 60), end + 30)
    )


def _claim(page: Page, entry: Read, sentence: Sentence, found: list[Clause], told: re.Match[str]) -> Iterable[Claim]:
    who = _who(page, entry, sentence, found, told)
    if who is None:
        return
    start, end = told.span("number")
    word = told["number"].lower()
    value = page.words(entry, start, end, "quantity")
    if word in _ORDINALS:
        value = Mention(
            text=str(_ORDINALS.index(word) + 2), span=value.span, kind="quantity", why=f"the {word} is the last"
        )
    which = (told.groupdict().get("which") or "").strip().lower()
    scope = [Qualifier("kind", page.words(entry, *told.span("which")))] if which else []
    yield page.claim(
        entry, "birth_order", who, "children_in_family", value,
        start=sentence.start, end=sentence.end, qualifiers=scope, sure=SURE,
    )  # fmt: skip


def _who(page: Page, entry: Read, sentence: Sentence, found: list[Clause], told: re.Match[str]) -> Party | None:
    """Who is called so; else the one that the sentence is about."""
    token = next(iter(sentence.tokens_in(told.start(), told.end())), None)
    if token is None:
        return None
    last = next((t for t in sentence.tokens_in(told.start(), told.end()) if t.lemma.lower() == "child"), token)
    for noun in (token, last):
        named = [party for party in holders(page, entry, sentence, found, noun, noun) if _human(party)]
        if len(named) == 1:
            return named[0]
    before = [c for c in found if c.verb.start < told.end() and (c.object if c.passive else c.subject) is not None]
    if before and not _OWN.search(sentence.text, sentence.start, told.start()):
        main = before[0]
        party = page.subject(entry, sentence, main.object if main.passive else main.subject)
        return party if party is not None and _human(party) else None
    return None


def _human(party: Party) -> bool:
    return party[1] >= 0.5 and party[0].kind in ("person", "other")
