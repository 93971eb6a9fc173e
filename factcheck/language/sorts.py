"""What sort of thing a common noun means, and whether a name can be one: "the university" is no company, "the city" no river."""

from __future__ import annotations

from collections.abc import Iterable

# Nouns that one thing may be called by, one sort a line. A thing said to be of one sort is meant by no noun of another.
SORTS = tuple(
    frozenset(line.split())
    for line in """
    university college school academy institute institution polytechnic conservatory conservatoire
    laboratory lab institute observatory center centre
    navy army reserve force forces corps marines regiment militia
    government ministry department agency committee commission council parliament senate congress court bureau
    company firm corporation startup manufacturer developer retailer publisher business maker vendor studio airline bank organisation organization institution
    party
    band group duo trio quartet orchestra
    team club side franchise
    newspaper magazine journal publication
    city town village municipality settlement capital port metropolis
    country nation state republic kingdom empire monarchy
    province region county district state territory
    river stream waterway tributary canal
    lake sea ocean bay gulf reservoir
    mountain volcano peak hill summit massif
    island archipelago peninsula
    planet world
    moon satellite
    canyon valley gorge
    desert
    ship liner vessel boat yacht submarine steamer frigate destroyer cruiser battleship schooner ferry steamship steamer carrier
    aircraft plane airplane aeroplane airliner jet helicopter bomber fighter airship
    rocket launcher vehicle booster
    spacecraft probe satellite lander orbiter rover telescope mission module craft
    mission flight expedition voyage programme program project campaign
    film movie picture
    book novel work story play poem
    song single track
    album record
    paper article study preprint publication thesis report
    game
    series show programme program
    model network system transformer algorithm method architecture
    software program programme library framework tool system package engine database application app service platform project language kernel
    computer machine mainframe system device
    device product phone console camera gadget
    chip processor gpu cpu microprocessor
    bridge viaduct span crossing structure
    tower building skyscraper structure castle cathedral stadium temple palace monument
    battle war conflict campaign siege
    treaty law act agreement constitution
    award prize medal
    festival tournament championship event
    disease drug vaccine virus
    species animal plant bird
    """.strip().splitlines()
)
# Words of a name that say what sort of organisation it is, for the sorts that a name nearly always says.
STRICT = SORTS[:4]


# Sorts of places whose names stand with an article ("the Danube"), and those whose names stand without.
_ARTICLED = frozenset("river stream tributary canal sea ocean gulf desert strait".split())
_BARE = frozenset(
    "city town village municipality settlement capital country nation state county lake mountain volcano".split()
)


def of_name(noun: str, name: str) -> bool:
    """Whether a name says that it is what the noun says: "the lake" is Lake Aldo, "the mountain" Mount Tarn."""
    words = {_SHORT.get(word, word) for word in name.lower().replace("-", " ").split()}
    return noun in words or any(noun in sort and words & sort for sort in SORTS)


def stands_so(noun: str, articled: int, told: int) -> bool:
    """Whether a place named `told` times, `articled` times with an article, can be what the noun says."""
    if noun in _ARTICLED:
        return articled > 0 and 2 * articled >= told
    return noun in _BARE and told > 0 and not articled


def says_no(noun: str, name: str) -> bool:
    """Whether a name says that it is something else than the noun says: Mount Tarn is no town."""
    words = {_SHORT.get(word, word) for word in name.lower().replace("-", " ").split()}
    known = any(words & sort for sort in SORTS)
    return known and not of_name(noun, name)


_SHORT = {
    "mount": "mountain",
    "mt": "mountain",
    "mont": "mountain",
    "monte": "mountain",
    "lac": "lake",
    "loch": "lake",
    "isle": "island",
}


def may_be(noun: str, name: str, said: Iterable[str]) -> bool:
    """Whether a thing called `name`, which is `said` to be what some nouns say, can be meant by "the `noun`"."""
    known = [each for each in said if any(each in sort for sort in SORTS)]
    if any(each == noun or any({each, noun} <= sort for sort in SORTS) for each in known):
        return True
    words = set(name.lower().replace("-", " ").split())
    own = [sort for sort in STRICT if words & sort]
    if any(noun in sort for sort in STRICT):
        return any(noun in sort for sort in own)
    return not own and not (known and any(noun in sort for sort in SORTS))
