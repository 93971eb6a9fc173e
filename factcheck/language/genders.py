"""Who is "he" and who is "she": by first names, titles and kin, and by the pronouns that a text uses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from factcheck.language.given_names import gender_of, gender_of_kin
from factcheck.language.nouns import PERSONAL
from factcheck.language.sentence import NameSpan, Sentence

PRONOUNS = {word: "she" if word in ("she", "her", "hers") else "he" for word in PERSONAL}
Person = Callable[[Sentence, NameSpan], str]  # the person that a name names, "" where it names none


def one_gender(sentences: Sequence[Sentence]) -> str:
    """ "he" or "she" where a text uses one of them (almost) alone, else ""."""
    tokens = (token for sentence in sentences for token in sentence.tokens if token.pos in ("PRON", "DET"))
    counts = Counter(PRONOUNS.get(token.text.lower(), "") for token in tokens)
    he, she = counts["he"], counts["she"]
    if max(he, she) >= 2 and max(he, she) >= 5 * min(he, she):
        return "he" if he > she else "she"
    return ""


def called(texts: Sequence[Sequence[Sentence]], person: Person) -> dict[str, str]:
    """What the people are called whom the sentences that name them alone, or follow such a sentence, call he or she."""
    votes: dict[str, Counter[str]] = {}
    for sentences in texts:
        alone = ""
        for sentence in sentences:
            found = {who for name in sentence.names if (who := person(sentence, name))}
            alone = found.pop() if len(found) == 1 else "" if found else alone
            if alone:
                said = (PRONOUNS.get(token.text.lower()) for token in sentence.tokens)
                votes.setdefault(alone, Counter()).update(gender for gender in said if gender)
    genders = {}
    for name, counts in votes.items():
        gender, count = max(sorted(counts.items()), key=lambda vote: vote[1], default=("", 0))
        if count >= 2 and count >= 3 * (sum(counts.values()) - count):
            genders[name] = gender
    return genders


def named(texts: Sequence[Sequence[Sentence]], person: Person) -> dict[str, str]:
    """What the people must be called whose first name, title or kinship says it ("Anna Moss", "Mrs. Moss", "her father Ossip")."""
    genders: dict[str, str] = {}
    kin: dict[str, str] = {}
    for sentences in texts:
        for sentence in sentences:
            for name in sentence.names:
                who = person(sentence, name)
                if not who:
                    continue
                if gender := gender_of(sentence.words(name.first, name.last)) or gender_of(who):
                    genders.setdefault(who, gender)
                if gender := _of_kin(sentence, name):
                    kin.setdefault(who, gender)
    return kin | genders


def _of_kin(sentence: Sentence, name: NameSpan) -> str:
    """By the noun before it: "her father Ossip", "her father, Ossip Moss"."""
    before = name.first - 1
    if before >= 0 and sentence.tokens[before].text == ",":
        before -= 1
    if before < 0 or sentence.tokens[before].pos != "NOUN":
        return ""
    return gender_of_kin(sentence.tokens[before].lemma.lower())
