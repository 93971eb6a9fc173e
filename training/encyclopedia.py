"""Make silver training documents for names out of unlabelled encyclopedia text.

usage: python training/encyclopedia.py OUT.spacy wiki-text.txt.xz TOKENS.txt NER [paragraphs per article]

The text gives three things that a model trained on little data lacks. An article begins with its title in capitals,
and its categories say what kind of thing that is (`1872 births`, `1928 films`, `Villages in Estonia`): so the title is
typed wherever it is mentioned, in its own article and in the others. Words between underscores are titles of works.
Everything else is labelled by a first model (NER), trained on the annotated data alone.
"""

from __future__ import annotations

import lzma
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

import spacy
import tokenizer  # noqa: F401  (registers the hook that the trained configuration names)
from conllu import write
from prose import TYPOGRAPHY
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

KINDS = {
    "person": r"^\d{3,4}s? (births|deaths)|^Living people|^(Year|Date) of (birth|death)",
    "place": r"\b(populated places|villages|towns|cities|municipalities|rivers|mountains|lakes|islands|counties|townships|districts|"
    r"suburbs|neighbou?rhoods|communes|census-designated places|railway stations|houses|parks|streets|bridges|roads|airports|"
    r"landforms|former countries|provinces|hamlets|settlements|valleys|bays|peninsulas|glaciers|parishes|castles|forests|"
    r"protected areas|stadiums|skyscrapers|geography|churches|buildings and structures|states and territories)\b",
    "organisation": r"\b(companies|organi[sz]ations|universities|colleges|schools|football clubs|sports? clubs|teams|political parties|"
    r"record labels|musical groups|bands|ensembles|airlines|banks|hospitals|regiments|divisions of|television channels|networks|"
    r"radio stations|agencies|ministries|law firms|trade unions|think tanks|manufacturers|groups|orchestras|brigades|squadrons)\b",
    "other": r"\b(films|albums|songs|singles|novels|books|video games|television series|episodes|operas|plays|paintings|ships|"
    r"aircraft|software|awards|wars|battles|conflicts|elections|olympics|seasons|tournaments|competitions|treaties|laws|"
    r"languages|rockets|automobiles|poems|musicals|compositions|comics|manga|anime|festivals|events)\b",
}
SMALL = {
    "of",
    "the",
    "and",
    "in",
    "on",
    "at",
    "for",
    "to",
    "a",
    "an",
    "de",
    "la",
    "le",
    "du",
    "von",
    "van",
    "der",
    "by",
    "or",
}
TITLE = re.compile(r"(?:(?:The|A|An) )?((?:[^\W\da-z_]|[\d.'&:-])[^\sa-z_(),;]*(?: [^\sa-z_(),;]+)*)")
BOLD = re.compile(r"(?<![\w.])[^\W\da-z_][^\W\da-z_'.]*[^\W\da-z_](?: [^\W\da-z_]['.-]?[^\W\da-z_]*)*(?![\w])")
ITALIC = re.compile(r"_([^_\n]{2,80})_")


@dataclass(slots=True)
class Article:
    """An article without its markup: title (or ""), its kind (or ""), paragraphs and their ranges in italics."""

    title: str
    kind: str
    paragraphs: list[str] = field(default_factory=list)
    italics: list[list[tuple[int, int]]] = field(default_factory=list)


def main(target: Path, source: Path, tokens: Path, model: Path, depth: int) -> None:
    casing = _casing(tokens)
    articles = [_article(lines, casing, depth) for lines in _blocks(source)]
    titles = _titles(articles)
    print(f"{len(articles)} articles, {len(titles)} typed titles:", Counter(titles.values()))
    nlp = spacy.load(model)
    works = [(text, (article, place)) for article in articles for place, text in enumerate(article.paragraphs)]
    docs = nlp.pipe(works, as_tuples=True, batch_size=200)
    labelled = [
        [_label(doc, article, article.italics[place], titles) for doc, (article, place) in group]
        for _, group in groupby(docs, key=lambda item: id(item[1][0]))
    ]
    write(_agreed(labelled), target)


def _casing(tokens: Path) -> dict[str, str]:
    """How each word is written mostly, capitals throughout not counted unless it is written in no other way."""
    counts: Counter[str] = Counter()
    with tokens.open(encoding="utf-8") as lines:
        for line in lines:
            counts.update(word for word in line.split()[1:] if word[0].isupper() or word[0].islower())
    best: dict[str, tuple[bool, int, str]] = {}
    for word, count in counts.items():
        if word[0].isupper() and count > 1:
            rank = (not (word.isupper() and len(word) > 1 and count < 20 * counts[word.capitalize()]), count, word)
            best[word.lower()] = max(best.get(word.lower(), (False, 0, "")), rank)
    return {lower: rank[2] for lower, rank in best.items()}


def _blocks(source: Path) -> Iterator[list[str]]:
    lines: list[str] = []
    with lzma.open(source, "rt", encoding="utf-8") as text:
        for line in text:
            if line.strip():
                lines.append(line.strip().translate(TYPOGRAPHY))
            elif lines:
                yield lines
                lines = []
    if lines:
        yield lines


def _article(lines: list[str], casing: dict[str, str], depth: int) -> Article:
    categories = [
        part for line in lines if line.startswith("Category:") for part in re.split(r" ?Category:", line) if part
    ]
    prose = [line for line in lines if line[0] not in "-*|+#:" and len(line) > 80 and not line.startswith("Category:")][
        :depth
    ]
    article = Article(title="", kind="")
    for text in prose:
        article.italics.append([])
        plain, last = "", 0
        for found in ITALIC.finditer(text):
            plain += text[last : found.start()]
            if found[1][0].isupper():
                article.italics[-1].append((len(plain), len(plain) + len(found[1])))
            plain += found[1]
            last = found.end()
        article.paragraphs.append(plain + text[last:])
    if prose and (opening := TITLE.match(article.paragraphs[0])) and sum(map(str.isalpha, opening[1])) > 2:
        article.title = _cased(opening[1].rstrip(" (,.;:"), casing)
        article.kind = _kind(categories)
        article.paragraphs[0] = BOLD.sub(lambda found: _cased(found[0], casing), article.paragraphs[0])
    return article


def _cased(title: str, casing: dict[str, str]) -> str:
    words = title.split(" ")
    return " ".join(
        word.lower() if position and word.lower() in SMALL else casing.get(word.lower(), word[:1] + word[1:].lower())
        for position, word in enumerate(words)
    )


def _kind(categories: list[str]) -> str:
    votes = Counter(
        kind
        for category in categories
        for kind, pattern in KINDS.items()
        if re.search(pattern, category, re.IGNORECASE)
    )
    if votes["person"]:
        return "person"
    ranked = votes.most_common(2)
    return ranked[0][0] if len(ranked) == 1 or (len(ranked) == 2 and ranked[0][1] > ranked[1][1]) else ""


def _titles(articles: list[Article]) -> dict[str, str]:
    """Titles that mean one kind only."""
    kinds: dict[str, set[str]] = {}
    for article in articles:
        if article.kind:
            kinds.setdefault(article.title, set()).add(article.kind)
    return {title: next(iter(found)) for title, found in kinds.items() if len(found) == 1}


def _agreed(articles: list[list[Doc]]) -> Iterator[Doc]:
    """The same words are a name of the same kind: the kind they have nearly everywhere, or most often in the article."""
    everywhere = _kinds(doc for docs in articles for doc in docs)
    for docs in articles:
        here = _kinds(docs)
        for doc in docs:
            doc.ents = [Span(doc, span.start, span.end, _agreed_kind(span, here, everywhere)) for span in doc.ents]
            yield doc


def _kinds(docs: Iterable[Doc]) -> dict[str, Counter[str]]:
    kinds: dict[str, Counter[str]] = {}
    for span in (span for doc in docs for span in doc.ents):
        kinds.setdefault(span.text, Counter())[span.label_] += 1
        if span.label_ == "person" and len(span) > 1:
            kinds.setdefault(span[-1].text, Counter())["person"] += 1
    return kinds


def _agreed_kind(span: Span, here: dict[str, Counter[str]], everywhere: dict[str, Counter[str]]) -> str:
    counts = everywhere[span.text]
    kind, count = counts.most_common(1)[0]
    if count >= 10 and count >= 0.75 * counts.total():
        return kind
    return here[span.text].most_common(1)[0][0]


def _label(doc: Doc, article: Article, italics: list[tuple[int, int]], titles: dict[str, str]) -> Doc:
    """The first model's names, corrected by what the article itself says. Certain ranges come before guessed ones."""
    sure: list[Span] = []
    if article.kind:
        for form in _forms(article):
            mentions = re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", doc.text)
            spans = (doc.char_span(found.start(), found.end(), label=article.kind) for found in mentions)
            sure.extend(span for span in spans if span)
    for start, end in italics:
        span = doc.char_span(start, end, label="other", alignment_mode="expand")
        if span and sum(token.is_title for token in span) * 2 >= len(span):
            sure.append(span)
    sure = filter_spans(sure)
    taken = {token.i for span in sure for token in span}
    guessed = []
    for span in doc.ents:
        kind = titles.get(span.text.removeprefix("the ").removeprefix("The "), "")
        if len(span) == 1 and kind == "other":
            kind = ""
        overlap = [token.i for token in span if token.i in taken]
        if not overlap:
            guessed.append(Span(doc, span.start, span.end, label=kind or span.label_))
        elif len(overlap) < len(span):  # "the Athens Marathon" in an article about Athens: the longer name holds
            inner = [other for other in sure if other.start >= span.start and other.end <= span.end]
            if inner and sum(map(len, inner)) == len(overlap) and inner[0].label_ != "other":
                sure = [other for other in sure if other not in inner]
                guessed.append(Span(doc, span.start, span.end, label=span.label_))
    doc.ents = filter_spans(sure + guessed)
    return doc


def _forms(article: Article) -> list[str]:
    forms = [article.title]
    words = article.title.split(" ")
    if article.kind == "person" and len(words) > 1 and len(words[-1]) > 2 and words[-1].isalpha():
        forms.append(words[-1])
    return forms


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:5]), depth=int(sys.argv[5]) if len(sys.argv) > 5 else 2)
