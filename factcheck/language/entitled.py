"""The name that a title is ("Marl fever", "Battle of Aldo", "University of Aldo"): where the text says it again it is a name there,
too, although the name finder sees no more than "Marl" and "Aldo"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from factcheck.language.headlines import TAILS, is_label, pieces_of
from factcheck.language.naming import is_everyday
from factcheck.language.nouns import KIND_NOUNS
from factcheck.language.sentence import NameSpan, Sentence

_LONGEST = 6
_LOWER = 2  # words behind the last capitalised one: "fever", "river crossing"
_INNER = frozenset("of the de la le du des da do di del der den von van y".split())
_NO_NOUNS = frozenset(
    """a an and or but in on at by to for from with without about as into over under vs versus is are was were be has have had do
    does did will can could should would not no my our your his her its their this that these those what why how when where who
    which after before during since until between against""".split()
)


def title_name(title: str) -> str:
    """The words of the title that are a name: capitalised ones with a common noun behind or "of" between. "" where it is none."""
    for piece in pieces_of(title):
        words = piece.split()
        if words[:1] and words[0].lower() in ("the", "a", "an"):
            words.pop(0)
        while len(words) > 1 and words[-1].lower().strip(".,!") in TAILS:
            words.pop()
        if 1 < len(words) <= _LONGEST and _is_name(words) and not is_label(piece):
            return " ".join(words)
    return ""


def _is_name(words: Sequence[str]) -> bool:
    capital = [place for place, word in enumerate(words) if word[:1].isupper()]
    if any(word.endswith(("'s", "’s", "s'", "s’")) for word in words):
        return False  # "Ada Moss's father"
    if not capital or (capital[0] != 0 and not words[0].isdigit()):
        return False
    behind = words[capital[-1] + 1 :]
    inside = [word for place, word in enumerate(words[: capital[-1]]) if place not in capital and not word.isdigit()]
    numbered = len(behind) == 1 and behind[0].isdigit() and words[-2].lower() in ("no.", "nr.", "number", "op.")
    told = all(word.isalpha() and word.lower() not in _NO_NOUNS | _INNER for word in behind)
    if len(behind) > _LOWER or not (told or numbered):
        return False
    if not behind and not inside:
        return False  # a name that the name finder knows as one
    own = [words[place] for place in capital]
    proper = len(own) > 1 or numbered or not is_everyday(own[0])
    return proper and all(word in _INNER for word in inside) and not any(word.endswith("ing") for word in behind)


def name_title(title: str, parsed: Iterable[Sequence[Sentence]]) -> None:
    """Make the name that the title is a name wherever the sentences say it, instead of the shorter names inside it."""
    name = title_name(title)
    wanted = _parts(name)
    if not wanted:
        return
    kind = KIND_NOUNS.get(wanted[-1], "") or KIND_NOUNS.get(wanted[0], "other")
    for sentences in parsed:
        for sentence in sentences:
            for place in _places(sentence, wanted):
                if sentence.tokens[place[0]].text[:1] == name[:1]:
                    _put(sentence, NameSpan(*place, kind))


def _parts(words: str) -> list[str]:
    return re.findall(r"[^\W_]+|[^\w\s]", words.casefold())


def _places(sentence: Sentence, wanted: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where the words stand, however the sentence was cut into tokens: "No." is one or two of them."""
    parts = [(part, token.index) for token in sentence.tokens for part in _parts(token.text)]
    for first in range(len(parts) - len(wanted) + 1):
        if [part for part, _ in parts[first : first + len(wanted)]] == list(wanted):
            yield parts[first][1], parts[first + len(wanted) - 1][1] + 1


def _put(sentence: Sentence, name: NameSpan) -> None:
    meeting = [each for each in sentence.names if each.first < name.last and name.first < each.last]
    if any(each.first < name.first or each.last > name.last for each in meeting):
        return  # part of a longer name
    kept = [each for each in sentence.names if each not in meeting]
    sentence.names[:] = sorted([*kept, name], key=lambda each: each.first)
