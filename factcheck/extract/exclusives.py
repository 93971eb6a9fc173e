"""Where a thing is and nowhere else, and where it is too: "lies entirely in Norland", "runs only on Linux", "found nowhere but on Osk";
"partly in Sudland", "also runs on Windows", "the rest lies in Sudland"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.extract._page import Page, Read
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention, Modality

# Ways to be somewhere, by family: what one says of the one says nothing of the other.
_FAMILIES = {
    "place": frozenset(
        "lie be locate situate find live occur stand sit grow nest breed exist belong fall extend stretch reach run flow".split()
    ),
    "platform": frozenset("run work operate support install boot".split()),
}
_IN = r"(?:in|on|within|inside|at|to|into|under|with)\s+(?:the\s+)?"
_ONLY = re.compile(
    rf"\b(?:(?:only|entirely|wholly|exclusively|solely|completely|nowhere (?:else )?but|confined|restricted|endemic)\s+{_IN})\Z",
    re.IGNORECASE,
)
_SHARE = (
    r"(?:rest|remainder|remaining (?:part|third|half|quarter)|other (?:part|half|side)|third|half|quarter|fifth|tenth|part|slice|portion|"
    r"section|stretch|bit|corner)"
)
_ALSO = re.compile(
    rf"(?:\b(?:also|partly|partially|mostly|mainly|largely|chiefly)\s+(?:\w+\s+){{0,3}}{_IN}"
    rf"|\b{_SHARE}\b(?:\s+of\s+[^.;,]{{1,40}}?)?\s+(?:lies?|is|are|belongs?|falls?|extends?|runs?|reach(?:es)?)\s+(?:\w+\s+){{0,2}}{_IN}"
    rf"|\b(?:extends?|stretch(?:es)?|reach(?:es)?|spills? over|continues?)\s+(?:\w+\s+){{0,2}}into\s+(?:the\s+)?"
    rf"|\bin both\s+(?:the\s+)?|\bshared (?:by|between|with)\s+(?:the\s+)?)\Z",
    re.IGNORECASE,
)
_REST = re.compile(rf"\b{_SHARE}\b", re.IGNORECASE)
_PLATFORMS = re.compile(
    r"\b(?:runs?|works?|operates?|supports?|installs?|boots?|available)\b[^.;]{0,30}\Z", re.IGNORECASE
)
_LINK = re.compile(r"\s*(?:,|,? and|,? or)\s+(?:also\s+)?(?:on\s+|in\s+)?(?:the\s+)?\Z", re.IGNORECASE)
_LONGEST = 70  # signs before a name in which it is said how it is there
SURE = 0.75


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if not entry.prose:
            continue
        for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
            yield from _told(page, entry, sentence, found)


def _told(page: Page, entry: Read, sentence: Sentence, found: list[Clause]) -> Iterator[Claim]:
    text = entry.passage.text
    before: tuple[str, int] | None = None
    for name in sentence.names:
        first, last = sentence.tokens[name.first], sentence.tokens[name.last - 1]
        lead = text[max(sentence.start, first.start - _LONGEST) : first.start]
        kind = "only" if _ONLY.search(lead) else "also" if _ALSO.search(lead) else ""
        if (
            not kind
            and before is not None
            and _LINK.match(text, before[1])
            and _LINK.match(text[before[1] : first.start])
        ):
            kind = before[0]  # "on Windows and macOS"
        before = (kind, last.end) if kind else None
        if not kind:
            continue
        clause = _clause(found, first)
        if clause is not None and (
            clause.denied or clause.modality is not Modality.ASSERTED or clause.stance.attribution
        ):
            continue
        family = "platform" if _PLATFORMS.search(lead) and name.kind != "place" else "place"
        if clause is not None and (clause.lemma in _FAMILIES[family] or clause.attribute is not None):
            subject = _subject(page, entry, sentence, clause)
        elif _REST.search(lead) and entry.topic is not None:  # "(the rest lies in Sudland)"
            head = sentence.tokens[sentence.names[0].last - 1] if sentence.names[0].first <= 1 else None
            subject = page.subject(entry, sentence, head) if head is not None and head.end < first.start else None
            subject = subject or (page.named(entry, entry.topic, first.start, last.end), entry.topic.sure - 0.1)
        else:
            continue
        value = page.subject(entry, sentence, last) or page.subject(entry, sentence, first)
        if subject is None or value is None or subject[0].kind == "person" or value[0].text == subject[0].text:
            continue
        span = page.document.span_in(entry.passage, first.start, last.end)
        said = Mention(text=value[0].text, span=span, kind=value[0].kind)
        yield page.claim(
            entry, "exclusives", (subject[0], min(subject[1], max(value[1], 0.5))), f"{kind}:{family}", said,
            start=sentence.start, end=sentence.end, clause=clause, sure=SURE,
        )  # fmt: skip


def _clause(found: list[Clause], token: Token) -> Clause | None:
    """The clause of the verb before a name."""
    return next((each for each in reversed(found) if each.verb.index <= token.index), None)


def _subject(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> tuple[Mention, float] | None:
    """What is there: the subject, that of which it is a share, or what the passage is about."""
    surface = clause.object if clause.passive else clause.subject
    if surface is None:
        return None
    if re.fullmatch(_SHARE, surface.lemma.lower()) or surface.lemma.lower() in ("rest", "slice"):
        whole = sentence.child(surface, "nmod")
        if whole is None and entry.topic is not None:
            return page.named(entry, entry.topic, surface.start, surface.end), entry.topic.sure - 0.1
        surface = whole or surface
    found = page.subject(entry, sentence, surface)
    return found if found is not None and found[1] >= 0.5 else None
