"""What consecutive lines of text are: one wrapped paragraph, a paragraph a line, fields, a flattened infobox, a bare list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from factcheck.load import _headlines, _labels
from factcheck.load._block import Block, Role, of_lines
from factcheck.load._lines import Line

_WIDE = 110  # longer lines are not wrapped by hand
_BOLD_LABEL = re.compile(r"(\*\*|__)(?=\S)[^*_\n]{1,90}(?::\1|\1(?:\s*\([^()]{0,60}\))?\s?:)")
_KEY_LINE = re.compile(r"[A-Z\d][\w '’&/().#-]{0,45}:\s+\S")
_OPEN = re.compile(
    r"(?:[,(\-–—/&]|\b(?:a|an|and|as|at|by|for|from|in|into|is|of|on|or|our|that|the|their|to|was|were|with|which|but))\Z"
)
_CLOSED = re.compile(r"[.!?;:…][\"”’')\]*_]*(?:\[[^\]]{1,20}\])*\Z")


def units(lines: Sequence[Line], *, plain: bool, gap: int, opening: bool) -> list[Block]:
    """The blocks of a run of lines without a blank one in between. `plain` says that headings are unmarked here;
    `opening` that nothing but headings came before."""
    whole = list(lines)
    if len(whole) == 1:
        return [_single(whole[0], plain=plain, gap=gap, opening=opening)]
    if plain and gap and (headed := _headed(whole, gap)):
        return headed
    if keyed := _keyed(whole, gap):
        return keyed
    if boxed := _boxed(whole, gap):
        return boxed
    if opening and plain and (titled := _titled(whole, gap)):
        return titled
    if plain and not _wrapped(whole):
        return [
            _single(
                line,
                plain=plain,
                gap=gap if number == 0 else 0,
                opening=False,
                following=whole[number + 1 : number + 2],
            )
            for number, line in enumerate(whole)
        ]
    if not plain and not _wrapped(whole):
        return [
            of_lines(Role.PARAGRAPH, group, gap=gap if not number else 0) for number, group in enumerate(_apart(whole))
        ]
    if plain and _head_over_text(whole):
        return [of_lines(Role.HEADING, whole[:1], gap=gap), of_lines(Role.PARAGRAPH, whole[1:])]
    if _is_list(whole):
        return [of_lines(Role.ITEM, [line], depth=1, gap=gap if line is whole[0] else 0, bare=True) for line in whole]
    return [of_lines(Role.PARAGRAPH, whole, gap=gap)]


def continues(line: Line, following: Line) -> bool:
    """True when an unindented line carries on the sentence of a list item: the item was wrapped by hand."""
    if len(line.text) > _WIDE or _CLOSED.search(line.text):
        return False
    return following.text[:1].islower() or len(line.text) + len(following.text.split(" ", 1)[0]) > 70


def unfinished(text: str) -> bool:
    """True when `text` stops in the middle of a sentence."""
    return not _CLOSED.search(text) and not text.endswith(("|", "*", "_", "”", '"'))


def _single(line: Line, *, plain: bool, gap: int, opening: bool, following: Sequence[Line] | None = None) -> Block:
    if opening and _headlines.byline(line.text):
        return of_lines(Role.BYLINE, [line], gap=gap)
    if plain and _headlines.is_headline(line.text) and (following is None or _heads(line, following)):
        return of_lines(Role.HEADING, [line], gap=gap)
    return of_lines(Role.PARAGRAPH, [line], gap=gap)


def _heads(line: Line, following: Sequence[Line]) -> bool:
    """True when a short line directly above longer ones is their heading."""
    short = len(line.text) <= 80 and (_headlines.is_title_case(line.text) or len(line.text) <= 40)
    return short and (not following or len(following[0].text) > len(line.text) * 1.5)


def _headed(lines: list[Line], gap: int) -> list[Block]:
    """A short line directly above key lines, an infobox or a list of links, and what stands under it."""
    first, rest = lines[0], lines[1:]
    if len(rest) < 2 or len(first.text) > 40 or not _headlines.is_headline(first.text) or _labels.infobox(first.text):
        return []
    links = _headlines.lists_references(first.text) and max(len(line.text) for line in rest) <= _WIDE
    items = [of_lines(Role.ITEM, [line], depth=1, bare=True) for line in rest] if links else []
    below = items or (_keyed(rest, 0) if not _KEY_LINE.match(first.text) else []) or _boxed(rest, 0)
    return [of_lines(Role.HEADING, [first], gap=gap), *below] if below else []


def _keyed(lines: list[Line], gap: int) -> list[Block]:
    """One block per line that starts with a label and a colon, when most lines do or bold marks them."""
    starts = [bool(_BOLD_LABEL.match(line.text)) for line in lines]
    if not any(starts):
        starts = [bool(_KEY_LINE.match(line.text[:80])) and _is_key(line.text) for line in lines]
        if sum(starts) < 2 or not starts[0] or sum(starts) * 2 < len(lines):
            return []
    found: list[Block] = []
    group: list[Line] = []
    for line, start in zip(lines, starts, strict=True):
        if start and group:
            found.append(of_lines(Role.PARAGRAPH, group, gap=gap if not found else 0, bare=True))
            group = []
        group.append(line)
    return [*found, of_lines(Role.PARAGRAPH, group, gap=gap if not found else 0, bare=True)]


def _is_key(text: str) -> bool:
    label = text.split(":", 1)[0]
    return len(label.split()) <= 5


def _boxed(lines: list[Line], gap: int) -> list[Block]:
    """A flattened infobox: three or more short lines, none a sentence, at least two with a well-known label."""
    if len(lines) < 3 or any(len(line.text) > 200 for line in lines):
        return []
    labelled = [bool(_labels.infobox(line.text)) for line in lines]
    sentences = sum(1 for line in lines if line.text.endswith((".", "!", "?")) and len(line.text.split()) > 8)
    if sum(labelled) < 2 or sum(labelled) * 5 < len(lines) * 2 or sentences * 4 > len(lines):
        return []
    if sum(1 for line in lines if not line.text[0].islower()) * 5 < len(lines) * 4 or _flows(lines):
        return []
    found: list[list[Line]] = []
    for line in lines:
        if found and line.text[0].islower():
            found[-1].append(line)
        else:
            found.append([line])
    return [
        of_lines(Role.ITEM, group, depth=0, gap=gap if number == 0 else 0, bare=True)
        for number, group in enumerate(found)
    ]


def _titled(lines: list[Line], gap: int) -> list[Block]:
    """A title directly above a byline or the first paragraph."""
    first, second = lines[0], lines[1]
    if not _headlines.is_headline(first.text) or len(first.text) > 80:
        return []
    if _headlines.byline(second.text):
        rest = units(lines[2:], plain=True, gap=0, opening=True) if lines[2:] else []
        return [of_lines(Role.HEADING, [first], gap=gap), of_lines(Role.BYLINE, [second]), *rest]
    longer = (
        not second.text[0].islower()
        and len(second.text) > len(first.text) * 1.5
        and (len(lines) == 2 or len(second.text) > 50)
    )
    if longer and (len(lines) <= 3 or len(second.text) > _WIDE or _early(lines)[0]):
        return [of_lines(Role.HEADING, [first], gap=gap), *units(lines[1:], plain=True, gap=0, opening=False)]
    return []


def _wrapped(lines: list[Line]) -> bool:
    """True when the lines are one text broken to fit a width; else each line is a paragraph of its own."""
    sizes = [len(line.text) for line in lines]
    if max(sizes) <= _WIDE:
        return True
    return max(sizes) <= 220 and len(sizes) > 2 and min(sizes[:-1]) * 4 >= max(sizes) * 3


def _head_over_text(lines: list[Line]) -> bool:
    first, second = lines[0], lines[1]
    if not _headlines.is_headline(first.text) or len(first.text) > 60 or not _headlines.is_title_case(first.text):
        return False
    if not _early(lines)[0] or len(second.text) < 50 or len(first.text) > 0.7 * len(second.text):
        return False
    return not second.text[0].islower() and not _OPEN.search(first.text)


def _apart(lines: list[Line]) -> list[list[Line]]:
    """The lines in groups: a short one without a full stop does not run on into a long one that starts afresh."""
    found: list[list[Line]] = [[]]
    for number, line in enumerate(lines):
        found[-1].append(line)
        if number + 1 < len(lines) and _stands_apart(line.text, lines[number + 1].text):
            found.append([])
    return found


def _stands_apart(text: str, following: str) -> bool:
    short = len(text) < 60 and "**" not in text and not _OPEN.search(text) and not _CLOSED.search(text)
    return short and len(following) > _WIDE and following[0].isupper()


def _is_list(lines: list[Line]) -> bool:
    """True for lines that stand one under another without bullets: none ends a sentence or leaves one open."""
    if any(line.text[0].islower() or len(line.text) > 160 for line in lines):
        return False
    if any(_CLOSED.search(line.text) or _OPEN.search(line.text) for line in lines):
        return False
    early = _early(lines)
    return all(early) if len(lines) == 2 else sum(early) * 3 >= len(early)


def _flows(lines: list[Line]) -> bool:
    """True when most lines are as full as wrapping makes them."""
    return len(lines) > 3 and not any(_early(lines))


def _early(lines: list[Line]) -> list[bool]:
    """For each line but the last: True when it ends although the next word would have fitted in."""
    width = max(60, *(len(line.text) for line in lines)) - 5
    return [len(line.text) + len(following.text.split(" ", 1)[0]) <= width for line, following in pairwise(lines)]
