"""Small sites made of the valid site `minimal` and a folder of files laid over it."""

import shutil
from pathlib import Path

from healthsite.site import Site, build_site
from tests.support import PROJECT, TODAY, settings_for, write_site

NOT_LAID_OVER = {"expect.txt", "report.txt"}
"""What stands in such a folder for the test alone."""


def lay_over(project: Path, folder: Path) -> Path:
    """A copy of `minimal` with the files of `folder` written over it; an empty file takes the one below it out."""
    write_site(project, {})
    if (folder / "overrides").is_dir():
        shutil.copytree(PROJECT / "overrides", project / "overrides")
    for file in sorted(folder.rglob("*")):
        if file.is_file() and file.name not in NOT_LAID_OVER:
            _lay_over_file(file, project / file.relative_to(folder))
    return project


def build_over(project: Path, folder: Path) -> Site:
    """The core's build of such a site, with its own templates where the folder has some."""
    lay_over(project, folder)
    templates = project / "overrides"
    settings = settings_for(project, templates=templates) if templates.is_dir() else settings_for(project)
    return build_site(settings, TODAY)


def _lay_over_file(file: Path, target: Path) -> None:
    if file.stat().st_size == 0:
        target.unlink()
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
