"""Precision and recall of dates on Re-DocRED's development documents (MIT, texts CC BY-SA, not shipped here).

usage: python benchmarks/documents.py redocred-dev.json.gz [--limit N] [--errors P571]

A document is read whole, under its title. Only claims that are sure enough to be compared count. One is right when its subject and its date are those of a fact of the
property: by place in the text, or by a name that the annotation has for them. The last three columns judge only what the annotation can answer (see `answerable`), and
take a date for right that is more exact than the annotated one (18 October 2007 for 2007).
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter
from pathlib import Path

from factcheck import vocabulary
from factcheck.extract import extract
from factcheck.model import Claim, Date, Document, Mention, Modality, Passage, PassageKind, Polarity, Span
from factcheck.reading import read_value

COMPARED = 0.5  # claims less sure than this are listed, never compared
PROPERTIES = {
    "P569": "date_of_birth",
    "P570": "date_of_death",
    "P571": "inception",
    "P577": "publication_date",
    "P580": "start_time",
    "P582": "end_time",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--limit", type=int, default=0, help="only the first N documents")
    parser.add_argument("--errors", default="", help="print what was missed and what was wrong for this property")
    options = parser.parse_args()
    rows = json.loads(gzip.decompress(options.data.read_bytes()))
    counts: Counter[tuple[str, str]] = Counter()
    for row in rows[: options.limit or None]:
        score(row, counts, options.errors)
    print("| property | gold | found | right | precision | recall | F1 | answerable | right | precision |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for property_, predicate in PROPERTIES.items():
        gold, found, right, hit = (counts[property_, part] for part in ("gold", "found", "right", "hit"))
        precision, recall = right / max(found, 1), hit / max(gold, 1)
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        asked, true = counts[property_, "answerable"], counts[property_, "true"]
        line = f"| {property_} {predicate} | {gold} | {found} | {right} | {precision:.2f} | {recall:.2f} | {f1:.2f} "
        print(f"{line}| {asked} | {true} | {true / max(asked, 1):.2f} |")


def score(row: dict, counts: Counter[tuple[str, str]], show: str) -> None:
    text, places = written(row["sents"])
    paragraph = Passage(kind=PassageKind.PARAGRAPH, text=text, segments=((0, 0, len(text)),))
    document = Document(source=row["title"], title=row["title"], text=text, passages=(paragraph,))
    asserted = [c for c in extract(document).claims if c.modality is Modality.ASSERTED and c.confidence >= COMPARED]
    found = [claim for claim in asserted if claim.polarity is Polarity.AFFIRMED]
    things = [[(each["name"], spot(each, places)) for each in group] for group in row["vertexSet"]]
    times = [spot(each, places) for group in row["vertexSet"] for each in group if each["type"] == "TIME"]
    for property_, predicate in PROPERTIES.items():
        facts = [(things[f["h"]], things[f["t"]]) for f in row.get("labels", []) if f["r"] == property_]
        mine = [c for c in found if vocabulary.predicate(c.predicate).id == predicate and c.value.kind == "date"]
        right = [claim for claim in mine if any(agrees(claim, fact) for fact in facts)]
        missed = [fact for fact in facts if not any(agrees(claim, fact) for claim in mine)]
        true = [claim for claim in mine if claim in right or any(more_exact(claim, fact) for fact in facts)]
        asked = [claim for claim in mine if claim in true or answerable(claim, things, times)]
        counts[property_, "answerable"] += len(asked)
        counts[property_, "true"] += len(true)
        counts[property_, "gold"] += len(facts)
        counts[property_, "found"] += len(mine)
        counts[property_, "right"] += len(right)
        counts[property_, "hit"] += len(facts) - len(missed)
        if show == property_:
            for subject, value in missed:
                print("MISSED", subject[0][0], "→", value[0][0], "|", text[:400])
            for claim in mine:
                if claim not in right:
                    judged = "RIGHT " if claim in true else "WRONG " if claim in asked else "ASIDE "
                    print(judged, claim.subject.text, "→", claim.value.text, "|", claim.span.quote)


def written(sentences: list[list[str]]) -> tuple[str, dict[tuple[int, int], tuple[int, int]]]:
    """The text of tokens, spaced as it is written, and where each token stands in it."""
    text, places, opened = "", {}, False
    for number, tokens in enumerate(sentences):
        for index, token in enumerate(tokens):
            quote = token == '"'
            closing = token in {",", ".", ";", ":", "!", "?", ")", "]", "%", "'s", "n't", "'"} or (quote and opened)
            if (
                text
                and not closing
                and not text.endswith(("(", "[", "$", "£", "€"))
                and not (opened and text.endswith('"'))
            ):
                text += " "
            opened = not opened if quote else opened
            places[number, index] = (len(text), len(text) + len(token))
            text += token
    return text, places


def spot(mention: dict, places: dict[tuple[int, int], tuple[int, int]]) -> tuple[int, int]:
    first, last = mention["pos"]
    return places[mention["sent_id"], first][0], places[mention["sent_id"], last - 1][1]


def agrees(claim: Claim, fact: tuple[list, list]) -> bool:
    return same(claim.subject, fact[0]) and same(claim.value, fact[1])


def answerable(claim: Claim, things: list[list], times: list[tuple[int, int]]) -> bool:
    """Whether the annotators could have had it: they link the entities that they marked, names and dates, and nothing else. Left
    aside are claims about what they did not mark ("his service on the bench", "a deluxe edition"), with a date that they did
    not mark, and about a part of the thing ("began writing it": the start of the writing)."""
    named = [(name, place) for group in things for name, place in group if place not in times]
    part = re.search(r"['’]s [a-z]", claim.subject.text) or any(q.name == "object" for q in claim.qualifiers)
    marked = any(words(claim.subject.text) == words(name) or over(claim.subject.span, place) for name, place in named)
    return marked and not part and any(over(claim.value.span, place) for place in times)


def more_exact(claim: Claim, fact: tuple[list, list]) -> bool:
    """A date within the annotated one, of the same thing."""
    mine = read_value(claim.value.text, "date")
    theirs = [read_value(name, "date") for name, _ in fact[1]]
    return same(claim.subject, fact[0]) and any(
        isinstance(mine, Date)
        and isinstance(each, Date)
        and each.allows.low <= mine.allows.low
        and mine.allows.high <= each.allows.high
        for each in theirs
    )


def words(text: str) -> frozenset[str]:
    """The words of a name, however its hyphens and colons are spaced."""
    return frozenset(re.findall(r"\w+", text.lower()))


def over(span: Span, place: tuple[int, int]) -> bool:
    return span.start < place[1] and place[0] < span.end


def same(mention: Mention, named: list) -> bool:
    span, said = mention.span, words(mention.text)
    for name, (start, end) in named:
        wanted = words(name)
        if (span.start < end and start < span.end) or (said and wanted and (said <= wanted or wanted <= said)):
            return True
    return False


if __name__ == "__main__":
    main()
