"""Events timed by other events against the dates that other texts give to both, from the words to the verdict."""

from __future__ import annotations

import pytest

from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.normalise import statements
from factcheck.reconcile import findings

RULES = ("impossible-order", "broken-arithmetic")


def found(*texts: str) -> list[str]:
    pages = [document_from_text(text, f"{n}.md", ".md") for n, text in enumerate(texts)]
    told = findings(statements([claim for page in pages for claim in claims(page)]))
    return [each.rule for each in told if each.rule in RULES]


HAHN = "# Gert Hahn\n\nGert Hahn joined Volant in 1960 and married Ida Sell in 1971."
MOSS = "# Ada Moss\n\nAda Moss retired from the navy in December 1966. She was recalled in September 1968."
MARSH = "# Orr Marsh\n\nOrr Marsh became a nature reserve in 1951. In 1980 the marsh was made a World Heritage site."
FIRM = "# Nordair\n\nNordair merged with Baltair in 1991. It was privatised in 1994."

FAR = {
    "after a gerund": ("Two years after joining Volant, Gert Hahn married Ida Sell.", HAHN),
    "before a clause": ("Gert Hahn had joined Volant three years before he married Ida Sell.", HAHN),
    "later": ("Ada Moss retired from the navy. A couple of months later she was recalled.", MOSS),
    "after a noun": ("Ada Moss was recalled eight years after her retirement from the navy.", MOSS),
    "its founding": (
        "Orlo went public two decades after its founding.",
        "# Orlo\n\nOrlo was founded in 1980. Orlo went public in 1984.",
    ),
    "after it": (
        "The hall closed thirty years after it was built.",
        "# Tern Hall\n\nThe hall was built in 1901 and closed in 1911.",
    ),
    "within": ("Gert Hahn married Ida Sell within two years of joining Volant.", HAHN),
    "only months": ("Gert Hahn married Ida Sell only months after joining Volant.", HAHN),
    "of another": (
        "Otto Ferrell died three years after his wife.",
        "# Ferrell\n\nOtto Ferrell died in 1961. His wife Greta Ferrell died in 1949.",
    ),
}


@pytest.mark.parametrize("case", sorted(FAR))
def test_what_the_dates_do_not_allow_is_flagged(case: str) -> None:
    text, dates = FAR[case]
    assert found(f"{dates.split(chr(10))[0]}\n\n{text}", dates) == ["broken-arithmetic"]


TURNED = {
    "prior to": ("Nordair was privatised prior to its merger with Baltair.", FIRM),
    "before": ("Gert Hahn married Ida Sell before he joined Volant.", HAHN),
    "already": ("Orr Marsh was already a World Heritage site when the marsh was made a nature reserve.", MARSH),
    "by the time": ("By the time Nordair merged with Baltair it had been privatised.", FIRM),
}


@pytest.mark.parametrize("case", sorted(TURNED))
def test_what_is_turned_round_is_flagged(case: str) -> None:
    text, dates = TURNED[case]
    assert "impossible-order" in found(f"{dates.split(chr(10))[0]}\n\n{text}", dates)


FINE = {
    "for so long": ("Gert Hahn married Ida Sell for two years after he joined Volant.", HAHN),
    "within": ("Gert Hahn married Ida Sell within twenty years of joining Volant.", HAHN),
    "in the years": ("Gert Hahn married Ida Sell in the twenty years after he joined Volant.", HAHN),
    "as told": ("Eleven years after joining Volant, Gert Hahn married Ida Sell.", HAHN),
    "rounded": ("Gert Hahn married Ida Sell a decade after he joined Volant.", HAHN),
    "another wedding": ("Two years after joining Volant, Gert Hahn married Olga Brand.", HAHN),
    "another firm": ("Two years after joining Halden, Gert Hahn married Ida Sell.", HAHN),
    "a couple of years": ("Ada Moss retired from the navy. A couple of years later she was recalled.", MOSS),
    "in order": ("Orr Marsh was already a nature reserve when the marsh was made a World Heritage site.", MARSH),
    "something else": ("By the time Nordair merged with Baltair it had been nationalised.", FIRM),
    "after": ("Gert Hahn married Ida Sell after he joined Volant.", HAHN),
}


@pytest.mark.parametrize("case", sorted(FINE))
def test_what_the_dates_allow_is_left_alone(case: str) -> None:
    text, dates = FINE[case]
    assert found(f"{dates.split(chr(10))[0]}\n\n{text}", dates) == []


DAYS = "**4 March 2009** — The paper appears.\n\n**{} days later**\n\nOn 18 March 2009 the code is released.\n"


def test_days_between_two_lines_are_counted() -> None:
    assert found(DAYS.format(20)) == ["broken-arithmetic"]
    assert found(DAYS.format(14)) == []


def test_days_told_beside_both_dates_are_counted() -> None:
    text = "Fennel was announced on 4 March 2009. {} later, on 18 March 2009, its code was published."
    assert found(text.format("Ten days")) == ["broken-arithmetic"]
    assert found(text.format("Two weeks")) == found(text.format("Fourteen days")) == []


CANAL = "The Orrin Canal was begun on 3 March 1871 and completed on 9 May 1873, exactly two years, {} after the start."


def test_a_length_told_to_the_day_is_counted_to_the_day() -> None:
    assert (
        found(CANAL.format("four months and six days"))
        == found(CANAL.format("two months and nine days"))
        == ["broken-arithmetic"]
    )
    assert found(CANAL.format("two months and six days")) == []


LIFE = "# Ada Moss\n\nAda Moss (3 May 1901 – 1980) was a pilot. She joined the navy in 1935 and won the Lindt Prize in 1948."


def test_an_age_is_held_against_when_that_was() -> None:
    for text in (
        "She joined the navy at forty-one.",
        "Aged twelve, Ada Moss won the Lindt Prize.",
        "Moss was 20 when she joined the navy.",
    ):
        assert found(f"# Ada Moss\n\n{text}", LIFE) == ["broken-arithmetic"]
    for text in (
        "She joined the navy at thirty-four.",
        "Aged 46, Ada Moss won the Lindt Prize.",
        "Aged 12, Moss won the Tarn Prize.",
    ):
        assert found(f"# Ada Moss\n\n{text}", LIFE) == []


LATE = "# Milo Trent\n\nIn May 2014 Milo Trent joined the Lindt Club. In 2015 Milo Trent played a match in Rome."


def test_nobody_does_anything_after_the_last_time() -> None:
    for text in (
        "After 3 April 2011 Milo Trent was never seen again.",
        "Since 3 April 2011 Milo Trent has never appeared again.",
    ):
        assert found(f"# Milo Trent\n\n{text}", LATE) == ["impossible-order"]
    assert found("# Milo Trent\n\nMilo Trent played his final match in 1999.", LATE) == ["impossible-order"]
    for text in (
        "After 3 April 2016 Milo Trent was never seen again.",
        "Milo Trent played his final cup match in 1999.",
        "Milo Trent wrote his last letter in 1999.",
    ):
        assert found(f"# Milo Trent\n\n{text}", LATE) == []


def test_an_event_is_not_timed_by_itself() -> None:
    text = "Two years before the publication of _Tern_, its publisher published _Tern_ in part."
    assert found(f"# Tern\n\n{text}", "# Tern\n\n_Tern_ was published in 1950.") == []
