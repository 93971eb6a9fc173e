"""The names of a parsed text: what the trained component found, its kinds corrected by what the text itself says.

A name is read in a window of a few words, but a text says more: the last word of a name often tells its kind (`Olin
College`), a sentence may say it outright (`Parma is a village`), and the same words mean the same thing throughout a
paragraph (`Radford` after `Alec Radford` is a person too).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.language.given_names import gender_of
from factcheck.language.nouns import SHIP_PREFIXES

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

# The last word of a name of several words (the one before "of") that tells what is named.
HEADS = {
    "organisation": """academy administration agency airlines airways alliance army assembly association authority bank board
        broadcasting bureau cabinet church club co. coalition college commission conservatoire conservatory committee communications company congress
        consortium corp. corporation corps council court department enterprises entertainment exchange federation fleet fc
        force foundation fund gmbh government group guild holdings hospital inc. industries institute institution lab
        laboratories laboratory labs league legislature llc ltd. ministry motors nations navy office orchestra organisation
        organization parliament partners partnership party pictures plc police press productions records regiment school
        schools secretariat senate service services society squadron studio studios symphony systems team technologies television trust tv
        university""",
    "place": """airport archipelago area arena avenue bay beach belt boulevard borough bridge building canal canyon castle cathedral
        caves cemetery city coast continent county creek crossing dam desert district empire estuary falls forest gardens
        glacier governorate gulf harbor harbour highway hills island islands kingdom lake mall monument mountain mountains
        municipality oblast ocean palace park peninsula plateau port prefecture province range reef region republic
        reservoir river road sea square stadium states station strait street suburb territory tower town township tunnel
        valley village wilderness woods""",
    "other": """act agreement album award awards battle bible bill census championship championships chart code constitution
        convention crisis cup day decree derby edition election elections emmy festival games gospel language massacre medal
        olympics operation plan prix prize program programme project protocol rebellion regulation revolution riots season
        series song tour tournament treaty trilogy uprising war wars""",
}
# Common nouns that say what a name names: `Parma is a village`, `Parma, a village in the west`.
NOUNS = {
    "person": """actor actress artist athlete author bishop boxer businessman businesswoman chemist coach composer cricketer critic
        director driver economist editor emperor engineer entrepreneur executive explorer father footballer founder governor
        historian inventor journalist judge king lawyer leader man mathematician mayor minister mother musician novelist
        officer painter philosopher physician physicist player poet politician president producer professor queen rapper
        researcher scholar scientist sculptor senator singer soldier son songwriter teacher woman writer""",
    "place": """airport area borough bridge building capital castle city commune continent country county district hamlet highway
        island kingdom lake mountain municipality neighborhood neighbourhood park peninsula province region republic river road
        settlement state station street suburb territory town township valley village""",
    "organisation": """academy agency airline association band bank broadcaster charity club college company consortium corporation
        duo firm foundation institute institution label laboratory ministry newspaper nonprofit organisation organization
        orchestra party publisher retailer school startup studio team think-tank union university""",
    "other": """aircraft album anime award battle book campaign car championship comedy competition conflict drama election ep event
        festival film game language magazine manga movie musical novel opera play poem program programme series ship show single
        sitcom song soundtrack sport story tournament treaty war""",
}
KIND_OF_HEAD = {word: kind for kind, words in HEADS.items() for word in words.split()}
KIND_OF_NOUN = {word: kind for kind, words in NOUNS.items() for word in words.split()}
# Names that mean a place nearly always, wherever they stand: countries, states, large cities.
PLACES = frozenset(
    name.strip()
    for name in """Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahrain, Bangladesh,
    Belarus, Belgium, Bolivia, Bosnia, Botswana, Brazil, Britain, Bulgaria, Cambodia, Cameroon, Canada, Chile, China, Colombia, Congo,
    Costa Rica, Croatia, Cuba, Cyprus, Czechoslovakia, Denmark, Ecuador, Egypt, El Salvador, England, Eritrea, Estonia, Ethiopia,
    Europe, Fiji, Finland, France, Gabon, Germany, Ghana, Greece, Guatemala, Guinea, Haiti, Honduras, Hungary, Iceland, India,
    Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Kazakhstan, Kenya, Kosovo, Kuwait, Kyrgyzstan, Laos,
    Latvia, Lebanon, Liberia, Libya, Lithuania, Luxembourg, Madagascar, Malaysia, Mali, Malta, Mexico, Moldova, Monaco, Mongolia,
    Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea,
    Norway, Oman, Pakistan, Palestine, Panama, Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia,
    Rwanda, Saudi Arabia, Scotland, Senegal, Serbia, Sierra Leone, Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea,
    Soviet Union, Spain, Sri Lanka, Sudan, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Tibet, Tunisia, Turkey,
    Turkmenistan, U.K., U.S., U.S.A., UK, USA, Uganda, Ukraine, United Arab Emirates, United Kingdom, United States, Uruguay,
    Uzbekistan, Venezuela, Vietnam, Wales, Yemen, Yugoslavia, Zambia, Zimbabwe, Africa, Asia, South America, North America,
    Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa,
    Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska,
    Nevada, New Hampshire, New Jersey, New Mexico, New York, New York City, North Carolina, North Dakota, Ohio, Oklahoma, Oregon,
    Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin,
    Wyoming, Calif., Conn., Fla., Ill., Mass., Mich., Minn., Penn., Tex., Wis., D.C., N.J., N.Y., Ontario, Quebec, British Columbia,
    Amsterdam, Athens, Atlanta, Baghdad, Bangkok, Barcelona, Beijing, Berlin, Boston, Brussels, Budapest, Buenos Aires, Cairo,
    Chicago, Copenhagen, Dallas, Delhi, Detroit, Dublin, Edinburgh, Frankfurt, Geneva, Glasgow, Hamburg, Helsinki, Hong Kong, Houston,
    Istanbul, Jakarta, Jerusalem, Johannesburg, Karachi, Lisbon, London, Los Angeles, Madrid, Manchester, Manila, Melbourne, Miami,
    Milan, Montreal, Moscow, Mumbai, Munich, Naples, Nairobi, Osaka, Oslo, Ottawa, Paris, Philadelphia, Prague, Rome, San Diego,
    San Francisco, Santa Clara, Seattle, Seoul, Shanghai, Stockholm, Sydney, Tehran, Tokyo, Toronto, Vancouver, Venice, Vienna,
    Warsaw, Zurich""".split(",")
)
TITLES = frozenset(("mr.", "mrs.", "ms.", "dr.", "prof.", "sir", "lady", "mr", "mrs", "ms", "dr", "prof"))
_BEHIND = frozenset(("et", "al", "al.", "'s", ","))
HEIGHTS_AND_WATERS = frozenset(("lake", "mount", "mt.", "cape"))


def name_spans(doc: Doc) -> list[tuple[int, int, str]]:
    """Token ranges (half-open, ascending, without overlap) and kinds: person, organisation, place or other."""
    names = [_trimmed(part) for name in doc.ents for part in _parted(name)]
    kinds = _kinds(names)
    return [(name.start, name.end, kinds[name.text]) for name in names]


def _parted(name: Span) -> list[Span]:
    """The names on both sides of a verb that was taken into one: "Rook Space Telescope studies Mars"."""
    verb = next(
        (t.i for t in name if t.is_lower and t.is_alpha and t.pos_ == "VERB" and name.start < t.i < name.end - 1), 0
    )
    if not verb:
        return [name]
    from spacy.tokens import Span  # not above: spaCy is imported only once there is text to parse

    ends = ((name.start, verb), (verb + 1, name.end))
    return [Span(name.doc, start, end, label="other") for start, end in ends if name.doc[start].text[0].isupper()]


def _trimmed(name: Span) -> Span:
    """Without the words that follow a name in citations and genitives."""
    end = name.end
    while end > name.start + 1 and (name.doc[end - 1].lower_ in _BEHIND or _stray(name, end - 1)):
        end -= 1
    if end == name.end:
        return name
    from spacy.tokens import Span  # not above: spaCy is imported only once there is text to parse

    return Span(name.doc, name.start, end, label=name.label)


def _stray(name: Span, index: int) -> bool:
    """True for a common word taken into a name: "How did Ada Moss die"."""
    word = name.doc[index]
    return word.is_lower and word.is_alpha and (name.label_ == "person" or word.pos_ in ("VERB", "AUX"))


def _kinds(names: list[Span]) -> dict[str, str]:
    """One kind for the same words: as known or said, else as the last word tells, else the one most often found (the first of two)."""
    found: dict[str, Counter[str]] = {}
    for name in names:
        found.setdefault(name.text, Counter())[_possible(name)] += 1
    said = _said(names)
    kinds = {
        text: _known(text) or said.get(text) or _told(text, counts) or counts.most_common(1)[0][0]
        for text, counts in found.items()
    }
    surnames = {text.rsplit(" ", 1)[1] for text, kind in kinds.items() if kind == "person" and " " in text}
    return {text: "person" if text in surnames else kind for text, kind in kinds.items()}


def _possible(name: Span) -> str:
    """The kind that was found; but a person is neither an adjective (`Chinese`) nor has a digit (`Airbus A330`)."""
    if name.label_ != "person":
        return str(name.label_)
    if any(letter.isdigit() for letter in name.text):
        return "other"
    return "place" if all(token.pos_ == "ADJ" for token in name) else "person"


def _known(text: str) -> str:
    return "place" if text.removeprefix("the ").removeprefix("The ") in PLACES else ""


def _said(names: list[Span]) -> dict[str, str]:
    said: dict[str, str] = {}
    for name in names:
        for noun in _nouns(name):
            if kind := KIND_OF_NOUN.get(noun.lemma_.lower()):
                said.setdefault(name.text, kind)
    return said


def _nouns(name: Span) -> Iterator[Token]:
    """Nouns that say what it is: `Parma is a village`, `Parma, a village`, `the painter Ada Smith`."""
    head = name.root
    if head.dep_ in {"nsubj", "nsubj:outer"} and any(child.dep_ == "cop" for child in head.head.children):
        yield head.head
    for child in head.children:
        before = child.i == name.start - 1 and child.dep_ in {"compound", "nmod:desc"}
        if child.pos_ == "NOUN" and (before or child.dep_ == "appos"):
            yield child


def _told(text: str, found: Counter[str]) -> str:
    words = text.lower().split()
    if len(words) == 1:
        return ""
    if found.most_common(1)[0][0] == "person" and gender_of(text) and "of" not in words and len(words) < 4:
        return "person"  # "Clara Field", "Ada Fleet"
    if words[0] in SHIP_PREFIXES and text.split()[0].isupper():
        return "other"
    if words[0] in TITLES:
        return "person"
    if words[0] in HEIGHTS_AND_WATERS and words[-1] not in KIND_OF_HEAD:
        return "place"
    return KIND_OF_HEAD.get(words[words.index("of") - 1] if "of" in words[1:] else words[-1], "")
