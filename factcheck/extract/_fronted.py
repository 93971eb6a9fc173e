"""What stands in front of a sentence and misleads the parser: "it was in 1961 that …" is parsed as the plain sentence that it is, and
"from end to end it measures" without those words."""

from __future__ import annotations

import re

_CLEFT = re.compile(
    r"\b(?P<it>It (?:was|is) (?:(?:only|just|not|really|actually) )*)(?P<time>(?:in|on|at|during|by|around|about|from|after|before) [^,.;:()?!]{2,50}?)"
    r"(?P<that> that)(?= (?!(?:is|was|are|were|had|has)\b)[^\s])"
)
_UNTIL = re.compile(
    r"\b(?P<it>It (?:(?:was|is) not|(?:was|is)n['’]t) (?:only )?(?P<until>until|till) )(?P<time>[^,.;:()?!]{0,40}?\d[^,.;:()?!]{0,20}?)"
    r"(?P<that> that)(?= \S)"
)
_ENDS = re.compile(
    r"(?:\A|(?<=[.!?:] ))(?P<ends>From (?P<end>[a-z]+) to (?:(?P=end)|bottom|tail|tip|toe|finish|stern|shore|bank)\b,?) (?P<next>[a-z])"
)


def straight(text: str) -> str:
    """The text with "it was" and "that" of such sentences blanked out, so that every other word stays where it is."""
    if "From " in text:
        text = _ENDS.sub(lambda found: " " * len(found["ends"]) + " " + found["next"].upper(), text)
    if "It " not in text:
        return text
    return _UNTIL.sub(_then, _CLEFT.sub(_plain, text))


def _plain(found: re.Match[str]) -> str:
    if re.search(r"\bnot\b", found["it"]):
        return found[0]
    time = found["time"]
    return " " * len(found["it"]) + time[:1].upper() + time[1:] + ",".ljust(len(found["that"]))


def _then(found: re.Match[str]) -> str:
    return "In ".rjust(len(found["it"])) + found["time"] + ",".ljust(len(found["that"]))
