"""Files of content/ that nothing reads, and what was perhaps meant."""

from pathlib import Path

import pytest

from healthsite.strays import stray_files


def told(folder: Path, *places: str) -> list[tuple[str, str]]:
    for place in places:
        file = folder / "content" / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    found = stray_files(folder / "content", ["conditions", "risk-factors"], ["danger-signs", "texts"])
    return [(item.position.path, item.hint) for item in found]


@pytest.mark.parametrize(
    "place", ["conditions/a.md", "danger-signs.yml", ".DS_Store", "conditions/.a.md.swp", "texts.yml~"]
)
def test_files_that_are_read_and_files_of_nobody_are_not_told(place: str, tmp_path: Path) -> None:
    assert told(tmp_path, place) == []


@pytest.mark.parametrize(
    ("place", "hint"),
    [
        ("danger-sign.yml", 'Did you mean "danger-signs.yml"?'),
        ("texts.yaml", 'Did you mean "texts.yml"?'),
        ("zebra.yml", "A register is a .yml file with one of the known names."),
        ("condition/a.md", 'Did you mean "conditions"?'),
        ("old/a.md", "The folders are: conditions, risk-factors."),
        ("conditions/a.txt", "A record is a file that ends in .md, in the folder of its type itself."),
        ("conditions/legs/a.md", "A record is a file that ends in .md, in the folder of its type itself."),
    ],
)
def test_a_stray_file_is_told_with_what_was_perhaps_meant(place: str, hint: str, tmp_path: Path) -> None:
    assert told(tmp_path, place) == [(f"content/{place}", hint)]
