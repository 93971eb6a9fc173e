"""Under which licence something is."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Kestrel is a parser. It is MIT-licensed.", "Kestrel | copyright license | MIT"),
        ("Kestrel is available under the Apache License 2.0.", "Kestrel | copyright license | Apache License 2.0"),
        ("Kestrel's code is in the public domain.", "Kestrel | copyright license | public domain"),
    ],
)
def test_a_licence_is_read_in_running_text(told, text, said):
    assert any(line.startswith(said) for line in told(text))


def test_either_of_two_and_other_things_that_stand_under_something_are_none(told):
    assert not any("license" in line for line in told("Kestrel is available under either the MIT or the BSD license."))
    assert not any("license" in line for line in told("Kestrel sailed under the Norwegian flag."))
