"""Lists that claim to be whole: the entries under "Supported languages", behind "it supports the following languages".

Each entry is a claim of its own; only the list as a whole is compared, by what another one has and it lacks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.extract._page import Page, Read
from factcheck.model import Claim, Mention, PassageKind
from factcheck.vocabulary import singular

_WHOLE = r"supported|available|accepted|allowed|permitted|official|valid|compatible"
_LABEL = re.compile(rf"\W*(?:list of |all |the )*({_WHOLE}) ([a-z]+)\W*$", re.IGNORECASE)
_LEAD = re.compile(
    r"\b(support|accept|allow|permit|offer)s?(?: only)? (?:the )?(?:following|these)(?: [a-z]+)? ([a-z]+)\b[^.:]*[.:]?\s*$",
    re.IGNORECASE,
)
_SAID = {"support": "supported", "accept": "accepted", "allow": "allowed", "permit": "permitted", "offer": "available"}
_SAME = {"runtime": "language", "os": "system", "platform": "system"}
_SPLIT = re.compile(r"\s*[,;]\s*(?:and |or |& )?|\s+(?:and|or|&)\s+")
_VERSION = re.compile(r"\s*\(.*|\s+v?\d[\w.+]*$|\s+\d.*$")
_OPEN = re.compile(
    r"\b(?:etc|and (?:more|others|many)|such as|e\.g|for example|including|among others)\b", re.IGNORECASE
)
_SENTENCE = frozenset("also supports support supported is are has have can with not no only".split())
LONGEST = 3  # words of an entry
FEWEST = 3  # entries


def claims(page: Page) -> Iterable[Claim]:
    group: list[Read] = []
    for entry in page.reads:
        listed = entry.passage.kind is PassageKind.ITEM and not entry.passage.label
        together = group and (group[0].passage.lead, group[0].passage.headings) == (
            entry.passage.lead,
            entry.passage.headings,
        )
        if group and not (listed and together):
            yield from _list(page, group)
            group = []
        if listed:
            group.append(entry)
    yield from _list(page, group)


def _list(page: Page, group: list[Read]) -> Iterator[Claim]:
    question = _question(group[0]) if group else ""
    if not question or any(_OPEN.search(each.passage.text) for each in group):
        return
    entries = [found for each in group for found in _entries(each)]
    subject = group[0].topic
    if subject is None or len(entries) < FEWEST:
        return
    for entry, start, end, name in entries:
        mention = page.named(entry, subject, start, end)
        said = Mention(text=name, span=page.document.span_in(entry.passage, start, end), kind="text")
        whole = len(entry.passage.text)
        yield page.claim(
            entry, "inventories", (mention, subject.sure), f"list:{question}", said, start=0, end=whole, sure=0.8
        )


def _question(entry: Read) -> str:
    """What is listed: "supported language"."""
    passage = entry.passage
    heading = passage.headings[-1] if passage.headings else ""
    found = _LABEL.match(heading)
    if found:
        word, noun = found[1].lower(), found[2]
    elif lead := _LEAD.search(passage.lead):
        word, noun = _SAID[lead[1].lower()], lead[2]
    else:
        return ""
    one = singular(noun.lower())
    return f"{word} {_SAME.get(one, one)}"


def _entries(entry: Read) -> Iterator[tuple[Read, int, int, str]]:
    """The entries of one line, without versions and remarks; a sentence has none."""
    text, at = entry.passage.text, 0
    if re.search(r"[.!?]\s|[.!?]$", text) or len(_SPLIT.split(text)) > 20:
        return
    for part in _SPLIT.split(text):
        start = text.find(part, at)
        at = start + len(part)
        name = _VERSION.sub("", part.strip()).strip(" *_`").casefold()
        if name and not name[0].isdigit() and not _SENTENCE & set(name.split()) and len(name.split()) <= LONGEST:
            yield entry, start, at, name
