"""Plain text: what nothing marks is found by how it stands."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.model import Document, PassageKind

Load = Callable[[str], Document]
Outline = Callable[[Document], list[str]]

LONG = "The mill stands on the left bank of the river and was built of stone by a mason from the next valley, who also built the weir."


def test_short_lines_alone_are_headings(plain: Load) -> None:
    document = plain(
        f"Lowford Mill\n\n{LONG}\n\n\nHistory\n\nEarly years\n\n{LONG}\n\nFire\n\n{LONG}\n\n\nToday\n\n{LONG}\n"
    )
    assert document.title == "Lowford Mill"
    paths = [p.headings for p in document.passages if p.kind is PassageKind.PARAGRAPH]
    assert paths == [
        ("Lowford Mill",),
        ("Lowford Mill", "History", "Early years"),
        ("Lowford Mill", "History", "Fire"),
        ("Lowford Mill", "Today"),
    ]


def test_questions_are_headings(plain: Load) -> None:
    document = plain(f"Mill facts\n\n{LONG}\n\nWhen was the mill built?\n\n{LONG}\n")
    assert document.passages[-1].headings == ("Mill facts", "When was the mill built?")


def test_headings_directly_above_long_paragraphs(plain: Load, outline: Outline) -> None:
    document = plain(
        f"Lowford Mill\n{LONG}\nOwners\n- Owner: Ada Stone\n- Tenant: the county\nThe Weir\n{LONG}\n{LONG}\n"
    )
    assert [line.partition(":")[0] for line in outline(document)] == [
        "title", "paragraph", "heading", "field", "field", "heading", "paragraph", "paragraph",
    ]  # fmt: skip
    assert document.passages[-1].headings == ("Lowford Mill", "The Weir")


def test_text_that_marks_its_headings_has_no_others(plain: Load, outline: Outline) -> None:
    assert outline(plain("# Mills\n\nA short line\n\n## Weirs\n\nAnother one\n")) == [
        "title: Mills",
        "paragraph: A short line",
        "heading: Weirs",
        "paragraph: Another one",
    ]


def test_many_short_lines_are_a_list(plain: Load, outline: Outline) -> None:
    document = plain("Related pages\n\nLow Mill\n\nHigh Mill\n\nOld Weir\n\nNew Weir\n\nBridge\n")
    assert outline(document)[1:] == [
        "item: Low Mill",
        "item: High Mill",
        "item: Old Weir",
        "item: New Weir",
        "item: Bridge",
    ]


def test_a_byline_dates_the_document(plain: Load) -> None:
    document = plain(f"A walk to the mill\nAda Stone, 2019-08-22\n\n{LONG}\n")
    assert (document.title, document.author, document.published) == ("A walk to the mill", "Ada Stone", "2019-08-22")


def test_a_flattened_infobox(plain: Load, outline: Outline) -> None:
    document = plain(
        "Profile\n\nBorn 3 May 1871, Lowford\nNationality English\nResearch Areas Weirs, Mills\nAlma mater Lowford School\nSideline of the mill\n"
    )
    assert outline(document)[1:] == [
        "field: [Born] 3 May 1871, Lowford",
        "field: [Nationality] English",
        "field: [Research Areas] Weirs, Mills",
        "field: [Alma mater] Lowford School",
        "item: Sideline of the mill",
    ]


def test_key_lines_are_fields(plain: Load, outline: Outline) -> None:
    assert outline(plain("The mill.\n\nOwner: Ada Stone\nYear opened: 1901\nState: in ruins\n"))[1:] == [
        "field: [Owner] Ada Stone",
        "field: [Year opened] 1901",
        "field: [State] in ruins",
    ]


def test_run_in_heads_keep_the_paragraph_whole(plain: Load) -> None:
    passage = plain("First Mill (1901). The first mill had one wheel and burnt down soon.").passages[0]
    assert passage.label == "First Mill (1901)"
    assert passage.text[passage.value_start :].startswith("The first mill had")
    assert plain("He worked at a mill (1901). Then he left the valley for good.").passages[0].label == ""


def test_columns_are_rows(plain: Load, outline: Outline) -> None:
    document = plain(
        "Mill       Opened   Wheels\n---------  -------  ------\nLow Mill   1901     2\nHigh Mill  1905     1\n"
    )
    assert [[(c.header, p.text[c.start : c.end]) for c in p.cells] for p in document.passages] == [
        [("Mill", "Low Mill"), ("Opened", "1901"), ("Wheels", "2")],
        [("Mill", "High Mill"), ("Opened", "1905"), ("Wheels", "1")],
    ]
    tabbed = plain("Height\t12 m\nWidth\t5 m\nDepth\t3 m\n")
    assert outline(tabbed) == ["row: [Height] 12 m", "row: [Width] 5 m", "row: [Depth] 3 m"]


def test_captions_read_as_one(plain: Load, outline: Outline) -> None:
    document = plain(
        "So you want to see\nthe old mill\n\nwhich stands by the river;\nit is a ruin;\nand it is closed.\n"
    )
    assert outline(document) == [
        "paragraph: So you want to see the old mill which stands by the river; it is a ruin; and it is closed."
    ]


def test_lines_without_bullets_are_items(plain: Load, outline: Outline) -> None:
    assert outline(plain("## Facts\n  The mill has two wheels\n  The weir is three metres deep\n"))[1:] == [
        "item: The mill has two wheels",
        "item: The weir is three metres deep",
    ]


def test_code_without_fences_is_code(plain: Load) -> None:
    document = plain(
        f'''
        Mills in numbers

        {LONG}

        import mills

        # How many wheels
        # each mill has

        class Mill:
            """Turns and
            grinds."""

            def turn(self, wheels=2):
                # Slowly at first

                return wheels * 5

        # Wheels by mill
        wheels = {{
            "Low Mill (1901)": {{"wheels": 2, "height": "12 m"}},
            "High Mill (1905)": {{"wheels": 1, "height": "9 m"}},
        }}

        mill = Mill()
        print("
        Grinding 5 sacks.")

        Why it matters

        {LONG}
        '''
    )
    kinds = [p.kind.value for p in document.passages]
    assert kinds == ["title", "paragraph", "code", "data", "data", "heading", "paragraph"]
    data = document.passages[3]
    assert (data.label, data.text[data.value_start :], data.lead) == (
        "Low Mill (1901)",
        '{"wheels": 2, "height": "12 m"},',
        "Wheels by mill",
    )


def test_prose_that_looks_a_little_like_code_is_prose(plain: Load) -> None:
    text = f"{LONG}\n\nfor the mill and the weir, which were sold\n(in part); see the deed.\n\nimport duties rose in 1902.\n"
    assert all(p.kind is PassageKind.PARAGRAPH for p in plain(text).passages)


def test_a_passage_is_never_endless(plain: Load) -> None:
    document = plain("The mill turned. " * 20_000)
    assert max(len(p.text) for p in document.passages) <= 20_000
    assert "".join(p.text for p in document.passages).count("mill") == 20_000
    assert all(p.text.endswith("turned.") for p in document.passages)


def test_numbered_headings_are_not_items(plain: Load, outline: Outline) -> None:
    document = plain(
        f"Mills\n\n1. Early years\n\n{LONG}\n\n2. Fire\n\n{LONG}\n\n2.1 After the fire\n\n{LONG}\n\n1. Oak\n2. Elm\n"
    )
    assert [p.headings for p in document.passages if p.kind is PassageKind.PARAGRAPH] == [
        ("Mills", "Early years"),
        ("Mills", "Fire"),
        ("Mills", "Fire", "After the fire"),
    ]
    assert outline(document)[-2:] == ["item: Oak", "item: Elm"]


def test_wiki_markup(plain: Load, outline: Outline) -> None:
    document = plain(
        "'''Low Mill''' is a ''water'' mill 5'10'' high.\n\n== History ==\nIt opened in 1901.\n\n=== Fire ===\nIt burnt.\n"
    )
    assert outline(document) == [
        "paragraph: Low Mill is a water mill 5'10'' high.",
        "heading: History",
        "paragraph: It opened in 1901.",
        "heading: Fire",
        "paragraph: It burnt.",
    ]


def test_speakers_are_not_keys(plain: Load) -> None:
    document = plain(
        "# Talk\n\nASKER: When did it open?\n\nADA: In 1901.\n\nASKER: And burn?\n\nADA: Later.\n\nASKER: Who knows?\n\nADA: Nobody.\n"
    )
    assert {p.kind for p in document.passages[1:]} == {PassageKind.PARAGRAPH}


def test_key_lines_at_the_top_describe_the_document(plain: Load, outline: Outline) -> None:
    document = plain("Title: The Mill\nAuthor: Ada Stone\nLast updated: 4 October 2025\nState: ruined\n\nIt turned.\n")
    assert (document.title, document.author, document.published) == ("The Mill", "Ada Stone", "2025-10-04")
    assert outline(document) == ["title: The Mill", "field: [State] ruined", "paragraph: It turned."]


def test_an_infobox_is_read_with_labels_nobody_listed(plain: Load, outline: Outline) -> None:
    document = plain(
        "Mount Low\n\nElevation 812 m\nRange Stone Hills\nLichen species 40\nFirst crossing 12 August 1871\nGlaciers 3\n"
    )
    assert outline(document)[1:] == [
        "field: [Elevation] 812 m",
        "field: [Range] Stone Hills",
        "field: [Lichen species] 40",
        "field: [First crossing] 12 August 1871",
        "field: [Glaciers] 3",
    ]


def test_short_lines_above_lists_and_tables_are_headings(plain: Load, outline: Outline) -> None:
    document = plain(
        f"""Low Mill\n\n{LONG}\n\nTimeline\n1901: Opening.\n1950: Fire.\n\nWheels by year
Year  Oak  Elm\n1901  2    1\n1905  3    1\n\nSee also\nHigh Mill\nOld Weir\n"""
    )
    assert outline(document)[2:] == [
        "heading: Timeline",
        "field: [1901] Opening.",
        "field: [1950] Fire.",
        "heading: Wheels by year",
        "row: 1901\t2\t1",
        "row: 1905\t3\t1",
        "heading: See also",
        "item: High Mill",
        "item: Old Weir",
    ]


def test_questions_and_answers_are_no_fields(plain: Load, outline: Outline) -> None:
    assert outline(plain("# Talk\n\nQ: How old is it?\nA: It is old.\n\nNote: it leaks\n"))[1:] == [
        "paragraph: Q: How old is it?",
        "paragraph: A: It is old.",
        "paragraph: Note: it leaks",
    ]


def test_bullets_with_tabs_are_no_columns(plain: Load) -> None:
    document = plain("Kestrel models\n\n1. Kestrel 3 Model B\n\n\t•\tMemory: 1 GB\n\t•\tPorts: 4\n\t•\tYear: 2016\n")
    fields = [(p.label, p.lead) for p in document.passages if p.kind is PassageKind.FIELD]
    assert fields == [(label, "Kestrel 3 Model B") for label in ("Memory", "Ports", "Year")]
