"""Labels: the key of a `Key: value` line, of a flattened infobox line, and the head that runs into an item or paragraph."""

from __future__ import annotations

import re

from factcheck.load import _headlines
from factcheck.load._emit import Clean

# Labels that stand without a colon in flattened infoboxes; general knowledge, longest match wins.
INFOBOX = tuple(
    sorted(
        (
            "Academic advisor, Academic advisors, Active, Address, Affiliation, Affiliations, Age, Alias, Allegiance, Alma mater, "
            "Also known as, Altitude, Architect, Area, Assets, Author, Authors, Awards, Battles, Beds, Birth name, Birthplace, Born, "
            "Branch, Broadcaster, Budget, Builder, Built, CEO, Capacity, Capital, Captain, Cast, Chairman, Chairperson, Children, "
            "Circulation, Citizenship, Class, Closed, Coach, Color, Commands held, Commissioned, Company type, Completed, Composer, "
            "Constructed, Construction started, Continent, Coordinates, Cost, Country, County, Creator, Crew, Crew size, Currency, "
            "Current Institution, Current Institutions, Current Institution(s), Date, Dates, Defunct, Density, Depth, Designed by, "
            "Designer, Destination, Developer, Developers, Developer(s), Diameter, Died, Director, Directed by, Discovered, "
            "Discovered by, Distance, District, Divisions, Doctoral advisor, Doctoral students, Duration, Edited by, Editor, Education, "
            "Elevation, Employees, Employer, Engine, Established, Ethnicity, Faculty, Family, Fields, First appeared, First flight, "
            "First published, Fleet size, Formation, Formed, Former name, Former names, Formerly, Founded, Founder, Founders, "
            "Founder(s), Full name, GDP, Gender, Genre, Genres, GitHub, Google Scholar, Government, Gross, Ground, Headquarters, "
            "Height, Hometown, Hubs, ISBN, Ideology, Inaugurated, Inception, Incorporated, Industry, Influences, Institution, "
            "Institutions, Instruments, Key people, Known for, Label, Labels, Language, Languages, Last release, Latest release, "
            "Launch, Launch date, Launched, Leader, Leaders, Legal status, Length, License, Line, Located in, Location, Locations, "
            "Main interests, Manager, Manufacturer, Mascot, Mass, Maximum depth, Mayor, Medium, Members, Motto, Mouth, Name, "
            "Nationality, Native name, Net income, Net worth, Nickname, Nicknames, Notable ideas, Notable work, Notable works, Number "
            "of employees, Number of locations, Occupation, Occupations, Occupation(s), Opened, Opening date, Operating income, "
            "Operator, Operators, Orbital period, Origin, Original author, Original author(s), Other names, Owner, Owners, Pages, "
            "Parent, Parent company, Parents, Parent(s), Partner, Partners, Patron saint, Payload, Platform, Platforms, Political "
            "party, Population, Position, Position(s), Predecessor, Premiered, President, Price, Principal, Produced by, Producer, "
            "Products, Profession, Programming language, Publication date, Published, Publisher, Radius, Rank, Range, Real name, "
            "Record label, Region, Related articles, Release date, Released, Religion, Repository, Research Area, Research Areas, "
            "Residence, Resting place, Revenue, Role, Running time, School, Seat, Seating capacity, Served, Service, Service years, "
            "Services, Settled, Siblings, Size, Source, Speed, Spouse, Spouses, Spouse(s), Stable release, Starring, State, Status, "
            "Students, Subsidiaries, Successor, Summit, Team, Teams, Territory, Thesis, Time zone, Title, Top speed, Total, Total "
            "assets, Traded as, Tributaries, Twitter, Type, Undergraduates, Unit, Unveiled, Volume, Website, Weight, Width, Wingspan, "
            "Written by, X / Twitter, Years active, Year, Years, Zone, "
            "Academic staff, Age of rock, Architectural style, Atomic number, Based on, Basin size, Beam, Boiling point, Box office, "
            "Campus, Chancellor, Chemical formula, College, Colors, Country of origin, Debut, Discharge, Discovery date, Displacement, "
            "Draft, Draught, Easiest route, Elevation gain, Endowment, Escape velocity, Fate, First ascent, Floor area, Floor count, "
            "Floors, Formula, Genus, High school, Isolation, Kingdom, Laid down, Last eruption, Listing, Main contractor, Maiden "
            "voyage, Media type, Melting point, Molar mass, Moons, Mountain type, Music by, No. of episodes, No. of seasons, Order, "
            "Ordered, Original release, Parent range, Phylum, Postgraduates, Prominence, Propulsion, Provost, Rotation period, "
            "Species, Structural engineer, Surface area, Surface gravity, Symbol, Temperature, Tonnage, Volcanic type, Yard number"
        )
        .replace("\n", " ")
        .split(", "),
        key=lambda label: (-len(label), label),
    )
)
_INFOBOX = re.compile("(" + "|".join(re.escape(label) for label in INFOBOX) + r")(?:\s|\Z)")
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|said|says|means|shows)\b"
    r"|n['’]t\b"
)
_BOXED = re.compile(r"([A-Z][^\W\d_]+(?: [a-z][^\W\d_]*){1,2})(?= [A-Z\d~$€£])|([A-Z][^\W\d_]+)(?= [\d~$€£])")
_CALLOUT = re.compile(
    r"(?:q|a|question|answer|note|nb|ps|tip|hint|warning|caution|important|example|reminder|source|credit|caption|photo|image"
    r"|table|figure|fig|box|exhibit|chapter|part|section|todo|update|edit|spoiler|disclaimer)\.?\s*[\d.]{0,6}\Z",
    re.IGNORECASE,
)
_COLON = re.compile(r"\s?[:：]\s+(?=\S)|\s=\s+(?=\S)")
_DASH = re.compile(r"\s+(?:[–—―]|--?)\s+(?=\S)")
_RUN_IN = re.compile(
    r"((?:[A-Z0-9][^\s.!?;:]*|of|the|and|in|for|to|a|an|on|with|at|by|de|&|-|–|—)(?:\s+|(?=\)))){0,8}\([^()]{1,60}\)\.\s+(?=\S)"
)
_AFTER_BOLD = re.compile(r"\s*(\([^()]{0,80}\))?\s*(?:(:)\s*|([–—]|--?)\s+)(?=\S)")


def in_box(text: str) -> tuple[str, int]:
    """The label and the start of the value of a line among infobox lines: a well-known label, else lower-case words after a
    first one up to a name or a number ("First ascent 12 August 1871"), or ("", 0)."""
    label = infobox(text)
    guess = None if label else _BOXED.match(text)
    label = label or ((guess.group(1) or guess.group(2)) if guess else "")
    start = len(label) + len(text[len(label) :]) - len(text[len(label) :].lstrip(" :"))
    return (label, start) if label and start < len(text) else ("", 0)


def is_callout(label: str) -> bool:
    """True for what only announces the words behind it: `Note:`, `Table 2:`, `Q:`."""
    return _CALLOUT.match(label) is not None


def infobox(text: str) -> str:
    """The infobox label that `text` starts with, or ""."""
    found = _INFOBOX.match(text)
    return found.group(1) if found else ""


def field(clean: Clean, *, item: bool) -> tuple[str, int]:
    """The label and the start of the value of a `Key: value` text, or ("", 0). Bold labels count everywhere, plain ones
    may be longer in list items than in lines of their own."""
    found = _bold_field(clean)
    if found[0] or (clean.strong[:1] and clean.strong[0][0] == 0 and clean.strong[0][1] == len(clean.text)):
        return found
    colon = _colon(clean.text)
    if colon is None:
        return "", 0
    label = clean.text[: colon[0]].strip()
    if clean.text[colon[1]].islower() and len(label.split()) > 4:
        return "", 0  # a clause and what explains it
    return (label, colon[1]) if _is_label(label, 7 if item else 5) else ("", 0)


def head(clean: Clean) -> tuple[str, int]:
    """The run-in head of an item or paragraph, and where the rest begins, or ("", 0)."""
    if clean.strong and clean.strong[0][0] == 0:
        end = clean.strong[0][1]
        words = clean.text[:end]
        rest = len(clean.text) - len(clean.text[end:].lstrip())
        if rest < len(clean.text) and len(words) <= 80 and (words.endswith(".") or end in clean.breaks):
            return words.rstrip(".: "), rest
    if found := _RUN_IN.match(clean.text[:200]):
        return found.group().strip().rstrip("."), found.end()
    return "", 0


def dashed(clean: Clean) -> tuple[str, int]:
    """The head before the dash of a list item, and where the rest begins, or ("", 0)."""
    text = clean.text[:160]
    found = next((match for match in _DASH.finditer(text) if _level(text, match.start())), None)
    if found is None:
        return "", 0
    label, value = text[: found.start()].strip(), text[found.end() :]
    if value[:1].islower() and _DASH.search(re.split(r"[.;!?]\s", value, maxsplit=1)[0]):
        return "", 0  # a dash pair: an aside, not a head
    if label[-1:].isdigit() and value[:1].isdigit() and "—" not in found.group():
        return "", 0
    words = re.sub(r"\([^()]*\)", " ", label).split()
    wide = "—" in found.group() or "–" in found.group()
    capital = all(map(_headlines.is_capital, words))
    if not label or label[0].islower() or len(words) > 12 or _VERB.search(label) or re.search(r"[.!?;]\s", label):
        return "", 0
    if capital or (len(words) <= (8 if wide else 4) and not words[0].endswith("ed")):
        return label, found.end()
    return "", 0


def _bold_field(clean: Clean) -> tuple[str, int]:
    if not clean.strong or clean.strong[0][0] != 0 or clean.strong[0][1] > 120:
        return "", 0
    end = clean.strong[0][1]
    label = clean.text[:end].rstrip()
    if label.endswith(":"):
        rest = len(clean.text) - len(clean.text[end:].lstrip())
        return (label.rstrip(": "), rest) if rest < len(clean.text) else ("", 0)
    found = _AFTER_BOLD.match(clean.text, end)
    if not found or label.endswith((".", "!", "?")):
        return "", 0
    if found.group(3) and _DASH.search(clean.text, found.end()):
        return "", 0  # a dash pair: an aside, not a label
    return clean.text[: found.end(1) if found.group(1) else end].strip(), found.end()


def _colon(text: str) -> tuple[int, int] | None:
    for match in _COLON.finditer(text[:160]):
        if _level(text, match.start()):
            return match.span()
    return None


def _level(text: str, at: int) -> bool:
    """True when position `at` is outside brackets."""
    before = text[:at]
    return before.count("(") <= before.count(")") and before.count("[") <= before.count("]")


def _is_label(label: str, words: int) -> bool:
    bare = re.sub(r"\([^()]*\)", " ", label).split()
    if not bare or len(bare) > words or len(label) > 90 or label.count(",") > 3:
        return False
    if re.search(r"[.!?;]\s|[!?;→⇒]|https?\Z", label) or not re.search(r"[^\W_]", label) or label[0] in "\"“'‘":
        return False
    return not _VERB.search(label)
