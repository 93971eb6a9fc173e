"""Numbers that count and measure nothing: parts of names, versions, telephone numbers, section numbers, codes, years."""

from __future__ import annotations

import re

from factcheck.reading.lemmas import is_plural

_LABELS_WORDS = """
    page pages p. pp. pp chapter chapters section sections sec. figure figures fig fig. figs. table tables step
    phase phases version versions v. item no no. nos. number № route highway freeway interstate room rooms level
    grade grades type types class line lines column row rows question questions part parts volume vol vol. issue
    appendix eq eq. equation equations ref refs ref. reference references id port build revision rev rev. episode
    season verse act scene article clause paragraph para rule lemma theorem corollary proposition definition
    exercise example problem note footnote model models series generation gen day week round lap stage tier category
    group division district ward precinct zone gate platform track flight channel unit apartment apt apt. suite
    floor building hall block lot box code zip postcode isbn issn doi pmid arxiv serial sku mark mk mk. lead
    protocol schedule form bus train tram task test trial experiment algorithm listing panel slide
    sheet supplement chromosome exon codon residue position amendment resolution psalm hymn opus op. sonata symphony
    concerto quartet sample lane exit junction pier bay hole game match heat race seed rank area region sector site
    well core layer node cell score cluster fraction fractions samples columns codes cases numbered months sections
    versions participant patient subject lecture lesson session regiment squadron brigade battalion fleet complex compound track tracks year bars bar verses
"""
LABELS = frozenset(_LABELS_WORDS.split())
_MEASURED_WORDS = """
    score level rank area number position layer game match line series group test sample core part cluster
"""
MEASURED = frozenset(_MEASURED_WORDS.split())
_WORD_BEFORE = re.compile(r"([\w.№&'’-]+)[ \u00a0]?[ \u00a0]?$")
_SENTENCE_START = re.compile(r"(?:^|[.!?:;\n\r\"“”'‘’(\[•*|/]|[-–—])\s*$")
_NOT_NAMES_WORDS = """
    the a an in on at of by for to from with and or but nor yet so as if than then that this these those there here
    his her its their our my your all both each every some any no not only just about around roughly approximately
    nearly almost over under more less fewer between among least most up down out off into onto upon after before
    since until during within without through per plus minus he she it they we you i who which what when where why
    how are is was were be been being has have had do does did will would can could may might must shall should
    above below exactly another other last next first estimated worth total totalling average say said says reports
    reported sells sold costs cost paid pay get got hit hits kills killed injures injured adds add buys buy wins won
    win loses lost cuts cut bans jails raises gives makes made take takes took lays finds found seeks plans use used
    contains contain including include includes featuring like still now today yesterday tomorrow meanwhile also
    even ever monday tuesday wednesday thursday friday saturday sunday currently however once twice mr mrs ms nearby
    because while although though unlike despite given together altogether overall compared usually typically
    whenever whereas
"""
_MONTHS_WORDS = """
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
"""
_SURELY_COUNTED = re.compile(
    r"[ \u00a0](?:more[ ]|other[ ]|new[ ]|young[ ])?(?:times|people|persons|men|women|children|students|employees|countries|points|votes|deaths)\b"
)
_ADDRESS = re.compile(
    r"[ ](?:[NSEW]\.?[ ]|North[ ]|South[ ]|East[ ]|West[ ])?(?:[A-Z][\w.']*[ ]){1,3}"
    r"(?:Avenue|Ave|Street|St|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Highway|Hwy|Court|Place|Pl|Square|Parkway|Pkwy|Terrace)\b"
)
_VERSION = re.compile(r"\d{1,2}\.\d{1,2}")
_SCALES = frozenset({"magnitude", "richter", "ph", "mw", "gpa", "mach", "score", "rating", "average", "ratio"})
_NOT_NAMES = frozenset(_NOT_NAMES_WORDS.split()) | frozenset(_MONTHS_WORDS.split())


def is_label(text: str, start: int, end: int, *, plain: bool, numbered: bool) -> bool:
    """Whether the number at text[start:end] is the name, the label or a part of something: Apollo 11, GPT-2, chapter 3.

    `plain` says bare digits or a single number word: "Apollo 14,000" is nobody's name; `numbered` that it can be a section's
    or a figure's number (4.1, 3B).
    """
    before = text[start - 1 : start]
    if before and (before.isalnum() or before in "_#№\\)]}"):
        return True
    if before and before in "-‐‑–−/.:+" and _joined_to_name(text, start, plain=plain):
        return True
    if not plain and not numbered:
        return False
    if _ADDRESS.match(text, end):
        return True
    match = _WORD_BEFORE.search(text, max(0, start - 40), start)
    if match is None or text[start - 1] not in " \u00a0":
        return False
    word, lower = match[1], match[1].lower()
    if _SURELY_COUNTED.match(text, end):
        return False
    if lower in LABELS and not (lower in MEASURED and _counts_something(text, end)):
        return not (
            lower in {"no", "number", "day", "act", "note", "lead", "box", "line"} and _counts_something(text, end)
        )
    version = (
        not plain and lower not in _SCALES and _VERSION.fullmatch(text, start, end) and not _counts_something(text, end)
    )
    return bool(plain or version) and _is_name(text, match.start(1), word, lower, end)


def goes_on(text: str, label_end: int, start: int) -> bool:
    """Whether a list of labels goes on: phases 3, 5 and 7."""
    return label_end >= 0 and start - label_end < 8 and _LIST.fullmatch(text, label_end, start) is not None


_LIST = re.compile(r"[ ]?(?:,[ ]?(?:and[ ]|or[ ])?|[-–—/&][ ]?|(?:and|or|to|through)[ ])")


def _joined_to_name(text: str, start: int, *, plain: bool) -> bool:
    """GPT-2, SCP-173, 4.2.1, and/or10: the letters or digits right before the joint belong to the number."""
    joint, before = text[start - 1], text[start - 2 : start - 1]
    if not before:
        return False
    if joint in "-‐‑–−":
        return before.isalpha() or (before.isdigit() and (joint in "-‐‑" or plain))
    if joint == ".":
        return before.isalnum()  # AX.25, p.383
    return before.isdigit() if joint == ":" else (before.isalnum() and joint == "/" and not before.isdigit())


def _is_name(text: str, word_start: int, word: str, lower: str, end: int) -> bool:
    """A capital in the middle of a sentence, or at its start before nothing that could be counted."""
    head = word.strip("'’-.&")
    if not head or not head[0].isalpha() or not (head[0].isupper() or any(c.isupper() for c in head[1:])):
        return False
    if lower.strip("'’-.&") in _NOT_NAMES or word.endswith(("'s", "’s", ".")):
        return False
    following = re.match(r"[ \u00a0-]([A-Za-z]+)", text[end : end + 30])
    counts = _counts_something(text, end)
    if _SENTENCE_START.search(text, max(0, word_start - 6), word_start):
        return not (counts and end - word_start - len(word) < 4) and not head.endswith(("ing", "ed", "ly"))
    title_case = counts and following is not None and following[1][0].isupper()
    return not title_case or head[0].isupper() is False


def _counts_something(text: str, end: int) -> bool:
    following = re.match(r"[ \u00a0-]([A-Za-z]+)(?:[ ]([A-Za-z]+))?", text[end : end + 40])
    return bool(following and (is_plural(following[1].lower()) or (following[2] and is_plural(following[2].lower()))))
