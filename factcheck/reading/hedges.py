"""Hedges: "more than", "nearly", "about", "at least", "or so": the words around a number that open or blur it.

A hedge is one of = ~ < > <= >=. "Nearly" and "almost" are "<": the number is not reached.
"""

from __future__ import annotations

import re

BEFORE: dict[str, str] = {}
AFTER: dict[str, str] = {}

_BEFORE = {
    "~": """about | around | roughly | approximately | approx | approx. | circa | c. | ca. | ca | some | an estimated | estimated |
        estimated at | close to | near | nearing | in the region of | in the neighborhood of | in the neighbourhood of | in the vicinity of |
        on the order of | of the order of | in the order of | give or take | somewhere around | something like | more or less |
        an average of | on average | averaging | round about | in the ballpark of | broadly | or so | a good | a whopping about |
        an approximate | approximated at | nominally | very roughly | loosely | thereabouts | just about | near to | approximating""",
    ">": """more than | over | above | exceeding | exceeds | exceeded | exceed | in excess of | greater than | higher than | larger than |
        bigger than | longer than | better than | upwards of | upward of | north of | well over | just over | a little over |
        slightly over | a bit over | little more than | a little more than | slightly more than | just more than | well above |
        just above | slightly above | surpassing | surpassed | surpasses | topping | topped | tops | beyond | far more than | far over | much more than |
        well more than | heavier than | taller than | older than | faster than | comfortably over | considerably more than | significantly more than |
        substantially more than | many more than | even more than | something over | something more than | wider than | deeper than |
        a tad over | a shade over | going on for over | a touch over""",
    "<": """less than | fewer than | under | below | nearly | almost | just under | slightly under | a little under | well under |
        slightly less than | a little less than | just less than | well below | just below | slightly below | smaller than |
        lower than | shorter than | short of | just short of | shy of | just shy of | south of | approaching | practically | virtually |
        next to | not quite | verging on | pushing | far less than | far fewer than | much less than | lighter than | younger than |
        very nearly | very almost | a bit under | slightly fewer than | inside | considerably less than | significantly less than |
        substantially less than | worse than | slower than | narrower than | a shade under | a touch under | a tad under""",
    ">=": """at least | no less than | no fewer than | not less than | not fewer than | a minimum of | minimum | minimum of | min. | at the least |
        at the very least | from at least | not under | not below | greater than or equal to | more than or equal to | no lower than | no smaller than |
        equal to or more than | equal to or greater than | higher or equal than | bigger or equal than | greater or equal than | a floor of |
        at a minimum | at least or equal to | larger than or equal to | larger or equal than | higher than or equal to | starting at |
        starting from | more or equal than | bigger than or equal to | no fewer""",
    "<=": """at most | up to | no more than | not more than | not exceeding | a maximum of | maximum | maximum of | max. | max | as many as | as much as |
        as high as | as long as | as far as | as large as | at the most | limited to | capped at | a cap of | no greater than | not over | not above |
        less than or equal to | fewer than or equal to | smaller or equal than | lower or equal than | less or equal than | within | a ceiling of |
        equal to or less than | smaller than or equal to | a limit of | equal to or smaller than | lower than or equal to | no higher than |
        no larger than | no longer than | anything up to | peaking at | not to exceed | at maximum | a peak of | equal to or fewer than""",
    "=": """exactly | precisely | equal to | equals | equals to | equaling to | equalling | is equal to | an exact | a total of | totalling |
        totaling | an even | a precise""",
}  # fmt: skip
_AFTER = {
    ">=": """or more | or greater | or higher | or above | or over | or older | or longer | or larger | or better | or up | and over | and above |
        and up | and older | or upwards | and upwards | plus | at least | at minimum | minimum | at the least | or greater than |
        and higher | or bigger | or taller | or heavier | or upward | and upward | or later | -plus""",
    "<=": """or less | or fewer | or lower | or below | or under | or younger | or smaller | or shorter | and under | and below | and younger |
        at most | at maximum | maximum | max | at the most | or lighter | tops | or better still""",
    "~": """or so | or thereabouts | give or take | more or less | approximately | approx | roughly | -ish | -odd | odd | ish | or thereabout | -some |
        on average""",
}  # fmt: skip
for _op, _phrases in _BEFORE.items():
    BEFORE.update(dict.fromkeys((" ".join(phrase.split()) for phrase in _phrases.split("|")), _op))
for _op, _phrases in _AFTER.items():
    AFTER.update(dict.fromkeys((" ".join(phrase.split()) for phrase in _phrases.split("|")), _op))
SIGNS = {
    "~": "~", "≈": "~", "∼": "~", "≃": "~", "≅": "~", "˜": "~", "±": "~", "+/-": "~", ">": ">", "<": "<", "≥": ">=", "≤": "<=",
    ">=": ">=", "<=": "<=", "=>": ">=", "=<": "<=", "⩾": ">=", "⩽": "<=", "≧": ">=", "≦": "<=", "≳": ">", "≲": "<", "≫": ">",
    "≪": "<", "=": "=", "\\sim": "~", "\\approx": "~", "\\geq": ">=", "\\leq": "<=", "\\ge": ">=", "\\le": "<=", "&gt;": ">", "&lt;": "<",
    "$\\sim$": "~", "$\\approx$": "~", "$\\geq$": ">=", "$\\leq$": "<=", "$>$": ">", "$<$": "<",
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
        if phrase == "odd" or phrase not in _DOUBTFUL or not _GOES_ON[phrase == "plus"].match(text, match.end()):
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
            if op and not (drop and op == "~" and size == 1 and words[-1][1] in {"some", "near"}):
                return low + words[-size][0], op
    return None


def _joined(outer: str, inner: str) -> str:
    """more than about 500 is over 500; up to nearly 500 is up to 500; exactly nothing else changes it."""
    if not inner or inner in {"=", "~"}:
        return outer if outer != "=" or not inner else inner
    return inner if outer in {"=", "~"} else outer
