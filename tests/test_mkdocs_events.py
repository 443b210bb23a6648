"""`mkdocs build` itself, as people and other tools run it."""

from pathlib import Path

import pytest

from tests.outlet import files_of, mkdocs_build, mkdocs_site
from tests.support import run

MISTAKES = {
    "content/treatments/warmth.md": 'title: Warmth\n\n{"not": "fields"}\n',
    "content/glossary.yml": '- {id: ache, term: dull pain, meaning: "A pain without sharp edges."}\n',
}
TEMPLATE_MISTAKE = "{% extends 'layouts/record.html' %}{% block content %}{{ page.no_such_field.at_all }}{% endblock %}"


def test_a_good_site_is_built_without_a_warning(tmp_path: Path) -> None:
    project = mkdocs_site(tmp_path)
    result = run("mkdocs", "build", "--strict", cwd=project)
    assert result.returncode == 0
    assert {line.split()[0] for line in result.stderr.splitlines()} == {"INFO"}
    assert (project / "site/conditions/sore-back/index.html").is_file()


@pytest.mark.parametrize("strict", [["--strict"], []], ids=["strict", "not strict"])
def test_mistakes_end_the_build_with_a_report_and_leave_the_old_site_as_it_was(
    strict: list[str], tmp_path: Path
) -> None:
    project = mkdocs_site(tmp_path)
    mkdocs_build(project)
    before = files_of(project)
    for name, text in MISTAKES.items():
        (project / name).write_text(text, encoding="utf-8")
    result = run("mkdocs", "build", *strict, cwd=project)
    assert result.returncode == 1
    assert "Traceback" not in result.stdout + result.stderr
    assert "content/treatments/warmth.md:1:1: error:" in result.stderr
    assert "content/glossary.yml:1:31: error:" in result.stderr
    assert "2 mistakes found." in result.stderr
    assert files_of(project / "site") == {
        name.removeprefix("site/"): content for name, content in before.items() if name.startswith("site/")
    }
    assert set(files_of(project)) == set(before)
