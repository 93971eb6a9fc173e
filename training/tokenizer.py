"""spaCy's English tokenizer, brought nearer to the treebanks: a prefix and its hyphen stay with their word.

The treebanks write `co-founder` and `non-profit` as one word and `eye-tracking` as three. The rule is stored in the
tokenizer that is shipped, so this module is needed for training only.
"""

from __future__ import annotations

from collections.abc import Callable

import spacy
from spacy.language import Language
from spacy.util import compile_infix_regex

PREFIXES = (
    "anti", "bi", "co", "counter", "cross", "de", "e", "ex", "inter", "intra", "macro", "meta", "micro", "mid", "mini",
    "multi", "non", "over", "post", "pre", "pro", "pseudo", "re", "semi", "sub", "super", "trans", "tri", "ultra", "un",
    "under", "uni", "vice",
)  # fmt: skip
RANGES = [r"(?<=[0-9])[–—](?=[0-9])", r"(?<=[A-Za-z]\.)-(?=[A-Za-z])"]  # 1580–1660, U.S.-style
ABBREVIATIONS = (
    "al.", "approx.", "ca.", "Capt.", "Col.", "Cpl.", "dept.", "div.", "ed.", "eds.", "etc.", "Fig.", "Figs.", "Ft.",
    "Hon.", "Lt.", "Maj.", "Mlle.", "Mme.", "Sgt.", "vol.", "Vol.", "vols.",
)  # fmt: skip


@spacy.registry.callbacks("factcheck.tokenizer.v1")
def callback() -> Callable[[Language], Language]:
    """The `[nlp.after_creation]` hook of the training configurations."""
    return adapt


def adapt(nlp: Language) -> Language:
    """Keep prefixes joined to their word, and the full stop to abbreviations that spaCy does not know."""
    unless = "".join(rf"(?<!\b{prefix})(?<!\b{prefix.capitalize()})" for prefix in PREFIXES)
    hyphened = [pattern for pattern in nlp.Defaults.infixes if "(?:-|" in pattern]
    assert len(hyphened) == 1, "spaCy's hyphen rule has changed"
    infixes = [unless + pattern if pattern in hyphened else pattern for pattern in nlp.Defaults.infixes] + RANGES
    nlp.tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    nlp.tokenizer.rules = {word: parts for word, parts in nlp.tokenizer.rules.items() if word != "and/or"}
    for word in ("wanna", "Wanna"):
        nlp.tokenizer.add_special_case(word, [{"ORTH": word[:3], "NORM": "want"}, {"ORTH": "na", "NORM": "to"}])
    for abbreviation in ABBREVIATIONS:
        nlp.tokenizer.add_special_case(abbreviation, [{"ORTH": abbreviation}])
    return nlp
