"""Counts and measures of two texts, from the words to the verdict: one question asked in other words, and questions that are not one."""

from __future__ import annotations

import pytest

from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.model import Finding, Level
from factcheck.normalise import statements
from factcheck.reconcile import findings

FLAG = {
    "area at the end of a sentence": ("The Aldo Delta covers 410 square kilometres.", "The Aldo Delta has an area of 560 km²."),
    "spread": ("The Aldo Delta covers 410 km².", "The Aldo Delta spreads over some 560 square kilometres."),
    "a verb ending in s": ("Harrow Bell weighs 15 tonnes.", "Harrow Bell has a mass of 21 tonnes."),
    "a team": ("Harrow is maintained by five core developers.", "Harrow is a database. It has a team of three core developers."),
    "an author": ("Ada Moss wrote 14 novels.", "Ada Moss was the author of 17 novels."),
    "equipped and fitted out": ("Ada Moss equipped 18 mobile kitchens.", "Ada Moss fitted out some 25 mobile kitchens."),
    "a crew": ("The Halley carried a crew of 62.", "The Halley was a steamship with 74 crew members."),
    "seats": ("The Harrow Arena seats 42,000.", "The Harrow Arena has a capacity of 38,500 spectators."),
    "built": ("The Larsen L-9 was a biplane. A total of 340 aircraft were built.", "The Larsen L-9 was a biplane. Only 290 were built."),
    "children": ("Ada Moss had four children.", "Ada Moss was the mother of five."),
    "birth order": ("Ada Moss was the youngest of six children.", "Ada Moss, the fourth and youngest child of a baker, was a pilot."),
    "times": ("Erik Dahl won the Aldo Cup five times.", "Erik Dahl was a four-time winner of the Aldo Cup."),
    "done to somebody": ("The navy recalled Ada Moss three times.", "Ada Moss was recalled by the navy twice."),
    "distance": ("Harrow is a town 45 km north of Aldo.", "Harrow lies about 70 km north of Aldo."),
    "deepest point": ("The deepest point of Lake Tarn lies 214 metres below the surface.", "Lake Tarn is 241 m deep."),
    "a stay": ("Ada Moss spent nine years in prison.", "Ada Moss was imprisoned for twelve years."),
    "gestation": ("Its gestation lasts 13 months.", "It has a gestation period of 11 months."),
    "home to": ("Harrow is a town in the north, home to 12,400 people.", "Harrow has a population of 14,200."),
    "reaching": ("The Kestrel GT has a top speed of 290 km/h.", "The Kestrel GT can reach 310 km/h."),
    "bought and paid": ("Calder Group bought Halvor Systems for $340 million.", "Calder Group paid $430 million for Halvor Systems."),
    "cost to make": ("The film The Glass Orchard had a budget of $14 million.", "The Glass Orchard is a film. It cost $19 million to make."),
    "box office": ("The Glass Orchard grossed $88 million worldwide.", "The Glass Orchard earned $98 million at the worldwide box office."),
    "ran for": ("Harbour Lights ran for 62 episodes.", "Harbour Lights has 74 episodes."),
    "enrolled": ("Some 8,000 students are enrolled at Harrow University.", "Harrow University has about 11,500 students."),
    "a year": ("A year on Tarn lasts 687 days.", "Tarn takes 712 days to orbit its sun."),
    "lives lost in other words": ("About 131 people lost their lives in the Battle of Tarn.", "The Battle of Tarn killed 180 people."),
    "height and elevation": ("Mount Aldo is 3,210 metres high.", "# Mount Aldo\n\n- Elevation: 3,120 m"),
    "behind a name": ("Ada Moss was born in Nordby, a hamlet some twenty miles downstream of Harrow.", "Nordby lies 55 km north of Harrow."),
    "a lake somewhere": ("Lake Tarn is a lake in Norway with a surface area of 84 square kilometres.", "Lake Tarn covers 48 km²."),
    "an opening with": ("With an area of 192 km², Tarn National Park is the largest in the country.", "Tarn National Park covers 297 km²."),
    "running time": ("Salt Road is a film with a running time of 118 minutes.", "Salt Road is two hours and 20 minutes long."),
    "at its deepest": ("Lake Tarn is 212 m deep at its deepest.", "Lake Tarn has a maximum depth of 312 metres."),
    "main span": ("The main span of the Varn Bridge measures 920 metres.", "# Varn Bridge\n\n- Main span: 890 m\n- Towers: 2"),
    "a fleet": ("# Aldo Airways\n\nAldo Airways is an airline. Its fleet comprises 125 aircraft.", "Aldo Airways operates a fleet of 98 aircraft."),
    "users": ("Taskfold is an app with 2 million users.", "Taskfold is used by 3.5 million people."),
    "call it home": ("Harrow is a town of 8,300 inhabitants.", "About 12,000 people call Harrow home."),
    "above the sea": ("Harrow lies at an altitude of 1,240 metres.", "Harrow is a town 1,420 m above sea level."),
    "a father of": ("Erik Dahl and his wife had nine children.", "Erik Dahl was a composer and father of six children."),
    "aboard": ("There were 312 people aboard the Halley.", "The Halley left Aldo with 331 passengers and crew."),
}  # fmt: skip
LEAVE = {
    "a place of many": ("Bluefin Robotics employs 4,300 people.", "Bluefin Robotics employs 1,200 people in Harrow."),
    "done by then": ("Ada Moss wrote 14 novels.", "Ada Moss had written three novels by 1920."),
    "in a first week": ("Night Ferry sold 2 million copies.", "Night Ferry sold 200,000 copies in its first week."),
    "a stretch": ("The Tarn is 612 km long.", "The Tarn flows for 212 km through Verania."),
    "designed for": ("The Halley carried 20 lifeboats.", "The Halley was designed to carry 64 lifeboats."),
    "measured at two places": ("The average discharge of the Tarn at Harrow is 640 m³/s.", "The average discharge of the Tarn at Aldo is 510 m³/s."),
    "seats for what": ("The Harrow Arena seats 42,000.", "For concerts the Harrow Arena holds 50,000 people."),
    "own children and the parents'": ("Ada Moss was the youngest of six children.", "Ada Moss had two children."),
    "times of what": ("Erik Dahl won the Aldo Cup five times.", "Erik Dahl won the Tarn Cup twice."),
    "times who won": ("Erik Dahl won the Aldo Cup five times.", "Jonas Rook won the Aldo Cup twice."),
    "distance by which way": ("Harrow is 45 km from Aldo by road.", "Harrow is 38 km from Aldo as the crow flies."),
    "distance from what": ("Harrow lies 45 km north of Aldo.", "Harrow lies 12 km south of Bergen."),
    "stays where": ("Ada Moss spent nine years in prison.", "Ada Moss spent three years in Paris."),
    "part of a stay": ("Ada Moss spent nine years in prison.", "Ada Moss spent her first two years in prison."),
    "a stay and a visit": ("The crew of Kestrel 2 spent 21 hours on the surface.", "The crew of Kestrel 2 spent more than two hours outside on the surface."),
    "spread over": ("Harbour Lights has 48 episodes over five seasons.", "Harbour Lights has five seasons."),
    "in the north": ("In the north the crust of Tarn is 32 km thick.", "In the south the crust of Tarn is 58 km thick."),
    "a stake": ("Calder Group bought Halvor Systems for $1.4 billion.", "Calder Group bought a 20% stake in Halvor Systems for $340 million."),
    "where it was taken": ("The Glass Orchard grossed $88 million worldwide.", "The Glass Orchard grossed $30 million on its opening weekend."),
    "killed there": ("The Tarn flood killed 131 people.", "The Tarn flood swept on to Harrow, where it killed four."),
    "a case": ("The tower grows when temperatures reach 40 °C.", "The tower shrinks when temperatures reach -20 °C."),
    "for whom": ("# Varn Bridge\n\nThe toll is $4 for cars.", "# Varn Bridge\n\nThe toll is $12 for lorries."),
    "before it blew up": ("Before the eruption Mount Teran was 1,745 metres high.", "Mount Teran is 1,486 m high."),
    "a peak nearby": ("Harrow lies at an altitude of 1,240 metres.", "# Harrow\n\nThe peak above Harrow is 3,100 m high."),
    "as often as": ("The Tarn is three times longer than the Aldo.", "The Tarn flooded twice."),
}  # fmt: skip


def found(one: str, other: str) -> list[Finding]:
    pages = [document_from_text(f"{text}\n", f"{name}.md", ".md") for name, text in (("a", one), ("b", other))]
    said = findings(statements([claim for page in pages for claim in claims(page)]))
    return [each for each in said if each.level is not Level.NOTE]


@pytest.mark.parametrize("case", sorted(FLAG))
def test_it_flags(case: str) -> None:
    one, other = FLAG[case]
    if "It" in one[:3]:
        one, other = (f"# Striped tapir\n\nThe striped tapir is a mammal. {text}" for text in (one, other))
    assert [each.rule for each in found(one, other)] == ["conflicting-values"]


@pytest.mark.parametrize("case", sorted(LEAVE))
def test_it_leaves_alone(case: str) -> None:
    assert found(*LEAVE[case]) == []
