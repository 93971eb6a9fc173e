"""Of which place or thing a common noun is spoken: "dogs" in a text about a park are those in the park."""

from __future__ import annotations

import re

from factcheck.extract._holders import Party
from factcheck.extract._limits import quantified
from factcheck.extract._page import Page, Read
from factcheck.language import Sentence, Token
from factcheck.model import Mention
from factcheck.vocabulary import singular

_DAYS = re.compile(
    r"(?:\w+days?|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas)",
    re.I,
)
_PART = 0.5
_PLACING = frozenset("in on at across over of inside within".split())
_NEVER = frozenset({"person", "kind", "group"})


def anchored(page: Page, entry: Read, sentence: Sentence | None, noun: str, start: int, end: int) -> Party | None:
    """The noun as a part of the named place that the sentence (where one is given) tells of, else of what the text is about."""
    words = page.words(entry, start, end)
    told = _placed(page, entry, sentence) if sentence is not None else None
    told = told or _main(page, entry, start, end)
    if told is None and page.references.main() is None and entry.topic is None:
        why = "the text does not say of what"
        return Mention(text=noun, span=words.span, kind="part", why=why), _PART
    if told is None:
        return None
    owner, sure = told
    return Mention(text=f"{owner.text}'s {noun}", span=words.span, kind="other", why=owner.why), sure


def part_of_topic(page: Page, entry: Read, sentence: Sentence, token: Token) -> list[Party]:
    """What a bare common noun stands for in a text about one thing: "keys are …", "the roof is …"."""
    if token.pos != "NOUN" or sentence.name_at(token) is not None or quantified(sentence, token):
        return []
    own = sentence.children(token, "det", "amod", "compound", "nummod", "nmod", "acl", "nmod:poss")
    articles = [t.text.lower() for t in own if t.relation == "det"]
    plural = token.features.get("Number") == "Plur"
    if len(articles) != len(own) or not (articles == ["the"] or (plural and not articles)):
        return []
    found = _main(page, entry, token.start, token.end)
    if found is None:
        return []
    words = page.words(entry, token.start, token.end)
    noun = singular(token.lemma.lower())
    return [(Mention(text=f"{found[0].text}'s {noun}", span=words.span, kind="other", why=found[0].why), _PART)]


def _placed(page: Page, entry: Read, sentence: Sentence) -> Party | None:
    for name in sentence.names:
        head = sentence.tokens[name.last - 1]
        case = next((c for t in sentence.tokens[name.first : name.last] for c in sentence.children(t, "case")), None)
        if (
            case is not None
            and case.text.lower() in _PLACING
            and name.kind in ("place", "other")
            and not _DAYS.match(head.text)
        ):
            found = page.subject(entry, sentence, head) or page.subject(entry, sentence, sentence.tokens[name.first])
            if found is not None and found[0].kind not in _NEVER and found[1] >= 0.5:
                return found
    return None


def _main(page: Page, entry: Read, start: int, end: int) -> Party | None:
    main = entry.topic if entry.topic is not None and entry.topic.kind not in _NEVER else page.references.main()
    if main is None or main.kind in _NEVER:
        return None
    return page.named(entry, main, start, end), main.sure
