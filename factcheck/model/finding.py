"""What rules report, and what people decided about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from factcheck.model.claim import Statement
from factcheck.model.document import Ignore


class Level(StrEnum):
    """error: cannot both be true. warning: discrepant, or read with low confidence. note: explained; never gates."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def severity(self) -> int:
        """0 for notes, 1 for warnings, 2 for errors."""
        return {"note": 0, "warning": 1, "error": 2}[self.value]


class BaselineState(StrEnum):
    """SARIF 2.1.0 §3.27.24: how a finding compares with what the ledger knows."""

    NEW = "new"
    UNCHANGED = "unchanged"
    UPDATED = "updated"
    ABSENT = "absent"


class RulingKind(StrEnum):
    """known: noted, still open. accepted: both may stand. settled: one side is right. rejected: not a contradiction."""

    KNOWN = "known"
    ACCEPTED = "accepted"
    SETTLED = "settled"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """A person's recorded decision about one finding. `until` is an ISO date after which it no longer holds."""

    fingerprint: str
    digest: str
    kind: RulingKind
    reason: str = ""
    until: str | None = None
    by: str | None = None
    value: str | None = None  # settled: the answer that is right


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One kind of contradiction. `help` is the rule's documentation: four headings, markdown."""

    id: str
    level: Level
    help: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One disagreement. `sides` are groups of statements, one group per answer, in a stable order.

    `scope` is the readable part of the identity beside subject and predicate ("of=training set"). `fingerprint` says which
    disagreement this is, `digest` what its sides say now; neither depends on paths, lines, counts or wording of the message.
    `reasoning` are the steps from the words to the verdict, for `factcheck explain`. `formerly` are the fingerprints that it
    had while fewer names of its subject were known.
    """

    rule: str
    level: Level
    message: str
    subject: str
    predicate: str
    sides: tuple[tuple[Statement, ...], ...]
    fingerprint: str
    digest: str
    scope: str = ""
    reasoning: tuple[str, ...] = field(default_factory=tuple)
    state: BaselineState = BaselineState.NEW
    ruling: Ruling | None = None
    formerly: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A source, or part of one, that was not read, and why. `partly`: it was read, but not as it should be."""

    source: str
    reason: str
    partly: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What was read, parsed and compared, and what was not."""

    sources: int = 0
    passages: int = 0
    sentences: int = 0
    claims: int = 0
    statements: int = 0
    unread: int = 0
    compared: int = 0
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The result of a run. `absent` are rulings whose finding did not show up, `unused` the comments in sources that tell a rule
    to ignore what it has nothing to say of."""

    findings: tuple[Finding, ...]
    coverage: Coverage
    absent: tuple[Ruling, ...] = ()
    near_misses: tuple[Finding, ...] = ()
    unused: tuple[Ignore, ...] = ()
