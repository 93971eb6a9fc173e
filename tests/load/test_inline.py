"""What a reader sees of inline markup, and what stands behind it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.model import Document

Load = Callable[[str], Document]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (
            "The **old** mill, *restored* in __1987__, has _two_ wheels.",
            "The old mill, restored in 1987, has two wheels.",
        ),
        ("The ***only*** mill with ~~three~~ two wheels.", "The only mill with three two wheels."),
        ("It needs `4 KB` and ``a`b``.", "It needs 4 KB and a`b."),
        ('See [the deed](https://example.org/a_(b) "Deed") of 1901.', "See the deed of 1901."),
        ("See [the deed](<a b.html>) of 1901.", "See the deed of 1901."),
        ("A [wheel[s]](x.md) turned.", "A wheel[s] turned."),
        ("Before ![a wheel](wheel.png) after.", "Before after."),
        ("[![badge](a.svg)](b) Ready in 1950.", "Ready in 1950."),
        ("Twelve metres \\(39 ft\\)\\.", "Twelve metres (39 ft)."),
        ("Mills &amp; dams &#8212; 5&nbsp;km apart.", "Mills & dams — 5 km apart."),
        ('Opened<br>in<sup>a</sup> <b>1950</b><a name="x"></a>.', "Opened ina 1950."),
        ("Opened <!-- or was it? --> in 1950.", "Opened in 1950."),
        ("Opened in 1950.[2][13] Closed[^note] later.[citation needed]", "Opened in 1950. Closed later."),
        ("Opened in 1950,[a] and closed[4]:12–15 later[7]: 3 on.", "Opened in 1950, and closed later on."),
        ("He said [the] mill was [sic] old for [a] man.", "He said [the] mill was [sic] old for [a] man."),
        (
            "Write to <https://example.org/mill> or <mill@example.org>.",
            "Write to https://example.org/mill or mill@example.org.",
        ),
        (
            "Sizes: 2*3*4 and 2 * 3, snake_case_name, x < 5 & y > 3.",
            "Sizes: 2*3*4 and 2 * 3, snake_case_name, x < 5 & y > 3.",
        ),
        ("It has five* wheels.", "It has five* wheels."),
        ("The [[Mill Pond|pond]] and the [[weir]] froze.", "The pond and the weir froze."),
        ("An unclosed `tick and [bracket and **star stay.", "An unclosed `tick and [bracket and **star stay."),
        ("Soft\u00adware and zero\u200bwidth.", "Software and zerowidth."),
    ],
)
def test_markup_is_not_read(markdown: Load, written: str, read: str) -> None:
    (passage,) = markdown(written).passages
    assert passage.text == read


def test_a_quote_is_cut_from_the_file_with_its_markup(markdown: Load) -> None:
    document = markdown("The **old\nmill** has [two wheels](w.md) today.")
    passage = document.passages[0]
    start = passage.text.index("old mill")
    span = document.span_in(passage, start, start + len("old mill has two wheels"))
    assert span.quote == "old\nmill** has [two wheels"
    assert (span.line, span.column) == (1, 7)


def test_reference_links_need_their_definition(markdown: Load) -> None:
    defined = markdown("The [deed][d] and the [map] exist.\n\n[d]: https://example.org\n[Map]: https://example.org/map")
    assert [passage.text for passage in defined.passages] == ["The deed and the map exist."]
    assert markdown("The [map] exists.").passages[0].text == "The [map] exists."


def test_links_that_only_name_sources_are_left_out(markdown: Load) -> None:
    cited = markdown(
        """
        The mill opened in 1901 [County Archive](https://example.org/1).
        It burnt down twice [Fire Register](https://example.org/2).
        A weir followed later [River Board Minutes](https://example.org/3).
        """
    )
    assert cited.passages[0].text == "The mill opened in 1901. It burnt down twice. A weir followed later."


def test_links_in_sentences_are_read(markdown: Load) -> None:
    text = "It was built by [Ada Stone](https://example.org/1). It belongs to [Lowford](https://example.org/2). He sold [Mill House](https://example.org/3) and left."
    assert (
        markdown(text).passages[0].text
        == "It was built by Ada Stone. It belongs to Lowford. He sold Mill House and left."
    )


def test_words_hyphenated_at_the_line_end_stay_whole(plain: Load) -> None:
    text = "The crew of the mill set up a retro-\nreflector and counted two-\nand three-wheeled carts on the way to it."
    assert plain(text).passages[0].text == (
        "The crew of the mill set up a retro-reflector and counted two- and three-wheeled carts on the way to it."
    )
