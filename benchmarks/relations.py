"""Precision and recall of extraction per property on KnowledgeNet (CC BY-SA 4.0, not shipped here).

usage: python benchmarks/relations.py knowledgenet-train.jsonl [--fold N] [--errors PROPERTY]

A sentence counts for the properties that were annotated on it (`meta.properties`). A claim is right when its subject and
value overlap those of a gold fact of the property in the text, or share a name with one of its mentions in that passage.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

from factcheck import vocabulary
from factcheck.extract import extract
from factcheck.model import Claim, Document, Modality, Passage, PassageKind, Polarity

PROPERTIES = {
    "DATE_OF_BIRTH": ("date_of_birth",),
    "DATE_OF_DEATH": ("date_of_death",),
    "DATE_FOUNDED": ("inception",),
    "PLACE_OF_BIRTH": ("place_of_birth",),
    "PLACE_OF_RESIDENCE": ("residence",),
    "EDUCATED_AT": ("educated_at",),
    "EMPLOYEE_OR_MEMBER_OF": ("employer", "member_of", "affiliation", "member_of_sports_team"),
    "FOUNDED_BY": ("founded_by",),
    "CEO": ("chief_executive_officer",),
    "HEADQUARTERS": ("headquarters_location",),
    "SPOUSE": ("spouse",),
    "CHILD_OF": ("child", "father", "mother", "parent"),
    "SUBSIDIARY_OF": ("parent_organization",),
    "NATIONALITY": ("country_of_citizenship",),
    "POLITICAL_AFFILIATION": ("member_of_political_party",),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--fold", type=int, default=0, help="only this fold (1, 2 or 3)")
    parser.add_argument("--limit", type=int, default=0, help="only the first N passages")
    parser.add_argument("--errors", default="", help="print what was missed and what was wrong for this property")
    options = parser.parse_args()
    rows = [json.loads(line) for line in options.data.read_text("utf-8").splitlines()]
    rows = [row for row in rows if not options.fold or row["meta"]["fold"] == options.fold]
    counts: Counter[tuple[str, str]] = Counter()
    for row in rows[: options.limit or None]:
        score(row, counts, options.errors)
    print("| property | gold | found | right | precision | recall | F1 |\n|---|---|---|---|---|---|---|")
    total: Counter[str] = Counter()
    for name in PROPERTIES:
        gold, found, right, hit = (counts[name, part] for part in ("gold", "found", "right", "hit"))
        total.update(gold=gold, found=found, right=right, hit=hit)
        print(line(name, gold, found, right, hit))
    print(line("all", total["gold"], total["found"], total["right"], total["hit"]))


def line(name: str, gold: int, found: int, right: int, hit: int) -> str:
    precision = right / found if found else 0.0
    recall = hit / gold if gold else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return f"| {name} | {gold} | {found} | {right} | {precision:.2f} | {recall:.2f} | {f1:.2f} |"


def score(row: dict, counts: Counter[tuple[str, str]], show: str) -> None:
    text = row["text"]
    passage = Passage(kind=PassageKind.PARAGRAPH, text=text, segments=((0, 0, len(text)),))
    found = extract(Document(source=row["id"], text=text, passages=(passage,))).claims
    for name in row["meta"]["properties"]:
        # Facts that differ only in which mention of the subject they point at are one fact.
        facts: dict[tuple[str, str], list[dict]] = {}
        for fact in row["facts"]:
            if fact["predicate"] == name:
                facts.setdefault(
                    (str(fact["subjectUri"] or fact["subject"]), str(fact["objectUri"] or fact["object"])), []
                ).append(fact)
        mine = [
            claim
            for claim in found
            if vocabulary.predicate(claim.predicate).id in PROPERTIES[name]
            and claim.modality is Modality.ASSERTED
            and claim.polarity is Polarity.AFFIRMED
            and (claim.value.kind == "date" or not name.startswith("DATE_"))  # not "after his wife died"
        ]
        counts[name, "gold"] += len(facts)
        counts[name, "found"] += len(mine)
        right = [
            claim for claim in mine if any(agrees(claim, fact, text) for group in facts.values() for fact in group)
        ]
        missed = [group for group in facts.values() if not any(agrees(c, f, text) for f in group for c in mine)]
        counts[name, "right"] += len(right)
        counts[name, "hit"] += len(facts) - len(missed)
        if show == name:
            for group in missed:
                print("MISSED", group[0]["subject"], "→", group[0]["object"], "|", text)
            for claim in mine:
                if claim not in right:
                    print("WRONG ", claim.subject.text, "→", claim.value.text, "|", text)


def agrees(claim: Claim, fact: dict, text: str) -> bool:
    """The claim's subject and value are the fact's, by place in the text or by name. CHILD_OF may stand either way round."""
    ways = [("subject", "object")]
    if fact["predicate"] in ("SPOUSE",) or claim.predicate == "child":
        ways.append(("object", "subject"))
    return any(
        same(claim.subject.text, claim.subject.span, fact, a) and same(claim.value.text, claim.value.span, fact, b)
        for a, b in ways
    )


def same(words: str, span: object, fact: dict, part: str) -> bool:
    start, end = fact["span"][part]
    if span.start < end and start < span.end:  # type: ignore[attr-defined]
        return True
    said, wanted = set(words.lower().split()), set(str(fact[part]).lower().split())
    return bool(said and wanted) and (said <= wanted or wanted <= said)


if __name__ == "__main__":
    main()
