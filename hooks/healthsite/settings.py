"""What a site says about itself, apart from its content: read from mkdocs.yml, without MkDocs."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from healthsite.diagnostics import ContentError
from healthsite.source import read_source


@dataclass(frozen=True)
class Settings:
    """Where things are, and the site's own names."""

    content_dir: Path
    docs_dir: Path
    templates_dir: Path
    site_name: str
    region: str = "uk"
    drafts: bool = False
    """Whether drafts are shown too (the preview)."""
    gallery: bool = False
    """Whether there is a gallery of the components. The preview has one in any case; a published site has none."""

    def publishes(self, file: Path) -> bool:
        """Whether a file written there would become part of the site."""
        return file.resolve().is_relative_to(self.docs_dir.resolve())


def read_settings(config_file: Path) -> Settings:
    """The settings of a site from its mkdocs.yml. (MkDocs takes half a second to read the same few lines.)

    Raises ContentError where the file is not YAML.
    """
    source, diagnostics = read_source(config_file, config_file.name)
    if source is None:
        raise ContentError(diagnostics)
    fields = _mapping(source.fields)
    return settings_from(
        config_file.resolve().parent,
        docs_dir=fields.get("docs_dir", "docs"),
        custom_dir=_mapping(fields.get("theme")).get("custom_dir"),
        site_name=_with_default(fields.get("site_name")),
        own=_mapping(_mapping(fields.get("extra")).get("healthsite")),
    )


def settings_from(
    project: Path, *, docs_dir: str, custom_dir: str | None, site_name: str, own: dict[str, Any], drafts: bool = False
) -> Settings:
    """Settings from the values of mkdocs.yml; `own` is its `extra.healthsite`. Paths begin at the project."""
    return Settings(
        content_dir=project / own.get("content_dir", "content"),
        docs_dir=project / docs_dir,
        templates_dir=project / (custom_dir or "overrides"),
        site_name=site_name,
        region=own.get("region", "uk"),
        drafts=drafts,
        gallery=str(own.get("gallery", "")).casefold() == "true",
    )


def _mapping(value: object) -> dict[str, Any]:
    """A mapping as it is; nothing where MkDocs will refuse the value anyway."""
    return value if isinstance(value, dict) else {}


def _with_default(value: object) -> str:
    """`!ENV [SITE_NAME, "A guide"]` is a list here: its last entry is the default, and checks need no more."""
    return str(value[-1] if isinstance(value, list) else value or "")
