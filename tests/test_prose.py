"""Editors' Markdown becomes safe HTML in which everything that is ours is a part of its own."""

import pytest

from healthsite.prose import ProseConverter, plain_words, term_pattern
from healthsite.prose_parts import Heading, Html, Prose, ProsePart, ProseSection, SignLine, TermUse
from healthsite.text import Marker, Placeholder

TERMS = {"disc": "disc", "discs": "disc", "slipped disc": "slipped-disc", "dull pain": "ache"}


def convert(body: str) -> Prose:
    """One body; links lead to where they are written, with an exclamation mark."""
    return ProseConverter(TERMS).convert(body, lambda written: f"{written}!")


def shown(body: str) -> str:
    """The first section in one line: our parts in angle quotes between the HTML."""
    section = convert(f"## A section\n\n{body}").sections[0]
    return "".join(one_part(part) for part in section.parts).replace("\n", "")


def one_part(part: ProsePart) -> str:
    match part:
        case Html():
            return part.html
        case Marker():
            return f"«source {part.source}»"
        case Placeholder():
            return f"«{part.name}»"
        case TermUse():
            return f"«term {part.term}: {part.words}»"
        case SignLine():
            return f"«signs {' '.join(part.ids)}{'' if part.alone else ', not alone'}»"
        case Heading():
            return f"«h{part.level} {part.id}: {part.title}»"


@pytest.mark.parametrize(
    ("body", "html"),
    [
        ("Words.", "<p>Words.</p>"),
        ("*it* **so**", "<p><em>it</em> <strong>so</strong></p>"),
        ("- one\n- two", "<ul><li>one</li><li>two</li></ul>"),
        ("3. three\n4. four", '<ol start="3"><li>three</li><li>four</li></ol>'),
        ("a < b & c", "<p>a &lt; b &amp; c</p>"),
        ("> said", "<blockquote><p>said</p></blockquote>"),
    ],
)
def test_markdown_becomes_html(body: str, html: str) -> None:
    assert shown(body) == html


@pytest.mark.parametrize(
    ("body", "html"),
    [
        ("It helps.[^nhs]", "<p>It helps.«source nhs»</p>"),
        ("It helps.[^a][^b]", "<p>It helps.«source a»«source b»</p>"),
        ("See {soon} now", "<p>See «soon» now</p>"),
        ("{ soon }", "<p>«soon»</p>"),
        ("- one[^a]", "<ul><li>one«source a»</li></ul>"),
        ("*so[^a]*", "<p><em>so«source a»</em></p>"),
        ("`[^a] {soon}`", "<p><code>[^a] {soon}</code></p>"),
    ],
)
def test_markers_and_placeholders_are_parts(body: str, html: str) -> None:
    assert shown(body) == html


@pytest.mark.parametrize(
    ("body", "html"),
    [
        ("A disc here", "<p>A «term disc: disc» here</p>"),
        ("Discs", "<p>«term disc: Discs»</p>"),
        ("a slipped disc", "<p>a «term slipped-disc: slipped disc»</p>"),
        ("*dull pain*.", "<p><em>«term ache: dull pain»</em>.</p>"),
        ("[a disc](d.md)", '<p><a href="d.md!">a disc</a></p>'),
        ("`disc`", "<p><code>disc</code></p>"),
        ("discus, disc-like, mini-disc", "<p>discus, disc-like, mini-disc</p>"),
    ],
)
def test_glossary_terms_are_found_as_whole_words_outside_links_and_code(body: str, html: str) -> None:
    assert shown(body) == html


@pytest.mark.parametrize(
    ("body", "html"),
    [
        ("One.\n\n{signs: a, b}\n\nTwo.", "<p>One.</p>«signs a b»<p>Two.</p>"),
        ("{signs:a}", "«signs a»"),
        ("{ signs : a , b }", "«signs a b»"),
        ("{signs: a} now", "<p>«signs a, not alone» now</p>"),
        ("{signs: a}\n{signs: b}", "<p>«signs a, not alone»«signs b, not alone»</p>"),
        ("- {signs: a}", "<ul><li>«signs a, not alone»</li></ul>"),
        ("{signs: }", "«signs »"),
    ],
)
def test_a_line_of_signs_is_a_part_and_knows_whether_it_stands_alone(body: str, html: str) -> None:
    assert shown(body) == html


@pytest.mark.parametrize(
    "body",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<iframe src='https://example.org'></iframe>",
        "<p style='color:red' onclick='a()'>words</p>",
        "<style>p {}</style>",
    ],
)
def test_html_that_could_do_harm_is_taken_out(body: str) -> None:
    html = shown(body)
    assert not any(word in html for word in ("script", "onerror", "iframe", "style", "onclick", "alert"))


def test_a_link_to_a_script_loses_its_address() -> None:
    converted = ProseConverter({}).convert("## A\n\n[a](javascript:alert)", str)
    assert "javascript" not in str(converted.sections)


def test_links_and_pictures_are_resolved_and_remembered_as_written() -> None:
    body = "[a](../x.md#y) ![b](p.png) <https://example.org> [c][d]\n\n[d]: z.md"
    converted = convert(f"## A\n\n{body}")
    assert converted.links == ("../x.md#y", "p.png", "https://example.org", "z.md")
    assert '<a href="../x.md#y!">a</a> <img alt="b" src="p.png!">' in shown(body)


def test_headings_below_a_section_are_parts() -> None:
    assert shown("### More *to* say\n\nWords.") == "«h3 more-to-say: More to say»<p>Words.</p>"


@pytest.mark.parametrize("level", [3, 4, 5, 6])
def test_headings_of_every_level_are_parts(level: int) -> None:
    assert shown(f"{'#' * level} More") == f"«h{level} more: More»"


def test_a_body_is_split_at_its_sections() -> None:
    sections = convert("## Overview\n\nOne.\n\n## Living with it\n\n### Rest\n\nTwo.").sections
    assert [(section.id, section.title) for section in sections] == [
        ("overview", "Overview"), ("living-with-it", "Living with it"),
    ]  # fmt: skip
    assert Heading(3, "rest", "Rest") in sections[1].parts


def test_words_before_the_first_section_are_a_section_without_title() -> None:
    assert convert("Words.\n\n## A").sections[0] == ProseSection("", "", (Html("<p>Words.</p>\n"),))


def test_an_empty_body_has_no_sections() -> None:
    assert convert("\n") == Prose((), (), "", ())


def test_wide_tables_stand_in_a_frame_that_the_keyboard_reaches() -> None:
    html = shown("| | cold |\n|---|---|\n| warm | no |")
    assert html.startswith('<div class="table-frame" role="group" tabindex="0"><table>')
    assert '<tr><td></td><th scope="col">cold</th></tr>' in html


def test_the_words_of_a_body_are_known_for_the_checks() -> None:
    words = convert("## Title\n\nOne *two*[^a] [three](x.md)\n\n### Four\n\n- {soon} five").words
    assert set(words.split()) == {"Title", "One", "two", "three", "Four", "five"}


def test_items_of_do_not_lists_are_gathered_and_lists_are_named() -> None:
    body = "### Do\n\n- walk\n\n### Do not\n\n- do not lie[^a]\n- sit *still*\n\nWords\n\n- other"
    assert convert(f"## A\n\n{body}").do_not_items == ("do not lie", "sit still")
    html = shown(body)
    assert '<ul class="do"><li>walk' in html
    assert '<ul class="do-not"><li>do not lie' in html
    assert html.endswith("<p>Words</p><ul><li>other</li></ul>")


def blocks(body: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(block.kind, block.words, block.sources) for block in convert(f"## A\n\n{body}").blocks]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("One *two*.[^a][^b]\n\nThree.", [("p", "One two.", ("a", "b")), ("p", "Three.", ())]),
        ("- one[^a]\n- [two](x.md)", [("li", "one", ("a",)), ("li", "two", ())]),
        ("- one\n    - two[^a]", [("li", "one", ()), ("li", "two", ("a",))]),
        ("- one\n\n    more[^a]", [("p", "one", ()), ("p", "more", ("a",))]),
        ("| a | |\n|---|---|\n| b[^x] | c |", [("th", "a", ()), ("td", "b", ("x",)), ("td", "c", ("x",))]),
        ("Call {emergency-number} now", [("p", "Call now", ())]),
        ("One <!-- later --> two", [("p", "One two", ())]),
        ("### Heading\n\n{signs: x}\n\n![alt](p.png)", []),
    ],
)
def test_checks_see_a_body_in_paragraphs_items_and_cells(body: str, expected: object) -> None:
    assert blocks(body) == expected


def test_items_know_their_list_and_the_first_how_many_there_are() -> None:
    found = convert("## A\n\n### Do\n\n- a\n- b\n\nWords\n\n1. c\n").blocks
    assert [(block.list_name, block.items) for block in found] == [("do", 2), ("do", 0), ("", 0), ("", 1)]


def test_the_words_of_links_and_pictures_are_known() -> None:
    converted = convert("## A\n\n[one *two*[^a]](x.md) ![three](p.png) <https://example.org>")
    assert converted.link_words == ("one two", "https://example.org")
    assert converted.picture_words == ("three",)


def test_one_converter_keeps_bodies_apart() -> None:
    converter = ProseConverter(TERMS)
    first = converter.convert("## A\n\nOne.[^a]\n\n[x]: y.md", str)
    assert converter.convert("## B\n\nTwo.[^b] [x]", str).links == ()
    assert converter.convert("## A\n\nOne.[^a]\n\n[x]: y.md", str) == first


def test_private_characters_of_a_body_are_no_parts() -> None:
    assert shown("\ue0000\ue001[^a]") == "<p>0«source a»</p>"


def test_without_glossary_nothing_is_looked_for() -> None:
    assert term_pattern({}) is None
    assert ProseConverter({}).convert("A disc", str).sections[0].parts == (Html("<p>A disc</p>"),)


def test_words_of_safe_html_are_plain() -> None:
    assert plain_words("<p>a &lt; <em>b</em></p>").split() == ["a", "<", "b"]
