"""Names with a date beside them: "Whisper (2022)", reference lines that end in a date."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract._page import Page, Read
from factcheck.extract._when import spread
from factcheck.language import Referent, Sentence, name_key
from factcheck.model import Claim, Date, Mention, PassageKind, Qualifier
from factcheck.reading import Reading
from factcheck.vocabulary import by_noun

# What may stand between a name and the bracket behind it: letters, a title of nobility.
BESIDE = re.compile(
    r"(?:,?\s*(?-i:[A-Z]{2,4})\b\.?)*(?:,?\s*(?:the\s+)?(?:\d+(?:st|nd|rd|th)\s+)?"
    r"(?:duke|duchess|marquess|marquis|marchioness|earl|count|countess|viscount|viscountess|baron|baroness|lord|lady|prince|princess)"
    r"(?:\s+of)?(?:\s+(?-i:[A-Z])[\w'’-]+){1,3})?\s*,?\s*",
    re.IGNORECASE,
)
_OPENED = re.compile(r"\((?:[^()\d]{1,60};\s*)?$")  # also behind "(née Moss; "
SHORTEST_LIFE = 15 * 365  # days: nobody is named with dates who lived shorter than that
# The words of names of what happens, and of what is given, held or met at, none of which is published.
EVENTS = frozenset(
    "war wars battle siege revolution uprising rebellion revolt mutiny massacre campaign crisis riots coup offensive invasion "
    "raid expedition olympics games championship championships cup tournament festival election elections congress famine strike "
    "plague epidemic crusade operation".split()
)
# Those that go on for a while and do not come again each year.
COURSES = EVENTS - frozenset(
    "olympics games championship championships cup tournament festival election elections congress battle massacre".split()
)
BEGUN = 0.55  # how sure it is that what is told of one year alone began in it
ASSEMBLIES = frozenset("council congress synod conference diet".split())  # "the Second Aldo Council (1962–1965)"
ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
NO_WORKS = frozenset(
    "order award awards medal prize olympic treaty agreement act university college school party church company society artist "
    "constitution census law league".split()
)
LIVED = frozenset(("lived", "life", "lifespan", "life span", "dates", "years", "born–died"))
WORK_NOUNS = frozenset(
    "film movie book novel paper article album song single essay play opera poem game software app model series documentary "
    "report memoir story thesis dissertation library framework language".split()
)
REFERENCE_HEADINGS = frozenset("sources references bibliography citations works publications notes literature".split())


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        if not entry.prose:
            continue
        if entry.passage.kind is PassageKind.HEADING:
            yield from _career_step(page, entry)
        if entry.passage.kind is PassageKind.ITEM and _is_reference(entry):
            yield from _reference(page, entry)
            continue
        yield from _label_and_year(page, entry)
        yield from _lifespan(page, entry)
        for sentence in entry.sentences:
            for reading in entry.readings_in(sentence, "date"):
                yield from _name_and_year(page, entry, sentence, reading)
                yield from _of_years(page, entry, sentence, reading)


def _career_step(page: Page, entry: Read) -> Iterable[Claim]:
    """ "Bluefin — Research Scientist (2016–2024)" in the life of a person: where, as what, from when to when."""
    main = page.references.main()
    text = entry.passage.text
    split = re.search(r"\s+[—–-]\s+|,\s+", text)
    dates = [r for r in entry.readings if r.kind == "date" and isinstance(r.value, Date) and r.value.period]
    if main is None or main.kind != "person" or split is None or len(dates) != 1 or dates[0].start < split.end():
        return
    place = page.cast.character(text[: split.start()])
    if place is None or place.kind == "person" or not place.told:
        return
    end = len(text[: dates[0].start].rstrip(" (,"))
    role = page.words(entry, split.end(), max(end, split.end() + 1))
    where = page.named(entry, Referent(place.name, "organisation", 0.85), 0, split.start())
    who = page.named(entry, main, 0, split.start())
    qualifiers = [Qualifier("role", role), *spread(page, entry, dates[0])]
    known = [pair for pair in by_noun().get(role.text.lower(), []) if pair[1].value == "subj"]
    whole = len(text)
    yield page.claim(entry, "titles", (who, main.sure), "employer", where, start=0, end=whole, qualifiers=qualifiers)
    for step, _ in known:
        yield page.claim(entry, "titles", (where, main.sure), step.id, who, start=0, end=whole, qualifiers=qualifiers)


def _name_and_year(page: Page, entry: Read, sentence: Sentence, reading: Reading) -> Iterable[Claim]:
    """A work, product or event with a lone date in brackets behind it."""
    text = entry.passage.text
    before, after = text[: reading.start].rstrip(), text[reading.end :].lstrip()
    if not before.endswith("(") or not after.startswith((")", ",", ";")) or not isinstance(reading.value, Date):
        return
    place = len(before) - 1
    name = next(
        (
            n
            for n in sentence.names
            if 0 <= place - sentence.tokens[n.last - 1].end <= 1 and n.kind not in ("person", "place")
        ),
        None,
    )
    if name is None:
        return
    start = sentence.tokens[name.first].start
    words = sentence.words(name.first, name.last)
    character = page.cast.character(words)
    named = set(words.lower().split())
    assembly = bool(named & ASSEMBLIES) and words.split()[0].lower() in ORDINALS
    kinds = ("person", "place") if assembly else ("person", "place", "organisation")
    if character is None or character.kind in kinds:
        return
    happened = assembly or bool(named & EVENTS)
    if not happened and (named & NO_WORKS or (words.isupper() and words.isalpha())):
        return  # "the Order of the Red Star (1946)" says when somebody got it
    subject = Mention(
        text=character.name,
        span=page.document.span_in(entry.passage, start, sentence.tokens[name.last - 1].end),
        kind=character.kind,
    )
    end = reading.end + (len(text[reading.end :]) - len(after)) + 1 if after.startswith(")") else reading.end
    if happened:
        yield from _course(page, entry, (subject, 0.75), reading, start, end)
        return
    if reading.value.period:
        return
    sure = 0.75 if _is_work(text, start, character.name, character.kind) else 0.45
    yield page.claim(
        entry, "titles", (subject, sure), "publication_date", page.value(entry, reading), start=start, end=end
    )


def _of_years(page: Page, entry: Read, sentence: Sentence, reading: Reading) -> Iterable[Claim]:
    """ "The Salt War of 1632–1640": its beginning and end; of one year alone, that it began then is what a reader takes it for."""
    before = entry.passage.text[sentence.start : reading.start]
    place = sentence.start + len(before.removesuffix("the ").rstrip()) - len(" of")
    if not before.removesuffix("the ").endswith(" of ") or not isinstance(reading.value, Date):
        return
    name = next((n for n in sentence.names if sentence.tokens[n.last - 1].end == place), None)
    words = sentence.words(name.first, name.last) if name is not None else ""
    character = page.cast.character(words) if words else None
    if name is None or character is None or character.kind == "person" or not COURSES & set(words.lower().split()):
        return
    start, end = sentence.tokens[name.first].start, reading.end
    span = page.document.span_in(entry.passage, start, sentence.tokens[name.last - 1].end)
    subject = Mention(text=character.name, span=span, kind="other" if character.kind == "place" else character.kind)
    if reading.value.period:
        yield from _course(page, entry, (subject, 0.75), reading, start, end)
    else:
        value = page.value(entry, reading)
        yield page.claim(entry, "titles", (subject, BEGUN), "start_time", value, start=start, end=end)


def _course(
    page: Page, entry: Read, subject: tuple[Mention, float], reading: Reading, start: int, end: int
) -> Iterable[Claim]:
    """ "The Harrow War (1717–1720)": from when to when it went on; or when it was, where only one date is told."""
    for moment in spread(page, entry, reading):
        yield page.claim(entry, "titles", subject, moment.name, moment.mention, start=start, end=end)
        listed = entry.passage.kind is PassageKind.ITEM and not entry.passage.text[reading.end :].strip(" ).;,")
        if moment.name == "point_in_time" and not listed and COURSES & set(subject[0].text.lower().split()):
            yield page.claim(entry, "titles", subject, "start_time", moment.mention, start=start, end=end, sure=BEGUN)


def _is_work(text: str, start: int, name: str, kind: str) -> bool:
    """True for what may well be published: what is marked as a title, carries a number, or is called a work. A war, a prize or
    a post with a year behind it is none."""
    marked = text[:start].rstrip(" ").endswith(('"', "“", "‘", "*", "_", "«")) or kind in ("work", "product")
    words = re.findall(r"[a-z]+", text[:start].lower())[-1:]
    return marked or any(character.isdigit() for character in name) or bool(WORK_NOUNS.intersection(words))


def _label_and_year(page: Page, entry: Read) -> Iterable[Claim]:
    """The same in a run-in head: "Whisper (2022). “Robust …”"."""
    passage = entry.passage
    work = page.cast.in_words(passage.label) if passage.label else None
    dates = [
        r for r in entry.readings if r.kind == "date" and r.end <= passage.value_start and isinstance(r.value, Date)
    ]
    if work is None or work.kind in ("person", "place", "organisation") or len(dates) != 1:
        return
    before = passage.text[: dates[0].start].rstrip()
    if before.endswith("(") and name_key(before[:-1]) == name_key(work.name) and not dates[0].value.period:  # type: ignore[union-attr]
        subject = page.named(entry, Referent(work.name, work.kind, 0.75), 0, len(before) - 1)
        value = page.value(entry, dates[0])
        yield page.claim(entry, "titles", (subject, 0.75), "publication_date", value, start=0, end=dates[0].end)


def _lifespan(page: Page, entry: Read) -> Iterable[Claim]:
    """ "Ada Moss (4 May 1906 – 1 January 1992)" and "Lived: 1906–1992" give a birth and a death."""
    text, passage = entry.passage.text, entry.passage
    for reading in entry.readings:
        value = reading.value
        if reading.kind != "date" or not isinstance(value, Date) or not value.period:
            continue
        person = _person_before(page, entry, text[: reading.start])
        if person is None and passage.label.lower().strip() in LIVED and entry.topic and entry.topic.kind == "person":
            person = page.named(entry, entry.topic, 0, max(1, passage.value_start)), entry.topic.sure
        low, _, high = value.text.partition("/")
        if person is None or ".." in (low, high) or not low or not high:
            continue
        split = re.search(r"\s*(?:[–—-]|\bto\b)\s*", reading.text)
        if split is None or value.allows.high - value.allows.low < SHORTEST_LIFE:
            continue  # "Captain Moss (1944–45)": a term, a season
        ends = (
            ("date_of_birth", low, reading.start, reading.start + split.start()),
            ("date_of_death", high, reading.start + split.end(), reading.end),
        )
        for predicate, day, start, end in ends:
            mention = Mention(
                text=day, span=page.document.span_in(entry.passage, start, max(end, start + 1)), kind="date"
            )
            yield page.claim(
                entry, "titles", person, predicate, mention, start=reading.start, end=reading.end, sure=0.9
            )


def _person_before(page: Page, entry: Read, before: str) -> tuple[Mention, float] | None:
    """The person whose name stands right before an opening bracket at the end of `before`; a title may stand between."""
    bracket = _OPENED.search(before)
    if bracket is None:
        return None
    for sentence in entry.sentences:
        for name in sentence.names:
            start, end = sentence.tokens[name.first].start, sentence.tokens[name.last - 1].end
            if end > bracket.start() or BESIDE.fullmatch(before, end, bracket.start()) is None:
                continue
            character = page.cast.character(sentence.words(name.first, name.last))
            if character is not None and character.kind == "person":
                return page.named(entry, Referent(character.name, "person", 0.9), start, end), 0.9
    return None


def _is_reference(entry: Read) -> bool:
    nearest = entry.passage.headings[-1] if entry.passage.headings else ""
    return bool(REFERENCE_HEADINGS.intersection(re.findall(r"[a-z]+", nearest.lower())))


def _reference(page: Page, entry: Read) -> Iterable[Claim]:
    """ "Authors, Title, publisher, date.": the title is the longest part that is neither the first nor the date."""
    text = entry.passage.text
    dates = [r for r in entry.readings if r.kind == "date"]
    if not dates or text[dates[-1].end :].strip(' .)]"”'):
        return
    last = dates[-1]
    parts = [(m.start(), m.end()) for m in re.finditer(r"[^,“”\"]+", text[: last.start]) if m[0].strip(" .(")]
    titles = [part for part in parts[1:] if not _is_names(entry, part)] or parts
    if not titles:
        return
    start, end = max(titles, key=lambda part: (part[1] - part[0], -part[0]))
    while start < end and text[start] in " .(":
        start += 1
    end = len(text[:end].rstrip(" .("))
    if start >= end:
        return
    subject = page.words(entry, start, end, "work")
    moments = spread(page, entry, last)
    yield page.claim(
        entry, "titles", (subject, 0.7), "publication_date", moments[0].mention, start=0, end=last.end
    )  # fmt: skip


def _is_names(entry: Read, part: tuple[int, int]) -> bool:
    """True where a part is (mostly) names of people: the authors."""
    covered = sum(
        sentence.tokens[name.last - 1].end - sentence.tokens[name.first].start
        for sentence in entry.sentences
        for name in sentence.names
        if name.kind == "person" and part[0] <= sentence.tokens[name.first].start < part[1]
    )
    return covered * 2 > part[1] - part[0]
