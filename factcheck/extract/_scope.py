"""What exactly is spoken of: qualifiers picked up from modifiers and prepositional phrases of a noun."""

from __future__ import annotations

from factcheck.extract._page import Page, Read
from factcheck.language import Sentence, Token
from factcheck.model import Mention, Qualifier

STATISTICS = {
    **dict.fromkeys("maximum max highest largest peak greatest longest most top record".split(), "maximum"),
    **dict.fromkeys("minimum min lowest smallest least shortest".split(), "minimum"),
    **dict.fromkeys("average mean typical".split(), "mean"),
    **dict.fromkeys("median".split(), "median"),
    **dict.fromkeys("total combined overall aggregate cumulative".split(), "total"),
    **dict.fromkeys("initial original first starting".split(), "initial"),
    **dict.fromkeys("final last closing".split(), "final"),
    "default": "default",
    **dict.fromkeys("annual yearly monthly daily weekly hourly".split(), "rate"),
}
PARTS = (
    "of",
    "in",
    "for",
    "at",
    "from",
    "on",
    "per",
    "with",
    "among",
    "between",
    "to",
    "by",
    "within",
    "across",
    "outside",
)
EMPTY = frozenset(
    "the a an its his her their our my this that these those other own own such same new whole entire full some any "
    "many several different various more additional further own".split()
)


def scope_of(
    page: Page, entry: Read, sentence: Sentence, noun: Token, leave_out: tuple[int, ...] = ()
) -> list[Qualifier]:
    """Qualifiers of a noun: `statistic` (maximum, mean …), `kind` (its other modifiers), `of`, `place` and `part` (what hangs on it).

    `leave_out` are indices of tokens that are not modifiers here (the number itself)."""
    found: list[Qualifier] = []
    kinds: list[Token] = []
    for child in sentence.children(noun):
        if child.index in leave_out:
            continue
        word = child.text.lower()
        if child.relation in ("amod", "compound", "advmod", "nmod") and not sentence.children(child, "case"):
            if word in STATISTICS:
                found.append(Qualifier("statistic", _plain(page, entry, child, STATISTICS[word])))
            elif child.relation in ("amod", "compound") and word not in EMPTY and child.pos != "NUM":
                kinds.append(child)
        elif child.relation in ("nmod", "obl") and (case := sentence.child(child, "case")) is not None:
            where = (found_name := sentence.name_at(child)) is not None and found_name.kind == "place"
            name = {"of": "of", "per": "basis"}.get(case.text.lower(), "place" if where else "part")
            if case.text.lower() in PARTS and not _is_value(entry, child):
                found.append(Qualifier(name, _phrase(page, entry, sentence, child)))
    if kinds:
        words = sorted({t.index: t for t in kinds}.values(), key=lambda t: t.index)
        mention = page.words(entry, words[0].start, words[-1].end)
        text = " ".join(sorted(t.lemma.lower() for t in words))
        found.append(Qualifier("kind", Mention(text=text, span=mention.span, kind="text")))
    return found


def _plain(page: Page, entry: Read, token: Token, text: str) -> Mention:
    return Mention(text=text, span=page.document.span_in(entry.passage, token.start, token.end), kind="text")


def _is_value(entry: Read, token: Token) -> bool:
    return any(reading.start <= token.start < reading.end for reading in entry.readings)


def _phrase(page: Page, entry: Read, sentence: Sentence, head: Token) -> Mention:
    referent = page.referent(entry, sentence, head)
    words = [
        t
        for t in sentence.subtree(head, ("acl", "appos", "parataxis", "punct", "advcl"))
        if t.relation not in ("case", "det") or t.head != head.index
    ]
    span = page.document.span_in(entry.passage, words[0].start, words[-1].end)
    text = referent.text if referent is not None and referent.sure >= 0.7 else " ".join(t.lemma.lower() for t in words)
    return Mention(text=text, span=span, kind="text", why=referent.why if referent else "")


def worded(page: Page, entry: Read, name: str, words: str, start: int, end: int, kind: str = "text") -> Qualifier:
    """A qualifier that the range start..end of the passage gives."""
    span = page.document.span_in(entry.passage, start, end)
    return Qualifier(name, Mention(text=words, span=span, kind=kind))
