"""`healthsite site` publishes a good site or nothing."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from healthsite.publish import build_and_swap
from tests.outlet import files_of, mkdocs_site
from tests.support import PROJECT, environment, run


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, value in environment().items():
        monkeypatch.setenv(name, value)
    return mkdocs_site(tmp_path)


def publish(project: Path) -> int:
    return build_and_swap(project / "mkdocs.yml")


def break_yaml(project: Path) -> None:
    (project / "content/glossary.yml").write_text("- id: 'ache\n", encoding="utf-8")


def break_reference(project: Path) -> None:
    file = project / "content/danger-signs.yml"
    file.write_text(file.read_text("utf-8").replace("worse: [numb-seat]", "worse: [numb-leg]"), encoding="utf-8")


def break_link_of_a_hand_written_page(project: Path) -> None:
    (project / "docs/index.md").write_text("# A small guide\n\n[Gone](conditions/gone.md)\n", encoding="utf-8")


def break_anchor_of_a_hand_written_page(project: Path) -> None:
    (project / "docs/index.md").write_text("# A small guide\n\n[Gone](conditions/sore-back.md#gone)\n", "utf-8")


def break_template(project: Path) -> None:
    templates = Path(shutil.copytree(PROJECT / "overrides", project / "overrides"))
    (templates / "records/treatments.html").write_text("{{ page.no_such_name }}", encoding="utf-8")
    config = project / "mkdocs.yml"
    config.write_text(config.read_text("utf-8").replace(f"{PROJECT}/overrides", "overrides"), encoding="utf-8")


def break_theme_template(project: Path) -> None:
    templates = Path(shutil.copytree(PROJECT / "overrides", project / "overrides"))
    (templates / "partials/site-footer.html").write_text("{% if %}", encoding="utf-8")
    config = project / "mkdocs.yml"
    config.write_text(config.read_text("utf-8").replace(f"{PROJECT}/overrides", "overrides"), encoding="utf-8")


def break_settings(project: Path) -> None:
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as config:
        config.write("plugins: [no-such-plugin]\n")


MISTAKES = [
    break_yaml, break_reference, break_link_of_a_hand_written_page, break_anchor_of_a_hand_written_page,
    break_template, break_theme_template, break_settings,
]  # fmt: skip


def test_a_good_site_is_published_and_nothing_else_is_left(project: Path) -> None:
    before = set(files_of(project))
    assert publish(project) == 0
    assert (project / "site/conditions/sore-back/index.html").is_file()
    assert {path.name for path in project.iterdir()} == {"content", "docs", "mkdocs.yml", "site"}
    assert {name for name in files_of(project) if not name.startswith("site/")} == before


def test_the_next_site_takes_the_place_of_the_last(project: Path) -> None:
    (project / "site").mkdir()
    (project / "site/left-over.html").write_text("old", encoding="utf-8")
    (project / "content/exercises/rocking.md").rename(project / "content/exercises/swaying.md")
    record = project / "content/conditions/sore-back.md"
    record.write_text(record.read_text("utf-8").replace("id: rocking", "id: swaying"), encoding="utf-8")
    assert publish(project) == 0
    published = files_of(project / "site")
    assert "exercises/swaying/index.html" in published
    assert not {"exercises/rocking/index.html", "left-over.html"} & set(published)


@pytest.mark.parametrize("mistake", MISTAKES)
def test_after_a_mistake_the_old_site_is_byte_for_byte_as_it_was(
    mistake: Callable[[Path], None], project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "site/treatments").mkdir(parents=True)
    (project / "site/treatments/old.html").write_text("old", encoding="utf-8")
    before = files_of(project / "site")
    mistake(project)
    assert publish(project) == 1
    assert files_of(project / "site") == before
    assert "Nothing was published" in capsys.readouterr().err
    assert not list(project.glob(".site*"))


def test_a_first_site_with_a_mistake_is_not_published(project: Path) -> None:
    break_reference(project)
    assert publish(project) == 1
    assert not (project / "site").exists()


def test_what_a_broken_off_build_left_behind_is_no_hindrance(project: Path) -> None:
    for name in ("site", ".site-new", ".site-old"):
        (project / name).mkdir()
        (project / name / "half.html").write_text("half", encoding="utf-8")
    assert publish(project) == 0
    assert "half.html" not in files_of(project / "site")


def test_the_command_tells_the_mistake_without_a_traceback(project: Path) -> None:
    break_theme_template(project)
    result = run("healthsite.cli", "site", cwd=project)
    assert result.returncode == 1
    assert "Traceback" not in result.stdout + result.stderr
    assert "overrides/partials/site-footer.html:1:1: error: The template cannot be read" in result.stderr
    assert "Nothing was published" in result.stderr
