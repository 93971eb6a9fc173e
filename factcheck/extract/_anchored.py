"""Of which place or thing a common noun is spoken: "dogs" in a text about a park are those in the park."""

from __future__ import annotations

import re

from factcheck.extract._holders import Party
from factcheck.extract._page import Page, Read
from factcheck.language import Sentence
from factcheck.model import Mention

_DAYS = re.compile(
    r"(?:\w+days?|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas)",
    re.I,
)
_PLACING = frozenset("in on at across over of inside within".split())
_NEVER = frozenset({"person", "kind", "group"})


def anchored(page: Page, entry: Read, sentence: Sentence, noun: str, start: int, end: int) -> Party | None:
    """The noun as a part of the named place that the sentence tells of, else of what the text is about."""
    words = page.words(entry, start, end)
    told = _placed(page, entry, sentence) or _main(page, entry, start, end)
    if told is None:
        return None
    owner, sure = told
    return Mention(text=f"{owner.text}'s {noun}", span=words.span, kind="other", why=owner.why), sure


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
