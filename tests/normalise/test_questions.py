"""Questions that labels ask in other words meet; those that only look alike stay apart."""

from __future__ import annotations

import pytest

from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.normalise import statements
from factcheck.reconcile import findings

PAGE = "# {title}\n\nKestrel is a service. Kestrel is small.\n\n{lines}\n"


def conflicts(*lines: str, title: str = "Kestrel limits") -> list[tuple[str, ...]]:
    pages = [
        document_from_text(PAGE.format(title=title, lines=each), f"{number}.md", ".md")
        for number, each in enumerate(lines)
    ]
    found = findings(statements([claim for page in pages for claim in claims(page)]))
    return [tuple(sorted(side[0].claim.value.span.quote for side in finding.sides)) for finding in found]


MEET = [
    (
        "- Maximum execution duration per call: 240 seconds",
        "- Max execution timeout: 900 s",
        ("240 seconds", "900 s"),
    ),
    ("- Scratch disk space: 256 MB", "- Temporary storage: 256 MB (default), up to 12 GB", ("256 MB", "up to 12 GB")),
    ("- Size of environment variables: 4 KB", "- Function environment variables: 65 KB", ("4 KB", "65 KB")),
    (
        "- Max linked archives: 12",
        "| Resource | Quota |\n|---|---|\n| Number of linked archives | 125 |",
        ("12", "125"),
    ),
    ("- Payload (async): 128 KB", "- Payload: 6 MB (sync), 256 KB (async)", ("128 KB", "256 KB")),
    ("- Memory: 128 MB to 3,008 MB, in 64-MB steps", "- Max memory: 10,240 MB", ("10,240 MB", "3,008 MB")),
    ("- Requests per minute: 60", "- Rate limit: 90 requests/min", ("60", "90 requests/min")),
    ("- Anonymous users: 80 pulls per 4 hours", "- Pulls per hour (unauthenticated users): 10", ("10", "80")),
    ("- Length of a memo: up to 10 KB", "- Memo: 64 KB", ("64 KB", "up to 10 KB")),
]


@pytest.mark.parametrize(("one", "other", "values"), MEET)
def test_one_question_in_other_words(one: str, other: str, values: tuple[str, str]) -> None:
    assert conflicts(one, other) == [values]
    assert conflicts(other, one) == [values]


APART = [
    ("- Execution time: 3 s", "- Function timeout: 30 s"),
    ("- Package size (zipped): 50 MB", "- Package size (unzipped): 250 MB"),
    ("- Payload (async): 128 KB", "- Payload: 6 MB (sync), 128 KB (async)"),
    ("- Layers per function: 5", "- Versions per function: 75"),
    ("- Environment variables: 4 KB per key", "- Environment variables: 65 KB"),
    ("- Default page size: 4 KB", "- Maximum page size: 64 KB"),
    ("- Requests per user: 100", "- Requests per team: 1,000"),
    ("- Requests per minute: 60\n- Requests per day: 1,000", "- Requests per minute: 60"),
    ("- Life expectancy: 80 years", "- Life expectancy (men): 76 years"),
    ("- Land area: 300 km²", "- Area: 312 km²"),
    ("- Upload size: 10 MB", "- Download size: 50 MB"),
    ("- Memory: 128 MB to 3,008 MB", "- Min memory: 128 MB"),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_questions(one: str, other: str) -> None:
    assert conflicts(one, other) == []


def test_a_field_of_a_section_is_said_of_the_part_that_heads_it() -> None:
    prose = "The Kestrel Delta covers 4,152 km². The Kestrel covers 817,000 km²."
    assert conflicts(prose, "## Delta\n\n- Area: 5,600 km²", title="Kestrel") == [("4,152 km²", "5,600 km²")]


def test_a_part_in_the_label_is_the_part_of_a_sentence() -> None:
    assert conflicts("The wreck has a depth of 380 metres.", "- Depth of wreck: 480 m", title="Kestrel") == [
        ("380 metres", "480 m")
    ]


def test_a_limit_in_a_sentence_is_that_of_a_label() -> None:
    said = "A mailbox can be as large as 50 GB. A filter may include at most 32 rules."
    assert conflicts(said, "- Max mailbox size: 20 GB") == [("20 GB", "as large as 50 GB")]
    assert conflicts(said, "- Rules in a filter: 64") == [("64", "at most 32")]


def test_a_source_that_gives_two_answers_asks_two_questions() -> None:
    both = "- Request body: 1 MB\n- Body: 20 MB"
    assert conflicts(both, "- Body: 20 MB") == []


def test_a_shorter_label_keeps_what_was_ruled() -> None:
    lines = ["- Total size of environment variables: 4 KB", "- Environment variables, total: 65 KB"]
    (before,) = _findings(lines)
    (after,) = _findings([*lines, "- Environment: 4 KB", "- Variables of the environment (total): 4 KB"])
    assert before.fingerprint in (after.fingerprint, *after.formerly)


def _findings(lines: list[str]) -> list:
    pages = [
        document_from_text(PAGE.format(title="Kestrel limits", lines=each), f"{number}.md", ".md")
        for number, each in enumerate(lines)
    ]
    return findings(statements([claim for page in pages for claim in claims(page)]))


PRODUCT = "Kestrel is a server with an API, a cache and a quota. Every account has a plan."


def product_conflicts(*pages: str) -> list[tuple[str, ...]]:
    read = [document_from_text(each, f"{number}.md", ".md") for number, each in enumerate(pages)]
    found = findings(statements([claim for page in read for claim in claims(page)]))
    return [tuple(sorted(side[0].claim.value.span.quote for side in finding.sides)) for finding in found]


@pytest.mark.parametrize(
    ("label", "sentence", "sides"),
    [
        ("- Backup retention: 7 days", "Backups are deleted after 14 days.", ("14 days", "7 days")),
        (
            "| | Free | Team |\n|---|---|---|\n| Storage | 2 GB | 20 GB |",
            "The free plan includes 5 GB of storage.",
            ("2 GB", "5 GB"),
        ),
        ("- Serverless function timeout: 60 s", "Functions can run for up to 30 seconds.", ("30 seconds", "60 s")),
        ("- Maximum document size: 16 MB", "A document may be up to 8 MB.", ("16 MB", "8 MB")),
    ],
)
def test_a_sentence_about_a_product_meets_a_label(label, sentence, sides) -> None:
    pages = (f"# Kestrel limits\n\n{PRODUCT}\n\n{label}\n", f"# Kestrel FAQ\n\n{PRODUCT} {sentence}\n")
    assert sides in [
        tuple(sorted(each.removeprefix("up to ") for each in found)) for found in product_conflicts(*pages)
    ]


@pytest.mark.parametrize(
    ("label", "sentence"),
    [
        ("- Backup retention: 7 days", "Deleted files are kept for 14 days."),
        ("| | Free | Team |\n|---|---|---|\n| Storage | 2 GB | 20 GB |", "The team plan includes 20 GB of storage."),
        ("- Connection timeout: 5 s", "Exports can run for up to 30 seconds."),
        (
            "| Limit | Default | Maximum |\n|---|---|---|\n| Columns per table | 2,000 | 32,000 |",
            "A table can have up to 2,000 columns.",
        ),
    ],
)
def test_another_question_about_a_product_stays_apart(label, sentence) -> None:
    pages = (f"# Kestrel limits\n\n{PRODUCT}\n\n{label}\n", f"# Kestrel FAQ\n\n{PRODUCT} {sentence}\n")
    assert product_conflicts(*pages) == []


def test_a_page_that_names_no_product_is_about_that_of_its_neighbours() -> None:
    settings = "# Settings\n\n| Setting | Default | Description |\n|---|---|---|\n| `cache.ttl` | `12h` | Lifetime of an entry in the cache |\n"
    guide = f"# Kestrel guide\n\n{PRODUCT} By default an entry stays in the cache for 24 hours. Uploads are limited to 5 MB.\n"
    assert ("12h", "24 hours") in product_conflicts(settings, guide)
