"""How many may do something at once: "only one process can write at a time", "a single writer at a time", "several concurrent
writers". A yes and a no to several at once meet as any state does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck.extract._essence import stem
from factcheck.extract._page import Page, Read
from factcheck.language import Sentence
from factcheck.model import Claim, Mention, Modality, Polarity, Qualifier
from factcheck.vocabulary import singular

_AT_ONCE = (
    r"(?:at (?:a|one|the same|any(?: one| given)?) (?:time|moment)|at once|simultaneously|concurrently|in parallel)"
)
_ONE = re.compile(
    rf"\b(?:(?:only|just|no more than|at most) (?:one|a single)|(?:one|a single))\s+(?P<who>[a-z]+)?(?P<rest>[^.;,]{{0,60}}?)\b{_AT_ONCE}",
    re.I,
)
_MANY = re.compile(
    rf"\b(?:several|multiple|many|numerous|any number of|unlimited|two or more|more than one)\s+"
    rf"(?:(?:concurrent|simultaneous|parallel)\s+(?P<noun>[a-z]+)|(?P<who>[a-z]+)(?P<rest>[^.;,]{{0,60}}?)\b{_AT_ONCE})",
    re.IGNORECASE,
)
_VERB = re.compile(r"\b(?:can|may|to|could|is able to|are able to)\s+(?:\w+ly\s+)?([a-z]+)\b", re.IGNORECASE)
_AGENT = re.compile(r"(?:er|or)\Z")
_ION = re.compile(r"(?:ion|ing|ed|er|or|e|s)\Z")
# What happens to be one at a time is no rule ("one day at a time", "one step at a time").
_FIGURES = frozenset("day step thing moment time piece bite word line year week hour minute inch note".split())
SURE = 0.65


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if not entry.prose:
            continue
        for sentence in entry.sentences:
            text = entry.passage.text[sentence.start : sentence.end]
            for pattern, several in ((_ONE, False), (_MANY, True)):
                for found in pattern.finditer(text):
                    yield from _claim(page, entry, sentence, found, several)


def _claim(page: Page, entry: Read, sentence: Sentence, found: re.Match[str], several: bool) -> Iterator[Claim]:
    doing = _doing(found)
    number = entry.sentences.index(sentence)
    start = sentence.start + found.start()
    clause = next((c for c in reversed(entry.clauses[number]) if c.verb.start < start), None) or next(
        iter(entry.clauses[number]), None
    )
    if not doing or clause is None or clause.modality not in (Modality.ASSERTED, Modality.HYPOTHETICAL):
        return
    main = page.references.main()
    if main is None or clause.stance.attribution:
        return
    subject = page.named(entry, main, sentence.start, sentence.start + 1), main.sure
    span = page.document.span_in(entry.passage, start, sentence.start + found.end())
    phase = Qualifier("phase", Mention(text="present", span=span, kind="text"))
    made = page.claim(
        entry, "concurrency", subject, f"state:several at once, {doing}", Mention(text="several", span=span, kind="text"),
        start=sentence.start, end=sentence.end, qualifiers=[phase], sure=SURE,
    )  # fmt: skip
    yes = several != clause.denied
    yield replace(made, polarity=Polarity.AFFIRMED if yes else Polarity.DENIED)


def _doing(found: re.Match[str]) -> str:
    """What is done, by one stem: "writer", "write" and "writing" are one."""
    groups = found.groupdict()
    noun = singular((groups.get("noun") or groups["who"] or "").lower())
    verb = _VERB.search(f"{groups['who'] or ''} {groups['rest'] or ''}") if groups.get("rest") else None
    if noun in _FIGURES:
        return ""
    word = verb[1].lower() if verb is not None else noun
    return _ION.sub("", stem(word)) if len(word) > 4 else word
