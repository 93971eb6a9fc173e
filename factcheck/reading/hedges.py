"""Hedges: "more than", "nearly", "about", "at least", "or so": the words around a number that open or blur it.

A hedge is one of = ~ < > <= >=. "Nearly" and "almost" are "<": the number is not reached.
"""

from __future__ import annotations

import re

from factcheck.reading.numbers_table import STARTS

BEFORE: dict[str, str] = {}
AFTER: dict[str, str] = {}

_BEFORE = {
    "~": """about | around | roughly | approximately | approx | approx. | circa | c. | ca. | ca | some | an estimated | estimated |
        estimated at | close to | near | nearing | in the region of | in the neighborhood of | in the neighbourhood of | in the vicinity of |
        on the order of | of the order of | in the order of | give or take | somewhere around | something like | more or less |
        an average of | on average | averaging | round about | in the ballpark of | broadly | a good | an approximate | approximated at |
        nominally | loosely | near to | approximating""",
    ">": """over | above | exceeding | exceeds | exceeded | exceed | in excess of | upwards of | upward of | north of | surpassing |
        surpassed | surpasses | topping | topped | tops | beyond | surpass""",
    "<": """under | below | beneath | nearly | almost | short of | shy of | south of | approaching | practically | virtually | not quite |
        verging on | pushing | very nearly | very almost""",
    ">=": """at least | a minimum of | minimum | minimum of | min. | at the least | at the very least | from at least | not under |
        not below | a floor of | at a minimum | at least or equal to | starting at | starting from | above or equal to | over or equal to | equal to or above | equal to or over""",
    "<=": """at most | up to | not exceeding | not to exceed | not exceed | never exceed | cannot exceed | can't exceed | don't exceed | doesn't exceed | didn't exceed |
        won't exceed | never exceeds | never exceeded | hasn't exceeded | not exceeded | not beyond | never over | never above | not over | not above | a maximum of | maximum | maximum of |
        max. | max | at the most | limited to | capped at | a cap of | within | a ceiling of | a limit of | anything up to | peaking at |
        at maximum | a peak of | below or equal to | under or equal to | equal to or below | equal to or under | as many as | as much as | as high as | as long as | as far as | as large as""",
    "=": """exactly | precisely | equal to | equals | equals to | equaling to | equalling | is equal to | an exact | a total of | totalling |
        totaling | an even | a precise""",
}  # fmt: skip
_AFTER = {
    ">=": """or above | or over | or up | and over | and above | and up | or upwards | and upwards | or upward | and upward | or later |
        plus | -plus | at least | at minimum | minimum | at the least | or better""",
    "<=": "or below | or under | and under | and below | at most | at maximum | maximum | max | at the most | tops",
    "~": """or so | or thereabouts | or thereabout | give or take | more or less | approximately | approx | roughly | -ish | -odd | odd |
        ish | -some | on average""",
}  # fmt: skip
_COMPARED = {
    ">": "more greater higher larger bigger longer better heavier taller older faster wider deeper",
    "<": "less fewer smaller lower shorter lighter younger worse slower narrower",
}
_LITTLE_OR_MUCH = """just | slightly | a little | a bit | little | a tad | a shade | a touch | well | far | much | way | comfortably | considerably |
    significantly | substantially | marginally | somewhat | something | many | even"""


def _phrases() -> None:
    """Fills the two tables: the lists above, and all that is made with a comparative (no fewer than, equal to or less than)."""
    for table, lists in ((BEFORE, _BEFORE), (AFTER, _AFTER)):
        for op, phrases in lists.items():
            table.update(dict.fromkeys((" ".join(phrase.split()) for phrase in phrases.split("|")), op))
    degrees = [" ".join(word.split()) for word in _LITTLE_OR_MUCH.split("|")]
    for degree in degrees:
        BEFORE.update({f"{degree} over": ">", f"{degree} above": ">", f"{degree} under": "<", f"{degree} below": "<"})
        BEFORE.update({f"{degree} short of": "<", f"{degree} shy of": "<"})
    for op, words in _COMPARED.items():
        other = "<=" if op == ">" else ">="
        for word in words.split():
            BEFORE.update({f"{degree} {word} than": op for degree in degrees} | {f"{word} than": op})
            BEFORE.update({f"no {word} than": other, f"not {word} than": other, f"not any {word} than": other})
            BEFORE.update({f"nor {word} than": other, f"never {word} than": other})
            equal = [
                f"{word} than or equal to",
                f"{word} than or equals to",
                f"{word} than or equals",
                f"{word} than equal to",
                f"{word} or equal than",
                f"{word} or equal to",
                f"equal to or {word} than",
                f"equal or {word} than",
                f"{word} or equal",
                f"equal or {word}",
                f"equals to or {word} than",
                f"equals or {word} than",
            ]
            BEFORE.update(dict.fromkeys(equal, f"{op}="))
            AFTER.update(dict.fromkeys([f"or {word}", f"or {word} than", f"and {word}"], f"{op}="))
    del AFTER["and more"], AFTER["and less"], AFTER["and better"], AFTER["and worse"]  # these go on to something else


_phrases()
SIGNS = {
    "~": "~", "≈": "~", "∼": "~", "≃": "~", "≅": "~", "˜": "~", "±": "~", "+/-": "~", ">": ">", "<": "<", "≥": ">=", "≤": "<=",
    ">=": ">=", "<=": "<=", "=>": ">=", "=<": "<=", "⩾": ">=", "⩽": "<=", "≧": ">=", "≦": "<=", "≳": ">", "≲": "<", "≫": ">",
    "≪": "<", "\\sim": "~", "\\approx": "~", "\\geq": ">=", "\\leq": "<=", "\\ge": ">=", "\\le": "<=", "&gt;": ">", "&lt;": "<",
    "< =": "<=", "> =": ">=", "$\\sim$": "~", "$\\approx$": "~", "$\\geq$": ">=", "$\\leq$": "<=", "$>$": ">", "$<$": "<",
}  # fmt: skip


def hedge_before(text: str, pos: int) -> tuple[int, str]:
    """Where the hedges that lead up to `pos` start and what they say together; (pos, "=") where there are none."""
    start, found = pos, ""
    for _ in range(3):
        one = _sign_before(text, start) or _words_before(text, start)
        if one is None:
            break
        start, found = one[0], _joined(one[1], found)
    return start, found or "="


def hedge_after(text: str, pos: int) -> tuple[int, str]:
    """Where the hedge after `pos` ends and what it says; (pos, "=") where there is none."""
    plus = _PLUS.match(text, pos)
    if plus:
        return plus.end(), ">="
    enclosed = _ENCLOSED.match(text, pos)
    if enclosed:
        return enclosed.end(), AFTER[" ".join(enclosed[1].lower().split())]
    match = _FOLLOWING.match(text, pos)
    if match:
        phrase = " ".join(match[1].lower().split())
        if match[1].isupper() and len(match[1]) < 4:
            return pos, "="  # the 737 MAX
        if phrase.rpartition(" ")[2] in _GOVERN and _NUMBER_NEXT.match(text, match.end()):
            return pos, "="  # above 10 and below 20
        if phrase.startswith("and ") and text[match.end() :].lstrip()[:5].lower() == "than ":
            return pos, "="  # less than 40 and greater than or equal to 50
        if phrase.endswith(" up") and text[match.end() : match.end() + 4].lower() == " to ":
            return pos, "="  # more than 10 and up to 20
        doubtful = phrase in _DOUBTFUL or phrase.endswith(" than")  # "more than 3 or less than 1" is two bounds
        if not doubtful or phrase == "odd" or not _GOES_ON[phrase == "plus"].match(text, match.end()):
            return match.end(), AFTER[phrase]
    return pos, "="


_ENCLOSED = re.compile(
    r"[ ]?\((or so|or more|or less|or fewer|give or take|approximately|or thereabouts|or higher|or above|or below)\)",
    re.IGNORECASE,
)
_PLUS = re.compile(r"\+(?![\d+])|[ ]\+(?=[ ][a-z]{4})")
_FOLLOWING = re.compile(
    r"(?:,?[ \u00a0]|(?=-))("
    + "|".join(sorted((re.escape(p).replace(r"\ ", r"\s") for p in AFTER), key=len, reverse=True))
    + r")(?![^\W_]|[ ]than\b(?! or))",
    re.IGNORECASE,
)
_GOVERN = frozenset({"over", "above", "below", "under", "least", "most"})
_NUMBER_NEXT = re.compile(
    rf"[ \u00a0](?:an?[ \u00a0])?(?:[$€£¥]?[ ]?[-−]?\.?\d|(?:{'|'.join(sorted(STARTS))})(?![^\W_]))", re.IGNORECASE
)
_DOUBTFUL = frozenset({"plus", "max", "minimum", "maximum", "tops", "ish", "on average"})
_GOES_ON = (
    re.compile(r"[ ]+[\w$€£]"),
    re.compile(r"[ ]+(?:[\d$€£]|(?:a|an|the|tax|vat|one|two|three|some|more)\b)", re.IGNORECASE),
)
_SIGN_BEFORE = re.compile("(" + "|".join(sorted(map(re.escape, SIGNS), key=len, reverse=True)) + r")[ \u00a0]?$")
_LAST_WORDS = re.compile(r"[^\s()\[\]{},;:\"“”—–]+")
_LEADS_NOTHING = re.compile(
    r"(?:\b(?:an?|the|of)|an? whopping|an? staggering|an? total of|even|only|just|\()[ \u00a0]$", re.IGNORECASE
)


# "spread over five floors", "48 episodes over five seasons": the over is no hedge
_ACROSS = re.compile(
    r"(?:\b(?:spread|spreads|spreading|sprawls|sprawling|scattered|distributed|split|divided|arranged|laid out|staged)|\d \w+s)[ \u00a0]$",
    re.IGNORECASE,
)


def _sign_before(text: str, pos: int) -> tuple[int, str] | None:
    match = _SIGN_BEFORE.search(text, max(0, pos - 10), pos)
    if match is None or (match[1] in {">", "<"} and text[max(0, match.start() - 1)] in "-=<>" and match.start() > 0):
        return None
    return match.start(1), SIGNS[match[1]]


def _words_before(text: str, pos: int) -> tuple[int, str] | None:
    low = max(0, pos - 60)
    window = text[low:pos]
    if not window[-1:].isspace():
        return None
    spans = [(match.start(), match[0].lower()) for match in _LAST_WORDS.finditer(window)][-7:]
    stop = max((window.rfind(char) for char in '()[]{},;:"“”—–'), default=-1)
    spans = [span for span in spans if span[0] > stop]
    if spans and low > 0 and spans[0][0] == 0:
        spans = spans[1:]
    skip = 1 if len(spans) > 1 and spans[-1][1] in {"a", "an", "the"} else 0
    for drop in [0, 1] if skip else [0]:
        words = spans[: len(spans) - drop]
        for size in range(min(6, len(words)), 0, -1):
            op = BEFORE.get(" ".join(word for _, word in words[-size:]))
            if op and words[-size][1] == "over" and _ACROSS.search(window, 0, words[-size][0]):
                op = BEFORE.get(" ".join(word for _, word in words[len(words) - size + 1 :])) if size > 1 else None
            if op and not (drop and op == "~" and size == 1 and words[-1][1] in {"some", "near"}):
                return low + words[-size][0], op
    return None


def _joined(outer: str, inner: str) -> str:
    """more than about 500 is over 500; up to nearly 500 is up to 500; exactly nothing else changes it."""
    if not inner or inner in {"=", "~"}:
        return outer if outer != "=" or not inner else inner
    return inner if outer in {"=", "~"} else outer
