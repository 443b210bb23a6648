"""The build of the publishing workflow, replayed in a clean clone; its site served under a sub-path and walked."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree as ET

import pytest

from healthsite.addresses import address_of
from tests.crawler import SUB_PATH, Visit, get, read_html, served
from tests.support import PROJECT, SITE_URL, environment
from tests.workflow import Step, commands

VALUES = {
    "steps.pages.outputs.base_url": SITE_URL.removesuffix("/"),
    "github.server_url": "https://git.example",
    "github.repository": "someone/guide",
    "github.ref_name": "main",
    "vars.SITE_CONTACT": "help@example.org",
}
"""What GitHub would say to a fork, in place of the expressions of the workflow."""

NOT_REPLAYED = {"make test", "make audit"}
"""The tests: this is one of them."""

EDIT = "https://git.example/someone/guide/edit/main/"


def git(*arguments: str | Path, cwd: Path) -> str:
    """Run git with nobody's settings and in nobody's repository."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    env |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    me = ("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "init.defaultBranch=main")
    command = ["git", *me, *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, env=env, check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clean clone of the files as they are now, committed in a repository beside, with the environment at hand."""
    folder = tmp_path_factory.mktemp("replay")
    beside = f"--git-dir={folder / 'now.git'}"
    git(beside, "init", "--quiet", cwd=PROJECT)
    git(beside, f"--work-tree={PROJECT}", "add", "--all", cwd=PROJECT)
    git(beside, f"--work-tree={PROJECT}", "commit", "--quiet", "--message=Now", cwd=PROJECT)
    git("clone", "--quiet", folder / "now.git", folder / "clone", cwd=folder)
    venv = folder / "clone" / ".venv"
    venv.mkdir()
    (venv / "bin").symlink_to(Path(sys.executable).parent, target_is_directory=True)
    (venv / ".ready").touch()
    return folder / "clone"


def replay(step: Step, clone: Path) -> str:
    """Run one step as the runner would, with the clone's own code."""
    env = {name: value for name, value in environment(PYTHONPATH=str(clone / "hooks")).items() if name != "SITE_URL"}
    command = ["bash", "-eo", "pipefail", "-c", step.run]
    result = subprocess.run(command, cwd=clone, env={**env, **step.env}, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def site(clone: Path) -> Path:
    """The site that the workflow hands over."""
    for step in commands("publish.yml", "build", VALUES):
        if step.run not in NOT_REPLAYED:
            replay(step, clone)
    return clone / "site"


@pytest.fixture(scope="module")
def visit(site: Path) -> Iterator[Visit]:
    """A walk over the whole site; the host is there until the last test of this file."""
    with served(site) as home:
        yield Visit(home)


def written_pages(project: Path) -> set[str]:
    """The addresses of the home page, of all published records and of hand-written pages."""
    folders = [project / "content", project / "docs"]
    files = [(folder, file) for folder in folders for file in folder.rglob("*.md")]
    return {""} | {
        address_of(file.relative_to(folder).as_posix())
        for folder, file in files
        if "\nstatus: draft\n" not in file.read_text(encoding="utf-8")
    }


def test_the_clone_builds_with_its_own_code(clone: Path) -> None:
    step = Step(".venv/bin/python -c 'import healthsite; print(healthsite.__file__)'", {})
    assert replay(step, clone).startswith(str(clone))


def test_a_build_leaves_nothing_behind_but_the_site(site: Path) -> None:
    assert site.is_dir()
    assert git("status", "--porcelain", cwd=site.parent) == ""


def test_every_record_and_every_hand_written_page_is_reached_from_the_home_page(site: Path, visit: Visit) -> None:
    wanted = written_pages(site.parent)
    assert len(wanted) > 20
    assert wanted - visit.pages.keys() == set()


def test_every_other_page_that_was_built_only_leads_on_from_an_old_address(site: Path, visit: Visit) -> None:
    built = {file.relative_to(site).as_posix().removesuffix("index.html"): file for file in site.rglob("*.html")}
    unreached = built.keys() - visit.pages.keys() - {"404.html"}
    assert [path for path in unreached if 'http-equiv="refresh"' not in built[path].read_text(encoding="utf-8")] == []


def test_no_link_and_no_anchor_is_broken(visit: Visit) -> None:
    assert visit.broken() == []


def test_no_address_names_the_root_of_the_host_or_the_host_itself(visit: Visit) -> None:
    assert [found for found in visit.written() if found[1].startswith(("/", SITE_URL))] == []


def test_no_page_fetches_anything_from_elsewhere(visit: Visit) -> None:
    assert visit.third_party() == []


def test_the_page_for_wrong_addresses_works_at_every_depth(site: Path, visit: Visit) -> None:
    found = read_html((site / "404.html").read_text(encoding="utf-8"))
    own = [address for address in (*found.links, *found.loaded) if not urlsplit(address).scheme and address[0] != "#"]
    assert len(own) > 5
    assert [address for address in own if not address.startswith(SUB_PATH)] == []
    assert [address for address in own if get(urljoin(visit.home, address)).status != 200] == []


def test_the_sitemap_and_the_canonical_addresses_name_the_published_pages(site: Path, visit: Visit) -> None:
    sitemap = ET.parse(site / "sitemap.xml")  # noqa: S314 - we have just made it
    listed = {element.text or "" for element in sitemap.iter() if element.tag.endswith("loc")}
    assert written_pages(site.parent) <= {url.removeprefix(SITE_URL) for url in listed}
    assert {found.canonical for found in visit.pages.values()} <= listed


def test_edit_links_lead_to_files_of_the_repository(site: Path, visit: Visit) -> None:
    edited = {link.removeprefix(EDIT) for found in visit.pages.values() for link in found.links if EDIT in link}
    assert len(edited) == len(written_pages(site.parent))
    assert [path for path in edited if not (site.parent / path).is_file()] == []


def test_every_page_tells_whom_to_write_to_and_where_its_words_come_from(visit: Visit) -> None:
    wanted = {"mailto:help@example.org", "https://git.example/someone/guide"}
    assert [path for path, found in visit.pages.items() if not wanted <= set(found.links)] == []


def test_what_a_publisher_does_not_set_is_hidden(built_site: Path) -> None:
    found = read_html((built_site / "index.html").read_text(encoding="utf-8"))
    elsewhere = [link for link in found.links if urlsplit(link).scheme not in ("", "http", "https")]
    assert elsewhere == []
    assert [link for link in found.links if "edit/" in link] == []
