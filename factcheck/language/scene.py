"""What resolving a word in a document can look at: its cast, and what was said so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from factcheck.language.cast import Cast
from factcheck.language.characters import Character
from factcheck.language.memory import Memory, Referent
from factcheck.language.naming import name_key


@dataclass(slots=True)
class Scene:
    """The state of reading one document. `is_a` holds the characters that are said to be what a type noun says."""

    cast: Cast
    author: str = ""
    memory: Memory = field(default_factory=Memory)
    is_a: dict[str, list[str]] = field(default_factory=dict)

    def main(self) -> Referent | None:
        """What the document is about."""
        main = self.cast.main
        sure = 0.55 if self.cast.vague else 0.75
        return Referent(main.name, main.kind, sure, "the document is about it") if main else None

    def named(self, words: str, character: Character | None) -> Referent:
        """What a name stands for."""
        if character is None:
            return Referent(words, "other", 0.85)
        if name_key(character.name) == name_key(words):
            return Referent(character.name, character.kind, 0.95)
        # In the life of one person a last name alone may be hers, even where only her husband is called by it in full.
        main = self.cast.main
        last = name_key(words).split()[-1:] == name_key(character.name).split()[-1:]
        in_a_life = main is not None and main.kind == "person" and character is not main
        doubtful = in_a_life and character.kind == "person" and last
        why = f"“{words}” is short for “{character.name}”"
        return Referent(character.name, character.kind, 0.45 if doubtful else 0.95, why)
