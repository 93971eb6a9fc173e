"""Names that the name finder cut in pieces, put together again: at dashes ("VOLT-TRACE"), around a nickname in quotation
marks, before "Bridge" and the like, before a model's number, behind the year of an edition; and titles cut off ("Deck
Officer Ada Moss")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.language.given_names import MEN, WOMEN
from factcheck.language.names import KIND_OF_HEAD
from factcheck.language.nouns import PERSON_NOUNS, SHIP_PREFIXES
from factcheck.language.sentence import NameSpan, Token

_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_DASHES = ("-", "–", "‑")
_PARTICLES = frozenset("de del della di du da do dos la le les van von der den zu".split())
_QUOTES = ('"', "“", "”", "'", "‘", "’")
# The last word of a post that stands before a person's name. Kings, doctors and saints keep their title.
_POSTS = frozenset(
    "president ceo cto cfo chairman chairwoman chairperson director minister chancellor captain commander colonel general "
    "admiral lieutenant sergeant major senator governor mayor judge justice adm capt lt col gen sgt maj cmdr cdr pilot officer "
    "engineer scientist specialist secretary astronaut cosmonaut architect designer author actor actress singer composer writer "
    "editor producer coach manager driver founder inventor explorer".split()
) | (PERSON_NOUNS - frozenset("doctor bishop cardinal man woman".split()))


def joined(tokens: Sequence[Token], names: Sequence[NameSpan]) -> list[NameSpan]:
    """The names in order, put together and cut where the words say so."""
    found = [_without_title(tokens, _ship(tokens, name)) for name in _dashed(tokens, names)]
    found = _nicknamed(tokens, [name for name in found if not _is_title(tokens, name, found)])
    return [
        _dated(tokens, _modelled(tokens, name)) for name in _built(tokens, _apposed(tokens, _linked(tokens, found)))
    ]


def _touch(left: Token, right: Token) -> bool:
    return left.end == right.start


def _dashed(tokens: Sequence[Token], names: Sequence[NameSpan]) -> list[NameSpan]:
    """Names with what a dash without spaces ties to them, where that is capitalised."""
    found: list[NameSpan] = []
    for name in names:
        first, last = name.first, name.last
        while first >= 2 and tokens[first - 1].text in _DASHES and _touch(tokens[first - 1], tokens[first]):
            if not _touch(tokens[first - 2], tokens[first - 1]) or not tokens[first - 2].text[0].isupper():
                break
            first -= 2
        if last < len(tokens) and tokens[last - 1].text in _DASHES and _touch(tokens[last - 1], tokens[last]):
            last -= 1  # the dash was taken for the end of the name
        while last + 1 < len(tokens) and tokens[last].text in _DASHES and _touch(tokens[last - 1], tokens[last]):
            if not _touch(tokens[last], tokens[last + 1]) or not tokens[last + 1].text[0].isupper():
                break
            last += 2
        if found and first < found[-1].last:
            before = found.pop()
            told = before.kind if before.kind == name.kind else _kind(tokens, before, name)
            found.append(NameSpan(min(before.first, first), max(before.last, last), told))
        else:
            found.append(NameSpan(first, last, name.kind))
    return [_firm(tokens, name) for name in found]


def _firm(tokens: Sequence[Token], name: NameSpan) -> NameSpan:
    """ "Brandt–Mohr": two people with a dash between them are a firm or a work of theirs, no third person."""
    dash = name.last - name.first == 3 and tokens[name.first + 1].text == "–"
    return NameSpan(name.first, name.last, "organisation") if dash and name.kind == "person" else name


def _kind(tokens: Sequence[Token], one: NameSpan, other: NameSpan) -> str:
    return KIND_OF_HEAD.get(tokens[other.last - 1].text.lower(), "other" if one.kind == "person" else other.kind)


def _ship(tokens: Sequence[Token], name: NameSpan) -> NameSpan:
    """A ship with its prefix: "MS Aldo" is nobody called Aldo."""
    for first in (name.first, name.first - 1):
        if (
            0 <= first < len(tokens) - 1
            and tokens[first].text.isupper()
            and tokens[first].text.lower() in SHIP_PREFIXES
        ):
            return NameSpan(first, max(name.last, first + 2), "other") if name.last > first + 1 else name
    return name


def _without_title(tokens: Sequence[Token], name: NameSpan) -> NameSpan:
    """ "Deck Officer Ada Moss" → the person "Ada Moss"."""
    if name.kind == "person" and tokens[name.first].text.lower() not in _POSTS:
        return name
    for index in range(name.last - 1, name.first, -1):
        word = tokens[index - 1].text
        title = word.lower().strip(".") in _POSTS and not (word.isupper() and word.lower() in SHIP_PREFIXES)
        given = tokens[index].text.lower() in MEN or tokens[index].text.lower() in WOMEN
        if title and given and all(token.text[0].isupper() for token in tokens[index : name.last]):
            return NameSpan(index, name.last, "person")
    return name


def _is_title(tokens: Sequence[Token], name: NameSpan, names: Sequence[NameSpan]) -> bool:
    """True for a title that stands as a name of its own before a person's name."""
    alone = all(token.text.lower().strip(".") in _POSTS for token in tokens[name.first : name.last])
    return alone and any(other.first == name.last and other.kind == "person" for other in names)


def _nicknamed(tokens: Sequence[Token], names: Sequence[NameSpan]) -> list[NameSpan]:
    """ "Owen “Bix” Voss", found as two or three names."""
    found: list[NameSpan] = []
    for name in names:
        if len(found) > 1 and _quoted(tokens, found[-2].last, found[-1].first, found[-1].last, name.first):
            first = found[-2].first
            del found[-2:]
            found.append(NameSpan(first, name.last, "person"))
        elif (
            found
            and name.first - found[-1].last == 3
            and _quoted(tokens, found[-1].last, found[-1].last + 1, found[-1].last + 2, name.first)
        ) or (
            found
            and name.first == found[-1].last
            and tokens[name.first - 1].text in _QUOTES
            and _opened(tokens, found[-1])
        ):
            found.append(NameSpan(found.pop().first, name.last, "person"))
        else:
            found.append(name)
    return found


def _opened(tokens: Sequence[Token], name: NameSpan) -> bool:
    """True for a name that ends with a nickname: "Owen “Bix”"."""
    marks = [index for index in range(name.first, name.last) if tokens[index].text in _QUOTES]
    return len(marks) == 2 and marks[0] > name.first and marks[1] == name.last - 1


def _quoted(tokens: Sequence[Token], end: int, first: int, last: int, start: int) -> bool:
    """True where one capitalised word in quotation marks lies between two names."""
    between = first == end + 1 and last == first + 1 and start == last + 1
    marks = between and tokens[end].text in _QUOTES and tokens[last].text in _QUOTES
    return marks and tokens[first].text[0].isupper() and tokens[start].text[0].isupper()


def _linked(tokens: Sequence[Token], names: Sequence[NameSpan]) -> list[NameSpan]:
    """ "Volta de Verania", found as two names with a foreign "of" between them."""
    found: list[NameSpan] = []
    for name in names:
        between = tokens[found[-1].last : name.first] if found else []
        if 0 < len(between) < 3 and all(token.text in _PARTICLES and token.relation == "flat" for token in between):
            before = found.pop()
            found.append(NameSpan(before.first, name.last, before.kind))
        else:
            found.append(name)
    return found


def _built(tokens: Sequence[Token], names: Sequence[NameSpan]) -> list[NameSpan]:
    """ "Moss's Bridge": a name, its genitive and a capitalised noun that names are made with."""
    found: list[NameSpan] = []
    for name in names:
        heads = [KIND_OF_HEAD.get(token.text.lower(), "") for token in tokens[name.first : name.last]]
        genitive = found and name.first == found[-1].last + 1 and tokens[found[-1].last].text in ("'s", "’s", "'", "’")
        if genitive and all(heads):
            found.append(NameSpan(found.pop().first, name.last, heads[-1]))
        else:
            found.append(name)
    return found


def _apposed(tokens: Sequence[Token], names: Sequence[NameSpan]) -> list[NameSpan]:
    """ "The Orlo liner Halvorsen" has two names: the maker's, and that of the liner."""
    found = []
    for index, name in enumerate(names):
        followed = index + 1 < len(names) and names[index + 1].first == name.last and name.last - name.first > 1
        noun = tokens[name.last - 1]
        common = noun.text.islower() and noun.text.isalpha() and noun.pos == "NOUN"
        found.append(NameSpan(name.first, name.last - 1, name.kind) if followed and common else name)
    return found


def _modelled(tokens: Sequence[Token], name: NameSpan) -> NameSpan:
    """ "Kestrel 4S": with the number and letter right behind."""
    if name.kind in ("person", "place") or name.last >= len(tokens):
        return name
    text = tokens[name.last].text
    code = text[0].isdigit() and 1 < len(text) <= 5 and text[-1].isupper() and text[:-1].replace(".", "").isdigit()
    return NameSpan(name.first, name.last + 1, name.kind) if code else name


def _dated(tokens: Sequence[Token], name: NameSpan) -> NameSpan:
    """ "the 1987 Port Aldo Regatta": that of another year is another one."""
    if name.kind in ("person", "place") or not name.first:
        return name
    year = tokens[name.first - 1]
    edition = _YEAR.fullmatch(year.text) and year.relation in ("nummod", "compound")
    opened = name.first == 1 or tokens[name.first - 2].text.lower() == "the"
    return NameSpan(name.first - 1, name.last, name.kind) if edition and opened else name
