"""Cases as files: tests/cases/<rule>/<case>/ is laid over the valid site `minimal` (see README.md beside this file)."""

import re
from pathlib import Path

import pytest

from healthsite.rules import CHECK_ONLY, RULES
from healthsite.site import check_content
from tests.overlay import NOT_LAID_OVER, build_over
from tests.support import PROJECT, TODAY, settings_for

CASES = PROJECT / "tests" / "cases"
FINE = sorted((CASES / "fine").iterdir())
WRONG = sorted(case for rule in RULES for case in (CASES / rule).glob("*"))

_EXPECT = re.compile(r"expect: ([a-z-]+(?:, [a-z-]+)*)")


def name_of(case: Path) -> str:
    return f"{case.parent.name}/{case.name}"


@pytest.mark.parametrize("case", FINE, ids=name_of)
def test_good_content_has_no_mistakes(case: Path, tmp_path: Path) -> None:
    site = build_over(tmp_path / "project", case)
    assert (site.diagnostics, site.overdue) == ((), ())
    assert site.pages


@pytest.mark.parametrize("case", WRONG, ids=name_of)
def test_a_case_has_exactly_the_mistakes_that_it_expects(case: Path, tmp_path: Path) -> None:
    site = build_over(tmp_path / "project", case)
    found = [*site.diagnostics, *site.overdue]
    exact = exact_places(case)
    lines = {f"{item.position.path}:{item.position.line} {item.rule}" for item in found}
    assert lines == marked_lines(case) | {re.sub(r":\d+ ", " ", place) for place in exact}
    assert exact <= {f"{item.position} {item.rule}" for item in found}
    assert bool(site.pages) == (case.parent.name in CHECK_ONLY), "only a date leaves the pages up"


@pytest.mark.parametrize("case", [case for case in WRONG if case.parent.name != "broken-template"], ids=name_of)
def test_a_check_of_the_content_alone_tells_what_a_build_tells(case: Path, tmp_path: Path) -> None:
    site = build_over(tmp_path / "project", case)
    checked = check_content(settings_for(tmp_path / "project"), TODAY)
    assert (checked.diagnostics, checked.overdue) == (site.diagnostics, site.overdue)
    assert not checked.pages


def test_every_rule_has_its_folder_and_every_folder_its_rule() -> None:
    assert {folder.name for folder in CASES.iterdir()} == {"fine", *RULES}


@pytest.mark.parametrize("case", WRONG, ids=name_of)
def test_a_case_expects_the_rule_that_it_is_filed_under(case: Path) -> None:
    expected = marked_lines(case) | exact_places(case)
    assert case.parent.name in {line.rpartition(" ")[2] for line in expected}


def marked_lines(case: Path) -> set[str]:
    """`path:line rule` of every line that says in a comment what it expects."""
    expected: set[str] = set()
    for file in sorted(case.rglob("*")):
        if file.is_file() and file.name not in NOT_LAID_OVER:
            lines = file.read_bytes().decode("utf-8", errors="replace").splitlines()
            path = file.relative_to(case).as_posix()
            for number, line in enumerate(lines, 1):
                rules = _EXPECT.search(line)
                expected |= {f"{path}:{number} {rule}" for rule in rules[1].split(", ")} if rules else set()
    return expected


def exact_places(case: Path) -> set[str]:
    """`path:line:column rule` of every line of expect.txt, for lines in which a comment would change the meaning."""
    file = case / "expect.txt"
    return set(file.read_text(encoding="utf-8").splitlines()) if file.is_file() else set()
