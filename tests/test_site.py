"""The whole core: content, templates, settings and a date become a site, or a list of mistakes."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from healthsite.rules import CHECK_ONLY
from healthsite.site import Site, build_site
from tests.small import told
from tests.support import PROJECT, TODAY, build, settings_for, write_site

ACHE = "content/symptoms/ache.md"


def test_a_good_site_has_its_pages_and_no_mistakes(tmp_path: Path) -> None:
    site = build(write_site(tmp_path, {}))
    assert (site.diagnostics, site.overdue, site.old_pages) == ((), (), ())
    assert {page.src_uri for page in site.pages} == {
        "emergency/index.md", "glossary/index.md", "sources/index.md",
        "conditions/index.md", "conditions/sore-back.md", "exercises/index.md", "exercises/rocking.md",
        "symptoms/index.md", "symptoms/ache.md", "treatments/index.md", "treatments/warmth.md",
    }  # fmt: skip


def test_a_site_says_its_disclaimer_and_its_links_to_headings_elsewhere(tmp_path: Path) -> None:
    sore_back = (write_site(tmp_path / "x", {}) / "content/conditions/sore-back.md").read_text(encoding="utf-8")
    linked = {"content/conditions/sore-back.md": sore_back.replace("../index.md", "../index.md#first")}
    site = build(write_site(tmp_path / "y", linked))
    assert site.disclaimer.startswith("This site gives information.")
    assert [link.target.anchor for link in site.links_to_docs] == ["first"]


def test_a_site_with_mistakes_has_no_pages(tmp_path: Path) -> None:
    site = build(write_site(tmp_path, {ACHE: "nothing"}))
    assert site.diagnostics
    assert (site.pages, site.old_pages) == ((), ())


def test_mistakes_of_reading_and_of_checking_come_together_in_order(tmp_path: Path) -> None:
    files = {"content/treatments/warmth.md": "nothing", "docs/conditions/sore-back.md": "# Twice\n"}
    rules = [item.rule for item in build(write_site(tmp_path, files)).diagnostics]
    assert rules == ["no-front-matter", "same-address"]


@pytest.mark.parametrize(("today", "overdue"), [(TODAY, False), (date(2040, 1, 1), True)])
def test_a_date_alone_takes_nothing_down(tmp_path: Path, today: date, overdue: bool) -> None:
    site = build_site(settings_for(write_site(tmp_path, {})), today)
    assert (len(site.pages), site.diagnostics) == (11, ())
    assert {item.rule for item in site.overdue} == (set(CHECK_ONLY) if overdue else set())


def test_what_is_overdue_is_told_beside_mistakes(tmp_path: Path) -> None:
    site = build_site(settings_for(write_site(tmp_path, {ACHE: "nothing"})), date(2040, 1, 1))
    assert {item.rule for item in site.overdue} == CHECK_ONLY
    assert not {item.rule for item in site.diagnostics} & CHECK_ONLY


def test_an_old_address_leads_to_the_new_one(tmp_path: Path) -> None:
    ache = (write_site(tmp_path / "x", {}) / ACHE).read_text(encoding="utf-8")
    moved = ache.replace("usually: self-care", "redirect_from: [symptoms/sore]\nusually: self-care")
    (old,) = build(write_site(tmp_path / "y", {ACHE: moved})).old_pages
    assert (old.src_uri, old.address) == ("symptoms/sore/index.html", "symptoms/sore/")
    assert 'content="0; url=../../symptoms/ache/"' in old.html


@pytest.mark.parametrize(("drafts", "pages"), [(False, 11), (True, 14)])
def test_only_the_preview_shows_drafts_and_the_gallery(tmp_path: Path, drafts: bool, pages: int) -> None:
    disc = (
        "---\n{title: Disc, summary: A disc., written: 2026-11-01, sources_checked: 2026-11-01, status: draft}\n---\n"
    )
    project = write_site(tmp_path, {"content/anatomy/disc.md": f"{disc}\n## Overview\n\nWords.\n"})
    site = build_site(settings_for(project, drafts=drafts), TODAY)
    assert ("anatomy/disc.md" in {page.src_uri for page in site.pages}) == drafts
    assert len(site.pages) == pages


def test_a_broken_heading_of_a_link_is_a_mistake(tmp_path: Path) -> None:
    ache = (write_site(tmp_path / "x", {}) / ACHE).read_text(encoding="utf-8")
    site = build(write_site(tmp_path / "y", {ACHE: ache.replace("warmth.md", "warmth.md#harm")}))
    assert told(site.diagnostics) == ['There is no heading "#harm" on that page. [broken-anchor]']
    assert site.pages == ()


def with_templates(project: Path, **changed: str) -> Site:
    """The site `minimal` with some of our templates written over."""
    write_site(project, {})
    for file in (PROJECT / "overrides").rglob("*.html"):
        copy = project / "templates" / file.relative_to(PROJECT / "overrides")
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(changed.get(file.stem, file.read_text(encoding="utf-8")), encoding="utf-8")
    return build_site(settings_for(project, templates=project / "templates"), TODAY)


def test_mistakes_of_several_templates_come_together(tmp_path: Path) -> None:
    site = with_templates(tmp_path, symptoms="{{ page.no }}", treatments="\n{% if %}")
    places = [str(item.position) for item in site.diagnostics]
    assert places == [
        "templates/indexes/symptoms.html:1:1", "templates/records/symptoms.html:1:1",
        "templates/records/treatments.html:2:1",
    ]  # fmt: skip
    assert site.pages == ()


def test_a_template_can_be_changed_without_python(tmp_path: Path) -> None:
    site = with_templates(tmp_path, glossary="<h1>{{ page.terms[0].term }} of {{ site_name }}</h1>")
    (glossary,) = [page for page in site.pages if page.address == "glossary/"]
    assert glossary.html == "<h1>dull pain of Test site</h1>"


def test_another_region_fills_the_placeholders(tmp_path: Path) -> None:
    regions = (write_site(tmp_path, {}) / "content/regions.yml").read_text(encoding="utf-8")
    irish = regions + "- {id: ireland, name: Ireland, parent: uk, emergency: {number: '112', sources: [leaflet]}}\n"
    project = write_site(tmp_path, {"content/regions.yml": irish})
    site = build_site(replace(settings_for(project), region="ireland"), TODAY)
    assert site.diagnostics == ()
    (page,) = [page for page in site.pages if page.address == "conditions/sore-back/"]
    assert 'Call <a class="tel" data-region-word="emergency-number" href="tel:112">112</a>' in page.html
