"""Headings of plain text, which nothing marks: short lines that read like titles."""

from __future__ import annotations

import re

from factcheck.load import _published

_SENTENCE = re.compile(r"[a-z)\d]{3,}[.!?][\"”')]?\s")
_SMALL_WORDS = (
    "a an and as at but by de der for from in into la le nor of on or out over per the to up van via von vs vs. with"
)
_SMALL = frozenset(_SMALL_WORDS.split())
_WHO = re.compile(
    r"(?:who|what|when|where|why|which|how|is|are|was|were|do|does|did|can|could|should|will|would|has|have)\b", re.I
)
_NUMBER = re.compile(r"(?:(?:\d+\.)+\d*|\d{1,2}[.)]|[IVX]{1,5}\.|§\s?\d+)\s+(?=\S)")
_SYMBOLS = re.compile(r"[^\w\"“‘'(\[$€£#@+~<>-]+(?=[\w\"“‘'(\[$€£#@+~<>])")
_TAGLINE = re.compile(r"from .{1,40}(?:encyclop|wiki)|(?:retrieved|reposted|translated|adapted) from ", re.I)
_REFERENCES = re.compile(
    r"(?:references?|sources?|bibliography|citations?|works cited|notes|footnotes|further (?:reading|resources|information)"
    r"|external links?|see also|related (?:pages|articles|links|topics)|links|literature|image credits?|credits|endnotes"
    r"|sources? and further reading|references? and (?:notes|sources|links)|notes and references)\W*\Z",
    re.I,
)


def is_headline(text: str) -> bool:
    """True when a line alone between blank lines reads like a heading."""
    if not 1 < len(text) <= 100 or text.endswith((".", ",", ";", "!", "…", ".”", '."', "-", "—", "–")):
        return False
    if not (text[0].isupper() or text[0].isdigit() or text[0] in "\"“‘'") or not re.search(r"[^\W\d_]{2}", text):
        return False
    words = text.split()
    if _TAGLINE.match(text):
        return False
    if text.endswith("?"):
        return len(words) <= 18
    if len(words) > 14 or _SENTENCE.search(text) or _published.edtf(text) or _dated_line(text):
        return False
    if text[0] in "\"“‘'" and text[-1] in "\"”’'":
        return False
    if text.endswith(":"):
        return len(words) <= 5 and text[:-1].count(":") == 0
    return "://" not in text and "@" not in text and "|" not in text


def is_title_case(text: str) -> bool:
    """True when all words but the small ones have a capital, or there are three at most."""
    words = re.findall(r"[^\W_][^\s]*", text)
    return len(words) <= 3 or all(map(is_capital, words))


def is_capital(word: str) -> bool:
    """True when a title would write the word this way."""
    return not word[0].islower() or word in _SMALL


def is_sentence(text: str) -> bool:
    """True for headings that state something in a sentence or more, as study notes have them."""
    stated = (text.endswith(".") and len(text.split()) > 5) or re.search(r"\w{2}\.\s+[A-Z]|\s=\s", text) is not None
    return not text.endswith("?") and (stated or len(text) > 120)


def is_question(text: str) -> bool:
    return text.endswith("?") and _WHO.match(text) is not None


def numbering(text: str) -> int:
    """How many numbers the heading's own numbering has (0 for none): `2.` has one, `2.3` has two."""
    found = _NUMBER.match(text)
    return len(re.findall(r"\d+|[IVX]+", found.group())) if found else 0


def words(text: str) -> str:
    """A heading as a path element: no number, no leading symbol, no colon."""
    for adorned in (_SYMBOLS, _NUMBER, _SYMBOLS):
        if found := adorned.match(text):
            text = text[found.end() :]
    return text.rstrip(" :")


def lists_references(heading: str) -> bool:
    """True for headings above lists of sources and links."""
    return _REFERENCES.match(heading) is not None


def byline(text: str) -> tuple[str, str] | None:
    """Author and date of a line such as `A. Writer, 2019-08-22`, `By A. Writer` or a date alone; None for other lines."""
    if date := _published.edtf(text):
        return "", date
    if len(text) > 100 or text.endswith((".", "?", "!", ":")):
        return None
    found = re.match(
        r"(?:by\s+)?([^,|•·–—\d]{2,60}?)\s*(?:,|\||•|·|–|—|\son\s)\s*(?:published\s+)?(.{6,30})\Z", text, re.I
    )
    if found and (date := _published.edtf(found.group(2))):
        return found.group(1), date
    named = re.match(r"by\s+((?:[^\W\d_][\w.'’-]*\s?){1,5})\Z", text, re.I)
    return (named.group(1), "") if named and is_title_case(named.group(1)) else None


def _dated_line(text: str) -> bool:
    found = re.match(r"[^,]{2,60},\s+(.{6,20})\Z", text)
    return bool(found and re.match(r"\d{4}-\d\d", found.group(1)))
