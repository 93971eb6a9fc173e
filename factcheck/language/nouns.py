"""Pronouns, and the head nouns that say what kind of thing a definite noun phrase stands for."""

from __future__ import annotations

PERSONAL = {"he": "person", "him": "person", "his": "person", "she": "person", "her": "person", "hers": "person"}
THINGS = frozenset("it its this".split())
GROUP = frozenset("they them their".split())
SPEAKER = frozenset("i me my mine myself".split())

# Head nouns that say what kind of thing a definite noun phrase stands for.
KIND_NOUNS = {
    **dict.fromkeys(
        "company firm corporation startup organization organisation agency university college school institute institution "
        "laboratory lab team band club group bank party government newspaper publisher studio airline foundation charity "
        "manufacturer developer retailer committee department ministry".split(),
        "organisation",
    ),
    **dict.fromkeys(
        "man woman scientist researcher author writer artist actor actress singer musician composer painter poet engineer "
        "physicist mathematician programmer politician president founder inventor professor entrepreneur director "
        "player athlete explorer astronaut admiral officer philosopher chemist architect".split(),
        "person",
    ),
    **dict.fromkeys(
        "city town village country nation state province region county island river lake mountain volcano planet moon "
        "canyon valley crater continent district capital port desert sea ocean".split(),
        "place",
    ),
}
# More nouns that only people are called by.
PERSON_NOUNS = frozenset(
    "activist actor actress adviser advisor ambassador analyst anthropologist archaeologist architect artist astronomer athlete "
    "attorney author ballerina banker barrister baseballer bassist bishop biochemist biologist botanist boxer broadcaster "
    "businessman businessperson businesswoman cardinal cellist chef chemist choreographer cinematographer citizen clergyman coach "
    "columnist comedian commander commentator composer conductor consultant correspondent cricketer critic cyclist dancer designer "
    "diplomat director doctor dramatist driver drummer economist editor educator engineer entrepreneur essayist executive "
    "explorer filmmaker footballer geneticist geographer geologist golfer guitarist gymnast historian illustrator industrialist "
    "inventor jockey journalist judge jurist keyboardist lawyer lecturer librettist linguist lyricist mathematician midfielder "
    "defender goalkeeper striker miner missionary model mountaineer musician naturalist neuroscientist novelist nun nurse oncologist "
    "organist painter paleontologist philanthropist philologist philosopher photographer physician physicist pianist pilot player "
    "playwright poet politician preacher presenter priest producer professor programmer psychiatrist psychologist publisher rapper "
    "racer researcher rower runner sailor scholar scientist screenwriter sculptor secretary senator singer skater skier socialite "
    "sociologist soldier songwriter soprano sprinter statesman statistician surgeon swimmer teacher tenor theologian theorist "
    "trader translator trombonist trumpeter violinist virologist vocalist volleyballer wrestler writer zoologist woman man".split()
)
# Plurals that nobody calls "they".
UNITS = frozenset(
    "year month week day hour minute second decade century time percent metre meter kilometre kilometer mile foot inch ton tonne "
    "kilogram gram pound dollar euro degree litre liter".split()
)
PAIRS = frozenset("couple pair duo two".split())
# Things that English calls "she".
SHIPS = frozenset(
    "ship liner vessel boat yacht submarine steamer steamship steamboat paddle-steamer sailboat barque clipper brig sloop cutter ketch galleon "
    "carrack galley tug tugboat trawler lifeboat minesweeper corvette dreadnought tanker freighter warship flagship frigate destroyer "
    "cruiser battleship schooner ferry".split()
)
SHIP_PREFIXES = frozenset("rms hms ss uss mv ms rv".split())
# Nouns that only say what sort of thing the name before them names: "the Apollo 11 mission" is Apollo 11.
CLASSES = frozenset(
    "mission planet spacecraft ship liner river company corporation model system language software framework library program "
    "programme project festival university college moon volcano mountain lake island city dataset aircraft rocket telescope "
    "network website game currency cryptocurrency browser platform protocol database console".split()
)
# "The town of Harrow" is Harrow, "the firm of Dahl & Rook" that firm.
NAMED_OF = frozenset("town city village hamlet island firm practice partnership commune municipality".split())
# Forces of which a country has one: "the navy" is a name.
FORCES = frozenset("navy army military marines".split())
KIN = frozenset(
    "son daughter father mother wife husband brother sister uncle aunt cousin nephew niece grandson granddaughter "
    "grandfather grandmother child widow widower fiancé fiancée stepson stepdaughter namesake twin heir".split()
)
# Nouns that many people go by: "a Nobel Prize laureate" is nobody in particular.
ROLES = frozenset(
    "laureate winner recipient member champion finalist candidate graduate resident native employee officer minister "
    "ambassador judge general soldier manager coach king queen duke earl prince princess emperor empress pope".split()
)
THING_NOUNS = frozenset(
    "paper article book novel film movie song album play poem series show game model system network dataset corpus algorithm "
    "architecture software program language library framework tool service product device machine computer chip processor "
    "mission spacecraft rocket probe satellite ship vessel liner aircraft plane train car vehicle engine bridge tower "
    "building castle cathedral stadium telescope reactor battle war treaty law act award prize festival tournament "
    "disease drug vaccine species project experiment study report website magazine journal stock function "
    "comet asteroid symphony opera operetta oratorio waltz ballet concerto sonata quartet musical hymn anthem painting sculpture statue "
    "novella memoir comic cartoon documentary sitcom podcast single".split()
)
# Nouns that make one name with the name before them, in lower case as well: "the Harrow bridge", "the Aldo treaty".
LANDMARKS = frozenset(
    "bridge tunnel canal dam lock weir aqueduct viaduct pier harbour harbor port lighthouse tower castle palace fort fortress citadel abbey "
    "monastery priory convent cathedral church chapel temple mosque synagogue shrine stadium arena theatre theater opera museum gallery "
    "library university college academy hospital prison barracks station airport railway tramway metro line motorway highway plant mill mine "
    "quarry refinery shipyard brewery distillery observatory reactor telescope zoo park garden gardens forest delta river lake lagoon "
    "valley gorge canyon glacier peninsula island islands archipelago strait bay gulf volcano mountain massif pass cave falls waterfall desert "
    "reef basin reservoir reserve wetland marsh swamp bog moor heath meadow hill cliff beach dune oasis spring waterway road street "
    "square market monument memorial statue fountain windmill watermill lighthouse barrage dyke levee skyscraper house hotel treaty accord accords pact convention protocol agreement armistice siege battle massacre earthquake "
    "fire blaze explosion avalanche landslide mudslide tsunami hurricane cyclone typhoon tornado storm blizzard famine epidemic outbreak "
    "derailment collision crash collapse shipwreck mutiny uprising revolt riots strike robbery heist blackout "
    "eruption flood disaster scandal affair trial expedition mission festival carnival marathon regatta prize medal award trophy cup "
    "effect theorem conjecture equation algorithm virus fever syndrome disease comet asteroid nebula crater observatory manuscript codex "
    "wolf otter lark bear deer fox seal owl eagle falcon crane heron goose duck trout salmon bat beetle butterfly orchid pine oak fir".split()
)
