"""What a page says of a clinician's review, and that it never claims more than what the clinician has read."""

import re
from pathlib import Path

import pytest

from tests.reading import BuiltPage
from tests.support import SITES, build, write_site

PEOPLE = """
- id: reviewer
  name: A reviewer
  role: physiotherapist
  registered_with: A council
  registration: "1"
  agreed: 2026-11-02
"""
WARMTH = (SITES / "valid/minimal/content/treatments/warmth.md").read_text(encoding="utf-8")
TEXTS = (SITES / "valid/minimal/content/texts.yml").read_text(encoding="utf-8")
WORDS = """\\1
  changed-since-review: Small changes since then have not been reviewed.
  reviewed-before: Not reviewed since it changed. An earlier version was
"""
WHO = "A reviewer, physiotherapist (A council, 1), 3 November 2026."


def review_line(project: Path, changes: str = "", *, reviewed: bool = True, with_words: bool = True) -> str:
    """The sentence on the review in the dates line of a page."""
    review = "clinical_review: {by: reviewer, on: 2026-11-03}\n" if reviewed else ""
    added = f"{review}changes: [{changes}]\n" if changes else review
    files = {
        "content/people.yml": PEOPLE,
        "content/treatments/warmth.md": WARMTH.replace("written: ", f"{added}written: ", 1),
        "content/texts.yml": re.sub(r"^(  reviewed: .*)\n", WORDS, TEXTS, flags=re.MULTILINE) if with_words else TEXTS,
    }
    site = build(write_site(project, files))
    assert site.diagnostics == ()
    (html,) = [page.html for page in site.pages if page.address == "treatments/warmth/"]
    return BuiltPage("treatments/warmth/", html).words(".dates > span")[2]


def change(day: str, *, matters: bool) -> str:
    return f"{{on: {day}, what: New words., matters: {str(matters).lower()}}}"


def test_a_page_that_nobody_reviewed_says_so(tmp_path: Path) -> None:
    assert review_line(tmp_path, reviewed=False) == "Not yet reviewed by a clinician."


@pytest.mark.parametrize("changes", ["", change("2026-11-02", matters=True), change("2026-11-03", matters=True)])
def test_a_reviewed_page_names_the_clinician_the_register_and_the_day(tmp_path: Path, changes: str) -> None:
    assert review_line(tmp_path, changes) == f"Reviewed by a clinician: {WHO}"


def test_small_changes_after_the_review_are_not_passed_off_as_reviewed(tmp_path: Path) -> None:
    line = review_line(tmp_path, change("2026-11-04", matters=False))
    assert line == f"Reviewed by a clinician: {WHO} Small changes since then have not been reviewed."


def test_a_change_that_matters_voids_the_review(tmp_path: Path) -> None:
    line = review_line(tmp_path, change("2026-11-04", matters=True))
    assert line == f"Not reviewed since it changed. An earlier version was: {WHO}"


def test_a_site_without_these_sentences_claims_no_review_that_does_not_hold(tmp_path: Path) -> None:
    line = review_line(tmp_path, change("2026-11-04", matters=True), with_words=False)
    assert line == "Not yet reviewed by a clinician."
