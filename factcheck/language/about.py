"""Whom a document is about, and what sort of thing that is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence, Set

from factcheck.language.characters import Character
from factcheck.language.genders import PRONOUNS
from factcheck.language.given_names import gender_of
from factcheck.language.headlines import heading_of, is_label, titled
from factcheck.language.naming import first_name_first, name_key, named_in_box
from factcheck.language.nouns import KIND_NOUNS, PERSON_NOUNS, SHIPS
from factcheck.language.sentence import NameSpan, Sentence
from factcheck.model import Document, Passage, PassageKind

Parsed = Sequence[tuple[Passage, Sequence[Sentence]]]

_CALLED = 2  # times that "the club" makes a club of what was taken for a person
_OFTEN = 3  # uses that make a name the topic of a text without a title
_BARE = frozenset(("det", "punct", "nsubj", "cop", "case", "acl:relcl"))


def main_subject(
    document: Document, parsed: Parsed, characters: dict[str, Character], kin: Set[str]
) -> tuple[str, bool]:
    """The key of whom the document is about, and whether that is only a guess: who is named in its title and again in its
    text, or by its tags, or at the start of its text, or most often. "" where nothing stands out."""
    told = " ".join(p.text for p, _ in parsed if p.kind not in (PassageKind.TITLE, PassageKind.HEADING))
    opening = heading_of(parsed)
    title = first_name_first(document.title or opening)
    boxed = named_in_box([passage for passage, _ in parsed]) if not title or is_label(title) else ""
    found = (boxed, told.count(boxed)) if boxed else titled(title, told, characters)
    if found is None or not found[1]:
        found = _tagged(document, told) or found
    if found is not None:
        words, count = found
        known = characters.setdefault(name_key(words), Character(words, "other"))
        known.forms.add(words)
        known.count, known.told = max(known.count, count), max(known.told, count, 1)
        _say_generation(known, parsed)
        return name_key(words), False
    scores = {key: character.told for key, character in characters.items() if key not in kin}
    first = next((s for p, sentences in parsed if p.kind is PassageKind.PARAGRAPH for s in sentences), None)
    if first is not None and first.names and first.names[0].first <= 3 and not _dateline(first):
        opener = name_key(first.words(first.names[0].first, first.names[0].last))
        if opener in scores:
            scores[opener] += 50
    best = max(sorted(scores), key=lambda key: scores[key], default="")
    if best and scores[best] >= _OFTEN:
        return best, False
    # A short text that names one thing at its start, and nothing more often, is about that.
    kinds = {name_key(first.words(n.first, n.last)): n.kind for n in _definite(first)} if first is not None else {}
    things = [each for each, kind in kinds.items() if kind not in ("person", "place") and each in scores]
    vague = len(things) == 1 and scores[things[0]] == scores[best]
    return (things[0], True) if vague else ("", False)


def _dateline(first: Sentence) -> bool:
    """True for "HARROW, 3 May 2019 – …": where news was written is not what it is about."""
    name = first.names[0]
    behind = first.text[first.tokens[name.last - 1].end : first.end]
    headed = name.kind == "place" or first.words(name.first, name.last).isupper()
    return headed and re.match(r",? ?(?:[^.(]{0,40}?[12]\d{3})? ?(?:--|[–—:])", behind) is not None


def _definite(first: Sentence) -> list[NameSpan]:
    """The names of a sentence but for those of one of many: "a Kestrel 3"."""
    return [n for n in first.names if not n.first or first.tokens[n.first - 1].text.lower() not in ("a", "an")]


def _say_generation(known: Character, parsed: Parsed) -> None:
    """Call the one of a family by what tells him from the other: "Jonas Rook Jr.", on the page "Jonas Rook"."""
    for passage, _ in parsed:
        if passage.kind is PassageKind.PARAGRAPH:
            found = re.match(rf"{re.escape(known.name)},? (Jr|Sr|Junior|Senior|II|III|IV)\b", passage.text)
            known.name = f"{known.name} {found[1]}" if found else known.name
            return


def _tagged(document: Document, told: str) -> tuple[str, int] | None:
    """The first of the document's tags that its text names."""
    for tag in document.topics:
        pattern = r"[\s_-]+".join(re.escape(word) for word in re.split(r"[\s_-]+", tag) if word)
        said = [each for each in re.findall(rf"(?<!\w){pattern}(?!\w)", told, re.IGNORECASE) if each[:1].isupper()]
        if said:
            return said[0], len(said)
    for tag in document.topics:  # "the bridge", in a text with the tag "Harrow Bridge"
        words = tag.split()
        if 1 < len(words) <= 4 and all(word[:1].isupper() for word in words):
            if re.search(rf"\b[Tt]he {re.escape(words[-1].lower())}\b", told):
                return tag, 0
    return None


def sort_of(main: Character, parsed: Parsed, characters: Mapping[str, Character]) -> str:
    """The kind of what a document is about, by what the document calls it when it does not name it: a text of "she" and "the
    painter" is about a person, one of "the club" about an organisation."""
    if main.kind not in ("other", "person") or any(c.isdigit() for c in main.name):
        return main.kind
    said: Counter[str] = Counter()
    afloat = False
    for _, sentences in parsed:
        for sentence in sentences:
            for token in sentence.tokens:
                word = token.text.lower()
                afloat = afloat or token.lemma.lower() in SHIPS
                if word in PRONOUNS:
                    said["he"] += 1
                elif token.pos == "NOUN" and (kind := _kind(token.lemma.lower())):
                    the = sentence.child(token, "det")
                    if the is not None and the.text.lower() in ("the", "this") and _alone(sentence, token.index):
                        said[kind] += 1
    others = [each for each in characters.values() if each is not main and each.kind == "person" and each.told]
    if main.kind == "other":
        words = main.name.split()
        named = 1 < len(words) <= 4 and all(word[:1].isupper() and word.isalpha() for word in words)
        alone = "he" in said and set(said) <= {"he", "person"} and not afloat and not others
        return "person" if named and alone else main.kind
    firm = said["organisation"] >= _CALLED and not said["he"] and not said["person"] and not gender_of(main.name)
    return "organisation" if firm else main.kind


def _kind(lemma: str) -> str:
    return "person" if lemma in PERSON_NOUNS else KIND_NOUNS.get(lemma, "")


def _alone(sentence: Sentence, index: int) -> bool:
    return all(child.relation in _BARE for child in sentence.children(sentence.tokens[index]))
