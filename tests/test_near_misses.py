"""What was compared and let pass, and why."""

from __future__ import annotations

from factcheck.config import Config
from factcheck.load import document_from_text
from factcheck.pipeline import check_documents

ONE = "# Bluefin Tower\n\nBluefin Tower is 212 metres tall. Bluefin Tower was completed in June 1931.\n"
OTHER = "# Bluefin Tower\n\nBluefin Tower is about 210 metres tall. Bluefin Tower was completed in 1931.\n"


def reasons(*texts: str) -> list[str]:
    loaded = [document_from_text(text, f"{number}.md", ".md") for number, text in enumerate(texts)]
    report = check_documents(loaded, config=Config())
    assert not report.findings
    return [finding.reasoning[-1] for finding in report.near_misses]


def test_a_vaguer_answer_is_a_near_miss_with_its_reason() -> None:
    assert reasons(ONE, OTHER) == ["both can be meant, one is vaguer or wider than the other"] * 2


def test_the_same_answer_twice_is_none() -> None:
    assert reasons(ONE, ONE.replace("tall", "high")) == []


def test_another_scope_is_a_near_miss_that_names_both() -> None:
    found = reasons(
        "# Pipit Express\n\nThe average speed of the Pipit Express is 90 km/h.\n",
        "# Pipit Express\n\nThe maximum speed of the Pipit Express is 140 km/h.\n",
    )
    assert len(found) == 1
    assert "statistic=maximum" in found[0] and "statistic=mean" in found[0]


def test_a_date_with_the_day_or_the_month_first_contradicts_neither() -> None:
    written = "# Bluefin Tower\n\nBluefin Tower was completed on {}.\n"
    for other in ("5 November 2019", "11 May 2019"):
        found = reasons(written.format("5/11/2019"), written.format(other))
        assert found == ["both can be meant, one is vaguer or wider than the other"]
