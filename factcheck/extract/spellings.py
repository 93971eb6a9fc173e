"""Names that one document spells in two ways, each where it stands: the slip of the pen has no fact of its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from factcheck.extract._page import Page, Read
from factcheck.language import NameSpan, Sentence
from factcheck.model import Claim, Mention
from factcheck.reading.slips import slip

_MOST = 5  # places of one spelling: more of them prove no more
_CROWD = 400  # names of one document; a register has namesakes
# Last words of houses and streets that the name finder may take for people.
_SITES = frozenset(
    "place palace house hall park court square street road avenue lane castle manor lodge hill bridge church abbey college school "
    "hotel inn tower gate green bay island lake river mountain valley farm hospital station theatre museum prize award cup".split()
)
Place = tuple[Read, Sentence, NameSpan]


def claims(page: Page) -> Iterable[Claim]:
    places: dict[tuple[str, ...], list[Place]] = defaultdict(list)
    for entry in page.reads:
        if entry.prose:
            for sentence in entry.sentences:
                for name in sentence.names:
                    words = _words(sentence.words(name.first, name.last))
                    if len(words) > 1:
                        places[words].append((entry, sentence, name))
    if len(places) > _CROWD:
        return
    rest: dict[tuple[int, tuple[str, ...]], list[tuple[str, ...]]] = defaultdict(list)
    for words in sorted(places):
        for index in range(len(words)):
            rest[index, words[:index] + words[index + 1 :]].append(words)
    slipped = {
        each
        for (index, _), family in sorted(rest.items())
        for each in family
        if any(
            slip(each[index], other[index])
            for other in family
            if other != each and not (_is_word(page, each[index]) and _is_word(page, other[index]))
        )
    }
    for words in sorted(slipped):
        for entry, sentence, name in places[words][:_MOST]:
            first, last = sentence.tokens[name.first], sentence.tokens[name.last - 1]
            said = page.words(entry, first.start, last.end, name.kind)
            person = words[-1] not in _SITES and all(each.kind == "person" for _, _, each in places[words])
            kind = "person" if person else "name"
            text = Mention(text=f"{kind} {' '.join(words)}", span=said.span, kind="text")
            yield page.claim(entry, "spellings", (said, 0.6), "spelling", text, start=first.start, end=last.end)


def _is_word(page: Page, word: str) -> bool:
    """True for a common noun: "Harrow Place" and "Harrow Palace" may be two."""
    return word in _SITES or f" {word} " in page.document.text


def _words(name: str) -> tuple[str, ...]:
    return tuple("".join(c if c.isalnum() else " " for c in name.casefold()).split())
