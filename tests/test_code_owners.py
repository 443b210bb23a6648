"""The files that nobody changes alone: danger signs, who to call, who has reviewed, and every medicine."""

import re

import pytest

from tests.support import PROJECT
from tests.written import records

FILE = PROJECT / ".github" / "CODEOWNERS"
ALWAYS = {
    "/content/danger-signs.yml", "/content/easy-read.yml", "/tests/expectations/danger-signs.yml",
    "/content/regions.yml", "/content/people.yml", "/.github/CODEOWNERS",
}  # fmt: skip


def owners() -> dict[str, str]:
    """Path -> its owners, as they are written."""
    lines = [line for line in FILE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    pairs = [line.split(" ", 1) for line in lines]
    assert len({path for path, _ in pairs}) == len(pairs)
    return dict(pairs)


def medicines() -> set[str]:
    return {f"/content/{name}.md" for name, record in records().items() if record.get("kind") == "medicine"}


def test_danger_signs_regions_and_every_medicine_are_in_the_list_and_nothing_else() -> None:
    assert len(medicines()) > 5
    assert set(owners()) == ALWAYS | medicines()


@pytest.mark.parametrize("path", owners())
def test_every_file_of_the_list_is_there(path: str) -> None:
    assert (PROJECT / path.removeprefix("/")).is_file()


def test_the_same_team_or_people_are_asked_for_all_of_them() -> None:
    (asked,) = set(owners().values())
    assert re.fullmatch(r"@[\w/-]+( @[\w/-]+)*", asked)
