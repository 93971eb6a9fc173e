"""What began and ended, where a verb says no more than that something did."""

from __future__ import annotations

from dataclasses import replace

from factcheck.extract._event_roles import Roles
from factcheck.extract._page import Page, Read
from factcheck.extract._when import HAPPENINGS
from factcheck.language import Clause, Sentence, Token
from factcheck.vocabulary.frames import event_called

BOTH = frozenset(("date:begin", "date:end"))
_REIGN = {"date:begin": "date:take throne", "date:end": "date:leave throne"}
_SIDES = frozenset("as in with at for on".split())
_WORKS = frozenset("film album song book paper article report series edition version study survey".split())
# What leads to why and how something began or ended, which makes no other beginning of it.
CIRCUMSTANCES = frozenset("after before following with amid over despite upon because under without against by".split())


def begun(page: Page, entry: Read, sentence: Sentence, clause: Clause, roles: Roles) -> Roles | None:
    """The parts of the event, where it is the thing itself that began or ended; None for "they perform again, ending in 2004", which
    says not what ended, and for what a person began with."""
    if roles.predicate not in BOTH or roles.work:
        return roles
    if any(t.text.lower() == "again" for t in sentence.children(clause.verb, "advmod")):
        return replace(roles, predicate="date:resume")
    owner = sentence.child(roles.holder, "nmod:poss", "nmod") if roles.holder is not None else None
    if roles.holder is not None and owner is not None and roles.holder.lemma.lower() == "reign":
        return replace(roles, predicate=_REIGN[roles.predicate], holder=owner)
    if roles.holder is not None and owner is not None and roles.holder.lemma.lower() == "run":
        return replace(roles, holder=owner)  # "the show ended its run in May"
    found = page.referent(entry, sentence, roles.holder) if roles.holder is not None else None
    if found is None or roles.holder is None:
        return roles
    trailing = clause.verb.relation == "advcl" and sentence.child(clause.verb, "nsubj") is None
    if trailing and not _happens(roles.holder, found.text):
        return None
    if found.kind == "person" and roles.holder is clause.subject:
        return None
    # "His career as a judge began": people have several
    side = next((t for t in sentence.children(roles.holder, "nmod") if _case(sentence, t) in _SIDES), None)
    return replace(roles, thing=side) if side is not None and roles.thing is None else roles


def _case(sentence: Sentence, token: Token) -> str:
    case = sentence.child(token, "case")
    return case.text.lower() if case is not None else ""


def _happens(holder: Token, called: str) -> bool:
    words = {holder.lemma.lower(), *called.lower().split()} - _WORKS
    return any(word in HAPPENINGS or event_called(word) is not None for word in words)
