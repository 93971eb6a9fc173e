"""Names as words: how they are cleaned, looked up, told from common words, and said in titles and openings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factcheck.language.given_names import gender_of
from factcheck.language.nouns import KIN, LANDMARKS, SHIP_PREFIXES
from factcheck.language.sentence import NameSpan, Sentence
from factcheck.model import Passage, PassageKind

TITLES = frozenset(
    "mr mrs ms miss dr prof professor sir dame lord lady president ceo captain commander colonel general admiral "
    "lieutenant sergeant king queen prince princess pope saint st senator governor mayor judge justice father "
    "rear cto cfo chairman chairwoman director minister chancellor emperor empress rev reverend".split()
)
GENERATIONS = frozenset("jr sr junior senior ii iii iv".split())  # which of two members of a family is meant
PERIODS = frozenset(
    """january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
    oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter quarter fiscal year
    q1 q2 q3 q4 h1 h2 early mid late century today present""".split()
)
NAME_LABELS = frozenset(
    ("full name", "name", "birth name", "born as", "also known as", "aka", "known as", "official name", "legal name")
)

_HELD = re.compile(
    r"[^(,]{2,60}, (?:the )?(?:\d+(?:st|nd|rd|th) )?(?:duke|duchess|marquess|marquis|marchioness|earl|count|countess|viscount|"
    r"viscountess|baron|baroness|lord|lady)(?: of)? ((?-i:[A-Z])[\w'’-]+)(?=,? \(|,)",
    re.IGNORECASE,
)
_BOX, _BOX_NAMES = 4, frozenset({"name", "full name", "product", "product name", "model", "title", "package"})


def other_names(main: str, parsed: Sequence[tuple[Passage, Sequence[Sentence]]]) -> Iterable[str]:
    """What a document says its subject, whose key is `main`, is also called: in a field ("Full name"), in the brackets behind
    its first words ("born Maria S."), and those first words themselves where they are a longer or shorter form."""
    for passage, _ in parsed:
        if passage.kind is PassageKind.FIELD and passage.label.strip().lower() in NAME_LABELS:
            value = clean_name(re.split(r"[(,;]", passage.text[passage.value_start :])[0])
            if value[:1].isupper() and len(value.split()) <= 5:
                yield value
    opening = next(((p, s) for p, s in parsed if p.kind is PassageKind.PARAGRAPH and s), None)
    if opening is None:
        return
    passage, sentences = opening
    first = sentences[0]
    born = re.match(
        r"[^(]{2,60}\((?:[^()]*?\b)?(?:born|née|nee|originally|formerly|also known as|also called) ([A-Z][^;,()]{2,50})[;,)]",
        passage.text,
    )
    if born is not None and not any(character.isdigit() for character in born[1]):
        yield clean_name(born[1])
    if first.names and first.names[0].first <= 1:
        head = next((t for t in first.tokens[: first.names[0].last] if t.relation == "nsubj"), None)
        opener = clean_name(first.words(first.names[0].first, first.names[0].last))
        words = name_key(opener).split()
        if head is not None and (_one_in_the_other(words, main.split()) or _share_given_name(words, main.split())):
            yield opener


def title_held(parsed: Sequence[tuple[Passage, Sequence[Sentence]]]) -> str:
    """The name of the title that the opening gives its subject: "Lorne" of "Edda Strand, Countess of Lorne, was", or ""."""
    opening = next((passage.text for passage, _ in parsed if passage.kind is PassageKind.PARAGRAPH), "")
    held = _HELD.match(opening)
    return held[1].title() if held else ""


def first_name_first(title: str) -> str:
    """ "Strand, Maria Edda" as "Maria Edda Strand"; any other title as it is."""
    found = re.fullmatch(r"([A-Z][\w'’-]+), ((?:[A-Z][\w.'’-]*)(?: [A-Z][\w.'’-]*){0,2})", title.strip())
    return f"{found[2]} {found[1]}" if found and any(map(gender_of, found[2].lower().split())) else title


def named_in_box(passages: Sequence[Passage]) -> str:
    """The name that a page without a title gives its thing in the first lines ("Name: Kestrel 2"), or ""."""
    for passage in passages[:_BOX]:
        if passage.kind is PassageKind.FIELD and passage.label.strip().lower() in _BOX_NAMES:
            words = clean_name(re.split(r"[(,;]", passage.text[passage.value_start :])[0])
            return words if words and len(words.split()) <= 5 else ""
    return ""


def _share_given_name(one: list[str], other: list[str]) -> bool:
    """True for "Edda Lorne" on the page "Maria Edda Strand"."""
    return any(gender_of(word) for word in set(one[:-1]) & set(other[:-1]))


def _one_in_the_other(one: list[str], other: list[str]) -> bool:
    """True for "Grace Murray Hopper" and "Grace Hopper", false for two members of one family or two models of one make."""
    different = set(one) ^ set(other)
    if any(character.isdigit() for word in different for character in word) or different & GENERATIONS:
        return False
    return set(one) <= set(other) or set(other) <= set(one)


def capitalised_runs(words: Sequence[str]) -> Iterable[str]:
    """Every stretch of capitalised words and numbers, longest first, that begins with a capital."""
    for length in range(len(words), 0, -1):
        for first in range(len(words) - length + 1):
            run = words[first : first + length]
            if run[0][:1].isupper() and all(word[:1].isupper() or word[:1].isdigit() for word in run):
                found = " ".join(run).strip(" .,;?!*_'\"“”’")
                if not is_division(name_key(found)):
                    yield found


def name_key(words: str) -> str:
    """The form under which a name is looked up: lower case, no titles, initials' dots, possessives or articles."""
    kept = [word.strip(".,;:'\"’“”()") for word in clean_name(words).lower().replace("’", "'").split()]
    while len(kept) > 1 and kept[0] in TITLES:
        kept = kept[1:]
    return " ".join(word for word in kept if word)


def as_landmark(name: str, *, opening: bool) -> str:
    """ "Harrow virus" as Harrow Virus, the name that it is; at the opening of a sentence any word is written like a name."""
    words = name.split()
    if not 1 < len(words) <= 3 or words[-1] not in LANDMARKS or not all(word[:1].isupper() for word in words[:-1]):
        return name
    if opening and is_everyday(words[0]):
        return name
    return " ".join([*words[:-1], words[-1].capitalize()])


def undated(key: str) -> str:
    """The key of an edition without its year: "1987 port aldo regatta" → "port aldo regatta"; "" for other keys."""
    year, _, name = key.partition(" ")
    return name if re.fullmatch(r"[12]\d{3}", year) else ""


def clean_name(words: str) -> str:
    """The name without a leading article, quotation marks and a trailing possessive."""
    text = " ".join(words.split()).strip(' "“”*_`,;:•·–—')
    text = re.sub(r"^(?:the|a|an|The|A|An) (?=\S)", "", text)
    return re.sub(r"['’]s?$", "", text)


def is_everyday(name: str) -> bool:
    """True for names made of dictionary words only: "Surface Time" is a heading in title case, "Olympus Mons" is not."""
    from simplemma import is_known

    words = re.findall(r"[^\W\d_]+", name)
    if not name.isupper() and any(len(word) > 1 and word.isupper() for word in words):
        return False
    return all(is_known(word.lower(), lang="en") for word in words)


def is_relative(sentence: Sentence, name: NameSpan) -> bool:
    """True for a name behind a word for a relative: "his father, Simon Moss"."""
    at = name.first - 1
    while at > 0 and sentence.tokens[at].text in (",", "of"):  # "the eldest son, Philip"
        at -= 1
    return at >= 0 and sentence.tokens[at].lemma.lower() in KIN


def is_division(key: str) -> bool:
    """ "Part 3", "Figure 2", "Q2 2026", "December 1989": places in a document or in time, not things in the world."""
    if re.fullmatch(r"(?:part|chapter|section|figure|fig|table|appendix|step|day|volume|no|page) ?[\divx]+", key):
        return True
    words = key.split()
    told = any(word in PERIODS or re.fullmatch(r"(?:fy|cy)'?\d+", word) for word in words)
    return told and all(word in PERIODS or re.fullmatch(r"(?:fy|cy)?'?\d+", word) for word in words)


def is_ship(name: str) -> bool:
    """True for a name with a ship's prefix: "RMS Carpathia"."""
    return name.lower().split()[:1] != [] and name.lower().split()[0] in SHIP_PREFIXES


def is_adjective(sentence: Sentence, name: NameSpan) -> bool:
    """Nationalities and the like ("German") are names to the name finder but name no thing."""
    token = sentence.tokens[name.first]
    noun = token.relation.startswith("nsubj") or (
        token.relation == "amod" and sentence.tokens[token.head].pos == "VERB"
    )
    return name.last - name.first == 1 and token.pos == "ADJ" and not (noun and name.kind == "place")


def is_articled(sentence: Sentence, name: NameSpan) -> bool:
    """True for a name with an article of its own: "the Danube", not "the Lisbon tram"."""
    first = name.first if sentence.tokens[name.first].text.lower() == "the" else name.first - 1
    if first < 0 or sentence.tokens[first].text.lower() != "the":
        return False
    return sentence.tokens[sentence.tokens[first].head].index < name.last


def is_acronym(short: str, long: str) -> bool:
    """True when `short` is made of the initials of `long` (small words and word parts may count or not)."""
    letters = [c for c in short if c.isalpha()]
    if not 2 <= len(letters) <= 8 or sum(c.isupper() for c in letters) < 2 or " " in short or len(long.split()) < 2:
        return False
    words = [word for word in re.split(r"[\s-]+", long) if word]
    initials = "".join(word[0] for word in words).lower()
    strong = "".join(word[0] for word in words if word[0].isupper()).lower()
    wanted = "".join(letters).lower()
    return wanted in (initials, strong) or wanted.rstrip("s") in (initials, strong)


# Nouns of a heading that say what a page tells of a thing, and those that only narrow the telling down.
PAGE_NOUNS = frozenset("limits quotas specs specifications facts overview pricing faq requirements features".split())
PAGE_SIDES = frozenset(
    "resource account deployment service technical general key quick usage system default basic main important api".split()
)


def _told_of(heading: str) -> list[str]:
    """What "AWS Lambda Deployment Limits" tells of, with and without "Deployment"; nothing for other headings."""
    words = heading.split()
    end = next((place for place, word in enumerate(words) if word.lower() in PAGE_NOUNS), 0)
    if not end:
        return []
    start = end
    while start > 1 and words[start - 1].lower() in PAGE_SIDES:
        start -= 1
    return [" ".join(words[:stop]) for stop in range(end, start - 1, -1)]


def heading_names(text: str) -> list[str]:
    """What a heading or label may name: all of it, and what stands before a bracket, colon, dash or comma."""
    words = re.sub(r"^[\d.]+\s+", "", text.strip())
    pieces = [*_told_of(words), words, *re.split(r"\s*[(:,;]|\s+[–—-]\s+", words)[:1]]
    return list(dict.fromkeys(clean_name(piece) for piece in pieces if piece.strip()))
