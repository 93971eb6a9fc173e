"""Writing the ledger: one writer at a time, every change read back and compared before it replaces the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from factcheck.errors import FactcheckError
from factcheck.ledger import edit, storage
from factcheck.ledger.layout import check_kept
from factcheck.ledger.schema import Ledger, parse, said
from factcheck.model import Ruling

TEMPLATE = """\
# What this project has decided about its facts. `factcheck check` reads it, people and `factcheck accept` write it.
version: 1

# What you call things.
#   aliases:                       other names of one thing
#     "Ada Lovelace": ["Augusta Ada King", "Countess of Lovelace"]
#   distinct:                      pairs that must not be taken for one another
#     - ["Springfield, Illinois", "Springfield, Ohio"]
names:

# What you hold true: a source that says otherwise is a finding.
#   - {subject: "Ada Lovelace", predicate: "date_of_birth", value: "1815-12-10", reason: "parish register"}
claims:

# What you decided about findings, by fingerprint: known, accepted, settled or rejected, with a reason
# and, if wanted, a last day (`until: "2030-01-31"`).
rulings:
"""


def record(path: Path, rulings: Sequence[Ruling]) -> None:
    """Adds the rulings to the ledger, or puts them in the place of earlier ones; creates the file where there is none.

    Raises FactcheckError, and leaves the file as it was, when it cannot be read, changed safely or written.
    """

    def change(text: str, before: Ledger) -> tuple[str, Ledger]:
        wanted = {**before.rulings, **{ruling.fingerprint: ruling for ruling in rulings}}
        return edit.with_rulings(text, str(path), rulings), replace(before, rulings=wanted)

    _update(path, change)


def forget(path: Path, fingerprints: Iterable[str]) -> None:
    """Removes the rulings of these fingerprints. Raises FactcheckError as `record` does."""
    gone = sorted(set(fingerprints))

    def change(text: str, before: Ledger) -> tuple[str, Ledger]:
        kept = {key: ruling for key, ruling in before.rulings.items() if key not in gone}
        return edit.without_rulings(text, str(path), gone), replace(before, rulings=kept)

    _update(path, change)


def hold(path: Path, parts: Mapping[str, str], qualifiers: Mapping[str, str]) -> None:
    """Adds a held claim: `parts` are subject, predicate, value and perhaps reason. Raises FactcheckError as `record` does."""

    def change(text: str, before: Ledger) -> tuple[str, Ledger]:
        new = edit.with_claim(text, str(path), parts, qualifiers)
        claims = parse(new, str(path)).claims
        if [said(claim) for claim in claims[: len(before.claims)]] != [said(claim) for claim in before.claims]:
            raise _garbled(path)
        return (new if len(claims) > len(before.claims) else text), replace(before, claims=claims)

    _update(path, change)


def _update(path: Path, change: Callable[[str, Ledger], tuple[str, Ledger]]) -> None:
    with storage.locked(path):
        old = storage.read_text(path) if path.exists() else TEMPLATE
        mark = "\ufeff" if old.startswith("\ufeff") else ""
        text = old.removeprefix(mark)
        before = parse(text, str(path))
        new, wanted = change(text, before)
        if _data(parse(new, str(path))) != _data(wanted):
            raise _garbled(path)
        check_kept(text, new, str(path))
        if mark + new != old or not path.exists():
            storage.replace(path, mark + new)


def _garbled(path: Path) -> FactcheckError:
    return FactcheckError(
        f"{path} would not read back as it should after this change, so it was not written",
        hint="simplify the place where rulings stand (no anchors, no braces around the section) and run again",
    )


def _data(ledger: Ledger) -> object:
    """All that the file says, without the places where it says it."""
    return ledger.aliases, ledger.distinct, dict(ledger.rulings), [said(claim) for claim in ledger.claims]
