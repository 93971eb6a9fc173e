"""Write the pages of docs/ that are made from the code: rules.md, vocabulary.md, and the table of values in how-it-reads.md.

usage: python docs/build.py [--check]

With --check nothing is written; the exit code is 1 when a page is out of date.
"""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from types import ModuleType

from factcheck import registry
from factcheck.cli import _bounds
from factcheck.model import Date, Duration, Quantity
from factcheck.reading import read_value
from factcheck.vocabulary import VocabularyEntry, predicates

HERE = Path(__file__).parent
PHRASES = {
    "quantity": (
        "117 million", "14,000", "710", "2,224", "21.6", "over 14,000", "at least 300", "up to 40", "nearly 500", "about 400",
        "tens of thousands", "hundreds of millions", "a dozen", "half a million", "$2.5 billion", "12%", "40 km",
    ),
    "date": (
        "2018", "June 2018", "14 February 2019", "late 2015", "the early 2010s", "c. 1815", "before 1931", "since 2013",
        "2011–2014",
    ),
    "duration": ("eight years", "about eight years"),
}  # fmt: skip
MADE = "<!-- Made by docs/build.py. Change the code, then run `python docs/build.py`. -->"


def main(arguments: list[str]) -> int:
    stale = [name for name, text in pages().items() if _on_disk(name) != text]
    for name in stale:
        if "--check" in arguments:
            sys.stderr.write(f"docs/{name} is out of date: run python docs/build.py\n")
        else:
            (HERE / name).write_text(pages()[name], encoding="utf-8", newline="")
    return 1 if stale and "--check" in arguments else 0


def pages() -> Mapping[str, str]:
    """The text of each page by its file name."""
    made: dict[str, Callable[[], str]] = {
        "rules.md": _rules,
        "vocabulary.md": _vocabulary,
        "how-it-reads.md": _how_it_reads,
    }
    return {name: write() for name, write in made.items()}


def _on_disk(name: str) -> str | None:
    path = HERE / name
    return path.read_text(encoding="utf-8") if path.exists() else None


def _rules() -> str:
    modules = registry.plugins("factcheck.reconcile")
    index = [f"- [{_id(module)}](#{_id(module)}), {module.LEVEL.value}" for module in modules]
    intro = (
        "Every finding names the rule that reports it. A rule's level is the highest that it reports: a finding is a level "
        "lower where the words were read with little confidence. `factcheck explain RULE` prints the same text."
    )
    parts = ["# Rules", MADE, intro, "\n".join(index)]
    for module in modules:
        parts += [f"## {_id(module)}", f"Level: {module.LEVEL.value}", _help(module)]
    return "\n\n".join(parts) + "\n"


def _help(module: ModuleType) -> str:
    """The docstring, its headings one level below the rule's."""
    text = inspect.cleandoc(module.__doc__ or "")
    return "\n".join(f"#{line}" if line.startswith("## ") else line for line in text.splitlines())


def _id(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2].replace("_", "-")


def _vocabulary() -> str:
    entries = predicates()
    parts = ["# Vocabulary", MADE, _about(len(entries))]
    for domain in sorted({entry.domain for entry in entries.values()}):
        ours = [entry for entry in entries.values() if entry.domain == domain]
        parts += [f"## {domain.capitalize()}", _heading(domain), "\n".join(_table(ours))]
    return "\n\n".join(parts) + "\n"


def _about(number: int) -> str:
    return inspect.cleandoc(
        f"""
        {number} questions that sources answer, by domain. Each is a block in a YAML file of `factcheck/vocabulary/`; the ids are
        the English labels of Wikidata's properties in snake_case where there is such a property.

        - *Answers*: `one` has one answer; `few` a short list that a source usually gives whole; `many` any number.
        - *Drifts*: `up` for what only grows, `any` for what moves either way, `no` for what stays.
        - *Labels* are the keys of `Key: value` lines that ask this question, beside the label itself.

        What is in no block is an open question, built from the words of the claim: `count:<noun>` (how many of a
        counted thing), `measure:<dimension>`, `date:<verb>` (when something happened), `field:<label>` (a `Key: value` line
        with any other key) and `act:<verb>` (who did something to whom).
        """
    )


def _heading(domain: str) -> str:
    """The first comment of the domain's file."""
    first = files("factcheck.vocabulary").joinpath(f"{domain}.yaml").read_text("utf-8").partition("\n")[0]
    return first.removeprefix("#").strip()


def _table(entries: list[VocabularyEntry]) -> Iterator[str]:
    yield "| id | Wikidata | asked of | value | answers | drifts | labels | example |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- |"
    for entry in entries:
        asked = entry.predicate
        property = (
            f"[{asked.property}](https://www.wikidata.org/wiki/Property:{asked.property})" if asked.property else ""
        )
        cells = [
            f"`{entry.id}`",
            property,
            ", ".join(asked.subject_kinds),
            asked.value_kind,
            asked.cardinality.value,
            asked.drifts.value,
            ", ".join(entry.labels),
            entry.examples[0].text if entry.examples else "",
        ]
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _how_it_reads() -> str:
    page = (HERE / "how-it-reads.md").read_text(encoding="utf-8")
    rows = ["| words | read as | allows | suggests |", "| --- | --- | --- | --- |"]
    for kind, phrases in PHRASES.items():
        for words in phrases:
            value = read_value(words, kind)
            if not isinstance(value, Date | Duration | Quantity):
                raise ValueError(f"{words!r} is not read as a {kind}: {value}")
            allows, suggests = _bounds.said(value, value.allows), _bounds.said(value, value.suggests)
            rows.append(f"| {words} | `{value.text}` | {allows} | {suggests if suggests != allows else ''} |")
    table = "\n".join(rows)
    return re.sub(
        r"(?<=<!-- values: made by docs/build.py -->\n).*?(?=<!-- /values -->)",
        lambda _: f"\n{table}\n\n",
        page,
        flags=re.DOTALL,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
