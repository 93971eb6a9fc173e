"""What a thing does or has, and what it is said not to do or have: "patented the process", "has no rings", "lacks a tail".

An open claim of every clause with a subject that can be told, so that a denial anywhere finds what it denies.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from factcheck.extract._essence import circumstances, modifiers, said_of
from factcheck.extract._holders import together
from factcheck.extract._limits import limited, no_longer, quantified
from factcheck.extract._page import Page, Read
from factcheck.extract.clauses import sentence_part
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention, Polarity, Qualifier
from factcheck.vocabulary import singular
from factcheck.vocabulary.opposites import act_of, is_disaster, perishing

# Verbs that say little by themselves, and nouns that say little of what was done.
LIGHT = frozenset(
    "be do go come seem want know think see say mean let appear feel try believe expect like look make give put say tell ask call "
    "become remain help start begin stop continue keep happen need refer consider regard describe know show fail".split()
)
EMPTY = frozenset(
    "sense time way thing something anything nothing everything part place role kind lot number use effect problem chance idea "
    "choice case reason doubt trouble fact point view attention difference effort sort type it one what that this "
    "opportunity ability right need intention plan influence impact interest end result record evidence knowledge plenty variety range "
    "series set total amount degree level example more less much many some all few".split()
)
SURE = 0.5
_OFFERED = frozenset({"support", "accept", "have", "require", "offer", "provide"})
_TRAVELLING = frozenset("travel go sail fly journey voyage".split())
_PLACES = frozenset({"on", "in", "at", "against", "for"})  # "there is no vaccine against X"
_HOLDING = frozenset(
    {"on", "in", "at", "without", "of", "from", "how", "against", "for"}
)  # what leads to the holder or the thing itself


def claims(page: Page) -> Iterable[Claim]:
    for entry, sentence, clause in page.clauses():
        yield from _lacking(page, entry, sentence, clause)
        if clause.lemma == "come" and (part := clause.oblique("with")) is not None and not limited(sentence, clause):
            # "comes with a charger" has one
            for subject in said_of(page, entry, sentence, clause.subject):
                if part.pos == "NOUN" and not _vague(sentence, clause, part):
                    made = _claim(page, entry, sentence, clause, subject, "have", part, False)
                    yield replace(made, qualifiers=tuple(q for q in made.qualifiers if q.name != "with"))
        yield from _done_there(page, entry, sentence, clause)
        verb, contrary = act_of(clause.lemma)
        if (
            clause.attribute is not None
            or clause.impersonal
            or clause.lemma in LIGHT - {"keep"}
            or limited(sentence, clause)
        ):
            continue
        yield from _gone(page, entry, sentence, clause)
        holder = clause.subject or (clause.object if perishing(clause.lemma) else None)
        for subject in said_of(page, entry, sentence, holder):
            if clause.object is None and not clause.passive and not perishing(clause.lemma):
                yield from _bare(page, entry, sentence, clause, subject, verb)
            for noun, flip in _objects(sentence, clause, verb):
                yield _claim(
                    page, entry, sentence, clause, subject, "survive" if flip else verb, noun, contrary != flip
                )


def _done_there(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterable[Claim]:
    """ "Transactions are supported", "no permit is needed", "breakfast is included", "you need a permit": so it is with what the
    text is about."""
    you = clause.subject is not None and clause.subject.lemma.lower() in ("you", "visitor", "guest", "user")
    if act_of(clause.lemma)[0] not in _OFFERED or not (you or (clause.passive and clause.subject is None)):
        return
    main = page.references.main()
    noun = clause.object
    you = you and not clause.passive and act_of(clause.lemma)[0] == "require"
    if (
        main is None
        or main.kind in ("person", "kind")
        or noun is None
        or noun.pos != "NOUN"
        or not (you or clause.passive)
    ):
        return
    if limited(sentence, clause) or clause.tense == "past" or (quantified(sentence, noun) and not clause.denied):
        return
    about = page.named(entry, main, noun.start, noun.end), min(0.55, main.sure)
    yield _claim(page, entry, sentence, clause, about, act_of(clause.lemma)[0], noun, act_of(clause.lemma)[1])


def _gone(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterable[Claim]:
    """ "Never travelled to X", "sailed to X": X is visited."""
    to = clause.oblique("to") if clause.lemma in _TRAVELLING and clause.object is None else None
    to = clause.oblique("in") if clause.lemma == "set foot" else to
    if to is not None and sentence.name_at(to) is not None and not limited(sentence, clause):
        for subject in said_of(page, entry, sentence, clause.subject):
            if subject[0].kind == "person":
                made = _claim(page, entry, sentence, clause, subject, "visit", to, False)
                yield replace(made, qualifiers=tuple(q for q in made.qualifiers if q.name not in ("to", "in")))


def _lacking(page: Page, entry: Read, sentence: Sentence, clause: Clause) -> Iterable[Claim]:
    """What a thing is without, and what there is on it: "is without bridges", "there is no bridge on the island"."""
    noun, holder, without = clause.attribute, clause.subject, True
    if noun is None and clause.lemma == "be" and clause.subject is not None and sentence.child(clause.verb, "expl"):
        noun, without = clause.subject, False
        where = (*sentence.children(noun, "nmod"), *sentence.children(clause.verb, "obl"))
        holder = next((t for t in where if _case(sentence, t) in _PLACES), None)
    elif noun is not None and noun.lemma.lower() == "free":
        noun = _free_of(sentence, clause, noun)
    elif noun is not None and _case(sentence, noun) != "without":
        noun = None
    if noun is None:
        return
    if holder is None or noun.pos != "NOUN" or _vague(sentence, clause, noun) or limited(sentence, clause):
        return
    for subject in said_of(page, entry, sentence, holder):
        made = _claim(page, entry, sentence, clause, subject, "have", noun, without, holder)
        yield replace(made, qualifiers=tuple(q for q in made.qualifiers if q.name not in _HOLDING))


def _free_of(sentence: Sentence, clause: Clause, word: Token) -> Token | None:
    """What "free of lactose" and "lactose-free" say that there is not."""
    before = sentence.tokens[word.index - 2] if word.index > 1 else word
    joined = sentence.tokens[word.index - 1].text == "-" and before.pos == "NOUN"
    return before if joined else clause.oblique("of", "from")


def _case(sentence: Sentence, token: Token) -> str:
    case = sentence.child(token, "case")
    return case.text.lower() if case is not None else ""


def _bare(
    page: Page, entry: Read, sentence: Sentence, clause: Clause, subject: tuple[Mention, float], verb: str
) -> Iterable[Claim]:
    """A deed that nothing is done to: "never returned", "cannot fly". What did not happen once may have happened at another time."""
    made = _claim(page, entry, sentence, clause, subject, verb, clause.verb, False)
    phase = next((q.mention.text for q in made.qualifiers if q.name == "phase"), "")
    able = any(
        t.lemma.lower() == "can" or t.text.lower() in ("can", "ca") for t in sentence.children(clause.verb, "aux")
    )
    if able and not phase:
        said = made.value.span
        made = replace(
            made, qualifiers=(*made.qualifiers, Qualifier("phase", Mention(text="present", span=said, kind="text")))
        )
        phase = "present"
    if made.polarity is Polarity.AFFIRMED or phase in ("always", "present"):
        without = tuple(q for q in made.qualifiers if q.name != "kind")
        yield replace(made, value=replace(made.value, text=verb), qualifiers=without)


def _objects(sentence: Sentence, clause: Clause, verb: str) -> list[tuple[Token, bool]]:
    """What it is done to; what somebody perished in counts as what he did not survive."""
    if perishing(clause.lemma):
        fatal = clause.oblique("in")
        return [(fatal, True)] if fatal is not None and is_disaster(fatal.lemma.lower()) else []
    nouns = together(sentence, clause.object)
    return [(noun, False) for noun in nouns if noun.pos in ("NOUN", "PROPN") and not _vague(sentence, clause, noun)]


def _vague(sentence: Sentence, clause: Clause, noun: Token) -> bool:
    if noun.lemma.lower() in EMPTY:
        return True
    if clause.denied:
        return quantified(sentence, noun)
    return any(
        token.text.lower() in ("few", "little", "no", "hardly") for token in sentence.children(noun, "det", "amod")
    )


def _claim(
    page: Page,
    entry: Read,
    sentence: Sentence,
    clause: Clause,
    subject: tuple[Mention, float],
    verb: str,
    noun: Token,
    contrary: bool,
    holder: Token | None = None,
) -> Claim:
    name = sentence.name_at(noun)
    referent = page.referent(entry, sentence, noun)
    text, narrower = singular(noun.lemma.lower()), modifiers(sentence, noun, holder)
    if name is not None:
        text = (
            referent.text if referent is not None and referent.sure >= SURE else sentence.words(name.first, name.last)
        )
        narrower = ""
    elif is_disaster(text):
        text = "disaster"
    said = page.document.span_in(entry.passage, noun.start, noun.end)
    around = circumstances(page, entry, sentence, clause)
    qualifiers = [each for each in around if each.mention.span != said or each.name == "phase"]
    if narrower:
        qualifiers.append(Qualifier("kind", Mention(text=narrower, span=said, kind="text")))
    start, end = sentence_part(clause)
    made = page.claim(
        entry, "deeds", subject, f"deed:{verb}", Mention(text=text, span=said, kind="text"),
        start=start, end=end, qualifiers=qualifiers, clause=clause, sure=0.8,
    )  # fmt: skip
    denied = (made.polarity is Polarity.DENIED) ^ contrary ^ no_longer(sentence, clause.verb)
    return replace(made, polarity=Polarity.DENIED if denied else Polarity.AFFIRMED)
