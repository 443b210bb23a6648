"""The only reader of YAML: files become strings, lists and mappings, with the place of every field.

Scalars stay strings until a record type reads them, so that `no`, `007` or `2026-01-32` cannot turn into something
else on the way. Duplicate keys, anchors and broken syntax are told with their place.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

from healthsite.diagnostics import Diagnostic, Position

Loc = tuple[str | int, ...]
"""The way to a value: field names and list indexes, as in ("treatments", 0, "id")."""

_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True)
class Source:
    """One file as read: its fields (None where it could not be read), its body, and the place of every field."""

    path: str
    fields: Any
    body: str = ""
    body_line: int = 1
    text: str = ""
    marks: Mapping[Loc, tuple[int, int]] = field(default_factory=lambda: MappingProxyType({}))

    def position(self, loc: Loc = ()) -> Position:
        """Where the value at `loc` stands; of a value that is not there, where its nearest parent stands."""
        while loc and loc not in self.marks:
            loc = loc[:-1]
        line, column = self.marks.get(loc, (1, 1))
        return Position(self.path, line, column)

    def find(self, loc: Loc, fragment: str) -> Position:
        """Where `fragment` stands inside the value at `loc`; the place of the value if it is folded out of sight."""
        start = self.position(loc)
        return self._find_from(start.line, fragment) or start

    def find_in_body(self, fragment: str) -> Position:
        """Where `fragment` first stands in the body; the start of the body if it does not."""
        return self._find_from(self.body_line, fragment) or Position(self.path, self.body_line)

    def _find_from(self, first_line: int, fragment: str) -> Position | None:
        lines = self.text.splitlines()
        for number in range(first_line, len(lines) + 1):
            column = lines[number - 1].find(fragment)
            if column >= 0:
                return Position(self.path, number, column + 1)
        return None


def read_source(file: Path, path: str, *, fields_optional: bool = False) -> tuple[Source | None, list[Diagnostic]]:
    """Read a Markdown file with front matter, or a YAML file. `path` is its name in diagnostics.

    With `fields_optional` (hand-written pages) a file without front matter is fine.
    """
    try:
        text = file.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        return None, [
            Diagnostic(
                Position(path),
                "not-utf8",
                f"Byte {error.start + 1} of this file is not UTF-8 text.",
                "Save the file as UTF-8.",
            )
        ]
    if text.startswith("\ufeff"):
        return None, [
            Diagnostic(
                Position(path),
                "not-utf8",
                "This file begins with a byte-order mark.",
                "Save it as UTF-8 without a byte-order mark.",
            )
        ]
    text = text.replace("\r\n", "\n")
    if file.suffix == ".md":
        return _read_markdown(text, path, fields_optional=fields_optional)
    return _read_fields(path, text, text, 1, "", 1)


def _read_markdown(text: str, path: str, *, fields_optional: bool) -> tuple[Source | None, list[Diagnostic]]:
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        if fields_optional:
            return Source(path, {}, body=text, text=text), []
        return None, [
            Diagnostic(
                Position(path),
                "no-front-matter",
                "This file does not begin with a line of three hyphens.",
                "Begin the file with ---, then the fields, then --- again.",
            )
        ]
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if end is None:
        return None, [
            Diagnostic(
                Position(path),
                "no-front-matter",
                "The fields of this file have no end.",
                "Write a line of three hyphens after the last field.",
            )
        ]
    return _read_fields(path, text, "\n".join(lines[1:end]), 2, "\n".join(lines[end + 1 :]), end + 2)


def _read_fields(
    path: str, text: str, yaml_text: str, first_line: int, body: str, body_line: int
) -> tuple[Source | None, list[Diagnostic]]:
    try:
        root = yaml.compose(yaml_text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + first_line, mark.column + 1) if mark else (first_line, 1)
        return None, [_broken(Position(path, line, column), error.problem or "it cannot be read")]
    except yaml.YAMLError as error:  # a character that YAML does not allow has no mark
        return None, [_broken(Position(path, first_line), str(error).splitlines()[0])]
    walk = _Walk(path, first_line)
    fields = walk.plain(root, ()) if root is not None else {}
    source = Source(path, fields, body, body_line, text, MappingProxyType(walk.marks))
    return source, walk.diagnostics


def _broken(position: Position, problem: str) -> Diagnostic:
    return Diagnostic(
        position,
        "broken-yaml",
        f"The fields cannot be read from here on: {problem}.",
        "A value with a colon, a # or a quotation mark is safe after >- on a line of its own.",
    )


class _Walk:
    """Turns YAML nodes into plain values and remembers where each one began."""

    def __init__(self, path: str, first_line: int) -> None:
        self.path, self.first_line = path, first_line
        self.marks: dict[Loc, tuple[int, int]] = {}
        self.diagnostics: list[Diagnostic] = []
        self._seen: dict[int, Any] = {}

    def plain(self, node: yaml.Node, loc: Loc) -> Any:
        self.marks.setdefault(loc, self._place(node))
        if id(node) in self._seen:
            problem = "an alias (*) repeats what stands here; write the value out"
            self.diagnostics.append(_broken(self._position(node), problem))
            return self._seen[id(node)]
        self._seen[id(node)] = ""
        self._seen[id(node)] = value = self._value(node, loc)
        return value

    def _value(self, node: yaml.Node, loc: Loc) -> Any:
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, loc)
        if isinstance(node, yaml.SequenceNode):
            return [self.plain(item, (*loc, number)) for number, item in enumerate(node.value)]
        return str(node.value)

    def _mapping(self, node: yaml.MappingNode, loc: Loc) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            if key in result:
                self.diagnostics.append(
                    Diagnostic(
                        self._position(key_node), "duplicate-key", f'"{key}" is written twice.', "Keep one of the two."
                    )
                )
                continue
            self.marks[(*loc, key)] = self._place(key_node)
            result[key] = self.plain(value_node, (*loc, key))
        return result

    def _place(self, node: yaml.Node) -> tuple[int, int]:
        return node.start_mark.line + self.first_line, node.start_mark.column + 1

    def _position(self, node: yaml.Node) -> Position:
        return Position(self.path, *self._place(node))
