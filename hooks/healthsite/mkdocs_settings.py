"""From MkDocs' configuration to our own settings."""

from pathlib import Path

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from healthsite.settings import Settings


def load_settings(config_file: Path) -> Settings:
    """Read the settings of a site from its mkdocs.yml."""
    return settings_of(load_config(str(config_file)))


def settings_of(config: MkDocsConfig, *, drafts: bool = False) -> Settings:
    """Our settings from MkDocs': folders, name, and `extra.healthsite`."""
    project = Path(config.config_file_path).parent
    own = config.extra.get("healthsite", {})
    return Settings(
        content_dir=project / own.get("content_dir", "content"),
        docs_dir=Path(config.docs_dir),
        templates_dir=Path(config.theme.custom_dir or project / "overrides"),
        site_name=config.site_name,
        region=own.get("region", "uk"),
        drafts=drafts,
    )
