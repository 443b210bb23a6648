"""Small sites built by MkDocs in this process."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from unittest.mock import patch

from mkdocs.commands.build import build
from mkdocs.config import load_config

from tests.support import PROJECT, environment, write_site


def mkdocs_site(project: Path, files: Mapping[str, str] | None = None, *, base: str = "minimal") -> Path:
    """A copy of a valid site that MkDocs can build where it stands: its paths to our hook and templates are whole."""
    write_site(project, files or {}, base=base)
    config = project / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8").replace("../../../..", str(PROJECT)), encoding="utf-8")
    return project


def mkdocs_build(project: Path, *, variables: Mapping[str, str] | None = None, **settings: Any) -> Path:
    """A strict build of a site, with some settings of mkdocs.yml changed. Returns the folder of the finished site.

    `variables` are set in the environment while it runs.
    """
    with patch.dict(os.environ, environment(**(variables or {}))):
        config = load_config(str(project / "mkdocs.yml"), strict=True, **settings)
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
    return Path(config.site_dir)


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()
    }
