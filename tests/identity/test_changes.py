"""What does change what the sources say is seen, as exactly what it is: new, another answer, or gone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from dossiers import COUNCIL, DOSSIERS, LIVES, RIVER, SHIPYARD, TABLES, Dossier

from factcheck.model import BaselineState, Report
from factcheck.report import is_open

# A new source that says no more than what some source says already, in other words and with other forms of the names.
AGREEING = {
    "shipyard": [
        "Bluefin Robotics was founded in 1993.",
        "The company Bluefin Robotics, founded in 1996, builds boats.",
        "Mira Olsen, born on 4 May 1971, is an engineer.",
        "Bluefin Robotics Ltd. was founded in 1993.",
        "Dr. Mira Olsen was born on 4 May 1971.",
        "Mira K. Olsen was born on 4 May 1975. Olsen lives by the sea.",
    ],
    "river": [
        "In 1931, Halley Bridge was opened.",
        "Halley Bridge, which was opened in 1934, is 269 m long.",
        "Greenhill Tower has a height of 212 m.",
        "The Halley Bridge was opened in 1931.",
    ],
    "tables": [
        "Kestrel 2 has 117M parameters.",
        "Nordhavn Labs, which was founded in 2011, is headquartered in Aarhus.",
        "- Kestrel 3 was released in 2021.",
    ],
    "lives": [
        "Ada Lindqvist died on 3 November 1981.",
        "Ada Lindqvist was born in Uppsala, Sweden.",
        "The painter Ada Lindqvist (1902–1981) was born in Malmö.",
        "The Lindqvist Museum, opened in 1984, shows 48 pictures.",
    ],
    "council": [
        "Erik Dahl left Nordhavn Labs in 2019.",
        "Lena Voss died in 1952.",
        "Harrow Mills was founded in 2004.",
        "Tomas Beck joined Harrow Mills in 2011.",
    ],
}

# source, what it says, what it says then, the subject whose ruling opens again
OTHER_VALUES = [
    (SHIPYARD, "press/article.md", "founded in 1996", "founded in 1998", "Bluefin Robotics"),
    (SHIPYARD, "register.md", "4 May 1975", "6 May 1975", "Mira Olsen"),
    (RIVER, "guide.txt", "opened in 1934", "opened in 1939", "Halley Bridge"),
    (RIVER, "letters.txt", "198 metres", "189 metres", "Greenhill Tower"),
    (TABLES, "review.md", "171 million", "711 million", "Kestrel 2"),
    (TABLES, "wire.md", "2013", "2014", "Nordhavn Labs"),
    (LIVES, "catalogue.md", "Malmö", "Stockholm", "Ada Lindqvist"),
    (LIVES, "encyclopaedia.md", "3 November 1981", "3 October 1981", "Ada Lindqvist"),
    (COUNCIL, "chronicle.md", "died in 1952", "died in 1925", "Lena Voss"),
]

# source, the words of one side, other words there that take no side, the subject whose finding is gone
WITHDRAWN = [
    (SHIPYARD, "press/article.md", "was founded in 1996", "builds boats", "Bluefin Robotics"),
    (RIVER, "guide.txt", "Halley Bridge was opened in 1934.", "", "Halley Bridge"),
    (RIVER, "letters.txt", "Greenhill Tower is 198 metres tall. ", "", "Greenhill Tower"),
    (TABLES, "review.md", "171 million", "117 million", "Kestrel 2"),
    (LIVES, "catalogue.md", "was born in Malmö", "loved Malmö", "Ada Lindqvist"),
    (COUNCIL, "paper.txt", "left Nordhavn Labs in 2019", "grew up in the town", "Erik Dahl"),
]

# Sentences that add one disagreement to what is known.
NEW = [
    (SHIPYARD, "press/article.md", "Mira Olsen was born in Aarhus.", "Mira Olsen"),
    (RIVER, "letters.txt", "Jonas Rook was born in 1960.", "Jonas Rook"),
    (TABLES, "wire.md", "Kestrel 2 was released in 2016.\n\nKestrel 2 was released in 2019.", "Kestrel 2"),
    (LIVES, "catalogue.md", "Ada Lindqvist was born on 9 June 1907.", "Ada Lindqvist"),
    (COUNCIL, "paper.txt", "Harrow Mills was founded in 1998.", "Harrow Mills"),
]


@pytest.mark.parametrize(("name", "words"), [(name, each) for name, all_ in AGREEING.items() for each in all_])
def test_an_agreeing_source_changes_nothing(ruled: Callable, name: str, words: str) -> None:
    project = ruled(DOSSIERS[name])
    for path in ("0-first.md", "zz-last.txt"):
        assert _differences(project.write({**DOSSIERS[name], path: f"{words}\n"}).check()) == []


@pytest.mark.parametrize(("dossier", "path", "old", "new", "subject"), OTHER_VALUES)
def test_another_value_opens_the_ruling_again(
    ruled: Callable, dossier: Dossier, path: str, old: str, new: str, subject: str
) -> None:
    project = ruled(dossier)
    (before,) = [each for each in project.check().findings if _opposed(each, old)]
    report = project.write(_edited(dossier, path, old, new)).check()
    (after,) = [each for each in report.findings if is_open(each)]
    assert (after.state, after.subject, after.fingerprint) == (BaselineState.UPDATED, subject, before.fingerprint)
    assert after.digest != before.digest and after.ruling is not None
    assert report.absent == ()


@pytest.mark.parametrize(("dossier", "path", "old", "new", "subject"), WITHDRAWN)
def test_a_side_that_is_withdrawn_leaves_a_ruling_without_a_finding(
    ruled: Callable, dossier: Dossier, path: str, old: str, new: str, subject: str
) -> None:
    project = ruled(dossier)
    (before,) = [each for each in project.check().findings if each.subject == subject and _opposed(each, old)]
    report = project.write(_edited(dossier, path, old, new)).check()
    assert [each for each in report.findings if is_open(each)] == []
    assert [each.fingerprint for each in report.absent] == [before.fingerprint]


@pytest.mark.parametrize(("dossier", "path", "words", "subject"), NEW)
def test_a_new_disagreement_is_the_only_thing_new(
    ruled: Callable, dossier: Dossier, path: str, words: str, subject: str
) -> None:
    report = ruled(dossier).write({**dossier, path: f"{dossier[path]}\n{words}\n"}).check()
    assert [(each.subject, each.state) for each in report.findings if is_open(each)] == [(subject, BaselineState.NEW)]
    assert report.absent == ()


def test_one_fixed_and_one_added(ruled: Callable) -> None:
    project = ruled(SHIPYARD)
    changed = _edited(SHIPYARD, "register.md", "4 May 1975", "4 May 1971")
    changed["register.md"] += "\nBluefin Robotics has 5,200 employees.\n"
    report = project.write(changed).check()
    new = [each for each in report.findings if is_open(each)]
    assert [(each.subject, each.state) for each in new] == [("Bluefin Robotics", BaselineState.NEW)]
    assert len(report.absent) == 1


def test_a_third_answer_opens_the_ruling_again(ruled: Callable) -> None:
    project = ruled(RIVER)
    report = project.write({**RIVER, "diary.txt": "Halley Bridge was opened in 1936.\n"}).check()
    (after,) = [each for each in report.findings if is_open(each)]
    assert (after.subject, after.state, len(after.sides)) == ("Halley Bridge", BaselineState.UPDATED, 3)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("The Harrow Tidal Institute", "The Tidal Institute has 400 members. The Tidal Institute is in Bergen."),
        ("Dahl College of Engineering", "Dahl College of Engineering (DCE) has 400 students. DCE is small."),
    ],
)
def test_a_shorter_name_changes_nothing(ruled: Callable, name: str, words: str) -> None:
    said = {f"{year}.txt": f"{name} was founded in {year}.\n" for year in ("1904", "1909")}
    project = ruled(said)
    assert len(project.check().findings) == 1
    assert _differences(project.write({**said, "short.txt": f"{words}\n"}).check()) == []


def test_sources_that_change_sides_change_nothing(ruled: Callable) -> None:
    project = ruled(RIVER)
    swapped = {
        path: text.replace("1931", "19xx").replace("1934", "1931").replace("19xx", "1934")
        for path, text in RIVER.items()
    }
    assert _differences(project.write(swapped).check()) == []


@pytest.mark.parametrize(
    ("dossier", "first", "second"),
    [(RIVER, "gazette.txt", "guide.txt"), (TABLES, "models.md", "review.md"), (TABLES, "card.md", "wire.md")],
)
def test_two_sources_in_one_file(ruled: Callable, dossier: Dossier, first: str, second: str) -> None:
    project = ruled(dossier)
    merged = {path: text for path, text in dossier.items() if path != second}
    merged[first] = f"{dossier[first]}\n{dossier[second]}"
    assert _differences(project.write(merged).check()) == []


def test_the_same_contradiction_after_it_was_fixed_is_known(ruled: Callable) -> None:
    project = ruled(LIVES)
    assert project.write(_edited(LIVES, "catalogue.md", "Malmö", "Uppsala")).check().absent
    assert _differences(project.write(LIVES).check()) == []


@pytest.mark.parametrize("name", DOSSIERS)
def test_an_edited_aside_changes_nothing(ruled: Callable, name: str) -> None:
    changed = DOSSIERS[name]
    for old, new in ASIDES[name]:
        assert any(old in text for text in changed.values())
        changed = {path: text.replace(old, new) for path, text in changed.items()}
    assert _differences(ruled(DOSSIERS[name]).write(changed).check()) == []


ASIDES = {
    "shipyard": [("The harbour was\nquiet on the day of our visit.", "It rained when we came, and nobody was about.")],
    "river": [
        ("He was buried in the village where he had been born.", "Many came to his funeral."),
        ("There is a café on its lowest floor.", "Tickets are sold at the gate from nine to five."),
    ],
    "tables": [("We liked both. The manual is short, and that is a good thing.", "Both are hard to like.")],
    "lives": [("The gallery closes at dusk.", "The gallery is closed on Mondays, and in March.")],
    "council": [("The meeting ended late.", "Coffee was served."), ("She was much loved.", "")],
}


def _differences(report: Report) -> list[tuple[str, str]]:
    changed = [(each.message, each.state.value) for each in report.findings if is_open(each)]
    return changed + [(each.reason, "absent") for each in report.absent]


def _edited(dossier: Dossier, path: str, old: str, new: str) -> Dossier:
    assert dossier[path].count(old) == 1
    return {**dossier, path: dossier[path].replace(old, new)}


def _opposed(finding, words: str) -> bool:
    return any(
        words.strip().rstrip(".") in " ".join(each.claim.span.quote.split()) for side in finding.sides for each in side
    )
