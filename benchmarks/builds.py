"""`make bench`: cold builds of generated libraries, side by side with stock MkDocs and Material.

Stock gets the same finished pages as plain Markdown. Both run as whole processes, in turn, at least five times each;
printed are medians, peak memory and their ratios. A benchmark is a command that prints a table, never a test.
"""

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from justhtml import JustHTML

from benchmarks.generated import PROJECT, generate
from healthsite.settings import Settings
from healthsite.site import build_site

_SITE = f"""\
site_name: Benchmark
site_url: https://example.org/
docs_dir: docs
hooks: [{PROJECT}/hooks/mkdocs_events.py]
theme: {{name: material, custom_dir: {PROJECT}/overrides, font: false}}
plugins: [search]
markdown_extensions: [attr_list, md_in_html, tables, sane_lists, toc]
"""
_STOCK = """\
site_name: Benchmark
site_url: https://example.org/
theme: {name: material, font: false}
plugins: [search]
"""
_STOCK_INDEXES = _STOCK + "nav: [index.md]\nnot_in_nav: '*'\n"


@dataclass(frozen=True)
class Run:
    """One build: seconds and peak memory in MiB."""

    seconds: float
    memory: float


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=[100, 1000], help="how many records (default: 100 1000)"
    )
    parser.add_argument("--runs", type=int, default=5, help="how often each is built (default: 5)")
    options = parser.parse_args()
    print(
        "| records | pages | ours | stock (its menu lists all) | stock (menu of indexes) | time ratio | memory ratio |"
    )
    print("|---|---|---|---|---|---|---|")
    medians = [measure(size, options.runs) for size in options.sizes]
    if len(medians) > 1:
        size, seconds = options.sizes[-1] / options.sizes[0], medians[-1] / medians[0]
        print(f"\nGrowth: {size:.0f} times the records take {seconds:.1f} times as long.")
    return 0


def measure(size: int, runs: int) -> float:
    """One row of the table; returns our median in seconds."""
    with tempfile.TemporaryDirectory() as folder:
        ours, stock, slim = prepare(Path(folder), size)
        pages = len(list((stock / "docs").rglob("*.md")))
        results: dict[Path, list[Run]] = {ours: [], stock: [], slim: []}
        for _ in range(runs):
            for project, done in results.items():
                done.append(build(project))
        mine, theirs, slims = (middle(results[project]) for project in (ours, stock, slim))
    print(
        f"| {size} | {pages} | {show(mine)} | {show(theirs)} | {show(slims)} "
        f"| {mine.seconds / theirs.seconds:.2f} ({mine.seconds / slims.seconds:.2f}) "
        f"| {mine.memory / theirs.memory:.2f} ({mine.memory / slims.memory:.2f}) |",
        flush=True,
    )
    return mine.seconds


def prepare(folder: Path, size: int) -> tuple[Path, Path, Path]:
    """Our project and two stock ones with the same finished pages."""
    ours, stock, slim = folder / "ours", folder / "stock", folder / "slim"
    generate(ours, size)
    (ours / "docs" / "assets").mkdir(parents=True)
    (ours / "docs" / "index.md").write_text("# Home\n", encoding="utf-8")
    (ours / "mkdocs.yml").write_text(_SITE, encoding="utf-8")
    site = build_site(Settings(ours / "content", ours / "docs", PROJECT / "overrides", "Benchmark"), date(2026, 11, 21))
    if site.diagnostics:
        raise SystemExit(f"The generated content has mistakes, first: {site.diagnostics[0]}")
    for project, settings in ((stock, _STOCK), (slim, _STOCK_INDEXES)):
        write_stock(project, settings, ((page.src_uri, page.html) for page in site.pages))
    return ours, stock, slim


def write_stock(project: Path, settings: str, pages: Iterable[tuple[str, str]]) -> None:
    """A stock project whose pages are ours as plain Markdown."""
    for src_uri, html in pages:
        file = project / "docs" / src_uri
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(JustHTML(html, fragment=True).to_markdown(), encoding="utf-8")
    (project / "docs" / "index.md").write_text("# Home\n", encoding="utf-8")
    (project / "mkdocs.yml").write_text(settings, encoding="utf-8")


def build(project: Path) -> Run:
    """A cold build in a process of its own."""
    shutil.rmtree(project / "site", ignore_errors=True)
    environment = os.environ | {"HEALTHSITE_TODAY": "2026-11-21", "NO_MKDOCS_2_WARNING": "1"}
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "build", "--quiet"], cwd=project, env=environment, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode or not (project / "site" / "index.html").is_file():
        raise SystemExit(f"The build in {project.name} failed.")
    return Run(seconds, in_mebibytes(usage))


def in_mebibytes(usage: resource.struct_rusage) -> float:
    """Peak memory of a process: Linux counts KiB, macOS bytes."""
    return usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


def middle(runs: list[Run]) -> Run:
    """The medians."""
    return Run(statistics.median(run.seconds for run in runs), statistics.median(run.memory for run in runs))


def show(run: Run) -> str:
    """A cell of the table."""
    return f"{run.seconds:.1f} s, {run.memory:.0f} MiB"


if __name__ == "__main__":
    sys.exit(main())
