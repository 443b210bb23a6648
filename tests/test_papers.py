"""README, CONTRIBUTING and the other papers say what is so: commands, fields, rules, examples and links."""

import argparse
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from healthsite.cli import _parser
from healthsite.diagnostics import as_text
from healthsite.rules import RULES
from healthsite.text import PLACEHOLDERS
from tests.field_tables import Row, bodies, tables
from tests.papers import PAPERS, Paper
from tests.support import PROJECT, build, write_site
from tests.test_requirements import Pins, roots

README, CONTRIBUTING, THIRD_PARTY = Paper("README.md"), Paper("CONTRIBUTING.md"), Paper("THIRD-PARTY.md")
EXAMPLE = "content/treatments/cold-pack.md"
"""The record that README.md writes; it is not there."""

TREE = re.compile(r"(?:content|docs|hooks|overrides|tests|tools|benchmarks|requirements|\.github|\.ci)/[\w./-]*")


@pytest.mark.parametrize("heading", tables())
def test_every_field_stands_in_the_tables_with_what_it_holds(heading: str) -> None:
    written = CONTRIBUTING.table(heading)
    assert [Row(row[0].strip("`"), row[1], row[2]) for row in written] == tables()[heading]
    assert [row[0] for row in written if not row[3]] == []


def test_the_table_of_types_has_their_sections_and_danger_signs() -> None:
    written = [(row[0].strip("`"), row[2], row[3]) for row in CONTRIBUTING.table("Records")]
    assert written == [(f"content/{folder}", sections, signs) for folder, sections, signs in bodies()]


def test_every_rule_stands_in_the_table_of_rules() -> None:
    written = {row[0].strip("`"): row[1] for row in CONTRIBUTING.table("How to read a mistake")}
    assert written == RULES


def test_every_placeholder_is_named() -> None:
    named = re.findall(r"`\{([a-z-]+)\}`", CONTRIBUTING.section("Markers and placeholders"))
    assert sorted(named) == sorted(PLACEHOLDERS)


def make_targets() -> set[str]:
    """Every target of the Makefile that is for people."""
    return set(re.findall(r"^([a-z-]+):.*## ", (PROJECT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def test_every_make_command_that_is_named_is_there_and_the_other_way_round() -> None:
    code = [line for paper in PAPERS for line in paper.code]
    named = {target for line in code for target in re.findall(r"\bmake (?:[A-Z]+=\S+ )?([a-z][a-z-]*)", line)}
    assert named == make_targets()


def healthsite_commands() -> Iterator[list[str]]:
    """The arguments of every call of healthsite in the papers."""
    for paper in PAPERS:
        for line in paper.code:
            program, _, arguments = line.partition(" ")
            if re.fullmatch(r"(?:\.venv[/\\](?:bin|Scripts)[/\\])?healthsite", program) and arguments:
                yield shlex.split(arguments)


def test_every_healthsite_command_that_is_named_is_understood() -> None:
    commands = list(healthsite_commands())
    assert len(commands) > 5
    for arguments in commands:
        assert _parser().parse_args(arguments).run


def cli_words(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Every command and every option of the program."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, inner in action.choices.items():
                yield name
                yield from cli_words(inner)
        yield from (option for option in action.option_strings if option not in ("-h", "--help"))


def test_every_command_and_option_of_healthsite_is_named() -> None:
    named = {word for arguments in healthsite_commands() for word in arguments}
    assert set(cli_words(_parser())) - named == set()


def test_every_variable_of_the_settings_is_explained() -> None:
    read = re.findall(r"!ENV \[(\w+)", (PROJECT / "mkdocs.yml").read_text(encoding="utf-8"))
    assert sorted(row[0].strip("`") for row in README.table("Publish it")) == sorted(read)


def readme_example(project: Path, *, misspelt: bool = False) -> str:
    """What a small site says when the source and the record of README.md are put into it."""
    source = (write_site(project, {}) / "content" / "sources.yml").read_text(encoding="utf-8")
    record = README.blocks("markdown")[0]
    if misspelt:
        record = record.replace("leaflet]\n", "leafle]\n", 1)
    write_site(project, {"content/sources.yml": source + README.blocks("yaml")[0], EXAMPLE: record})
    return as_text(build(project).diagnostics)


def test_the_record_of_the_readme_makes_a_page(tmp_path: Path) -> None:
    assert readme_example(tmp_path) == ""


def test_the_mistake_of_the_readme_is_told_as_it_says(tmp_path: Path) -> None:
    told = next(block for block in README.blocks() if "error:" in block)
    assert readme_example(tmp_path, misspelt=True) == told + "1 mistake found."


def leads_somewhere(link: str, paper: Paper) -> bool:
    """Whether a link of a paper has a file and, where it names one, a heading there."""
    path, _, anchor = link.partition("#")
    is_there = not path or (PROJECT / path).exists()
    return is_there and (not anchor or anchor in Paper(path or paper.name).anchors)


def test_links_inside_the_papers_lead_somewhere() -> None:
    inside = [(paper, link) for paper in PAPERS for link in paper.links if "://" not in link]
    assert len(inside) > 30
    assert [f"{paper.name}: {link}" for paper, link in inside if not leads_somewhere(link, paper)] == []


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_files_that_the_papers_name_are_there(paper: Paper) -> None:
    named = {span for span in re.findall(r"`([^`\n]+)`", paper.prose) if TREE.fullmatch(span)}
    assert [path for path in named - {EXAMPLE} if not (PROJECT / path).exists()] == []


def test_every_package_that_builds_the_site_has_its_licence_told() -> None:
    told = {row[0]: row[1] for row in THIRD_PARTY.table("What is only used to build it")}
    assert set(told) == Pins("site.txt").names
    assert all(told.values())


def test_every_package_that_we_test_with_has_its_licence_told() -> None:
    asked = {requirement.name for requirement in roots("dev.txt")} - {
        requirement.name for requirement in roots("site.txt")
    }
    assert {row[0] for row in THIRD_PARTY.table("What is only used to test it")} == asked


def test_notices_and_templates_name_the_version_of_the_theme_that_is_used() -> None:
    files = [PROJECT / "THIRD-PARTY.md", *PROJECT.glob("overrides/**/*.html")]
    told = {
        found for file in files for found in re.findall(r"Material for MkDocs (\d[\d.]*\d)", file.read_text("utf-8"))
    }
    assert told == {str(version) for version in Pins("site.txt").versions("mkdocs-material")}


@pytest.mark.parametrize("file", ["docs/about/how-this-is-made.md", "README.md"])
def test_it_is_said_that_no_clinician_has_reviewed_a_page_as_long_as_that_is_so(file: str) -> None:
    people = yaml.safe_load((PROJECT / "content" / "people.yml").read_text(encoding="utf-8"))
    sentence = re.compile(r"No (?:clinician|doctor, nurse or physiotherapist) has reviewed the pages yet")
    assert bool(sentence.search((PROJECT / file).read_text(encoding="utf-8"))) is not bool(people)
