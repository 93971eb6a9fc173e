"""What pages about a product tell of it in sentences, in the words of a label."""

from __future__ import annotations

import pytest

PAGE = "# Kestrel Mail\n\nKestrel Mail is a service with an API, quotas and a mailbox. {said}\n"


def asked(found) -> set[tuple[str, ...]]:
    kept = ("statistic", "plan", "kind", "of", "aside")
    return {
        (c.predicate, c.value.text, *(f"{q.name}={q.mention.text}" for q in c.qualifiers if q.name in kept))
        for c in found
        if c.extractor == "documented"
    }


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Drafts are kept for 30 days.", ("field:retention", "30 days", "aside=draft")),
        (
            "Exports that take more than 40 minutes are cancelled.",
            ("field:timeout", "PT40M", "aside=export", "statistic=maximum"),
        ),
        ("The free plan comes with 5 GB of storage.", ("field:storage", "5 GB", "plan=free", "statistic=maximum")),
        (
            "Business users may send 900 messages a day.",
            ("field:message", "900 messages a day", "aside=send", "plan=business", "statistic=maximum"),
        ),
        ("You can create up to 20 folders per mailbox.", ("count:folder", "20", "aside=mailbox", "statistic=maximum")),
        ("By default the server listens on port 7007.", ("field: port", "7007", "statistic=default")),
    ],
)
def test_a_sentence_asks_what_a_label_would(claimed, said, told) -> None:
    assert told in asked(claimed(PAGE.format(said=said)))


@pytest.mark.parametrize(
    "said",
    [
        "Before 2019 drafts were kept for 10 days.",
        "Unlike Heron Mail it keeps drafts for 30 days.",
        "Heron Mail keeps drafts for 90 days.",
    ],
)
def test_what_is_said_of_another_or_of_another_time(claimed, said) -> None:
    assert not {each for each in asked(claimed(PAGE.format(said=said))) if "retention" in each[0]}


def test_a_page_about_something_else_has_no_settings(claimed) -> None:
    page = "# Port Aldo\n\nPort Aldo is a town in Norland. Its mill can take up to 40 tons of corn and was kept for 80 years.\n"
    assert not asked(claimed(page))
