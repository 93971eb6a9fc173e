"""Contradictions that need no number, from the words to the verdict: what is allowed, when it is open, on which side it lies."""

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


PARK = "# Tarn Valley Park\n\nTarn Valley Park is a park in Torland. "
DAY = "# A day in Tarn Valley Park\n\nWe drove to Tarn Valley Park. "
BRIDGE = "# Vell Bridge\n\nThe Vell Bridge is a bridge in Harrow. "
RIDE = "# Over the Vell Bridge\n\nI love the Vell Bridge. "

LIFE = "# Clara Brunn\n\nClara Brunn was a composer. "

KESTREL = "# Kestrel\n\nKestrel is a database. Kestrel was written in 2010. "
HOTEL = "# Hotel Vell\n\nThe Hotel Vell is a hotel in Harrow. "

FLAG = {
    "bathing": (PARK + "Bathing is forbidden in all the ponds.", DAY + "There is a sandy spot where you're allowed to swim."),
    "dogs": (PARK + "Dogs are not allowed.", DAY + "Dogs are welcome, too."),
    "a sign": (PARK + "No camping.", DAY + "Camping is permitted behind the mill."),
    "lorries": (BRIDGE + "Lorries are banned.", RIDE + "Trucks may use it at night."),
    "bikes": (BRIDGE + "Cyclists cross it free of charge.", RIDE + "Bikes cost two crowns."),
    "a table of tolls": (
        "# Vell Bridge\n\n## Tolls\n\n| Vehicle | Toll |\n| --- | --- |\n| Motorcycle | free |\n| Car | 2.00 |",
        RIDE + "Motorbikes have to pay.",
    ),
    "a road in winter": (PARK + "The road to the top is open all year.", DAY + "The road is closed in winter."),
    "a castle": (PARK + "The castle is closed to the public.", DAY + "The castle is open to visitors."),
    "days of a museum": (PARK + "The museum is open daily.", DAY + "The museum is closed on Mondays."),
    "banks": (
        "Harrow is a town in Torland. Harrow lies on the west bank of the Vell.",
        "Harrow stands on the east bank of the river Vell.",
    ),
    "sides of a country": ("Harrow is in the north of Torland.", "Harrow is a small town in southern Torland."),
    "ways from a town": ("Harrow lies 20 km south of Aldo.", "Harrow is just north of Aldo."),
    "sites": ("After the fire Harrow was rebuilt on the same spot.", "After the fire Harrow was moved two miles inland."),
    "success": ("The film Salt Road was a commercial failure.", "Salt Road was a box-office hit."),
    "colour": ("The film Salt Road was shot in black and white.", "Salt Road was filmed in colour."),
    "a father": (LIFE + "Her father was a baker.", LIFE + "Brunn was the daughter of a lawyer."),
    "a man of two trades": (LIFE + "She married the physician Erik Dahl.", LIFE + "Her husband was a painter called Erik Dahl."),
    "successors": ("Jonas Rook was succeeded as dean by Mira Olsen.", "When Jonas Rook retired, it was Erik Dahl who took over as dean."),
    "coaches of a year": (
        "# Harrow Rovers\n\nHarrow Rovers is a club. In 1954 Harrow Rovers won the Cup under coach Erik Dahl.",
        "# Harrow Rovers\n\nHarrow Rovers is a club. The coach in 1954 was Jonas Rook.",
    ),
    "what is supported": (KESTREL + "Kestrel does not support transactions.", KESTREL + "Transactions are supported."),
    "what is needed": (PARK + "No permit is needed.", DAY + "You need a permit."),
    "what is included": (HOTEL + "Breakfast is included.", HOTEL + "Breakfast is not included."),
    "keys": (KESTREL + "Keys are case-sensitive.", KESTREL + "Keys are case-insensitive."),
    "visitors' questions": (DAY + "You can swim.", "# Before you come\n\n**Can I swim?**\nNo. Bathing is forbidden."),
    "the words of an opera": (
        "Salt Moon is an opera by Clara Brunn to a libretto by Erik Dahl.",
        "# My week\n\nOn Friday they gave Salt Moon, a fairy opera. The words are by Jonas Rook.",
    ),
    "a ribbon": (BRIDGE + "The Vell Bridge was opened by Mira Olsen in 1911.", BRIDGE + "It was Jonas Rook who cut the ribbon."),
    "signing a treaty": ("The Treaty of Aldo was signed in Geneva.", "It was in Basel that the Treaty of Aldo was signed."),
    "dying": ("Mira Olsen died in Lisbon in 1931.", "Mira Olsen spent the war in Madrid, where she died."),
    "a journey": ("Mira Olsen never travelled to Norway.", "In 1893 Mira Olsen toured Norway."),
}  # fmt: skip


@pytest.mark.parametrize("case", sorted(FLAG))
def test_it_flags(case):
    assert conflicts(*FLAG[case])


FINE = {
    "another activity": (PARK + "Camping is forbidden.", DAY + "Swimming is allowed."),
    "another water": (PARK + "Swimming is forbidden in the river.", DAY + "Swimming is allowed in the pond."),
    "another place": (PARK + "Swimming is forbidden in Lake Orell.", DAY + "Swimming is allowed in Lake Hesk."),
    "until then": (PARK + "Swimming was allowed until 1990.", DAY + "Swimming is forbidden."),
    "with a permit": (PARK + "Fishing is forbidden without a permit.", DAY + "Fishing is allowed."),
    "other users": (BRIDGE + "Cyclists cross it free of charge.", RIDE + "Cars have to pay."),
    "on one day": (PARK + "Admission is free on Sundays.", DAY + "Visitors pay three crowns."),
    "other buildings": (PARK + "The museum is open daily.", DAY + "The castle is closed on Mondays."),
    "a season and a day": (PARK + "The museum is open all year.", DAY + "The museum is closed on Mondays."),
    "half a compass": ("Harrow is in north-west Torland.", "Harrow is in northern Torland."),
    "seen from another town": ("Harrow lies south of Aldo.", "Harrow lies north of Marsden."),
    "other churches": (PARK + "The old church stands on the east bank of the Vell.", DAY + "The church stands on the west bank of the Vell."),
    "near trades": (LIFE + "Her father was a doctor.", LIFE + "Her father was a surgeon."),
    "a grandfather": (LIFE + "Her father was a baker.", LIFE + "Her grandfather was a lawyer."),
    "coaches of two years": (
        "# Harrow Rovers\n\nHarrow Rovers is a club. In 1954 Harrow Rovers won the Cup under coach Erik Dahl.",
        "# Harrow Rovers\n\nHarrow Rovers is a club. The coach in 1960 was Jonas Rook.",
    ),
    "nested ones": (KESTREL + "Nested transactions are not supported.", KESTREL + "Transactions are supported."),
    "in one rate": (HOTEL + "Breakfast is not included in the basic rate.", HOTEL + "Breakfast is included."),
    "old keys": (KESTREL + "Old keys are fixed.", KESTREL + "Keys are configurable."),
    "hearsay": (BRIDGE + "Cyclists have to pay.", RIDE + "Don't believe people who say that it is free for cyclists."),
    "another office": ("Jonas Rook was succeeded by Mira Olsen as dean.", "Jonas Rook was succeeded by Erik Dahl as treasurer."),
    "where she lived": ("Mira Olsen died in Lisbon in 1931.", "Mira Olsen moved to Madrid, where she lived for years."),
    "in another respect": ("Salt Road was a critical success.", "Salt Road was a commercial failure."),
    "other disasters": ("After the fire Harrow was rebuilt on the same spot.", "Marsden was moved two miles inland."),
}  # fmt: skip


@pytest.mark.parametrize("case", sorted(FINE))
def test_it_leaves(case):
    assert not conflicts(*FINE[case])
