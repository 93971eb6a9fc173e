"""Blocks of markdown: headings, lists, tables, quotations, code, fields."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.model import Document, PassageKind

Load = Callable[[str], Document]
Outline = Callable[[Document], list[str]]


def test_headings_lead_to_every_passage(markdown: Load) -> None:
    document = markdown(
        """
        # Lowford Mill

        A mill.

        ## 1.2 🏭 History {#history}

        Opened in 1901.

        Building
        --------

        Of stone.

        ### Roof

        Of slate.
        """
    )
    assert document.title == "Lowford Mill"
    paths = {p.text: p.headings for p in document.passages if p.kind is PassageKind.PARAGRAPH}
    assert paths == {
        "A mill.": ("Lowford Mill",),
        "Opened in 1901.": ("Lowford Mill", "History"),
        "Of stone.": ("Lowford Mill", "Building"),
        "Of slate.": ("Lowford Mill", "Building", "Roof"),
    }


def test_list_items_know_their_depth_and_what_introduces_them(markdown: Load) -> None:
    document = markdown(
        """
        The mill is small. Its owners were:

        - Ada Stone, mason
          of Lowford
        - The county
            1. the road office
            2. the water office

        It closed.
        """
    )
    items = [(p.text, p.depth, p.lead) for p in document.passages if p.kind is PassageKind.ITEM]
    assert items == [
        ("Ada Stone, mason of Lowford", 1, "Its owners were:"),
        ("The county", 1, "Its owners were:"),
        ("the road office", 2, "The county"),
        ("the water office", 2, "The county"),
    ]
    assert document.passages[-1].kind is PassageKind.PARAGRAPH


def test_labels_make_fields(markdown: Load, outline: Outline) -> None:
    document = markdown(
        """
        **Owner:** Ada Stone
        **Opened**: 1901

        **Wheels (both):**
        Of oak.

        **May 3, 1901, 10:30** – opening

        - **Height:** 12 m
        - **Ada Stone** (mason): A builder from Lowford.
        - Width of the weir (at low water): 40 m
        - __Depth__ – up to 3 m
        - Ada Stone — mason and owner
        - One thing is clear: it was old.
        - The weir — a dam of stone — broke in 1950.
        - It opened at 10:30 and closed.
        """
    )
    assert outline(document) == [
        "field: [Owner] Ada Stone",
        "field: [Opened] 1901",
        "field: [Wheels (both)] Of oak.",
        "field: [May 3, 1901, 10:30] opening",
        "field: [Height] 12 m",
        "field: [Ada Stone (mason)] A builder from Lowford.",
        "field: [Width of the weir (at low water)] 40 m",
        "field: [Depth] up to 3 m",
        "item: [Ada Stone] mason and owner",
        "item: One thing is clear: it was old.",
        "item: The weir — a dam of stone — broke in 1950.",
        "item: It opened at 10:30 and closed.",
    ]


def test_definitions_are_fields(markdown: Load, outline: Outline) -> None:
    assert outline(markdown("Weir\n: A low dam.\n: It was built in 1901.\n")) == [
        "field: [Weir] A low dam.",
        "field: [Weir] It was built in 1901.",
    ]


def test_references_are_not_fields(markdown: Load, outline: Outline) -> None:
    document = markdown("## References\n\n- Lowford Office: The Mill, 1950.\n- [1] A. Stone: Weirs, 1960.\n")
    assert outline(document)[1:] == ["item: Lowford Office: The Mill, 1950.", "item: A. Stone: Weirs, 1960."]


def test_rows_keep_their_headers(markdown: Load) -> None:
    document = markdown(
        """
        The following table lists mills.

        | Mill | Opened | Note |
        |:-----|-------:|:----:|
        | **Low** | 1901 | a \\| b |
        | High | | `x|y` |
        """
    )
    first, second = document.passages[1:]
    assert [(c.header, first.text[c.start : c.end]) for c in first.cells] == [
        ("Mill", "Low"),
        ("Opened", "1901"),
        ("Note", "a | b"),
    ]
    assert [(c.header, second.text[c.start : c.end]) for c in second.cells] == [("Mill", "High"), ("Note", "x|y")]
    assert first.kind is PassageKind.ROW
    assert first.lead == "The following table lists mills."
    assert document.span_in(first, first.cells[1].start, first.cells[1].end).line == 5


def test_a_row_of_two_cells_is_a_label_and_a_value(markdown: Load, outline: Outline) -> None:
    assert outline(markdown("| Name | Value |\n|---|---|\n| Height: | 12 m |\n")) == ["row: [Height] 12 m"]


def test_a_header_that_states_a_fact_is_a_row(markdown: Load, outline: Outline) -> None:
    assert outline(markdown("| Opened | 1901 |\n|---|---|\n| Height | 12 m |\n")) == [
        "row: [Opened] 1901",
        "row: [Height] 12 m",
    ]


def test_bold_lines_head_the_list_or_table_below(markdown: Load) -> None:
    document = markdown("# Mills\n\n**Wheels of the mill**\n\n- Oak\n- Elm\n\nIt closed in 1950.\n")
    assert [(p.kind.value, p.headings) for p in document.passages[1:]] == [
        ("heading", ("Mills",)),
        ("item", ("Mills", "Wheels of the mill")),
        ("item", ("Mills", "Wheels of the mill")),
        ("paragraph", ("Mills",)),
    ]


def test_quotations_are_somebody_elses_words(markdown: Load, outline: Outline) -> None:
    document = markdown(
        "> The mill\n> is old.\n>\n> [!NOTE]\n> It leaks.\n\n“I have never seen such an old mill.” — Ada Stone\n"
    )
    assert outline(document) == [
        "quote: The mill is old.",
        "paragraph: It leaks.",
        "quote: “I have never seen such an old mill.” — Ada Stone",
    ]


def test_code_is_not_prose(markdown: Load, outline: Outline) -> None:
    document = markdown(
        "Run it:\n\n```sh\n# not a heading\nmill --wheels 2\n```\n\nIt turns.\n\n    for wheel in wheels:\n        turn(wheel)\n\nDone.\n"
    )
    assert [p.kind.value for p in document.passages] == ["paragraph", "code", "paragraph", "code", "paragraph"]
    assert document.passages[1].text == "# not a heading\nmill --wheels 2"


def test_an_unclosed_fence_swallows_nothing(markdown: Load) -> None:
    assert markdown("```\n\nThe mill opened in 1901.\n").passages[-1].text == "The mill opened in 1901."


def test_headings_that_are_sentences_are_read_as_such(markdown: Load, outline: Outline) -> None:
    document = markdown("#### The mill has two wheels. They turn at:\n* 5 rpm\n")
    assert outline(document) == ["paragraph: The mill has two wheels. They turn at:", "item: 5 rpm"]
    assert document.passages[1].lead == "The mill has two wheels. They turn at:"
    assert document.passages[1].headings == ()


def test_rules_comments_and_scripts_are_not_read(markdown: Load, outline: Outline) -> None:
    text = "A mill.\n\n---\n\n<!--\n\nHidden.\n\n-->\n<script>\nalert(1)\n</script>\n\n****\n\nA weir.\n"
    assert outline(markdown(text)) == ["paragraph: A mill.", "paragraph: A weir."]


def test_footnotes_are_items(markdown: Load, outline: Outline) -> None:
    assert outline(markdown("It opened[^1] early.\n\n[^1]: In 1901.\n")) == [
        "paragraph: It opened early.",
        "item: In 1901.",
    ]


def test_tasks_lose_their_boxes(markdown: Load, outline: Outline) -> None:
    assert outline(markdown("- [x] Mend the roof\n- [ ] Mend the weir\n")) == [
        "item: Mend the roof",
        "item: Mend the weir",
    ]


def test_tables_in_html_are_rows(markdown: Load, outline: Outline) -> None:
    document = markdown(
        """
        A mill.

        <table>
          <tr><td>Height</td>
              <td><b>12 m</b></td></tr>
        </table>

        It turns.
        """
    )
    assert outline(document) == ["paragraph: A mill.", "row: [Height] 12 m", "paragraph: It turns."]


def test_what_says_when_a_file_was_changed_may_stand_at_its_end(markdown: Load) -> None:
    assert markdown("# Mill\n\nIt turns.\n\n*Last modified: 3 May 2021*\n").published == "2021-05-03"
    assert markdown("# Mill\n\nIt turns.\n\n**Published:** 3 May 2021\n").published is None
    assert markdown("# Mill\n\n**Published:** 3 May 1925\n").published is None
