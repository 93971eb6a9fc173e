"""Claims said shortly, for tests that need no document."""

import pytest

from factcheck.model import Claim, Mention, Qualifier, Span


def _span(source, quote, start):
    return Span(
        source=source, start=start, end=start + len(quote), line=1 + start // 100, column=1 + start % 100, quote=quote
    )


@pytest.fixture(scope="session")
def say():
    """say("a.txt", "Mira Olsen", "educated_at", "Harrow College", ...) -> Claim"""

    def build(
        source,
        subject,
        predicate,
        value,
        *,
        kind="organisation",
        about="person",
        quote="",
        start=0,
        published=None,
        **more,
    ):
        quote = quote or f"{subject} {predicate} {value}"
        span = _span(source, quote, start)
        qualifiers = tuple(
            Qualifier(name, Mention(text=text, span=span, kind="date" if "time" in name else "text"))
            for name, text in more.items()
        )
        return Claim(
            subject=Mention(text=subject, span=span, kind=about),
            predicate=predicate,
            value=Mention(text=value, span=span, kind=kind),
            span=span,
            extractor="by-hand",
            qualifiers=qualifiers,
            published=published,
        )

    return build
