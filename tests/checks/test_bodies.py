"""Bodies have the sections of their type."""

import pytest

from healthsite.checks.bodies import check_bodies
from tests.small import context, entry, library, told

WHOLE = "## Overview\n\nWords.\n\n## Causes\n\nWords.\n"


def found(name: str, body: str) -> list[str]:
    return told(check_bodies(context(library(entry(name, body=body)))))


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("conditions/sore-back", WHOLE),
        ("conditions/sore-back", WHOLE + "\n## Living with it\n\nWords.\n"),
        ("exercises/rocking", ""),
        ("exercises/rocking", "## Tips\n\nWords.\n"),
        ("guides/sleep", "## One\n\nWords.\n\n## Two\n\nWords.\n"),
    ],
)
def test_a_whole_body_is_fine(name: str, body: str) -> None:
    assert found(name, body) == []


@pytest.mark.parametrize(
    ("name", "body", "sentence"),
    [
        ("conditions/a", "## Overview\n\nWords.", 'The section "Causes" is missing. [missing-section]'),
        ("conditions/a", WHOLE + "\n## Tips\n", 'There is no section "Tips" in this type. [unknown-section]'),
        ("conditions/a", WHOLE + "\n## causes\n", 'There is no section "causes" in this type. [unknown-section]'),
        ("conditions/a", WHOLE + "\n## Causes\n", 'The section "Causes" is there twice. [unknown-section]'),
        ("conditions/a", "Words.\n\n" + WHOLE, "Words stand before the first section. [unknown-section]"),
        ("guides/a", "## One", "A page of this type has at least 2 sections of its own. [missing-section]"),
        ("guides/a", "Words.\n\n## One\n\n## Two", "Words stand before the first section. [unknown-section]"),
        ("guides/a", "## One\n\n## Two\n\n## Two", 'The section "Two" is there twice. [unknown-section]'),
        ("conditions/a", WHOLE + "\n# Tips\n", 'There is no section "Tips" in this type. [unknown-section]'),
        ("exercises/a", "## Steps\n\nWords.", 'There is no section "Steps" in this type. [unknown-section]'),
    ],
)
def test_a_body_with_other_sections_is_told(name: str, body: str, sentence: str) -> None:
    assert found(name, body) == [sentence]


def test_every_missing_section_is_told() -> None:
    assert found("treatments/heat", "") == [
        'The section "What it is" is missing. [missing-section]',
        'The section "What it involves" is missing. [missing-section]',
    ]


@pytest.mark.parametrize(("item", "is_fine"), [("do not lie", True), ("Do not lie", False), ("lie", False)])
def test_items_of_a_do_not_list_say_so(item: str, is_fine: bool) -> None:
    body = WHOLE + f"\n### Do not\n\n- {item}\n"
    problem = 'This item of a Do not list does not begin with "do not". [do-not-form]'
    assert found("conditions/a", body) == ([] if is_fine else [problem])


def test_a_mistake_stands_at_its_line() -> None:
    (problem,) = check_bodies(context(library(entry("conditions/a", body=WHOLE + "\n### Do not\n\n- lie still\n"))))
    assert str(problem.position) == "content/conditions/a.md:11:3"
