"""The closed list of rule names: each is used, each has a case, and no other name is told."""

import ast
import re
from collections.abc import Iterator

import pytest

from healthsite.rules import CHECK_ONLY, RULES
from tests.support import PROJECT

PACKAGE = PROJECT / "hooks" / "healthsite"
CASES = PROJECT / "tests" / "cases"


def constants() -> Iterator[str]:
    """Every string of the package that is neither a docstring nor in the list of rules itself."""
    for file in sorted(PACKAGE.rglob("*.py")):
        if file.name != "rules.py":
            tree = ast.parse(file.read_text(encoding="utf-8"))
            documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
            strings = (
                node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
            )
            yield from (str(node.value) for node in strings if id(node) not in documentation)


def told_names() -> Iterator[str]:
    """Every rule name that is handed to a Diagnostic or to a mistake of a field."""
    place_of_rule = {"Diagnostic": 1, "mistake": 0}
    for file in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in place_of_rule:
                rule = node.args[place_of_rule[node.func.id]]
                if isinstance(rule, ast.Constant):
                    yield str(rule.value)


def test_every_rule_is_used() -> None:
    assert set(RULES) - set(constants()) == set()


def test_every_name_that_is_told_is_a_rule() -> None:
    names = set(told_names())
    assert len(names) > 30
    assert names - set(RULES) == set()


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_a_case(rule: str) -> None:
    assert [case for case in (CASES / rule).iterdir() if case.is_dir()]


@pytest.mark.parametrize(("rule", "sentence"), RULES.items())
def test_a_rule_has_a_lasting_name_and_one_sentence(rule: str, sentence: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule)
    assert re.fullmatch(r"[A-Za-z].*[^.]\.", sentence)


def test_only_the_date_rules_stop_no_build() -> None:
    assert {"overdue-sign", "overdue-page"} == CHECK_ONLY
    assert set(RULES) >= CHECK_ONLY
