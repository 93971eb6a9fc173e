"""On which side something lies: "20 km south of X", "in northern Y", "on the west bank of the Z", "on the southern slope"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.extract._anchored import anchored
from factcheck.extract._holders import Party
from factcheck.extract._page import Page, Read
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention, Modality, PassageKind, Qualifier

_SURE = 0.65
_LYING = frozenset("be lie locate situate stand sit nestle perch rise build find base settle".split())
_WAY = r"(?P<way>(?:north|south)(?:[- ]?(?:east|west))?|east|west)"
_SAYS = (
    ("of", re.compile(rf"\b{_WAY} of (?:the )?(?:(?:city|town|village|river|island|lake|port) of )?(?P<ref>[A-Z]\w*(?: [A-Z]\w*)?)")),
    ("in", re.compile(r"\bin (?:the )?(?:far )?(?P<way>(?:north|south)(?:[- ]?(?:east|west))?|east|west)(?:ern)?(?: part)?(?: of (?:the )?| )(?P<ref>[A-Z]\w*(?: [A-Z]\w*)?|island|country)")),
    ("in", re.compile(rf"\b(?:on|in) the {_WAY} of (?:the )?(?P<ref>island|country)\b")),
    ("bank", re.compile(rf"\bon (?:the|its) {_WAY}(?:ern)? (?:bank|shore)(?: of (?:the )?(?:river |lake )?(?P<ref>[A-Z]\w*(?: [A-Z]\w*)?|river|lake))?")),
    ("side", re.compile(rf"\bon (?:the|its) {_WAY}(?:ern)? (?:side|slope|slopes|flank|flanks|face|edge|end|tip|coast)(?: of (?:the )?(?:mount )?(?P<ref>[A-Z]\w*(?: [A-Z]\w*)?|mountain|volcano|island|town|city))?")),
)  # fmt: skip
# Last words that many names share.
_COMMON = frozenset(
    "street avenue road lane river lake mountain mountains park square bay sea ocean county city island islands coast valley".split()
)
_ONCE = re.compile(r"\b(?:originally|formerly|initially|once|used to|at first|later|until|before)\b", re.IGNORECASE)
_PART = frozenset("part parts half section region area border coast suburb".split())


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if not entry.prose or entry.passage.kind is PassageKind.HEADING:
            continue
        for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
            if _ONCE.search(sentence.text, sentence.start, sentence.end):
                continue  # where it lay before it was moved
            for kind, pattern in _SAYS:
                for match in pattern.finditer(sentence.text, sentence.start, sentence.end):
                    yield from _told(page, entry, sentence, found, kind, match)


def _told(
    page: Page, entry: Read, sentence: Sentence, found: list[Clause], kind: str, match: re.Match[str]
) -> Iterator[Claim]:
    token = next(iter(sentence.tokens_in(match.start("way"), match.end("way"))), None)
    holder, clause = _holder(sentence, found, token) if token is not None else (None, None)
    if holder is None or (clause is not None and (clause.denied or clause.modality is not Modality.ASSERTED)):
        return
    about = _about(page, entry, sentence, holder)
    if about is None or about[0].kind == "person" or about[1] < 0.5:
        return
    ref = _reference(page, entry, match["ref"] or "")
    if not ref or ref in about[0].text.lower().split():
        return
    span = page.document.span_in(entry.passage, match.start(), match.end())
    for aspect, pole in _poles(match["way"].lower()):
        yield page.claim(
            entry, "bearings", about, f"state:{aspect}", Mention(text=pole, span=span, kind="text"), start=min(holder.start, match.start()),
            end=match.end(), clause=clause, sure=_SURE,
            qualifiers=[
                Qualifier(kind, Mention(text=ref, span=span, kind="text")),
                Qualifier("phase", Mention(text="present", span=span, kind="text")),
            ],
        )  # fmt: skip


def _holder(sentence: Sentence, found: list[Clause], token: Token) -> tuple[Token | None, Clause | None]:
    """What lies there: the subject of the clause that the phrase belongs to, or the name that it stands behind."""
    comma = next((t for t in reversed(sentence.tokens[: token.index]) if t.text == ","), None)
    before = sentence.tokens[comma.index - 1] if comma is not None and comma.index else None
    if before is not None and comma is not None and token.index - comma.index <= 4 and before.pos == "PROPN":
        return before, None  # "Osk, on the southern slope, …"
    here, seen = token, 0
    while seen < 8:
        clause = next((c for c in found if here in (c.verb, c.attribute)), None)
        if clause is not None:
            fits = clause.lemma in _LYING or clause.attribute is not None
            surface = clause.object if clause.passive else clause.subject
            return (surface, clause) if fits else (None, None)
        above = sentence.tokens[here.head]
        if here.relation == "appos" and (sentence.name_at(above) is not None or above.pos in ("NOUN", "PROPN")):
            return above, None
        if above is here:
            break
        here, seen = above, seen + 1
    return None, None


def _about(page: Page, entry: Read, sentence: Sentence, holder: Token) -> Party | None:
    found = page.subject(entry, sentence, holder)
    named = holder.pos in ("PRON", "PROPN") or (found is not None and holder.lemma.lower() in found[0].text.lower())
    if found is not None and found[1] >= 0.5 and named:
        return found
    single = holder.pos == "NOUN" and holder.features.get("Number") != "Plur"
    the = sentence.child(holder, "det", "nmod:poss")
    if not single or the is None or the.text.lower() not in ("the", "its") or holder.lemma.lower() in _PART:
        return None
    apart = " ".join(t.lemma.lower() for t in sentence.children(holder, "amod", "compound", "nummod"))
    noun = f"{apart} {holder.lemma.lower()}".strip()
    return anchored(page, entry, None, noun, holder.start, holder.end)  # the names beside it are what it lies at


def _reference(page: Page, entry: Read, words: str) -> str:
    """From where it is seen, by the last word of a name: "the Rell" is the river Rell."""
    if words and words[0].isupper():
        last = words.split()[-1].lower()
        return words.lower() if last in _COMMON else last
    main = entry.topic or page.references.main()
    return main.text.split()[-1].lower() if main is not None and main.kind != "person" else ""


def _poles(way: str) -> Iterator[tuple[str, str]]:
    for aspect, poles in (("north or south", ("north", "south")), ("east or west", ("east", "west"))):
        yield from ((aspect, pole) for pole in poles if pole in way)
