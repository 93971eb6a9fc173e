"""Rows of tables: of several columns, or of two where the first names what the row is about ("Planet | Moons")."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract._field import field_claims
from factcheck.extract._labels import is_question
from factcheck.extract._page import Page, Read
from factcheck.extract._product import THIS, is_general, plan_label
from factcheck.extract._scope import worded
from factcheck.extract._when import label_dates, spread
from factcheck.language import Character, Referent
from factcheck.model import Cell, Claim, PassageKind, Qualifier, Quantity
from factcheck.reading import read
from factcheck.vocabulary import asking, content_words, singular
from factcheck.vocabulary.documentation import table

# Headers of a first column whose cells are questions, not things.
QUESTION_HEADERS = frozenset(
    "parameter property feature attribute metric characteristic resource item aspect quantity specification spec detail field "
    "fact measure limit setting name key parameters properties features category statistic measurement quota type question "
    "topic concept indicator variable element option limits specs component subject term constraint info".split()
)
# Headers of a second column that say no more than that answers stand there.
ANSWER_HEADERS = frozenset(
    "value values detail details info information description data answer answers amount figure limit limits quota quotas default "
    "defaults note notes specification specs spec fact facts quantity number status result metric imperial us si definition meaning "
    "example summary explanation comment comments unit units reading measurement content notes requirement comparison remark remarks "
    "source sources context significance reason importance reference use usage guidance".split()
)
# Headers of a first column that name cases of one thing, not things.
_GROUPS = frozenset(
    "class category type group part section stage phase level period status region area place role sex age plan tier user account "
    "mode method kind party position rank season event step year month day date".split()
)
_VERSIONS = frozenset({"version", "release", "versions", "releases"})
_VERSION = re.compile(r"[vV]?\d{1,4}(?:\.\d+){0,3}")
_MOST_CASE = 3  # words of a header that names a case


def claims(page: Page) -> Iterable[Claim]:
    for entry in page.reads:
        passage = entry.passage
        several = len(passage.cells) > 2 and all(cell.header for cell in passage.cells[1:])
        if passage.kind is PassageKind.ROW and (several or is_thing_row(entry)):
            yield from _row(page, entry)


def is_thing_row(entry: Read) -> bool:
    """True for a row of two cells whose first names a thing and whose second answers what the header asks of it."""
    cells = entry.passage.cells
    if len(cells) != 2 or not cells[0].header or not cells[1].header:
        return False
    head, asked = cells[0].header.strip().lower(), cells[1].header.strip().lower()
    plain = {*head.split(), *asked.split()} & (QUESTION_HEADERS | ANSWER_HEADERS)
    return not plain and not is_question(_head(entry)) and not asking(asked).statistic


def _row(page: Page, entry: Read) -> Iterable[Claim]:
    """A row: its first cell is a question ("Parameter"), a time, or the thing that the row is about."""
    cells = entry.passage.cells
    head = _head(entry)
    if not head:
        return
    dates = label_dates(entry) if len(cells) == 2 else []
    if dates:
        moments = [q for reading in dates for q in spread(page, entry, reading)]
        for cell in cells[1:]:
            yield from field_claims(page, entry, cell.header, cell.start, cell.end, entry.topic, moments)
        return
    asked = is_question(head)
    about = None if asked else page.cast.in_words(head)
    asked = asked or cells[0].header.strip().lower() in QUESTION_HEADERS
    plans = page.product is not None and any(_is_plan(cell.header) for cell in cells[1:])
    asked = asked or (
        not cells[0].header.strip() and (plans or not any(is_question(cell.header) for cell in cells[1:]))
    )
    cases = len(cells) > 2 and (plans or _are_cases(entry))
    things = asked and len(cells) > 2 and not plans and _are_things(page, entry)
    for cell in cells[1:]:
        case = None if plans else page.cast.in_words(cell.header)
        if things and case is None:
            topic = Referent(cell.header.strip(), "other", 0.65, f"the column is headed “{cell.header}”")
            yield from field_claims(page, entry, head, cell.start, cell.end, topic, [])
            continue
        if case is not None and about is None:
            topic = Referent(case.name, case.kind, 0.85, f"the column is headed “{cell.header}”")
            yield from field_claims(page, entry, head, cell.start, cell.end, topic, [])
        elif about is None and asked:
            scope = _case(page, entry, cell) if cases else [] if len(cells) == 2 else None
            if scope is not None or cell is cells[1] or asking(cell.header).statistic:
                yield from field_claims(page, entry, head, cell.start, cell.end, entry.topic, scope or [], cell.header)
        elif page.product is not None and plan_label(head):
            scope = [worded(page, entry, "plan", plan_label(head), cell.start, cell.end)]
            yield from field_claims(page, entry, cell.header, cell.start, cell.end, page.product, scope, cell.header)
        else:
            topic = _thing(page, entry, head, about)
            yield from field_claims(page, entry, cell.header, cell.start, cell.end, topic, [])


def _thing(page: Page, entry: Read, head: str, about: Character | None) -> Referent:
    """What a row is about: a thing that the text knows, a version of the page's, or something called by a common noun."""
    why, header = f"the row is headed “{head}”", entry.passage.cells[0].header.strip().lower()
    main = page.references.main()
    if about is not None:
        return Referent(about.name, about.kind, 0.85, why)
    if header in _VERSIONS and main is not None and main.kind != "person" and _VERSION.fullmatch(head):
        return Referent(f"{main.text} {head.lstrip('vV')}", "other", min(main.sure, 0.75), why)
    words = head.split()
    plain = (
        header and not set(header.split()) & _GROUPS and 1 < len(words) <= _MOST_CASE and all(map(str.isalpha, words))
    )
    # Written as a name, it meets the pages that write it so.
    name = " ".join(word[:1].upper() + word[1:] for word in words) if plain and words[-1].islower() else head
    return Referent(name, "other", 0.6, why)


def _are_cases(entry: Read) -> bool:
    """True where every cell gives an amount of one kind, or says that there is none: the same asked of several cases."""
    kinds = set()
    for cell in entry.passage.cells[1:]:
        found = next((r for r in entry.readings if cell.start <= r.start and r.end <= cell.end), None)
        if found is not None and isinstance(found.value, Quantity):
            kinds.add(found.value.dimension)
        elif found is not None:
            kinds.add(found.kind)
        elif len(entry.passage.text[cell.start : cell.end].split()) > _MOST_CASE:
            return False
    return len(kinds) == 1


def _is_plan(header: str) -> bool:
    """True for the head of a column that tells of one plan or edition: "Free", "Team plan", "Long Range" beside "Standard Range"."""
    words = header.lower().split()
    return (
        bool(words) and len(words) <= _MOST_CASE and (bool(plan_label(header)) or singular(words[0]) in table("plans"))
    )


def _are_things(page: Page, entry: Read) -> bool:
    """True for the columns of a page that compares products: heads that are names, on a page that is about none of them."""
    headers = [cell.header.strip() for cell in entry.passage.cells[1:]]
    compares = page.product is not None and page.product.text == THIS
    return compares and all(
        header[:1].isupper() and len(header.split()) <= _MOST_CASE and not {*header.lower().split()} & (ANSWER_HEADERS | _GROUPS)
        and not is_general(header) and not asking(header).statistic
        for header in headers
    )  # fmt: skip


def _case(page: Page, entry: Read, cell: Cell) -> list[Qualifier] | None:
    """The case that a column tells ("Free", "Pro", "2019"), as scope; None for a column that tells none."""
    dates = [reading for reading in read(cell.header) if reading.kind == "date"]
    if len(dates) == 1:
        words = dates[0].value.text
        return [worded(page, entry, "point_in_time", words, cell.start, cell.end, "date")] if "/" not in words else None
    words = cell.header.strip().lower()
    if asking(words).statistic or {*words.split()} & ANSWER_HEADERS or not content_words(words):
        return None
    kinds = content_words(words)
    beside = entry.passage.cells[1:]
    name = "plan" if page.product is not None and any(_is_plan(each.header) for each in beside) else "kind"
    plan = plan_label(cell.header) or " ".join(kinds)
    words = plan if name == "plan" else " ".join(kinds)
    return [worded(page, entry, name, words, cell.start, cell.end)] if len(kinds) <= _MOST_CASE else None


def _head(entry: Read) -> str:
    cells = entry.passage.cells
    return entry.passage.text[cells[0].start : cells[0].end].strip()
