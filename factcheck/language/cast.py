"""The cast of a document: which names it uses, which of them are one thing, and whom the document is about."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from factcheck.language.about import main_subject, sort_of
from factcheck.language.characters import Character
from factcheck.language.genders import called, named, one_gender
from factcheck.language.generics import Generics
from factcheck.language.given_names import gender_of
from factcheck.language.headlines import as_name, heading_of
from factcheck.language.kinds import votes
from factcheck.language.naming import (
    as_landmark,
    capitalised_runs,
    clean_name,
    heading_names,
    is_acronym,
    is_adjective,
    is_articled,
    is_division,
    is_everyday,
    is_relative,
    name_key,
    other_names,
    title_held,
    undated,
)
from factcheck.language.nouns import SHIPS
from factcheck.language.sentence import NameSpan, Sentence, Token
from factcheck.model import Document, Passage, PassageKind

LEGAL = frozenset("inc inc. corp corp. corporation ltd ltd. llc plc gmbh ag co co. company limited sa nv bv lp".split())
_OFTEN = 3  # uses of a lone given name or title, by which it is no namesake's


class Cast:
    """The names of one document. Build it from all parsed passages, then ask it who a form stands for."""

    def __init__(self, document: Document, parsed: Sequence[tuple[Passage, Sequence[Sentence]]]) -> None:
        self.characters: dict[str, Character] = {}
        self._form: dict[str, str] = {}
        self._kin: set[str] = set()  # who comes in as somebody's relative: the lone last name is the other's
        title = document.title or heading_of(parsed)
        self.generics = Generics(title, parsed)
        self._collect(parsed)
        found, self.vague = main_subject(document, parsed, self.characters, self._kin)
        main = self._kind(found, title)
        self._merge_short_forms(main)
        self._learn_acronyms(passage for passage, _ in parsed)
        for alias in other_names(main, parsed) if main else ():
            self._call(main, alias)
        held = self.characters.get(name_key(title_held(parsed)))  # "Lorne", never "Edinburgh"
        if main and held is not None and held.kind == "person" and held.told >= _OFTEN:
            self._call(main, held.name, told=True)
        texts = [sentences for _, sentences in parsed]
        self.gender = one_gender([sentence for sentences in texts for sentence in sentences])
        self.main = self.character(main) if main else None
        if self.main is not None:
            self.main.kind = sort_of(self.main, parsed, self.characters)
        if (
            self.main is not None
            and self.main.kind == "other"
            and self.main.name.casefold() == title.casefold().removeprefix("the ")
        ):
            self.main.name = as_name(self.main.name)
        self.called = called(texts, self._person)
        self.genders = self.called | named(texts, self._person)
        if self.main is not None and self.main.kind == "person":
            self.gender = self.gender or self.genders.get(self.main.name, "")
        tokens = (token for sentences in texts for sentence in sentences for token in sentence.tokens)
        named_thing = self.main is not None and self.main.kind in ("other", "place")
        self.afloat = named_thing and any(token.lemma.lower() in SHIPS for token in tokens)
        for character in self.characters.values():
            lone = all(" " not in form for form in character.forms)
            if character.kind == "person" and lone and character.name not in self.genders:
                # One word that nothing calls he or she: the name finder's guess is worth little.
                character.kind = "other"

    def character(self, words: str) -> Character | None:
        """The character that goes by `words`, or None."""
        key = name_key(words)
        return self.characters.get(self._form.get(key, key)) or self.characters.get(self.generics.named(key))

    def in_words(self, text: str) -> Character | None:
        """The character that a heading, label or title consists of ("GPT-2 (2019)", "Alec Radford: a life"), or None."""
        versions = re.findall(r"\d+(?:\.\d+)+", text)  # "6.1 LTS" is not all of LTS
        for candidate in heading_names(text):
            found = self.character(candidate) if all(version in candidate for version in versions) else None
            if found is not None and (found.told or not is_everyday(found.name)):
                return found
        return None

    def in_question(self, heading: str) -> Character | None:
        """The one character that a question in a heading asks about ("How did Pierre Curie die?")."""
        if not heading.rstrip().endswith("?"):
            return None
        runs = capitalised_runs(heading.rstrip(" ?").split()[1:])
        if (kind := self.characters.get(self.generics.said_in(heading))) is not None:
            return kind
        found = {known.name: known for run in runs if (known := self.character(run)) and known.told}
        return next(iter(found.values())) if len(found) == 1 else None

    def kind(self, sentence: Sentence, token: Token) -> Character | None:
        """The kind that the phrase headed by `token` means in general, or None."""
        return self.characters.get(self.generics.at(sentence, token))

    def _kind(self, main: str, title: str) -> str:
        """Enter the kinds that the document tells of. The key of whom it is about: a kind, where none is named as often."""
        kinds = self.generics
        named = self.characters.get(main)
        about = kinds.main
        if about and named is not None and not set(main.split()) <= set(about.split()):
            modifies = kinds.said(f"{main} {about}", title)
            most = max(each.told for each in self.characters.values())
            if not modifies and (kinds.counts[about] <= most or kinds.said(main, title)):
                about = kinds.forget()
        for key, often in sorted(kinds.known.items()):
            self.characters[key] = Character(key, "kind", {key}, often, 0, often)
        return about or main

    def _person(self, sentence: Sentence, name: NameSpan) -> str:
        character = self.character(sentence.words(name.first, name.last))
        return character.name if character is not None and character.kind == "person" else ""

    def _collect(self, parsed: Sequence[tuple[Passage, Sequence[Sentence]]]) -> None:
        kinds: dict[str, Counter[str]] = {}
        for index, (passage, sentences) in enumerate(parsed):
            running = passage.kind in (PassageKind.PARAGRAPH, PassageKind.ITEM, PassageKind.QUOTE)
            for sentence in sentences:
                for name in sentence.names:
                    words = clean_name(sentence.words(name.first, name.last))
                    words = words.title() if words.isupper() and " " in words and len(words) > 8 else words
                    words = as_landmark(words, opening=name.first == 0)
                    key = name_key(words)
                    if not key or is_adjective(sentence, name) or is_division(key):
                        continue
                    if self.generics.within(sentence, name.first, name.last):
                        continue
                    character = self.characters.setdefault(key, Character(words, name.kind))
                    character.forms.add(words)
                    character.count += 1
                    character.articled += is_articled(sentence, name)
                    character.told += running and sentence.tokens[name.first].start >= passage.value_start
                    character.first = min(character.first, index) if running else character.first
                    kinds.setdefault(key, Counter()).update(votes(sentence, name))
                    if character.count == 1 and is_relative(sentence, name):
                        self._kin.add(key)
        for key, counts in kinds.items():
            self.characters[key].kind = max(sorted(counts), key=lambda kind: counts[kind])

    def _merge_short_forms(self, main: str) -> None:
        """ "Radford" is Alec Radford where he is the only Radford; "Nvidia" is Nvidia Corporation."""
        by_word: dict[str, list[str]] = {}
        for key in self.characters:
            for word in key.split():
                by_word.setdefault(word, []).append(key)
        for key in sorted(self.characters, key=lambda each: (len(each.split()), each)):
            words = key.split()
            longer = [
                other
                for other in by_word.get(words[-1], ())
                if len(other.split()) > len(words) and self._short_for(words, other.split(), other, main)
            ]
            # Several longer forms are one thing when each is a longer form of the one before. In a life of Grace Hopper,
            # "Hopper" is she, even if her brother is named too.
            longer.sort(key=lambda other: (len(other.split()), other))
            if main in longer:
                longer = [
                    each
                    for each in longer
                    if set(each.split()) <= set(main.split()) or set(main.split()) <= set(each.split())
                ]
            chained = all(set(a.split()) <= set(b.split()) for a, b in itertools.pairwise(longer))
            if longer and chained:
                self._form[key] = longer[-1]
        for key in list(self._form):
            target = key
            while target in self._form:
                target = self._form[target]
            self._form[key] = target
        for target in sorted(set(self._form.values())):
            self._unite(target, [key for key in sorted(self._form) if self._form[key] == target], titled=target == main)

    def _unite(self, target: str, short_keys: list[str], *, titled: bool) -> None:
        """One character for all forms, called by its commonest form; a person's has a first and a last name."""
        full = self.characters[target]
        group = [full, *(self.characters[key] for key in short_keys)]
        whole = [each for each in group if full.kind != "person" or len(name_key(each.name).split()) > 1]
        name = max(whole, key=lambda each: (each.count, -len(each.name), each.name)).name
        full.forms = set().union(*(each.forms for each in group))
        full.count = sum(each.count for each in group)
        full.told = sum(each.told for each in group)
        full.articled = sum(each.articled for each in group)
        full.first = min(each.first for each in group)
        if not titled:
            full.name = name

    def _short_for(self, words: list[str], other: list[str], key: str, main: str) -> bool:
        if any(any(c.isdigit() for c in word) for word in set(other) ^ set(words)):
            # "the Port Aldo Regatta" in a text about the 1987 Port Aldo Regatta
            return key == main and f"{undated(key)} ".startswith(f"{' '.join(words)} ")
        if other[-len(words) - 1 :] == ["of", *words]:
            return False  # Aldo is neither the University of Aldo nor Jan of Aldo
        short, full = self.characters[" ".join(words)], self.characters[key]
        if full.kind == "person" and len(words) == 1:
            if key == main:
                # "Grace" for Grace Hopper, in a text that calls her so; once, it may be a namesake.
                middle = words[0] in other[1:-1] and bool(gender_of(words[0]))
                return words[0] == other[-1] or ((words[0] == other[0] or middle) and short.count >= _OFTEN)
            # The lone last name beside a relative's, "Charles" beside "Charles I": another one's.
            relative = re.fullmatch("[ivx]+", other[-1]) or (key in self._kin and words[0] == other[-1])
            stranger = not gender_of(other[0]) and short.count > 5 * full.count
            if relative or stranger or (short.kind != "person" and short.count > 2 * full.count):
                return False  # "Mars" is not short for somebody called Mars who is named once
            given = short.kind == "person" and short.first >= full.first and bool(gender_of(words[0]))
            return words[0] == other[-1] or (words[0] == other[0] and given)
        if self.characters[key].kind == "person":
            return set(words) <= set(other) and words[-1] == other[-1]
        rest = other[len(words) :]
        return other[: len(words)] == words and all(word in LEGAL for word in rest)

    def _learn_acronyms(self, passages: Iterable[Passage]) -> None:
        """ "Generative Pre-Trained Transformer (GPT)" and "CLIP (Contrastive Language-Image Pre-training)"."""
        for passage in passages:
            for match in re.finditer(
                r"([A-Z][\w'’-]+(?:[ -](?:[A-Z][\w'’-]+|of|and|for|the|in))*) \(([^()]{2,80})\)", passage.text
            ):
                outside, inside = clean_name(match[1]), match[2].strip()
                for short, long in ((inside, outside), (outside.split()[-1], inside)):
                    if is_acronym(short, long):
                        self._alias(short, long)

    def _alias(self, short: str, long: str) -> None:
        a, b = self.character(short), self.character(long)
        keep, drop = (a, b) if a and (not b or a.count >= b.count) else (b, a)
        if keep is None:
            return
        keep.forms |= {short, long} | (drop.forms if drop else set())
        for form in (short, long):
            if name_key(form) != name_key(keep.name):
                self._form[name_key(form)] = name_key(keep.name)

    def _call(self, main: str, alias: str, *, told: bool = False) -> None:
        """Let `alias` stand for the main character, where it can be a name of it."""
        key, target = name_key(alias), self._form.get(main, main)
        shared = set(re.split(r"[\s-]+", key)) & set(re.split(r"[\s-]+", target))
        if not told and not any(len(word) > 2 for word in shared):
            return
        if key == target or self._form.get(key, key) == target or target not in self.characters:
            return
        known = self.characters.get(key)
        if known is not None:
            self.characters[target].count += known.count
            self.characters[target].told += known.told
            if self.characters[target].kind == "other":
                self.characters[target].kind = known.kind
        self.characters[target].forms.add(alias)
        self._form[key] = target
