"""The one exception of the house: the run cannot go on, and here is what to do."""

from __future__ import annotations

from factcheck.model import Span


class FactcheckError(Exception):
    """Raised when a run cannot be trusted: bad usage, bad configuration, an unreadable ledger, no source.

    `message` says what happened, `span` where (if it is in a file), `hint` what to do next. Caught once, in `cli`.
    """

    def __init__(self, message: str, *, span: Span | None = None, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.span = span
        self.hint = hint
