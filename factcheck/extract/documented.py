"""What pages about a product tell of it in sentences: "messages are kept for 4 days", "a 6.3-inch screen", "the free plan comes
with 5 GB of storage". Each asks what the label of a field would ask ("Message retention"), so that the two can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract._amounts import Amount, amounts
from factcheck.extract._asked import Asked, asked, checked_by
from factcheck.extract._labels import basis, limited
from factcheck.extract._page import Page
from factcheck.extract._product import plan_label, plan_of
from factcheck.extract._rates import in_window
from factcheck.model import Claim, Duration, Mention, PassageKind, Qualifier, Quantity
from factcheck.vocabulary import by_label, content_words, count_id
from factcheck.vocabulary import dimension as vocabulary_dimension

SURE = 0.55
_STATISTICS = tuple(
    (name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for name, words in (
        (
            "maximum",
            r"max(?:imum|imal)?|up to|at most|no (?:more|longer|larger|bigger) than|not (?:more|longer|larger) than|(?:not|n['’]t|never) exceed|"
            r"limited to|capped at|cap of|limit(?:ed)?(?: of| is| to)?|restricted to|within|as (?:many|much|long|large) as",
        ),
        ("minimum", r"min(?:imum|imal)?|at least|no (?:less|fewer) than|from|starting at|start(?:s)? at"),
        ("default", r"defaults?"),
        ("mean", r"average|typical(?:ly)?|usual(?:ly)?|mean|median|normal(?:ly)?"),
    )
)
_ELSEWHERE = re.compile(
    r"\b(?:unlike|instead of|rather than|compared|before|previously|formerly|used to|was|were|originally|no longer|until|would|could have|in theory|theoretically"
    r"|older|earlier|if|when|once|example|e\.g|for instance|such as|say|suppose|imagine|only the first|after that|each additional|additional|extra|more expensive|cheaper"
    r"|save|saves|discount|another|last (?:month|week|year)|ago|since|not)\b",
    re.IGNORECASE,
)
_SPOKEN = frozenset(
    "data count time frequency currency length mass power energy data-rate charge voltage percent volume area speed pixel".split()
)
_ABLE = re.compile(
    r"\b(?:can|may|could|includes?|including|gets?|comes? with|creates?|allows?|supports?|holds?|handles?|accepts?|offers?|gives?|permits?|provides?|takes?)\b[^.;]*\Z|"
    r"\A[^.;]*\b(?:limits?|quota|are (?:allowed|possible|supported|permitted))\b",
    re.IGNORECASE,
)
_LIMITED = frozenset({"count", "data", "frequency", "data-rate"})
_WINDOW = re.compile(
    r"\d\S*\s(?:[^\W\d_]\S*\s){0,4}(?:per|every|each|in|within|/)\s(?:any\s|a\s|an\s)?\Z", re.IGNORECASE
)
_SETTING = re.compile(
    r"\W{0,3}[\w.-]+ \((?:[a-z]+, )*(?:integer|number|string|boolean|float|int|duration|list|array|object|optional|required|default)\b|\W{0,3}--?[a-z]"
)  # `parameters` reads those
_PORT = re.compile(r"\bport\s+(?:number\s+)?(\d{2,5})\b(?!\s*[-–,/]\s*\d)", re.IGNORECASE)
_PROTOCOL = re.compile(
    r"\b(?:[A-Z]{2,6}[a-z]?|web|admin\w*|management|metrics|debug\w*|development|replication|cluster|proxy|monitoring)\b"
)
_WISH = re.compile(r"\bif you(?:'re| are)?\s(?:\w+\s){0,2}?(?:want|need|prefer|like|require|wish)\b", re.IGNORECASE)


def claims(page: Page) -> Iterable[Claim]:
    if page.product is None:
        return
    yield from _ports(page)
    found = list(amounts(page))
    for place, amount in enumerate(found):
        passage = amount.entry.passage
        if passage.kind in (PassageKind.TITLE, PassageKind.HEADING) or _in_name(amount):
            continue
        if _is_key(passage.label) or _SETTING.match(passage.text) or amount.dimension.partition("/")[0] not in _SPOKEN:
            continue
        if amount.dimension == "time" and _WINDOW.search(passage.text, amount.sentence.start, amount.reading.start):
            continue  # "100 requests per 6 hours": the number's
        low, high = _bounds(amount, found[max(place - 1, 0) : place], found[place + 1 : place + 2])
        question = asked(page, amount, low, high)
        if question is None:
            continue
        subject = (page.named(amount.entry, page.product, amount.reading.start, amount.reading.end), page.product.sure)
        if _ELSEWHERE.search(_WISH.sub(" ", passage.text[amount.sentence.start : amount.sentence.end])):
            continue
        yield _claim(page, amount, subject, question, low, high)


def _in_name(amount: Amount) -> bool:
    """True for the number of a name: "Ferrite 3 requires"."""
    name = amount.sentence.name_at(amount.top)
    return name is not None and name.first < min(amount.inside, default=0)


def _is_key(label: str) -> bool:
    """True for a label that says itself what the value answers; a plan and a question in bold leave that to the words behind."""
    return bool(label) and not plan_label(label) and not label.rstrip().endswith("?")


def _ports(page: Page) -> Iterable[Claim]:
    """ "Listens on port 8080 by default": a number that counts nothing."""
    assert page.product is not None
    for entry in page.reads:
        text = entry.passage.text
        for found in _PORT.finditer(text) if entry.prose and not entry.passage.label else ():
            place = next((s for s in entry.sentences if s.start <= found.start() < s.end), None)
            if place is None or _ELSEWHERE.search(text[place.start : place.end]):
                continue
            span = page.document.span_in(entry.passage, found.start(1), found.end(1))
            kinds = " ".join(dict.fromkeys(word.lower() for word in _PROTOCOL.findall(text[place.start : place.end])))
            scope = {"statistic": "default" if re.search(r"\bdefaults?\b", text[place.start : place.end]) else ""}
            yield page.claim(
                entry, "documented", (page.named(entry, page.product, found.start(), found.end()), page.product.sure), f"field:{kinds} port",
                Mention(text=found[1], span=span, kind="quantity"), start=found.start(), end=found.end(),
                qualifiers=[Qualifier(name, Mention(text=words, span=span, kind="text")) for name, words in scope.items() if words], sure=SURE,
            )  # fmt: skip


def _bounds(amount: Amount, before: list[Amount], after: list[Amount]) -> tuple[int, int]:
    """The range of the sentence that belongs to an amount: from the last one before to the next."""
    low = max([amount.sentence.start, *(b.reading.end for b in before if b.entry is amount.entry)])
    high = min([amount.sentence.end, *(a.reading.start for a in after if a.entry is amount.entry)])
    return low, max(high, amount.reading.end)


def _claim(page: Page, amount: Amount, subject: tuple[Mention, float], question: Asked, low: int, high: int) -> Claim:
    entry, reading = amount.entry, amount.reading
    text = entry.passage.text
    span = page.document.span_in(entry.passage, reading.start, reading.end)
    rate = in_window(text, reading)
    statistic = _statistic(page, amount, text[low : reading.start], text[reading.end : high])
    plan = plan_of(entry.passage, page.document.title, reading.start, reading.end, amount.sentence.start, high)
    scope: dict[str, str] = {"statistic": statistic}
    if question.words == ["price"]:
        predicate = "price"
        scope["plan"] = plan
    elif question.noun and amount.dimension != "frequency" and not rate:
        predicate = f"count:{count_id(question.noun)}"
        scope |= {"kind": " ".join(question.kinds), "plan": plan, "of": " ".join(question.words)}
    else:
        predicate = f"field:{_label(amount, ' '.join(dict.fromkeys([*question.kinds, question.noun, *question.words])).strip())}"
        scope |= {
            "plan": plan,
            "basis": rate.rpartition(" ")[2] or (basis(reading.value) if amount.dimension == "frequency" else ""),
        }
    scope["aside"] = " ".join(question.beside)
    if entry.passage.kind is PassageKind.ITEM:
        scope["context"] = " ".join(
            content_words(f"{entry.passage.lead} {''.join(entry.passage.headings[1:][-1:])}")[:6]
        )
    value = page.value(entry, reading)
    if statistic and reading.hedge not in ("", "=", "~") and isinstance(reading.value, (Duration, Quantity)):
        value = Mention(
            text=reading.value.text.lstrip("<>="), span=value.span, kind=value.kind, why="what a limit allows"
        )
    if rate:
        value = Mention(text=rate, span=span, kind="quantity", why="in the time that is given")
    elif amount.dimension.startswith("count/") and isinstance(reading.value, Quantity):
        value = Mention(
            text=reading.value.text.lstrip("<>=").split()[0], span=value.span, kind=value.kind, why="for each of them"
        )
    clause = amount.clause
    start = min(reading.start, clause.verb.start) if clause is not None else amount.sentence.start
    return page.claim(
        entry, "documented", subject, predicate, value, start=min(start, reading.start), end=max(reading.end, amount.head.end),
        qualifiers=[Qualifier(name, Mention(text=words, span=span, kind="text")) for name, words in scope.items() if words],
        sure=SURE,
    )  # fmt: skip


def _label(amount: Amount, words: str) -> str:
    """The words as a label, so that it does not ask what the vocabulary knows by these words of another kind ("page")."""
    known = by_label(words)
    dimension = amount.dimension.partition("/")[0]
    fits = known is None or known.predicate.value_kind == "duration" or vocabulary_dimension(known.id) == dimension
    return (words if fits else f"{words} setting") or "it"


def _statistic(page: Page, amount: Amount, before: str, behind: str) -> str:
    """Which of several values it is, by the nearest word that says so; "maximum" for what somebody can have, and on a page of
    limits."""
    places = [(found.end(), name) for name, pattern in _STATISTICS for found in pattern.finditer(before)]
    behind = behind.split(",")[0].split(".")[0]
    if re.search(r"\bbetween\s*\Z", before):
        return "minimum"
    if before.strip() == "and" and re.search(
        r"\bbetween\s+\S+(?:\s\S+)?\s+and\s*\Z", amount.entry.passage.text[: amount.reading.start]
    ):
        return "maximum"
    hedge = amount.reading.hedge
    if hedge == "<=" or checked_by(amount, amount.clause) is not None:
        return "maximum"
    if re.match(r"\W*(?:\w+\s){0,5}?(?:by default|\(?default)\b", behind):
        return "default"
    if re.match(r"\W*(?:\w+\s){0,2}?(?:at most|max(?:imum)?|or less|or fewer)\b", behind):
        return "maximum"
    if places:
        return max(places)[1]
    if hedge == ">=":
        return "minimum"
    if amount.dimension.partition("/")[0] in _LIMITED and (_ABLE.search(before) or _ABLE.match(behind)):
        return "maximum"
    return limited(amount.entry, "", "", page.document.title)
