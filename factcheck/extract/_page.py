"""A document as the extractors see it: each passage with its sentences, clauses and values, and who is meant by what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from factcheck.extract._answered import answered
from factcheck.extract._chronicle import retold
from factcheck.extract._fronted import straight
from factcheck.extract._headless import opener
from factcheck.extract._introduced import introduced
from factcheck.extract._limits import limited
from factcheck.extract._product import page_product, topic_of
from factcheck.extract._readable import reads_alone
from factcheck.language import (
    Cast,
    Clause,
    Here,
    References,
    Referent,
    Sentence,
    Token,
    clauses,
    clean_name,
    name_title,
    sentences,
)
from factcheck.model import (
    Claim,
    Document,
    Mention,
    Modality,
    Passage,
    PassageKind,
    Polarity,
    Qualifier,
)
from factcheck.reading import Reading, Timeline, read, read_value
from factcheck.vocabulary import asking, by_label, counts

PARTIAL = 0.4  # how sure a denial is that says less than no ("not until", "not alone"): listed, never compared
PROSE = (
    PassageKind.PARAGRAPH,
    PassageKind.ITEM,
    PassageKind.FIELD,
    PassageKind.ROW,
    PassageKind.TITLE,
    PassageKind.HEADING,
)
LABELLED = (PassageKind.FIELD, PassageKind.ROW, PassageKind.ITEM)
TITLES = (PassageKind.TITLE, PassageKind.HEADING)
RESOLVED = (
    "nsubj",
    "obj",
    "iobj",
    "obl",
    "nmod",
    "appos",
    "conj",
    "root",
    "csubj",
    "compound",
    "dislocated",
    "list",
    "parataxis",
)


@dataclass(slots=True)
class Read:
    """One passage, read: `topic` is what it speaks of where it does not say."""

    index: int
    passage: Passage
    sentences: list[Sentence]
    clauses: list[list[Clause]]
    readings: list[Reading]
    topic: Referent | None
    referents: dict[tuple[int, int], Referent | None] = field(default_factory=dict)

    @property
    def prose(self) -> bool:
        """Whether sentences stand here. The cells of a table of several columns do not make one."""
        return self.passage.kind in PROSE and not (self.passage.kind is PassageKind.ROW and len(self.passage.cells) > 2)

    def readings_in(self, sentence: Sentence, *kinds: str) -> list[Reading]:
        """The values read in a sentence, of the given kinds where kinds are given."""
        return [
            reading
            for reading in self.readings
            if sentence.start <= reading.start < sentence.end and (not kinds or reading.kind in kinds)
        ]


class Page:
    """The analysis of one document, made once and shared by all extractors."""

    def __init__(self, document: Document) -> None:
        self.document = document
        kept = retold([p for p in document.passages if p.kind is not PassageKind.CODE], document.text)
        heads = [p for p in kept if p.label]
        texts = [*(_prose(p) for p in kept), *(p.label for p in heads)]
        parsed = list(sentences(texts, [opener(p) for p in kept]))
        name_title(document.title or next((p.text for p in kept[:1] if p.kind in TITLES), ""), parsed)
        pairs = list(zip(kept, parsed, strict=False))
        told = list(answered(kept, parsed[: len(kept)]))
        self.cast = Cast(document, [*pairs, *zip(heads, parsed[len(kept) :], strict=True)])
        facts = sum(bool(p.label) and p.kind in LABELLED for p in kept)
        self.references = References(self.cast, document.title, document.author, facts)
        for (place, passage), found in reversed(
            list(zip(told, sentences([_prose(each) for _, each in told]), strict=True))
        ):
            pairs.insert(place + 1, (passage, found))
        self.product = page_product(document, self.cast)
        published = read_value(document.published, "date") if document.published else None
        timeline = Timeline(published=published if published is not None and published.kind == "date" else None)  # type: ignore[arg-type]
        self.reads: list[Read] = []
        for index, (passage, found) in enumerate(pairs):
            self.reads.append(self._read(index, passage, found, timeline))

    def clauses(self) -> Iterator[tuple[Read, Sentence, Clause]]:
        """Every clause of running text, in order."""
        for entry in self.reads:
            if entry.prose:
                for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
                    for clause in found:
                        yield entry, sentence, clause

    def _read(self, index: int, passage: Passage, found: list[Sentence], timeline: Timeline) -> Read:
        topic = self.references.topic(
            passage, labelled=not (by_label(passage.label) or asking(passage.label).statistic or counts(passage.label))
        )
        topic = introduced(self.reads, passage) or topic
        if self.product is not None:
            topic = topic_of(self.product, topic)
        values = [r for r in read(passage.text, timeline) if r.kind != "date" or not _in_name(found, r)]
        entry = Read(index, passage, found, [clauses(s) for s in found], values, topic)
        titled = _title_end(passage) if topic is not None and self.cast.in_words(passage.label) else 0
        for number, sentence in enumerate(found):
            self.references.note(index, number, sentence)
            heads = {each.index for c in entry.clauses[number] for each in (c.subject, c.object) if each is not None}
            for token in sentence.tokens:
                if token.start < titled:
                    entry.referents[number, token.index] = (
                        topic  # the work that the passage's label names, by its title
                    )
                elif token.relation in RESOLVED or token.pos == "PRON" or token.index in heads:
                    entry.referents[number, token.index] = self.references.resolve(
                        sentence, token, Here(index, number, token.start, entry.topic)
                    )
        return entry

    def referent(self, entry: Read, sentence: Sentence, token: Token | None) -> Referent | None:
        """What the phrase headed by `token` stands for."""
        if token is None:
            return None
        return entry.referents.get((entry.sentences.index(sentence), token.index))

    def subject(self, entry: Read, sentence: Sentence, token: Token | None) -> tuple[Mention, float] | None:
        """The mention for a claim's subject and how sure it is; the passage's topic where no token is given."""
        referent = self.referent(entry, sentence, token) if token is not None else entry.topic
        if (
            referent is None
            and token is not None
            and token.pos == "PRON"
            and token.lemma.lower() not in ("that", "which", "who", "what", "there")
        ):
            return self.words(entry, token.start, token.end, "other"), 0.2  # somebody: kept, never compared
        if referent is None:
            return None
        if token is None:
            first = sentence.tokens[0]
            # Running text names its subjects: where none was found the parse went wrong. So it did where an item names
            # something else first ("- Ayse, died 1808" in a list of somebody's wives).
            stray = (
                entry.passage.kind is PassageKind.PARAGRAPH and not entry.passage.label and not _telegraphic(sentence)
            )
            leading = sentence.names[0] if sentence.names and sentence.names[0].first <= 1 else None
            headless = first.pos == "VERB"  # "- Joined Bluefin in 1993": whoever the list is about did
            if leading is not None and clean_name(sentence.words(leading.first, leading.last)) != referent.text:
                stray = stray or not headless
            return self.named(entry, referent, first.start, first.end), 0.4 if stray else referent.sure - 0.1
        name = sentence.name_at(token)
        first_token, last_token = (
            (sentence.tokens[name.first], sentence.tokens[name.last - 1]) if name else (token, token)
        )
        return self.named(entry, referent, first_token.start, last_token.end), referent.sure

    def parties(self, entry: Read, sentence: Sentence, tokens: Iterable[Token]) -> Iterator[tuple[Mention, float]]:
        """The mention and sureness of each thing that phrases name: several for "they" and "the couple"."""
        for token in tokens:
            group = self.referent(entry, sentence, token)
            if group is None or not group.members:
                if (found := self.subject(entry, sentence, token)) is not None:
                    yield found
                continue
            for member in group.members:
                one = Referent(member, "person", group.sure, group.why)
                yield self.named(entry, one, token.start, token.end), group.sure

    def named(self, entry: Read, referent: Referent, start: int, end: int) -> Mention:
        """A mention of `referent` in the words start..end of the passage."""
        return Mention(
            text=referent.text,
            span=self.document.span_in(entry.passage, start, end),
            kind=referent.kind,
            why=referent.why,
        )

    def words(self, entry: Read, start: int, end: int, kind: str = "text") -> Mention:
        """A mention of the words themselves."""
        return Mention(
            text=entry.passage.text[start:end], span=self.document.span_in(entry.passage, start, end), kind=kind
        )

    def value(self, entry: Read, reading: Reading) -> Mention:
        """A mention of a value read. Its text is the words where they read the same alone, else the canonical text."""
        text, why = reading.text, reading.why
        if reading.alternatives:  # 5/11/2019: a date of one of two days, until the words say which
            text = f"[{','.join(sorted({reading.value.text, *(each.text for each in reading.alternatives)}))}]"
            why = "the day or the month may come first"
        elif why or not reads_alone(reading):
            text = reading.value.text
        return Mention(
            text=text,
            span=self.document.span_in(entry.passage, reading.start, reading.end),
            kind=reading.kind,
            why=why,
        )

    def claim(
        self,
        entry: Read,
        extractor: str,
        subject: tuple[Mention, float],
        predicate: str,
        value: Mention,
        *,
        start: int,
        end: int,
        qualifiers: list[Qualifier] | None = None,
        clause: Clause | None = None,
        sure: float = 1.0,
    ) -> Claim:
        """A claim over the words start..end of the passage; a clause gives it polarity, modality and attribution."""
        if clause is not None and clause.denied and limited(clause.sentence, clause):
            sure = min(sure, PARTIAL)
        return Claim(
            subject=subject[0],
            predicate=predicate,
            value=value,
            span=self.document.span_in(entry.passage, start, end),
            extractor=extractor,
            qualifiers=tuple(sorted(qualifiers or [], key=lambda q: (q.name, q.mention.span.start))),
            polarity=Polarity.DENIED if clause is not None and clause.denied else Polarity.AFFIRMED,
            modality=clause.modality if clause is not None else Modality.ASSERTED,
            attribution=clause.stance.attribution if clause is not None else None,
            confidence=round(max(0.05, min(subject[1], sure)), 2),
            published=self.document.published,
            passage=entry.index,
        )


def _in_name(found: list[Sentence], reading: Reading) -> bool:
    """True for a month that is somebody's first name ("founded in 1995 by Jan Rook"), and for a season or a feast in the name of
    anything ("Indian Summer")."""
    worded = not any(map(str.isdigit, reading.text))
    for sentence in found:
        for name in sentence.names:
            start, end = sentence.tokens[name.first].start, sentence.tokens[name.last - 1].end
            if not start <= reading.start or reading.end > end:
                continue
            if (name.kind == "person" and reading.end < end) or (worded and reading.end - reading.start < end - start):
                return True
    return False


def _telegraphic(sentence: Sentence) -> bool:
    """True for "Died on 7 May 1921, aged 70.": a whole sentence that leaves out who."""
    first = sentence.tokens[0]
    past = first.text.lower() != first.lemma.lower() and not first.text.endswith(("ing", "s"))
    return first.pos == "VERB" and first.head == first.index and past and sentence.child(first, "nsubj") is None


def _title_end(passage: Passage) -> int:
    """Where the title in quotation marks ends that follows a passage's label ("GPT-2 (2019). “Language …” scaled …"), else 0."""
    found = re.match(r"\W*[“\"][^”\"]{3,200}[”\"]", passage.text[passage.value_start :])
    return passage.value_start + found.end() if found else 0


def _prose(passage: Passage) -> str:
    """What there is to parse: a key or run-in head is no part of a sentence, so it is blanked out (offsets stay)."""
    if passage.kind is PassageKind.DATA:
        return ""
    if passage.label and passage.value_start:
        return " " * passage.value_start + straight(passage.text[passage.value_start :])
    return straight(passage.text)
