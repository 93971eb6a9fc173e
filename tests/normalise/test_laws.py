"""Laws of names: no text breaks them, order is nothing, compatibility has no direction."""

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.normalise import statements
from factcheck.normalise.names import compatible

KINDS = ["person", "organisation", "place", "work", "product", "other"]
WORDS = [
    "Mira",
    "Olsen",
    "Dahl",
    "College",
    "of",
    "the",
    "II",
    "2",
    "GPT-2",
    "U.S.",
    "Inc.",
    "(MAB)",
    "O’Hara",
    "São",
    "paper",
    ",",
    ":",
    "é+",
    "C#",
]
NAMES = st.one_of(st.text(max_size=30), st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join))


@settings(max_examples=300, deadline=None)
@given(
    said=st.lists(st.tuples(st.sampled_from("abc"), NAMES, NAMES, st.sampled_from(KINDS)), max_size=8),
    seed=st.randoms(use_true_random=False),
)
def test_no_name_breaks_a_run_and_order_is_nothing(say, said, seed):
    claims = [
        say(f"{source}.md", subject or "-", "educated_at", value or "-", about=kind, start=40 * place)
        for place, (source, subject, value, kind) in enumerate(said)
    ]
    read = statements(claims)
    assert [each.claim for each in read] == claims
    shuffled = list(claims)
    seed.shuffle(shuffled)
    key = lambda each: (each.claim.span.source, each.claim.span.start)  # noqa: E731
    again = sorted(statements(shuffled), key=key)
    assert [(one.subject, one.value) for one in again] == [(one.subject, one.value) for one in sorted(read, key=key)]


@settings(max_examples=300, deadline=None)
@given(a=NAMES, b=NAMES, kind=st.sampled_from(KINDS))
def test_compatibility_has_no_direction(a, b, kind):
    assert compatible(a, b, kind) == compatible(b, a, kind)
