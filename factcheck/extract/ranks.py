"""Ranks: "the second-longest river in Europe", "its longest tributary is the Orlo", "one of the first computers".

The question is the superlative and its noun, what narrows them is the kind, the answer is the place in the row: 1, 2, or
"among 1" for one of several that share it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from factcheck.extract._essence import stem
from factcheck.extract._holders import together
from factcheck.extract._narrowing import SOME, narrowing
from factcheck.extract._page import PROSE, Page, Read
from factcheck.extract._when import dates_of
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Date, Mention, PassageKind, Qualifier
from factcheck.vocabulary import singular
from factcheck.vocabulary.ranks import measured, ordinal, ranked, sole, superlative

SURE = 0.5
LONGEST = 18  # words; what is told at such length is no record
BELOW = (
    "nsubj",
    "cop",
    "aux",
    "conj",
    "cc",
    "advcl",
    "parataxis",
    "punct",
    "appos",
    "case",
    "det",
    "list",
    "dep",
)
AFTER = ("after", "behind", "next to", "only to", "to")


@dataclass(frozen=True, slots=True)
class Rank:
    """What a noun phrase says of its holder, or of several together."""

    noun: Token
    question: str
    place: str
    words: tuple[Token, ...]
    several: bool = False


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if entry.passage.kind not in PROSE or not entry.prose:
            continue
        for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
            by_verb = {clause.verb.index: clause for clause in found}
            yield from _second_only(page, entry, sentence, by_verb)
            for noun in sentence.tokens:
                if noun.pos in ("NOUN", "PROPN", "ADJ") and (rank := _rank(sentence, noun)) is not None:
                    for each in _shared(sentence, rank):
                        yield from _claims(page, entry, sentence, each, rank, by_verb)


def _rank(sentence: Sentence, noun: Token) -> Rank | None:
    """The rank that the modifiers of a noun say, or of "the longest of its rivers"."""
    head = noun
    if noun.pos == "ADJ":
        counted = next((t for t in sentence.children(noun, "nmod", "obl") if _case(sentence, t) == "of"), None)
        if counted is None:
            return None
        head = counted
    before = _before(sentence, noun)
    question, number = "", 0
    used: list[Token] = []
    for token in before:
        word = token.text.lower()
        number = number or (ordinal(word) if sole(word) != "first" else 0)
        most = word == "most" and any(t.pos == "ADJ" and t.index > token.index for t in before)
        asked = superlative(word) or sole(word)
        if most:
            used = [t for t in before if t.pos == "ADJ" and t.index > token.index][:1]
            asked = used[0].lemma.lower()
            asked = "last" if asked == "recent" else asked
        question = question or asked
    if not question and number and noun.pos == "NOUN":
        question = "first"
    if not question or not _definite(sentence, noun):
        return None
    place = f"among {number or 1}" if _one_of(sentence, noun) else str(number or 1)
    several = noun.features.get("Number") == "Plur" and noun.pos == "NOUN" and place.isdigit()
    return Rank(head, f"{question} {ranked(singular(head.lemma.lower()))}", place, tuple(used), several)


def _before(sentence: Sentence, noun: Token) -> list[Token]:
    """The adjectives, adverbs and ordinals before a noun, from its article on; an adjective that stands for one itself too."""
    found = [noun] if noun.pos == "ADJ" else []
    for token in reversed(sentence.tokens[: noun.index]):
        if token.pos in ("DET", "PRON", "ADP", "VERB", "AUX", "PROPN", "CCONJ") or token.text in (
            "'s",
            "’s",
            ",",
            ";",
            ":",
            "(",
        ):
            if token.pos != "PROPN" and token.relation != "compound" and token.features.get("VerbForm") != "Part":
                break
        elif token.pos in ("ADJ", "ADV", "NUM", "NOUN"):
            found.append(token)
    return found[::-1]


def _second_only(page: Page, entry: Read, sentence: Sentence, by_verb: dict[int, Clause]) -> Iterable[Claim]:
    """ "second only to Aldo in length": it is not the longest."""
    texts = [token.text.lower() for token in sentence.tokens]
    for index in range(len(texts) - 3):
        if texts[index : index + 3] != ["second", "only", "to"]:
            continue
        head = sentence.tokens[index]
        asked = next(
            (measured(token.lemma.lower()) for token in sentence.tokens[index:] if measured(token.lemma.lower())), ""
        )
        clause = by_verb.get(index)
        above = head
        while clause is None and above.head != above.index and sentence.name_at(above) is None:
            above = sentence.tokens[above.head]
            clause = by_verb.get(above.index)
        holder = clause.subject if clause is not None else above if sentence.name_at(above) is not None else None
        found = (
            page.subject(entry, sentence, holder)
            if holder is not None or entry.passage.kind is PassageKind.ITEM
            else None
        )
        if (
            (found is None or found[1] < SURE)
            and entry.topic is not None
            and entry.topic.text in sentence.text[: head.start]
        ):
            # Where the parser has lost the thread, it is of what the page is about, where that was named before.
            found = page.named(entry, entry.topic, head.start, head.end), entry.topic.sure
        if asked and found is not None and found[1] >= SURE:
            said = page.document.span_in(entry.passage, head.start, sentence.tokens[index + 3].end)
            yield page.claim(
                entry, "ranks", found, f"rank:{asked} thing", Mention(text="2", span=said, kind="text"),
                start=head.start, end=sentence.end, clause=clause, sure=0.7,
            )  # fmt: skip


def _shared(sentence: Sentence, rank: Rank) -> list[Rank]:
    """The rank for its noun and for those coordinated with it: "the tallest volcano and mountain"."""
    asked = rank.question.partition(" ")[0]
    others = [
        t for t in sentence.children(rank.noun, "conj") if t.pos == "NOUN" and not sentence.children(t, "det", "amod")
    ]
    named = [replace(rank, noun=t, question=f"{asked} {ranked(singular(t.lemma.lower()))}") for t in others]
    return [rank, *named]


def _definite(sentence: Sentence, noun: Token) -> bool:
    """True for the one; a title or a line of a list goes without the article."""
    own = sentence.children(noun, "det", "nmod:poss", "det:poss")
    return any(t.lemma.lower() == "the" or "poss" in t.dep for t in own) or (
        not own and noun.head == noun.index and sentence.tokens[0].pos == "ADJ"
    )


def _one_of(sentence: Sentence, noun: Token) -> bool:
    governor = sentence.tokens[noun.head]
    within = governor.lemma.lower() in SOME and _case(sentence, noun) == "of"
    return within or _case(sentence, noun) in ("among", "amongst")


def _claims(
    page: Page, entry: Read, sentence: Sentence, rank: Rank, first: Rank, by_verb: dict[int, Clause]
) -> Iterable[Claim]:
    outer = _outer(sentence, first.noun)
    holder, clause = _holder(sentence, outer, by_verb)
    found = page.subject(entry, sentence, holder) if holder is not None else None
    if holder is None and outer.head == outer.index and entry.passage.kind in (PassageKind.ITEM, PassageKind.FIELD):
        found = page.subject(entry, sentence, None)
    if found is None or found[1] < SURE:
        return
    beaten = {
        t for b in sentence.children(outer, "obl", "nmod") if _case(sentence, b) in AFTER for t in _below(sentence, b)
    }
    own = sentence.children(outer, "det", "amod", "nmod:poss", "det:poss", "compound", "nummod")
    left = min([outer.index, *(t.index for each in own for t in sentence.subtree(each))])
    aside = {t.index for each in _asides(sentence, outer) for t in sentence.subtree(each)}
    words = [t for t in sentence.subtree(outer, BELOW) if t.index not in beaten | aside and t.index >= left]
    if len(words) > LONGEST or (holder is not None and holder in words):
        return
    told = narrowing(page, entry, sentence, words, rank.noun, rank.words)
    if told is None:
        return
    kind, universal = told
    if {stem(part) for part in found[0].text.casefold().split()} <= set(kind.split()):
        return  # "the Aldo Cup was the third of the Aldo Cups": which one, its name does not say
    said = page.document.span_in(entry.passage, words[0].start, words[-1].end)
    qualifiers = [Qualifier("kind", Mention(text=kind, span=said, kind="text"))] if kind else []
    if universal:
        qualifiers.append(Qualifier("domain", Mention(text="all", span=said, kind="text")))
    if clause is not None and clause.tense:
        qualifiers.append(Qualifier("phase", Mention(text=clause.tense, span=said, kind="text")))
    start = min(words[0].start, holder.start if holder is not None else words[0].start)
    end = max(words[-1].end, holder.end if holder is not None else 0)
    if any(t.relation == "aux" and t.lemma.lower() in ("may", "might", "could") for t in sentence.children(outer)):
        return
    if rank.place == "1" and rank.question.startswith("first ") and holder is not None:
        yield from _when_first(page, entry, sentence, rank, together(sentence, holder), clause, (start, end), kind)
    if not rank.several:
        yield page.claim(
            entry, "ranks", found, f"rank:{rank.question}", Mention(text=rank.place, span=said, kind="text"),
            start=start, end=end, qualifiers=qualifiers, clause=clause, sure=0.8,
        )  # fmt: skip


def _when_first(
    page: Page, entry: Read, sentence: Sentence, rank: Rank, holders: list[Token], clause: Clause | None,
    words: tuple[int, int], kind: str,
) -> Iterable[Claim]:  # fmt: skip
    """When somebody became the first: the date of the clause, or the only one of the sentence."""
    dates = entry.readings_in(sentence, "date")
    told = [each for each in dates_of(entry, sentence, clause) if each in dates] if clause is not None else []
    told = told or (dates if len(dates) == 1 else [])
    if len(told) != 1 or not kind or (isinstance(told[0].value, Date) and told[0].value.period):
        return
    start, end = min(words[0], told[0].start), max(words[1], told[0].end)
    span = page.document.span_in(entry.passage, *words)
    object_ = Qualifier(
        "object", Mention(text=" ".join(word for word in kind.split() if word != "then"), span=span, kind="text")
    )
    for party in page.parties(entry, sentence, holders):
        if party[1] >= SURE:
            yield page.claim(
                entry, "ranks", party, f"date:{rank.question}", page.value(entry, told[0]),
                start=start, end=end, qualifiers=[object_], clause=clause, sure=0.7,
            )  # fmt: skip


def _asides(sentence: Sentence, outer: Token) -> list[Token]:
    """The relative clauses behind a comma: "…, which seats 90" narrows no row, "the first in which nobody fell" does."""
    return [
        token
        for token in sentence.subtree(outer)
        if token.dep == "acl:relcl"
        and token is not outer
        and any(sentence.tokens[i].text == "," for i in (sentence.subtree(token)[0].index - 1, token.head + 1))
    ]


def _below(sentence: Sentence, token: Token) -> list[int]:
    return [each.index for each in sentence.subtree(token)]


def _outer(sentence: Sentence, noun: Token) -> Token:
    """The head of the whole phrase: "one" in "one of the longest rivers", "longest" in "the longest of its rivers"."""
    governor = sentence.tokens[noun.head]
    inside = _case(sentence, noun) == "of" and (
        governor.lemma.lower() in SOME or superlative(governor.text.lower()) != ""
    )
    return governor if inside and governor is not noun else noun


def _holder(sentence: Sentence, head: Token, by_verb: dict[int, Clause]) -> tuple[Token | None, Clause | None]:
    """Whose rank it is: the subject of "is the …", the name that "the … is" leads to, the name that it stands beside."""
    clause = by_verb.get(head.index)
    if clause is not None and clause.attribute is not None:
        return clause.subject, clause
    governor = sentence.tokens[head.head]
    if head.relation == "nsubj" and (above := by_verb.get(governor.index)) is not None and above.attribute is governor:
        return (governor, above) if sentence.name_at(governor) is not None else (None, None)
    if head.relation == "xcomp" and governor.lemma.lower() in ("become", "remain", "make", "name", "call"):
        above = by_verb.get(governor.index)
        return (above.object or above.subject, above) if above is not None else (None, None)
    if head.relation in ("appos", "conj") and (named := _stands_beside(sentence, head)) is not None:
        return named, None
    beside = next((t for t in sentence.children(head, "appos", "flat") if sentence.name_at(t) is not None), None)
    return beside, None


def _stands_beside(sentence: Sentence, head: Token) -> Token | None:
    """The name that a phrase tells more of, over others that do: "the Sava, a mighty river and the longest of …"; where the
    parser has lost the thread, the only name before it."""
    above = sentence.tokens[head.head]
    while sentence.name_at(above) is None and above.relation in ("appos", "conj"):
        above = sentence.tokens[above.head]
    if sentence.name_at(above) is not None:
        return above
    names = [name for name in sentence.names if name.last <= head.index]
    return sentence.tokens[names[0].last - 1] if len(names) == 1 and sentence.root.pos == "ADV" else None


def _case(sentence: Sentence, token: Token) -> str:
    case = sentence.child(token, "case")
    return case.text.lower() if case is not None else ""
