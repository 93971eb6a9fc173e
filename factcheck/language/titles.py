"""What a page is about where its title is a common noun: "the tomato" on the page "Tomato", "blue foxes" on "The blue fox"."""

from __future__ import annotations

import re

from factcheck.language.generics import EMPTY, GROWN
from factcheck.language.headlines import TAILS, pieces_of
from factcheck.language.memory import Referent
from factcheck.language.sentence import Sentence, Token
from factcheck.reading.lemmas import singular

# Pages of documentation, which are about whatever the others are about.
_PAGES = frozenset(
    "installation install installing configuration settings setup usage parameters options troubleshooting security api reference "
    "references examples example tutorial tutorials quickstart support help glossary features roadmap contributing credits contact "
    "contacts details data table tables statistics info information general basics result results appendix sources links team "
    "staff people events music books films projects services products programme program plans plan terms rules policy status "
    "deployment architecture testing development performance monitoring backup networking storage hardware software".split()
)
_SHEET = 3  # facts with labels that make a fact sheet
SURE, UNTOLD = 0.75, 0.65
_FIRST = re.compile(r"\W*(?:the |an? |about |all about )*(.*?)\s*(?:$|[:|–—(,?!]| - | facts?$| guide$)", re.IGNORECASE)
_OF = re.compile(r"\s(?:of|in|at|on|for|to|from|about|behind|with|the|and|or)\s")
SURE_SO = 0.65
_LONGEST_NAMED = 6
_LONGEST = 3  # words; a longer title is no name
_GENERIC = frozenset(
    "note notes home index overview introduction summary history timeline contents faq about page article report log blog readme "
    "changelog guide documentation document file chapter section project notebook diary journal letter memo fact facts news".split()
)


def named_by(title: str, facts: int = 0) -> Referent | None:
    """The thing that a title of few words names, for tables and lists without a sentence; one of a single word ("Copper") only
    where there are so many `facts` with labels that the page is a fact sheet about it."""
    pieces = [piece for piece in pieces_of(title) if piece.strip()]
    found = _FIRST.match(pieces[0] if pieces else "")
    words = found[1].split() if found else []
    least = 1 if facts >= _SHEET else 2
    plain = {word.casefold() for word in words}
    if not least <= len(words) <= _LONGEST or plain & (_GENERIC if len(words) > 1 else _GENERIC | _PAGES | TAILS):
        return None
    if not all(map(str.isalpha, words)):
        return None
    label = " ".join(word[:1].upper() + word[1:] for word in words)
    return Referent(label, "other", UNTOLD, f"the page is titled “{title}”")


def titled(title: str, sentence: Sentence, token: Token) -> Referent | None:
    """The thing that the title names, where the noun phrase headed by `token` says the same words and no others."""
    found = _FIRST.match(title)
    name = " ".join(found[1].split()) if found else ""
    wanted = name.casefold().split()
    if token.pos not in ("NOUN", "PROPN") or not 0 < len(wanted) <= _LONGEST or set(wanted) & _GENERIC:
        return None
    own = sentence.children(token, "amod", "compound", "nummod", "nmod", "nmod:poss", "det:poss", "acl", "flat")
    own = [t for t in own if t.text.lower() not in GROWN]  # "adult foxes weigh"
    own = [t for t in own if not (t.relation == "nmod" and t.pos == "NUM")]  # "the closure of the mill in 1932"
    articles = [t for t in sentence.children(token, "det") if t.lemma.lower() not in ("the", "a", "an")]
    said = sorted([*own, token], key=lambda each: each.index)
    if articles or [singular(t.text.lower()) for t in said] != [*wanted[:-1], singular(wanted[-1])]:
        return None
    # Written as a name, it meets the pages that write it so.
    label = " ".join(word[:1].upper() + word[1:] for word in name.split())
    return Referent(label, "other", SURE, f"the page is titled “{title}”")


def headed_so(title: str, main: Referent | None, sentence: Sentence, token: Token) -> Referent | None:
    """What the page is about, where "the mural" repeats the noun of its title: "The Harrow mural", "Treaty of Aldo"."""
    the = sentence.child(token, "det")
    more = sentence.child(token, "amod", "compound", "nummod", "nmod", "nmod:poss", "det:poss", "flat")
    clause = sentence.child(token, "acl")  # "the mural, painted in 1931,", but "the mural painted by children"
    if clause is not None and sentence.tokens[min(token.index + 1, len(sentence.tokens) - 1)].text != ",":
        return None
    if token.pos != "NOUN" or the is None or the.lemma.lower() not in ("the", "this") or more is not None:
        return None
    found = _FIRST.match(title)
    name = " ".join(found[1].split()) if found else ""
    head = _OF.split(name.casefold(), maxsplit=1)[0].split()
    alone = len(head) < 2 and " " not in name
    if (
        not head
        or alone
        or len(name.split()) > _LONGEST_NAMED
        or head[-1] != token.text.lower()
        or singular(head[-1]) != head[-1]
        or head[-1] in _GENERIC | EMPTY
    ):
        return None
    if main is not None and head[-1] in main.text.casefold().split():
        return Referent(main.text, main.kind, SURE_SO, main.why)
    label = " ".join(word[:1].upper() + word[1:] for word in name.split())
    return Referent(label, "other", SURE_SO, f"the page is titled “{title}”")
