"""Kinds of things that a document is about: "blue whales", "the penny-farthing", "espresso". A common noun is nobody's name, but
in a text about a kind it means that kind wherever it stands in general: in the bare plural, with "the", or with "a" in the present."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from factcheck.language.naming import heading_names
from factcheck.language.nouns import KIN, KIND_NOUNS, PERSON_NOUNS, ROLES
from factcheck.language.sentence import Sentence, Token
from factcheck.model import Passage, PassageKind
from factcheck.reading.lemmas import singular

Parsed = Sequence[tuple[Passage, Sequence[Sentence]]]

# Nouns that say what a page tells of, or that people go by: no text is about a kind that is headed by one.
EMPTY = (
    frozenset(
        """fact limit quota guide history overview description introduction note review summary question answer list table page
        site website section chapter article paper report study news blog post version edition release number amount year month
        week day time date century decade hour minute people person man woman child male female adult family member author user
        customer client researcher expert scientist thing way part area region side end kind type sort form example case point
        population price cost size length weight height depth speed age use usage result change reason problem rate level effect
        percent percentage most some many other one total average estimate record individual specimen account action activity
        attempt attack community decision experience idea issue life move need order period position power role share start
        trip visit winner team crew group party agency authority police word title term name data information content
        service work event project program programme step item line value feature figure""".split()
    )
    | PERSON_NOUNS
    | ROLES
    | KIN
)
# Nouns that alone stand for the one that was spoken of ("the bridge"): only with another word are they a kind.
_POINTING = frozenset(
    """book film movie song album game series story text document model system method process product function company firm
        business organisation organization club government army university college school institute rule law act plan policy
        agreement court war battle season match tournament championship building bridge tower station street road house church
        ship mission expedition voyage campaign operation flight tour species animal test theory tradition village water image photo picture video map language world
        state""".split()
) | frozenset(KIND_NOUNS)
_SMALL = frozenset(
    "a an the how what why when where who is are was were do does did of in on to for and your you".split()
)
_RUNNING = (PassageKind.PARAGRAPH, PassageKind.ITEM, PassageKind.QUOTE)
_INNER = ("compound", "flat", "fixed")
_GENERAL = frozenset(("the", "a", "an", "all", "every", "each", "any"))
_LATIN = re.compile(r"\s?\(\s?[_*]*[A-Z][a-z]+ [a-z]+[_*]*\s?[),;]")
_OFTEN = 3  # mentions that make a kind the topic where no title names it
_LONGEST = 3  # words of a kind's name
GROWN = frozenset("adult mature full-grown grown typical average".split())  # which of a kind goes without saying


class Generics:
    """The kinds of one document: `main` is what it is about ("" where that is no kind), `known` are all that it tells of."""

    def __init__(self, title: str, parsed: Parsed) -> None:
        self.counts: Counter[str] = Counter()
        subjects: Counter[str] = Counter()
        general: Counter[str] = Counter()
        common: Counter[str] = Counter()
        for passage, sentences in parsed:
            if passage.kind in _RUNNING:
                for sentence, token in _heads(sentences):
                    key = kind_key(sentence, token)
                    self.counts[key] += 1
                    common[key] += _common(token)
                    if in_general(sentence, token):
                        general[key] += 1
                        subjects[key] += token.relation == "nsubj"
        general = Counter(
            {key: general[key] for key in general if 3 * common[key] >= self.counts[key]}
        )  # others are names
        self.main = self._main(title, parsed, subjects, general)
        self.known = {self.main: self.counts[self.main]} if self.main else {}
        for key in (*_headed(parsed), *_with_latin_name(parsed)):
            if general[key] and self.counts[key] > 1 and _possible(key):
                self.known.setdefault(key, self.counts[key])

    def at(self, sentence: Sentence, token: Token) -> str:
        """The kind that the phrase headed by `token` means in general, "" where it means none or only some of it."""
        if not self.known or token.pos not in ("NOUN", "PROPN", "X", "ADJ"):
            return ""
        key = kind_key(sentence, token)
        if key in self.known:
            return key if in_general(sentence, token) else ""
        alone = " " not in key and self.main.endswith(f" {key}") and sum(k.endswith(f" {key}") for k in self.known) == 1
        pointed = sentence.child(token, "det")
        definite = pointed is not None and pointed.text.lower() in ("the", "these", "this")
        return self.main if alone and definite and in_general(sentence, token) else ""

    def forget(self) -> str:
        """Let the document be about something else."""
        self.known.pop(self.main, None)
        self.main = ""
        return ""

    def owned(self, sentence: Sentence, token: Token) -> tuple[str, list[Token]] | None:
        """The known kind that stands before a noun, and the words behind it: "blue whale milk"."""
        words = kind_key(sentence, token).split()
        for end in range(len(words) - 1, 0, -1):
            if (key := self.named(" ".join(words[:end]))) and token.pos == "NOUN":
                return key, sentence.tokens[token.index + 1 - len(words) + end : token.index + 1]
        return None

    def named(self, words: str) -> str:
        """The known kind that words in lower case name, in the singular or plural, else ""."""
        before, _, last = words.rpartition(" ")
        key = f"{before} {singular(last)}".strip()
        return key if key in self.known else ""

    def within(self, sentence: Sentence, first: int, last: int) -> bool:
        """Whether the tokens first..last-1 lie inside a mention of a known kind: "Blue" in "Blue whales"."""
        for token in sentence.tokens[last - 1 : last + _LONGEST]:
            if token.pos in ("NOUN", "PROPN") and kind_key(sentence, token) in self.known:
                if token.index - kind_key(sentence, token).count(" ") <= first and last - 1 <= token.index:
                    return True
        return False

    def said_in(self, words: str) -> str:
        """The longest known kind that some words name: "What do red deer eat?"."""
        found = [key for key in self.known if self.said(key, words)]
        return max(found, key=lambda key: (len(key), key), default="")

    def _titles(self, key: str, title: str) -> bool:
        """Whether a title names a kind; one of a single word where no other noun narrows it down ("a database server")."""
        if " " in key:
            return self.said(key, title)
        pieces = [re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", piece) for piece in re.split(r"[:|(–—?]|\s-\s", title)]
        content = [[singular(word) for word in piece if word.lower() not in _SMALL] for piece in pieces]
        return any(piece and key in (piece[0], piece[-1]) for piece in content)

    @staticmethod
    def said(key: str, words: str) -> bool:
        """Whether some words hold those of a key, in the singular or plural."""
        said = [singular(word) for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", words)]
        wanted = [singular(word) for word in key.split()]
        return any(said[at : at + len(wanted)] == wanted for at in range(len(said) - len(wanted) + 1))

    def _main(self, title: str, parsed: Parsed, subjects: Counter[str], general: Counter[str]) -> str:
        titled = [
            key
            for key in sorted(self.counts)
            if self.counts[key] >= (2 if " " in key else _OFTEN)
            and general[key]
            and _possible(key)
            and self._titles(key, title)
        ]
        if titled:
            best = max(titled, key=lambda key: (self.counts[key], key.count(" "), key))
            longer = [key for key in titled if key.endswith(f" {best}") and 2 * self.counts[key] >= self.counts[best]]
            return max(longer, key=lambda key: (self.counts[key], key), default=best)
        opening = next((s for p, found in parsed if p.kind is PassageKind.PARAGRAPH for s in found), None)
        if opening is None or (subject := _subject(opening)) is None or not in_general(opening, subject):
            return ""
        key = kind_key(opening, subject)
        often = subjects[key] >= _OFTEN and subjects[key] == max(subjects.values())
        return key if often and general[key] and _possible(key) else ""


def kind_key(sentence: Sentence, token: Token) -> str:
    """The words of a noun phrase up to its head without article, in lower case, the head in the singular."""
    words = [singular(token.text)]
    for before in reversed(sentence.tokens[: token.index]):
        apart = sentence.text[before.end : before.end + 1] != " "
        if before.pos not in ("ADJ", "NOUN", "PROPN") or apart or not before.text[:1].isalpha():
            break
        words.append(before.text.lower())
    first = token.index - len(words) + 1
    others = (t for t in sentence.children(token, "amod", "compound", "nmod", "advmod") if t.index < first)
    key = [*(t.text.lower() for t in others), *reversed(words)]
    while len(key) > 1 and key[0] in GROWN:
        key.pop(0)
    return " ".join(key)


def in_general(sentence: Sentence, token: Token) -> bool:
    """Whether a noun phrase may mean a kind as a whole: not two of them, not those in one place, not one that did something."""
    determiner = sentence.child(token, "det")
    word = determiner.text.lower() if determiner is not None else ""
    if word and word not in _GENERAL:
        return False
    if sentence.child(token, "nummod", "nmod:poss", "det:poss") is not None:
        return False
    behind = sentence.tokens[token.index + 1] if token.index + 1 < len(sentence.tokens) else None
    for child in sentence.children(token, "acl", "nmod"):
        if behind is not None and child.index > token.index and behind.text not in (",", "(", "–", "—", "-"):
            return False
    plural = token.features.get("Number") == "Plur"
    return word not in ("a", "an") or (not plural and _present(sentence, token))


def _present(sentence: Sentence, token: Token) -> bool:
    verb = sentence.tokens[token.head]
    helpers = [verb, *sentence.children(verb, "aux", "cop")]
    return token.relation == "nsubj" and not any(
        each.features.get("Tense") == "Past" and each.pos != "ADJ" for each in helpers
    )


def _common(token: Token) -> bool:
    """Whether a word is written as no name is."""
    starts = token.index == 0 and token.features.get("Number") == "Plur"
    return token.pos == "NOUN" and (token.text.islower() or starts)


def _heads(sentences: Iterable[Sentence]) -> Iterator[tuple[Sentence, Token]]:
    for sentence in sentences:
        for token in sentence.tokens:
            if token.pos in ("NOUN", "PROPN") and token.relation not in _INNER and len(token.text) > 2:
                yield sentence, token


def _possible(key: str) -> bool:
    words = key.split()
    if words[-1] in EMPTY or (len(words) == 1 and words[0] in _POINTING):
        return False
    return len(words) <= _LONGEST and all(word.replace("-", "").isalpha() for word in words)


def _subject(sentence: Sentence) -> Token | None:
    return sentence.child(sentence.root, "nsubj")


def _headed(parsed: Parsed) -> Iterator[str]:
    """The kinds that a section is headed by and begins with: "Fin whale", "The fin whale is …"."""
    for passage, sentences in parsed:
        subject = _subject(sentences[0]) if passage.kind is PassageKind.PARAGRAPH and sentences else None
        if subject is None or not passage.headings:
            continue
        key = kind_key(sentences[0], subject)
        names = [" ".join(singular(word) for word in piece.split()) for piece in heading_names(passage.headings[-1])]
        if " ".join(singular(word) for word in key.split()) in names:
            yield key


def _with_latin_name(parsed: Parsed) -> Iterator[str]:
    for passage, sentences in parsed:
        if passage.kind in _RUNNING:
            for sentence, token in _heads(sentences):
                if _LATIN.match(sentence.text, token.end) and not token.text[:1].isupper():
                    yield kind_key(sentence, token)
