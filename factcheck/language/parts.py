"""Parts and sides of which a thing has one: "the hull" in a text about a ship is that ship's hull."""

from __future__ import annotations

PARTS = frozenset(
    """hull wreck keel bow stern crew rudder propeller superstructure fuselage cockpit nose tail undercarriage airframe cabin
    core mantle crust atmosphere surface interior exosphere ionosphere magnetosphere equator orbit nucleus
    summit caldera base foot flank source mouth delta basin catchment riverbed estuary headwater course shoreline
    dome nave facade roof spire foundation basement lobby portal tower deck span pylon arch anchorage
    population economy currency flag anthem parliament coastline climate gdp constitution
    headquarters workforce board logo motto endowment campus library faculty
    engine battery display screen chassis body gearbox transmission cooling casing keyboard
    licence license codebase syntax compiler interpreter kernel runtime
    cast plot soundtrack score budget sequel premiere ceremony trophy venue mascot
    website manuscript preface blade hilt payload booster cargo fuel reactor mirror antenna""".split()
)
# Other words for the same part.
SAME = {
    "wreckage": "wreck",
    "crewman": "crew",
    "crewmen": "crew",
    "astronaut": "crew",
    "cosmonaut": "crew",
    "peak": "summit",
    "top": "summit",
    "façade": "facade",
    "licence": "license",
    "foundations": "foundation",
}
PEOPLE = frozenset(("crewman", "crewmen", "astronaut", "cosmonaut"))  # a part only in the plural


def part(lemma: str, *, plural: bool) -> str:
    """The part that a noun names, by its one name; "" where it names none."""
    if lemma in PEOPLE and not plural:
        return ""
    word = SAME.get(lemma, lemma)
    return word if word in PARTS and (not plural or lemma in SAME or lemma in ("headquarters",)) else ""
