"""Fixtures of all tests."""

from pathlib import Path

import pytest

from tests.outlet import mkdocs_site
from tests.reading import Pages, read_pages
from tests.support import PROJECT, environment, run


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real site, built strictly once for all tests that read its HTML."""
    site_dir = tmp_path_factory.mktemp("built") / "site"
    result = run("mkdocs", "build", "--strict", "--site-dir", str(site_dir))  # --quiet would switch --strict off
    assert result.returncode == 0, result.stdout + result.stderr
    assert (PROJECT / "content").is_dir()
    return site_dir


@pytest.fixture(scope="session")
def pages(built_site: Path) -> Pages:
    """The pages of the real site by address, each parsed once."""
    return read_pages(built_site)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small site, in whose folder a command of ours is run on the fixed date."""
    for name, value in environment().items():
        monkeypatch.setenv(name, value)
    project = mkdocs_site(tmp_path / "project")
    monkeypatch.chdir(project)
    return project
