"""`mkdocs build` itself, as people and other tools run it."""

from pathlib import Path

from tests.outlet import files_of, mkdocs_site
from tests.support import run

MISTAKES = {
    "content/treatments/warmth.md": 'title: Warmth\n\n{"not": "fields"}\n',
    "content/glossary.yml": '- {id: ache, term: dull pain, meaning: "A pain without sharp edges."}\n',
}


def test_a_good_site_is_built_without_a_warning(tmp_path: Path) -> None:
    project = mkdocs_site(tmp_path)
    result = run("mkdocs", "build", "--strict", cwd=project)
    assert result.returncode == 0
    assert {line.split()[0] for line in result.stderr.splitlines()} == {"INFO"}
    assert (project / "site/conditions/sore-back/index.html").is_file()


def test_mistakes_end_the_build_with_a_report_and_leave_the_old_site_as_it_was(tmp_path: Path) -> None:
    project = mkdocs_site(tmp_path)
    (project / "site").mkdir()
    (project / "site/old.html").write_text("old", encoding="utf-8")
    before = files_of(project)
    for name, text in MISTAKES.items():
        (project / name).write_text(text, encoding="utf-8")
    result = run("mkdocs", "build", cwd=project)
    assert result.returncode == 1
    assert "Traceback" not in result.stdout + result.stderr
    assert "content/treatments/warmth.md:1:1: error:" in result.stderr
    assert "content/glossary.yml:1:31: error:" in result.stderr
    assert "2 mistakes found." in result.stderr
    assert files_of(project) == before | {name: text.encode() for name, text in MISTAKES.items()}
