"""Whole valid sites: built strictly by MkDocs, with no line of Python of their own."""

import json
import re
from pathlib import Path

import pytest

from healthsite.settings import read_settings
from healthsite.site import build_site
from tests.outlet import files_of, mkdocs_build, mkdocs_site
from tests.reading import Pages, broken_links, read_pages
from tests.support import SITES, TODAY

VALID = sorted(folder.name for folder in (SITES / "valid").iterdir())

BACK_PAIN_WORDS = re.compile(
    r"\b(back|pain\w*|spin(e|al)|legs?|nerves?|discs?|sciatica|muscles?|physio\w*|NHS)\b", re.IGNORECASE
)


PLANS = {"bicycle": ("exercises/plan", "exercises/plan/worn-chain")}
"""Site -> its exercise plan and the sheets of its conditions, where it has words for them."""


@pytest.fixture(scope="module")
def bicycle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return mkdocs_build(mkdocs_site(tmp_path_factory.mktemp("bicycle") / "project", base="bicycle"))


@pytest.fixture(scope="module")
def bicycle_pages(bicycle: Path) -> Pages:
    return read_pages(bicycle)


@pytest.mark.parametrize("name", VALID)
def test_a_valid_site_has_a_page_for_every_record_and_every_type(name: str, tmp_path: Path) -> None:
    project = mkdocs_site(tmp_path, base=name)
    records = {file.relative_to(project / "content").as_posix() for file in project.glob("content/*/*.md")}
    indexes = {f"{record.partition('/')[0]}/index.md" for record in records}
    site = build_site(read_settings(project / "mkdocs.yml"), TODAY)
    assert (site.diagnostics, site.overdue) == ((), ())
    shared = {page.src_uri for page in site.pages} - records - indexes
    assert {page.src_uri for page in site.pages} >= records | indexes
    assert shared == {f"{name}/index.md" for name in (*shared_pages(project), *PLANS.get(name, ()))}


def shared_pages(project: Path) -> set[str]:
    registers = {
        "danger-signs": "emergency",
        "look-alikes": "look-alikes",
        "glossary": "glossary",
        "sources": "sources",
    }
    return {page for register, page in registers.items() if (project / "content" / f"{register}.yml").is_file()}


def test_another_subject_has_records_of_every_type() -> None:
    folders = {folder.name for folder in (SITES / "valid" / "bicycle" / "content").iterdir() if folder.is_dir()}
    assert folders == {
        "anatomy", "conditions", "exercises", "guides", "organisations", "prevention", "questions", "risk-factors",
        "stories", "symptoms", "treatments",
    }  # fmt: skip


def test_another_subject_gets_all_its_pages(bicycle_pages: Pages) -> None:
    records = [*(SITES / "valid" / "bicycle" / "content").glob("*/*.md")]
    written_by_hand, indexes, shared, moved = 2, 11, 4 + len(PLANS["bicycle"]), 1
    assert len(bicycle_pages) == len(records) + written_by_hand + indexes + shared + moved
    assert len(records) == 18


def test_pages_on_another_subject_hold_no_word_on_back_pain(bicycle_pages: Pages) -> None:
    found = {
        address: sorted(
            {
                match[0]
                for words in page.words("title, header, article, footer")
                for match in BACK_PAIN_WORDS.finditer(words)
            }
        )
        for address, page in bicycle_pages.items()
    }
    assert {address: words for address, words in found.items() if words} == {}


def test_the_search_on_another_subject_holds_no_word_on_back_pain(bicycle: Path) -> None:
    index = json.loads((bicycle / "search" / "search_index.json").read_text(encoding="utf-8"))
    words = " ".join(f"{entry['title']} {entry['text']}" for entry in index["docs"])
    assert "worn chian" in words
    assert not BACK_PAIN_WORDS.findall(words)


def test_pages_on_another_subject_use_its_own_words(bicycle_pages: Pages) -> None:
    page = bicycle_pages["conditions/worn-chain/"]
    assert page.words("[data-tier] h3") == [
        "Get off, ring 7000 and go to the nearest workshop if:",
        "Have it mended today if:",
        "Book a place at your workshop if:",
        "You can mend it at home if:",
    ]
    assert page.words(".site-nav--wide a") == ["Noises", "Faults", "Repairs", "Upkeep and riding drills"]
    assert page.words(".site-footer p")[0] == "This guide does not take the place of a mechanic."


def test_every_link_on_another_subject_leads_somewhere(bicycle_pages: Pages, bicycle: Path) -> None:
    assert broken_links(bicycle_pages, bicycle) == []


@pytest.mark.parametrize(
    "pair", [("conditions/worn-chain/", "conditions/bent-rim/"), ("symptoms/grinding/", "symptoms/clicking/")]
)
def test_a_look_alike_table_stands_on_both_pages(pair: tuple[str, str], bicycle_pages: Pages) -> None:
    for address in pair:
        assert bicycle_pages[address].links(".compare thead a[href]") == list(pair)
        assert len(bicycle_pages[address].all(".compare tbody tr")) == 1


def test_a_page_tells_its_dates_and_its_last_change(bicycle_pages: Pages) -> None:
    assert bicycle_pages["conditions/worn-chain/"].words(".dates > span") == [
        "Written 1 October 2026.",
        "Sources checked 2 October 2026.",
        "Not yet read by a mechanic.",
        "Next check due by 2 October 2029.",
        "Last change 20 October 2026: We now name the gauge.",
    ]


def test_an_old_address_leads_to_the_new_one(bicycle_pages: Pages) -> None:
    page = bicycle_pages["conditions/stretched-chain/"]
    refresh = str(page.all('meta[http-equiv="refresh"]')[0].attrs["content"])
    assert page.target(refresh.partition("url=")[2]) == "conditions/worn-chain/"
    assert page.links() == ["conditions/worn-chain/"]
    assert page.all('meta[name="robots"][content="noindex"]')


def test_words_of_editors_never_become_markup(tmp_path: Path) -> None:
    record = (SITES.parent / "cases/fine/words-that-look-like-markup/content/treatments/cold.md").read_text("utf-8")
    site = mkdocs_build(mkdocs_site(tmp_path, {"content/treatments/cold.md": record}))
    page = read_pages(site)["treatments/cold/"]
    assert page.words("h1") == ["Cold & <snow>"]
    assert page.words(".lead") == ['It is "cold" & <b>white</b> *outside*.1']
    assert page.words(".other-names") == ["Also found under: <script>alert(1)</script>"]
    assert not [script for script in page.all("script") if "alert" in script.to_text()]


def test_two_builds_in_one_process_leave_nothing_over(tmp_path: Path) -> None:
    first = mkdocs_site(tmp_path / "first")
    alone = files_of(mkdocs_build(first))
    mkdocs_build(mkdocs_site(tmp_path / "other", base="bicycle"))
    assert files_of(mkdocs_build(first)) == alone


def test_a_removed_record_is_gone_from_the_next_build(tmp_path: Path) -> None:
    project = mkdocs_site(tmp_path, {"content/treatments/cold.md": COLD})
    assert (mkdocs_build(project) / "treatments/cold/index.html").is_file()
    (project / "content/treatments/cold.md").unlink()
    later = files_of(mkdocs_build(project))
    assert "treatments/cold/index.html" not in later
    assert not [name for name, content in later.items() if b"treatments/cold" in content]


COLD = """---
title: Cold
summary: Something cold on the sore place.[^leaflet]
kind: self-help
danger_signs: []
written: 2026-11-01
sources_checked: 2026-11-01
---

## What it is

A cold pack.[^leaflet]

## What it involves

Put it on for a while.[^leaflet]
"""
