"""The places that a place is said to lie in: "in Harrow, Verania" names a town and its country."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract._holders import party_of
from factcheck.extract._page import Page, Read
from factcheck.language import NameSpan, Sentence, Token
from factcheck.model import Mention

SURE = 0.45  # told beside the answer, not as the answer: listed, never compared


def around(page: Page, entry: Read, sentence: Sentence, token: Token) -> Iterator[Mention]:
    """The larger places that follow the name at `token`, each behind a comma."""
    name = sentence.name_at(token)
    while name is not None:
        name = _behind_comma(sentence, name)
        if name is not None and (party := party_of(page, entry, sentence, sentence.tokens[name.last - 1])):
            yield party[0]


def _behind_comma(sentence: Sentence, name: NameSpan) -> NameSpan | None:
    tokens = sentence.tokens
    if name.last + 1 >= len(tokens) or tokens[name.last].text != ",":
        return None
    found = next((each for each in sentence.names if each.first == name.last + 1), None)
    if found is None:
        return None
    if any(t.relation == "nsubj" for t in tokens[found.first : found.last]):
        return None  # "Based in Harrow, Verania Motors builds …"
    words = sentence.words(found.first, found.last)
    abbreviated = len(words.replace(".", "")) == 2 and words.isupper()
    return found if found.kind == "place" or abbreviated else None
