"""Questions whose answer is an amount, as the sentence that the answer makes of them: "How many people live in Harrow?" with
"Just under 12,500" is "Just under 12,500 people live in Harrow"."""

from __future__ import annotations

import re

# A piece of the sentence: a range of the question, words of ours, or None for the answer.
Piece = tuple[int, int] | str | None

_AUX = r"did|does|do|has|have|had|can|could|will|would|was|were|is|are"
_NOUN = rf"(?:(?!(?:of|{_AUX})\b)[a-z][\w-]*)(?:\s(?!(?:{_AUX})\b)[\w-]+){{0,2}}?"
_TAKE = re.compile(
    r"\A(?:how long|how many (?:years|months|weeks|days|hours|minutes))\s+(?P<aux>did|does|will)\s+(?P<it>it)\s+take\s+(?P<rest>[^?]{2,80})\?\Z",
    re.IGNORECASE,
)
_COST = re.compile(
    r"\Ahow much\s+(?P<aux>did|does|will)\s+(?P<it>it)\s+cost\s+(?P<rest>to [^?]{2,80})\?\Z", re.IGNORECASE
)
_FAR = re.compile(
    r"\Ahow far(?: away)?\s+(?P<be>is|was|are|were)\s+(?P<thing>[^?,]{2,60}?)\s+(?:away )?(?P<rest>(?:away )?from [^?,]{2,60})\?\Z",
    re.IGNORECASE,
)
_OLD = re.compile(
    r"\Ahow old\s+(?P<be>was|were|is|are)\s+(?P<thing>[^?,]{2,60}?)\s+(?P<rest>(?:when|at|on|in|by) [^?]{2,80})\?\Z",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(
    r"\Ahow (?P<word>long|high|tall|deep|wide|thick|old)\s+(?P<be>is|was|are|were)\s+(?P<thing>[^?,]{2,60})\?\Z",
    re.IGNORECASE,
)
_MUCH = re.compile(
    rf"\Ahow (?:much|long|far|fast|high|deep)\s+(?P<aux>{_AUX})\s+(?P<thing>[^?]{{2,60}}?)\s+"
    r"(?P<verb>costs?|last|take|pay|earn|live|weigh|go|run|reign|stay|grow|reach|spend)(?P<more>\s[^?]{1,60})?\?\Z",
    re.IGNORECASE,
)
_PAST = {verb: f"{verb}ed" for verb in "last earn weigh reign stay reach".split()} | {
    "live": "lived",
    "cost": "cost",
    "take": "took",
    "pay": "paid",
    "go": "went",
    "run": "ran",
    "grow": "grew",
    "spend": "spent",
}
_WERE = re.compile(
    r"\Ahow long\s+(?P<be>was|were|is|are)\s+(?P<thing>[^?,]{2,40}?)\s+(?P<rest>(?:in|at|on|under|closed|open|married|missing|away)\b[^?]{0,60})\?\Z",
    re.IGNORECASE,
)
# "How many people live in Harrow?": what is asked for is the subject.
_WHO = re.compile(
    rf"\Ahow many\s+(?P<noun>{_NOUN})\s+(?P<rest>(?!(?:{_AUX})\b)[a-z]+(?:\s[^?]{{2,80}})?)\?\Z",
    re.IGNORECASE,
)
_BEING = re.compile(
    rf"\Ahow many\s+(?P<noun>{_NOUN})\s+(?P<rest>(?:were|was|are|is|have|had)\s+(?:been\s+)?[a-z]+(?:ed|en|lt|st|wn|ut)\b[^?]{{0,80}})\?\Z",
    re.IGNORECASE,
)
_TENSE = {
    "did": {"take": "took", "cost": "cost"},
    "does": {"take": "takes", "cost": "costs"},
    "will": {"take": "will take", "cost": "will cost"},
}


def amounting(question: str) -> list[Piece]:
    """The sentence that a question and the amount that answers it make; empty where the question asks for something else."""
    for pattern, verb in ((_TAKE, "take"), (_COST, "cost")):
        if (found := pattern.match(question)) is not None:
            return [found.span("it"), _TENSE[found["aux"].lower()][verb], None, found.span("rest")]
    for pattern in (_FAR, _OLD):
        if (found := pattern.match(question)) is not None:
            return [found.span("thing"), found.span("be"), None, found.span("rest")]
    if (found := _ADJECTIVE.match(question)) is not None and not _WERE.match(question):
        return [found.span("thing"), found.span("be"), None, found.span("word")]
    if (found := _WERE.match(question)) is not None:
        return [found.span("thing"), found.span("be"), found.span("rest"), "for", None]
    if (found := _MUCH.match(question)) is not None:
        more: list[Piece] = [found.span("more")] if found["more"] else []
        return [found.span("thing"), *_said(found), None, *more]
    found = _BEING.match(question) or _WHO.match(question)
    return [None, found.span("noun"), found.span("rest")] if found is not None else []


def _said(found: re.Match[str]) -> list[Piece]:
    """The verb as a statement has it: "did it last" is "it lasted"."""
    aux, verb = found["aux"].lower(), found["verb"].lower()
    if aux == "did":
        return [_PAST[verb.removesuffix("s") if verb == "costs" else verb]]
    if aux == "does":
        return [f"{verb}es" if verb in ("go", "reach") else verb if verb.endswith("s") else f"{verb}s"]
    return [found.span("verb")] if aux == "do" else [found.span("aux"), found.span("verb")]
