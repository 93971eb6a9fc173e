"""Who held a post of what the text is about in a certain year: "under coach Karl Bauer", "Mayor Hans Muth", "the captain was Otto Stern"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.extract._arguments import case_of
from factcheck.extract._holders import Party
from factcheck.extract._page import Page, Read
from factcheck.extract._spans import spread_over
from factcheck.extract._when import spread
from factcheck.language import Clause, NameSpan, Sentence, Token
from factcheck.model import Claim, Date, Modality
from factcheck.reading import Reading
from factcheck.vocabulary.makers import is_country

_SURE = 0.55
# Posts of which a body has one at a time; the words of a line are one post.
_POSTS = {
    **dict.fromkeys(("coach", "trainer"), "coach"),
    **dict.fromkeys(("captain", "skipper"), "captain"),
    **dict.fromkeys(("chairman", "chairwoman", "chairperson"), "chair"),
    **{post: post for post in ("mayor", "governor", "conductor", "director", "headmaster", "treasurer", "goalkeeper")},
}
_OWN = frozenset(
    "club team side town city village state province island company school orchestra head then local".split()
)
_OTHER = frozenset("deputy vice assistant former ex later future acting interim youth women old reserve".split())


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if not entry.prose:
            continue
        for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
            moment = _year(entry, sentence)
            if moment is None:
                continue
            for name in sentence.names:
                if name.kind == "person":
                    yield from _held(page, entry, sentence, found, name, moment)


def _year(entry: Read, sentence: Sentence) -> Reading | None:
    """The only date that a sentence gives, where that lies within one year."""
    dates = [each for each in entry.readings_in(sentence, "date") if isinstance(each.value, Date)]
    if len(dates) != 1 or not isinstance(dates[0].value, Date) or dates[0].value.period:
        return None
    span = dates[0].value.allows
    short = span.low.is_finite() and span.high.is_finite() and span.high - span.low <= 366
    return dates[0] if short else None


def _held(
    page: Page, entry: Read, sentence: Sentence, found: list[Clause], name: NameSpan, moment: Reading
) -> Iterator[Claim]:
    noun = _post(sentence, found, name)
    if noun is None or noun.lemma.lower() not in _POSTS:
        return
    clause = next((c for c in found if noun in (c.attribute, c.subject)), None)
    if clause is not None and (clause.denied or clause.modality is not Modality.ASSERTED):
        return
    about = _body(page, entry, sentence, noun)
    tokens = sentence.tokens[name.first : name.last]
    told = (page.subject(entry, sentence, t) for t in tokens if page.referent(entry, sentence, t) is not None)
    who = next((each for each in told if each is not None), None)
    if who is None:
        who = page.words(entry, tokens[0].start, tokens[-1].end, "person"), _SURE
    if about is None or who[0].kind != "person" or who[1] < 0.5 or who[0].text == about[0].text:
        return
    claim = page.claim(
        entry, "incumbents", about, f"held:{_POSTS[noun.lemma.lower()]}", who[0], start=min(noun.start, tokens[0].start),
        end=max(noun.end, tokens[-1].end), clause=clause, qualifiers=spread(page, entry, moment), sure=min(_SURE, who[1]),
    )  # fmt: skip
    yield spread_over(page, entry, sentence, claim, about[0], who[0])


def _post(sentence: Sentence, found: list[Clause], name: NameSpan) -> Token | None:
    """The noun of the post: before the name, in apposition to it, or that which it is said to be."""
    first = sentence.tokens[name.first]
    before = sentence.tokens[name.first - 1] if name.first else None
    for token in (first, before):
        if token is not None and token.lemma.lower() in _POSTS and not _other(sentence, token):
            return token
    behind = sentence.tokens[name.last : name.last + 3]  # "Jonas Rook, the captain," however it was parsed
    if [t.text.lower() for t in behind[:1]] == [","] and [t.pos for t in behind[1:2]] in (["DET"], ["PRON"]):
        if behind[-1].lemma.lower() in _POSTS and not _other(sentence, behind[-1]):
            return behind[-1]
    inside = range(name.first, name.last)
    for token in sentence.tokens:
        if token.lemma.lower() not in _POSTS or token.index in inside or _other(sentence, token):
            continue
        clause = next((c for c in found if c.attribute is not None and token in (c.attribute, c.subject)), None)
        said = clause is not None and any(
            t is not None and t.index in inside for t in (clause.attribute, clause.subject)
        )
        beside = (token.relation == "appos" and token.head in inside) or any(
            t.index in inside for t in sentence.children(token, "appos", "flat")
        )
        if said or beside:
            return token
    return None


def _other(sentence: Sentence, noun: Token) -> bool:
    """True for a deputy, for one of several and for the captain of another thing."""
    own = sentence.children(noun, "amod", "compound", "nummod")
    words = {t.text.lower().rstrip("-") for t in own if t.pos != "PROPN" or sentence.name_at(t) is None}
    a = any(t.text.lower() in ("a", "an") for t in sentence.children(noun, "det"))
    return a or bool(words - _OWN) or bool(words & _OTHER) or noun.features.get("Number") == "Plur"


def _body(page: Page, entry: Read, sentence: Sentence, noun: Token) -> Party | None:
    """Whose post it is: of the body that the phrase names, else of what the text is about."""
    owner = sentence.child(noun, "nmod:poss") or next(
        (t for t in sentence.children(noun, "nmod", "compound") if case_of(sentence, t) in ("of", "at", "")), None
    )
    if owner is not None and owner.relation == "compound" and sentence.name_at(owner) is None:
        owner = None
    if owner is not None and sentence.name_at(owner) is not None:
        found = page.subject(entry, sentence, owner)
        return found if found is not None and found[0].kind in ("organisation", "place", "other") else None
    if owner is not None and owner.pos != "PRON" and owner.lemma.lower() not in _OWN:
        return None
    main = page.references.main()
    if main is None or main.kind not in ("organisation", "place", "other"):
        return None
    if is_country(main.text) or main.text.replace(".", "").isupper():
        return None  # a country has many mayors and governors
    if noun.lemma.lower() == "director" and main.kind != "organisation":
        return None
    return page.named(entry, main, noun.start, noun.end), min(_SURE, main.sure)
