"""Settings as references list them: "`retries` (integer, default 3): how often …", "--timeout <seconds>  … (default: 60)", and
"retries: 1  # default 3, at most 5" in an example. Each gives the default, and the bounds that it names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.extract._page import Page, Read
from factcheck.extract._scope import worded
from factcheck.language import Referent
from factcheck.model import Claim, Mention, Passage, PassageKind, Qualifier, Unread
from factcheck.reading import read_value
from factcheck.vocabulary import content_words

SURE = 0.65
_NAMED = re.compile(
    r"\W{0,3}(?P<name>--?[a-zA-Z][\w-]*(?:[ =]<?\w+>?)?|[a-zA-Z]\w*(?:[._-]\w+)*)\s*(?P<type>\([^()]{2,80}\))?\s*(?P<rest>.*)\Z",
    re.DOTALL,
)
_CODED = re.compile(r"--?[a-zA-Z]|\w[._]\w|[a-z][A-Z]")  # a name that no sentence begins with
_TYPED = re.compile(
    r"\b(?:int(?:eger)?|number|numeric|float|string|bool(?:ean)?|array|list|object|duration|size|optional|required|default|enum|seconds?|bytes?)\b",
    re.I,
)
_LINE = re.compile(
    r"^[ \t]*(?:[-*] )?[\"']?(?P<name>[a-zA-Z][\w.-]*)[\"']?[ \t]*[:=][^\n#]{0,60}?(?:#|//|--|;)[ \t]*(?P<rest>[^\n]{3,160})$",
    re.MULTILINE,
)
_SAID = re.compile(
    r"\b(?P<what>defaults?(?:\s+(?:is|value|to|of))*|max(?:imum)?(?:\s+(?:is|value|of))*|at most|up to|min(?:imum)?(?:\s+(?:is|value|of))*|at least)[\s:=]*"
    r"[\"'`“]?(?P<value>\d[\d.,]*(?:\s?(?:[kKMGT]i?)?B\b|\s?(?:ms|s|m|h|d)\b|\s(?:milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|bytes?|[kKMGT]i?B)\b|\s?%)?)(?![\w.]*\w)",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r"\W*(?:(?:in|number of|how many|time in|the)\s+){0,2}(?P<unit>milliseconds|seconds|minutes|hours|days|bytes|kilobytes|megabytes)\b",
    re.IGNORECASE,
)
_SHORT = {"ms": "milliseconds", "s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


def claims(page: Page) -> Iterable[Claim]:
    if page.product is None:
        return
    for entry in page.reads:
        if entry.passage.kind in (PassageKind.PARAGRAPH, PassageKind.ITEM, PassageKind.FIELD):
            found = _NAMED.match(entry.passage.text)
            if found is not None and (_CODED.search(found["name"]) or (found["type"] and _TYPED.search(found["type"]))):
                yield from _setting(page, entry, page.product, found["name"], found.end("name"))
    for passage in page.document.passages:
        if passage.kind is PassageKind.CODE:
            entry = Read(len(page.reads), passage, [], [], [], page.product)
            for line in _LINE.finditer(passage.text):
                yield from _setting(page, entry, page.product, line["name"], line.start("rest"), line.end())


def _setting(page: Page, entry: Read, product: Referent, name: str, start: int, end: int = 0) -> Iterator[Claim]:
    passage = entry.passage
    end = end or len(passage.text)
    unit = _UNIT.match(_behind(passage, start, end))
    words = _words(name)
    if not words:
        return
    for said in _SAID.finditer(passage.text, start, end):
        value = _value(said["value"], unit["unit"] if unit else "")
        kind = "duration" if re.search(r"second|minute|hour|day|week", value) else "quantity"
        if isinstance(read_value(value, kind), Unread):
            continue
        what = said["what"].lower()
        statistic = (
            "default"
            if what.startswith("default")
            else "maximum"
            if what.startswith(("max", "at most", "up"))
            else "minimum"
        )
        span = page.document.span_in(passage, said.start("value"), said.end("value"))
        context = " ".join(content_words(_SAID.sub(" ", passage.text[start:end]))[:8])
        scope: list[Qualifier] = [worded(page, entry, "statistic", statistic, said.start(), said.end())]
        if context:
            scope.append(worded(page, entry, "context", context, said.start(), said.end()))
        subject = (page.named(entry, product, said.start(), said.end()), product.sure)
        mention = Mention(
            text=value, span=span, kind=kind, why="" if value == said["value"] else "in the unit that the text gives"
        )
        yield page.claim(
            entry, "fields", subject, f"field:{words} setting", mention, start=max(0, start - len(name) - 1), end=end, qualifiers=scope, sure=SURE
        )  # fmt: skip


def _behind(passage: Passage, start: int, end: int) -> str:
    """What is said of a setting behind its type."""
    return re.sub(r"\A\s*\([^()]*\)", "", passage.text[start:end])


def _words(name: str) -> str:
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name.split("<")[0].split("=")[0])
    return " ".join(re.findall(r"[^\W\d_]+", apart)).lower()


def _value(text: str, unit: str) -> str:
    """The value in words that can be read: "30s" as seconds, "30" in the unit of its description."""
    short = re.fullmatch(r"(\d[\d.,]*)\s?(ms|s|m|h|d)", text)
    if short:
        return f"{short[1]} {_SHORT[short[2]]}"
    return f"{text} {unit}".strip() if re.fullmatch(r"[\d.,]+", text) else text
