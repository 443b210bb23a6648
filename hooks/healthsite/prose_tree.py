"""One body while it is converted: what is gathered from it, and the steps that take its tree apart."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from healthsite.prose_parts import Block, Heading, Html, ProsePart, ProseSection, SignLine
from healthsite.text import Marker

Resolve = Callable[[str], str]
"""From a link as written to the address to print."""

OPEN, CLOSE = "\ue000", "\ue001"
"""Private characters around the number of a part: no text that editors write has them."""

TOKEN = re.compile(f"{OPEN}(\\d+){CLOSE}")


@dataclass
class BodyInWork:
    """What is gathered while one body is converted."""

    resolve: Resolve = str
    parts: list[ProsePart] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    do_not: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    link_words: list[str] = field(default_factory=list)
    picture_words: list[str] = field(default_factory=list)

    def token(self, part: ProsePart) -> str:
        """A stand-in for a part, until `split`."""
        self.parts.append(part)
        return f"{OPEN}{len(self.parts) - 1}{CLOSE}"

    def is_sign_line(self, words: str | None) -> bool:
        """Whether a paragraph holds a line of signs and nothing else; such a line is noted as standing alone."""
        match = TOKEN.fullmatch((words or "").strip())
        part = self.parts[int(match[1])] if match else None
        if match and isinstance(part, SignLine):
            self.parts[int(match[1])] = SignLine(part.ids, alone=True)
        return isinstance(part, SignLine)

    def split(self, html: str) -> list[ProsePart]:
        """The finished HTML with the parts in their places."""
        pieces = TOKEN.split(html)
        result: list[ProsePart] = []
        for number, piece in enumerate(pieces):
            if number % 2:
                result.append(self.parts[int(piece)])
            elif piece.strip() or (piece and 0 < number < len(pieces) - 1):
                result.append(Html(piece))
        return result


_RAW_HTML = re.compile("\x02[^\x03]*\x03")
"""How Markdown represents a piece of raw HTML, such as a comment, until the very end."""
_BLOCKS = ("p", "li", "td", "th")


def gather_blocks(root: ET.Element, page: BodyInWork) -> None:
    """Note every paragraph, list item and cell; an item that holds paragraphs or lists is noted without those,
    and a cell rests on the sources of its whole row."""
    lists = [element for element in root.iter() if element.tag in ("ul", "ol")]
    names = {id(item): parent.get("class", "") for parent in lists for item in parent}
    rows = {id(cell): row for row in root.iter("tr") for cell in row}
    sizes = {id(parent[0]): len(parent) for parent in lists if len(parent)}
    for element in root.iter():
        if element.tag in _BLOCKS:
            inside = " ".join(_own_words(element).split())
            words = " ".join(_RAW_HTML.sub("", TOKEN.sub("", inside)).split())
            whole = "".join(rows[id(element)].itertext()) if id(element) in rows else inside
            parts = [page.parts[int(match[1])] for match in TOKEN.finditer(whole)]
            sources = tuple(part.source for part in parts if isinstance(part, Marker))
            if words:
                name, size = names.get(id(element), ""), sizes.get(id(element), 0)
                page.blocks.append(Block(str(element.tag), words, sources, name, size))


def _own_words(element: ET.Element) -> str:
    """The words of an element and of what stands in its lines, but not of the blocks inside it."""
    inner = (
        ("" if child.tag in (*_BLOCKS, "ul", "ol") else _own_words(child)) + (child.tail or "") for child in element
    )
    return (element.text or "") + "".join(inner)


def slug(title: str) -> str:
    """`Living with it` -> `living-with-it`."""
    return re.sub(r"[^a-z0-9]+", "-", title.casefold()).strip("-") or "section"


def heading_of(element: ET.Element) -> Heading:
    """A heading element as a part."""
    title = " ".join(TOKEN.sub("", "".join(element.itertext())).split())
    return Heading(int(element.tag[1]), slug(title), title)


def replace(root: ET.Element, element: ET.Element, words: str) -> None:
    """Put bare words in place of a child of the root."""
    number = list(root).index(element)
    words += element.tail or ""
    if number:
        root[number - 1].tail = (root[number - 1].tail or "") + words
    else:
        root.text = (root.text or "") + words
    root.remove(element)


def wrap_table(root: ET.Element, table: ET.Element) -> None:
    """Wide tables scroll by themselves, by keyboard too, so that the page never scrolls sideways."""
    number = list(root).index(table)
    frame = ET.Element("div", {"class": "table-frame", "tabindex": "0", "role": "group"})
    frame.tail, table.tail = table.tail, None
    root.remove(table)
    frame.append(table)
    root.insert(number, frame)
    for cell in table.findall(".//th"):
        if len(cell) or (cell.text or "").strip():
            cell.set("scope", "col")
        else:
            cell.tag = "td"  # an empty corner heads nothing


def mark_do_lists(root: ET.Element, page: BodyInWork) -> None:
    """A list right after a heading Do or Do not is named, so that it can look its part; Do not items are gathered."""
    before = root.text or ""
    for element in root:
        match = list(TOKEN.finditer(before))
        part = page.parts[int(match[-1][1])] if match and not before[match[-1].end() :].strip() else None
        if element.tag == "ul" and isinstance(part, Heading) and part.title in ("Do", "Do not"):
            element.set("class", slug(part.title))
            if part.title == "Do not":
                page.do_not += [TOKEN.sub("", "".join(item.itertext())).strip() for item in element]
        before = element.tail or ""


def sections_of(parts: list[ProsePart]) -> list[ProseSection]:
    """Parts by the `##` heading that they stand under."""
    sections = [ProseSection("", "", ())]
    for part in parts:
        if isinstance(part, Heading) and part.level <= 2:
            sections.append(ProseSection(part.id, part.title, ()))
        else:
            last = sections[-1]
            sections[-1] = ProseSection(last.id, last.title, (*last.parts, part))
    return [section for section in sections if section.title or section.parts]
