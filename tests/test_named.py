"""People, places, materials and licences as answers, from the words to the verdict."""

from __future__ import annotations

import pytest

from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.model import Finding, Level
from factcheck.normalise import statements
from factcheck.reconcile import findings


def conflicts(*texts: str) -> list[Finding]:
    pages = [document_from_text(f"{text}\n", f"{number}.md", ".md") for number, text in enumerate(texts)]
    found = findings(statements([claim for page in pages for claim in claims(page)]))
    return [each for each in found if each.level in (Level.ERROR, Level.WARNING)]


FLAG = {
    "skipper and captain": (
        "The Meridian was commanded by Captain Ruth Alder on her last voyage.",
        "Meridian's skipper, Thomas Venn, went down with the ship.",
    ),
    "whose architect": (
        "The Vell Bridge was designed by Tobias Renn.",
        "The Vell Bridge, whose architect was Clara Osk, opened in 1894.",
    ),
    "what a thing of the text's is": (
        "# Spiral Loom\n\nThe spiral loom was invented by Adele Morrow.",
        "# Spiral Loom\n\nThe inventor of the spiral loom was Joseph Kettle.",
    ),
    "places of death": (
        "Anna Brandt died in Zurich in 1951.",
        "Anna Brandt passed away at a clinic in Basel in 1951.",
    ),
    "causes of death": ("Jonas Teller was killed by a bomb in 1943.", "Jonas Teller died of typhus in 1943."),
    "graves": ("Jonas Teller was buried in Highfield Cemetery.", "Jonas Teller lies in Millbrook Cemetery."),
    "programming languages": ("Tarpit is a small server. It's written in Go.", "Tarpit is written in Rust."),
    "licences": ("# Tarpit\n\nIt's MIT-licensed.", "# Tarpit\n\nTarpit is released under the GPL."),
    "materials": ("The Vell Bridge is made of cast iron.", "The Vell Bridge is a granite bridge."),
    "countries": ("Lake Orell is located in northern Italy.", "Lake Orell is a lake in Switzerland."),
    "first names of a leader": (
        "The 1962 Tarn Peak expedition was led by David Hallam.",
        "The 1962 Tarn Peak expedition put two climbers on the summit under the leadership of Peter Hallam.",
    ),
    "a captain by his title": (
        "The Castoria, under Captain Edwin Marsh, sank in 1911.",
        "The Castoria was commanded by Joseph Tidewell.",
    ),
    "winners of one year": ("The 1974 Torr Cup was won by Harrow Rovers.", "Marsden United won the 1974 Torr Cup."),
    "what the title names": (
        "# The Harrow mural\n\nThe mural was commissioned by the Harrow City Council.",
        "# The Harrow mural\n\nThe Lowe Foundation commissioned the mural.",
    ),
    "who did it": ("Harrow Memorial was carved by Erik Dahl.", "Anna Brandt carved Harrow Memorial."),
    "ages of a captain": (
        "# Castoria\n\n**Captain:** Edwin Marsh (57, a veteran of the line)",
        "The Castoria was commanded by 61-year-old Captain Edwin Marsh.",
    ),
    "ages at one thing": (
        "Anna Brandt was 24 when she married Karl Roth.",
        "Anna Brandt married Karl Roth at the age of 29.",
    ),
    "who made it, by its noun": (
        "Night Harbour is a 1987 film directed by Lena Falk.",
        "Night Harbour, Gustav Rehn's film of 1987, opened the festival.",
    ),
    "a firm by its name": (
        "The Tolland Bell was cast by John Warner in 1858.",
        "The Tolland Bell, cast in 1858 by the firm of George Mears, weighs 13 tons.",
    ),
    "subjects of one school": (
        "Anna Brandt studied chemistry at the University of Vienna.",
        "Anna Brandt took a degree in botany at the University of Vienna.",
    ),
    "a title before the name": (
        "# SS Aldora\n\nSS Aldora was a steamship. Her master was Captain John Pike.",
        "# SS Aldora\n\n**Captain:** William Tench",
    ),
    "places of a signature": (
        "The Treaty of Aldo was signed in Lisbon.",
        "The Treaty of Aldo was signed in Madrid in 1714.",
    ),
    "who was first": (
        "Mount Hesk was first climbed by Carl Bohm in 1903.",
        "Mount Hesk was first ascended by Jorge Luna.",
    ),
    "a kind behind its label": (
        "Mount Hesk is a stratovolcano in Chile.",
        "# Mount Hesk\n\n- Type: shield volcano\n- Country: Chile",
    ),
    "a firm with its town before it": (
        "Pell Brothers is a brewery headquartered in Hull.",
        "Pell Brothers, the York-based brewery, today announced results.",
    ),
    "governments": ("Torland is a constitutional monarchy.", "Torland is a republic with a president."),
}


@pytest.mark.parametrize("case", sorted(FLAG))
def test_two_answers_are_flagged(case: str) -> None:
    assert conflicts(*FLAG[case])


LEAVE = {
    "restored again": ("Vell Hall was restored in 1890.", "Vell Hall was restored in 1950."),
    "two who gave money": ("Pell Brothers was funded by Osk Bank.", "Pell Brothers was financed by the Hull Trust."),
    "a truss arch bridge": (
        "Vell Bridge is a truss bridge in the north.",
        "Vell Bridge is an arch bridge in the north.",
    ),
    "one captain after another": (
        "The first captain of the Meridian was Ruth Alder.",
        "The captain of the Meridian was Thomas Venn.",
    ),
    "winners of two years": ("The 1974 Torr Cup was won by Harrow Rovers.", "Marsden United won the 1975 Torr Cup."),
    "ages at two things": ("Anna Brandt was 24 when she married.", "Anna Brandt moved to Vienna at 29."),
    "one captain after another with his term": (
        "# SS Aldora\n\nSS Aldora was a steamship. Captain John Pike commanded her from 1901 to 1905.",
        "# SS Aldora\n\nOn her last voyage SS Aldora was commanded by William Tench.",
    ),
    "subjects of nobody knows which school": (
        "Anna Brandt studied law.",
        "Anna Brandt studied architecture in Venice.",
    ),
    "a hospital and its town": ("Anna Brandt died in Uppsala.", "Anna Brandt died at Greenhill Hospital."),
    "what is named after somebody is not named by him": (
        "The Hollow Crown Inn is named after King Ralph.",
        "The Hollow Crown Inn was named by Anna Brandt.",
    ),
    "a part that somebody else built": (
        "# Ravel Castle\n\nRavel Castle was built by Otto Brandt. The chapel was built by Anselm Roth.",
        "# Ravel Castle\n\nIn 1412 Anselm Roth built the chapel.",
    ),
    "a deputy": (
        "The deputy leader of the Tarn Peak expedition was Olaf Sund.",
        "Erik Dahl led the Tarn Peak expedition.",
    ),
    "a cause and what it came with": (
        "Jonas Teller died of complications of diabetes.",
        "Jonas Teller died of diabetes.",
    ),
    "one licence in two words": ("Tarpit is MIT-licensed.", "Tarpit is available under the MIT License."),
    "one of two languages": ("Tarpit is written in C and Lua.", "Tarpit is written in C."),
    "a wide and a narrow material": ("The Vell Bridge is made of metal.", "The Vell Bridge is made of steel."),
    "one of two countries": ("Mount Tarn lies in Nepal.", "Mount Tarn is a mountain on the border of Nepal and China."),
    "a death that is only told": ("Jonas Teller reportedly died of poison.", "Jonas Teller died of pneumonia."),
}


@pytest.mark.parametrize("case", sorted(LEAVE))
def test_one_answer_in_two_ways_is_left_alone(case: str) -> None:
    assert not conflicts(*LEAVE[case])
