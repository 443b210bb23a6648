"""Parts of a drawing that lead somewhere can be hit by a finger and are plain to see when they have the focus."""

from itertools import combinations
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.kinds import ServedSite, address
from tests.written import read_yaml

pytestmark = pytest.mark.browser

PLACES = """() => [...document.querySelectorAll("a.pic-part .pic-hit")].map((place) => {
  const box = place.getBoundingClientRect()
  const drawing = [...document.querySelectorAll(".pic")].indexOf(place.closest(".pic"))
  return { drawing, left: box.left, right: box.right, top: box.top, bottom: box.bottom }
})"""

LOOK = """(link) => {
  const shape = link.querySelector(".pic-area, .pic-bracket, .pic-leader"), style = getComputedStyle(shape)
  return [style.strokeWidth, getComputedStyle(link).outlineStyle]
}"""

each_map = pytest.mark.parametrize("path", ["symptoms/", "anatomy/", "anatomy/disc/"])


@each_map
def test_a_finger_can_hit_each_part_of_a_drawing_and_no_other(page: Page, guide: ServedSite, path: str) -> None:
    page.goto(guide.home + path)
    places = page.evaluate(PLACES)
    assert len(places) > 8
    assert [place for place in places if min(width(place), height(place)) < 44] == []
    assert [pair for pair in combinations(places, 2) if overlap(*pair)] == []


@each_map
def test_a_part_with_the_focus_looks_different(page: Page, guide: ServedSite, path: str) -> None:
    page.goto(guide.home + path)
    drawn = page.locator("a.pic-part").first
    before = drawn.evaluate(LOOK)
    page.keyboard.press("Tab")  # from here on the browser shows where the focus is
    drawn.focus()
    after = drawn.evaluate(LOOK)
    assert before[0] != after[0]
    assert (before[1], after[1]) == ("none", "solid")


@each_map
def test_a_part_is_called_by_its_whole_label(page: Page, guide: ServedSite, path: str) -> None:
    page.goto(guide.home + path)
    links = page.locator(".pic").get_by_role("link")
    called = {name: page.locator(".pic").get_by_role("link", name=name, exact=True).count() for name in labels(page)}
    assert sum(called.values()) == links.count() > 8
    assert page.get_by_role("figure", name=page.locator(".picture__title").first.inner_text(), exact=True).count() == 1


def labels(page: Page) -> set[str]:
    """The words by which the links of a map may be called: those of its labels, and the titles that its list has."""
    written = {label for one in read_yaml("pictures.yml") if one.get("map") for label in one.get("labels", {}).values()}
    return written | set(page.locator(".picture__parts a").all_inner_texts())


def width(place: dict[str, Any]) -> float:
    return float(place["right"] - place["left"])


def height(place: dict[str, Any]) -> float:
    return float(place["bottom"] - place["top"])


def overlap(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two places of one drawing share more than an edge."""
    across = min(one["right"], other["right"]) - max(one["left"], other["left"])
    down = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
    return bool(one["drawing"] == other["drawing"] and across > 0.5 and down > 0.5)


LABELS = """(drawing) => {
  const frame = drawing.getBoundingClientRect()
  const words = [...drawing.querySelectorAll("tspan")].map((node) => {
    const { left, right, top, bottom, height } = node.getBoundingClientRect()
    return { words: node.textContent, drawing: 0, left, right, top: top + height / 4, bottom: bottom - height / 4 }
  })
  const within = (one) =>
    one.left >= frame.left && one.right <= frame.right && one.top >= frame.top && one.bottom <= frame.bottom
  return [words, words.filter((one) => !within(one)).map((one) => one.words)]
}"""
"""The lines of all labels, as high as small letters are, and those that stand outside the frame."""


@pytest.mark.parametrize("picture", [one["id"] for one in read_yaml("pictures.yml")])
def test_the_words_of_a_drawing_stand_inside_it_and_clear_of_each_other(
    page: Page, guide: ServedSite, picture: str
) -> None:
    figure = f"picture--{picture}"
    shown = next(file for file in sorted(guide.folder.rglob("*.html")) if figure in file.read_text(encoding="utf-8"))
    page.goto(guide.home + address(guide.folder, shown))
    for drawing in page.locator(f".{figure} .pic").all():
        words, outside = drawing.evaluate(LABELS)
        assert outside == []
        assert [(one["words"], other["words"]) for one, other in combinations(words, 2) if overlap(one, other)] == []
