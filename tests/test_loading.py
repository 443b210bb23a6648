"""Loading reads everything, and what cannot be read hides nothing else."""

from pathlib import Path

import pytest

from healthsite.loading import Loaded, load
from healthsite.records import RECORD_TYPES
from healthsite.refs import Ref
from tests.small import told
from tests.support import write_site

WARMTH = "content/treatments/warmth.md"


def load_files(project: Path, files: dict[str, str]) -> Loaded:
    """The site `minimal` with changed files."""
    write_site(project, files)
    return load(project / "content", project / "docs", RECORD_TYPES)


def test_a_good_site_loads_whole(tmp_path: Path) -> None:
    site = load_files(tmp_path, {})
    assert {str(entry.ref) for entry in site.entries} == {
        "conditions/sore-back", "exercises/rocking", "symptoms/ache", "treatments/warmth",
    }  # fmt: skip
    assert [page.path for page in site.pages] == ["docs/index.md"]
    assert (site.diagnostics, site.broken) == ((), frozenset())


def test_every_register_is_read(tmp_path: Path) -> None:
    registers = load_files(tmp_path, {}).registers
    assert [sign.id for sign in registers.danger_signs.signs] == ["numb-seat", "numb-toe"]
    assert [source.id for source in registers.sources] == ["leaflet"]
    assert [area.title for area in registers.body_areas] == ["Lower back"]
    assert registers.texts["tiers"]["soon"].raw == "Soon"
    assert registers.sources_of["regions"].path == "content/regions.yml"


def test_a_register_that_is_not_there_is_empty(tmp_path: Path) -> None:
    site = load_files(tmp_path, {"content/glossary.yml": ""})
    assert site.registers.glossary == ()
    assert site.diagnostics == ()


@pytest.mark.parametrize("name", ["texts", "danger-signs"])
def test_a_register_that_no_site_is_without_is_told_once(tmp_path: Path, name: str) -> None:
    site = load_files(tmp_path, {f"content/{name}.yml": ""})
    assert told(site.diagnostics) == [f"There is no {name}.yml. [missing-file]"]
    assert site.broken == {name}


def test_a_record_with_a_mistake_is_left_out_and_remembered(tmp_path: Path) -> None:
    site = load_files(tmp_path, {WARMTH: "---\ntitle: Warmth\n---\n"})
    assert Ref("treatments", "warmth") not in {entry.ref for entry in site.entries}
    assert site.broken == {"treatments/warmth"}


def test_a_record_with_a_mistake_hides_no_other(tmp_path: Path) -> None:
    broken = {WARMTH: "no fields", "content/symptoms/ache.md": "---\na: b: c\n---\n", "content/people.yml": "- id: a\n"}
    site = load_files(tmp_path, broken)
    assert {item.position.path for item in site.diagnostics} == set(broken)
    assert site.broken == {"treatments/warmth", "symptoms/ache", "people"}


def test_a_register_with_a_mistake_is_empty_and_remembered(tmp_path: Path) -> None:
    site = load_files(tmp_path, {"content/sources.yml": "- id: leaflet\n"})
    assert site.registers.sources == ()
    assert site.broken == {"sources"}


@pytest.mark.parametrize("name", ["Warmth", "warm_pack", "wärme", "warm--pack"])
def test_a_file_name_that_is_no_id_is_told(tmp_path: Path, name: str) -> None:
    warmth = (write_site(tmp_path / "whole", {}) / WARMTH).read_text(encoding="utf-8")
    site = load_files(tmp_path, {WARMTH: "", f"content/treatments/{name}.md": warmth})
    assert told(site.diagnostics) == [f'"{name}" cannot be the id of a record. [bad-id]']


def test_a_body_comes_with_its_record(tmp_path: Path) -> None:
    site = load_files(tmp_path, {})
    (warmth,) = [entry for entry in site.entries if entry.ref == Ref("treatments", "warmth")]
    assert warmth.record.title == "Warmth"
    assert warmth.source.body.lstrip().startswith("## What it is")


def test_a_broken_front_matter_of_a_hand_written_page_is_told(tmp_path: Path) -> None:
    site = load_files(tmp_path, {"docs/about/us.md": "---\ntitle: a: b\n---\n"})
    assert [(item.position.path, item.rule) for item in site.diagnostics] == [("docs/about/us.md", "broken-yaml")]


def test_paths_begin_with_the_folder_that_the_site_has(tmp_path: Path) -> None:
    write_site(tmp_path, {WARMTH: "no fields"})
    (tmp_path / "content").rename(tmp_path / "inhalt")
    site = load(tmp_path / "inhalt", tmp_path / "docs", RECORD_TYPES)
    assert [str(item.position) for item in site.diagnostics] == ["inhalt/treatments/warmth.md:1:1"]


def test_only_the_types_of_the_site_are_read(tmp_path: Path) -> None:
    write_site(tmp_path, {})
    symptoms = tuple(kind for kind in RECORD_TYPES if kind.folder == "symptoms")
    site = load(tmp_path / "content", tmp_path / "docs", symptoms)
    assert [str(entry.ref) for entry in site.entries] == ["symptoms/ache"]
