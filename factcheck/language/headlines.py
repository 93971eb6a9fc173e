"""What the title of a document names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Protocol

from factcheck.language.naming import capitalised_runs, is_everyday, name_key
from factcheck.language.nouns import LANDMARKS
from factcheck.model import Passage, PassageKind

COMMON_TITLE_WORDS = frozenset(
    "the a an what why how who when where is are in on of by introduction overview guide history facts about notes summary".split()
)
# Words at the end of a title that say what a page tells of its thing, not which thing.
TAILS = frozenset(
    """limit limits quota quotas rate rates fact facts guide history overview description review notes introduction summary basics faq
    pricing releases versions changelog milestones chronology requirements specifications specs usage explained tutorial cheatsheet prep documentation docs biography profile timeline
    numbers""".split()
)
# Words of titles that only say what sort of page this is.
LABELS = TAILS | frozenset(
    """media press news release statement announcement immediate notice portrait background backgrounder sheet factsheet file data dossier
    first steps beginnings welcome home page this evening's programme program visit visiting visitors infobox card readme article
    questions frequently asked quick key basic essential""".split()
)
_PRESS = re.compile(
    r"\W*(?:for immediate release|(?:media|press|news) (?:release|statement|announcement))\b", re.IGNORECASE
)
_ENTRY = re.compile(r"\W*(?:c\.? ?)?[12]\d{3}\s*[–—-]\s")  # the first line of a list of years is no title

# What the words before "of" say a page is: "A brief history of the Kestrel", "Timeline of Mira Olsen".
_NUMBER = r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|some|a few|more) "
_TELLING = re.compile(
    r"\A(?:(?:an?|the|my|our|brief|short|complete|concise|quick|early|visitor['’]s|beginner['’]s) )*(?:timeline|time line|history|chronology|"
    r"life(?: and \w+)?|story|biography|facts?|overview|guide|introduction|summary|profile|list of facts) (?:of|about|on|to) (?:the )?(?=[A-Z0-9])"
    rf"|\A(?:{_NUMBER})?(?:(?:fun|interesting|amazing|quick|surprising|basic|key|more|frequently asked) )*"
    r"(?:facts|things|reasons|questions|answers|questions and answers|notes|thoughts|impressions|memories|stories|tips)\b[^:]{0,40}? (?:about|on|of|from) (?:the )?(?=[A-Z0-9])"
    r"|\A(?:visiting|exploring|remembering|introducing|inside|meet|welcome to|all about|everything (?:you need )?(?:to know )?about|"
    r"(?:an?|our|my|the) (?:\w+ )?(?:day|weekend|week|trip|visit|walk|night|tour|excursion|afternoon|morning|summer|holiday|journey)(?: out)? (?:at|in|on|to|around|along|by|with)) (?:the )?(?=[A-Z0-9])",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\A(?:the|an?) ", re.IGNORECASE)
_SPLIT = re.compile(r"\s*[:|(–—]\s*|\s-\s")
_DATED = re.compile(
    r"(?:\W|\d|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?|st|nd|rd|th)+"
)


class Named(Protocol):
    """What a title needs to know of a character: how often running text names it."""

    @property
    def told(self) -> int: ...


def titled(title: str, told: str, characters: Mapping[str, Named]) -> tuple[str, int] | None:
    """What the title names, with how often the text says it: the longest run of several capitalised words that the text
    says too; else a whole piece of the title, set apart by a colon or dash or made of no everyday words; else a word."""
    if _PRESS.match(title) or _ENTRY.match(title):
        return None
    pieces = pieces_of(title)
    if not pieces:
        return None
    for piece in pieces:
        name = _ARTICLE.sub("", _bare(piece.strip()))
        named = characters.get(name_key(name))
        if named is not None and named.told and 1 < len(name.split()) <= 6 and not name.istitle():
            return name, told.count(name) or named.told  # "Battle of Aldo" tells of the battle
        if _landmark(piece) and (often := len(re.findall(rf"(?<!\w){re.escape(piece)}(?!\w)", told, re.IGNORECASE))):
            return piece, often  # "Calder Mill fire" tells of the fire
        runs = list(dict.fromkeys(_bare(run) for run in capitalised_runs(piece.split())))
        runs = [
            run for run in runs if len(run) > 1 and run.lower() not in COMMON_TITLE_WORDS and not _DATED.fullmatch(run)
        ]
        counts = {run: len(re.findall(rf"(?<!\w){re.escape(run)}(?!\w)", told)) for run in runs}
        for run in runs:
            known = characters.get(name_key(run))
            if " " in run and counts[run] >= (1 if known is not None and known.told else 2):
                return run, counts[run]
        for owner in (run[: found.start()] for run in runs if (found := re.search(r"['’]s? ", run))):
            if (known := characters.get(name_key(owner))) is not None and known.told:
                return owner, counts.get(owner, 0) or known.told  # "Moss's strange exit" tells of Moss
        whole = runs[0] if runs and runs[0] == _bare(piece.strip()) and 1 < len(runs[0].split()) <= 4 else ""
        if whole and (_SPLIT.search(title) or not is_everyday(whole)):
            return (whole if counts[whole] else _meant(whole, characters)), counts[whole]
        for run in runs:
            known = characters.get(name_key(run))
            if counts[run] >= (1 if known is not None and known.told else 2):
                if whole.endswith(f" {run}") and not set(whole.lower().split()) & COMMON_TITLE_WORDS:
                    return whole, counts[run]  # "the Tower", on the page of Harrow Tower
                return run, counts[run]
    whole = next((_bare(run) for run in capitalised_runs(pieces[0].split()) if run == pieces[0].strip()), "")
    slogan = is_everyday(whole) and any(word.lower() in COMMON_TITLE_WORDS for word in whole.split()[1:])
    if 1 < len(whole.split()) <= 4 and not slogan:
        return _meant(whole, characters), 0
    names = [_ARTICLE.sub("", _bare(piece.strip())) for piece in pieces]
    own = next((name for name in names if " " in name and not name.istitle() and name_key(name) in characters), "")
    if own:
        return own, 0  # "Battle of Aldo", of which a table tells
    last = [run for run in capitalised_runs(title.split()) if len(run) > 2 and not is_everyday(run)]
    return (last[0], 0) if last else None


def pieces_of(title: str) -> list[str]:
    """The pieces of a title that may name something, without the words that only say what is told of it."""
    return [piece for each in _SPLIT.split(title) if not is_label(piece := _subject(each))]


def is_label(title: str) -> bool:
    """True for a title that only says what sort of page this is: "Press release", "For immediate release"."""
    words = [word for word in re.sub(r"[^\w'’ ]", " ", title.lower()).split() if word not in COMMON_TITLE_WORDS]
    return all(word in LABELS for word in words)


def _landmark(piece: str) -> bool:
    """True for a name and behind it, in lower case, the noun that says what bears it."""
    *name, noun = piece.split() or [""]
    return 0 < len(name) <= 3 and noun in LANDMARKS and all(word[:1].isupper() and word.isalpha() for word in name)


def _subject(piece: str) -> str:
    """A piece of a title without the words that only say what is told of its thing."""
    found = _TELLING.match(piece)
    return piece[found.end() :] if found and piece[found.end() : found.end() + 1].isupper() else piece


def _meant(title: str, characters: Mapping[str, Named]) -> str:
    """The name that a play on words in a title begins as, where the text has it: "The Kestrel Hubpocalypse" for Kestrel Hub."""
    first = name_key(title).split()
    alike = [
        key
        for key, each in characters.items()
        if each.told and key.startswith(f"{first[0]} ") and first[-1].startswith(key.split()[-1])
    ]
    return max(sorted(alike), key=lambda key: characters[key].told) if alike and len(first) > 1 else title


def _bare(run: str) -> str:
    """A run of words without those at its end that only say what is told: "Kestrel Rate Limits" tells of Kestrel."""
    words = run.split()
    while len(words) > 1 and words[-1].lower().strip(".,!") in TAILS:
        words.pop()
    return " ".join(words)


def as_name(title: str) -> str:
    """A title of common nouns written as a name, so that it meets the pages that write it so: "Marl fever" is Marl Fever."""
    words = title.split()
    plain = 1 < len(words) <= 3 and all(word.isalpha() and word.islower() for word in words[1:])
    return " ".join(word[:1].upper() + word[1:] for word in words) if plain else title


def heading_of(parsed: Sequence[tuple[Passage, object]]) -> str:
    """The heading that a document begins with, "" where it begins otherwise."""
    first = parsed[0][0] if parsed else None
    return first.text if first is not None and first.kind in (PassageKind.TITLE, PassageKind.HEADING) else ""
