"""From planned pages to finished ones."""

from pathlib import Path
from typing import Any

from healthsite.assets import Assets
from healthsite.library import Library
from healthsite.pages import PageSource
from healthsite.plan import PlannedPage, plan_pages
from healthsite.records import RECORD_TYPES
from healthsite.rendering import make_pages
from healthsite.views.search import SearchEntry
from tests.small import context, danger_signs, entry, library, sign, told
from tests.support import PROJECT, settings_for


def page(of: Library, folder: Path, template: str, **planned: Any) -> PageSource:
    """One page made from a template that is written here."""
    (folder / "page.html").write_text(template, encoding="utf-8")
    plan = PlannedPage("words/page.md", "page.html", "A page", lambda _: {"one": 1}, **planned)
    (made,), _, problems = make_pages(context(of), [plan], settings_for(folder, templates=folder), Assets())
    assert problems == []
    return made


def test_a_page_knows_its_place_and_what_it_gathered(tmp_path: Path) -> None:
    made = page(library(), tmp_path, "{{ notes.heading(2, 'a', 'A') }}", description="Words.", is_record=True)
    assert (made.src_uri, made.address, made.title) == ("words/page.md", "words/page/", "A page")
    assert (made.html, made.headings[0].title) == ("a", "A")
    assert made.anchors == {"a"}
    assert (made.description, made.is_record) == ("Words.", True)


def test_a_page_that_repeats_another_says_which(tmp_path: Path) -> None:
    assert page(library(), tmp_path, "", copy_of="words/").copy_of == "words/"


def test_a_template_sees_the_view_with_title_and_address(tmp_path: Path) -> None:
    template = "{{ page.one }} {{ page.title }} {{ page.address }}"
    assert page(library(), tmp_path, template).html == "1 A page words/page/"


def test_every_template_sees_the_words_of_the_site_and_the_types_in_use(tmp_path: Path) -> None:
    template = "{{ site_name }}; {{ texts.tiers.soon[0].words }}; {{ types }}"
    html = page(library(entry("anatomy/disc")), tmp_path, template).html
    assert html == "Test site; Soon; {&#39;anatomy&#39;: &#39;Parts of the body&#39;}"


def test_every_template_sees_whether_there_are_danger_signs(tmp_path: Path) -> None:
    assert page(library(), tmp_path, "{{ has_signs }}").html == "False"
    signs = danger_signs(sign("numb", "soon"))
    assert page(library(danger_signs=signs), tmp_path, "{{ has_signs }}").html == "True"


def test_the_search_knows_the_title_of_a_page_that_says_no_more(tmp_path: Path) -> None:
    assert page(library(), tmp_path, "").search == (SearchEntry("words/page/", "A page", ""),)


MOVED = entry("anatomy/disc", "redirect_from: [anatomy/pad]")


def test_an_old_address_has_a_page_that_leads_to_the_new_one() -> None:
    of = library(MOVED)
    templates = PROJECT / "overrides"
    pages, old_pages, _ = make_pages(
        context(of), plan_pages(of, RECORD_TYPES, templates), settings_for(PROJECT), Assets()
    )
    assert "anatomy/pad/index.html" not in {page.src_uri for page in pages}
    (old,) = old_pages
    assert (old.src_uri, old.title) == ("anatomy/pad/index.html", "Disc")
    assert '<a href="../../anatomy/disc/">Disc</a>' in old.html


def test_mistakes_of_templates_are_gathered_and_then_there_are_no_old_pages(tmp_path: Path) -> None:
    of = library(MOVED)
    plan = plan_pages(of, RECORD_TYPES, tmp_path)
    pages, old_pages, problems = make_pages(context(of), plan, settings_for(tmp_path, templates=tmp_path), Assets())
    assert (pages, old_pages) == ((), ())
    assert told(problems) == [
        f'The template "{name}.html" is not there. [broken-template]'
        for name in ("pages/sources", "indexes/index", "records/anatomy")
    ]
