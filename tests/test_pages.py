"""Templates are filled with views; a mistake of a template is told with its place."""

from datetime import date
from pathlib import Path

import pytest

from healthsite.pages import Renderer, TemplateMistakeError, day_in_words, mistakes_page


def render(folder: Path, template: str, view: dict[str, object] | None = None, **others: str) -> str:
    """The HTML of one template. Further templates by name."""
    for name, text in {"page": template, **others}.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    renderer = Renderer(folder, {"site_name": "A site"}, sources={"a": {"id": "a"}}, terms={})
    return renderer.render("page.html", view or {}, address="x/")[0]


def mistake(folder: Path, template: str, **others: str) -> str:
    """What is told of a template: "path:line message"."""
    with pytest.raises(TemplateMistakeError) as caught:
        render(folder, template, {}, **others)
    told = caught.value.diagnostic
    assert told.rule == "broken-template"
    return f"{told.position.path.removeprefix(folder.name)}:{told.position.line} {told.message}"


def test_a_template_sees_the_view_and_what_is_shared(tmp_path: Path) -> None:
    assert render(tmp_path, "{{ page.title }} of {{ site_name }}", {"title": "Heat"}) == "Heat of A site"


def test_words_cannot_become_markup(tmp_path: Path) -> None:
    html = render(tmp_path, "<p>{{ page.words }}</p>", {"words": "<b>a</b> & \"b\" 'c'"})
    assert html == "<p>&lt;b&gt;a&lt;/b&gt; &amp; &#34;b&#34; &#39;c&#39;</p>"


def test_safe_html_of_bodies_stays_as_it_is(tmp_path: Path) -> None:
    assert render(tmp_path, "{{ page.html | safe_html }}", {"html": "<p>a</p>"}) == "<p>a</p>"


def test_days_are_written_in_words(tmp_path: Path) -> None:
    assert render(tmp_path, "{{ page.on | day }}", {"on": date(2026, 11, 1)}) == "1 November 2026"


def test_what_a_page_gathers_comes_with_its_html(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("{{ notes.heading(2, 'a', 'A') }}{{ notes.cite('a') }}", encoding="utf-8")
    renderer = Renderer(tmp_path, {}, sources={"a": {"id": "a"}}, terms={})
    html, notes = renderer.render("page.html", {}, address="x/")
    assert (html, notes.cited()) == ("a1", [{"id": "a"}])
    assert renderer.render("page.html", {}, address="x/")[0] == "a1"


@pytest.mark.parametrize(
    ("template", "told"),
    [
        ("one\n{{ page.no }}", "/page.html:2 The template cannot be filled: 'dict object' has no attribute 'no'"),
        ("{{ no }}", "/page.html:1 The template cannot be filled: 'no' is undefined"),
        ("\n\n{% no %}", "/page.html:3 The template cannot be read: Encountered unknown tag 'no'."),
        ("{{ 'a' | round }}", "/page.html:1 The template cannot be filled: type str doesn't define __round__ method"),
        ("{{ page.no | nothing }}", "/page.html:1 The template cannot be read: No filter named 'nothing'."),
        ("{% include 'gone.html' %}", '/gone.html:1 The template "gone.html" is not there.'),
    ],
)  # fmt: skip
def test_a_mistake_of_a_template_is_told_with_its_line(tmp_path: Path, template: str, told: str) -> None:
    assert mistake(tmp_path, template) == told


def test_a_mistake_in_a_macro_is_told_in_the_file_of_the_macro(tmp_path: Path) -> None:
    macro = "{% macro card(a) %}\n<p>\n{{ a.no }}\n{% endmacro %}"
    told = mistake(tmp_path, "{% from 'cards.html' import card %}\n{{ card(page) }}", cards=macro)
    assert told.startswith("/cards.html:3 ")


def test_a_broken_file_that_a_template_extends_is_told_as_itself(tmp_path: Path) -> None:
    assert mistake(tmp_path, "{% extends 'frame.html' %}", frame="\n{% block %}").startswith("/frame.html:2 ")


def test_a_template_that_is_not_there_is_told(tmp_path: Path) -> None:
    renderer = Renderer(tmp_path, {}, sources={}, terms={})
    with pytest.raises(TemplateMistakeError, match=r"The template \"records/x.html\" is not there\."):
        renderer.render("records/x.html", {}, address="")


MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@pytest.mark.parametrize("number", range(1, 13))
def test_a_day_in_words_is_the_same_everywhere(number: int) -> None:
    assert day_in_words(date(2026, number, 9)) == f"9 {MONTHS[number - 1]} 2026"


@pytest.mark.parametrize("form", ["panel", "page"])
def test_the_report_of_mistakes_is_shown_as_plain_words(form: str) -> None:
    html = mistakes_page(form, 'a.md:1:1: error: "<b>" & more')
    assert "a.md:1:1: error: &#34;&lt;b&gt;&#34; &amp; more" in html


def test_a_panel_stands_on_a_page_and_a_page_has_a_title() -> None:
    assert 'role="alert"' in mistakes_page("panel", "x")
    assert mistakes_page("page", "x").lstrip().startswith("<h1>The content has mistakes</h1>")
