"""The component gallery shows every macro of the components with what its file says of it; no reader ever sees it."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from healthsite.components import component
from healthsite.library import Library
from healthsite.plan import plan_pages
from healthsite.records import RECORD_TYPES
from healthsite.settings import read_settings
from healthsite.site import build_site
from tests.gallery import COMPONENTS, gallery_site
from tests.reading import BuiltPage
from tests.small import library
from tests.support import PROJECT, SITES, TODAY

TEMPLATES = PROJECT / "overrides"
FILES = {file.stem: file for file in sorted((TEMPLATES / "components").glob("*.html"))}
NOT_OF_THE_SITE = {"review_pack"}
"""Parts of documents beside the site, which have a look of their own."""

MACRO = re.compile(r"\{% macro (\w+)\(([^)]*)\)")
IMPORTED = re.compile(r'\{% from "components/(\w+)\.html" import ([^%]+?) -?%\}')

each_component = pytest.mark.parametrize("name", FILES)


def documented(name: str) -> dict[str, str]:
    """Macro -> its parameters, as the comment on top says."""
    return {macro.name: macro.parameters for macro in component(FILES[name]).macros}


def written(name: str) -> dict[str, str]:
    """Macro -> the names of its parameters, as it is written."""
    macros = MACRO.findall(FILES[name].read_text(encoding="utf-8"))
    return {macro: re.sub(r"=[^,]*", "", parameters) for macro, parameters in macros}


def imported() -> set[tuple[str, str]]:
    """The macros that other templates use, with their components."""
    templates = [
        file.read_text(encoding="utf-8") for file in TEMPLATES.rglob("*.html") if file.parent.name != "gallery"
    ]
    found = [
        (name, one.split()[0])
        for text in templates
        for name, names in IMPORTED.findall(text)
        for one in names.split(",")
    ]
    assert ("boxes", "tier_box") in found
    return set(found)


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> BuiltPage:
    """The gallery of a site that has everything."""
    project = gallery_site(tmp_path_factory.mktemp("gallery") / "project")
    site = build_site(read_settings(project / "mkdocs.yml"), TODAY)
    assert site.diagnostics == ()
    (page,) = [page for page in site.pages if page.address == "gallery/"]
    return BuiltPage(page.address, page.html)


@each_component
def test_the_comment_on_top_has_the_parameters_of_the_macros_as_they_are(name: str) -> None:
    macros = written(name)
    assert documented(name) == {macro: macros.get(macro) for macro in documented(name)}


@each_component
def test_a_macro_that_other_templates_use_is_documented(name: str) -> None:
    used = {macro for component, macro in imported() if component == name} & set(written(name))
    assert used
    assert used <= set(documented(name))


def test_every_component_of_the_site_has_examples() -> None:
    assert set(COMPONENTS) == set(FILES) - NOT_OF_THE_SITE


def test_every_documented_macro_stands_in_the_gallery(gallery: BuiltPage) -> None:
    shown = {macro for example in gallery.all("[data-example]") for macro in str(example.attrs["data-example"]).split()}
    assert shown == {f"{name}.{macro}" for name in COMPONENTS for macro in documented(name)}


def test_every_example_has_a_name_of_its_own(gallery: BuiltPage) -> None:
    names = [(str(one.attrs["data-example"]), str(one.attrs["data-name"])) for one in gallery.all("[data-example]")]
    assert all(name for _, name in names)
    assert len(names) == len(set(names))


def test_no_example_is_empty(gallery: BuiltPage) -> None:
    assert [one.attrs["data-name"] for one in gallery.all("[data-example]") if len(one.children) < 2] == []


def test_the_gallery_tells_what_each_macro_is_called_with(gallery: BuiltPage) -> None:
    assert "verdict_badge(verdict)" in gallery.words("dt > code")
    assert "the verdict in words" in gallery.words("dd")


def test_no_two_places_of_the_gallery_have_one_name(gallery: BuiltPage) -> None:
    ids = [str(one.attrs["id"]) for one in gallery.all("[id]:not(pattern)")]  # one drawing stands there three times
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", ["minimal", "bicycle"])
def test_the_preview_of_a_site_that_lacks_optional_words_has_a_gallery(name: str) -> None:
    settings = read_settings(SITES / "valid" / name / "mkdocs.yml")
    site = build_site(replace(settings, drafts=True), TODAY)
    assert site.diagnostics == ()
    assert "gallery/" in {page.address for page in site.pages}


def test_no_reader_sees_the_gallery(built_site: Path) -> None:
    assert not (built_site / "gallery").exists()
    assert "gallery" not in (built_site / "sitemap.xml").read_text(encoding="utf-8")


def planned(of: Library, templates: Path, *, gallery: bool) -> set[str]:
    return {page.src_uri for page in plan_pages(of, RECORD_TYPES, templates, gallery=gallery)}


def test_templates_of_ones_own_may_do_without_a_gallery(tmp_path: Path) -> None:
    assert planned(library(), tmp_path, gallery=True) == planned(library(), TEMPLATES, gallery=False)
    assert planned(library(), TEMPLATES, gallery=True) - planned(library(), TEMPLATES, gallery=False) == {
        "gallery/index.md"
    }
