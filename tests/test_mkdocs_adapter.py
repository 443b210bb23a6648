"""What MkDocs and its theme do for the pages that we make: everything that they do for hand-written ones."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.outlet import mkdocs_build, mkdocs_site
from tests.reading import BuiltPage, Pages, read_pages
from tests.support import PROJECT, SITES

COLD = (SITES.parent / "cases/fine/one-name-in-two-types/content/treatments/cold.md").read_text(encoding="utf-8")
FILES = {
    "content/treatments/cold.md": COLD.replace("kind:", "also_typed: [kold]\nredirect_from: [treatments/ice]\nkind:"),
    "content/treatments/snow.md": COLD.replace("title: Cold", "title: Snow").replace("bad back, ache", "white stuff"),
    "docs/about/us.md": "---\ntitle: About us\n---\n\n# About us\n\nWe like [warmth](../treatments/warmth.md).\n",
}
EDIT = "https://example.org/repository/edit/main/"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return mkdocs_build(mkdocs_site(tmp_path_factory.mktemp("adapter") / "project", FILES), edit_uri=EDIT)


@pytest.fixture(scope="module")
def built(site: Path) -> Pages:
    return read_pages(site)


@pytest.mark.parametrize(
    ("address", "file"),
    [
        ("treatments/cold/", "content/treatments/cold.md"),
        ("conditions/sore-back/", "content/conditions/sore-back.md"),
        ("", "docs/index.md"),
        ("about/us/", "docs/about/us.md"),
    ],
)
def test_an_edit_link_leads_to_the_real_file(address: str, file: str, built: Pages) -> None:
    assert built[address].links(".suggest a") == [EDIT + file]


@pytest.mark.parametrize("address", ["treatments/", "emergency/", "glossary/", "sources/"])
def test_a_page_without_a_file_has_no_edit_link(address: str, built: Pages) -> None:
    assert built[address].links(".suggest a") == []


def test_no_edit_link_without_a_repository(tmp_path: Path) -> None:
    pages = read_pages(mkdocs_build(mkdocs_site(tmp_path, FILES)))
    assert [page.address for page in pages.values() if page.all(".suggest")] == []


@pytest.mark.parametrize(
    ("address", "before", "after"),
    [
        ("treatments/cold/", [], ["treatments/snow/"]),
        ("treatments/snow/", ["treatments/cold/"], ["treatments/warmth/"]),
        ("treatments/warmth/", ["treatments/snow/"], []),
        ("conditions/sore-back/", [], []),
    ],
)
def test_neighbours_are_those_of_the_type_by_title(
    address: str, before: list[str], after: list[str], built: Pages
) -> None:
    page = built[address]
    assert page.links('.neighbours [rel="prev"]') == page.links('head [rel="prev"]') == before
    assert page.links('.neighbours [rel="next"]') == page.links('head [rel="next"]') == after


def search_entries(site: Path) -> dict[str, dict[str, Any]]:
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))
    return {entry["location"]: entry for entry in index["docs"]}


def test_the_search_holds_records_and_hand_written_pages(site: Path) -> None:
    entries = search_entries(site)
    assert {"treatments/cold/", "treatments/cold/#what-it-is", "about/us/", "emergency/"} <= set(entries)
    assert entries["treatments/cold/"]["title"] == "Cold"
    assert "Put it on for a while." in entries["treatments/cold/#what-it-involves"]["text"]


def test_the_search_knows_other_names_and_misspellings(site: Path) -> None:
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))
    shown, names = (entry["text"] for entry in index["docs"] if entry["location"] == "treatments/cold/")
    assert "kold" not in shown
    assert {"bad back", "kold"} <= set(names.split(", "))


def test_every_place_that_the_search_knows_is_there(site: Path, built: Pages) -> None:
    for location in search_entries(site):
        address, _, anchor = location.partition("#")
        assert not anchor or anchor in built[address].ids, location


def test_pages_name_their_own_address_under_the_sub_path(built: Pages) -> None:
    for address in ("", "treatments/cold/", "treatments/", "about/us/"):
        [canonical] = built[address].all('link[rel="canonical"]')
        assert canonical.attrs["href"] == f"https://example.org/small/{address}"


def test_addresses_are_relative_but_for_the_page_of_lost_readers(site: Path, built: Pages) -> None:
    written = [link for page in built.values() for link in re.findall(r'(?:href|src)="([^"]+)"', page.html)]
    assert [link for link in written if link.startswith("/")] == []
    not_found = BuiltPage("", (site / "404.html").read_text(encoding="utf-8"))
    assert {str(link.attrs["href"]).split("/")[1] for link in not_found.all(".site-header a[href]")} == {"small"}


def sitemap_dates(site: Path) -> dict[str, str]:
    words = (site / "sitemap.xml").read_text(encoding="utf-8")
    return dict(re.findall(r"<loc>https://example.org/small/([^<]*)</loc>\s*<lastmod>([^<]+)</lastmod>", words))


def test_the_sitemap_dates_a_record_by_its_last_change_and_other_pages_by_the_day_of_the_build(tmp_path: Path) -> None:
    changes = "changes:\n  - {on: 2026-11-09, what: A clearer sentence., matters: false}\nkind:"
    project = mkdocs_site(tmp_path, {"content/treatments/cold.md": COLD.replace("kind:", changes)})
    dates = sitemap_dates(mkdocs_build(project, variables={"HEALTHSITE_TODAY": "2027-01-31"}))
    assert dates["treatments/cold/"] == "2026-11-09"
    assert dates["treatments/warmth/"] == "2026-11-01"
    assert dates[""] == "2027-01-31"


def test_the_day_of_the_source_goes_before_the_day_of_the_build(tmp_path: Path) -> None:
    dates = sitemap_dates(mkdocs_build(mkdocs_site(tmp_path), variables={"SOURCE_DATE_EPOCH": "1700000000"}))
    assert (dates[""], dates["treatments/warmth/"]) == ("2023-11-14", "2026-11-01")


def test_the_sitemap_has_every_page_but_the_old_addresses(site: Path, built: Pages) -> None:
    assert set(sitemap_dates(site)) == set(built) - {"treatments/ice/"}


def test_blocks_of_the_theme_work_on_records_and_on_hand_written_pages(tmp_path: Path) -> None:
    project = mkdocs_site(tmp_path, FILES)
    main = Path(shutil.copytree(PROJECT / "overrides", project / "overrides")) / "main.html"
    block = "{% block announce %}<p class='news'>{{ page.title }}{% for top in page.toc %}: {{ top.title }}{% endfor %}"
    main.write_text(f"{main.read_text('utf-8')}{block}</p>{{% endblock %}}", encoding="utf-8")
    theme = {"name": "material", "custom_dir": str(project / "overrides"), "font": False}
    pages = read_pages(mkdocs_build(project, theme=theme))
    assert pages["treatments/cold/"].words(".news") == ["Cold: Cold"]
    assert pages["about/us/"].words(".news") == ["About us: About us"]


def test_the_footer_leads_to_the_pages_about_the_site(built: Pages) -> None:
    assert "about/us/" in built["treatments/cold/"].links(".site-footer a[href]")
    assert "about/us/" in built[""].links(".site-footer a[href]")


def test_a_record_is_described_by_its_first_sentence(built: Pages) -> None:
    [description] = built["conditions/sore-back/"].all('meta[name="description"]')
    assert description.attrs["content"] == "A back that hurts."
    assert built["conditions/sore-back/"].words("title") == ["Sore back - A small guide"]
