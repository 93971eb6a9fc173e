"""When and to whom a thing is open: "open all year" or "closed in winter", "open every day" or "closed on Mondays", "open to visitors" or
"closed to the public"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.extract._anchored import anchored
from factcheck.extract._holders import Party
from factcheck.extract._page import Page, Read
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention, PassageKind, Qualifier

_SURE = 0.65
_SEASON = r"(?:winter|summer|autumn|spring|the (?:winter|summer|rainy|dry|cold) (?:months|season)|the off-season|the low season)"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|easter|spring|autumn)"
)
_DAY = r"(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)"
_PEOPLE = r"(?:the (?:general )?public|visitors|tourists|everyone|everybody|outsiders|guests)"
_SAYS = tuple(
    (aspect, pole, re.compile(words))
    for aspect, pole, words in (
        ("open in the year", "all year", r"\bopen (?:to \w+ )?(?:all year(?: round| long)?|year[- ]round|throughout the year|the whole year|summer and winter|in all seasons)\b"),
        ("open in the year", "part of it", rf"\b(?:closed|shut|closes|shuts|impassable) (?:\w+ )?(?:in|during|over|for) (?:the )?{_SEASON}\b"),
        ("open in the year", "part of it", rf"\b(?:closed|shut) (?:from|between) (?:\w+ )?{_MONTH} (?:to|until|till|and|through) (?:\w+ )?{_MONTH}\b"),
        ("open in the year", "part of it", rf"\b(?:open|opens) (?:to \w+ )?(?:only )?(?:from|between) (?:\w+ )?{_MONTH} (?:to|until|till|and|through) (?:\w+ )?{_MONTH}\b"),
        ("open in the year", "part of it", rf"\b(?:open|opens) (?:only (?:in|during)|(?:in|during) \w+ only) (?:the )?{_SEASON}\b"),
        ("open in the week", "every day", r"\bopen (?:every day|daily|seven days a week|7 days a week|on all days|all week|all days of the week)\b"),
        ("open in the week", "not every day", rf"\b(?:closed|shut|closes) (?:on |every )?{_DAY}\b"),
        ("open to", "public", rf"\bopen (?:again |now )?to {_PEOPLE}\b"),
        ("open to", "nobody", rf"\b(?:closed to|not open to|off[- ]limits to|not accessible to|inaccessible to) {_PEOPLE}\b"),
    )
)  # fmt: skip
_LIMITED = re.compile(
    r"\b(?:until|was|were|had|used to|once|formerly|temporarily|renovation|repair|works?|if|partly|parts? of|weather|"
    r"since|reopen\w*|will|planned|except)\b"
)


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, clause in page.clauses():
        word = clause.attribute or clause.verb
        if word.lemma.lower() in (
            "open",
            "close",
            "closed",
            "shut",
            "impassable",
            "accessible",
            "inaccessible",
            "limits",
        ):
            if entry.passage.kind is not PassageKind.HEADING:
                yield from _told(page, entry, sentence, clause, word)


def _told(page: Page, entry: Read, sentence: Sentence, clause: Clause, word: Token) -> Iterator[Claim]:
    holder = clause.object if clause.passive else clause.subject
    behind = [t for t in sentence.tokens if t.index >= word.index]
    start = next(
        (t.start for t in reversed(sentence.tokens[: word.index]) if t.text.lower() in ("not", "off")), word.start
    )
    text = sentence.text[start : behind[-1].end].lower()
    told = sentence.text[sentence.start : sentence.end].lower()
    if holder is None or clause.tense == "past" or _LIMITED.search(told):
        return
    about = _about(page, entry, sentence, holder)
    said: set[str] = set()
    for aspect, pole, pattern in _SAYS:
        found = pattern.match(text)
        if about is None or found is None or aspect in said:
            continue
        said.add(aspect)
        span = page.document.span_in(entry.passage, start, start + found.end())
        yield page.claim(
            entry, "openings", about, f"state:{aspect}", Mention(text=pole, span=span, kind="text"), start=min(holder.start, start),
            end=start + found.end(), qualifiers=[Qualifier("phase", Mention(text="present", span=span, kind="text"))], sure=_SURE,
        )  # fmt: skip


def _about(page: Page, entry: Read, sentence: Sentence, holder: Token) -> Party | None:
    """What the phrase names, else that noun at the place the text is about."""
    found = page.subject(entry, sentence, holder)
    called = holder.pos != "NOUN" or (found is not None and holder.lemma.lower() in found[0].text.lower())
    if found is not None and found[1] >= 0.5 and called:
        return found
    if holder.pos != "NOUN" or sentence.child(holder, "amod", "nummod") is not None:
        return None
    return anchored(page, entry, sentence, holder.lemma.lower(), holder.start, holder.end)
