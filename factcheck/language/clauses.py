"""Splits sentences into clauses: one verb (or copula) each, with who does it, what to, and how sure the writer is.

Roles are deep: in "X was founded by Y" the subject is Y and the object X, as in "Y founded X". Coordination, relative
clauses, participles and infinitives get the subject they share with their governor (Universal Dependencies leaves it out).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from factcheck.language.clefts import is_cleft, places
from factcheck.language.predicates import CLAUSAL, is_predicate
from factcheck.language.sentence import SUFFERED, Sentence, Token
from factcheck.language.speech import Stance, stance
from factcheck.model import Modality

PARTICLES = frozenset("out up down off away over".split())

# Words that join a clause, which the parser may take for prepositions.
OF_TIME = ("until", "till", "after", "before", "since")


@dataclass(slots=True)
class Clause:
    """One verb with its arguments; tokens are heads of their phrases, `None` where there is none.

    `attribute` is what a copula says of the subject ("X is a physicist" → physicist; then `verb` is that word too).
    `obliques` are (preposition, head) in order; the preposition is lower case, "" for bare adverbial phrases.
    """

    sentence: Sentence
    verb: Token
    lemma: str
    passive: bool = False
    subject: Token | None = None
    object: Token | None = None
    attribute: Token | None = None
    obliques: list[tuple[str, Token]] = field(default_factory=list)
    governor: Clause | None = None
    stance: Stance = field(default_factory=Stance)
    tense: str = ""  # past, present, or "" where the form does not say

    @property
    def denied(self) -> bool:
        return self.stance.denied

    @property
    def modality(self) -> Modality:
        return self.stance.modality

    @property
    def impersonal(self) -> bool:
        """True for "it was announced that …": the "it" stands for the clause that follows, for no thing."""
        surface = self.object if self.passive else self.subject
        said = self.sentence.child(self.verb, "ccomp", "csubj", "acl")
        return surface is not None and surface.text.lower() == "it" and said is not None

    def oblique(self, *prepositions: str) -> Token | None:
        return next((head for preposition, head in self.obliques if preposition in prepositions), None)


def clauses(sentence: Sentence) -> list[Clause]:
    """The clauses of the sentence in the order of their verbs."""
    found: dict[int, Clause] = {}
    for token in _top_down(sentence):
        if is_predicate(sentence, token):
            found[token.index] = _clause(sentence, token, found)
            found[token.index].obliques += places(sentence, token)
    return [found[index] for index in sorted(found)]


def _top_down(sentence: Sentence) -> list[Token]:
    order, seen = [sentence.root], {sentence.root.index}
    for token in order:
        for child in sentence.children(token):
            if child.index not in seen:
                seen.add(child.index)
                order.append(child)
    return order


def _clause(sentence: Sentence, verb: Token, found: dict[int, Clause]) -> Clause:
    copula = sentence.child(verb, "cop")
    particles = "".join(f" {child.lemma.lower()}" for child in _particles(sentence, verb))
    clause = Clause(sentence, verb, "be" if copula else verb.lemma.lower() + particles)
    clause.attribute = verb if copula else None
    clause.governor = _governor(sentence, verb, found)
    clause.passive = not copula and _is_passive(sentence, verb)
    surface = _whole_subject(sentence, verb)
    surface = _before_auxiliary(sentence, verb, surface)
    surface = _antecedent(sentence, verb, surface) if surface is not None else _shared_subject(sentence, verb, clause)
    target = sentence.child(verb, "obj")
    for child in sentence.children(verb, "obl", "obj", "advmod", "nmod"):
        if child.relation in ("obl", "nmod"):
            clause.obliques.append((_preposition(sentence, child), _antecedent(sentence, verb, child)))
        if child.pos == "NUM" or sentence.child(child, "nummod"):
            # "born May 4, 1971 in Bergen": the parser hangs the place on the date
            clause.obliques.extend((_preposition(sentence, c), c) for c in _below_date(sentence, child))
    if clause.passive:
        clause.object = surface
        agent = sentence.child(verb, "obl:agent") or clause.oblique("by")
        clause.subject = agent
        if target is not None and target is not agent:
            clause.obliques.insert(0, ("", target))  # "was awarded the prize"
    else:
        clause.subject = surface
        clause.object = _antecedent(sentence, verb, target) if target is not None else _name_behind(sentence, verb)
        if clause.object is None and verb.dep == "acl:relcl" and surface is not sentence.tokens[verb.head]:
            gap = sentence.tokens[verb.head]
            has_gap = not any(_is_relative(child) for child in sentence.subtree(verb, CLAUSAL))
            clause.object = gap if has_gap and not copula else None
        if (
            clause.object is None
            and verb.relation == "amod"
            and verb.head > verb.index
            and sentence.child(verb, "nsubj")
        ):
            clause.object = sentence.tokens[verb.head]  # "Version 3 introduced plugins" taken for one long noun
    clause.tense = _tense(sentence, copula or verb)
    clause.stance = stance(sentence, verb, clause.governor.stance if clause.governor else None)
    return clause


def _whole_subject(sentence: Sentence, verb: Token) -> Token | None:
    """The subject; of two that stand side by side the second, which the first narrows ("whale hunting was banned")."""
    found = sentence.children(verb, "nsubj", "csubj")
    if len(found) > 1 and found[1].index == found[0].index + 1 and found[1].text.lower().endswith("ing"):
        return found[1]
    return found[0] if found else None


def _name_behind(sentence: Sentence, verb: Token) -> Token | None:
    """The name right behind a verb that the parser takes for an adverb ("developed TIDE-O-MATIC in 1956")."""
    name = next((name for name in sentence.names if name.first == verb.index + 1), None)
    head = next((t for t in sentence.tokens[name.first : name.last] if t.head == verb.index), None) if name else None
    return head if head is not None and head.relation == "advmod" and sentence.child(head, "case") is None else None


def _particles(sentence: Sentence, verb: Token) -> list[Token]:
    """The particles of a phrasal verb; the parser may take the one right behind it for an adverb ("came out in 2018")."""
    behind = [t for t in sentence.children(verb, "advmod") if t.index == verb.index + 1 and t.text.lower() in PARTICLES]
    found = sentence.children(verb, "compound:prt") or behind
    return [particle for particle in found if not _bounds(sentence, particle)]


def _bounds(sentence: Sentence, particle: Token) -> bool:
    """True for the "up" of "weighs up to 90 tonnes", which belongs to the number."""
    behind = sentence.tokens[particle.index + 1 : particle.index + 4]
    words = [particle.text.lower(), *(t.text.lower() for t in behind[:1])]
    return words in (["up", "to"], ["down", "to"]) and any(t.pos in ("NUM", "SYM") for t in behind[1:])


def _before_auxiliary(sentence: Sentence, verb: Token, subject: Token | None) -> Token | None:
    """The subject as it stands right before the verb or its auxiliary, where the parser found none or took "each" for it:
    "X and Y have (each) won", "GPT-1 had …" with the name taken for an adverb."""
    if subject is not None and (subject.text.lower() not in ("each", "both", "all") or sentence.children(subject)):
        return subject
    auxiliary = next((t for t in sentence.children(verb, "aux", "aux:pass") if t.index < verb.index), None)
    first = auxiliary or verb
    if first.index == 0 or (auxiliary is None and verb.features.get("VerbForm") != "Fin"):
        return subject
    before = sentence.tokens[first.index - 1]
    name = sentence.name_at(before)
    noun = auxiliary is not None and before.pos in ("NOUN", "PROPN")
    head = next((t for t in sentence.tokens[name.first : name.last] if t.head == verb.index), None) if name else None
    stray = name is not None and (auxiliary is not None or (before.head == verb.index and before.relation == "advmod"))
    if not stray and subject is None and head is not None and head.relation == "compound" and verb.pos == "VERB":
        return head  # "The Aldo Delta covers", with the name taken for a modifier
    if not noun and not stray:
        return subject
    linked = before.relation == "conj" and sentence.child(before, "cc") is not None
    return sentence.tokens[before.head] if linked else before


def _below_date(sentence: Sentence, date: Token) -> list[Token]:
    numbers = [date, *(t for t in sentence.subtree(date) if t.pos == "NUM")]
    return [t for number in numbers for t in sentence.children(number, "nmod", "obl") if sentence.child(t, "case")]


def _governor(sentence: Sentence, verb: Token, found: dict[int, Clause]) -> Clause | None:
    token = verb
    while token.head != token.index:
        token = sentence.tokens[token.head]
        if token.index in found:
            return found[token.index]
    return None


def _is_passive(sentence: Sentence, verb: Token) -> bool:
    helped = any(t.pos != "NUM" for t in sentence.children(verb, "nsubj:pass", "aux:pass", "csubj:pass"))
    if helped or verb.text.lower() == "born":
        return True
    if sentence.child(verb, "nsubj", "aux"):
        return False
    if verb.features.get("Voice") == SUFFERED:
        return True
    past = verb.features.get("VerbForm") == "Part" and verb.features.get("Tense") == "Past"
    past = past or verb.features.get("Voice") == "Pass"
    if not past or sentence.child(verb, "obj") is not None:
        return False
    head = sentence.tokens[verb.head]
    coordinated = verb.dep == "conj" and head.pos == "VERB" and not _is_passive(sentence, head)
    return not coordinated


def _antecedent(sentence: Sentence, verb: Token, argument: Token) -> Token:
    """What a relative pronoun stands for; other words stand for themselves."""
    if _is_relative(argument) and (verb.dep.startswith("acl") or is_cleft(sentence, verb)):
        return sentence.tokens[verb.head]
    return argument


def _is_relative(token: Token) -> bool:
    return token.features.get("PronType") == "Rel" or (token.pos == "PRON" and token.lemma in ("which", "who", "whom"))


def _shared_subject(sentence: Sentence, verb: Token, clause: Clause) -> Token | None:
    head = sentence.tokens[verb.head]
    if verb.dep.startswith("acl"):
        return head
    if verb.relation in ("parataxis", "appos", "dep", "list", "amod") and head.pos in ("PROPN", "NOUN"):
        return head if head.index < verb.index and verb.features.get("VerbForm") == "Part" else None
    governor = clause.governor
    if governor is None or verb.dep == "parataxis":
        return None
    # "struck a rock and sank": a finite verb is no second noun, whatever the parser hangs it on
    stray = head.pos in ("NOUN", "PROPN") and verb.features.get("VerbForm") == "Fin"
    if verb.relation == "conj" and governor.verb.index != verb.head and not stray:
        return None
    before = sentence.tokens[verb.index - 1] if verb.index else verb
    if (
        verb.relation == "advcl"
        and verb.features.get("VerbForm") == "Fin"
        and _preposition(sentence, before) in OF_TIME
    ):
        return before  # "until the board banned it", with "until" taken for a preposition
    if verb.relation == "xcomp" and not governor.passive and governor.object is not None:
        return governor.object
    if verb.relation in ("conj", "xcomp", "advcl"):
        return governor.object if governor.passive else governor.subject
    return None


def _preposition(sentence: Sentence, token: Token) -> str:
    case = sentence.children(token, "case")
    words = []
    for each in case:
        words.append(each.text.lower())
        words.extend(fixed.text.lower() for fixed in sentence.children(each, "fixed"))
    return " ".join(words)


def _tense(sentence: Sentence, verb: Token) -> str:
    forms = [verb, *sentence.children(verb, "aux")]
    for form in forms:
        if form.features.get("VerbForm") == "Fin" or form.features.get("Mood") == "Ind":
            tense = form.features.get("Tense", "")
            has_perfect = form.lemma == "have" and form is not verb
            return "past" if tense == "Past" or has_perfect else "present" if tense == "Pres" else ""
    return "past" if verb.features.get("Tense") == "Past" else ""
