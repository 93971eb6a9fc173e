"""What something was called at first: "originally called Saltlab", "initially named “Tidely”"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import takewhile

from factcheck.extract._page import Page, Read
from factcheck.language import Clause, Sentence, clean_name
from factcheck.model import Claim, Mention

_CALLING = frozenset("call name know title dub christen brand label".split())
_AT_FIRST = frozenset("originally initially".split())
_QUOTED = re.compile(r"\s*(?:as\s+)?(?:the\s+)?[\"“‘*_]+([^\"”’*_]{2,40}?),?[\"”’*_]")


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if entry.prose:
            for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
                for clause in found:
                    yield from _origin(page, entry, sentence, found, clause)


def _origin(page: Page, entry: Read, sentence: Sentence, found: list[Clause], clause: Clause) -> Iterable[Claim]:
    first = [t for t in sentence.children(clause.verb, "advmod") if t.text.lower() in _AT_FIRST]
    if clause.lemma not in _CALLING or not first or clause.oblique("after", "for") is not None:
        return
    value = _called(page, entry, sentence, clause)
    # "Initially called Tidely, the firm was renamed": the parser may hang either verb on the other
    beside = clause.governor or next((each for each in found if each.governor is clause), None)
    holder = clause.object or (beside and (beside.object or beside.subject)) or None
    subject = page.subject(entry, sentence, holder) if holder is not None else None
    if value is None or subject is None or subject[0].text == value.text:
        return
    start = min(first[0].start, clause.verb.start)
    yield page.claim(
        entry, "origins", subject, "original_name", value, start=start, end=_end(entry, value), clause=clause, sure=0.9
    )  # fmt: skip


def _called(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Mention | None:
    """The name in quotation marks behind the verb, or the capitalised words there."""
    text = entry.passage.text
    if (quoted := _QUOTED.match(text, clause.verb.end)) is not None:
        return page.words(entry, quoted.start(1), quoted.end(1), "other")
    tokens = sentence.tokens[clause.verb.index + 1 :]
    while tokens and tokens[0].text.lower() in ("as", "the", "a"):
        tokens = tokens[1:]
    run = list(takewhile(lambda token: token.text[:1].isupper() or token.text[:1].isdigit(), tokens))
    if not run or not run[0].text[:1].isupper():
        return None
    span = page.document.span_in(entry.passage, run[0].start, run[-1].end)
    return Mention(text=clean_name(text[run[0].start : run[-1].end]), span=span, kind="other")


def _end(entry: Read, value: Mention) -> int:
    """Where the value ends in the passage."""
    return entry.passage.text.find(value.span.quote) + len(value.span.quote)
