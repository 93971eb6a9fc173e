"""The words that a claim rests on: from the first to the last of its parts, within its sentence."""

from __future__ import annotations

from dataclasses import replace

from factcheck.extract._page import Page, Read
from factcheck.language import Sentence
from factcheck.model import Claim, Mention


def spread_over(page: Page, entry: Read, sentence: Sentence, claim: Claim, *parts: Mention) -> Claim:
    """The claim, quoting all of its parts."""
    whole = page.document.span_in(entry.passage, sentence.start, sentence.end)
    spans = [claim.span, *(part.span for part in parts)]
    low = max(min(span.start for span in spans), whole.start)
    high = min(max(span.end for span in spans), whole.end)
    return replace(claim, span=page.document.span(min(low, claim.span.start), max(high, claim.span.end)))
