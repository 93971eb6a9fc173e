"""Settings as references list them: their defaults and bounds."""

from __future__ import annotations

import pytest

PAGE = "# Kestrel settings\n\nKestrel is a server. The API of the server has a timeout, a cache and a database port.\n\n{said}\n"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("`retries` (integer, default 3): how often a call is repeated.", ("field:retries setting", "3", "default")),
        ("`cache.ttl` (duration, default `12h`): how long.", ("field:cache ttl setting", "12 hours", "default")),
        ("- `poolSize` (int, default 4, max 32)", ("field:pool size setting", "32", "maximum")),
        ("```yaml\nretries: 1   # default 2, at most 5\n```", ("field:retries setting", "5", "maximum")),
    ],
)
def test_a_setting_gives_its_default_and_bounds(claimed, said, told) -> None:
    found = claimed(PAGE.format(said=said))
    assert told in {
        (c.predicate, c.value.text, *(q.mention.text for q in c.qualifiers if q.name == "statistic")) for c in found
    }


def test_brackets_of_a_sentence_are_no_setting(claimed) -> None:
    found = claimed(PAGE.format(said="Kestrel (default in 3 towns) is small."))
    assert not [c for c in found if "setting" in c.predicate]
