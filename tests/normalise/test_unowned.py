"""Parts of things that a source does not name."""

from __future__ import annotations

from factcheck.extract import claims
from factcheck.load import document_from_text
from factcheck.normalise import statements

QUESTIONS = "# Before you come\n\n**Can I swim?**\nNo. Bathing is forbidden."


def owners(*pages):
    read = [document_from_text(f"{page}\n", f"{number}.md", ".md") for number, page in enumerate([QUESTIONS, *pages])]
    made = statements([claim for page in read for claim in claims(page)])
    return [(each.subject.label, each.claim.confidence) for each in made if each.claim.span.source == "0.md"]


def test_a_part_is_that_of_the_one_thing_whose_part_others_tell_of():
    assert owners("# Tarn Park\n\nTarn Park is a park. You can swim.") == [("Tarn Park's swimming", 0.5)]


def test_a_part_of_one_of_several_things_stays_unknown():
    one, other = (
        "# Tarn Park\n\nTarn Park is a park. You can swim.",
        "# Vell Garden\n\nVell Garden is a park. You can swim.",
    )
    assert owners(one, other) == [("swimming", 0.2)]
    assert owners() == [("swimming", 0.2)]
