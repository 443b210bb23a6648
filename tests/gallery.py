"""The site in which the component gallery is looked at: the one on another subject, with words and figures that it
does without. So no edit of our own content changes what the gallery shows."""

import shutil
from pathlib import Path

import yaml

from tests.outlet import mkdocs_site
from tests.small import fields
from tests.support import PROJECT, SITES

MORE = SITES / "gallery"

COMPONENTS = sorted(file.stem for file in (PROJECT / "overrides" / "gallery").glob("*.html"))
"""The components that have examples."""


def gallery_site(project: Path) -> Path:
    """A site with a gallery, ready to be built, with our own styles, scripts and fonts."""
    mkdocs_site(project, base="bicycle")
    shutil.copy(MORE / "poses.yml", project / "content")
    texts = project / "content" / "texts.yml"
    texts.write_text(with_more(texts, MORE / "texts.yml"), encoding="utf-8")
    config = project / "mkdocs.yml"
    settings = config.read_text(encoding="utf-8").replace("  healthsite:\n", "  healthsite:\n    gallery: true\n")
    config.write_text(settings, encoding="utf-8")
    shutil.copytree(PROJECT / "docs" / "assets", project / "docs" / "assets")
    return project


def with_more(texts: Path, more: Path) -> str:
    """Shared sentences with those of another file added, group by group."""
    groups = fields(texts.read_text(encoding="utf-8"))
    for group, sentences in fields(more.read_text(encoding="utf-8")).items():
        groups[group] = groups.get(group, {}) | sentences
    return str(yaml.safe_dump(groups, allow_unicode=True, sort_keys=False))
