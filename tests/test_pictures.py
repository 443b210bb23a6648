"""Which pictures a page shows, which parts are marked there, and that every real drawing can be drawn."""

import re
from functools import cache
from typing import Any

import pytest
from justhtml import Element, JustHTML

from healthsite.library import Library
from healthsite.loading import load
from healthsite.pages import Renderer
from healthsite.pictures import ShownPicture, maps_of, own_pictures, pictures_of
from healthsite.records import RECORD_TYPES
from healthsite.records.registers import PicturesFile
from healthsite.refs import Ref
from healthsite.views.pictures import picture_view
from healthsite.views.shared import site_texts
from healthsite.views.values import Values
from tests.reading import words_of
from tests.small import context, entry, fields, library
from tests.support import PROJECT
from tests.written import read_yaml

BACK = Ref("conditions", "sore-back")
PICTURES = """
- {id: spine, title: The spine, alt: A spine., parts: {pad: anatomy/disc, tunnel: anatomy/canal}, map: true}
- {id: close, title: A disc, alt: One disc., parts: {pad: anatomy/disc}}
"""


def site(condition: str, part: str = "") -> Library:
    """A condition and two parts of the body, with a map of both and a picture of one."""
    entries = [entry("conditions/sore-back", condition), entry("anatomy/disc", part), entry("anatomy/canal")]
    return library(*entries, pictures=PicturesFile.model_validate(fields(PICTURES)).root)


def ids(shown: tuple[ShownPicture, ...]) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.picture.id, one.marked) for one in shown]


def test_a_record_that_names_none_and_is_about_no_part_has_no_picture() -> None:
    assert pictures_of(site(""), BACK) == ()


def test_pictures_stand_in_the_order_in_which_they_are_named() -> None:
    assert ids(own_pictures(site("pictures: [close, spine]"), BACK)) == [("close", ()), ("spine", ())]


def test_a_part_that_the_record_names_is_marked() -> None:
    of = site("{pictures: [close], anatomy: [disc]}")
    assert ids(own_pictures(of, BACK)) == [("close", ("pad",))]


@pytest.mark.parametrize(
    ("anatomy", "marked"), [("[disc]", ("pad",)), ("[canal, disc]", ("pad", "tunnel")), ("[canal]", ("tunnel",))]
)
def test_a_map_is_shown_where_a_record_names_a_part_of_it(anatomy: str, marked: tuple[str, ...]) -> None:
    assert ids(maps_of(site(f"anatomy: {anatomy}"), BACK)) == [("spine", marked)]


def test_a_map_is_shown_on_the_pages_of_its_parts_which_alone_is_marked() -> None:
    of = site("", "part_of: canal")
    assert ids(maps_of(of, Ref("anatomy", "disc"))) == [("spine", ("pad",))]


def test_a_picture_that_is_no_map_is_shown_only_where_it_is_named() -> None:
    assert "close" not in dict(ids(pictures_of(site("anatomy: [disc]"), BACK)))


def test_a_map_that_the_record_names_is_shown_once() -> None:
    assert ids(pictures_of(site("{pictures: [spine], anatomy: [disc]}"), BACK)) == [("spine", ("pad",))]


def test_a_picture_that_is_not_there_is_left_to_the_checks() -> None:
    assert pictures_of(site("pictures: [no-such]"), BACK) == ()


# The real drawings

_NOT_DRAWN = re.compile(r'<script|<style|\bstyle=|\bon[a-z]+=|="#[0-9a-f]{3,8}"|(?:fill|stroke)="(?!url)')
"""What does not belong into a drawing: looks are classes of the style sheet."""

each_picture = pytest.mark.parametrize(
    "ref", [Ref("pictures", one["id"]) for one in read_yaml("pictures.yml")], ids=lambda ref: ref.id
)


@cache
def real() -> Values:
    """The real content, read once."""
    return Values(context(Library(load(PROJECT / "content", PROJECT / "docs", RECORD_TYPES))))


def view(ref: Ref, *marked: str) -> Any:
    """What the template of a real picture sees."""
    return picture_view(real(), ShownPicture(real().library.pictures[ref], marked))


def drawn(ref: Ref, *marked: str) -> JustHTML:
    """A picture as a page has it."""
    library = real().library
    terms = {term.id: real().plain(term) for term in library.registers.glossary}
    renderer = Renderer(PROJECT / "overrides", {"texts": site_texts(library, real())}, sources={}, terms=terms)
    macro = renderer._environment.get_template("components/picture.html").module
    _, notes = renderer.render("components/picture.html", {}, address="home/")
    html: Any = macro.picture(view(ref, *marked), notes)  # type: ignore[attr-defined]
    return JustHTML(str(html), sanitize=False)


def all_of(tree: JustHTML, selector: str) -> list[Element]:
    return [node for node in tree.query(selector) if isinstance(node, Element)]


@each_picture
def test_every_picture_is_drawn_with_a_name_and_words_for_who_cannot_see_it(ref: Ref) -> None:
    tree = drawn(ref)
    drawings = all_of(tree, "svg")
    role = "group" if all_of(tree, "svg a") else "img"
    assert {(str(one.attrs["role"]), bool(one.attrs["aria-label"])) for one in drawings} == {(role, True)}
    assert real().library.pictures[ref].alt.words.split(".")[0] in words_of(all_of(tree, "details")[0])


@each_picture
def test_the_list_has_the_same_links_as_the_drawing(ref: Ref) -> None:
    tree = drawn(ref)
    listed = [link.attrs["href"] for link in all_of(tree, ".picture__parts a")]
    assert sorted(set(listed), key=listed.index) == listed
    for drawing in all_of(tree, "svg"):
        links = [link.attrs["href"] for link in drawing.query("a") if isinstance(link, Element)]
        assert links == [link for link in listed if link in links], "in the order of the list"
    assert {link.attrs["href"] for link in all_of(tree, "svg a")} == set(listed)


@each_picture
def test_a_picture_looks_different_where_a_part_is_marked(ref: Ref) -> None:
    for part in view(ref)["parts"]:
        marked = drawn(ref, part["key"])
        assert len(all_of(marked, "a.pic-marked")) >= 1
        assert part["title"] in words_of(all_of(marked, ".picture__marked")[0])


@each_picture
def test_every_word_of_a_drawing_stands_in_the_register_and_every_label_is_drawn(ref: Ref) -> None:
    labels = {text.words for text in real().library.pictures[ref].labels.values()}
    titles = {part["title"] for part in view(ref)["parts"]}
    tree = drawn(ref)
    words = {
        " ".join(words_of(line) for line in text.query("tspan") if isinstance(line, Element))
        for text in all_of(tree, "text")
    }
    names = {str(one.attrs["aria-label"]) for one in all_of(tree, "svg")}
    assert words <= labels | titles
    assert labels <= words | names


@each_picture
def test_a_drawing_carries_no_styles_scripts_or_colours(ref: Ref) -> None:
    source = (PROJECT / "overrides" / "pictures" / f"{ref.id}.html").read_text(encoding="utf-8")
    assert _NOT_DRAWN.findall(source) == []


@each_picture
def test_a_finger_can_hit_every_part(ref: Ref) -> None:
    """46 units are 44 pixels and more on a screen that is 390 pixels wide (tests/browser measures the page)."""
    places = all_of(drawn(ref), "svg a")
    sizes = [
        (float(str(hit.attrs["width"])), float(str(hit.attrs["height"])))
        for one in places
        for hit in one.query(".pic-hit")
        if isinstance(hit, Element)
    ]
    assert len(sizes) == len(places)
    assert all(min(size) >= 46 for size in sizes)


@each_picture
def test_a_drawing_is_360_units_wide_so_that_its_words_can_be_read_on_a_phone(ref: Ref) -> None:
    boxes = [str(one.attrs["viewBox"]).split() for one in all_of(drawn(ref), "svg")]
    assert {tuple(box[:3]) for box in boxes} == {("0", "0", "360")}


@each_picture
def test_what_is_in_question_is_told_by_slanted_lines_and_not_by_colour_alone(ref: Ref) -> None:
    tree = drawn(ref)
    lines = f"url(#hatch-{ref.id})"
    in_question = [shape.attrs["d"] for shape in all_of(tree, ".pic-hurt")]
    assert [shape.attrs["d"] for shape in all_of(tree, "path") if shape.attrs.get("fill") == lines] == in_question
    assert [shape.attrs["id"] for shape in all_of(tree, "pattern")] == [f"hatch-{ref.id}"] * bool(in_question)


@each_picture
def test_every_picture_stands_on_a_page(ref: Ref) -> None:
    of = real().library
    assert of.pictures[ref].map or any(ref in entry.record.pictures for entry in of.entries.values())
