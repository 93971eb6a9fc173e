"""The depth of headings that nothing marks, and the lists that only look like headings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.load import _headlines
from factcheck.load._block import Block, Role

_MANY = 4  # so many short lines in a row are a list


def with_depths(text: str, blocks: Sequence[Block]) -> list[Block]:
    """`blocks` with every heading's depth set: marked ones keep theirs; among the others the first is the title (1), those
    set apart by more blank lines or followed at once by another heading are sections (2), the rest below sections are 3."""
    found = _demoted(blocks)
    guessed = [number for number, block in enumerate(found) if block.role is Role.HEADING and not block.depth]
    if not guessed:
        return found
    title = _title(text, found)
    gaps = [found[number].gap for number in guessed if number > 0 and found[number].gap]
    wide = max(gaps, default=0)
    wide = wide if len(gaps) >= 3 and gaps.count(wide) >= 2 and min(gaps) < wide else 0
    capitals = [_words(text, found[number]).isupper() for number in guessed]
    mixed = 1 < sum(capitals) < len(capitals)
    section = False
    for number, capital in zip(guessed, capitals, strict=True):
        block = found[number]
        before = found[number - 1] if number else None
        words = _words(text, block)
        if title is not None and number <= title:
            depth = 1 if number == title else 0
        elif levels := _headlines.numbering(words):
            depth = 1 + levels
        elif _headlines.is_question(words) and section:
            depth = 3
        elif mixed:
            depth = 2 if capital else 3
        elif before is not None and before.role is Role.HEADING and number - 1 != title and before.depth in (2, 3):
            depth = before.depth if _headlines.is_question(_words(text, before)) else 3
        elif wide and section:
            depth = 2 if block.gap >= wide or (before is not None and before.role is not Role.PARAGRAPH) else 3
        else:
            depth = 2
        section = section or depth == 2
        found[number] = replace(block, depth=depth) if depth else replace(block, role=Role.PARAGRAPH)
    return found


def _demoted(blocks: Sequence[Block]) -> list[Block]:
    """A run of many unmarked headings is a list under its first."""
    found = list(blocks)
    at = 0
    while at < len(found):
        end = at
        while end < len(found) and found[end].role is Role.HEADING and not found[end].depth:
            end += 1
        if end - at > _MANY:
            for number in range(at + 1, end):
                found[number] = replace(found[number], role=Role.ITEM, depth=1, bare=True)
        at = max(end, at + 1)
    return found


def _title(text: str, blocks: Sequence[Block]) -> int | None:
    """Which block is the title: the first one if it is a heading, or the one said twice before the text begins."""
    if not blocks:
        return None
    start = 0
    if len(blocks) > 1 and blocks[0].role is Role.PARAGRAPH and len(_words(text, blocks[0])) <= 100:
        start = 1  # a line above the title: a section of a site, a caption
    run = start
    while run < len(blocks) and blocks[run].role in (Role.HEADING, Role.BYLINE):
        run += 1
    words = [_words(text, block) for block in blocks[start:run]]
    repeated = [number for number, name in enumerate(words[:9]) if name in words[:number]]
    if repeated:
        return start + repeated[0]
    return start if run > start else None


def _words(text: str, block: Block) -> str:
    return " ".join(text[start:end] for start, end in block.slices)
