"""Whom a document is about, by its title and its text."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("# Kestrel Hub Rate Limits\n\nKestrel Hub is a registry. Kestrel Hub has limits.", "Kestrel Hub"),
        ("# The Kestrel Hubbub\n\nThe limits of Kestrel Hub were lowered in 2020.", "Kestrel Hub"),
        ("# Harrow Mill fire\n\nThe Harrow Mill fire broke out in 1911.", "Harrow Mill fire"),
        ("# Five facts about the Harrow Bridge\n\nThe bridge is long.", "Harrow Bridge"),
        ("# A weekend at Lake Orvan\n\nIt rained.", "Lake Orvan"),
        ("# March 1989: work on Bluefin begins\n\nBluefin is a language. Bluefin has types.", "Bluefin"),
        ("# Bluefin History\n\nBluefin is fast. Bluefin is named after Tarrow Bluefin. Bluefin 2 came. "
         "Bluefin has types. Bluefin is free. Bluefin is old. Bluefin is small.", "Bluefin"),
        ("# Discover The Wild North\n\nAldo is a mountain. Aldo is high. Many people climb Aldo.", "Aldo"),
        ("# You may not need a notebook server\n\nPenrose is fast. Penrose is small. Penrose needs no notebook. "
         "A notebook is big. A notebook is slow. A notebook is old.", "Penrose"),
    ],
)  # fmt: skip
def test_a_document_is_about_what_its_title_and_text_name(cast, page, expected):
    assert cast(page).main.name == expected
