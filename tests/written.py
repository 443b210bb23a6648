"""What editors wrote, read without our own loader: the other side of what the tests of the real site compare."""

import re
from functools import cache
from typing import Any

import yaml

from tests.support import PROJECT

CONTENT = PROJECT / "content"


def read_yaml(name: str) -> Any:
    """A register of the real site."""
    return yaml.safe_load((CONTENT / name).read_text(encoding="utf-8"))


@cache
def records() -> dict[str, dict[str, Any]]:
    """The fields of every published record by "type/id"."""
    files = {f"{file.parent.name}/{file.stem}": file.read_text(encoding="utf-8") for file in CONTENT.glob("*/*.md")}
    fields = {name: yaml.safe_load(text.split("\n---\n", 1)[0]) for name, text in sorted(files.items())}
    return {name: record for name, record in fields.items() if record.get("status") != "draft"}


@cache
def signs() -> dict[str, dict[str, Any]]:
    """The danger signs of the register by id, in its order."""
    return {sign["id"]: sign for sign in read_yaml("danger-signs.yml")["signs"]}


def old_addresses() -> dict[str, str]:
    """Every old address of a record and the address that it leads to now."""
    return {
        old.strip("/") + "/": f"{name}/"
        for name, record in records().items()
        for old in record.get("redirect_from", [])
    }


def plain(text: str) -> str:
    """A text without its source markers."""
    return " ".join(re.sub(r"\[\^[^\]]+\]", "", text).split())
