"""Versions of a thing: "version 3.0", "release 3.0" and "v3.0" on the page of Kestrel, and "Kestrel version 3.0", are Kestrel 3.0."""

from __future__ import annotations

import re

from factcheck.language.memory import Here, Referent
from factcheck.language.naming import clean_name
from factcheck.language.scene import Scene
from factcheck.language.sentence import Sentence, Token

SURE = 0.75
_VERSION = re.compile(
    r"\b(?:(?:version|release)\s+v?(?P<behind>\d{1,3}(?:\.\d+)*)|v(?P<short>\d{1,3}(?:\.\d+)+)"
    r"|(?P<before>\d{1,3}(?:\.\d+)+)\s+(?:version|release))(?![\w%-]|\.\d)",
    re.IGNORECASE,
)
_OF = re.compile(r"\s+of\s")
_OWNED = re.compile(r"\s+of\s+(?:the\s+)?(?=[A-Z])")
_NUMBER = re.compile(r"\s+v?(\d+(?:\.\d+)*)\Z")
_AFTER = re.compile(r"\s*[(:,;]|\s+[–—-]\s+")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\W*")
_LONGEST = 5  # words behind the name of the thing


def version(scene: Scene, sentence: Sentence, token: Token, here: Here) -> Referent | None:
    """The version that the phrase headed by `token` names, by the name of the thing and its number."""
    words = sentence.text[sentence.start : sentence.end]
    at = token.start - sentence.start
    found = next((each for each in _VERSION.finditer(words) if each.start() <= at < each.end()), None)
    if found is None:
        return None
    end = sentence.start + found.end()
    owner = _owner(scene, sentence, sentence.start + found.start(), end)
    if (
        owner is None and _OF.match(sentence.text, end) is None
    ):  # "version 2 of the protocol" is none of the page's thing
        owner = here.topic
    if owner is None or owner.kind == "person":
        return None
    return _numbered(owner, found)


def headed(main: Referent | None, heading: str) -> Referent | None:
    """The version or model of what a document is about that a heading names: "Version 3.0 (June 2007)", "Kestrel 3 Model B"."""
    if main is None:
        return None
    words = _AFTER.split(heading, maxsplit=1)[0].strip()
    if main.kind != "person" and (found := _VERSION.fullmatch(words)) is not None:
        return _numbered(main, found)
    rest = words[len(main.text) :].split() if words.startswith(f"{main.text} ") else []
    capitals = all(word[:1].isupper() or word[:1].isdigit() or word == "/" for word in rest)
    if 0 < len(rest) <= _LONGEST and capitals and any(any(map(str.isdigit, word)) or word == "Model" for word in rest):
        if not any(_YEAR.fullmatch(word) for word in rest):
            return Referent(words, "other", SURE, f"the heading is “{heading}”")
    return None


def _numbered(owner: Referent, found: re.Match[str]) -> Referent | None:
    """The version of a thing, under the number that was found."""
    number = found["behind"] or found["short"] or found["before"]
    name = owner.text
    if (own := _NUMBER.search(name)) is not None:
        if not number.startswith(f"{own[1]}."):
            return None  # "version 1.2" of the Kestrel 3 is none of the Kestrel
        name = name[: own.start()]
    why = f"“{found[0]}”: {owner.why}" if owner.why else ""
    return Referent(f"{name} {number}", "other", min(SURE, owner.sure), why)


def _owner(scene: Scene, sentence: Sentence, start: int, end: int) -> Referent | None:
    """The thing named right before a version, or behind it with "of"."""
    of = _OWNED.match(sentence.text, end)
    for name in sentence.names:
        first, last = sentence.tokens[name.first], sentence.tokens[name.last - 1]
        before = first.start < start and not sentence.text[min(last.end, start) : start].strip()
        if before or (of is not None and first.start <= of.end() < last.end):
            words = clean_name(
                sentence.text[first.start : min(last.end, start)] if before else sentence.words(name.first, name.last)
            )
            return scene.named(words, scene.cast.character(words))
    return None
