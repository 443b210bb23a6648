"""Reads the papers of the project (README.md and its neighbours): their tables, code, links and headings."""

import re
from dataclasses import dataclass
from functools import cached_property

from tests.support import PROJECT

_NAMES = ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md", "THIRD-PARTY.md")
_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"(?<!\^)\[[^\]]+\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Paper:
    """One Markdown file."""

    name: str

    @cached_property
    def text(self) -> str:
        """All of it."""
        return (PROJECT / self.name).read_text(encoding="utf-8")

    @cached_property
    def prose(self) -> str:
        """All of it without blocks of code."""
        return _BLOCK.sub("", self.text)

    def blocks(self, language: str = "") -> list[str]:
        """Its blocks of code in a language."""
        return [code for found, code in _BLOCK.findall(self.text) if found == language]

    @cached_property
    def code(self) -> list[str]:
        """Every span of code and every line of a block without a language."""
        return [*_SPAN.findall(self.prose), *(line for block in self.blocks() for line in block.splitlines())]

    @cached_property
    def links(self) -> list[str]:
        """Where it leads, pictures too."""
        return _LINK.findall(_SPAN.sub("code", self.prose))

    @cached_property
    def anchors(self) -> set[str]:
        """The anchors that GitHub makes of its headings."""
        return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in _HEADING.findall(self.prose)}

    def section(self, heading: str) -> str:
        """What stands below a heading, up to the next."""
        return re.split(rf"^#+ {re.escape(heading)}$", self.prose, flags=re.MULTILINE)[1].split("\n#")[0]

    def table(self, heading: str, number: int = 0) -> list[list[str]]:
        """The cells of a table below a heading, without its first row."""
        tables: list[list[list[str]]] = [[]]
        for line in self.section(heading).splitlines():
            if line.startswith("|"):
                tables[-1].append([cell.strip() for cell in line.strip("|").split("|")])
            elif tables[-1]:
                tables.append([])
        return tables[number][2:]


PAPERS = tuple(Paper(name) for name in _NAMES)
"""All of them."""
