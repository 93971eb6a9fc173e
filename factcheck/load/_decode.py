"""Bytes to text."""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 200_000  # bytes: enough to tell an encoding
_WESTERN = frozenset(
    {"cp1250", "cp1252", "cp1254", "cp1257", "cp1258", "latin_1", "iso8859_9", "iso8859_15", "mac_roman"}
)


def decoded(data: bytes) -> tuple[str | None, str]:
    """The text of `data` and what is to be said about it: a byte order mark decides, then UTF-8, then a guess, which is
    named. The text is None when there is none; the words then say why."""
    if not data.strip():
        return None, "empty file"
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, f"broken {encoding.upper()} text")
    if b"\x00" in data or data.startswith((b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8")):
        return None, "binary file"
    text, _ = _strict(data, "utf-8", "")
    if text is not None:
        return (None, "binary file") if _controls(text) else (text, "")
    return _guessed(data)


def _guessed(data: bytes) -> tuple[str | None, str]:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    # Short western texts are taken for central European ones, so Windows-1252 goes first among their like.
    candidates = ["cp1252"] if best is None or best.encoding in _WESTERN else []
    for encoding in [*candidates, *([best.encoding] if best is not None else [])]:
        text, _ = _strict(data, encoding, "")
        if text is not None and not _controls(text):
            return (
                text,
                f"not UTF-8: read as {encoding.replace('_', '-')}; convert it to UTF-8 to be sure of its letters",
            )
    return None, "text in an unknown encoding: convert it to UTF-8"


def _strict(data: bytes, encoding: str, reason: str) -> tuple[str | None, str]:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None, reason
    return (text, "") if text.strip() else (None, "empty file")


def _controls(text: str) -> bool:
    """True when control characters make up too much of the text for it to be one."""
    sample = text[:_SAMPLE]
    return sum(1 for c in sample if c < " " and c not in "\t\n\r\f\v\x1b") * 20 > len(sample)
