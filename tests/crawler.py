"""Visits a built site over HTTP as a reader's browser would find it: every page, what it links to, what it loads."""

import http.server
import re
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

SUB_PATH = "/guide/"
"""Where the site stands on the loopback host, as a project page does on a publisher's host."""

_LOADED_BY_LINK = {
    "stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "manifest",
    "apple-touch-icon", "shortcut",
}  # fmt: skip
_LOADED = {"src", "srcset", "poster", "data"}
_CSS_ADDRESS = re.compile(r"""(?:url\(\s*|@import\s+)["']?([^"')\s;]+)""")
_REFRESH = re.compile(r"url=(.+)", re.IGNORECASE)


@dataclass
class Found:
    """What an HTML page or a style sheet holds, as written."""

    ids: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    """Where a reader can go."""
    loaded: list[str] = field(default_factory=list)
    """What the browser fetches by itself."""
    canonical: str = ""


@dataclass(frozen=True)
class Answer:
    """What the host said to one address."""

    status: int
    kind: str
    found: Found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found = Found()
        self._in_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.found.ids |= {values[name] for name in ("id", "name") if name in values}
        self._in_style = tag == "style"
        self.found.loaded += _CSS_ADDRESS.findall(values.get("style", ""))
        if tag in ("a", "area"):
            self.found.links += [values["href"]] if "href" in values else []
        elif tag == "link":
            self._link(set(values.get("rel", "").lower().split()), values.get("href", ""))
        elif tag in ("use", "image"):
            drawn = values.get("href") or values.get("xlink:href", "")
            (self.found.links if drawn.startswith("#") else self.found.loaded).append(drawn)
        elif tag == "form":
            self.found.links += [values["action"]] if "action" in values else []
        elif tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            self.found.links += _REFRESH.findall(values.get("content", ""))
        for name in _LOADED & values.keys():
            self.found.loaded += _addresses(name, values[name])

    def handle_data(self, data: str) -> None:
        if self._in_style:
            self.found.loaded += _CSS_ADDRESS.findall(data)

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - the library's name
        self._in_style = False

    def _link(self, rel: set[str], href: str) -> None:
        if "canonical" in rel:
            self.found.canonical = href
        elif rel & _LOADED_BY_LINK:
            self.found.loaded.append(href)
        else:
            self.found.links.append(href)


def _addresses(attribute: str, value: str) -> list[str]:
    """One address, or the several of a srcset."""
    return [step.split()[0] for step in value.split(",")] if attribute == "srcset" else [value]


def read_html(text: str) -> Found:
    """What a page holds."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.found


def read(kind: str, text: str) -> Found:
    """What an answer of this content type holds."""
    if kind == "text/html":
        return read_html(text)
    return Found(loaded=_CSS_ADDRESS.findall(text)) if kind == "text/css" else Found()


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve a built site under the sub-path on a free loopback port; yields the address of its home page."""

    class Handler(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, directory=str(site), **options)

        def translate_path(self, path: str) -> str:
            inside = path.startswith(SUB_PATH)
            return super().translate_path("/" + path.removeprefix(SUB_PATH)) if inside else str(site / "not-there")

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's name
            """Say nothing."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{SUB_PATH}"
        finally:
            server.shutdown()
            thread.join()


def get(url: str) -> Answer:
    """Ask the host for one address."""
    try:
        with urllib.request.urlopen(url, timeout=10) as response:  # noqa: S310 - only ever the loopback host
            kind = response.headers.get_content_type()
            return Answer(response.status, kind, read(kind, response.read().decode("utf-8", "replace")))
    except urllib.error.HTTPError as error:
        with error:
            return Answer(error.code, error.headers.get_content_type(), Found())


class Visit:
    """A walk over a whole site from its home page, over links and over what pages load."""

    def __init__(self, home: str) -> None:
        self.home = home
        self.answers: dict[str, Answer] = {}
        waiting = [home]
        while waiting:
            url = waiting.pop()
            if url in self.answers:
                continue
            self.answers[url] = get(url)
            waiting += [target for _, target, _ in self._targets(url) if self.is_ours(target)]

    def is_ours(self, url: str) -> bool:
        """Whether an address is on the loopback host (anywhere: links that leave the sub-path are broken ones)."""
        return urlsplit(url).netloc == urlsplit(self.home).netloc

    def path(self, url: str) -> str:
        """An address as a path of the site: "conditions/sciatica/"."""
        return url.removeprefix(self.home)

    @property
    def pages(self) -> dict[str, Found]:
        """Path -> contents of every HTML page that was reached."""
        return {
            self.path(url): answer.found
            for url, answer in self.answers.items()
            if answer.status == 200 and answer.kind == "text/html"
        }

    def broken(self) -> list[str]:
        """Links and loaded files that the host does not have, and anchors that the page does not have."""
        return [
            f"{self.path(url)}: {written}"
            for url in self.answers
            for written, target, anchor in self._targets(url)
            if self.is_ours(target) and not self._is_there(target, anchor)
        ]

    def written(self) -> Iterator[tuple[str, str]]:
        """Every address as it stands in a page or style sheet, with the path of that."""
        for url, answer in self.answers.items():
            for written in (*answer.found.links, *answer.found.loaded):
                yield self.path(url), written

    def third_party(self) -> list[str]:
        """Files of other hosts that a browser would fetch by itself."""
        return [
            f"{self.path(url)}: {written}"
            for url, answer in self.answers.items()
            for written in answer.found.loaded
            if urlsplit(urljoin(url, written)).scheme != "data" and not self.is_ours(urljoin(url, written))
        ]

    def _targets(self, url: str) -> Iterator[tuple[str, str, str]]:
        found = self.answers[url].found
        for written in (*found.links, *found.loaded):
            target, anchor = urldefrag(urljoin(url, written))
            yield written, target, unquote(anchor)

    def _is_there(self, target: str, anchor: str) -> bool:
        answer = self.answers[target]
        return answer.status == 200 and (not anchor or answer.kind != "text/html" or anchor in answer.found.ids)
