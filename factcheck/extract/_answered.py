"""Questions with their answers ("What is the maximum tray size? 10", "When was she born? On 7 May 1867") read as what they say
together: a label with its value, or a sentence with the answer in the place of the question word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.extract._questions import Piece, amounting
from factcheck.language import Sentence
from factcheck.model import Passage, PassageKind
from factcheck.reading import read
from factcheck.vocabulary import measure_of

_ANSWERING = (PassageKind.PARAGRAPH, PassageKind.ITEM, PassageKind.FIELD)
_ASKING = (PassageKind.HEADING, PassageKind.PARAGRAPH, PassageKind.ITEM)
_LONGEST = 200  # characters of a question
_Q = re.compile(r"\A(?:q(?:uestion)?\s*\d*\s*[:.)]\s*|\d{1,3}[.)]\s+)", re.IGNORECASE)
_A = re.compile(r"\A(?:a(?:nswer)?\s*\d*\s*[:.)]\s*|→\s*)", re.IGNORECASE)
_WHAT = re.compile(
    r"\b(?:what|which)(?:\s+(?:is|was|are|were)|['’]s)\s+(?:the|its|their|his|her|your)\s+(?P<label>[^?,]{2,80})\?\Z",
    re.IGNORECASE,
)
_HOW = re.compile(r"\Ahow\s+(?P<word>[a-z]+)\s+(?:is|was|are|were)\s+(?P<of>[^?,]{2,60})\?\Z", re.IGNORECASE)
_MANY = re.compile(
    r"\Ahow\s+many\s+(?P<noun>[^?,]{2,50}?)\s+(?:(?:are|were)\s+(?:there|in|on|at)\b.{0,30}|(?:does|do|did)\s+.{1,40}\s+have)\?\Z",
    re.IGNORECASE,
)
_MUCH = re.compile(r"\Ahow\s+much\s+(?:does|do|did)\s+(?P<of>[^?,]{2,60})\s+(?P<verb>cost|weigh)\?\Z", re.IGNORECASE)
_DID = re.compile(
    r"\Ahow\s+many\s+(?P<noun>[^?,]{2,50}?)\s+(?P<rest>(?:does|do|did|has|have|had|was|were|is|are)\s+[^?]{2,60})\?\Z",
    re.IGNORECASE,
)
_WH = re.compile(
    r"\A(?:(?:when|where|whom?|in which (?:year|city|country|town)|on (?:which|what) (?:day|date)|what)(?:\s+and\s+(?:when|where))?)\s+"
    r"(?P<rest>(?:was|were|is|are|did|does|do|has|have|had)\s+[^?]{2,80})\?\Z",
    re.IGNORECASE,
)
_WHO = re.compile(r"\Awho\s+(?:first\s+)?(?P<verb>[a-z]+)\s+(?P<rest>[^?,]{2,60})\?\Z", re.IGNORECASE)
_PAST = {
    "wrote": "written",
    "built": "built",
    "led": "led",
    "made": "made",
    "won": "won",
    "drew": "drawn",
    "sang": "sung",
    "found": "found",
}
_PARTICIPIAL = re.compile(
    r"\s+(?:supported|allowed|permitted|used|provided|available|that|which|who|when|you|we)\b.*\Z", re.IGNORECASE
)
_NUMBERED = re.compile(
    r"\W*(?:about|around|approximately|roughly|up to|over|nearly|almost|some)?\s*(?:[$€£]?\d|[a-z]+\b)", re.IGNORECASE
)
_THING = re.compile(r"\A(?:the|a|an|its|it|he|she|they)\b\s*", re.IGNORECASE)
_OPENING = 60  # characters of an answer in which its amount stands
_MOST_FRAGMENT = 40  # words of a first sentence that can be no more than an answer


def answered(passages: Sequence[Passage], parsed: Sequence[Sequence[Sentence]]) -> Iterator[tuple[int, Passage]]:
    """The passages that questions make with their answers, each with the place of the passage that it belongs behind."""
    for place, passage in enumerate(passages):
        if passage.kind in _ASKING and passage.text.rstrip().endswith("?") and len(passage.text) <= _LONGEST:
            behind = passages[place + 1] if place + 1 < len(passages) else None
            if behind is not None and behind.kind in _ANSWERING and _is_fragment(parsed[place + 1]):
                start = found.end() if (found := _A.match(behind.text)) else 0
                yield from ((place + 1, each) for each in _told(passage, 0, len(passage.text.rstrip()), behind, start))
        elif passage.kind in _ANSWERING and 0 < (cut := passage.text.find("? ") + 1) <= _LONGEST:
            last = [sentence for sentence in parsed[place] if sentence.start >= cut]
            if len(parsed[place]) <= 3 and last and _is_fragment(last):
                start = cut + 1 + (found.end() if (found := _A.match(passage.text[cut + 1 :])) else 0)
                yield from ((place, each) for each in _told(passage, 0, cut, passage, start))


def _is_fragment(sentences: Sequence[Sentence]) -> bool:
    """True for an answer that leaves out what the question said already."""
    if (
        not sentences
        or len(sentences[0].tokens) > _MOST_FRAGMENT
        or sentences[0].tokens[0].text.lower() in ("yes", "no")
    ):
        return False
    return not any(token.relation.startswith("nsubj") for token in sentences[0].tokens[:12])


def _told(asking: Passage, start: int, end: int, answering: Passage, value: int) -> Iterator[Passage]:
    begin = start + (found.end() if (found := _Q.match(asking.text[start:end])) else 0)
    question = asking.text[begin:end]
    if not answering.text[value:].strip():
        return
    amount = None if _MUCH.match(question) or _MANY.match(question) else amounting(question)
    if amount and (opening := _amount(answering.text, value)) is not None:
        yield _completed(asking, begin, amount, answering, opening)
    elif (label := _label(question)) is not None:
        text, segments = _joined([(asking, begin, end), (answering, value, _sentence_end(answering.text, value))])
        yield replace(
            answering,
            kind=PassageKind.FIELD,
            text=text,
            segments=segments,
            label=label,
            value_start=end - begin + 1,
            cells=(),
        )
    elif (did := _DID.match(question)) is not None and _NUMBERED.match(answering.text, value):
        number = re.compile(r"[$€£]?\S*\w").match(answering.text, value)
        if number is not None:
            text, segments = _joined(
                [(asking, begin + did.start("rest"), begin + did.end("rest")), (answering, value, number.end())]
            )
            last = segments[-1][1] + segments[-1][2] - 1
            segments = (*segments, (len(text), last, 1))
            yield _sentence(answering, f"{text} {did['noun']}.", segments)
    elif (asked := _WH.match(question)) is not None:
        stop = _sentence_end(answering.text, value)
        text, segments = _joined(
            [(asking, begin + asked.start("rest"), begin + asked.end("rest")), (answering, value, stop)]
        )
        cut = asked.end("rest") - asked.start("rest") + 1
        first = text[cut : cut + 1]
        lower = (
            first.lower()
            if re.match(r"(?:On|In|At|By|From|Near|During|Around|About|Officially)\b", text[cut:])
            else first
        )
        yield _sentence(answering, text[:cut] + lower + text[cut + 1 :], segments)

    elif (who := _WHO.match(question)) is not None and (verb := _participle(who["verb"].lower())):
        text, segments = _joined([(asking, begin + who.start("rest"), begin + who.end("rest"))])
        place = segments[-1][1] + segments[-1][2]
        answer, further = _joined([(answering, value, _sentence_end(answering.text, value))])
        words = f"{text} was {verb} by "
        behind = tuple((first + len(words), origin, length) for first, origin, length in further)
        yield _sentence(answering, words + answer, (*segments, (len(text), place, 1), *behind))


def _amount(text: str, start: int) -> tuple[int, int] | None:
    """Where the amount stands that an answer opens with: "Oh, just under 12,500", "Some forty years, give or take"."""
    found = [each for each in read(text[start : start + _OPENING]) if each.kind in ("quantity", "duration")]
    first = found[0] if found and not found[0].ordinal and found[0].start < _OPENING // 2 else None
    return (start + first.start, start + first.end) if first is not None else None


def _completed(
    asking: Passage, begin: int, pieces: Sequence[Piece], answering: Passage, amount: tuple[int, int]
) -> Passage:
    """The sentence of the words of a question and the amount that answers it, in the order in which one says them."""
    text = ""
    segments: list[tuple[int, int, int]] = []
    for piece in pieces:
        text += " " if text else ""
        if isinstance(piece, str):
            text += piece
            continue
        source = (answering, *amount) if piece is None else (asking, begin + piece[0], begin + piece[1])
        words, places = _joined([source])
        segments += [(first + len(text), origin, length) for first, origin, length in places]
        text += words.lower() if piece is None else words
    return _sentence(answering, f"{text[:1].upper()}{text[1:]}.", (*segments, (len(text), segments[-1][1], 1)))


def _participle(verb: str) -> str:
    return verb if verb.endswith("ed") else _PAST.get(verb, "")


def _label(question: str) -> str | None:
    """The label that a question is: "What is the maximum size of a page?", "How tall is the tower?"."""
    if (found := _MUCH.match(question)) is not None:
        thing, measure = _THING.sub("", found["of"]).strip(), measure_of(found["verb"].lower())
        return measure if measure is None or not thing else f"{measure} of {thing}"
    if (found := _WHAT.search(question)) is not None:
        return _PARTICIPIAL.sub("", found["label"]).strip()
    if (found := _MANY.match(question)) is not None:
        return found["noun"]
    found = _HOW.match(question)
    measure = measure_of(found["word"].lower()) if found else None
    if found is None or measure is None:
        return None
    thing = _THING.sub("", found["of"]).strip()
    return measure if not thing else f"{measure} of {thing}"


def _sentence(answering: Passage, text: str, segments: tuple[tuple[int, int, int], ...]) -> Passage:
    return replace(
        answering, kind=PassageKind.PARAGRAPH, text=text, segments=segments, label="", value_start=0, cells=()
    )


def _sentence_end(text: str, start: int) -> int:
    found = re.compile(r"[.!?](?=\s+[A-Z])").search(text, start)
    return found.end() if found else len(text)


def _joined(pieces: Sequence[tuple[Passage, int, int]]) -> tuple[str, tuple[tuple[int, int, int], ...]]:
    """Ranges of passages as one text with one blank between them, each character leading back to its place."""
    text = ""
    segments: list[tuple[int, int, int]] = []
    for passage, start, end in pieces:
        if text:
            segments.append((len(text), segments[-1][1] + segments[-1][2] - 1, 1))
            text += " "
        for first, origin, length in passage.segments:
            low, high = max(first, start), min(first + length, end)
            if low < high:
                segments.append((len(text) + low - start, origin + low - first, high - low))
        text += passage.text[start:end]
    return text, tuple(segments)
