"""What stands in claims.yaml: names, held claims and rulings, read strictly, with the place of whatever is wrong."""

from __future__ import annotations

import datetime
import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

import yaml

from factcheck.errors import FactcheckError
from factcheck.ledger import nodes
from factcheck.model import Claim, Mention, Qualifier, Ruling, RulingKind, Span

VERSION = "1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """A claims.yaml that was read. `aliases` maps a name to its other names, `distinct` are pairs that must not be
    merged; `claims` is what the project holds true, each with its span in the file; `rulings` are by fingerprint."""

    source: str = "claims.yaml"
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    distinct: tuple[tuple[str, str], ...] = ()
    claims: tuple[Claim, ...] = ()
    rulings: Mapping[str, Ruling] = field(default_factory=dict)


def parse(text: str, source: str) -> Ledger:
    """The ledger that `text` holds; an empty one for an empty text.

    Raises FactcheckError with the line and column of the first thing that is not as it should be.
    """
    return _Reader(text.removeprefix("\ufeff"), source).ledger()


class _Reader:
    """Holds the text that every message needs, so that the functions below read as the layout of the file."""

    def __init__(self, text: str, source: str) -> None:
        self.text = text
        self.source = source

    def ledger(self) -> Ledger:
        root = nodes.compose(self.text, self.source)
        if root is None:
            return Ledger(source=self.source)
        sections = {
            key: value for key, _, value in self.entries(root, "the file", ("version", "names", "claims", "rulings"))
        }
        version = sections.get("version")
        if version is None:
            raise self.fault("the file does not say its version", root, "add `version: 1` as its first line")
        if self.words(version, "version") != VERSION:
            raise self.fault("this version of factcheck reads version 1 only", version, "upgrade factcheck-cli")
        names = sections.get("names")
        aliases, distinct = self.names(names) if names else ({}, ())
        claims = sections.get("claims")
        rulings = sections.get("rulings")
        return Ledger(
            source=self.source,
            aliases=aliases,
            distinct=distinct,
            claims=self.claims(claims) if claims else (),
            rulings=self.rulings(rulings) if rulings else {},
        )

    def names(self, node: yaml.Node) -> tuple[dict[str, tuple[str, ...]], tuple[tuple[str, str], ...]]:
        aliases: dict[str, tuple[str, ...]] = {}
        distinct: list[tuple[str, str]] = []
        for key, _, value in self.entries(node, "names", ("aliases", "distinct")):
            if key == "aliases":
                for name, _, others in self.entries(value, "aliases"):
                    aliases[name] = tuple(self.words(other, "an alias") for other in self.items(others, "aliases"))
                continue
            for pair in self.items(value, "distinct"):
                members = [self.words(name, "a name") for name in self.items(pair, "a pair of distinct names")]
                if len(members) != 2:
                    raise self.fault("distinct names come in pairs", pair, 'write ["one name", "the other"]')
                distinct.append((members[0], members[1]))
        return aliases, tuple(distinct)

    def claims(self, node: yaml.Node) -> tuple[Claim, ...]:
        # Merging two branches line by line can leave a line twice: that counts once, here as among the rulings.
        found: dict[object, Claim] = {}
        for item in self.items(node, "claims"):
            claim = self.claim(item)
            found.setdefault(said(claim), claim)
        return tuple(found.values())

    def claim(self, node: yaml.Node) -> Claim:
        keys = ("subject", "predicate", "value", "qualifiers", "reason")
        parts = {key: value for key, _, value in self.entries(node, "a claim", keys)}
        missing = [key for key in keys[:3] if key not in parts]
        if missing:
            raise self.fault(
                f"a claim without {' and '.join(f'`{key}`' for key in missing)}",
                node,
                'write {subject: "…", predicate: "…", value: "…"}',
            )
        qualifiers = (
            [
                Qualifier(name=name, mention=self.mention(value, f"the qualifier {name}"))
                for name, _, value in self.entries(parts["qualifiers"], "qualifiers")
            ]
            if "qualifiers" in parts
            else []
        )
        subject, predicate, value = (self.mention(parts[key], key) for key in keys[:3])
        start = min(parts[key].start_mark.index for key in keys[:3])
        end = max(parts[key].end_mark.index for key in keys[:3])
        return Claim(
            subject=subject,
            predicate=predicate_id(predicate.text),
            value=value,
            span=self.span(start, end),
            extractor="ledger",
            qualifiers=tuple(sorted(qualifiers, key=lambda each: each.name)),
        )

    def rulings(self, node: yaml.Node) -> dict[str, Ruling]:
        found: dict[str, Ruling] = {}
        # A line that stands twice says nothing new; two different rulings do.
        for fingerprint, key, value in nodes.entries(node, self.text, self.source, "rulings", repeated=True):
            fields = {name: part for name, _, part in self.entries(value, f"ruling {fingerprint}", FIELDS)}
            if "kind" not in fields or "digest" not in fields:
                raise self.fault(
                    f"ruling {fingerprint} lacks its {'kind' if 'kind' not in fields else 'digest'}",
                    key,
                    f"`factcheck accept {fingerprint} --reason …` writes a whole one",
                )
            optional = {
                name: self.words(fields[name], name)
                for name in ("reason", "until", "by", "value")
                if name in fields and not nodes.is_empty(fields[name])
            }
            if "until" in optional:
                self.check_day(optional["until"], fields["until"])
            ruling = Ruling(
                fingerprint=fingerprint,
                digest=self.words(fields["digest"], "digest"),
                kind=self.kind(fields["kind"]),
                reason=optional.get("reason", ""),
                until=optional.get("until"),
                by=optional.get("by"),
                value=optional.get("value"),
            )
            if found.setdefault(fingerprint, ruling) != ruling:
                raise self.fault(f"two different rulings on {fingerprint}", key, "keep one of the two")
        return found

    def kind(self, node: yaml.Node) -> RulingKind:
        said = self.words(node, "kind")
        if said in tuple(RulingKind):
            return RulingKind(said)
        close = difflib.get_close_matches(said, tuple(RulingKind), n=1)
        hint = f"did you mean `{close[0]}`?" if close else "a ruling is " + ", ".join(RulingKind)
        raise self.fault(f"unknown kind of ruling `{said}`", node, hint)

    def check_day(self, said: str, node: yaml.Node) -> None:
        if not is_day(said):
            raise self.fault(f"`until` is not a day: {said}", node, "write it as YYYY-MM-DD")

    def entries(
        self, node: yaml.Node, what: str, known: tuple[str, ...] = ()
    ) -> list[tuple[str, yaml.Node, yaml.Node]]:
        return list(nodes.entries(node, self.text, self.source, what, known))

    def items(self, node: yaml.Node, what: str) -> list[yaml.Node]:
        if nodes.is_empty(node):
            return []
        if not isinstance(node, yaml.SequenceNode):
            raise self.fault(f"{what} should be a list", node, "start each entry with `- `, or write [one, two]")
        return list(node.value)

    def words(self, node: yaml.Node, what: str) -> str:
        return nodes.words(node, self.text, self.source, what)

    def mention(self, node: yaml.Node, what: str) -> Mention:
        said = self.words(node, what)
        assert isinstance(node, yaml.ScalarNode)
        inside = 1 if node.style in ("'", '"') else 0
        start, end = node.start_mark.index + inside, node.end_mark.index - inside
        return Mention(text=said, span=self.span(start, end))

    def span(self, start: int, end: int) -> Span:
        return nodes.place(self.text, self.source, start, end)

    def fault(self, message: str, node: yaml.Node, hint: str) -> FactcheckError:
        return nodes.fault(message, node, self.text, self.source, hint)


FIELDS = ("kind", "digest", "reason", "value", "until", "by")


def said(claim: Claim) -> tuple[str, str, str, tuple[tuple[str, str], ...]]:
    """What a held claim says, without the place where it says it."""
    qualifiers = tuple((each.name, each.mention.text) for each in claim.qualifiers)
    return claim.subject.text, claim.predicate, claim.value.text, qualifiers


def predicate_id(said: str) -> str:
    """The id a person means by a predicate: "Educated at" and "educated_at" are one."""
    return re.sub(r"[\s\-]+", "_", said.strip()) if ":" not in said else said.strip()


def is_day(said: str) -> bool:
    """True for a calendar day written as YYYY-MM-DD."""
    try:
        datetime.date.fromisoformat(said)
    except ValueError:
        return False
    return len(said) == 10
