"""What a site says about itself, apart from its content."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    """Where things are, and the site's own names. Empty addresses are hidden on pages."""

    content_dir: Path
    docs_dir: Path
    templates_dir: Path
    site_name: str
    region: str = "uk"
    drafts: bool = False
    """Whether drafts are shown too (the preview)."""
