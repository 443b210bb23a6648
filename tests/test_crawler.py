"""The crawler itself: a crawl that sees nothing would never find anything broken."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.crawler import Visit, get, read, served

HOME = '<link rel="stylesheet" href="site.css"><h1 id="top">Home</h1><a href="a/">A</a>'
Walk = Callable[[str], Visit]


@pytest.fixture
def walk(tmp_path: Path) -> Walk:
    """Visits a site of a home page with the given words added, a page below it and a style sheet."""

    def visit(more: str) -> Visit:
        (tmp_path / "a").mkdir()
        (tmp_path / "index.html").write_text(HOME + more, encoding="utf-8")
        (tmp_path / "a" / "index.html").write_text('<a href="../#top">Home</a><p id="here">', encoding="utf-8")
        (tmp_path / "site.css").write_text("body { color: red }", encoding="utf-8")
        with served(tmp_path) as home:
            return Visit(home)

    return visit


def test_a_sound_site_is_walked_without_a_complaint(walk: Walk) -> None:
    visit = walk('<a href="a/#here">Here</a><a href="https://example.org/">Elsewhere</a><a href="mailto:a@b.c">Us</a>')
    assert set(visit.pages) == {"", "a/"}
    assert visit.broken() == []
    assert visit.third_party() == []


@pytest.mark.parametrize(
    "more",
    [
        '<a href="b/">',
        '<a href="a/#there">',
        '<a href="#there">',
        '<a href="/a/">',
        '<img src="no.png">',
        '<a href="../">',
    ],
)
def test_what_is_not_there_is_told(walk: Walk, more: str) -> None:
    assert len(walk(more).broken()) == 1


@pytest.mark.parametrize(
    "more",
    [
        '<script src="https://example.org/x.js"></script>',
        '<img srcset="a/ 1x, //example.org/x.png 2x">',
        '<link rel="icon" href="https://example.org/x.svg">',
        '<link rel="preconnect" href="https://example.org">',
        "<style>p { background: url('https://example.org/x.png') }</style>",
        '<p style="background: url(https://example.org/x.png)">',
        '<svg><use href="https://example.org/x.svg#a"/></svg>',
        '<iframe src="https://example.org/"></iframe>',
        '<video poster="https://example.org/x.png"></video>',
    ],
)
def test_what_a_browser_would_fetch_elsewhere_is_told(walk: Walk, more: str) -> None:
    assert len(walk(more).third_party()) == 1


def test_a_style_sheet_is_read_too() -> None:
    css = 'a { src: url("x.woff") } @import "https://example.org/x.css";'
    assert read("text/css", css).loaded == ["x.woff", "https://example.org/x.css"]


def test_nothing_is_served_outside_the_sub_path(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("", encoding="utf-8")
    with served(tmp_path) as home:
        assert get(home).status == 200
        assert get(home.removesuffix("guide/")).status == 404
