"""Deaths in other words than a verb of dying, whatever the parser makes of them: "forty-one dead", "the death toll stood at 41",
"with the loss of 41 lives", "41 never came home"."""

from __future__ import annotations

import re

from factcheck.extract._amounts import Amount

_HEDGE = r"(?:(?:no|not) (?:fewer|less) than |a total of |altogether |in all |the )?"
_BEFORE = re.compile(
    r"\b(?:(?:death[- ]?toll|number of (?:the )?(?:dead|deaths|fatalities|victims|people killed|lives lost))\b[^.;:,]{0,30}?"
    r"\b(?:of|at|was|is|as|reached|totall?ed|numbered|came to|amounted to|:)"
    rf"|(?:loss|lives|deaths?) of|(?:cost|costing|claimed|claiming|takes?|took|taking) {_HEDGE})\s*\Z",
    re.IGNORECASE,
)
_NOUN = r"\s*(?:(?:other |more |young |old |local |innocent )?[a-z]+ )?"
_LIVES = re.compile(r"\s*(?:lives|victims)\b(?! (?:insurance|of))", re.IGNORECASE)
_BEHIND = re.compile(
    rf"{_NOUN}(?:(?:are|were|is|lay|now) )?(?:dead|killed)\b(?! (?:end|heat|by\b|in\b|on\b))"
    rf"|\s*lives (?:were|had been|have been|are) lost\b"
    rf"|{_NOUN}(?:are|were|is|was) (?:said|believed|thought|known|reported|estimated|presumed|reckoned) to have (?:died|perished|drowned|been killed|lost their lives)\b"
    rf"|{_NOUN}(?:were |was |had been )?(?:burn(?:ed|t)|crushed|frozen|froze|starved|beaten|trampled|stabbed|shot|scalded|bled|hacked) to death\b"
    rf"|{_NOUN}(?:(?:must|may) have )?(?:did not|didn['’]t|never|failed to) (?:make it|survive|come (?:home|back)|returned|live)\b"
    r"(?! (?:until|to \w+ (?:station|camp)))"
    rf"|{_NOUN}never (?:came|went) (?:home|back)\b|{_NOUN}(?:had |have |must have )?(?:los(?:t|ing|e) their lives\b|met their (?:deaths?|end)\b|paid with their lives\b)",
    re.IGNORECASE,
)
_TOLL = re.compile(r"\b(?:death[- ]?toll|number of|loss of|lives of)\b", re.IGNORECASE)


def is_toll(amount: Amount) -> bool:
    """Whether the words right before or behind a number say that so many died."""
    sentence, reading = amount.sentence, amount.reading
    before = sentence.text[sentence.start : reading.start]
    behind = sentence.text[reading.end : sentence.end]
    told = _BEFORE.search(before)
    if told is not None and (_LIVES.match(behind) or (_TOLL.search(told[0]) and "loss" not in told[0].lower())):
        return True
    return _BEHIND.match(behind) is not None
