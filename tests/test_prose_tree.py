"""The steps that take the tree of a body apart."""

from xml.etree import ElementTree as ET

import pytest

from healthsite.prose_parts import Heading, Html, ProsePart, ProseSection, SignLine
from healthsite.prose_tree import BodyInWork, heading_of, mark_do_lists, replace, sections_of, slug, wrap_table
from healthsite.text import Marker


def tree(inside: str) -> ET.Element:
    return ET.fromstring(f"<div>{inside}</div>")  # noqa: S314 - written here


def written(root: ET.Element) -> str:
    return ET.tostring(root, encoding="unicode").removeprefix("<div>").removesuffix("</div>")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Overview", "overview"),
        ("Living with it", "living-with-it"),
        ("L4 – L5?", "l4-l5"),
        ("  Do not!  ", "do-not"),
        ("日本", "section"),
    ],
)
def test_a_heading_has_an_id_of_plain_letters(title: str, name: str) -> None:
    assert slug(title) == name


def test_a_stand_in_is_split_off_again() -> None:
    page = BodyInWork()
    one, two = page.token(Marker("a")), page.token(Marker("b"))
    assert page.split(f"<p>x{two} y{one}</p>") == [
        Html("<p>x"), Marker("b"), Html(" y"), Marker("a"), Html("</p>"),
    ]  # fmt: skip


def test_a_space_between_two_parts_is_kept_and_space_around_them_is_not() -> None:
    page = BodyInWork()
    one, two = page.token(Marker("a")), page.token(Marker("b"))
    assert page.split(f"\n{one} {two}\n") == [Marker("a"), Html(" "), Marker("b")]


@pytest.mark.parametrize(("before", "after", "alone"), [("", "", True), (" ", "\n", True), ("x", "", False)])
def test_a_line_of_signs_alone_is_noticed(before: str, after: str, alone: bool) -> None:
    page = BodyInWork()
    words = before + page.token(SignLine(("a",), alone=False)) + after
    assert page.is_sign_line(words) == alone
    assert page.parts == [SignLine(("a",), alone=alone)]


def test_another_part_alone_is_no_line_of_signs() -> None:
    page = BodyInWork()
    assert not page.is_sign_line(page.token(Marker("a")))
    assert not page.is_sign_line(None)


def test_a_heading_is_its_words() -> None:
    element = ET.fromstring("<h3>More <em>to</em> \ue0000\ue001 say</h3>")  # noqa: S314 - written here
    assert heading_of(element) == Heading(3, "more-to-say", "More to say")


@pytest.mark.parametrize(("number", "result"), [(0, "start NEW one <b>2</b> two"), (1, "start <a>1</a> one NEW two")])
def test_a_child_gives_way_to_bare_words(number: int, result: str) -> None:
    root = tree("start <a>1</a> one <b>2</b> two")
    replace(root, root[number], "NEW")
    assert written(root) == result


def test_a_frame_goes_around_a_table() -> None:
    root = tree("<p>a</p><table><th>b</th><th> </th><td>c</td></table>tail")
    wrap_table(root, root[1])
    assert written(root) == (
        '<p>a</p><div class="table-frame" tabindex="0" role="group">'
        '<table><th scope="col">b</th><td> </td><td>c</td></table></div>tail'
    )


def marked(heading: str, between: str = "\n") -> tuple[str, list[str]]:
    """A list after a heading: its HTML, and the items gathered."""
    page = BodyInWork()
    root = tree(f"{page.token(Heading(3, 'x', heading))}{between}<ul><li>one</li></ul>")
    mark_do_lists(root, page)
    return written(root[0]), page.do_not


def test_a_list_right_after_do_is_named() -> None:
    assert marked("Do") == ('<ul class="do"><li>one</li></ul>', [])


def test_a_list_right_after_do_not_is_named_and_its_items_are_gathered() -> None:
    assert marked("Do not") == ('<ul class="do-not"><li>one</li></ul>', ["one"])


@pytest.mark.parametrize(("heading", "between"), [("Doing", "\n"), ("Do", "words"), ("do", "\n")])
def test_other_lists_stay_as_they_are(heading: str, between: str) -> None:
    assert marked(heading, between) == ("<ul><li>one</li></ul>", [])


def test_parts_stand_in_the_section_that_they_follow() -> None:
    parts: list[ProsePart] = [Html("0"), Heading(2, "a", "A"), Html("1"), Heading(3, "b", "B"), Heading(2, "c", "C")]
    assert sections_of(parts) == [
        ProseSection("", "", (Html("0"),)),
        ProseSection("a", "A", (Html("1"), Heading(3, "b", "B"))),
        ProseSection("c", "C", ()),
    ]


def test_a_heading_of_the_first_level_is_no_way_around_the_sections() -> None:
    assert sections_of([Heading(1, "a", "A"), Html("1")]) == [ProseSection("a", "A", (Html("1"),))]
