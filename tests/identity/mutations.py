"""Changes to a folder of sources that change nothing of what it says. Each takes a dossier and gives another one."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable

from dossiers import Dossier

Mutation = Callable[[Dossier], Dossier]

_BLOCK = re.compile(r"\n{2,}")


def blank_lines_on_top(dossier: Dossier) -> Dossier:
    return {path: "\n\n\n" + text for path, text in dossier.items()}


def blank_lines_between(dossier: Dossier) -> Dossier:
    return {path: text.replace("\n\n", "\n\n\n\n") for path, text in dossier.items()}


def blank_lines_at_the_end(dossier: Dossier) -> Dossier:
    return {path: text + "\n\n" for path, text in dossier.items()}


def no_newline_at_the_end(dossier: Dossier) -> Dossier:
    return {path: text.rstrip("\n") for path, text in dossier.items()}


def wrapped_narrowly(dossier: Dossier) -> Dossier:
    return _each_paragraph(dossier, lambda words: textwrap.fill(words, 34, break_on_hyphens=False))


def one_line_per_paragraph(dossier: Dossier) -> Dossier:
    return _each_paragraph(dossier, lambda words: words)


def one_line_per_sentence(dossier: Dossier) -> Dossier:
    return _each_paragraph(dossier, lambda words: re.sub(r"(?<=[a-z0-9])\. (?=[A-Z])", ".\n", words))


def renamed(dossier: Dossier) -> Dossier:
    """The first becomes the last."""
    names = sorted(dossier, reverse=True)
    return {_beside(path, f"{number:02}-{number * 7}"): dossier[path] for number, path in enumerate(names)}


def moved_into_folders(dossier: Dossier) -> Dossier:
    return {f"archive/{number}/{path}": text for number, (path, text) in enumerate(sorted(dossier.items()))}


def moved_into_one_folder(dossier: Dossier) -> Dossier:
    return {path.replace("/", "-"): text for path, text in dossier.items()}


def windows_line_ends(dossier: Dossier) -> Dossier:
    return {path: text.replace("\n", "\r\n") for path, text in dossier.items()}


def byte_order_mark(dossier: Dossier) -> Dossier:
    return {path: "\ufeff" + text for path, text in dossier.items()}


def spaces_at_line_ends(dossier: Dossier) -> Dossier:
    return {path: re.sub(r"(?m)(?<=\S)$", " ", text) for path, text in dossier.items()}


def double_spaces_between_sentences(dossier: Dossier) -> Dossier:
    return {path: re.sub(r"(?<=[a-z0-9])\. (?=[A-Z])", ".  ", text) for path, text in dossier.items()}


def no_break_spaces_in_dates(dossier: Dossier) -> Dossier:
    months = "January February March April May June July August September October November December"
    return {
        path: re.sub(rf"(\d) ({'|'.join(months.split())}) (\d)", "\\1\u00a0\\2\u00a0\\3", text)
        for path, text in dossier.items()
    }


def curly_quotes(dossier: Dossier) -> Dossier:
    return {
        path: re.sub(r'"([^"\n]*)"', "“\\1”", re.sub(r"(?<=\w)'(?=\w)", "’", text)) for path, text in dossier.items()
    }


def a_source_copied(dossier: Dossier) -> Dossier:
    path = sorted(dossier)[0]
    return {**dossier, _beside(path, "a-copy"): dossier[path]}


def every_source_copied(dossier: Dossier) -> Dossier:
    return {**dossier, **{f"mirror/{path}": text for path, text in dossier.items()}}


def an_unrelated_source(dossier: Dossier) -> Dossier:
    return {**dossier, "aside.md": "# Bread\n\nThe Vinmark Bakery was founded in 1888. It has two ovens.\n"}


def an_unrelated_sentence(dossier: Dossier) -> Dossier:
    """One more at the end of every source, with a claim of its own."""
    return {path: f"{text}\nThe Vinmark Bakery, a mile away, was founded in 1888.\n" for path, text in dossier.items()}


def split_in_two(dossier: Dossier) -> Dossier:
    """Every source of several paragraphs, before the last one of them that names what it speaks of."""
    result: Dossier = {}
    for path, text in dossier.items():
        blocks = _BLOCK.split(text.strip("\n"))
        if len(blocks) < 3:
            result[path] = text
            continue
        result[path] = "\n\n".join(blocks[:-1]) + "\n"
        result[_beside(path, "part-two")] = "\n\n".join([blocks[0], blocks[-1]]) + "\n"
    return result


HARMLESS: list[Mutation] = [
    blank_lines_on_top,
    blank_lines_between,
    blank_lines_at_the_end,
    no_newline_at_the_end,
    wrapped_narrowly,
    one_line_per_paragraph,
    one_line_per_sentence,
    renamed,
    moved_into_folders,
    moved_into_one_folder,
    windows_line_ends,
    byte_order_mark,
    spaces_at_line_ends,
    double_spaces_between_sentences,
    no_break_spaces_in_dates,
    curly_quotes,
    a_source_copied,
    every_source_copied,
    an_unrelated_source,
    an_unrelated_sentence,
    split_in_two,
]


def _each_paragraph(dossier: Dossier, wrap: Callable[[str], str]) -> Dossier:
    """`wrap` gets every paragraph as one line; headings, lists and tables stay as they are."""
    changed = {}
    for path, text in dossier.items():
        blocks = _BLOCK.split(text.strip("\n"))
        changed[path] = "\n\n".join(b if b[0] in "#-|" else wrap(" ".join(b.split())) for b in blocks) + "\n"
    return changed


def _beside(path: str, stem: str) -> str:
    folder, slash, name = path.rpartition("/")
    return f"{folder}{slash}{stem}-{name.rpartition('.')[0]}.{name.rpartition('.')[2]}"
