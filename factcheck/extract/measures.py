"""Measures, attached to what is measured: "is 269 m long", "has a diameter of 6,779 km", "the average temperature is
-60 °C", "weighs 5 kg", "revenue of $90.8 billion", "2.7 % nitrogen"."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.extract._aged import aged, is_age
from factcheck.extract._amounts import (
    VAGUE,
    Amount,
    Holder,
    Party,
    amounts,
    claims_of,
    owner_of,
    preposition,
    states,
    surface_subject,
)
from factcheck.extract._at_nouns import at_noun, of_its_sort
from factcheck.extract._composition import composition
from factcheck.extract._depths import altitude, depth
from factcheck.extract._dimensions import AMOUNTS_TO, CHANGES_TO, dimension_word
from factcheck.extract._distances import distance
from factcheck.extract._extremes import extreme, reached
from factcheck.extract._left_out import left_out
from factcheck.extract._money import money
from factcheck.extract._of_stuff import share_of, stuff_of, time_of
from factcheck.extract._page import Page
from factcheck.extract._scope import scope_of
from factcheck.extract._spells import spell
from factcheck.extract._temperatures import is_case, swing, temperature
from factcheck.extract._where import above, stretch, where
from factcheck.extract._wholes import held, of_topic
from factcheck.language import Clause, Token, named_by
from factcheck.model import Claim, Mention, Qualifier
from factcheck.vocabulary import measure_of, part, verb_measure

# What a unit measures where no word says it.
DIMENSIONS = {"data": "size", "time": "duration", "percent": "share"}
FOUNDING = frozenset("found start establish launch begin incorporate form create".split())
# "Earned a salary of", "made a profit of", "caused damage of": the verb adds nothing.
EARNED = frozenset("salary revenue profit gross damage loss".split())
EARNING = frozenset(
    "earn receive draw get make pay generate report post record see turn cause inflict do suffer".split()
)
# Verbs that leave it to what they are said of which measure it is.
MEASURING = frozenset("reach measure attain".split())
# Prepositions by which an amount hangs on the verb that says its measure.
AMOUNTING = frozenset("over to for across about around some at approximately up roughly nearly out".split())


def claims(page: Page) -> Iterable[Claim]:
    for amount in amounts(page):
        holder = _holder(page, amount) if amount.dimension != "count" else _bare(page, amount)
        if holder is not None:
            statistic, whole = extreme(page, amount, holder.clause)
            if statistic:
                holder.scope = [*(q for q in holder.scope if q.name != "statistic"), *statistic]
                holder.act = None if whole else holder.act
                holder.timeless = whole
            if not statistic and reached(amount, holder):
                holder.scope = [*holder.scope, _said(page, amount, "statistic", "reached")]
            if (without := left_out(amount)) and holder.predicate.startswith("measure:"):
                holder.scope = [*holder.scope, _said(page, amount, "without", without)]
            if holder.act is None and holder.sure > VAGUE and not any(q.name == "place" for q in holder.scope):
                holder.scope = [*holder.scope, *where(page, amount, holder, _measuring(amount))]
            yield from claims_of(page, amount, holder, "measures")


def _said(page: Page, amount: Amount, name: str, text: str) -> Qualifier:
    span = page.document.span_in(amount.entry.passage, amount.reading.start, amount.reading.end)
    return Qualifier(name, Mention(text=text, span=span, kind="text"))


def _measuring(amount: Amount) -> Token | None:
    """The noun that names the measure, where it stands before the amount."""
    found = dimension_word(amount)
    return found[0] if found is not None and found[0].pos == "NOUN" and found[0].index < min(amount.inside) else None


def _bare(page: Page, amount: Amount) -> Holder | None:
    """A number that counts nothing, under a noun that is known to be a number: "has a population of 12,400"."""
    if amount.reading.counted_start >= 0 or (found := dimension_word(amount)) is None:
        return None
    word, measure = found
    return _measured(page, amount, amount.clause, word, measure) if measure_of(word.lemma) is not None else None


def _holder(page: Page, amount: Amount) -> Holder | None:
    if amount.dimension == "percent" and (share := composition(page, amount) or share_of(page, amount)) is not None:
        return share
    clause = amount.clause
    if amount.dimension == "temperature" and is_case(amount, clause):
        return None
    if amount.dimension == "temperature" and (change := swing(page, amount)) is not None:
        return change
    if is_age(amount):
        return aged(page, amount, clause)
    if amount.dimension == "time" and (hours := time_of(page, amount, clause)) is not None:
        return hours
    if (stuff := stuff_of(page, amount, clause)) is not None:
        return stuff
    if (
        told := depth(page, amount) or altitude(page, amount) or distance(page, amount) or at_noun(page, amount)
    ) is not None:
        return told
    dimension = dimension_word(amount)
    if dimension is not None:
        return _measured(page, amount, clause, *dimension)
    if (said := spell(page, amount) or money(page, amount) or _by_verb(page, amount, clause)) is not None:
        return said
    if amount.dimension == "temperature" and (warmth := temperature(page, amount, clause)) is not None:
        return warmth
    predicate = f"measure:{DIMENSIONS.get(amount.dimension, amount.dimension.partition(':')[0])}"
    surface = surface_subject(clause) if clause is not None else None
    subject = owner_of(page, amount, surface)
    act = clause.verb if clause is not None and not states(clause) else None
    return Holder(subject, predicate, clause, act=act, sure=VAGUE) if subject else None


def _by_verb(page: Page, amount: Amount, clause: Clause | None) -> Holder | None:
    """ "stretching over 400 km", "weighs 5 kg": the verb says which measure it is."""
    top = amount.top
    if clause is None or amount.governor.index != clause.verb.index or clause.attribute is not None:
        return _by_mistaken_verb(page, amount)
    case = amount.sentence.child(top, "case")
    if case is not None and case.index not in amount.inside and case.text.lower() not in AMOUNTING:
        return None
    past = clause.tense == "past" and not clause.passive and (case is None or case.text.lower() != "at")
    measure = verb_measure(_phrasal(clause), amount.dimension, past=past)
    if clause.lemma in MEASURING and not past:
        measure = of_its_sort(page, amount, surface_subject(clause)) or measure
    if measure is None:
        return None
    scope = [*above(page, amount, clause), *stretch(page, amount, clause)]
    return _of_party(page, amount, clause, measure, surface_subject(clause), scope)


def _phrasal(clause: Clause) -> str:
    """ "Went on for a week": the parser may take the particle for an adverb."""
    behind = clause.sentence.tokens[clause.verb.index + 1 : clause.verb.index + 2]
    return (
        f"{clause.lemma} on" if behind and behind[0].text == "on" and behind[0].relation == "advmod" else clause.lemma
    )


def _by_mistaken_verb(page: Page, amount: Amount) -> Holder | None:
    """The same where the parser took the verb for a noun: "The canyon plunges 900 metres"."""
    tokens, verb = amount.sentence.tokens, amount.governor
    case = amount.sentence.child(amount.top, "case")
    near = case.index if case is not None and case.text.lower() in AMOUNTING else min(amount.inside)
    if verb.pos != "NOUN" or not verb.text.endswith("s") or not verb.index or verb.index + 1 != near:
        return None
    measure, subject = verb_measure(verb.lemma, amount.dimension), tokens[verb.index - 1]
    if measure is None or subject.pos not in ("NOUN", "PROPN", "PRON"):
        return None
    return _of_party(page, amount, None, measure, subject, [])


def _measured(page: Page, amount: Amount, clause: Clause | None, word: Token, measure: str) -> Holder | None:
    sentence = amount.sentence
    if word.pos in ("ADJ", "ADV"):
        # "is 269 m long", "a 269 m long ship"
        noun = sentence.tokens[word.head]
        said = clause.subject if clause is not None and clause.attribute is word else None
        if said is None:
            other = noun.pos in ("NOUN", "PROPN") and noun.index not in (amount.top.index, *amount.inside)
            said = noun if other else clause.subject if clause is not None else None
            said = said or _fronted(amount)
        return _of_party(page, amount, clause, measure, said, [])
    named = f"{sentence.tokens[word.index - 1].text} {word.lemma}" if word.index else ""
    scope = [
        q
        for q in scope_of(page, amount.entry, sentence, word, amount.inside)
        if q.name in ("statistic", "basis")
        or (q.name == "kind" and q.mention.text not in measure and not measure_of(named))
    ]
    if word.index > amount.top.index and sentence.tokens[word.index - 1].text.lower() == "in":
        return _of_party(page, amount, clause, measure, surface_subject(clause) if clause is not None else None, scope)
    if amount.dimension == "area" and (whole := _basin(page, amount, clause, word)) is not None:
        return whole
    owner = sentence.child(word, "nmod:poss", "det:poss")
    of = next(
        (
            t
            for t in sentence.children(word, "nmod")
            if preposition(sentence, t) == "of" and t.index not in amount.inside
        ),
        None,
    )
    if owner is not None or of is not None:
        return _of_party(page, amount, clause, measure, owner or of, scope)
    if measure == "capital" and clause is not None and clause.lemma in FOUNDING:
        scope = [q for q in scope if q.name != "statistic"] + [_said(page, amount, "statistic", "initial")]
    case = preposition(sentence, word)
    if case == "with" and clause is not None and clause.attribute is not None:
        # "X is a lake in Verania with an area of", "with an area of …, X is the largest lake"
        name = next((n for n in sentence.names if n.first > max(amount.inside)), None) if not clause.subject else None
        said = clause.subject or (sentence.tokens[name.last - 1] if name is not None else None)
        if said is not None:
            return _of_party(page, amount, clause, measure, said, scope)
    governor = _having(amount, word)
    having = (
        governor.pos in ("NOUN", "PROPN")
        and governor.index not in (word.index, amount.top.index)
        and word.relation in ("nmod", "obl")
    )
    if having and case in ("with", "of") and (clause is None or clause.attribute is not governor):
        had = _of_party(page, amount, clause, measure, governor, scope)  # "a core with a radius of"
        if had is not None and had.subject[1] >= 0.5:
            return had
    moved = clause is not None and clause.lemma in CHANGES_TO and preposition(sentence, amount.top) == "to"
    stated = clause is None or states(clause) or clause.lemma in AMOUNTS_TO or moved
    act = (
        None
        if clause is None
        or stated
        or verb_measure(clause.lemma, amount.dimension) == measure
        or (measure in EARNED and clause.lemma in EARNING)
        or case == "with"
        or (case in ("at", "on") and measure_of(measure) is not None)
        else clause.verb
    )
    surface = surface_subject(clause) if clause is not None else None
    if case == "after" and measure_of(measure) is not None:  # "after a gestation period of 11 months, a calf is born"
        topic = of_topic(page, amount.entry, sentence, word)
        return Holder(topic, f"measure:{measure}", scope=scope) if topic else None
    if surface is not None and surface.index != word.index:
        return _of_party(page, amount, clause, measure, surface, scope, act)
    if having:
        return _of_party(page, amount, clause, measure, governor, scope, act)
    said = sentence.child(word, "nsubj") if measure == "price" else None  # "repairs to it cost": a noun to the parser
    subject = page.subject(amount.entry, sentence, said) if said is not None else _topic(page, amount, word)
    return Holder(subject, f"measure:{measure}", clause, act=act, scope=scope) if subject else None


def _fronted(amount: Amount) -> Token | None:
    """The subject behind the comma: "Standing 90 m tall, it was the tallest building", however the parser hung the participle."""
    tokens = amount.sentence.tokens
    comma = next((t.index for t in tokens if t.text == ","), 0)
    if not comma > max(amount.inside) or tokens[0].pos != "VERB" or not tokens[0].text.endswith(("ing", "ed")):
        return None
    return next((t for t in tokens[comma + 1 : comma + 5] if t.relation == "nsubj"), None)


def _basin(page: Page, amount: Amount, clause: Clause | None, word: Token) -> Holder | None:
    """ "A basin of 900 km²", "drains an area of 900 km²": the area of that part."""
    drained = clause is not None and clause.lemma == "drain"
    words = [t.lemma.lower() for t in amount.sentence.children(word, "compound")]
    named = "basin" if drained else part(" ".join([*words, word.lemma])) or part(word.lemma)
    surface = surface_subject(clause) if clause is not None else None
    if named in (None, "surface") or surface is None or surface is word:
        return None
    return _of_party(page, amount, clause, "area", surface, [_said(page, amount, "part", str(named))])


def _having(amount: Amount, word: Token) -> Token:
    """What has the measure: the noun right before "with", however the parser hung the rest; else the governor."""
    case = amount.sentence.child(word, "case")
    before = amount.sentence.tokens[case.index - 1] if case is not None and case.index else None
    if before is not None and case is not None and case.text.lower() == "with" and before.pos in ("NOUN", "PROPN"):
        return before
    return amount.sentence.tokens[word.head]


def _of_party(
    page: Page,
    amount: Amount,
    clause: Clause | None,
    measure: str,
    token: Token | None,
    scope: list[Qualifier],
    act: Token | None = None,
) -> Holder | None:
    owner = held(page, amount, token)
    if owner is None:
        return None
    return Holder(owner.subject, f"measure:{measure}", clause, act=act, scope=[*scope, *owner.scope])


def _topic(page: Page, amount: Amount, word: Token) -> Party | None:
    """ "The average temperature is -60 °C", "temperatures reach 30 °C": of what the text is about."""
    definite = amount.sentence.child(word, "det")
    bare = definite is None and measure_of(word.lemma) is not None
    if bare or (definite is not None and definite.lemma.lower() == "the"):
        told = of_topic(page, amount.entry, amount.sentence, word)
        titled = named_by(page.document.title) if told is None and measure_of(word.lemma) is not None else None
        return told if titled is None else (page.named(amount.entry, titled, word.start, word.end), titled.sure - 0.05)
    return page.subject(amount.entry, amount.sentence, None)
