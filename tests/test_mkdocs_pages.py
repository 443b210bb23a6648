"""Links between hand-written pages and records: one tree, checked in both directions."""

import logging
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort
from mkdocs.structure.toc import AnchorLink

from healthsite.mkdocs_pages import contents_list
from healthsite.notes import HeadingNote
from tests.outlet import mkdocs_build, mkdocs_site
from tests.reading import broken_links, read_pages
from tests.support import SITES, run

COLD = (SITES.parent / "cases/fine/one-name-in-two-types/content/treatments/cold.md").read_text(encoding="utf-8")


def docs_page(*links: str) -> dict[str, str]:
    return {"docs/about/us.md": "# About us\n\n## Our aim\n\n" + "".join(f"- [this]({link})\n" for link in links)}


def record(*links: str) -> dict[str, str]:
    listed = ", ".join(f"[the other page]({link})" for link in links)
    return {**docs_page("../index.md"), "content/treatments/cold.md": COLD.replace("A cold pack.", listed)}


FROM_DOCS = [
    ("../conditions/sore-back.md", "conditions/sore-back/"),
    ("../conditions/sore-back.md#overview", "conditions/sore-back/#overview"),
    ("../symptoms/index.md#by-urgency", "symptoms/#by-urgency"),
    ("../emergency/index.md", "emergency/"),
    ("#our-aim", "about/us/#our-aim"),
]
FROM_A_RECORD = [
    ("../about/us.md", "about/us/"),
    ("../about/us.md#our-aim", "about/us/#our-aim"),
    ("../index.md", ""),
    ("warmth.md#what-it-is", "treatments/warmth/#what-it-is"),
    ("#what-it-involves", "treatments/cold/#what-it-involves"),
    ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
]


def test_links_lead_to_the_pages_of_the_files_that_they_name(tmp_path: Path) -> None:
    files = {**record(*(link for link, _ in FROM_A_RECORD)), **docs_page(*(link for link, _ in FROM_DOCS))}
    site_dir = mkdocs_build(mkdocs_site(tmp_path, files))
    pages = read_pages(site_dir)
    assert pages["about/us/"].links("article li > a")[-len(FROM_DOCS) :] == [target for _, target in FROM_DOCS]
    assert pages["treatments/cold/"].links("#what-it-is ~ p > a") == [target for _, target in FROM_A_RECORD]
    assert broken_links(pages, site_dir) == []


@pytest.fixture(scope="module")
def warnings_about_docs(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What MkDocs says of a hand-written page with a broken link of every kind."""
    project = mkdocs_site(tmp_path_factory.mktemp("links") / "project", docs_page(*(link for link, _ in BROKEN)))
    result = run("mkdocs", "build", "--strict", cwd=project)
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    return result.stderr


BROKEN = [
    ("../conditions/no-such-page.md", "conditions/no-such-page.md"),
    ("../conditions/sore-back.md#no-such-heading", "does not contain an anchor '#no-such-heading'"),
    ("../conditions/sore-back/", "unrecognized relative link '../conditions/sore-back/'"),
    ("/conditions/sore-back.md", "absolute link '/conditions/sore-back.md'"),
    ("#no-heading-here", "there is no such anchor on this page"),
]


@pytest.mark.parametrize(("link", "told"), BROKEN)
def test_a_broken_link_of_a_hand_written_page_stops_the_build(link: str, told: str, warnings_about_docs: str) -> None:
    [line] = [line for line in warnings_about_docs.splitlines() if f"'{link}'" in line]
    assert line.startswith("WARNING")
    assert "'about/us.md'" in line
    assert told in line


def test_a_link_from_a_record_to_a_heading_that_a_hand_written_page_lacks_stops_the_build(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(Abort), caplog.at_level(logging.WARNING):
        mkdocs_build(mkdocs_site(tmp_path, record("../about/us.md#our-aims")))
    assert [message for message in caplog.messages if "treatments/cold.md" in message and "our-aims" in message]


@pytest.mark.parametrize(
    ("files", "told"),
    [
        (record("../about/them.md"), 'content/treatments/cold.md:13:17: error: The link "../about/them.md"'),
        (record("../conditions/sore-back.md#x"), "content/treatments/cold.md:13:17: error: There is no heading"),
        ({"docs/about/us.md": "---\ntitle: A: B\n---\n"}, "docs/about/us.md:2:9: error: The fields cannot be read"),
        ({"docs/treatments/warmth.md": "# By hand\n"}, "docs/treatments/warmth.md:1:1: error: This page and content"),
    ],
)
def test_what_mkdocs_would_pass_over_stops_the_build_too(files: dict[str, str], told: str, tmp_path: Path) -> None:
    with pytest.raises(Abort) as caught:
        mkdocs_build(mkdocs_site(tmp_path, files))
    assert told in str(caught.value.__context__)


def test_a_contents_list_is_a_tree_of_headings() -> None:
    notes = [HeadingNote(1, "top", "Top"), HeadingNote(2, "a", "A"), HeadingNote(4, "b", "B"), HeadingNote(2, "c", "C")]
    assert outline(contents_list(notes).items) == [("top", [("a", [("b", [])]), ("c", [])])]


def test_a_contents_list_may_begin_below_the_title() -> None:
    notes = [HeadingNote(3, "a", "A"), HeadingNote(2, "b", "B"), HeadingNote(3, "c", "C")]
    assert outline(contents_list(notes).items) == [("a", []), ("b", [("c", [])])]


def outline(items: list[AnchorLink]) -> list[tuple[str, list[tuple[str, list[object]]]]]:
    return [(item.id, outline(item.children)) for item in items]  # type: ignore[misc]
