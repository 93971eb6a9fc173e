"""Numbers in sentences: what they count or are measured in, whose they are, and the claim that makes of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from factcheck.extract._holders import together
from factcheck.extract._page import Page, Read
from factcheck.extract._when import dated, dates_of, head_of, when
from factcheck.extract.clauses import sentence_part
from factcheck.language import Clause, Sentence, Token
from factcheck.model import Claim, Mention, PassageKind, Qualifier, Quantity
from factcheck.reading import Reading
from factcheck.vocabulary import measure_of, part

# Verbs that say what a thing is made of or has: the number is the thing's own. Any other verb is part of the question.
HAVING = frozenset(
    "have contain include comprise feature consist hold number total possess own boast carry encompass span house "
    "be accommodate employ seat constitute count reach accumulate attract receive gain amass gather exceed top surpass cover".split()
)
# Verbs by which a thing comes to have something: what has been done to it is what it has.
FITTED = frozenset("equip fit furnish power arm crew".split())
# Stretches of time: what was done in its first one was not all that was done.
STRETCHES = frozenset("second minute hour day night week weekend fortnight month quarter season year decade".split())
WHOLE = frozenset("all total sum".split())  # "in all": of nothing less
# What two people have as one.
OF_BOTH = frozenset(("count:child", "count:son", "count:daughter", "number_of_children"))
DENYING = frozenset("not n't never no hardly".split())
# Below this confidence claims are listed, never compared.
VAGUE = 0.4

# Heads that say nothing of what stands under them.
GENERAL = frozenset(
    "size sizes dimension dimensions measurements overview summary description facts statistics features characteristics scale "
    "physical composition".split()
)

WORDS = 6  # the most words of a circumstance; longer ones are told by their noun

Party = tuple[Mention, float]


@dataclass(slots=True)
class Amount:
    """A number in a sentence. `head` is the counted noun, or the number itself where nothing is counted; `top` is the head
    of the whole phrase, by which it hangs in the sentence ("tens" in "tens of thousands of citations")."""

    entry: Read
    sentence: Sentence
    clauses: list[Clause]
    reading: Reading
    head: Token
    top: Token

    @property
    def dimension(self) -> str:
        value = self.reading.value
        return value.dimension if isinstance(value, Quantity) else "time"

    @property
    def governor(self) -> Token:
        return self.sentence.tokens[self.top.head]

    @property
    def clause(self) -> Clause | None:
        """The clause that the number stands in."""
        verbs = {clause.verb.index: clause for clause in self.clauses}
        token = self.top
        while token.index not in verbs:
            if token.head == token.index:
                return None
            token = self.sentence.tokens[token.head]
        return verbs[token.index]

    @property
    def inside(self) -> tuple[int, ...]:
        """The indices of the number's own tokens."""
        return tuple(t.index for t in self.sentence.tokens_in(self.reading.start, self.reading.end))


@dataclass(slots=True)
class Holder:
    """Whose number it is and what it answers. `act` is the verb where the number is part of something done; a `timeless` number
    is not bound to the dates of its clause, a `placed` one to where and with what its clause says it is."""

    subject: Party
    predicate: str
    clause: Clause | None = None
    act: Token | None = None
    scope: list[Qualifier] = field(default_factory=list)
    sure: float = 1.0
    timeless: bool = False
    placed: bool = False


def amounts(page: Page) -> Iterable[Amount]:
    """The numbers of all running text that are no ordinals."""
    for entry in page.reads:
        if not entry.prose:
            continue
        for sentence, found in zip(entry.sentences, entry.clauses, strict=True):
            for reading in entry.readings_in(sentence, "quantity", "duration"):
                number = None if reading.ordinal else head_of(sentence, reading.start, reading.end)
                if number is not None:
                    yield Amount(entry, sentence, found, reading, number, number)


def claims_of(page: Page, amount: Amount, holder: Holder, extractor: str) -> Iterable[Claim]:
    """The claim of an amount, one for each of coordinated subjects that share it."""
    entry, sentence, clause = amount.entry, amount.sentence, _outside_denial(amount, holder)
    qualifiers = [*holder.scope, *_under(page, amount)]
    if holder.act is not None and clause is not None:
        # What happened is told by its verb; what always is so ("passes ten countries", "touches ten") by the number alone.
        if clause.tense != "present" or not holder.predicate.startswith("count:"):
            qualifiers.append(Qualifier("act", _lemma(page, entry, holder.act)))
    if clause is not None and (holder.act is not None or holder.placed):
        qualifiers.extend(_circumstances(page, amount, clause))
    bound = clause is not None and not holder.timeless
    moments = when(page, entry, sentence, dates_of(entry, sentence, clause)) if clause is not None and bound else []
    qualifiers.extend(moments or dated(page, entry))
    start, end = _quote(amount, clause)
    for subject, shared in _each(page, amount, holder):
        own = subject[0].text.lower().split()  # "the Rook Museum cost" is no cost of a sort
        qualifiers = [q for q in qualifiers if q.name != "kind" or not set(q.mention.text.lower().split()) <= set(own)]
        yield page.claim(
            entry, extractor, subject, holder.predicate, page.value(entry, amount.reading),
            start=start, end=end, qualifiers=[*qualifiers, *shared], clause=clause, sure=holder.sure,
        )  # fmt: skip


def _outside_denial(amount: Amount, holder: Holder) -> Clause | None:
    """The clause of an amount. What stands in front of a denied verb is not denied: "at 118 minutes it never drags", "the lake, 91 m deep,
    never freezes"."""
    clause = holder.clause
    if clause is None or not clause.denied or holder.act is not None or amount.reading.end > clause.verb.start:
        return clause
    last = max(amount.inside)
    front = (t for t in amount.sentence.tokens[last + 1 : clause.verb.index] if t.lemma.lower() in DENYING)
    said = next(front, None)
    if said is None or not any(
        t.text == "," or t.relation == "nsubj" for t in amount.sentence.tokens[last + 1 : said.index]
    ):
        return clause
    return replace(clause, stance=replace(clause.stance, denied=False))


def owner_of(page: Page, amount: Amount, token: Token | None) -> Party | None:
    """The party that a phrase names. In a list item without a subject of its own it is what the list is about."""
    found = page.subject(amount.entry, amount.sentence, token)
    elliptical = amount.entry.passage.kind in (PassageKind.ITEM, PassageKind.FIELD, PassageKind.ROW)
    opens = token is not None and (token.index <= 1 or token.head == token.index)
    if elliptical and opens and (found is None or found[1] < 0.5):
        if not any(t.relation == "nsubj" for t in amount.sentence.tokens):
            return page.subject(amount.entry, amount.sentence, None)
    return found


def states(clause: Clause) -> bool:
    """True where the clause says how something is, not what happened with it."""
    return clause.attribute is not None or has(clause) or measure_of(clause.lemma) is not None


def has(clause: Clause) -> bool:
    """True where the clause says what a thing has: "contains", "is equipped with"."""
    return clause.lemma in HAVING or (clause.passive and clause.lemma in FITTED)


def surface_subject(clause: Clause) -> Token | None:
    return clause.object if clause.passive else clause.subject


def preposition(sentence: Sentence, token: Token) -> str:
    """The preposition of a phrase, lower case, "" where it has none."""
    case = sentence.child(token, "case")
    if case is None:  # "of Lake Tarn": the parser may hang it on the first word of a name
        case = next((c for t in sentence.children(token, "compound", "flat") if (c := sentence.child(t, "case"))), None)
    return case.text.lower() if case is not None else ""


def _under(page: Page, amount: Amount) -> list[Qualifier]:
    """Where a passage does not say itself whom it speaks of, its head is part of the question: "Fixed lines: 115,561
    subscriptions", "Caesium-137: half-life of 30 years, remains for long"."""
    entry, label, sentence = amount.entry, amount.entry.passage.label, amount.sentence
    subjects = [t for t in sentence.tokens if t.relation == "nsubj"]
    told = [page.referent(entry, sentence, t) for t in subjects]
    if amount.top in subjects or any(each is not None and each.sure >= 0.5 for each in told):
        return []
    if not label or page.cast.in_words(label) is not None or dated(page, entry):
        return []
    if part(label) is not None or label.lower() in GENERAL:
        return []  # the part is scope of its own
    return [Qualifier("under", page.words(entry, 0, max(1, entry.passage.value_start)))]


def _each(page: Page, amount: Amount, holder: Holder) -> list[tuple[Party, list[Qualifier]]]:
    """The subjects that a number is said of, with what sets their shares apart: "X and Y have each won five" says it of both,
    "X and Y collected five" of both together, "X and Y have five" of neither alone."""
    entry, sentence, clause, subject = amount.entry, amount.sentence, holder.clause, holder.subject
    surface = None if clause is None else surface_subject(clause)
    if clause is None or surface is None:
        return [(subject, [])]
    tokens = together(sentence, surface)
    starts = {page.document.span_in(entry.passage, token.start, token.end).start for token in tokens}
    linked = list(page.parties(entry, sentence, tokens))
    if len(linked) < 2 or subject[0].span.start not in starts:
        return [(subject, [])]
    if any(t.text.lower() == "each" for t in sentence.children(clause.verb)) or holder.predicate in OF_BOTH:
        return [(each, []) for each in linked]
    if holder.act is None:
        return [((subject[0], VAGUE), [])]
    span = page.document.span_in(entry.passage, surface.start, surface.end)
    jointly = Qualifier("jointly", Mention(text="jointly", span=span, kind="text"))
    return [(each, [jointly]) for each in linked]


def _circumstances(page: Page, amount: Amount, clause: Clause) -> list[Qualifier]:
    """Where, with what and to whom an act was done: part of what its number answers."""
    entry, reading = amount.entry, amount.reading
    found = []
    for preposition, head in clause.obliques:
        if (
            preposition in ("", "of")
            or head.lemma.lower() in WHOLE
            or reading.start <= head.start < reading.end
            or head.index == amount.head.index
        ):
            continue
        own = any(t.pos == "PRON" for t in amount.sentence.children(head, "nmod:poss", "det:poss", "nmod"))
        if own and head.lemma.lower() not in STRETCHES:
            continue  # "on its banks", "in her lifetime"
        value = next((r for r in entry.readings if r.start <= head.start < r.end), None)
        if value is None:
            found.append(Qualifier(preposition.replace(" ", "_"), _words(page, amount, head)))
        elif value.kind != "date":
            found.append(Qualifier(preposition.replace(" ", "_"), page.words(entry, value.start, value.end)))
    other = clause.object if clause.passive else clause.object or clause.subject
    values = [r for r in entry.readings_in(amount.sentence, "quantity") if r is not reading]
    if other is not None and (value := next((r for r in values if r.start <= other.start < _end(r)), None)):
        found.append(Qualifier("with", page.words(entry, value.start, value.end)))
    return found


def _words(page: Page, amount: Amount, head: Token) -> Mention:
    """The phrase of `head`, which ones included: "for an anonymous user", "for a user on the free tier"."""
    words = amount.sentence.subtree(head, ("punct", "parataxis", "conj", "cc", "det", "advcl", "acl:relcl"))
    kept = [t for t in words if t.relation not in ("case", "appos") and t.index not in amount.inside]
    text = " ".join(t.lemma.lower() for t in kept if t.head != t.index or t is head)
    text = text if len(text.split()) <= WORDS else head.lemma.lower()
    return Mention(text=text or head.lemma.lower(), span=_lemma(page, amount.entry, head).span, kind="text")


def _end(reading: Reading) -> int:
    return max(reading.end, reading.counted_end)


def _lemma(page: Page, entry: Read, token: Token) -> Mention:
    span = page.document.span_in(entry.passage, token.start, token.end)
    return Mention(text=token.lemma.lower(), span=span, kind="text")


def _quote(amount: Amount, clause: Clause | None) -> tuple[int, int]:
    start, end = amount.reading.start, max(amount.reading.end, amount.head.end)
    if clause is not None:
        low, high = sentence_part(clause)
        if low <= start and end <= high:
            return low, high
    around = amount.sentence.subtree(amount.head, ("acl", "parataxis"))
    return min(start, around[0].start), max(end, around[-1].end)
