"""Styles, scripts and fonts: joined, marked with their content, and found by name."""

import re
from pathlib import Path

import pytest

from healthsite.assets import Assets, read_assets, with_made

FILES = {
    "styles/10-words.css": "@font-face { src: url(../fonts/plain.woff2) }",
    "styles/00-tokens.css": ":root { --ink: #000 }",
    "fonts/plain.woff2": "a font",
    "scripts/search.js": "search()",
    "scripts/help.js": "help()",
    "scripts/plan/sheet.js": "plan()",
    "styles/plan/sheet.css": ".plan {}",
    "notice.txt": "Made by us.",
    "preview.png": "a picture",
}


def docs(folder: Path, **changed: str) -> Path:
    for name, text in (FILES | changed).items():
        file = folder / "assets" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    return folder


def published(assets: Assets, name: str) -> str:
    return assets.files[assets.address(name)].decode()


def sheet(assets: Assets) -> str:
    return published(assets, "site.css")


def test_all_styles_are_one_sheet_in_the_order_of_their_names(tmp_path: Path) -> None:
    assert re.fullmatch(r":root .+\n@font-face .+", sheet(read_assets(docs(tmp_path))))


@pytest.mark.parametrize("name", ["site.css", "site.js", "plan.css", "fonts/plain.woff2"])
def test_an_address_has_the_mark_of_the_content(name: str, tmp_path: Path) -> None:
    address = read_assets(docs(tmp_path)).address(name)
    stem, suffix = name.rsplit(".", 1)
    assert re.fullmatch(rf"assets/{stem}\.[0-9a-f]{{8}}\.{suffix}", address)


def test_an_address_changes_with_the_content_and_only_then(tmp_path: Path) -> None:
    before = read_assets(docs(tmp_path / "a"))
    after = read_assets(docs(tmp_path / "b", **{"scripts/search.js": "find()"}))
    changed = {name for name in before.addresses if before.address(name) != after.address(name)}
    assert changed == {"site.js"}


@pytest.mark.parametrize(
    ("name", "content"), [("site.js", "help()\n;\nsearch()"), ("plan.js", "plan()"), ("plan.css", ".plan {}")]
)
def test_scripts_are_joined_too_and_those_in_a_folder_stand_apart(name: str, content: str, tmp_path: Path) -> None:
    assert published(read_assets(docs(tmp_path)), name) == content


def test_the_sheet_names_fonts_from_where_it_lies(tmp_path: Path) -> None:
    assets = read_assets(docs(tmp_path))
    assert f"url({assets.address('fonts/plain.woff2').removeprefix('assets/')})" in sheet(assets)


def test_an_address_that_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    style = "a { background: url(../pictures/none.svg) }"
    assert style in sheet(read_assets(docs(tmp_path, **{"styles/20-more.css": style})))


def test_what_texts_link_to_keeps_its_name(tmp_path: Path) -> None:
    assets = read_assets(docs(tmp_path))
    assert {"assets/notice.txt", "assets/preview.png"}.isdisjoint(assets.taken)
    assert assets.address("preview.png") == "assets/preview.png"
    assert [address for address in assets.files if address.endswith((".txt", ".png"))] == []


def test_a_file_that_the_build_makes_is_marked_too(tmp_path: Path) -> None:
    before = read_assets(docs(tmp_path))
    after = with_made(before, "regions.json", b"{}")
    assert re.fullmatch(r"assets/regions\.[0-9a-f]{8}\.json", after.address("regions.json"))
    assert {**before.files, after.address("regions.json"): b"{}"} == after.files


def test_a_file_of_styles_is_known_as_it_is_written(tmp_path: Path) -> None:
    assets = read_assets(docs(tmp_path))
    assert assets.style("styles/10-words.css") == FILES["styles/10-words.css"]
    assert assets.style("styles/none.css") == ""


def test_a_site_without_assets_has_none(tmp_path: Path) -> None:
    assert read_assets(tmp_path) == Assets()
    assert Assets().address("site.css") == ""
