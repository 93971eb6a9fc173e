"""Times of day are compared where the texts speak of one event."""

from __future__ import annotations

import pytest

from factcheck.config import Config
from factcheck.load import document_from_text
from factcheck.pipeline import check_documents


def findings(*texts: str) -> int:
    pages = [f"# MV Orla\n\nThe MV Orla was a ferry. {text}\n" for text in texts]
    loaded = [document_from_text(page, f"{number}.md", ".md") for number, page in enumerate(pages)]
    return len(check_documents(loaded, config=Config()).findings)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The MV Orla sank at 3:05 AM.", "The MV Orla sank at 3:30 AM."),
        ("The MV Orla sank at 3:05 AM.", "She sank at 3:30 AM on 4 May 1961."),
        ("The MV Orla sank at 3:05 AM on 4 May 1961.", "She sank at 3:30 AM on 4 May 1961."),
        ("\n\n**1:10 AM:** Strikes reef.\n\n**3:05 AM:** Ship sinks.", "The MV Orla sank at 3:30 AM."),
    ],
)
def test_another_minute_is_another_answer(one, other) -> None:
    assert findings(one, other) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The MV Orla sank at 4:17 PM.", "The MV Orla sank at 20:17."),
        ("The MV Orla sank at about 3 AM.", "The MV Orla sank at 3:20 AM."),
        ("The MV Orla sank at 3:05 AM GMT.", "The MV Orla sank at 4:20 AM."),
        ("The MV Orla sank at 3:05 AM on 4 May 1961.", "The MV Orla sank on 4 May 1961."),
        ("The MV Orla struck a reef at 1:10 AM.", "The MV Orla sank at 3:05 AM."),
    ],
)
def test_hours_apart_are_zones_and_rough_times_are_rough(one, other) -> None:
    assert findings(one, other) == 0
