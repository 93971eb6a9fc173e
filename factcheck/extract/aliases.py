"""Other names of a thing: "Anna Voss (née Dahl)", "known simply as Mia Voss", "Full name: Anna Maria Voss"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract._page import Page, Read
from factcheck.language import Sentence, clean_name
from factcheck.model import Claim, Mention, PassageKind

LABELS = frozenset(
    ("full name", "birth name", "born as", "also known as", "aka", "a.k.a.", "known as", "other names", "real name")
)
# What may stand between a name and another name of the same thing: nothing else that could be called so.
_AS = re.compile(
    r"[\s,]*(?:\([^()]*\))?[\s,]*(?:(?:is|was|also|simply|better|best|more|popularly|commonly|widely|then|often|sometimes|usually|"
    r"later|formerly|originally|professionally|officially|locally|generally|mostly|or)\s+)*"
    r"(?:(?:known|nicknamed|styled|dubbed|referred to|called)\s+(?:simply\s+|[a-z]+ly\s+)?(?:as\s+)?|a\.?k\.?a\.?\s+)(?:the\s+)?[\"“'*_]*"
)
_BORN = re.compile(r"\s*\((?:[^()]*[;,]\s*)?(?:born|née|nee|né|formerly|originally)\s+$")


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if entry.passage.kind is PassageKind.FIELD:
            yield from _field(page, entry)
        elif entry.prose:
            for sentence in entry.sentences:
                yield from _told(page, entry, sentence)


def _field(page: Page, entry: Read) -> Iterable[Claim]:
    passage, topic = entry.passage, entry.topic
    if passage.label.strip().lower() not in LABELS or topic is None:
        return
    words = re.split(r"[(,;]", passage.text[passage.value_start :])[0].rstrip()
    start = passage.value_start + len(words) - len(words.lstrip())
    if not words.strip()[:1].isupper() or len(words.split()) > 5:
        return
    subject = page.named(entry, topic, 0, max(1, passage.value_start))
    value = page.words(entry, start, passage.value_start + len(words), topic.kind)
    yield page.claim(entry, "aliases", (subject, topic.sure), "also_known_as", value, start=0, end=len(passage.text))


def _told(page: Page, entry: Read, sentence: Sentence) -> Iterable[Claim]:
    """The name behind "known as", "née" and the like is one more of the name that opens the sentence."""
    text = entry.passage.text
    opener = next((name for name in sentence.names if name.first <= 2), None)
    if opener is None:
        return
    character = page.cast.character(sentence.words(opener.first, opener.last))
    for name in sentence.names:
        start, end = sentence.tokens[name.first].start, sentence.tokens[name.last - 1].end
        if name.first < opener.last or character is None:
            continue
        between = text[sentence.tokens[opener.last - 1].end : start]
        maiden = _BORN.fullmatch(between) is not None
        if not maiden and _AS.fullmatch(between) is None:
            continue
        words = clean_name(text[start:end])
        if maiden and " " not in words and character.kind == "person":  # "Anna Voss (née Dahl)" was Anna Dahl
            words = f"{' '.join(character.name.split()[:-1])} {words}"
        if words == character.name or {c for c in words if c.isdigit()} != {c for c in character.name if c.isdigit()}:
            continue
        first = sentence.tokens[opener.first]
        subject = Mention(
            text=character.name,
            span=page.document.span_in(entry.passage, first.start, sentence.tokens[opener.last - 1].end),
            kind=character.kind,
        )
        value = Mention(text=words, span=page.document.span_in(entry.passage, start, end), kind=character.kind)
        yield page.claim(entry, "aliases", (subject, 0.8), "also_known_as", value, start=first.start, end=end)
