"""A parsed sentence as plain data: what the rest of the house sees of the language pipeline."""

from __future__ import annotations

from dataclasses import dataclass, field

SUFFERED = "Suffered"  # the voice of a verb whose passive auxiliary stands in the opener of its text, not in the text


@dataclass(slots=True)
class Token:
    """A word or sign. `index` and `head` count within the sentence (the root is its own head); `start` and `end` are
    offsets in the passage's text. `pos` is a Universal POS tag, `dep` a Universal Dependencies relation with its subtype."""

    index: int
    text: str
    lemma: str
    pos: str
    dep: str
    head: int
    start: int
    end: int
    features: dict[str, str]
    children: list[int] = field(default_factory=list)
    relation: str = field(init=False)  # `dep` without its subtype: nsubj:pass → nsubj

    def __post_init__(self) -> None:
        self.relation = self.dep.partition(":")[0]


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A name: token range, half-open, and its type (person, organisation, place, other)."""

    first: int
    last: int
    kind: str


@dataclass(slots=True)
class Sentence:
    """Tokens in order with their tree, and the names among them."""

    tokens: list[Token]
    names: list[NameSpan]
    text: str  # the passage's text; token offsets point into it

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end

    @property
    def root(self) -> Token:
        return next(token for token in self.tokens if token.head == token.index)

    def children(self, token: Token, *relations: str) -> list[Token]:
        """The dependents of `token`, those with one of `relations` where given ("nsubj" also means "nsubj:pass")."""
        below = map(self.tokens.__getitem__, token.children)
        return [each for each in below if not relations or each.dep in relations or each.relation in relations]

    def child(self, token: Token, *relations: str) -> Token | None:
        return next(iter(self.children(token, *relations)), None)

    def subtree(self, token: Token, leave_out: tuple[str, ...] = ()) -> list[Token]:
        """`token` and all below it in order, without the branches that hang on by one of `leave_out`."""
        found, open_ = [token], [token]
        while open_:
            for child in self.children(open_.pop()):
                if child.dep not in leave_out and child.relation not in leave_out:
                    found.append(child)
                    open_.append(child)
        return sorted(found, key=lambda each: each.index)

    def words(self, first: int, last: int) -> str:
        """The words of tokens first..last-1 as they stand in the passage."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]

    def name_at(self, token: Token) -> NameSpan | None:
        """The name that `token` is part of."""
        return next((name for name in self.names if name.first <= token.index < name.last), None)

    def tokens_in(self, start: int, end: int) -> list[Token]:
        """The tokens that overlap the range start..end of the passage's text."""
        return [token for token in self.tokens if token.start < end and start < token.end]
