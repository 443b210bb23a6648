"""From MkDocs' configuration to our own settings."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from healthsite.settings import Settings, settings_from


def settings_of(config: MkDocsConfig, *, drafts: bool = False) -> Settings:
    """Our settings from MkDocs': folders, name, and `extra.healthsite`."""
    return settings_from(
        Path(config.config_file_path).parent,
        docs_dir=config.docs_dir,
        custom_dir=config.theme.custom_dir,
        site_name=config.site_name,
        own=config.extra.get("healthsite", {}),
        drafts=drafts,
    )
