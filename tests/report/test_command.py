"""`healthsite report`: what it prints, where it writes, and its exit code."""

import json
from pathlib import Path

import pytest

from healthsite.cli import main
from tests.support import PROJECT, environment, write_site

OVERDUE = "sources_checked: 2020-11-01"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, value in environment().items():
        monkeypatch.setenv(name, value)
    config = f"docs_dir: docs\ntheme: {{custom_dir: {PROJECT / 'overrides'}}}\n"
    project = write_site(tmp_path / "project", {"mkdocs.yml": config})
    monkeypatch.chdir(project)
    return project


def test_the_report_is_printed_and_whatever_it_tells_is_no_failure(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = project / "content/treatments/warmth.md"
    file.write_text(file.read_text("utf-8").replace("sources_checked: 2026-11-01", OVERDUE), encoding="utf-8")
    assert main(["report"]) == 0
    printed, complaints = capsys.readouterr()
    assert printed.startswith("Report of 2026-11-21: 4 pages, 0 drafts.\n")
    assert "  2023-11-01  treatments/warmth\n" in printed
    assert complaints == ""


def test_programs_get_an_object(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["pages"] == 4


@pytest.mark.parametrize(("form", "start"), [("text", "Report of"), ("json", "{"), ("page", "<!doctype html>")])
def test_the_report_can_be_written_to_a_file(
    form: str, start: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", "--format", form, "--to", "reports/today"]) == 0
    written = (project / "reports/today").read_bytes()
    assert written.decode("utf-8").lstrip().startswith(start)
    assert capsys.readouterr() == ("", "")
    assert main(["report", "--format", form, "--to", "again"]) == 0
    assert (project / "again").read_bytes() == written


def test_the_report_is_never_written_into_the_site(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--to", "docs/report.html"]) == 2
    assert capsys.readouterr().err == "docs/report.html would become part of the site. Write the report elsewhere.\n"
    assert not (project / "docs/report.html").exists()


def test_mistakes_of_the_content_are_told_as_by_the_check(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "content/glossary.yml").write_text("- {id: ache, term: pain, meaning: A pain.}\n", encoding="utf-8")
    assert main(["check"]) == 1
    checked = capsys.readouterr().out
    assert main(["report", "--to", "report.txt"]) == 1
    assert capsys.readouterr().out == checked
    assert "[claim-without-source]" in checked
    assert not (project / "report.txt").exists()


def test_a_mistake_in_the_template_of_the_page_is_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_site(project, {"templates/pages/report.html": "{{ page.no }}"})
    (project / "mkdocs.yml").write_text("theme: {custom_dir: templates}\n", encoding="utf-8")
    assert main(["report", "--format", "page"]) == 1
    assert capsys.readouterr().out.startswith("templates/pages/report.html:1:1: error: ")
