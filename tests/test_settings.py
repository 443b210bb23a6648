"""Settings are read from mkdocs.yml without MkDocs."""

from functools import partial
from pathlib import Path

import pytest

from healthsite.diagnostics import ContentError
from healthsite.settings import Settings, read_settings, settings_from


def read(folder: Path, text: str) -> Settings:
    file = folder / "mkdocs.yml"
    file.write_text(text, encoding="utf-8")
    return read_settings(file)


def test_a_site_says_where_things_are(tmp_path: Path) -> None:
    text = """
        site_name: A guide
        docs_dir: pages
        theme: {name: material, custom_dir: templates}
        extra: {healthsite: {content_dir: inhalt, region: ireland}}
        """
    assert read(tmp_path, text) == Settings(
        tmp_path / "inhalt", tmp_path / "pages", tmp_path / "templates", "A guide", "ireland"
    )


def test_what_a_site_does_not_say_is_as_usual(tmp_path: Path) -> None:
    assert read(tmp_path, "site_name: A guide") == Settings(
        tmp_path / "content", tmp_path / "docs", tmp_path / "overrides", "A guide", "uk"
    )


@pytest.mark.parametrize("theme", ["theme: material", "theme: {name: material}"])
def test_a_theme_need_not_have_templates_of_its_own(tmp_path: Path, theme: str) -> None:
    assert read(tmp_path, theme).templates_dir == tmp_path / "overrides"


def test_a_value_of_the_environment_has_a_default(tmp_path: Path) -> None:
    assert read(tmp_path, 'site_name: !ENV [SITE_NAME, "A guide"]').site_name == "A guide"


def test_settings_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"mkdocs\.yml:1:13: error: .* \[broken-yaml\]"):
        read(tmp_path, "site_name: a: b")


def test_only_the_preview_shows_drafts() -> None:
    usual = partial(settings_from, Path("x"), docs_dir="docs", custom_dir=None, site_name="A guide", own={})
    assert not usual().drafts
    assert usual(drafts=True).drafts


@pytest.mark.parametrize(("written", "gallery"), [("", False), ("gallery: false", False), ("gallery: true", True)])
def test_only_a_site_that_asks_for_it_has_a_gallery(tmp_path: Path, written: str, gallery: bool) -> None:
    assert read(tmp_path, f"site_name: A guide\nextra: {{healthsite: {{{written}}}}}").gallery == gallery
