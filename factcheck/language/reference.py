"""Who "he", "the company" or "the paper" is, within one document.

Rules, in the order tried: a name stands for its character; a noun with a name before it ("the DCGAN paper") is a thing of
its own; a pronoun or a definite noun phrase stands for the last thing of its kind that was spoken of, subjects first; what
is left falls back on what the section, and then the document, is about. Each answer says why and how sure it is.
"""

from __future__ import annotations

import re

from factcheck.language.cast import Cast
from factcheck.language.memory import Here, Referent, Seen, group
from factcheck.language.naming import clean_name, is_adjective, is_relative
from factcheck.language.nouns import UNITS
from factcheck.language.phrases import of_kind, phrase
from factcheck.language.pronouns import SURE_ENOUGH, pronoun
from factcheck.language.scene import Scene
from factcheck.language.sentence import NameSpan, Sentence, Token
from factcheck.language.titles import headed_so, named_by, titled
from factcheck.language.versions import headed, version
from factcheck.model import Passage, PassageKind

LISTED = (PassageKind.ITEM, PassageKind.FIELD)
BOXED = (PassageKind.FIELD, PassageKind.ROW)


class References:
    """Resolves the words of one document in reading order: ask for earlier sentences before later ones."""

    def __init__(self, cast: Cast, title: str = "", author: str = "", facts: int = 0) -> None:
        self.cast = cast
        self.title = title
        self._facts = facts  # how many facts with labels the document has
        self._scene = Scene(cast, author)

    def topic(self, passage: Passage, *, labelled: bool = True) -> Referent | None:
        """What a passage speaks of when it does not say: its label (where that can be a name: `labelled`), its nearest
        heading or list's head that names something or asks about something, the document."""
        if labelled and passage.label and (known := self.cast.in_words(passage.label)):
            return Referent(known.name, known.kind, 0.85, f"the passage is headed “{passage.label}”")
        above = [heading for heading in reversed(passage.headings) if heading != self.title]
        for heading in [passage.lead, *above] if passage.kind in LISTED and passage.lead else above:
            if (found := headed(self.main(), heading)) is not None:
                return found
            if known := self.cast.in_words(heading) or self.cast.in_question(heading):
                return Referent(known.name, known.kind, 0.8, f"the section is headed “{heading}”")
        return self.main() or (named_by(self.title, self._facts) if passage.kind in BOXED else None)

    def main(self) -> Referent | None:
        """What the document is about."""
        return self._scene.main()

    def note(self, passage: int, number: int, sentence: Sentence) -> None:
        """Enter the names of a sentence, and what they are said to be, into the memory. Call once, before resolving in it."""
        together: dict[int, list[tuple[Token, str]]] = {}
        for name in sentence.names:
            if is_adjective(sentence, name):
                continue
            head = _head(sentence, name.first, name.last)
            character = self.cast.character(sentence.words(name.first, name.last))
            if character is None:
                continue
            first = sentence.tokens[head.head] if head.relation == "conj" else head
            here = Here(passage, number, head.start, None)
            referent = Referent(character.name, character.kind, 0.95)
            self._scene.memory.enter(Seen(referent, here, "", first.relation == "nsubj"))
            if character.kind == "person":
                together.setdefault(first.index, []).append((head, character.name))
            for noun in _said_to_be(sentence, head):
                holders = self._scene.is_a.setdefault(noun, [])
                if character.name not in holders:
                    holders.append(character.name)
        for first_index, people in together.items():
            names = tuple(dict.fromkeys(name for _, name in people))
            if len(names) > 1:
                here = Here(passage, number, people[-1][0].start, None)
                subject = sentence.tokens[first_index].relation == "nsubj"
                self._scene.memory.enter(Seen(group(names, 0.85), here, "", subject))

    def resolve(self, sentence: Sentence, token: Token, here: Here) -> Referent | None:
        """What the noun phrase headed by `token` stands for, or None where nothing is sure enough."""
        name = sentence.name_at(token)
        found: Referent | None = version(self._scene, sentence, token, here)
        if found is not None:
            pass
        elif (kind := self.cast.kind(sentence, token)) is not None:
            found = Referent(kind.name, kind.kind, 0.85, f"“{token.text}”: the kind in general")
        elif name is not None and not is_adjective(sentence, name):
            words = clean_name(sentence.words(name.first, name.last))
            lone = name.last - name.first == 1
            if lone and (is_relative(sentence, name) or _introduced(sentence, name)):
                # "whose son Philip", "through Philip (died 1697)": not the Philip that the text is about
                found = Referent(words, "person", 0.4)
                self._scene.memory.enter(Seen(found, here, "", token.relation == "nsubj"))
                return found
            found = titled(self.title, sentence, token) if name.last - name.first > 1 else None
            if found is not None and found.text.casefold() == words.casefold():
                found = None  # else "Red foxes" at the start of a sentence: no name, but the plural of the title
            found = found or self._scene.named(words, self.cast.character(words))
        elif token.pos == "PRON" or (token.pos == "DET" and token.lemma in ("this", "that")):
            found = pronoun(self._scene, sentence, token, here)
        elif token.pos in ("NOUN", "PROPN", "ADJ", "NUM", "X", "SYM"):
            found = titled(self.title, sentence, token) or phrase(self._scene, sentence, token, here, self.resolve)
            if found is None or (found.sure < SURE_ENOUGH and not found.members):
                found = headed_so(self.title, self.main(), sentence, token) or found
        elif token.pos == "VERB" and token.text.endswith("ing") and token.relation in ("obj", "nsubj"):
            found = of_kind(self._scene, sentence, token)  # "banned all hunting of red deer"
        else:
            found = None
        if found is not None and found.why.endswith("the document is about it") and self._named_behind(sentence, token):
            found = None  # "It was founded by workers of Bluefin", where nothing is known but that Bluefin is named
        if found is not None:
            noun = "" if name is not None else token.lemma.lower()
            plural = name is None and token.pos == "NOUN" and token.features.get("Number") == "Plur"
            plural = plural and token.relation in ("nsubj", "obj", "conj", "root") and token.lemma.lower() not in UNITS
            self._scene.memory.enter(Seen(found, here, noun, token.relation == "nsubj", plural))
        return found

    def _named_behind(self, sentence: Sentence, token: Token) -> bool:
        """True where it is only a guess whom the document is about, and the sentence names that one later on."""
        main = self.cast.main if self.cast.vague else None
        for name in sentence.names if main is not None else ():
            if name.first > token.index and self.cast.character(sentence.words(name.first, name.last)) is main:
                # "Since its founding, Bluefin has …"
                fronted = any(t.text == "," for t in sentence.tokens[name.first - 2 : name.first])
                return not (token.relation in ("nmod", "det") and fronted)
        return False


def _introduced(sentence: Sentence, name: NameSpan) -> bool:
    """True where the years of a life stand in brackets behind a lone name: nobody introduces a person twice."""
    behind = sentence.text[sentence.tokens[name.last - 1].end :]
    return re.match(r"\s?\((?:(?:born|died|b\.|d\.)[^()]{0,20}?|c\.|fl\.)?\s?\d{4}\b", behind) is not None


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
