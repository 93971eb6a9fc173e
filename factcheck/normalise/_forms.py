"""Name forms: a name as written, turned into comparable tokens and the core that carries its identity."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from factcheck.normalise import _lexicon as lexicon
from factcheck.vocabulary import singular

_FOLDS = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i"})
_APOSTROPHES = re.compile(r"['’‘ʼ`´]")
_POSSESSIVE = re.compile(r"(?:['’ʼ]s|['’ʼ])$")
_OWNED = re.compile(r"((?:[^\W\d_].*)?[^\W_])['’]s? ([^\W\d_A-Z][^A-Z]*)")
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-‐‑](?=[^\W\d_])")
_TOKENS = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)*")
_ROMAN = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})")
_LONGEST_PARTICLE = 5  # letters: "della"
_QUOTES = '"“”«»„*_ \t\n.,;:'
_WRAPS = {"(": ")", "[": "]"}


@dataclass(frozen=True, slots=True)
class Form:
    """A name as comparable tokens. `key` is all of them, `core` those that carry the identity; `digits` are the tokens with
    digits (roman numerals among them), which two names of one thing share exactly. `complement` is the part from "of" on
    that the core leaves out. `named` is False for common nouns ("the core"), `chain` are the parts of "Irving, Texas"."""

    text: str
    kind: str
    tokens: tuple[str, ...]
    core: tuple[str, ...]
    digits: tuple[str, ...]
    complement: tuple[str, ...] = ()
    named: bool = True
    chain: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        return " ".join(self.tokens)


@lru_cache(maxsize=65536)
def form(text: str, kind: str) -> Form:
    """The form of a name of the given kind. Its tokens are empty where the text has no letter or digit."""
    words = _without_determiner(_clean(text))
    named = kind == "kind" or _is_named(words)
    if kind == "person" and not _like_a_person(words):
        kind = "other"
    if kind == "person":
        words = _first_name_first(words)
    chain = _chain(words) if kind != "person" else ()
    tokens = _tokens(words, split_initials=kind == "person")
    if kind == "kind":
        tokens = (*tokens[:-1], *(singular(token) for token in tokens[-1:]))
    core, complement = _core(tokens, words, kind)
    digits = tuple(token for token in tokens if any(character.isdigit() for character in token))
    return Form(words, kind, tokens, core, digits, complement, named, chain)


def possessed(text: str, kind: str) -> tuple[str, str] | None:
    """The owner and the common noun of "Titanic's hull" and, of a kind, "blue whale's tongue", else None."""
    found = _OWNED.fullmatch(" ".join(text.split()))
    return (found[1], found[2]) if found and (kind == "kind" or _is_named(found[1])) else None


def folded(text: str) -> str:
    """Lower case, without diacritics and apostrophes."""
    bare = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text).casefold().translate(_FOLDS))
    return "".join(character for character in bare if not unicodedata.combining(character))


def _clean(text: str) -> str:
    words = " ".join(unicodedata.normalize("NFKC", text).split()).strip(_QUOTES)
    while words[:1] in _WRAPS and words.endswith(_WRAPS[words[0]]):
        words = words[1:-1].strip(_QUOTES)
    return _POSSESSIVE.sub("", words)


def _without_determiner(words: str) -> str:
    first, _, rest = words.partition(" ")
    while rest and (first.casefold() in lexicon.DETERMINERS or _opens(first, rest)):
        words = rest
        first, _, rest = words.partition(" ")
    return words


def _opens(first: str, rest: str) -> bool:
    """True for a word at the head of a sentence that stands before a name: "Surrounding Mount Aldo"."""
    return first.casefold() in lexicon.OPENERS and rest[:1].isupper() and not first.isupper()


def _is_named(words: str) -> bool:
    tokens = words.split()
    capitals = [any(character.isupper() for character in token) for token in tokens]
    if not any(capitals):
        return False
    plain = len(tokens) > 1 and all(token.isalpha() and token.islower() for token in (tokens[0][1:], *tokens[1:]))
    return not (plain and tokens[-1] not in lexicon.CLASS_NOUNS)  # "Dust storms" begins a sentence, it names nothing


def _like_a_person(words: str) -> bool:
    """False for names that no person has: with a digit, with an abbreviation among words ("AWS Lambda"), or with a common word
    between ("James Rook Telescope studies Tarn")."""
    tokens = [token for token in words.replace(",", " ").split() if token.isalpha()]
    if any(token.islower() and len(token) > _LONGEST_PARTICLE for token in tokens[1:-1]):
        return False
    shouted = [len(token) > 2 and token.isupper() for token in tokens]
    return not any(character.isdigit() for character in words) and (all(shouted) or not any(shouted))


def _first_name_first(words: str) -> str:
    last, comma, first = words.partition(", ")
    if comma and first and "," not in first and folded(first).strip(".") not in lexicon.POSTNOMINALS:
        return f"{first} {last}"
    return words


def _chain(words: str) -> tuple[str, ...]:
    parts = [part.strip() for part in words.split(",")]
    if len(parts) < 2 or not all(part[:1].isupper() for part in parts):
        return ()
    return tuple(" ".join(_tokens(part, split_initials=False)) for part in parts)


def _tokens(words: str, *, split_initials: bool) -> tuple[str, ...]:
    if split_initials:  # a person's: "Fraser-Tytler" is one last name
        words = _HYPHEN.sub("", words)
    else:
        words = _DOTTED.sub(lambda found: found[0].replace(".", ""), words)
    words = re.sub(r"(?<=\w)\+\+", "plusplus", words)
    words = re.sub(r"(?<=\w)\+(?!\w)", "plus", words)
    words = re.sub(r"(?<=\b[A-Z])#", "sharp", words).replace("&", " and ")
    tokens = []
    for index, token in enumerate(_TOKENS.findall(_APOSTROPHES.sub("", words))):
        roman = index > 0 and _ROMAN.fullmatch(token)
        tokens.append(str(_arabic(token)) if roman else folded(token))
    for long, short in lexicon.SAME_WORDS:
        for index in range(len(tokens) - len(long), -1, -1):
            if tuple(tokens[index : index + len(long)]) == long:
                tokens[index : index + len(long)] = [short]
    return tuple(token for at, token in enumerate(tokens) if not _says_model(tokens, at))


def _says_model(tokens: list[str], at: int) -> bool:
    """True for "Model" between a number and a letter: "Kestrel 3 Model B" is the Kestrel 3B."""
    if tokens[at] != "model" or not 0 < at < len(tokens) - 1:
        return False
    return tokens[at - 1].isdigit() and len(tokens[at + 1].removesuffix("plus")) == 1


def _arabic(roman: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in roman]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))


def _core(tokens: tuple[str, ...], words: str, kind: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if kind == "person":
        return _person_core(tokens), ()
    bare = _without_suffixes(_without_class_nouns(tokens, words), kind)
    for index in range(2, len(bare)):
        head = bare[index - 1]
        if (
            bare[index] == "of"
            and head in lexicon.COMPLEMENT_HEADS
            and not set(bare[: index - 1]) & lexicon.COMMON_MODIFIERS
        ):
            return bare[:index], bare[index:]
    return bare, ()


def _person_core(tokens: tuple[str, ...]) -> tuple[str, ...]:
    bare = list(tokens)
    while len(bare) > 1 and bare[0] in lexicon.TITLES:
        del bare[0]
    while len(bare) > 1 and bare[-1] in lexicon.POSTNOMINALS:
        del bare[-1]
    if len(bare) < 3:
        return tuple(bare)
    generation = [bare.pop()] if bare[-1] in lexicon.GENERATIONS or bare[-1].isdigit() else []
    return (bare[0], *([bare[-1]] if len(bare) > 1 else []), *generation)


def _without_suffixes(tokens: tuple[str, ...], kind: str) -> tuple[str, ...]:
    if kind in ("person", "place"):
        return tokens
    end = len(tokens)
    while end > 1 and tokens[end - 1] in lexicon.LEGAL_SUFFIXES:
        end -= 1
    return tokens[:end]


def _without_class_nouns(tokens: tuple[str, ...], words: str) -> tuple[str, ...]:
    """Without a lower-case noun that only says what sort of thing the name is: "the planet Mars", "the Whisper model"."""
    written = words.split()
    if len(written) < 2 or len(tokens) < 2:
        return tokens
    if written[-1].islower() and written[-1] in lexicon.CLASS_NOUNS and _is_named(" ".join(written[:-1])):
        return tokens[:-1]
    if written[0].islower() and written[0] in lexicon.CLASS_NOUNS:
        return tokens[1:]
    end = len(tokens)
    while end > 1 and tokens[end - 1] in lexicon.PAGE_NOUNS:
        end -= 1
    return tokens[:end]
