"""What the title of a document names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Protocol

from factcheck.language.naming import capitalised_runs, is_everyday, name_key

COMMON_TITLE_WORDS = frozenset(
    "the a an what why how who when where is are in on of introduction overview guide history facts about notes summary".split()
)


class Named(Protocol):
    """What a title needs to know of a character: how often running text names it."""

    @property
    def told(self) -> int: ...


def titled(title: str, told: str, characters: Mapping[str, Named]) -> tuple[str, int] | None:
    """What the title names, with how often the text says it: the longest run of several capitalised words that the text
    says too; else a whole piece of the title, set apart by a colon or dash or made of no everyday words; else a word."""
    pieces = re.split(r"\s*[:|(–—]\s*|\s-\s", title)
    for piece in pieces:
        runs = [
            run for run in capitalised_runs(piece.split()) if run.lower() not in COMMON_TITLE_WORDS and len(run) > 1
        ]
        counts = {run: len(re.findall(rf"(?<!\w){re.escape(run)}(?!\w)", told)) for run in runs}
        for run in runs:
            known = characters.get(name_key(run))
            if " " in run and counts[run] >= (1 if known is not None and known.told else 2):
                return run, counts[run]
        whole = runs[0] if runs and runs[0] == piece.strip() and 1 < len(runs[0].split()) <= 4 else ""
        if whole and (len(pieces) > 1 or not is_everyday(whole)):
            return whole, counts[whole]
        for run in runs:
            known = characters.get(name_key(run))
            if counts[run] >= (1 if known is not None and known.told else 2):
                return run, counts[run]
    whole = next((run for run in capitalised_runs(pieces[0].split()) if run == pieces[0].strip()), "")
    if 1 < len(whole.split()) <= 4:
        return whole, 0
    last = [run for run in capitalised_runs(title.split()) if len(run) > 2 and not is_everyday(run)]
    return (last[0], 0) if last else None
