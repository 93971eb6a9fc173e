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
        if any(slip(each[index], other[index]) for other in family if other != each)
    }
    for words in sorted(slipped):
        for entry, sentence, name in places[words][:_MOST]:
            first, last = sentence.tokens[name.first], sentence.tokens[name.last - 1]
            said = page.words(entry, first.start, last.end, name.kind)
            text = Mention(text=" ".join(words), span=said.span, kind="text")
            yield page.claim(entry, "spellings", (said, 0.6), "spelling", text, start=first.start, end=last.end)


def _words(name: str) -> tuple[str, ...]:
    return tuple("".join(c if c.isalnum() else " " for c in name.casefold()).split())
