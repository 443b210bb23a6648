"""`healthsite site`: a strict build made beside the old site and swapped in only when everything passed."""

import logging
import shutil
import sys
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException


def build_and_swap(config_file: Path) -> int:
    """Build strictly. On success the new site stands in `site_dir`; otherwise the old one is as it was. Exit code."""
    logging.basicConfig(format="%(levelname)s: %(message)s", level=logging.INFO, stream=sys.stderr)
    try:
        final = Path(load_config(str(config_file)).site_dir)
        beside = final.with_name(f".{final.name}-new")
        shutil.rmtree(beside, ignore_errors=True)
        _build(config_file, beside)
    except MkDocsException as error:
        print(f"{error}\nNothing was published: {config_file.parent / 'site'} is as it was.", file=sys.stderr)
        return 1
    _swap(beside, final)
    return 0


def _build(config_file: Path, site_dir: Path) -> None:
    config = load_config(str(config_file), site_dir=str(site_dir), strict=True)
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    except BaseException:
        shutil.rmtree(site_dir, ignore_errors=True)
        raise
    finally:
        config.plugins.on_shutdown()


def _swap(new: Path, final: Path) -> None:
    old = final.with_name(f".{final.name}-old")
    shutil.rmtree(old, ignore_errors=True)
    if final.exists():
        final.rename(old)
    new.rename(final)
    shutil.rmtree(old, ignore_errors=True)
