"""What the Nu HTML checker and Lighthouse say of the built pages: a part of `make audit`."""

import json
import os
import statistics
import subprocess
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.browser.chromium import ARGUMENTS
from tests.browser.kinds import KINDS, longest
from tests.browser.pages_host import hosted
from tools.browser import choose, this_machine
from tools.checkers import html_checker, lighthouse

pytestmark = [pytest.mark.browser, pytest.mark.audit]

RUNS = 5
AT_ONCE = 1
"""Two runs at a time would slow each other down."""

MEASURED = ["home", "emergency", "index of symptoms", *(kind for kind in KINDS if kind.startswith("one of "))]
"""One page of each type, the longest: the others can only be lighter."""

LAST_PAINT = 1200
"""Milliseconds until the main words stand, at most."""

FAST = 2000
LAST_PAINT_IF_SLOW = 1700
"""Lighthouse makes every machine four times slower, to play a phone. One below this index of Lighthouse's own plays a
phone that nobody has, so its times say less of the page."""

Report = Mapping[str, Any]


def html_errors(*places: Path) -> list[str]:
    """The errors that the Nu HTML checker finds, in files and in all pages below folders."""
    command = html_checker()
    if command is None:
        pytest.skip("The Nu HTML checker needs Java and npm.")
    options = ["--errors-only", "--skip-non-html", "--exit-zero-always", "--format", "gnu"]
    run = subprocess.run([*command, *options, *map(str, places)], capture_output=True, text=True, check=True)
    return run.stderr.splitlines()


def test_no_page_has_an_error_in_its_html(built_site: Path) -> None:
    assert html_errors(built_site) == []


def test_a_planted_error_is_found(tmp_path: Path) -> None:
    (tmp_path / "x.html").write_text("<!doctype html><title>x</title><p><div></p>", encoding="utf-8")
    assert len(html_errors(tmp_path)) >= 1


def measure(command: list[str], url: str, report: Path) -> Report:
    """One run of Lighthouse as on a middling phone."""
    flags = " ".join(("--headless=new", *ARGUMENTS))
    options = ["--quiet", "--output=json", f"--output-path={report}", f"--chrome-flags={flags}"]
    chrome = {"CHROME_PATH": choose(this_machine())}
    subprocess.run([*command, url, *options], check=True, capture_output=True, env=os.environ | chrome)
    found: Report = json.loads(report.read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def reports(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, list[Report]]]:
    """Kind of page -> the reports of its runs."""
    command = lighthouse()
    if command is None:
        pytest.skip("Lighthouse needs Node and npm.")
    folder = tmp_path_factory.mktemp("lighthouse")
    with hosted(built_site) as home, ThreadPoolExecutor(AT_ONCE) as pool:
        runs = {
            kind: [
                pool.submit(measure, command, home + longest(built_site, kind), folder / f"{number}-{run}.json")
                for run in range(RUNS)
            ]
            for number, kind in enumerate(MEASURED)
        }
        yield {kind: [run.result() for run in of_kind] for kind, of_kind in runs.items()}


def median_score(reports: list[Report], category: str) -> float:
    """A score from 0 to 100."""
    return statistics.median(round(float(report["categories"][category]["score"]) * 100) for report in reports)


def median_value(reports: list[Report], audit: str) -> float:
    """What an audit measured, in its own unit (milliseconds, or none)."""
    return statistics.median(float(report["audits"][audit]["numericValue"]) for report in reports)


@pytest.mark.parametrize("kind", MEASURED)
@pytest.mark.parametrize(
    ("category", "least"), [("accessibility", 100), ("best-practices", 100), ("seo", 100), ("performance", 98)]
)
def test_a_page_scores_well(reports: Mapping[str, list[Report]], kind: str, category: str, least: int) -> None:
    assert median_score(reports[kind], category) >= least


@pytest.mark.parametrize("kind", MEASURED)
def test_a_page_is_there_soon(reports: Mapping[str, list[Report]], kind: str) -> None:
    speed = statistics.median(float(report["environment"]["benchmarkIndex"]) for report in reports[kind])
    most = LAST_PAINT if speed >= FAST else LAST_PAINT_IF_SLOW
    assert median_value(reports[kind], "largest-contentful-paint") < most


@pytest.mark.parametrize("kind", MEASURED)
def test_a_page_stands_still(reports: Mapping[str, list[Report]], kind: str) -> None:
    assert median_value(reports[kind], "cumulative-layout-shift") < 0.02
