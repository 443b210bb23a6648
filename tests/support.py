"""What tests share: a fixed date, small sites on disk, and builds of them."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from healthsite.settings import Settings
from healthsite.site import Site, build_site

PROJECT = Path(__file__).parent.parent
SITES = PROJECT / "tests" / "sites"
TODAY = date(2026, 11, 21)
"""The fixed date of all tests."""

SITE_URL = "https://example.org/guide/"
"""Where tests pretend that the site stands: under a sub-path, as a project page does."""


def settings_for(project: Path, *, templates: Path = PROJECT / "overrides", drafts: bool = False) -> Settings:
    """Settings of a small site in `project`: content/ and docs/ there, our own templates."""
    return Settings(project / "content", project / "docs", templates, "Test site", drafts=drafts)


def build(project: Path, **options: object) -> Site:
    """The core's build of a small site on the fixed date."""
    return build_site(settings_for(project), TODAY, **options)  # type: ignore[arg-type]


def write_site(project: Path, files: Mapping[str, str], *, base: str = "minimal") -> Path:
    """A copy of the valid site `base` with some files written over or, where the text is empty, taken out."""
    shutil.copytree(SITES / "valid" / base, project, dirs_exist_ok=True)
    for name, text in files.items():
        file = project / name
        file.parent.mkdir(parents=True, exist_ok=True)
        if text:
            file.write_text(text, encoding="utf-8", newline="\n")
        else:
            file.unlink()
    return project


def environment(**extra: str) -> dict[str, str]:
    """The environment of a command under test: the fixed date, no network mentioned, no banners."""
    fixed = {"HEALTHSITE_TODAY": TODAY.isoformat(), "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1", "SITE_URL": SITE_URL}
    return os.environ | fixed | extra


def run(*arguments: str, cwd: Path = PROJECT, **extra: str) -> subprocess.CompletedProcess[str]:
    """Run a module of the environment, as in run("healthsite.cli", "check")."""
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment(**extra), capture_output=True, text=True, check=False)
