"""How much of the sources a run has read, for the person at the keyboard and for --min-coverage."""

from __future__ import annotations

from factcheck.cli import _session
from factcheck.cli._session import counted
from factcheck.errors import FactcheckError
from factcheck.model import Coverage

SHOWN = 5


def tell(coverage: Coverage, *, verbose: bool = False) -> None:
    """A line on stderr, and one for each source that was not read."""
    parts = [
        counted(coverage.passages, "passage"),
        counted(coverage.sentences, "sentence"),
        counted(coverage.claims, "claim"),
    ]
    unread = f"; {counted(coverage.unread, 'value')} could not be read" if coverage.unread else ""
    _session.say(f"read {counted(coverage.sources, 'source')}: {', '.join(parts)}{unread}")
    skipped = coverage.skipped if verbose else coverage.skipped[:SHOWN]
    for each in skipped:
        _session.say(f"{'read with care' if each.partly else 'not read'}: {each.source}: {each.reason}")
    if len(skipped) < len(coverage.skipped):
        _session.say(f"and {len(coverage.skipped) - len(skipped)} more; --verbose lists them")
    if verbose:
        _session.say(f"{counted(coverage.statements, 'statement')}, {coverage.compared} of them with a counterpart")


def require(coverage: Coverage, least: float) -> None:
    """Raises FactcheckError when less than `least` percent of the sources, or of the claims, could be read."""
    missed = sum(not each.partly for each in coverage.skipped)
    for what, read, total in (
        ("sources", coverage.sources, coverage.sources + missed),
        ("values", coverage.statements - coverage.unread, coverage.statements),
    ):
        share = 100 * read / total if total else 100.0
        if share < least:
            raise FactcheckError(
                f"only {share:.1f} % of the {what} could be read ({read} of {total}); {least:g} % is required",
                hint="--verbose lists what was not read; convert it, leave it out, or lower --min-coverage",
            )
