"""A real preview in a process of its own, as an editor sees it: edits, mistakes and their mending, while it runs."""

import http.client
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.outlet import mkdocs_site
from tests.support import PROJECT, SITES, environment

PATIENCE = 30.0
"""Seconds until a client gives up. It asks again and again: nobody waits longer than the rebuild takes."""

COLD = (SITES.parent / "cases/fine/one-name-in-two-types/content/treatments/cold.md").read_text(encoding="utf-8")
PANEL = "The content has mistakes. Below is the last good version."


@dataclass(frozen=True)
class Answer:
    """What a browser gets: a status (0 where nobody listens) and a page."""

    status: int
    page: str


@dataclass(frozen=True)
class Preview:
    """A running preview of a project."""

    project: Path
    host: str
    log: Path

    def ask(self, path: str) -> Answer:
        """One request."""
        connection = http.client.HTTPConnection(self.host, timeout=PATIENCE)
        try:
            connection.request("GET", f"/small/{path}")
            answer = connection.getresponse()
            return Answer(answer.status, answer.read().decode("utf-8"))
        except OSError:
            return Answer(0, "")
        finally:
            connection.close()

    def see(self, path: str, is_there: Callable[[Answer], bool]) -> Answer:
        """Ask for a page until it is as it should be."""
        deadline = time.monotonic() + PATIENCE
        while not is_there(answer := self.ask(path)):
            if time.monotonic() > deadline:
                pytest.fail(f"{path} stayed as it was: {answer}\n{self.log.read_text('utf-8')}")
            time.sleep(0.05)
        return answer

    def see_words(self, path: str, words: str) -> str:
        """Ask for a page until it has these words."""
        return self.see(path, lambda answer: answer.status == 200 and words in answer.page).page

    def see_good(self, path: str) -> str:
        """Ask for a page until it no longer tells of mistakes."""
        return self.see(path, lambda answer: answer.status == 200 and PANEL not in answer.page).page

    def write(self, name: str, text: str) -> None:
        """Save a file."""
        (self.project / name).write_text(text, encoding="utf-8")

    def replace(self, name: str, old: str, new: str) -> None:
        """Change some words of a file."""
        text = (self.project / name).read_text(encoding="utf-8")
        assert old in text
        self.write(name, text.replace(old, new))


@contextmanager
def serving(project: Path) -> Iterator[Preview]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{free.getsockname()[1]}"
    log = project / "serve.log"
    with log.open("w", encoding="utf-8") as output:
        command = [sys.executable, "-m", "healthsite.cli", "serve", "--address", host]
        server = subprocess.Popen(command, cwd=project, env=environment(), stdout=output, stderr=subprocess.STDOUT)
        try:
            yield Preview(project, host, log)
        finally:
            server.terminate()
            server.wait(PATIENCE)


def own_project(folder: Path) -> Path:
    """A copy of the minimal site with templates of its own."""
    project = mkdocs_site(folder / "project")
    shutil.copytree(PROJECT / "overrides", project / "overrides")
    config = project / "mkdocs.yml"
    config.write_text(config.read_text("utf-8").replace(f"{PROJECT}/overrides", "overrides"), encoding="utf-8")
    return project


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    with serving(own_project(tmp_path_factory.mktemp("serving"))) as preview:
        preview.see_words("", "A small guide")
        yield preview


@pytest.fixture(scope="module")
def bad_preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    project = own_project(tmp_path_factory.mktemp("serving"))
    (project / "content/treatments/cold.md").write_text(COLD.replace("kind: self-help", "kind: magic"), "utf-8")
    with serving(project) as preview:
        yield preview


def test_an_edit_of_a_record_shows(bad_preview: Preview, preview: Preview) -> None:
    preview.replace("content/treatments/warmth.md", "A warm pack.", "A warm stone.")
    page = preview.see_words("treatments/warmth/", "A warm stone.")
    assert "A warm pack." not in page
    assert PANEL not in page


def test_a_mistake_shows_on_top_of_the_last_good_site_until_it_is_mended(preview: Preview) -> None:
    preview.replace("content/treatments/warmth.md", "kind: self-help", "kind: selfhelp")
    page = preview.see_words("treatments/warmth/", PANEL)
    assert "content/treatments/warmth.md:4:1: error:" in page
    assert "Put it on for a while." in page
    assert page.index(PANEL) < page.index("site-header")
    assert PANEL in preview.ask("conditions/sore-back/").page
    preview.replace("content/treatments/warmth.md", "kind: selfhelp", "kind: self-help")
    assert "What it is" in preview.see_good("treatments/warmth/")


def test_a_new_record_shows_drafts_too_and_goes_when_it_is_deleted(preview: Preview) -> None:
    preview.write("content/treatments/cold.md", COLD.replace("kind:", "status: draft\nkind:"))
    assert "A cold pack." in preview.see_words("treatments/cold/", "<h1")
    assert "cold/" in preview.ask("treatments/").page
    (preview.project / "content/treatments/cold.md").unlink()
    preview.see("treatments/cold/", lambda answer: answer.status == 404)
    assert "cold/" not in preview.ask("treatments/").page


def test_an_edit_of_a_hand_written_page_shows(preview: Preview) -> None:
    preview.replace("docs/index.md", "Begin with", "Start with")
    preview.see_words("", "Start with")


def test_an_edit_of_a_template_shows(preview: Preview) -> None:
    preview.replace("overrides/records/treatments.html", '"What it can do"', '"What it does"')
    preview.replace("overrides/records/treatments.html", '"What harm it can do"', '"The harm it does"')
    preview.see_words("treatments/warmth/", "The harm it does")


@pytest.mark.parametrize(
    ("template", "good", "bad"),
    [
        ("records/treatments.html", "{% block after %}", "{% block %}"),
        ("partials/site-footer.html", "{{ disclaimer }}", "{% if %}"),
    ],
)
def test_a_broken_template_is_told_like_every_mistake(template: str, good: str, bad: str, preview: Preview) -> None:
    preview.replace(f"overrides/{template}", good, bad)
    page = preview.see_words("treatments/warmth/", PANEL)
    assert f"overrides/{template}:" in page
    assert "Put it on for a while." in page
    preview.replace(f"overrides/{template}", bad, good)
    preview.see_good("treatments/warmth/")


def test_a_preview_of_bad_content_begins_with_its_mistakes_and_recovers(bad_preview: Preview) -> None:
    page = bad_preview.see_words("", "The content has mistakes")
    assert "content/treatments/cold.md:5:1: error:" in page
    assert PANEL not in page
    bad_preview.replace("content/treatments/cold.md", "kind: magic", "kind: self-help")
    assert "The content has mistakes" not in bad_preview.see_words("", "A small guide</h1>")
    assert "A cold pack." in bad_preview.ask("treatments/cold/").page


def test_the_preview_never_showed_a_traceback(preview: Preview, bad_preview: Preview) -> None:
    for server in (preview, bad_preview):
        assert "Traceback" not in server.log.read_text(encoding="utf-8")
