"""Change words around a number: rose 5%, down 20, a 3 % fall."""

from __future__ import annotations

import re

_UP_WORDS = """
    rose rise rises rising risen increase increased increases increasing grew grow grows growing grown gain gained
    gains gaining up climbed climb climbs jumped jump jumps surged surge surges soared soar soars added adds
    improved advanced advance leapt rallied boosted boost raise raised raises raising higher growth expanded
    rebounded hike hiked spike spiked upped
"""
_UP = _UP_WORDS.split()
_DOWN_WORDS = """
    fell fall falls falling fallen decrease decreased decreases decreasing declined decline declines declining
    dropped drop drops down lost lose loses losing cut cuts cutting reduced reduce reduces reduction slid slipped
    slip plunged plunge plummeted tumbled shed shrank shrunk lowered lower sank dipped dip slumped slump trimmed
    eased contracted retreated slashed
"""
_DOWN = _DOWN_WORDS.split()
_WORDS = dict.fromkeys(_UP, "up") | dict.fromkeys(_DOWN, "down")
_BEFORE = re.compile(
    r"([A-Za-z]+)(?:[ ](?:by|of|another|an|a|about|around|roughly|nearly|almost|some|over|more than|as much as|up to|at least|only|just)){0,3}[ ]$"
)
_AFTER = re.compile(
    r"[ ](?:or so[ ])?(?:year-on-year[ ]|annual[ ]|overall[ ])?(increase|decrease|rise|fall|drop|decline|growth|gain|loss|reduction|cut|jump|surge|higher|lower|hike|plunge|slump)s?\b"
)
_AFTERS = {
    "increase": "up",
    "rise": "up",
    "growth": "up",
    "gain": "up",
    "jump": "up",
    "surge": "up",
    "higher": "up",
    "hike": "up",
}


def change_around(text: str, start: int, end: int) -> str:
    """ "up" or "down" where the words beside text[start:end] say that it is the size of a change; otherwise ""."""
    after = _AFTER.match(text, end)
    if after:
        return _AFTERS.get(after[1], "down")
    before = _BEFORE.search(text, max(0, start - 50), start)
    return _WORDS.get(before[1].lower(), "") if before else ""
