"""claims.yaml as nodes with places. Every scalar is taken as the words that stand there: no `yes` becomes true, no
`2018-06` a date, no `010` an eight; so the types of YAML 1.1 never matter."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from factcheck.errors import FactcheckError
from factcheck.model import Span

DEEPEST = 20  # claims.yaml needs four levels; libyaml's composer overflows the stack on hundreds of thousands

_CONFLICT = re.compile(r"^(<{7}|={7}|>{7})(\s|$)", re.MULTILINE)
_STANDARD_TAGS = ("null", "bool", "int", "float", "str", "timestamp", "merge", "seq", "map", "value")


def compose(text: str, source: str) -> yaml.MappingNode | None:
    """The root mapping of a ledger, None when the file holds nothing but comments.

    `text` comes without a byte order mark. Raises FactcheckError, with the place, when it is not a single YAML mapping.
    """
    conflict = _CONFLICT.search(text)
    if conflict:
        raise FactcheckError(
            f"{source} holds the conflict marks of a git merge",
            span=place(text, source, conflict.start(), conflict.end(1)),
            hint="keep the lines of both sides, one ruling a line, and delete the marks",
        )
    try:
        _check_depth(text, source)
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise _unreadable(error, text, source) from None
    if root is None:
        return None
    if not isinstance(root, yaml.MappingNode):
        raise fault("this should be `key: value` lines", root, text, source, "start the file with `version: 1`")
    return root


def entries(
    node: yaml.Node, text: str, source: str, what: str, known: tuple[str, ...] = (), *, repeated: bool = False
) -> Iterator[tuple[str, yaml.ScalarNode, yaml.Node]]:
    """The keys and values of a mapping, `what` names it in messages. Nothing for an empty value.

    Raises FactcheckError for anything but a mapping with plain keys, out of `known` where that is given, and distinct
    unless `repeated` leaves that to the caller.
    """
    if is_empty(node):
        return
    if not isinstance(node, yaml.MappingNode):
        raise fault(f"{what} should be `key: value` lines", node, text, source, f"see `factcheck init` for {what}")
    seen: dict[str, int] = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise fault(f"a key in {what} is not a word", key, text, source, "put the key in quotes")
        if known and key.value not in known:
            raise fault(f"unknown key `{key.value}` in {what}", key, text, source, "the keys are " + ", ".join(known))
        if key.value in seen and not repeated:
            raise fault(
                f"`{key.value}` stands twice in {what}, first in line {seen[key.value]}",
                key,
                text,
                source,
                "keep one of the two",
            )
        seen.setdefault(key.value, key.start_mark.line + 1)
        yield key.value, key, value


def words(node: yaml.Node, text: str, source: str, what: str) -> str:
    """The text of a scalar. Raises FactcheckError when it is a list, a mapping or empty."""
    if not isinstance(node, yaml.ScalarNode) or is_empty(node):
        raise fault(f"{what} should be a text", node, text, source, "write it on one line, in quotes")
    value: str = node.value
    return value


def is_empty(node: yaml.Node) -> bool:
    """True for `key:` with nothing after it, and for an unquoted `~` or `null`."""
    return isinstance(node, yaml.ScalarNode) and not node.style and node.value in ("", "~", "null")


def fault(message: str, node: yaml.Node, text: str, source: str, hint: str) -> FactcheckError:
    """The error for a node that is well-formed YAML and not a ledger."""
    end = node.end_mark.index
    line_end = text.find("\n", node.start_mark.index)
    if line_end != -1:
        end = min(end, max(line_end, node.start_mark.index))
    return FactcheckError(message, span=place(text, source, node.start_mark.index, end), hint=hint)


def place(text: str, source: str, start: int, end: int) -> Span:
    """The span of `text[start:end]`."""
    line = text.count("\n", 0, start) + 1
    column = start - (text.rfind("\n", 0, start) + 1) + 1
    return Span(source=source, start=start, end=end, line=line, column=column, quote=text[start:end])


def _check_depth(text: str, source: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            depth += 1
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            depth -= 1
        tag = getattr(event, "tag", None)
        strange = tag is not None and tag != "!" and tag.removeprefix("tag:yaml.org,2002:") not in _STANDARD_TAGS
        if depth > DEEPEST or strange:
            at = event.start_mark.index if event.start_mark else 0
            what = "has a tag, which nothing here needs" if strange else f"is nested more than {DEEPEST} deep"
            raise FactcheckError(
                f"this {what}", span=place(text, source, at, at + 1), hint="see `factcheck init` for the layout"
            )


def _unreadable(error: yaml.YAMLError, text: str, source: str) -> FactcheckError:
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        found = re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]", text)
        at = found.start() if found else 0
        problem = "a control character, which YAML does not allow"
    else:
        at = min(mark.index, len(text))
        problem = getattr(error, "problem", None) or "not valid YAML"
    context = getattr(error, "context", None)
    return FactcheckError(
        f"{source} is not valid YAML: {problem}" + (f" ({context})" if context else ""),
        span=place(text, source, at, min(at + 1, len(text))),
        hint="correct this place; the file was not changed",
    )
