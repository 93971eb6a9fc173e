"""Numbers of counted things, attached to what has them: "GPT-1 had 117 million parameters", "a set of 3 million
letters", "cited over 14,000 times"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from factcheck.extract._amounts import (
    HAVING,
    Amount,
    Holder,
    Party,
    amounts,
    claims_of,
    has,
    owner_of,
    preposition,
    surface_subject,
)
from factcheck.extract._fates import fated
from factcheck.extract._inhabitants import aboard, belonging, inhabitants, settled
from factcheck.extract._page import Page
from factcheck.extract._scope import scope_of
from factcheck.extract._unnamed import unnamed
from factcheck.extract._when import head_of
from factcheck.extract._wholes import of_topic
from factcheck.extract.birth_order import in_family
from factcheck.language import Clause, Token
from factcheck.model import Claim, Mention, Qualifier, Quantity
from factcheck.reading import read_value
from factcheck.vocabulary import agent_verb, count_id, is_anybody, is_gathering

NAMED, SUPPOSED = 0.6, 0.5  # how sure a name must be, and how sure it is that what is counted is the topic's
STANDING = frozenset("lie stand sit exist".split())
NUMERALS = frozenset("ten dozen hundred thousand million billion trillion half third quarter percent".split())
SURE = 0.5
FLOWING = frozenset("flow drain empty feed discharge run".split())  # "four rivers flow into the lake"
KEEPING = frozenset("operate run maintain keep manage field command own lead muster".split())
# "Ran for 48 episodes" has 48 episodes.
RUNNING = frozenset("run last air span extend continue spread".split())
INSTALMENTS = frozenset(
    "episode season series issue volume chapter page part instalment installment performance".split()
)
# "Each year", behind what is counted or in front of it all.
_EVERY = re.compile(
    r"[^,.;:()]{0,40}?\b(?:(?:every|each|per|a) (?P<unit>day|week|month|year)|(?P<adverb>annually|yearly|monthly|weekly|daily))\b(?!\W*(?:later|ago|earlier|before|after|on))",
    re.IGNORECASE,
)
_YEARLY = re.compile(r"\W*(?:every|each) (?P<unit>day|week|month|year),?\s(?P<adverb>)", re.IGNORECASE)
WELCOMING = frozenset("see draw welcome get host record register count visit use".split())
COMERS = frozenset(
    "visitor tourist guest pilgrim passenger user reader viewer customer hiker fan spectator attendee".split()
)
PUBLICATIONS = frozenset("paper article study preprint publication report thesis".split())


def claims(page: Page) -> Iterable[Claim]:
    for amount in amounts(page):
        counted = _counts(amount)
        if in_family(amount.entry.passage.text, amount.reading.start, amount.reading.end):
            continue
        if amount.dimension == "count" and (told := fated(page, amount)) is not None:
            yield from claims_of(page, amount, told, "counts")
        elif (town := settled(page, amount)) is not None:
            yield from claims_of(page, amount, town, "counts")
        elif (said := unnamed(page, amount)) is not None:
            yield from claims_of(page, amount, said, "counts")
        elif (
            counted
            and (home := aboard(page, amount) or inhabitants(page, amount) or belonging(page, amount)) is not None
        ):
            yield from claims_of(page, amount, _in_time(amount, home), "counts")
        elif counted and (holder := _holder(page, amount)) is not None:
            leave_out = amount.inside
            found = scope_of(page, amount.entry, amount.sentence, amount.head, leave_out)
            itself = holder.subject[0].text
            holder.scope += [q for q in found if not (q.name == "of" and q.mention.text == itself)]
            if holder.predicate == "count:citation":
                holder.subject = (_cited(holder.subject[0]), holder.subject[1])
            yield from claims_of(page, amount, _in_time(amount, holder), "counts")


def _in_time(amount: Amount, holder: Holder) -> Holder:
    """The question of a number in a time: "has 700,000 visitors a year", "700,000 people visit it every year"."""
    reading, clause = amount.reading, holder.clause
    if isinstance(reading.value, Quantity) and reading.value.dimension == "count":
        text = amount.sentence.text
        found = _EVERY.match(text[: amount.sentence.end], amount.head.end) or _YEARLY.match(text, amount.sentence.start)
        words = f"{reading.text} {amount.head.text} per {_unit(found)}" if found is not None else ""
        rate = read_value(words, "quantity") if words and not reading.parts else None
        if not isinstance(rate, Quantity) or rate.dimension != "frequency":
            return holder
        amount.reading = replace(reading, value=rate)
    noun = holder.predicate.removeprefix("count:")
    if clause is not None and clause.lemma in WELCOMING and noun in COMERS:
        holder.act = None
    holder.predicate = f"measure:{noun}"
    return holder


def _unit(found: re.Match[str]) -> str:
    adverb = (found["adverb"] or "").lower()
    return (
        (found["unit"] or {"daily": "day"}.get(adverb) or adverb.removesuffix("ly") or "year")
        .lower()
        .replace("annual", "year")
    )


def _counts(amount: Amount) -> bool:
    """Whether the number counts something; sets the amount's head and top to the noun and the phrase."""
    reading, sentence, number = amount.reading, amount.sentence, amount.head
    if not isinstance(reading.value, Quantity) or not (
        reading.value.dimension == "count" or (reading.value.dimension == "frequency" and reading.counted_start >= 0)
    ):
        return False
    noun, governor = number, sentence.tokens[number.head]
    modifier = number.relation in ("nummod", "amod", "compound", "det", "nmod", "advmod")
    if number.pos not in ("NOUN", "PROPN") and modifier and governor.index > number.index:
        noun = governor if governor.pos in ("NOUN", "PROPN", "SYM", "ADJ", "X") else number
    counted = head_of(sentence, reading.counted_start, reading.counted_end) if reading.counted_start >= 0 else None
    if counted is not None and counted.pos in ("NOUN", "PROPN") and (noun is number or noun.pos == "PROPN"):
        noun = counted
    if noun.pos != "NOUN" or noun.start < reading.start or noun.lemma.lower() in NUMERALS:
        return False
    amount.head = noun
    amount.top = head_of(sentence, reading.start, max(noun.end, reading.end)) or noun
    return True


def _holder(page: Page, amount: Amount) -> Holder | None:
    """Whose number it is: the noun that it hangs on, or the subject of its clause."""
    top, governor, clause = amount.top, amount.governor, amount.clause
    predicate = f"count:{count_id(_counted(amount))}"
    if predicate == "count:time":
        return _times(page, amount, clause)
    if (
        whose := amount.sentence.child(amount.head, "nmod:poss", "det:poss")
    ) is not None and whose.index < amount.top.index:
        had = owner_of(page, amount, whose)  # "visitors climb its 300 steps"
        if had is not None and had[1] >= SURE and not (clause is not None and has(clause)):
            return Holder(had, predicate)
    if governor.pos in ("NOUN", "PROPN") and governor.index != top.index:
        case = amount.sentence.child(top, "case")
        of = top.relation == "nmod" and (case is None or case.text.lower() in ("of", "with", "from"))
        behind = top.relation in ("appos", "parataxis", "dep", "list", "nummod") and governor.index < top.index
        before = top.relation in ("compound", "amod", "nmod") and governor.index > top.index
        if of or behind or before:
            return _of_noun(page, amount, governor, predicate)
    if clause is None:
        bare = owner_of(page, amount, None)
        return Holder(bare, predicate) if bare else None
    return _of_clause(page, amount, clause, predicate)


def _of_noun(page: Page, amount: Amount, governor: Token, predicate: str) -> Holder | None:
    """ "The author of 12 novels" wrote them, "a team of three engineers" is of who has it, "a genus of plants with 50 species" is
    the genus."""
    clause = amount.clause
    beside = amount.sentence.tokens[max(0, min(amount.inside) - 2)]
    if preposition(amount.sentence, amount.top) == "of" and beside.pos == "NOUN" and beside.relation == "conj":
        governor = beside  # "a composer and father of six children"
    subject = owner_of(page, amount, governor)
    doer = agent_verb(governor.lemma.lower()) if preposition(amount.sentence, amount.top) == "of" else None
    if doer is not None and subject is not None:
        span = page.document.span_in(amount.entry.passage, governor.start, governor.end)
        return Holder(subject, predicate, clause, scope=[Qualifier("act", Mention(text=doer, span=span, kind="text"))])
    if (subject is None or subject[1] < SURE) and clause is not None:
        subject = _having_it(page, amount, clause, governor) or subject
    return Holder(subject, predicate, clause) if subject else None


def _having_it(page: Page, amount: Amount, clause: Clause, governor: Token) -> Party | None:
    """Who has or is the thing that the number hangs on."""
    sentence, noun = amount.sentence, governor
    if preposition(sentence, amount.top) == "with" and noun.relation == "nmod":
        noun = sentence.tokens[noun.head]  # "a genus of plants with 50 species"
    linked = noun.relation == "conj" and clause.attribute is sentence.tokens[noun.head]
    if (clause.attribute is noun or linked) and clause.subject is not None:
        return owner_of(page, amount, clause.subject)
    keeps = has(clause) or (clause.lemma in KEEPING and not clause.passive)
    if not is_gathering(noun.lemma.lower()) or not keeps or clause.object is not noun:
        return None
    return owner_of(page, amount, clause.subject) if clause.subject is not None else None


def _counted(amount: Amount) -> str:
    """The counted noun; a capital city is a capital, and the people that somebody employs are employees."""
    noun, clause = amount.head, amount.clause
    if clause is not None and clause.lemma == "employ" and is_anybody(noun.lemma):
        return "employee"
    if noun.lemma == "member" and any(t.lemma == "crew" for t in amount.sentence.children(noun, "compound")):
        return "crew"
    city = noun.lemma == "city" and any(
        t.lemma == "capital" for t in amount.sentence.children(noun, "compound", "amod")
    )
    if re.fullmatch(r"\w*[A-Z]s", noun.text):
        return noun.text[:-1].lower()  # "vCPUs", "MPs": the tagger knows no plural of letters
    return "capital" if city else noun.lemma


def _times(page: Page, amount: Amount, clause: Clause | None) -> Holder | None:
    """ "was cited over 14,000 times": the verb says what is counted. "Six times longer" is a comparison, not a count."""
    if clause is None or amount.top.head != clause.verb.index or count_id(clause.lemma) == clause.lemma:
        return None
    subject = owner_of(page, amount, surface_subject(clause))
    return Holder(subject, f"count:{count_id(clause.lemma)}", clause) if subject else None


def _of_clause(page: Page, amount: Amount, clause: Clause, predicate: str) -> Holder | None:
    top, surface = amount.top, surface_subject(clause)
    if clause.attribute is not None and clause.attribute.index == top.index:
        subject = owner_of(page, amount, clause.subject) if clause.subject else None
        return Holder(subject, predicate, clause) if subject else None
    if top.relation == "nsubj" or (surface is not None and surface.index == top.index):
        there = amount.sentence.child(clause.verb, "expl") is not None and clause.lemma == "be"
        if there or clause.lemma in STANDING:  # "there were 706 survivors", "three cities lie on its banks"
            told = of_topic(page, amount.entry, amount.sentence, top)
            return Holder(told, predicate, clause, placed=True) if told else None
        patient = clause.oblique("into", "through") if clause.lemma in FLOWING else clause.object
        done_to = page.subject(amount.entry, amount.sentence, patient) if _is_named(amount, patient) else None
        if done_to is not None and done_to[1] >= NAMED and not clause.passive:
            act = None if clause.lemma in FLOWING else clause.verb
            return Holder(done_to, predicate, clause, act=act, sure=SUPPOSED)  # "seven states signed the treaty"
        topic = _suffering(page, amount) or (owner_of(page, amount, None) if top.relation == "nsubj" else None)
        return Holder(topic, predicate, clause, act=clause.verb) if topic else None
    subject = owner_of(page, amount, surface)
    if surface is not None and is_gathering(surface.lemma.lower()) and has(clause):  # "its fleet comprises 12 ships"
        whose = amount.sentence.child(surface, "nmod:poss", "det:poss", "nmod")
        subject = (owner_of(page, amount, whose) if whose is not None else None) or subject
    if subject is None:
        return None
    own = has(clause) and top.relation in ("obj", "obl", "conj", "root", "xcomp")
    own = own and not (clause.passive and clause.lemma in HAVING)
    own = own or (clause.lemma in RUNNING and amount.head.lemma.lower() in INSTALMENTS)
    scope = []
    if not own and clause.object is not None and clause.object not in (top, amount.head, surface):
        scope.append(Qualifier("part", _word(page, amount, clause.object)))
    return Holder(subject, predicate, clause, act=None if own else clause.verb, scope=scope)


def _is_named(amount: Amount, token: Token | None) -> bool:
    return token is not None and amount.sentence.name_at(token) is not None


def _suffering(page: Page, amount: Amount) -> Party | None:
    """ "Six compartments of the ship were flooded", "six compartments were flooded": whose they are."""
    sentence = amount.sentence
    of = next(
        (t for t in sentence.children(amount.head, "nmod") if (c := sentence.child(t, "case")) and c.text == "of"), None
    )
    if of is not None:
        found = page.subject(amount.entry, sentence, of)
        return found if found is not None and found[1] >= NAMED else None
    if amount.clause is None or not amount.clause.passive:
        return None
    topic = of_topic(page, amount.entry, sentence, amount.top)
    return (topic[0], min(topic[1], SUPPOSED)) if topic is not None else None


def _cited(mention: Mention) -> Mention:
    """Citations of "the DCGAN paper" are citations of DCGAN: what is cited is the publication, by whichever name."""
    words = mention.text.split()
    if len(words) > 1 and words[-1].lower() in PUBLICATIONS:
        return replace(mention, text=" ".join(words[:-1]), why=mention.why or "the publication stands for its subject")
    return mention


def _word(page: Page, amount: Amount, token: Token) -> Mention:
    span = page.document.span_in(amount.entry.passage, token.start, token.end)
    return Mention(text=token.lemma.lower(), span=span, kind="text")
