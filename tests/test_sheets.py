"""Documents beside the site: one file that holds all it needs."""

import base64
from pathlib import Path

from healthsite.assets import read_assets
from healthsite.sheets import make_sheet, whole_style
from healthsite.views.values import Values
from tests.small import context, library
from tests.support import PROJECT, settings_for

SHEET = '@font-face { src: url(../fonts/a.woff2) } p { background: url(#spot); content: "\\2713" }\n'


def docs(folder: Path) -> Path:
    """A site of its own with a style sheet and a font."""
    for name, content in (("styles/10-words.css", SHEET.encode()), ("fonts/a.woff2", b"letters")):
        file = folder / "docs/assets" / name
        file.parent.mkdir(parents=True)
        file.write_bytes(content)
    return folder


def test_the_style_has_its_fonts_inside_and_keeps_other_addresses(tmp_path: Path) -> None:
    letters = base64.b64encode(b"letters").decode("ascii")
    expected = SHEET.replace("../fonts/a.woff2", f"data:font/woff2;base64,{letters}")
    assert whole_style(read_assets(docs(tmp_path) / "docs")) == expected


def test_a_site_without_styles_has_plain_documents(tmp_path: Path) -> None:
    assert whole_style(read_assets(tmp_path)) == ""


def test_a_document_has_its_title_and_the_look_of_the_site(tmp_path: Path) -> None:
    templates = PROJECT / "overrides"
    (tmp_path / "own.html").write_text(
        "{% extends 'layouts/sheet.html' %}{% block sheet %}<p>{{ page.say }}</p>{% endblock %}"
    )
    (tmp_path / "layouts").symlink_to(templates / "layouts")
    settings = settings_for(docs(tmp_path), templates=tmp_path)
    html = make_sheet(Values(context(library())), settings, "own.html", {"title": "A & b", "say": "Good <day>"})
    assert html.lstrip().startswith("<!doctype html>")
    assert "<title>A &amp; b - Test site</title>" in html
    assert "<p>Good &lt;day&gt;</p>" in html
    assert 'content: "\\2713"' in html
