"""Who "he", "the company" or "the paper" is, within one document.

Rules, in the order tried: a name stands for its character; a noun with a name before it ("the DCGAN paper") is a thing of
its own; a pronoun or a definite noun phrase stands for the last thing of its kind that was spoken of, subjects first; what
is left falls back on what the section, and then the document, is about. Each answer says why and how sure it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.language.cast import Cast, Character, clean_name, is_adjective, name_key
from factcheck.language.sentence import Sentence, Token
from factcheck.model import Passage

PERSONAL = {"he": "person", "him": "person", "his": "person", "she": "person", "her": "person", "hers": "person"}
THINGS = frozenset("it its this they them their".split())
SPEAKER = frozenset("i me my mine myself".split())

# Head nouns that say what kind of thing a definite noun phrase stands for.
KIND_NOUNS = {
    **dict.fromkeys(
        "company firm corporation startup organization organisation agency university college school institute institution "
        "laboratory lab team band club group bank party government newspaper publisher studio airline foundation charity "
        "manufacturer developer retailer committee department ministry navy army".split(),
        "organisation",
    ),
    **dict.fromkeys(
        "man woman scientist researcher author writer artist actor actress singer musician composer painter poet engineer "
        "physicist mathematician programmer politician president founder inventor professor entrepreneur director "
        "player athlete explorer astronaut admiral officer philosopher chemist architect".split(),
        "person",
    ),
    **dict.fromkeys(
        "city town village country nation state province region county island river lake mountain volcano planet moon "
        "canyon valley crater continent district capital port desert sea ocean".split(),
        "place",
    ),
}
THING_NOUNS = frozenset(
    "paper article book novel film movie song album play poem series show game model system network dataset corpus algorithm "
    "architecture software program language library framework tool service product device machine computer chip processor "
    "mission spacecraft rocket probe satellite ship vessel liner aircraft plane train car vehicle engine bridge tower "
    "building castle cathedral stadium telescope reactor battle war treaty law act award prize festival tournament "
    "disease drug vaccine species project experiment study report website magazine journal stock function".split()
)


@dataclass(frozen=True, slots=True)
class Referent:
    """What some words stand for. `why` is empty where they name it themselves; `sure` is between 0 and 1."""

    text: str
    kind: str
    sure: float
    why: str = ""


@dataclass(slots=True)
class _Seen:
    referent: Referent
    passage: int
    sentence: int
    noun: str
    subject: bool


class References:
    """Resolves the words of one document in reading order: ask for earlier sentences before later ones."""

    def __init__(self, cast: Cast, title: str = "", author: str = "") -> None:
        self.cast = cast
        self.title = title
        self.author = author
        self._seen: list[_Seen] = []
        self._is_a: dict[str, list[str]] = {}  # type noun -> characters said to be one

    def topic(self, passage: Passage, *, labelled: bool = True) -> Referent | None:
        """What a passage speaks of when it does not say: its label (where that can be a name: `labelled`), its nearest
        heading that names something, the document."""
        if labelled and passage.label and (found := self.cast.in_words(passage.label)):
            return Referent(found.name, found.kind, 0.85, f"the passage is headed “{passage.label}”")
        for heading in reversed(passage.headings):
            if heading != self.title and (found := self.cast.in_words(heading)):
                return Referent(found.name, found.kind, 0.8, f"the section is headed “{heading}”")
        return self.main()

    def main(self) -> Referent | None:
        """What the document is about."""
        main = self.cast.main
        return Referent(main.name, main.kind, 0.75, "the document is about it") if main else None

    def note(self, passage: int, number: int, sentence: Sentence) -> None:
        """Enter the names of a sentence, and what they are said to be, into the memory. Call once, before resolving in it."""
        for name in sentence.names:
            if is_adjective(sentence, name):
                continue
            head = self._head(sentence, name.first, name.last)
            character = self.cast.character(sentence.words(name.first, name.last))
            if character is None:
                continue
            subject = head.relation in ("nsubj",) or (
                head.relation == "conj" and sentence.tokens[head.head].relation == "nsubj"
            )
            self._remember(Referent(character.name, character.kind, 0.95), passage, number, "", subject)
            for noun in self._said_to_be(sentence, head):
                holders = self._is_a.setdefault(noun, [])
                if character.name not in holders:
                    holders.append(character.name)

    def resolve(
        self, sentence: Sentence, token: Token, passage: int, number: int, topic: Referent | None
    ) -> Referent | None:
        """What the noun phrase headed by `token` stands for, or None where nothing is sure enough."""
        name = sentence.name_at(token)
        if name is not None and not is_adjective(sentence, name):
            words = clean_name(sentence.words(name.first, name.last))
            character = self.cast.character(words)
            found: Referent | None = _named(words, character)
        elif token.pos == "PRON" or (token.pos == "DET" and token.lemma in ("this", "that")):
            found = self._pronoun(token, passage, number, topic)
        elif token.pos in ("NOUN", "PROPN", "ADJ", "NUM", "X", "SYM"):
            found = self._noun(sentence, token, passage, number, topic)
        else:
            found = None
        if found is not None:
            noun = "" if name is not None else token.lemma.lower()
            self._remember(found, passage, number, noun, token.relation == "nsubj")
        return found

    def _remember(self, referent: Referent, passage: int, number: int, noun: str, subject: bool) -> None:
        self._seen.append(_Seen(referent, passage, number, noun, subject))

    @staticmethod
    def _head(sentence: Sentence, first: int, last: int) -> Token:
        for token in sentence.tokens[first:last]:
            if not first <= token.head < last:
                return token
        return sentence.tokens[last - 1]

    @staticmethod
    def _said_to_be(sentence: Sentence, head: Token) -> list[str]:
        nouns = [child.lemma.lower() for child in sentence.children(head, "appos") if child.pos == "NOUN"]
        governor = sentence.tokens[head.head]
        if head.relation == "nsubj" and governor.pos == "NOUN" and sentence.child(governor, "cop"):
            nouns.append(governor.lemma.lower())
        if head.relation == "appos" and governor.pos == "NOUN":
            nouns.append(governor.lemma.lower())
        if (
            head.relation in ("compound", "flat", "nmod")
            and governor.pos == "NOUN"
            and governor.index > head.index
            and not sentence.child(head, "case")
        ):
            return nouns
        nouns.extend(child.lemma.lower() for child in sentence.children(head, "compound") if child.pos == "NOUN")
        return nouns

    def _pronoun(self, token: Token, passage: int, number: int, topic: Referent | None) -> Referent | None:
        word = token.text.lower()
        if word in SPEAKER:
            return Referent(self.author, "person", 0.8, "the author speaks") if self.author else None
        if word in PERSONAL:
            return self._person(word, passage, number)
        if word not in THINGS:
            return None
        recent = self._recent(passage, number, lambda seen: seen.referent.kind != "person", reach=1)
        if recent is not None:
            sure = 0.7 if recent.subject else 0.55
            return Referent(
                recent.referent.text,
                recent.referent.kind,
                min(sure, recent.referent.sure),
                f"“{token.text}” after “{recent.referent.text}”",
            )
        if topic is not None and topic.kind != "person":
            return Referent(topic.text, topic.kind, 0.6, f"“{token.text}”: {topic.why}")
        return None

    def _person(self, word: str, passage: int, number: int) -> Referent | None:
        gender = "she" if word in ("she", "her", "hers") else "he"
        main = self.cast.main if self.cast.main and self.cast.main.kind == "person" else None
        main_fits = main is not None and self.cast.gender in ("", gender)
        if main is not None and main_fits and self.cast.gender == gender:
            others = {
                s.referent.text
                for s in self._seen
                if s.passage == passage and s.referent.kind == "person" and s.subject
            }
            if not others - {main.name}:
                return Referent(main.name, "person", 0.9, f"“{word}”: the document is about one person")
        recent = self._recent(passage, number, lambda seen: seen.referent.kind == "person", reach=2)
        if recent is not None and not (main is not None and recent.referent.text == main.name and not main_fits):
            return Referent(
                recent.referent.text,
                "person",
                0.75 if recent.subject else 0.6,
                f"“{word}” after “{recent.referent.text}”",
            )
        if main is not None and main_fits:
            return Referent(main.name, "person", 0.8, f"“{word}”: the document is about one person")
        return None

    def _noun(
        self, sentence: Sentence, token: Token, passage: int, number: int, topic: Referent | None
    ) -> Referent | None:
        lemma = token.lemma.lower()
        if (holder := _predicated(sentence, token)) is not None:
            found = self.resolve(sentence, holder, passage, number, topic)
            if found is not None and found.sure >= 0.5:
                return Referent(
                    found.text, found.kind, min(found.sure, 0.85), found.why or f"“{found.text}” is the {lemma}"
                )
        apposed = next((c for c in sentence.children(token, "appos", "flat") if sentence.name_at(c)), None)
        named = any(sentence.name_at(c) is not None for c in sentence.children(token, "compound"))
        if apposed is not None and not named:  # "the startup Bluefin", but "the DCGAN paper (Deep …)" has its name
            name = sentence.name_at(apposed)
            assert name is not None
            words = clean_name(sentence.words(name.first, name.last))
            return _named(words, self.cast.character(words))
        determiner = sentence.child(token, "det")
        definite = determiner is not None and determiner.lemma.lower() in ("the", "this", "that", "these")
        if (title := _entitled(sentence, token)) is not None:
            return Referent(title, "work", 0.85, f"the {lemma} has that title")
        modifiers = [c for c in sentence.children(token) if c.relation in ("amod", "compound", "nummod", "nmod", "acl")]
        # ", cited over 14,000 times," tells more of a known thing; without the comma it would say which one.
        modifiers = [c for c in modifiers if c.relation != "acl" or sentence.tokens[token.index + 1].text != ","]
        if definite and not any(c.relation in ("compound", "nmod", "acl") for c in modifiers):
            found = self._definite(lemma, passage, number, topic, plain=not modifiers)
            if found is not None:
                return found
        return self._described(sentence, token, passage, number, topic)

    def _definite(
        self, lemma: str, passage: int, number: int, topic: Referent | None, *, plain: bool
    ) -> Referent | None:
        if not plain:
            return None
        kind = KIND_NOUNS.get(lemma)
        if kind is None and lemma not in THING_NOUNS and lemma not in self._is_a:
            return None
        same = self._recent(
            passage,
            number,
            lambda seen: seen.noun == lemma or seen.referent.text.lower().endswith(" " + lemma),
            reach=6,
            passages=3,
        )
        if same is not None:
            return Referent(
                same.referent.text,
                same.referent.kind,
                min(0.75, same.referent.sure),
                f"“the {lemma}” after “{same.referent.text}”",
            )
        holders = self._is_a.get(lemma, [])
        if topic is not None and topic.text in holders:
            return Referent(topic.text, topic.kind, 0.8, f"“the {lemma}”: “{topic.text}” is one")
        told = self._recent(passage, number, lambda seen: seen.referent.text in holders, reach=8, passages=3)
        if told is not None:
            return Referent(
                told.referent.text, told.referent.kind, 0.75, f"“the {lemma}”: “{told.referent.text}” is one"
            )
        if kind is not None and topic is not None and topic.kind == kind:
            return Referent(topic.text, topic.kind, 0.7, f"“the {lemma}”: {topic.why}")
        if kind is not None:
            recent = self._recent(passage, number, lambda seen: seen.referent.kind == kind, reach=2)
            if recent is not None:
                return Referent(recent.referent.text, kind, 0.6, f"“the {lemma}” after “{recent.referent.text}”")
            return None
        if topic is not None and topic.kind == "other":
            return Referent(topic.text, topic.kind, 0.6, f"“the {lemma}”: {topic.why}")
        return None

    def _described(
        self, sentence: Sentence, token: Token, passage: int, number: int, topic: Referent | None
    ) -> Referent:
        """A thing of its own: the noun phrase without articles, its possessor resolved ("its core" → "Mars core")."""
        kept = sentence.subtree(
            token,
            (
                "acl",
                "appos",
                "det",
                "punct",
                "conj",
                "cc",
                "parataxis",
                "case",
                "advcl",
                "cop",
                "nsubj",
                "aux",
                "advmod",
                "obl",
                "mark",
            ),
        )
        near = [t for t in kept if t is token or t.index < token.index or self._of_chain(sentence, t, token)]
        words: list[str] = []
        sure = 0.7
        why = ""
        possessors = {c.index for c in sentence.children(token, "nmod:poss", "det:poss")}
        for each in near:
            if each.index in possessors and each.pos in ("PRON", "DET"):
                owner = self._pronoun(each, passage, number, topic)
                if owner is None:
                    sure = 0.3
                    words.append(each.text)
                else:
                    words.append(owner.text)
                    sure, why = min(sure, owner.sure), owner.why
            elif each.text.lower() not in ("'s", "’s", "'", "’"):
                words.append(each.text)
        named = any(
            sentence.name_at(c) is not None
            for c in sentence.children(token, "compound", "nmod", "flat", "amod")
            if c in near
        )
        if not named and not possessors:
            sure = 0.4  # a common noun without a name: which one, only this document knows
        return Referent(" ".join(words), "other", sure, why)

    @staticmethod
    def _of_chain(sentence: Sentence, token: Token, head: Token) -> bool:
        while token is not head:
            case = sentence.child(token, "case")
            if token.relation == "nmod" and case is not None and case.lemma != "of":
                return False
            token = sentence.tokens[token.head]
        return True

    def _recent(self, passage: int, number: int, fits, *, reach: int, passages: int = 0) -> _Seen | None:  # type: ignore[no-untyped-def]
        """The last thing that fits, subjects before others within one sentence; `reach` sentences and `passages` back."""
        best: _Seen | None = None
        for seen in reversed(self._seen):
            if passage - seen.passage > passages or (seen.passage == passage and number - seen.sentence > reach):
                break
            if not fits(seen):
                continue
            if best is None:
                best = seen
            elif (seen.passage, seen.sentence) != (best.passage, best.sentence):
                break
            elif seen.subject and not best.subject:
                best = seen
        return best


def _predicated(sentence: Sentence, token: Token) -> Token | None:
    """The subject that a noun is said of: "X is a company based in …", "X, a company based in …"."""
    if token.pos != "NOUN":
        return None
    if sentence.child(token, "cop") is not None:
        return sentence.child(token, "nsubj")
    governor = sentence.tokens[token.head]
    if token.relation == "appos" and sentence.name_at(governor) is not None:
        return governor
    return None


def _entitled(sentence: Sentence, token: Token) -> str | None:
    """The title in quotation marks right behind a noun: "a paper titled “…”", "the novel “…”"."""
    rest = sentence.text[token.end : sentence.end]
    found = re.match(
        r"\s*,?\s*(?:titled|entitled|called|named|dubbed|known as)?\s*[“\"]([^”\"]{3,150}?)[.,]?[”\"]", rest
    )
    return found[1] if found and token.lemma.lower() in THING_NOUNS else None


def _named(words: str, character: Character | None) -> Referent:
    if character is None:
        return Referent(words, "other", 0.85)
    full = name_key(character.name) != name_key(words)
    return Referent(character.name, character.kind, 0.95, f"“{words}” is short for “{character.name}”" if full else "")
