"""How long something was done: "took 14 months to build", "was built in 14 months", "construction lasted 14 months" are one question."""

from __future__ import annotations

import re

from factcheck.extract._amounts import Amount, Holder, Party, preposition, surface_subject
from factcheck.extract._page import Page
from factcheck.extract._wholes import held, of_topic
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Mention, Qualifier
from factcheck.vocabulary import confinement, doing, finishes

SUPPOSED = 0.55  # how sure it is that two sources speak of one stay
CYCLES = {
    **dict.fromkeys(("orbit", "circle", "revolve"), "orbital_period"),
    **dict.fromkeys(("rotate", "spin"), "rotation_period"),
}
GOING = frozenset("go travel move journey".split())
_EVERY = re.compile(r"\b(?:every|in|each) (?:about |around |roughly |approximately |some )?\Z", re.IGNORECASE)
PERFORMING = frozenset("perform play watch hear".split())  # a work that takes so long lasts so long
STAYING = frozenset(
    "work serve spend study teach live stay remain lead head run govern direct chair coach play reign rule edit train wait hide".split()
)
REIGNING = frozenset("reign rule govern".split())
CONFINED = frozenset("prison jail captivity custody exile hospital detention solitary confinement gaol".split())
WHERE = frozenset("in at on as with for aboard under over".split())
# "Another two years", "the last two years": not all of the time.
_SOME = re.compile(
    r"\b(?:first|last|next|final|another|further|remaining|every|each|more|additional|extra|same|those|these|past|rest of)\W+(?:\w+\W+)?$",
    re.IGNORECASE,
)
_BEYOND = re.compile(r"\W*(?:beyond|past|after|before|more|longer|later|earlier)\b", re.IGNORECASE)
_CLOCKS = re.compile(
    r"\b(?:clock(?:s|ed|ing)? in at|runn?(?:s|ing)? (?:to|in at)|weigh(?:s|ing) in at|timed at)\s*\Z", re.IGNORECASE
)
_PAST_THE = re.compile(r"\W*(?:past|to|after|before|into|in|later|earlier|from)\b", re.IGNORECASE)
LASTING = frozenset("take last require need span run".split())


def spell(page: Page, amount: Amount) -> Holder | None:
    clause = amount.clause
    if clause is None or amount.dimension != "time":
        return None
    return (
        _cycle(page, amount, clause)
        or _took(page, amount, clause)
        or _finished(page, amount, clause)
        or _stayed(page, amount, clause)
        or _runs(page, amount, clause)
    )


def _cycle(page: Page, amount: Amount, clause: Clause) -> Holder | None:
    """ "A day on Tarn lasts 26 hours", "takes 712 days to orbit its sun", "orbits its sun every 712 days"."""
    sentence, surface = amount.sentence, surface_subject(clause)
    if surface is None:
        return None
    turned = [clause.verb, *sentence.children(clause.verb, "xcomp", "advcl")]
    period = next((CYCLES[t.lemma.lower()] for t in turned if t.lemma.lower() in CYCLES), None)
    if period is None and any(t.lemma.lower() in GOING and _around(sentence, t) for t in turned):
        period = "orbital_period"
    every = _EVERY.search(sentence.text, sentence.start, amount.reading.start) or amount.reading.text.startswith(
        "every"
    )
    if amount.governor.index != clause.verb.index and amount.top.index != clause.verb.index:
        return None
    if period is not None and (clause.lemma == "take" or (every and clause.lemma in CYCLES)):
        owner = page.subject(amount.entry, sentence, surface)
        return Holder(owner, period, clause) if owner is not None else None
    if surface.lemma.lower() not in ("day", "year") or clause.lemma not in ("last", "be", "take"):
        return None
    of = sentence.child(surface, "nmod:poss", "det:poss", "nmod")
    owner = page.subject(amount.entry, sentence, of) if of is not None else None
    if owner is None or owner[0].kind == "person" or amount.reading.start <= surface.start < amount.reading.end:
        return None
    return Holder(owner, "rotation_period" if surface.lemma.lower() == "day" else "orbital_period", clause)


def _around(sentence: Sentence, verb: Token) -> bool:
    """True for "to go around the Sun"."""
    return any(preposition(sentence, t) in ("around", "round") for t in sentence.children(verb, "obl"))


def _took(page: Page, amount: Amount, clause: Clause) -> Holder | None:
    """ "The bridge took 14 months to build", "construction took 14 months"."""
    surface = surface_subject(clause) or amount.sentence.child(clause.verb, "expl")
    if surface is None or clause.lemma not in LASTING or amount.governor.index != clause.verb.index:
        return None
    done = doing(surface.lemma.lower())
    if done is not None:
        of = amount.sentence.child(surface, "nmod", "nmod:poss", "det:poss")
        owner = page.subject(amount.entry, amount.sentence, of) if of is not None else None
        if of is None:
            owner = of_topic(page, amount.entry, amount.sentence, surface)
        return _holder(page, amount, owner, done, surface) if owner is not None else None
    verb = next(
        (t for t in amount.sentence.children(clause.verb, "xcomp", "advcl", "ccomp", "csubj") if _infinite(amount, t)),
        None,
    )
    if verb is None or clause.lemma != "take":
        return None
    made = amount.sentence.child(verb, "obj") if surface.text.lower() == "it" else None
    whole = held(page, amount, made if made is not None else surface)  # "it took 14 months to build the bridge"
    if whole is not None and verb.lemma.lower() in PERFORMING:
        return Holder(whole.subject, "measure:duration", clause, scope=whole.scope)
    return _holder(page, amount, whole.subject, verb.lemma.lower(), verb, whole.scope) if whole is not None else None


def _stayed(page: Page, amount: Amount, clause: Clause) -> Holder | None:
    """ "Spent nine years in prison", "was imprisoned for nine years", "ruled for 12 years"."""
    case, confined = preposition(amount.sentence, amount.top), confinement(clause.lemma)
    surface = surface_subject(clause)
    if surface is None or amount.governor.index != clause.verb.index or case not in ("", "for"):
        return None
    before = amount.sentence.text[amount.sentence.start : amount.reading.start]
    behind = amount.sentence.text[amount.reading.end : amount.sentence.end]
    if (
        _SOME.search(before)
        or _SOME.match(amount.reading.text)
        or _BEYOND.match(behind)
        or not (confined or clause.lemma in STAYING)
    ):
        return None
    owner = page.subject(amount.entry, amount.sentence, surface)
    if owner is None:
        return None
    where = [head for preposition, head in clause.obliques if head is not amount.top and preposition in WHERE]
    if confined or any(head.lemma.lower() in CONFINED for head in where):
        place = confined or next(head.lemma.lower() for head in where if head.lemma.lower() in CONFINED)
        holder = _holder(page, amount, owner, "stay", clause.verb)
        holder.scope.append(Qualifier("in", Mention(text=place, span=holder.scope[0].mention.span, kind="text")))
    elif where or clause.lemma in REIGNING:
        holder = Holder(owner, "measure:duration", clause, act=clause.verb)
    else:
        return None
    holder.sure = SUPPOSED
    return holder


def _runs(page: Page, amount: Amount, clause: Clause) -> Holder | None:
    """ "At 118 minutes the film is long", "clocking in at 118 minutes": how long a work runs."""
    sentence, first = amount.sentence, min(amount.inside)
    before = sentence.text[sentence.start : amount.reading.start]
    if not _CLOCKS.search(before) and not (first == 1 and sentence.tokens[0].text == "At"):
        return None
    behind = sentence.text[amount.reading.end : sentence.end]
    surface = surface_subject(clause) or next(iter(sentence.children(sentence.root, "nsubj")), None)
    if not re.search(r"min|hour", amount.reading.text) or surface is None or _PAST_THE.match(behind):
        return None
    owner = held(page, amount, surface)
    if owner is None or owner.subject[0].kind not in ("work", "other", "kind"):
        return None
    return Holder(owner.subject, "measure:duration", scope=owner.scope, sure=SUPPOSED)


def _finished(page: Page, amount: Amount, clause: Clause) -> Holder | None:
    """ "was built in 14 months"."""
    if not finishes(clause.lemma) or amount.governor.index != clause.verb.index:
        return None
    if preposition(amount.sentence, amount.top) not in ("in", "within"):
        return None
    target = clause.object if clause.object is not None else None
    whole = held(page, amount, target) if target is not None else None
    return _holder(page, amount, whole.subject, clause.lemma, clause.verb, whole.scope) if whole is not None else None


def _holder(
    page: Page, amount: Amount, owner: Party, done: str, said: Token, scope: list[Qualifier] | None = None
) -> Holder:
    span = page.document.span_in(amount.entry.passage, said.start, said.end)
    act = Qualifier("act", Mention(text=done, span=span, kind="text"))
    return Holder(owner, "measure:duration", amount.clause, scope=[act, *(scope or [])])


def _infinite(amount: Amount, verb: Token) -> bool:
    return verb.pos == "VERB" and any(t.text.lower() == "to" for t in amount.sentence.children(verb, "mark"))
