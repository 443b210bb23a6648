"""The home of Markdown: editors' prose becomes sections of safe HTML, with everything that is ours kept apart as parts.

Markers, placeholders, glossary terms, headings and lines of danger signs are never HTML here: templates hold all
markup. While Markdown works they are represented by a number between two private characters, and split off again
in the same call.
"""

import re
from collections.abc import Callable, Mapping
from html import unescape
from xml.etree import ElementTree as ET

import markdown
import nh3
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from healthsite.prose_parts import Prose, ProsePart, SignLine, TermUse
from healthsite.prose_tree import (
    CLOSE,
    OPEN,
    TOKEN,
    BodyInWork,
    Resolve,
    gather_blocks,
    heading_of,
    mark_do_lists,
    replace,
    sections_of,
    wrap_table,
)
from healthsite.text import Marker, Placeholder

_TAG = re.compile("<[^>]*>")
_TAGS = {
    "p", "ul", "ol", "li", "strong", "em", "a", "table", "thead", "tbody", "tr", "th", "td", "blockquote", "br",
    "hr", "code", "pre", "img", "div", "span", "h1", "h2", "h3", "h4", "h5", "h6", "sub", "sup", "abbr",
    "dl", "dt", "dd",
}  # fmt: skip
_ATTRIBUTES = {
    "a": {"href"}, "img": {"src", "alt", "width", "height"}, "ul": {"class"}, "div": {"class", "tabindex", "role"},
    "th": {"scope"}, "ol": {"start"},
}  # fmt: skip


class ProseConverter:
    """One Markdown converter for a whole build. `terms`: every form of a glossary term -> the term's id."""

    def __init__(self, terms: Mapping[str, str]) -> None:
        self._page = BodyInWork()
        self._terms = dict(terms)
        self._pattern = term_pattern(terms)
        self._markdown = markdown.Markdown(extensions=["tables", "sane_lists", _Ours(self)])

    def convert(self, body: str, resolve: Resolve) -> Prose:
        """Convert one body. `resolve` turns each written link into the address to print."""
        page = self._page = BodyInWork(resolve=resolve)
        self._markdown.reset()
        html = nh3.clean(
            self._markdown.convert(body.replace(OPEN, "").replace(CLOSE, "")),
            tags=_TAGS, attributes=_ATTRIBUTES, link_rel=None,
        )  # fmt: skip
        return Prose(
            sections=tuple(sections_of(page.split(html))),
            links=tuple(page.links),
            words=" ".join(page.words),
            do_not_items=tuple(page.do_not),
            blocks=tuple(page.blocks),
            link_words=tuple(page.link_words),
            picture_words=tuple(page.picture_words),
        )

    def take_apart(self, root: ET.Element) -> None:
        """Called by Markdown with the finished tree: keep headings, links and terms as parts."""
        page = self._page
        for element in list(root):
            if element.tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
                heading = heading_of(element)
                page.words.append(heading.title)
                replace(root, element, page.token(heading))
            elif element.tag == "p" and page.is_sign_line(element.text) and not len(element):
                replace(root, element, (element.text or "").strip())
            elif element.tag == "table":
                wrap_table(root, element)
        for element in root.iter():
            self._visit(element)
        mark_do_lists(root, page)
        gather_blocks(root, page)
        self._mark_terms(root, inside=False)

    def _visit(self, element: ET.Element) -> None:
        attribute = {"a": "href", "img": "src"}.get(str(element.tag))
        written = element.get(attribute) if attribute else None
        if attribute and written:
            self._page.links.append(written)
            if element.tag == "img":
                self._page.picture_words.append(element.get("alt", ""))
            else:
                self._page.link_words.append(TOKEN.sub("", "".join(element.itertext())))
            element.set(attribute, self._page.resolve(written))
        for words in (element.text, element.tail):
            if words:
                self._page.words.append(TOKEN.sub(" ", words))

    def _mark_terms(self, element: ET.Element, *, inside: bool) -> None:
        if self._pattern is None:
            return
        inside = inside or element.tag in ("a", "code", "pre")
        if element.text and not inside:
            element.text = self._with_terms(element.text)
        for child in element:
            self._mark_terms(child, inside=inside)
            if child.tail and not inside:
                child.tail = self._with_terms(child.tail)

    def _with_terms(self, words: str) -> str:
        def found(match: re.Match[str]) -> str:
            return self._page.token(TermUse(self._terms[match[0].casefold()], match[0]))

        return self._pattern.sub(found, words) if self._pattern else words

    def token(self, part: ProsePart) -> str:
        """A stand-in for a part of the page that is being converted."""
        return self._page.token(part)


class _Ours(Extension):
    """Our inline forms and the step that takes the tree apart."""

    def __init__(self, converter: ProseConverter) -> None:
        super().__init__()
        self._converter = converter

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802 - the library's name
        md.inlinePatterns.register(_Inline(r"\[\^([^\]\s]*)\]", self._marker), "source-marker", 187)
        md.inlinePatterns.register(_Inline(r"\{([^}\n]*)\}", self._braces), "placeholder", 186)
        md.treeprocessors.register(_Tree(self._converter), "take-apart", -10)

    def _marker(self, inside: str) -> str:
        return self._converter.token(Marker(inside))

    def _braces(self, inside: str) -> str:
        name, colon, rest = inside.partition(":")
        if name.strip() == "signs" and colon:
            ids = tuple(step.strip() for step in rest.split(",") if step.strip())
            return self._converter.token(SignLine(ids, alone=False))
        return self._converter.token(Placeholder(inside.strip()))


class _Inline(InlineProcessor):
    def __init__(self, pattern: str, token: Callable[[str], str]) -> None:
        super().__init__(pattern)
        self._token = token

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the library's name
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[str, int, int]:
        return self._token(m[1]), m.start(0), m.end(0)


class _Tree(Treeprocessor):
    def __init__(self, converter: ProseConverter) -> None:
        super().__init__()
        self._converter = converter

    def run(self, root: ET.Element) -> None:
        self._converter.take_apart(root)


def plain_words(html: str) -> str:
    """The words of a piece of safe HTML."""
    return unescape(_TAG.sub(" ", html))


def term_pattern(terms: Mapping[str, str]) -> re.Pattern[str] | None:
    """Finds any form of a term as a whole word, the longest first."""
    if not terms:
        return None
    forms = "|".join(re.escape(form) for form in sorted(terms, key=lambda form: (-len(form), form)))
    return re.compile(rf"(?<![\w-])(?:{forms})(?![\w-])", re.IGNORECASE)
