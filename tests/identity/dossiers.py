"""Folders of short sources that contradict each other in known places: five ways of writing, all about things that are not.

A dossier is `{path: text}`; `CONTRADICTIONS` says which questions its sources answer differently.
"""

from __future__ import annotations

Dossier = dict[str, str]

SHIPYARD: Dossier = {
    "profile.md": """\
# Mira Olsen

Mira Olsen (born 4 May 1971 in Bergen) is a Norwegian engineer. She founded the company
Bluefin Robotics in 1993. She studied at Harrow University and worked at the "Aldo" shipyard
until 1992.

## Bluefin Robotics

Bluefin Robotics was founded in 1993 by Mira Olsen. Bluefin Robotics has 340 employees.
""",
    "press/article.md": """\
# The woman who taught boats to think

Mira Olsen was born on 4 May 1971. Olsen's boats are known all over the world.

Bluefin Robotics was founded in 1996. It has 340 employees and two offices. The harbour was
quiet on the day of our visit.
""",
    "register.md": """\
# Bluefin Robotics

- Founded: 1993
- Headquarters: Bergen
- Founder: Mira Olsen

Mira Olsen was born on 4 May 1975.
""",
}

RIVER: Dossier = {
    "gazette.txt": """\
The Halley Bridge

Halley Bridge was opened in 1931. It is 269 metres long and was designed by Jonas Rook.

Jonas Rook died on 2 March 1958. He was buried in the village where he had been born.
""",
    "guide.txt": """\
Walks along the river

Halley Bridge was opened in 1934. Halley Bridge is 269 metres long. The path starts behind the mill and
follows the water for an hour.

Greenhill Tower is 212 metres tall. There is a café on its lowest floor.
""",
    "letters.txt": """\
Letters to the editor

Greenhill Tower is 198 metres tall. I have climbed it often.

Halley Bridge was opened in 1931. Jonas Rook died on 2 March 1958.
""",
}

TABLES: Dossier = {
    "models.md": """\
# The Kestrel family

Kestrel 2 has 117 million parameters. Kestrel 3 was released in 2020.

| Model     | Year | Parameters   |
| --------- | ---- | ------------ |
| Kestrel 2 | 2018 | 117 million  |
| Kestrel 3 | 2020 | 1.5 billion  |
""",
    "review.md": """\
# Kestrel in review

Kestrel 2 has 171 million parameters. Kestrel 3 was released in 2021.

We liked both. The manual is short, and that is a good thing.
""",
    "card.md": """\
# Kestrel 3

- Parameters: 1.5 billion
- Developer: Nordhavn Labs

Nordhavn Labs is headquartered in Aarhus. Nordhavn Labs was founded in 2011.
""",
    "wire.md": """\
# News in brief

Nordhavn Labs was founded in 2013. Its founders met at school.
""",
}

LIVES: Dossier = {
    "encyclopaedia.md": """\
# Ada Lindqvist

**Ada Lindqvist** (9 June 1902 – 3 November 1981) was a Swedish painter. She was born in Uppsala.

## Works

- *The Salt Road* was painted in 1934.
- *Winter Harbour* was painted in 1940.
""",
    "obituary.md": """\
# Ada Lindqvist, painter

Ada Lindqvist was born on 9 June 1902 in Uppsala. She died on 3 December 1981.

The Lindqvist Museum was opened in 1984. It shows 48 pictures.
""",
    "catalogue.md": """\
# Pictures of the north

Ada Lindqvist was born in Malmö. The Lindqvist Museum was opened in 1986.

The gallery closes at dusk.
""",
}

COUNCIL: Dossier = {
    "minutes.md": """\
# Minutes of the council

Lena Voss was born in 1960. Lena Voss designed the Salt Gate.

Erik Dahl works at Nordhavn Labs. The meeting ended late.

Tomas Beck is a co-founder of Harrow Mills. Harrow Mills was founded in 2004.
""",
    "chronicle.md": """\
# Chronicle of the town

Lena Voss died in 1952. She was much loved.

Lena Voss did not design the Salt Gate. Nobody knows who did.

Tomas Beck joined Harrow Mills in 2011.
""",
    "paper.txt": """\
From the weekly paper

Erik Dahl left Nordhavn Labs in 2019. He now grows apples.
""",
}

DOSSIERS = {"shipyard": SHIPYARD, "river": RIVER, "tables": TABLES, "lives": LIVES, "council": COUNCIL}

# subject, words that one side quotes, words that another side quotes
CONTRADICTIONS = {
    "shipyard": [("Bluefin Robotics", "1993", "1996"), ("Mira Olsen", "4 May 1971", "4 May 1975")],
    "river": [("Halley Bridge", "1931", "1934"), ("Greenhill Tower", "212 metres", "198 metres")],
    "tables": [
        ("Kestrel 2", "117 million", "171 million"),
        ("Kestrel 3", "2020", "2021"),
        ("Nordhavn Labs", "2011", "2013"),
    ],
    "lives": [
        ("Ada Lindqvist", "3 November 1981", "3 December 1981"),
        ("Ada Lindqvist", "Uppsala", "Malmö"),
        ("Lindqvist Museum", "1984", "1986"),
    ],
    "council": [
        ("Lena Voss", "1960", "1952"),
        ("Salt Gate", "designed the Salt Gate", "did not design the Salt Gate"),
        ("Erik Dahl", "works at Nordhavn Labs", "left Nordhavn Labs"),
        ("Harrow Mills", "co-founder", "2011"),
    ],
}
