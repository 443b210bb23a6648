"""Settings come from mkdocs.yml, read by MkDocs for builds and by ourselves for checks."""

from pathlib import Path

import pytest
from mkdocs.config import load_config

from healthsite.mkdocs_settings import settings_of
from healthsite.settings import read_settings
from tests.outlet import mkdocs_site
from tests.support import PROJECT, SITES

FILES = [PROJECT / "mkdocs.yml", *sorted(SITES.glob("valid/*/mkdocs.yml"))]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.parent.name)
def test_checks_and_builds_read_the_same_settings(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SITE_NAME", raising=False)
    built, checked = settings_of(load_config(str(file))), read_settings(file)
    assert (built.site_name, built.region, built.drafts) == (checked.site_name, checked.region, checked.drafts)
    for field in ("content_dir", "docs_dir", "templates_dir"):
        assert getattr(built, field).resolve() == getattr(checked, field).resolve()


def test_a_site_names_its_own_folders_and_region(tmp_path: Path) -> None:
    project = mkdocs_site(tmp_path)
    file = project / "mkdocs.yml"
    own = "extra: {healthsite: {content_dir: records, region: us}}\n"
    file.write_text(file.read_text("utf-8") + own, encoding="utf-8")
    (project / "records").mkdir()
    settings = settings_of(load_config(str(file)))
    assert (settings.content_dir, settings.region) == (project / "records", "us")
    assert read_settings(file).content_dir.resolve() == (project / "records").resolve()


def test_drafts_are_for_the_preview_only(tmp_path: Path) -> None:
    config = load_config(str(mkdocs_site(tmp_path) / "mkdocs.yml"))
    assert not settings_of(config).drafts
    assert settings_of(config, drafts=True).drafts
