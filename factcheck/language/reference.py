"""Who "he", "the company" or "the paper" is, within one document.

Rules, in the order tried: a name stands for its character; a noun with a name before it ("the DCGAN paper") is a thing of
its own; a pronoun or a definite noun phrase stands for the last thing of its kind that was spoken of, subjects first; what
is left falls back on what the section, and then the document, is about. Each answer says why and how sure it is.
"""

from __future__ import annotations

import re

from factcheck.language.cast import Cast, Character
from factcheck.language.memory import Here, Memory, Referent, Seen
from factcheck.language.naming import clean_name, is_adjective, name_key
from factcheck.language.nouns import (
    CLASSES,
    GROUP,
    KIN,
    KIND_NOUNS,
    PERSONAL,
    ROLES,
    SHIP_PREFIXES,
    SHIPS,
    SPEAKER,
    THING_NOUNS,
    THINGS,
)
from factcheck.language.sentence import NameSpan, Sentence, Token
from factcheck.model import Passage

SURE_ENOUGH = 0.6  # for "it" to point back to
# Branches of a noun phrase that are no part of what it is called.
_LOOSE = tuple("acl appos det punct conj cc parataxis case advcl cop nsubj aux advmod obl mark".split())


class References:
    """Resolves the words of one document in reading order: ask for earlier sentences before later ones."""

    def __init__(self, cast: Cast, title: str = "", author: str = "") -> None:
        self.cast = cast
        self.title = title
        self.author = author
        self._memory = Memory()
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
            head = _head(sentence, name.first, name.last)
            character = self.cast.character(sentence.words(name.first, name.last))
            if character is None:
                continue
            subject = head.relation == "nsubj" or (
                head.relation == "conj" and sentence.tokens[head.head].relation == "nsubj"
            )
            here = Here(passage, number, head.start, None)
            self._memory.enter(Referent(character.name, character.kind, 0.95), here, "", subject=subject)
            for noun in _said_to_be(sentence, head):
                holders = self._is_a.setdefault(noun, [])
                if character.name not in holders:
                    holders.append(character.name)

    def resolve(self, sentence: Sentence, token: Token, here: Here) -> Referent | None:
        """What the noun phrase headed by `token` stands for, or None where nothing is sure enough."""
        name = sentence.name_at(token)
        if name is not None and not is_adjective(sentence, name):
            words = clean_name(sentence.words(name.first, name.last))
            if _relative(sentence, name):
                return Referent(words, "person", 0.4)  # "whose son Philip": not the Philip that the text is about
            character = self.cast.character(words)
            found: Referent | None = self._named(words, character)
        elif token.pos == "PRON" or (token.pos == "DET" and token.lemma in ("this", "that")):
            found = self._pronoun(token, here)
        elif token.pos in ("NOUN", "PROPN", "ADJ", "NUM", "X", "SYM"):
            found = self._noun(sentence, token, here)
        else:
            found = None
        if found is not None:
            noun = "" if name is not None else token.lemma.lower()
            self._memory.enter(found, here, noun, subject=token.relation == "nsubj")
        return found

    def _pronoun(self, token: Token, here: Here) -> Referent | None:
        word = token.text.lower()
        if word in SPEAKER:
            return Referent(self.author, "person", 0.8, "the author speaks") if self.author else None
        if word in PERSONAL:
            return self._person(word, here)
        if word in GROUP:  # several people or things, or a company: only the last can be told
            topic = here.topic
            fits = topic is not None and topic.kind == "organisation"
            return Referent(topic.text, topic.kind, 0.45, f"“{token.text}”: {topic.why}") if topic and fits else None
        if word not in THINGS:
            return None
        seen = self._memory.recent(
            here, lambda seen: seen.referent.kind != "person" and seen.referent.sure >= SURE_ENOUGH, reach=1
        )
        if seen is not None:
            return _again(seen, 0.7 if seen.subject else 0.45, f"“{token.text}”")
        if here.topic is not None and here.topic.kind != "person":
            return Referent(here.topic.text, here.topic.kind, 0.6, f"“{token.text}”: {here.topic.why}")
        return None

    def _person(self, word: str, here: Here) -> Referent | None:
        gender = "she" if word in ("she", "her", "hers") else "he"
        if gender == "she" and (ship := self._ship()) is not None:
            return ship
        main = self.cast.main if self.cast.main and self.cast.main.kind == "person" else None
        fits = main is not None and self.cast.gender in ("", gender)
        why = f"“{word}”: the document is about one person"
        if main is not None and self.cast.gender == gender and not self._memory.persons(here) - {main.name}:
            return Referent(main.name, "person", 0.9, why)

        def may_be(seen: Seen) -> bool:
            return seen.referent.kind == "person" and self.cast.genders.get(seen.referent.text, gender) == gender

        seen = self._memory.recent(here, may_be, reach=2)
        if seen is not None and (main is None or fits or seen.referent.text != main.name):
            told = self.cast.genders | ({main.name: gender} if main is not None and self.cast.gender else {})
            unclear = seen.referent.text not in told and self._memory.beside(seen, may_be)  # one of two people
            return _again(seen, 0.45 if unclear else 0.75 if seen.subject else 0.6, f"“{word}”")
        return Referent(main.name, "person", 0.8, why) if main is not None and fits else None

    def _named(self, words: str, character: Character | None) -> Referent:
        if character is None:
            return Referent(words, "other", 0.85)
        if name_key(character.name) == name_key(words):
            return Referent(character.name, character.kind, 0.95)
        # In the life of one person a last name alone may be hers, even where only her husband is called by it in full.
        main = self.cast.main
        doubtful = main is not None and main.kind == "person" and character is not main and character.kind == "person"
        why = f"“{words}” is short for “{character.name}”"
        return Referent(character.name, character.kind, 0.45 if doubtful else 0.95, why)

    def _ship(self) -> Referent | None:
        """What the document is about, where that is a ship."""
        main = self.cast.main
        if main is None or main.kind == "person":
            return None
        forms = {word for form in main.forms for word in form.lower().split()[:1]}
        called = any(main.name in self._is_a.get(noun, ()) for noun in SHIPS)
        return Referent(main.name, main.kind, 0.75, "“she”: the ship") if called or forms & SHIP_PREFIXES else None

    def _noun(self, sentence: Sentence, token: Token, here: Here) -> Referent | None:
        lemma = token.lemma.lower()
        if (holder := _predicated(sentence, token)) is not None:
            found = self.resolve(sentence, holder, here)
            if found is not None and found.sure >= 0.5:
                why = found.why or f"“{found.text}” is the {lemma}"
                return Referent(found.text, found.kind, min(found.sure, 0.85), why)
        apposed = next((n for c in sentence.children(token, "appos", "flat") if (n := sentence.name_at(c))), None)
        behind = next((n for n in sentence.names if n.first == token.index + 1), None)
        if apposed is None and behind is not None and (lemma in KIND_NOUNS or lemma in THING_NOUNS):
            apposed = behind  # "the company Bluefin", however it was parsed
        named = any(sentence.name_at(c) is not None for c in sentence.children(token, "compound")) and apposed != behind
        if apposed is not None and not named:  # "the startup Bluefin", but "the DCGAN paper (Deep …)" has its name
            words = clean_name(sentence.words(apposed.first, apposed.last))
            if lemma in KIN and apposed.last - apposed.first == 1:
                return Referent(words, "person", 0.4)
            return self._named(words, self.cast.character(words))
        before = sentence.name_at(sentence.tokens[token.index - 1]) if token.index else None
        if lemma in CLASSES and before is not None and before.last == token.index and before.kind != "person":
            character = self.cast.character(sentence.words(before.first, before.last))
            if character is not None:
                return Referent(character.name, character.kind, 0.85, f"“{character.name}” is the {lemma}")
        if (title := _entitled(sentence, token)) is not None:
            return Referent(title, "work", 0.85, f"the {lemma} has that title")
        determiner = sentence.child(token, "det")
        definite = determiner is not None and determiner.lemma.lower() in ("the", "this", "that", "these")
        modifiers = sentence.children(token, "amod", "compound", "nummod", "nmod", "acl")
        # ", cited over 14,000 times," tells more of a known thing; without the comma it would say which one.
        loose = sentence.tokens[min(token.index + 1, len(sentence.tokens) - 1)].text == ","
        if definite and all(child.relation == "acl" and loose for child in modifiers):
            found = self._definite(lemma, here)
            if found is not None:
                return found
        return self._described(sentence, token, here)

    def _definite(self, lemma: str, here: Here) -> Referent | None:
        kind, topic = KIND_NOUNS.get(lemma), here.topic
        holders = self._is_a.get(lemma, [])
        if kind is None and lemma not in THING_NOUNS and not holders:
            return None
        what = f"“the {lemma}”"

        def called(seen: Seen) -> bool:
            if seen.referent.sure < SURE_ENOUGH:
                return False
            return seen.noun == lemma or seen.referent.text.lower().endswith(f" {lemma}")

        if (seen := self._memory.recent(here, called, reach=6, passages=3)) is not None:
            return _again(seen, 0.75, what)
        if topic is not None and topic.text in holders:
            return Referent(topic.text, topic.kind, 0.8, f"{what}: “{topic.text}” is one")
        told = self._memory.recent(here, lambda seen: seen.referent.text in holders, reach=8, passages=3)
        if told is not None:
            return Referent(told.referent.text, told.referent.kind, 0.75, f"{what}: “{told.referent.text}” is one")
        if topic is not None and topic.kind == (kind or "other"):
            return Referent(topic.text, topic.kind, 0.7 if kind else 0.6, f"{what}: {topic.why}")
        seen = self._memory.recent(here, lambda seen: seen.referent.kind == kind, reach=2) if kind else None
        return _again(seen, 0.6, what) if seen is not None else None

    def _described(self, sentence: Sentence, token: Token, here: Here) -> Referent:
        """A thing of its own: the noun phrase without articles, its possessor resolved ("its core" → "Mars core")."""
        kept = sentence.subtree(token, _LOOSE)
        near = [t for t in kept if t is token or t.index < token.index or _of_chain(sentence, t, token)]
        possessors = {c.index for c in sentence.children(token, "nmod:poss", "det:poss")}
        # "the DCGAN paper" is one thing; "the London edition" or "the Martian crust" may be many.
        named = any(
            (name := sentence.name_at(c)) is not None and name.kind != "place" and c in near
            for c in sentence.children(token, "compound", "nmod", "flat")
        )
        # A common noun without a name: which one, only this document knows.
        many = KIND_NOUNS.get(token.lemma.lower()) == "person" or token.lemma.lower() in ROLES
        sure = 0.7 if (named or possessors) and not many else 0.4
        words: list[str] = []
        why = ""
        for each in near:
            owner = self._pronoun(each, here) if each.index in possessors and each.pos in ("PRON", "DET") else None
            if owner is not None:
                words.append(owner.text)
                sure, why = min(sure, owner.sure), owner.why
            elif each.text.lower() not in ("'s", "’s", "'", "’"):
                words.append(each.text)
                sure = 0.3 if each.index in possessors and each.pos in ("PRON", "DET") else sure
        return Referent(" ".join(words), "other", sure, why)


def _relative(sentence: Sentence, name: NameSpan) -> bool:
    """True for a first name behind a word for a relative."""
    before = sentence.tokens[name.first - 1] if name.first else None
    return name.last - name.first == 1 and before is not None and before.lemma.lower() in KIN


def _again(seen: Seen, sure: float, what: str) -> Referent:
    referent = seen.referent
    return Referent(referent.text, referent.kind, min(sure, referent.sure), f"{what} after “{referent.text}”")


def _head(sentence: Sentence, first: int, last: int) -> Token:
    outside = (token for token in sentence.tokens[first:last] if not first <= token.head < last)
    return next(outside, sentence.tokens[last - 1])


def _said_to_be(sentence: Sentence, head: Token) -> list[str]:
    """The common nouns that a name is said to be: "X, a company", "X is a model", "the startup X"."""
    nouns = [child.lemma.lower() for child in sentence.children(head, "appos", "compound") if child.pos == "NOUN"]
    governor = sentence.tokens[head.head]
    copular = head.relation == "nsubj" and sentence.child(governor, "cop") is not None
    if governor.pos == "NOUN" and (copular or head.relation == "appos"):
        nouns.append(governor.lemma.lower())
    return nouns


def _of_chain(sentence: Sentence, token: Token, head: Token) -> bool:
    """True where a token behind the head belongs to its name: only "of" phrases do."""
    while token is not head:
        case = sentence.child(token, "case")
        if token.relation == "nmod" and case is not None and case.lemma != "of":
            return False
        token = sentence.tokens[token.head]
    return True


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
