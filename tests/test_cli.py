"""The command `healthsite`: what it prints, and its exit code."""

import json
from pathlib import Path

import pytest

from healthsite.cli import main
from tests.support import run

TOLD = "content/glossary.yml:1:31: error: This says something that needs a source, and names none."


def make_mistake(project: Path) -> None:
    entry = '- {id: ache, term: dull pain, meaning: "A pain: 100% dull."}\n'
    (project / "content/glossary.yml").write_text(entry, encoding="utf-8")


def make_overdue(project: Path) -> None:
    file = project / "content/treatments/warmth.md"
    text = file.read_text(encoding="utf-8").replace("sources_checked: 2026-11-01", "sources_checked: 2023-11-01")
    file.write_text(text, encoding="utf-8")


def test_good_content_is_told_in_one_line(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert capsys.readouterr() == ("No mistakes found.\n", "")


@pytest.mark.parametrize(("form", "printed"), [("json", "[]\n"), ("github", "")])
def test_programs_are_told_nothing_of_good_content(
    form: str, printed: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--format", form]) == 0
    assert capsys.readouterr() == (printed, "")


def test_mistakes_are_told_with_their_place_and_a_hint(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_mistake(project)
    assert main(["check"]) == 1
    first, hint, count = capsys.readouterr().out.splitlines()
    assert first == f"{TOLD} [claim-without-source]"
    assert hint.startswith("    hint: ")
    assert count == "1 mistake found."


def test_programs_get_the_same_mistakes_as_a_list(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_mistake(project)
    assert main(["check", "--format", "json"]) == 1
    [found] = json.loads(capsys.readouterr().out)
    assert (found["path"], found["line"], found["column"]) == ("content/glossary.yml", 1, 31)
    assert found["rule"] == "claim-without-source"


def test_pull_requests_get_the_same_mistakes_beside_the_lines(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_mistake(project)
    assert main(["check", "--format", "github"]) == 1
    place = "file=content/glossary.yml,line=1,col=31,title=claim-without-source"
    assert capsys.readouterr().out.startswith(f"::error {place}::This says something")


def test_a_date_that_has_come_fails_the_check(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_overdue(project)
    assert main(["check"]) == 1
    assert "content/treatments/warmth.md:11:1: error:" in capsys.readouterr().out


def test_dates_can_be_checked_alone(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_mistake(project)
    assert main(["check", "--dates-only"]) == 0
    make_overdue(project)
    assert main(["check", "--dates-only"]) == 1
    told = capsys.readouterr().out
    assert "[overdue-page]" in told
    assert "[claim-without-source]" not in told


def test_a_date_that_has_come_does_not_stop_a_site(project: Path) -> None:
    make_overdue(project)
    assert main(["site"]) == 0
    page = (project / "site/treatments/warmth/index.html").read_text(encoding="utf-8")
    assert "This page is past its date for checking." in page


def test_the_settings_file_can_stand_elsewhere(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert main(["--config", "../project/mkdocs.yml", "check"]) == 0
    assert capsys.readouterr().out == "No mistakes found.\n"


@pytest.mark.parametrize("command", ["check", "report", "site", "serve"])
def test_without_a_settings_file_the_command_says_where_to_run_it(
    command: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "mkdocs.yml").unlink()
    assert main([command]) == 2
    assert capsys.readouterr().err == "There is no mkdocs.yml. Run this in the project's folder.\n"


@pytest.mark.parametrize(
    "arguments",
    [[], ["chek"], ["check", "--format", "xml"], ["check", "--strict"], ["report", "--form", "text"], ["site", "now"]],
)
def test_wrong_use_is_told_with_the_right_one(
    arguments: list[str], project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert capsys.readouterr().err.startswith("usage: healthsite")


def test_a_settings_file_that_is_no_yaml_is_told_like_every_mistake(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "mkdocs.yml").write_text("site_name: 'A small guide\n", encoding="utf-8")
    assert main(["check"]) == 1
    assert "mkdocs.yml:2:1: error: The fields cannot be read" in capsys.readouterr().out


@pytest.mark.parametrize(
    "settings", ["", "no fields", "- a list", "extra:", "extra: {healthsite: }", "theme: material"]
)
def test_odd_settings_are_no_accident_of_the_check(
    settings: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "mkdocs.yml").write_text(f"{settings}\n", encoding="utf-8")
    assert main(["check"]) == 1
    assert "is not there. [broken-template]" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["site", "serve"])
def test_settings_that_mkdocs_refuses_are_told_without_a_traceback(
    command: str, project: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    (project / "mkdocs.yml").write_text("docs_dir: no-such-folder\n", encoding="utf-8")
    assert main([command]) == 1
    assert "Required configuration not provided" in capsys.readouterr().err + caplog.text


def test_the_command_is_installed_under_its_name(project: Path) -> None:
    make_mistake(project)
    result = run("healthsite.cli", "check", cwd=project)
    assert (result.returncode, result.stderr) == (1, "")
    assert result.stdout.startswith(TOLD)
