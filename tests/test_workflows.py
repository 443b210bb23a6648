"""The workflows: checked by zizmor and against their schemas (both without a network), and for what they promise."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support import PROJECT, run
from tests.workflow import files, jobs, workflow

GITHUB = PROJECT / ".github"
MAKEFILE = (PROJECT / "Makefile").read_text(encoding="utf-8")
PINNED = re.compile(r"uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")


def findings(folder: Path) -> subprocess.CompletedProcess[str]:
    """What zizmor, at its strictest, says of the workflows and the Dependabot file in `folder`."""
    zizmor = Path(sys.executable).with_name("zizmor")
    options = ["--offline", "--persona=pedantic", "--strict-collection", "--collect=all"]
    command = [str(zizmor), *options, str(folder)]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def fits(schema: str, *instances: Path) -> bool:
    """Whether files fit a schema that comes with check-jsonschema."""
    result = run("check_jsonschema", "--builtin-schema", schema, *map(str, instances))
    return result.returncode == 0


def test_zizmor_finds_nothing() -> None:
    result = findings(GITHUB)
    assert result.returncode == 0, result.stdout + result.stderr
    assert result.stderr.count("completed") == len(files()) + 1


@pytest.mark.parametrize(
    ("file", "good", "bad"),
    [
        ("workflows/publish.yml", "@368f82528645a54fb793d4d04e342629a3f51346", "@v5"),
        ("workflows/checks.yml", "persist-credentials: false", "clean: true"),
        ("workflows/publish.yml", '"${PAGE_URL%/}/emergency/"', "${{ github.event.head_commit.message }}"),
        ("dependabot.yml", "default-days: 7", "default-days: 0"),
    ],
)
def test_zizmor_would_find_a_weak_place(tmp_path: Path, file: str, good: str, bad: str) -> None:
    shutil.copytree(GITHUB, tmp_path / ".github")
    changed = tmp_path / ".github" / file
    changed.write_text(changed.read_text(encoding="utf-8").replace(good, bad), encoding="utf-8")
    assert findings(tmp_path / ".github").returncode != 0


@pytest.mark.parametrize("schema", ["vendor.github-workflows", "custom.github-workflows-require-timeout"])
def test_workflows_fit_their_schema_and_every_job_has_a_timeout(schema: str) -> None:
    assert fits(schema, *files())


def test_the_form_for_mistakes_fits_its_schema_and_has_the_field_that_pages_fill() -> None:
    form = PROJECT / ".github/ISSUE_TEMPLATE/mistake.yml"
    assert fits("vendor.github-issue-forms", form)
    assert "id: page\n" in form.read_text(encoding="utf-8")
    assert "template=mistake.yml" in (PROJECT / "overrides/partials/after-page.html").read_text(encoding="utf-8")


def test_the_dependabot_file_fits_its_schema() -> None:
    assert fits("vendor.dependabot", GITHUB / "dependabot.yml")


def test_a_job_without_a_timeout_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "x.yml").write_text("on: push\njobs: {a: {runs-on: x, steps: [{run: x}]}}", encoding="utf-8")
    assert not fits("custom.github-workflows-require-timeout", tmp_path / "x.yml")


def test_every_action_is_pinned_to_a_commit_with_its_version_beside() -> None:
    uses = [
        line.strip() for file in files() for line in file.read_text(encoding="utf-8").splitlines() if "uses:" in line
    ]
    assert len(uses) > 5
    assert [line for line in uses if not PINNED.search(line)] == []


def test_only_the_deployment_may_write() -> None:
    may_write = {
        (file, name, permission)
        for file, name, job in jobs()
        for permission, level in job["permissions"].items()
        if level == "write"
    }
    assert may_write == {("publish.yml", "deploy", "pages"), ("publish.yml", "deploy", "id-token")}
    assert [file.name for file in files() if workflow(file.name)["permissions"] != {}] == []


def test_a_pull_request_starts_the_checks_alone() -> None:
    on_pull_request = [file.name for file in files() if "pull_request" in workflow(file.name)["on"]]
    assert on_pull_request == ["checks.yml"]
    assert [file.name for file in files() if "pull_request_target" in workflow(file.name)["on"]] == []


def test_only_main_is_deployed_and_a_deployment_is_never_stopped() -> None:
    publish = workflow("publish.yml")
    assert publish["on"]["push"] == {"branches": ["main"]}
    assert publish["jobs"]["deploy"]["if"] == "github.ref == 'refs/heads/main'"
    assert publish["jobs"]["deploy"]["needs"] == "build"
    assert publish["concurrency"]["cancel-in-progress"] is False


def test_the_site_that_is_handed_over_has_passed_all_tests() -> None:
    steps = workflow("publish.yml")["jobs"]["build"]["steps"]
    wanted = ["checkout", "configure-pages", "make test", "make audit", "make site", "upload-pages-artifact"]
    done = [step.get("run", step.get("uses", "")) for step in steps]
    assert len(done) == len(wanted)
    assert [word for word, step in zip(wanted, done, strict=True) if word not in step] == []


def test_dates_turn_a_job_red_without_holding_the_site_back() -> None:
    publish = workflow("publish.yml")["jobs"]
    assert "dates" not in publish["deploy"]["needs"]
    assert publish["dates"]["steps"][-1]["run"] == ".venv/bin/healthsite check --dates-only --format github"


def test_no_build_visits_the_pages_of_sources() -> None:
    visiting = {file.name for file in files() if "lychee" in file.read_text(encoding="utf-8")}
    assert visiting == {"links.yml"}
    assert set(workflow("links.yml")["on"]) == {"schedule", "workflow_dispatch"}


def test_everything_that_a_workflow_sets_is_read_by_the_settings() -> None:
    settings = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    step = next(
        step for step in workflow("publish.yml")["jobs"]["build"]["steps"] if "make site" in step.get("run", "")
    )
    assert set(step["env"]) == set(re.findall(r"!ENV \[(\w+)", settings)) - {"SITE_NAME"}


def commands() -> list[str]:
    """Every command of every workflow."""
    steps: list[dict[str, Any]] = [step for _, _, job in jobs() for step in job["steps"]]
    return [step["run"] for step in steps if "run" in step]


def test_every_make_target_that_a_workflow_calls_is_there() -> None:
    called = {target for command in commands() for target in re.findall(r"\bmake ([\w-]+)", command)}
    assert called == {"set-up", "test", "site", "audit"}
    assert [target for target in called if f"\n{target}:" not in MAKEFILE] == []


def test_dependabot_waits_a_week_and_looks_where_the_pins_are() -> None:
    updates = yaml.safe_load((GITHUB / "dependabot.yml").read_text(encoding="utf-8"))["updates"]
    assert {update["package-ecosystem"] for update in updates} == {"pip", "github-actions"}
    assert {update["cooldown"]["default-days"] for update in updates} == {7}
    pip = next(update for update in updates if update["package-ecosystem"] == "pip")
    assert (PROJECT / pip["directory"].strip("/") / "site.txt").is_file()
