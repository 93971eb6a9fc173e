"""Put tokens back together into text as it would be printed, and names by token into names by character.

Name-annotated corpora come as tokens. The pipeline reads text, so it is trained on text: tokens are joined by the
rules of English typography and cut again by the pipeline's own tokenizer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import filter_spans

TYPOGRAPHY = str.maketrans("‘’‚‛“”„‟", "''''\"\"\"\"")
CLOSING = {",", ".", ";", ":", "!", "?", ")", "]", "}", "%", "...", "'s", "n't", "'m", "'re", "'ve", "'ll", "'d", "(;"}
OPENING = {"(", "[", "{", "$", "£", "€", "#", "US$"}
JOINING = {"-", "–", "/"}

Named = tuple[int, int, str]  # first token, token after the last, label


def printed(tokens: Sequence[str], names: Iterable[Named]) -> tuple[str, list[Named]]:
    """The text of the tokens, and the names as character ranges of it."""
    text, starts, ends = "", [], []
    quoted = False
    glue = True
    for index, token in enumerate(token.translate(TYPOGRAPHY).replace("\xa0", " ").strip() for token in tokens):
        after = tokens[index + 1] if index + 1 < len(tokens) else ""
        before = tokens[index - 1] if index else ""
        joins = token in JOINING and before[-1:].isalnum() and after[:1].isalnum()
        closes = (token == '"' and quoted) or (token == "'" and before.endswith("s"))
        if not (glue or joins or closes or token in CLOSING or not token):
            text += " "
        starts.append(len(text))
        text += token
        ends.append(len(text))
        glue = joins or token in OPENING or (token == '"' and not quoted)
        quoted ^= token == '"'
    return text, [(starts[first], ends[last - 1], label) for first, last, label in names]


def named(nlp: Language, text: str, names: Iterable[Named]) -> Doc:
    """The text cut by the pipeline's tokenizer; of names that overlap, the longest is kept."""
    doc = nlp.make_doc(text)
    spans = (doc.char_span(start, end, label=label, alignment_mode="expand") for start, end, label in names)
    doc.ents = filter_spans([span for span in spans if span])
    return doc
