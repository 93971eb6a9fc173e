"""Speech and doubt: whether the writer affirms a clause, denies it, plans it, doubts it, or lets somebody else say it."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.language.sentence import Sentence, Token
from factcheck.model import Modality

NEGATORS = frozenset("not n't never neither nor hardly scarcely".split())
DENYING = frozenset("refuse fail decline deny refute dispute reject avoid forget stop".split())
PLANNING = frozenset(
    "plan intend hope want wish propose aim seek try attempt consider offer agree promise vow prepare aspire threaten "
    "decide ask request order invite encourage urge design".split()
)
EXPECTING = frozenset("expect schedule project forecast predict anticipate estimate slate due set".split())
DOUBTING = frozenset(
    "claim allege believe think suppose rumour rumor speculate suggest hypothesize assume imagine suspect argue "
    "consider seem appear debate imply doubt contend misquote misattribute".split()
)
SAYING = frozenset(
    "say state report announce write note tell explain add declare confirm reveal describe recall observe mention "
    "credit estimate acknowledge insist".split()
)
DOUBTFUL = frozenset(
    "allegedly reportedly supposedly purportedly possibly perhaps probably maybe presumably likely apparently "
    "arguably ostensibly".split()
)
MYTHS = frozenset("myth legend rumour rumor misconception hoax fiction hypothesis theory speculation".split())
CONDITIONS = frozenset("if unless whether lest".split())
CONTRARY = ("instead of", "rather than", "without", "as if", "as though")


@dataclass(frozen=True, slots=True)
class Stance:
    """How the writer stands to a clause. `attribution` is who says it, where that is not the writer. `outer` is the modality
    that the clause takes over from what it stands in, without its own "could": "… could win, and she left"."""

    denied: bool = False
    modality: Modality = Modality.ASSERTED
    attribution: str | None = None
    outer: Modality = Modality.ASSERTED


def stance(sentence: Sentence, verb: Token, governing: Stance | None) -> Stance:
    """The stance of the clause headed by `verb`, given that of the clause it depends on."""
    denied = _negated(sentence, verb)
    modality = Modality.ASSERTED
    own = _own_modality(sentence, verb)
    attribution = _according_to(sentence, verb)
    embedded = verb.relation in ("ccomp", "xcomp", "csubj", "acl") or (
        verb.relation == "conj" and governing is not None
    )
    if verb.relation == "conj" and governing is not None:
        attribution = attribution or governing.attribution
        modality = governing.outer if _starts_anew(sentence, verb) else governing.modality
    elif embedded and verb.head != verb.index:
        head = sentence.tokens[verb.head]
        lemma = head.lemma.lower()
        if verb.relation in ("ccomp", "xcomp", "csubj"):
            if lemma in DENYING:
                denied = not denied
            elif verb.relation == "xcomp" and lemma in PLANNING:
                modality = _weaker(modality, Modality.PLANNED)
            elif lemma in EXPECTING:
                modality = _weaker(modality, Modality.EXPECTED)
            elif lemma in DOUBTING or _hearsay(sentence, head, verb):
                modality = _weaker(modality, Modality.ALLEGED)
            elif lemma in SAYING and verb.relation == "ccomp":
                speaker = sentence.child(head, "nsubj")
                attribution = attribution or (_phrase(sentence, speaker) if speaker else "unnamed")
            if governing is not None:
                modality = _weaker(modality, governing.modality)
                denied = denied != (governing.denied and verb.relation in ("ccomp", "xcomp"))
        elif verb.dep == "acl" and lemma in MYTHS:
            modality = _weaker(modality, Modality.ALLEGED)
        elif verb.dep == "acl" and sentence.child(verb, "mark") is not None and head.text.lower() != "used":
            if any(child.lemma == "have" for child in sentence.children(verb, "aux")):
                return Stance(denied, own, attribution)  # "the largest animal ever to have lived"
            modality = _weaker(modality, Modality.PLANNED)  # "the decision to leave", "plans to launch"
    elif verb.relation == "advcl":
        marks = " ".join(child.text.lower() for child in sentence.children(verb, "mark", "case"))
        if any(mark in CONDITIONS for mark in marks.split()):
            modality = Modality.HYPOTHETICAL
        elif any(marks.startswith(word) for word in CONTRARY):
            denied = not denied
        elif marks.split()[:1] == ["to"] or "in order" in marks:
            modality = _weaker(modality, Modality.PLANNED)  # a purpose is not a fact
    if sentence.tokens[-1].text == "?" or any(token.text == "?" for token in sentence.tokens[-2:]):
        modality = Modality.HYPOTHETICAL
    bare = verb.features.get("VerbForm") == "Inf" and not sentence.children(verb, "aux")
    outer = governing.outer if governing is not None and bare else modality
    return Stance(denied, _weaker(own, modality), attribution, outer)


def _starts_anew(sentence: Sentence, verb: Token) -> bool:
    """True for a finite verb with a subject of its own: it is no second half of "could win and leave", nor of "to win"."""
    return verb.features.get("VerbForm") == "Fin" and sentence.child(verb, "nsubj") is not None


def _hearsay(sentence: Sentence, head: Token, verb: Token) -> bool:
    """ "is said to have left", "is reported to have left", "it is said that he left": nobody stands up for it."""
    unsigned = any(child.dep == "aux:pass" for child in sentence.children(head, "aux"))
    lemma = head.lemma.lower()
    return unsigned and (lemma == "say" or (lemma in SAYING and verb.relation == "xcomp"))


def _negated(sentence: Sentence, verb: Token) -> bool:
    words = [
        child for child in sentence.children(verb) if child.relation in ("advmod", "det", "cc", "cc:preconj", "aux")
    ]
    for argument in sentence.children(verb, "nsubj", "obj"):
        words.extend(child for child in sentence.children(argument, "det") if child.lemma.lower() == "no")
        if argument.lemma.lower() in ("nobody", "none", "nothing"):
            words.append(argument)
            return True
    return any(
        word.lemma.lower() in NEGATORS or word.text.lower() in NEGATORS or word.text.lower() == "no" for word in words
    )


def _own_modality(sentence: Sentence, verb: Token) -> Modality:
    for child in sentence.children(verb, "aux"):
        lemma = child.lemma.lower()
        if lemma in ("will", "shall"):
            return Modality.PLANNED
        if lemma in ("may", "might", "could", "should"):
            return Modality.HYPOTHETICAL
        if lemma == "would" and (_perfect(sentence, verb) or _conditional(sentence, verb)):
            return Modality.HYPOTHETICAL
    for child in sentence.children(verb, "advmod"):
        if child.lemma.lower() in DOUBTFUL:
            return Modality.ALLEGED
    return Modality.ASSERTED


def _perfect(sentence: Sentence, verb: Token) -> bool:
    return any(child.lemma.lower() == "have" for child in sentence.children(verb, "aux"))


def _conditional(sentence: Sentence, verb: Token) -> bool:
    return any(
        mark.lemma.lower() in CONDITIONS
        for clause in sentence.children(verb, "advcl")
        for mark in sentence.children(clause, "mark")
    )


def _according_to(sentence: Sentence, verb: Token) -> str | None:
    for child in sentence.children(verb, "obl"):
        case = sentence.child(child, "case")
        if case is not None and case.text.lower() in ("according", "per"):
            return _phrase(sentence, child)
    return None


def _phrase(sentence: Sentence, head: Token) -> str:
    words = sentence.subtree(head, ("acl", "appos", "case", "punct", "conj", "cc", "parataxis"))
    return sentence.words(words[0].index, words[-1].index + 1)


def _weaker(one: Modality, other: Modality) -> Modality:
    order = list(Modality)
    return max(one, other, key=order.index)
