"""What somebody in the second row did for a living: "her father, a baker", "the daughter of a lawyer", "the physician Emil Dahl"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.extract._arguments import case_of
from factcheck.extract._holders import Party
from factcheck.extract._page import Page, Read
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention
from factcheck.vocabulary.trades import trade_of

_SURE = 0.55
_RELATIVES = {
    **dict.fromkeys(("father", "dad", "papa"), "father"),
    **dict.fromkeys(("mother", "mum", "mom", "mama"), "mother"),
    **dict.fromkeys(("husband", "wife", "grandfather", "grandmother", "uncle", "aunt", "stepfather"), ""),
}
_CHILDREN = frozenset("son daughter child".split())
_PAST = frozenset("former retired ex future aspiring amateur failed trained would-be".split())


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if not entry.prose:
            continue
        for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
            for token in sentence.tokens:
                trade = _trade(sentence, token)
                if trade:
                    yield from _told(page, entry, sentence, found, token, trade)


def _trade(sentence: Sentence, token: Token) -> str:
    if token.pos not in ("NOUN", "PROPN") or sentence.name_at(token) is not None:
        return ""
    if any(t.text.lower() in _PAST for t in sentence.children(token, "amod", "compound")):
        return ""
    before = sentence.tokens[token.index - 1].text.lower() if token.index else ""
    return trade_of(f"{before} {token.lemma.lower()}") or trade_of(token.lemma.lower())


def _told(page: Page, entry: Read, sentence: Sentence, found: list[Clause], noun: Token, trade: str) -> Iterator[Claim]:
    clause = next((c for c in found if c.attribute is noun or c.oblique("as") is noun), None)
    if clause is not None and (clause.denied or (clause.attribute is not noun and clause.lemma != "work")):
        return
    told = {
        about[0].text: about
        for each in _beside(sentence, noun)
        for about in _bearers(page, entry, sentence, next((c for c in found if c.attribute is each), clause), each)
    }
    for about in told.values():
        span = page.words(entry, noun.start, noun.end).span
        yield page.claim(
            entry, "trades", about, "trade", Mention(text=trade, span=span, kind="text"), start=noun.start,
            end=noun.end, clause=clause, sure=_SURE,
        )  # fmt: skip


def _beside(sentence: Sentence, noun: Token) -> list[Token]:
    """The noun and those in one breath with it: "the painter and poet Hugo Kell"."""
    first = sentence.tokens[noun.head] if noun.relation == "conj" else noun
    return [noun, *(t for t in (first, *sentence.children(first, "conj")) if t is not noun and _trade(sentence, t))]


def _bearers(page: Page, entry: Read, sentence: Sentence, clause: Clause | None, noun: Token) -> Iterator[Party]:
    """Whom the noun is said of: a relative of somebody, by the relation and by name, or a name right behind it."""
    above = sentence.tokens[noun.head]
    if (
        above.lemma.lower() in _CHILDREN
        and noun.relation in ("nmod", "nmod:poss")
        and case_of(sentence, noun) in ("of", "'s", "’s")
    ):
        child = _child(page, entry, sentence, above)
        if child is not None:
            yield _relative(page, entry, child, "father", noun)
        return
    holder = clause.subject if clause is not None and clause.subject is not noun else None
    if holder is None and noun.relation == "appos":
        holder = above
    if holder is not None:
        yield from _of(page, entry, sentence, holder, noun)
    name = next((n for n in sentence.names if n.first == noun.index + 1 and n.kind == "person"), None)
    if name is None and sentence.tokens[min(noun.index + 1, len(sentence.tokens) - 1)].text.lower() in (
        "called",
        "named",
    ):
        name = next((n for n in sentence.names if n.first == noun.index + 2 and n.kind == "person"), None)
    if name is not None:
        tokens = sentence.tokens[name.first : name.last]
        head = next((t for t in tokens if page.referent(entry, sentence, t) is not None), tokens[-1])
        yield from _by_name(page, entry, sentence, head)


def _of(page: Page, entry: Read, sentence: Sentence, holder: Token, noun: Token) -> Iterator[Party]:
    """ "Her father was a baker", "Anton, her father, a baker", "Anton Dahl was a baker"."""
    for token in (holder, *sentence.children(holder, "appos")):
        if sentence.name_at(token) is not None:
            yield from _by_name(page, entry, sentence, token)
            before = sentence.tokens[sentence.tokens.index(token)]
            above = sentence.tokens[before.head]
            if before.relation == "appos" and above.lemma.lower() in _RELATIVES:
                yield from _of_relation(page, entry, sentence, above, noun)
        elif token.lemma.lower() in _RELATIVES:
            yield from _of_relation(page, entry, sentence, token, noun)


def _of_relation(page: Page, entry: Read, sentence: Sentence, relation: Token, noun: Token) -> Iterator[Party]:
    owner = sentence.child(relation, "nmod:poss") or next(
        (t for t in sentence.children(relation, "nmod") if case_of(sentence, t) == "of"), None
    )
    found = page.subject(entry, sentence, owner) if owner is not None else None
    if found is not None and found[0].kind == "person" and found[1] >= 0.5:
        yield _relative(page, entry, found, _RELATIVES[relation.lemma.lower()] or relation.lemma.lower(), noun)


def _by_name(page: Page, entry: Read, sentence: Sentence, token: Token) -> Iterator[Party]:
    """Somebody by the full name; whom the text is about may have done many things."""
    found = page.subject(entry, sentence, token)
    name = sentence.name_at(token)
    if found is None and name is not None:  # "a painter called Erik Dahl"
        first, last = sentence.tokens[name.first], sentence.tokens[name.last - 1]
        found = page.words(entry, first.start, last.end, "person"), _SURE
    main = page.references.main()
    if found is None or found[0].kind != "person" or found[1] < 0.5 or " " not in found[0].text:
        return
    if main is None or main.text != found[0].text:
        yield found


def _child(page: Page, entry: Read, sentence: Sentence, child: Token) -> Party | None:
    """Whose son or daughter is told of: the subject of the copula, the name beside, or whom the text is about."""
    holder = sentence.child(child, "nsubj")
    above = sentence.tokens[child.head]
    if holder is None and child.relation == "appos":
        holder = above
    found = page.subject(entry, sentence, holder) if holder is not None else None
    return found if found is not None and found[0].kind == "person" and found[1] >= 0.5 else None


def _relative(page: Page, entry: Read, owner: Party, relation: str, noun: Token) -> Party:
    span = page.words(entry, noun.start, noun.end).span
    return Mention(text=f"{owner[0].text}'s {relation}", span=span, kind="person", why=owner[0].why), owner[1]
