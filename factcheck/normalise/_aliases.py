"""When one name is a shorter form of another, and which abbreviations a text explains."""

from __future__ import annotations

import re

from factcheck.normalise import _lexicon as lexicon
from factcheck.normalise._forms import Form

LONGEST_PARTICLE = 5  # letters of "della"
_EXPLAINED = re.compile(r"([^()\n]{2,120}?)\s\(([^()]{2,90})\)")
_ABBREVIATION = re.compile(r"[A-Z][A-Za-z0-9]{0,3}[A-Z0-9][A-Za-z0-9-]{0,6}s?")
_QUOTED = re.compile(r"[\"“'‘](\w+)[\"”'’]")
_NAME_WORDS = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


def kinds_agree(a: str, b: str) -> bool:
    """False when the kinds say that two names cannot be one thing: a person is neither an organisation nor a place."""
    return a == b or not ("person" in (a, b) and {a, b} & {"organisation", "place"})


def shortens(short: Form, long: Form) -> bool:
    """True when, inside one document, `short` is likely to be `long` cut down: "Radford" for "Alec Radford", "Olin" for
    "Olin College of Engineering", "Lambda" for "AWS Lambda"."""
    if short.tokens == long.tokens or not short.tokens or not short.named or not long.named:
        return False
    if short.digits != long.digits or "kind" in (short.kind, long.kind):
        return False
    if long.kind == "person":
        return short.kind in ("person", "other") and _shortens_person(short, long)
    if short.kind == "person" and len(short.tokens) > 1:  # a lone name may be anything, whatever it was taken for
        return False
    if short.core == long.core:
        return len(short.tokens) < len(long.tokens)
    return abbreviates(short, long) or _is_start(short, long) or (is_end(short, long) and short.kind != "place")


def named_after(short: Form, long: Form) -> bool:
    """True for "Kestrel" against "Kestrel Foundation", which bears the name of another thing where that is spoken of first."""
    rest = long.tokens[len(short.tokens) :]
    return long.tokens[: len(short.tokens)] == short.tokens and bool(rest) and rest[0] in lexicon.NAMED_AFTER


def _letters(text: str) -> str:
    """The last word, without the number of a model that is written with it: "B" of "Kestrel 3B"."""
    return re.sub(r"\A\d+(?=[a-z]\+?\Z)", "", text.split()[-1].casefold())


def is_end(short: Form, long: Form) -> bool:
    """True when `short` is the last words of `long`, head included, and the words left out only narrow it down."""
    if not ends_with(long.tokens, short.tokens) or set(short.tokens) <= lexicon.GENERIC:
        return False
    if _letters(long.text) != _letters(short.text):
        return False  # "Air France–KLM" is not KLM
    if ":" in long.text or " – " in long.text or " — " in long.text:  # a title with a subtitle
        return False
    dropped = long.tokens[: len(long.tokens) - len(short.tokens)]
    if not all(word[:1].isupper() or not word[:1].isalpha() for word in long.text.split()[: len(dropped)]):
        return False  # "size Earth" is no longer name of Earth
    if dropped[-1] in lexicon.JOINERS or set(dropped) & lexicon.SEPARATING_MODIFIERS:
        return False
    return any(len(token) > 2 or token.isdigit() for token in short.tokens)


def same_person(a: Form, b: Form) -> bool:
    """True when two full names can be one person: same last name, first names equal or one the initial of the other, or one
    of them the nickname that the other gives in quotation marks ("Buzz Aldrin", "Edwin “Buzz” Aldrin")."""
    if len(a.core) < 2 or len(b.core) < 2 or a.digits != b.digits or a.core[-1] != b.core[-1]:
        return False
    if a.core[0] != b.core[0] and not _initial_of(a.core[0], b.core[0]):
        short, long = sorted((a, b), key=lambda each: len(each.tokens))
        return (
            is_subsequence(short.tokens, long.tokens)
            and f"“{short.core[0]}”" in _QUOTED.sub(r"“\1”", long.text).casefold()
        )
    return middles_agree(a, b)


def middles_agree(a: Form, b: Form) -> bool:
    """False for two people of one first and last name with different names between ("William Leslie", "William Robert")."""
    short, long = sorted((middles(a), middles(b)), key=len)
    rest = iter(long)
    return all(any(name == token or _initial_of(name, token) for token in rest) for name in short)


def middles(person: Form) -> tuple[str, ...]:
    """The names between the first and the last, without titles."""
    titles = lexicon.TITLES | lexicon.POSTNOMINALS | lexicon.GENERATIONS
    return tuple(token for token in person.tokens if token not in person.core and token not in titles)


def nicknames(first: str, second: str) -> bool:
    """True for two forms of one given name ("bill", "william")."""
    return any(first in group and second in group for group in lexicon.NICKNAMES)


def abbreviates(short: Form, long: Form) -> bool:
    """True when the single word `short` is written as the initials of `long`: MIT, Massachusetts Institute of Technology."""
    word = short.text.replace(".", "")
    if (
        len(long.tokens) < 2
        or not 2 <= len(word) <= 8
        or not word.isalnum()
        or not word[0].isupper()
        or word[1:].islower()
    ):
        return False
    letters = word.casefold()
    initials = "".join(token[0] for token in long.tokens)
    content = "".join(token[0] for token in long.tokens if token not in lexicon.JOINERS)
    return letters in (initials, content) and len(letters) > 2


def explained(quote: str) -> list[tuple[str, str]]:
    """The pairs (abbreviation, long form) that a text explains in brackets, either way round: "CLIP (Contrastive
    Language-Image Pre-training)", "the Mutual Aid Board (MAB)"."""
    found = []
    for match in _EXPLAINED.finditer(" ".join(quote.split())):
        before, inside = match[1].strip(), match[2].strip()
        if _ABBREVIATION.fullmatch(inside):
            words = _NAME_WORDS.findall(before)
            found += [(inside, " ".join(words[-count:])) for count in (_spelled(inside, words),) if count]
        else:
            words = _NAME_WORDS.findall(before)
            last = words[-1] if words else ""
            if _ABBREVIATION.fullmatch(last) and _spelled(last, _NAME_WORDS.findall(inside), whole=True):
                found.append((last, inside))
    return found


def ends_with(words: tuple[str, ...], end: tuple[str, ...]) -> bool:
    return len(end) < len(words) and words[len(words) - len(end) :] == end


def is_subsequence(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    rest = iter(long)
    return all(token in rest for token in short)


def _shortens_person(short: Form, long: Form) -> bool:
    if any(word.islower() and len(word) > LONGEST_PARTICLE for word in long.text.split()):
        return False  # "Erik Dahl visited Aldo" is no name, whatever it was taken for
    if len(short.core) == 1:
        return len(long.core) > 1 and short.core[0] in (long.core[0], long.core[-1]) and len(short.core[0]) > 1
    return len(short.tokens) < len(long.tokens) and same_person(short, long)


def _is_start(short: Form, long: Form) -> bool:
    """True for "Olin" against "Olin College": what is left out begins with the sort of organisation it is."""
    count = len(short.tokens)
    if long.tokens[:count] != short.tokens or len(long.tokens) == count or set(short.tokens) <= lexicon.GENERIC:
        return False
    rest = long.tokens[count:]
    return rest[0] in lexicon.ORGANISATION_HEADS and "s" not in rest


def _initial_of(first: str, second: str) -> bool:
    short, long = sorted((first, second), key=len)
    return len(short) == 1 and long.startswith(short)


def _spelled(abbreviation: str, words: list[str], *, whole: bool = False) -> int:
    """How many of the last `words` the abbreviation's letters are the initials of; 0 where they are not. With `whole`, all
    of the words must be spelled."""
    letters = [character for character in abbreviation.removesuffix("s").casefold() if character.isalpha()]
    parts = [part for word in words for part in word.split("-")]
    owners = [index for index, word in enumerate(words) for _ in word.split("-")]
    position, left = len(parts) - 1, len(letters) - 1
    while position >= 0 and left >= 0:
        part = parts[position].casefold()
        if part.startswith(letters[left]):
            left -= 1
        elif part not in lexicon.JOINERS:
            return 0
        position -= 1
    if left >= 0 or (
        whole and position >= 0 and not all(part.casefold() in lexicon.JOINERS for part in parts[: position + 1])
    ):
        return 0
    return len(words) - owners[position + 1]
