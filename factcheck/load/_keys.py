"""Front matter keys by what they are for, without case, blanks and punctuation."""

from __future__ import annotations

_MACHINERY = (
    "aliases alt banner bibliography canonical canonicalurl categories category classes client comment comments commentsid"
    " contributors cover csl css draft excerptseparator featured fontsize footer geometry grandparent haschildren hash header"
    " hero hidden icon id image imagealt images img key keywords kind lang language layout license licence link links locale"
    " math menu mermaid nav navorder order output pagetitle parent permalink pin pinned readingtime redirectfrom ref related"
    " schema share sidebar sidebarlabel sidebarposition slug sources src sticky tag tags template theme thumbnail toc type uid"
    " uuid version"
)
_PROSE = "abstract blurb description excerpt intro lead subheading subtitle summary tagline"
_ABOUT = "author authors byline creator publisher site sitename publication title url sourceurl source"
_RECORD = "birth born coordinates death died latitude location longitude outcome place venue"

machinery = frozenset(_MACHINERY.split())  # what a site generator needs and no reader does
prose = frozenset(_PROSE.split())  # values in sentences
topics = frozenset("tag tags keyword keywords topic topics subject".split())  # what the document is about, in a word
about = frozenset(_ABOUT.split())  # the document itself
record = frozenset(_RECORD.split())  # the marks of a record of a place, an event or a life


def plain(key: str) -> str:
    """`key` without case, blanks and punctuation: `Publish-Date` → publishdate."""
    return "".join(character for character in key if character.isalnum()).lower()
