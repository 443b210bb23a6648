"""The site's own styles, scripts and fonts in docs/assets, published under names that change with their content.

A browser may then keep them for ever, and a new version is never mixed with an old page.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

FOLDER = "assets"
"""Where they lie, in docs/ and in the site."""

SHEET = "site.css"
"""The style sheet of every page."""

_JOINED = {"styles": ".css", "scripts": ".js"}
"""Folders whose files become one, in the order of their names, and what these end with.

`styles/*.css` become `site.css`; those in a folder of their own, as `styles/plan/*.css`, become `plan.css`.
"""

_BETWEEN = {".css": "\n", ".js": "\n;\n"}
"""What stands between two joined files."""

_MARKED = (".css", ".js", ".woff2")
"""Files that only templates name. All others (pictures, notices) keep the names by which texts link to them."""

_ADDRESS = re.compile(r"url\(([^)\"']+)\)")


@dataclass(frozen=True)
class Assets:
    """What is published of docs/assets: address -> content, and name in docs/assets -> address."""

    files: Mapping[str, bytes] = field(default_factory=dict)
    addresses: Mapping[str, str] = field(default_factory=dict)
    taken: frozenset[str] = frozenset()
    """Files of docs/ that these take the place of, as `assets/styles/boxes.css`."""

    sheets: Mapping[str, str] = field(default_factory=dict)
    """The files of styles as they are written: `styles/00-tokens.css` -> its content."""

    def address(self, name: str) -> str:
        """The address of `site.css`, from the root of the site; empty where the site has no such file."""
        return self.addresses.get(name, "")

    def style(self, name: str) -> str:
        """One file of styles, for a picture that carries its own look; empty where the site has no such file."""
        return self.sheets.get(name, "")


def with_made(assets: Assets, name: str, content: bytes) -> Assets:
    """The same and a file that the build has made, such as `regions.json`."""
    address = f"{FOLDER}/{_marked(name, content)}"
    return replace(assets, files={**assets.files, address: content}, addresses={**assets.addresses, name: address})


def read_assets(docs_dir: Path) -> Assets:
    """Read docs/assets. Styles and scripts are joined; what only templates name gets the mark of its content."""
    folder = docs_dir / FOLDER
    found = {file.relative_to(folder).as_posix(): file for file in sorted(folder.rglob("*")) if file.is_file()}
    contents = {name: file.read_bytes() for name, file in found.items() if file.suffix in _MARKED}
    written = {name: content.decode("utf-8") for name, content in contents.items() if name.endswith(".css")}
    whole = {name: content for name, content in contents.items() if not _joined_name(name)}
    addresses = {name: f"{FOLDER}/{_marked(name, content)}" for name, content in whole.items()}
    joined = _joined(contents, addresses)
    addresses |= {name: f"{FOLDER}/{_marked(name, content)}" for name, content in joined.items()}
    files = {addresses[name]: content for name, content in (whole | joined).items()}
    addresses |= {name: f"{FOLDER}/{name}" for name in found if name not in contents}
    return Assets(files, addresses, frozenset(f"{FOLDER}/{name}" for name in contents), written)


def _joined_name(name: str) -> str:
    """`styles/00-tokens.css` -> `site.css`, `styles/plan/10-sheet.css` -> `plan.css`; empty for what stays alone."""
    top, *folders = PurePosixPath(name).parts
    suffix = _JOINED.get(top, "")
    return f"{(folders[:-1] or ['site'])[0]}{suffix}" if suffix and name.endswith(suffix) else ""


def _joined(contents: Mapping[str, bytes], addresses: Mapping[str, str]) -> dict[str, bytes]:
    """The sheets and scripts by their joined names."""
    parts: dict[str, list[str]] = {}
    for name, content in contents.items():
        if joined := _joined_name(name):
            parts.setdefault(joined, []).append(_placed(content.decode("utf-8"), addresses))
    return {name: _BETWEEN[PurePosixPath(name).suffix].join(texts).encode() for name, texts in parts.items()}


def _marked(name: str, content: bytes) -> str:
    """`fonts/a.woff2` -> `fonts/a.1b2c3d4e.woff2`."""
    path = PurePosixPath(name)
    return str(path.with_suffix(f".{hashlib.sha256(content).hexdigest()[:8]}{path.suffix}"))


def _placed(sheet: str, addresses: Mapping[str, str]) -> str:
    """The sheet with its addresses, written from its own folder, leading on from where the joined sheet lies."""

    def place(match: re.Match[str]) -> str:
        name = match[1].replace("../", "")
        return f"url({addresses[name].removeprefix(FOLDER + '/')})" if name in addresses else match[0]

    return _ADDRESS.sub(place, sheet)
