"""What the components of the templates say of themselves: the macros that the first comment of each file documents."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = "components"
EXAMPLES = "gallery"
"""Where the examples of a component stand, in a file of the same name."""

_FIRST_COMMENT = re.compile(r"\A\{#-?(.*?)-?#\}", re.DOTALL)
_DOCUMENTED = re.compile(r"^ {2}(\w+)\(([^)]*)\) *(.*(?:\n {6,}\S.*)*)", re.MULTILINE)


@dataclass(frozen=True)
class Macro:
    """A macro as its file documents it."""

    name: str
    parameters: str
    about: str


@dataclass(frozen=True)
class Component:
    """A file of macros."""

    name: str
    macros: tuple[Macro, ...]


def components(templates_dir: Path) -> tuple[Component, ...]:
    """The components that have examples, in the order of their names."""
    files = sorted((templates_dir / EXAMPLES).glob("*.html"))
    return tuple(component(templates_dir / FOLDER / file.name) for file in files)


def component(file: Path) -> Component:
    """One file of macros. It is told as it is: without a comment it has no macros to show."""
    comment = _FIRST_COMMENT.match(file.read_text(encoding="utf-8") if file.is_file() else "")
    return Component(file.stem, tuple(_documented(comment[1]) if comment else ()))


def _documented(comment: str) -> Iterator[Macro]:
    for name, parameters, about in _DOCUMENTED.findall(comment):
        yield Macro(name, parameters, " ".join(about.split()))
