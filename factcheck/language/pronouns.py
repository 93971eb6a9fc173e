"""Whom "she", "they" or "it" stand for: the last one of the kind that was spoken of, subjects first; then whom the section,
and then the document, is about."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.language.given_names import gender_of_kin
from factcheck.language.memory import Here, Referent, Seen, again, group
from factcheck.language.naming import is_ship
from factcheck.language.nouns import GROUP, PERSONAL, SHIPS, SPEAKER, THINGS
from factcheck.language.scene import Scene
from factcheck.language.sentence import Sentence, Token

SURE_ENOUGH = 0.6  # for "it" to point back to


def pronoun(scene: Scene, sentence: Sentence, token: Token, here: Here) -> Referent | None:
    """What a pronoun stands for, or None where nothing is sure enough."""
    word = token.text.lower()
    if word in SPEAKER:
        return Referent(scene.author, "person", 0.8, "the author speaks") if scene.author else None
    if word in PERSONAL:
        return _person(scene, word, here, _doer(sentence, token))
    if word in GROUP:
        return together(scene, token, here)
    return _thing(scene, sentence, token, here) if word in THINGS else None


def _person(scene: Scene, word: str, here: Here, doer: tuple[int, int]) -> Referent | None:
    cast, memory = scene.cast, scene.memory
    gender = "she" if word in ("she", "her", "hers") else "he"
    if gender == "she" and (ship := _ship(scene, here)) is not None:
        return ship
    main = cast.main if cast.main and cast.main.kind == "person" else None
    fits = main is not None and cast.gender in ("", gender)

    def may_be(seen: Seen) -> bool:
        here_now = (seen.here.passage, seen.here.sentence) == (here.passage, here.sentence)
        if here_now and doer[0] <= seen.here.offset < doer[1]:
            return False  # "Ada Moss called him a genius"
        known = cast.genders.get(seen.referent.text, "") or gender_of_kin(seen.noun) or gender
        return seen.referent.kind == "person" and known == gender

    rivals, topic = memory.persons(here, may_be), here.topic
    if topic is not None and topic.kind == "person" and not rivals and (main is None or topic.text != main.name):
        if cast.genders.get(topic.text, gender) == gender:
            return Referent(topic.text, topic.kind, 0.75, f"“{word}”: {topic.why}")
    if main is not None and cast.gender == gender and not rivals - {main.name}:
        return Referent(main.name, "person", 0.9, f"“{word}”: the document is about one person")
    seen = memory.recent(here, may_be, reach=2)
    if seen is not None and (main is None or fits or seen.referent.text != main.name):
        told = cast.called | ({main.name: gender} if main is not None and cast.gender else {})
        unclear = seen.referent.text not in told and memory.beside(seen, may_be)  # one of two people
        return again(seen, 0.45 if unclear else 0.75 if seen.subject else 0.6, f"“{word}”")
    if main is not None and fits:
        return Referent(main.name, "person", 0.8, f"“{word}”: the document is about one person")
    return None


def _ship(scene: Scene, here: Here) -> Referent | None:
    """What the document is about, or what the sentence or the one before was about, where that is a ship."""
    main = scene.cast.main
    if main is None or main.kind == "person":
        return None
    called = any(main.name in scene.is_a.get(noun, ()) for noun in SHIPS)
    if not called and not any(is_ship(form) for form in main.forms) and not scene.cast.afloat:
        return None
    women = scene.memory.recent(
        here,
        lambda seen: seen.referent.kind == "person" and scene.cast.genders.get(seen.referent.text) == "she",
        reach=2,
    )
    if women is not None:
        return None
    seen = scene.memory.recent(
        here,
        lambda seen: seen.referent.kind in ("other", "place") and seen.subject and seen.noun in ("", *SHIPS),
        reach=1,
    )
    if seen is not None and seen.referent.sure >= SURE_ENOUGH:
        return again(seen, 0.65 if seen.referent.text != main.name else 0.75, "“she”")
    return Referent(main.name, main.kind, 0.75, "“she”: the ship")


def together(scene: Scene, token: Token, here: Here) -> Referent | None:
    """Several people, or an organisation. Where several things were spoken of, nobody can tell."""
    memory, topic = scene.memory, here.topic
    what = f"“{token.text}”"
    crowd = memory.crowd(here)
    if (kind := _kind(scene, here, crowd)) is not None:
        return Referent(kind.text, kind.kind, 0.7, f"{what}: {kind.text} in general")
    seen = memory.recent(here, lambda seen: len(seen.referent.members) > 1, reach=2)
    if seen is not None:
        nearer = crowd is not None and crowd.here.sentence > seen.here.sentence
        return again(seen, 0.45 if nearer else 0.7, what)
    if crowd is None and (pair := _pair(scene, here)) is not None:
        return pair
    if topic is not None and topic.kind == "organisation":
        return Referent(topic.text, topic.kind, 0.45 if crowd is not None else 0.55, f"{what}: {topic.why}")
    return None


def _kind(scene: Scene, here: Here, crowd: Seen | None) -> Referent | None:
    """The kind that was spoken of last, or that the section is about, where no other plural was spoken of since."""

    def is_kind(referent: Referent | None) -> Referent | None:
        return referent if referent is not None and referent.kind == "kind" and "'s " not in referent.text else None

    seen = scene.memory.recent(here, lambda seen: seen.subject, reach=1)
    if seen is not None:
        return is_kind(seen.referent)
    return is_kind(crowd.referent if crowd is not None else here.topic)


def _pair(scene: Scene, here: Here) -> Referent | None:
    """The one whom the document is about and the only other person just spoken of."""
    main = scene.cast.main
    if main is None or main.kind != "person":
        return None
    near = scene.memory.people(here, reach=2)
    others = [name for name in near if name != main.name]
    if len(others) != 1:
        return None
    sure = 0.6 if main.name in near else 0.5
    return group((main.name, others[0]), sure, f"{main.name} and {others[0]} were just spoken of")


def _thing(scene: Scene, sentence: Sentence, token: Token, here: Here) -> Referent | None:
    what = f"“{token.text}”"

    doer = _doer(sentence, token)
    opening = _opening(sentence, token)

    def may_be(seen: Seen) -> bool:
        part = "'s " in seen.referent.text and not seen.subject
        here_now = (seen.here.passage, seen.here.sentence) == (here.passage, here.sentence)
        if here_now and (doer[0] <= seen.here.offset < doer[1] or opening[0] <= seen.here.offset < opening[1]):
            return False
        thing = seen.referent.kind != "person" and not seen.referent.members and not part
        return thing and seen.referent.sure >= SURE_ENOUGH

    if (noun := _said_of(sentence, token)) and (seen := _such(scene, here, noun, may_be)) is not None:
        return again(seen, 0.75, what)  # "It was a bridge", after the name of a bridge
    before = scene.memory.recent(here, lambda seen: seen.subject and seen.referent.kind != "person", reach=1)
    if before is not None and before.noun == "it":
        return again(before, 0.7, what)  # what "it" was in the sentence before, it still is
    main, topic = scene.cast.main, here.topic
    seen = scene.memory.recent(here, may_be, reach=1)
    if seen is not None:
        alone = main is not None and seen.referent.text == main.name and not scene.memory.beside(seen, may_be)
        return again(seen, 0.7 if seen.subject else 0.6 if alone else 0.45, what)
    if topic is not None and topic.kind != "person":
        return Referent(topic.text, topic.kind, min(0.6, topic.sure), f"{what}: {topic.why}")
    return None


def _doer(sentence: Sentence, token: Token) -> tuple[int, int]:
    """Where the subject of the verb stands that a pronoun is the object of: nobody says "it" or "him" of the doer."""
    verb = sentence.tokens[token.head]
    if verb.relation == "xcomp":  # "she began writing it"
        verb = sentence.tokens[verb.head]
    subject = sentence.child(verb, "nsubj") if token.relation in ("obj", "iobj") else None
    if subject is None:
        return (0, 0)
    name = sentence.name_at(subject)
    return (sentence.tokens[name.first].start, subject.end) if name is not None else (subject.start, subject.end)


def _opening(sentence: Sentence, token: Token) -> tuple[int, int]:
    """Where the participle stands that opens the sentence before the pronoun that it is said of: what it names there is another
    thing ("Founded by monks from Aldo, it …")."""
    verb = sentence.tokens[token.head]
    parts = [t for t in sentence.children(verb, "advcl") if t.index < token.index and token.relation == "nsubj"]
    first = next(
        (t for t in parts if t.features.get("VerbForm") in ("Part", "Ger") and not sentence.child(t, "nsubj")), None
    )
    if first is None:
        return (0, 0)
    inside = sentence.subtree(first)
    return inside[0].start, inside[-1].end


def _said_of(sentence: Sentence, token: Token) -> str:
    """The noun that a pronoun is said to be, "" where it is said to be none."""
    governor = sentence.tokens[token.head]
    said = token.relation == "nsubj" and governor.pos == "NOUN" and sentence.child(governor, "cop") is not None
    return governor.lemma.lower() if said else ""


def _such(scene: Scene, here: Here, noun: str, may_be: Callable[[Seen], bool]) -> Seen | None:
    """The last thing whose name says that it is what the noun means."""

    def named(seen: Seen) -> bool:
        last = seen.referent.text.lower().split()[-1]
        return may_be(seen) and (last == noun or seen.referent.text in scene.is_a.get(noun, ()))

    return scene.memory.recent(here, named, reach=1)
