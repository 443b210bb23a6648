"""The shape of the package: imports go one way, each library has one home, things stay small, nothing is remembered."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tests.support import PROJECT

PACKAGE = PROJECT / "hooks" / "healthsite"

ORDER = (
    "rules refs text clock language figures",
    "diagnostics addresses assets components prose_parts prose_lines",
    "source settings notes prose_tree prose strays",
    "records mistakes salvage loading regions review",
    "library",
    "citations context exercise_plan pictures related signs",
    "readable versions",
    "checks views",
    "pages links plan rendering sheets figure_files map_files",
    "site",
    "report review_packs",
    "mkdocs_settings mkdocs_pages mkdocs_adapter publish serving",
    "cli",
)
"""A module or package may import what stands in its own row or in a row above, and never in a circle."""

HOMES = {
    "yaml": {"source"},
    "pydantic": {"records", "mistakes", "salvage", "loading"},
    "pydantic_core": {"records"},
    "jinja2": {"pages"},
    "markupsafe": {"pages"},
    "markdown": {"prose"},
    "nh3": {"prose"},
    "mkdocs": {"mkdocs_settings", "mkdocs_pages", "mkdocs_adapter", "publish", "serving"},
}
"""Library -> the modules and packages that may know it. There are no others."""

LONGEST_FUNCTION = 40
LONGEST_MODULE = 250

KEPT_FACTS = {"records.walk.field_names", "language.syllables._count"}
"""Functions that may keep their results: pure facts of a class, or of a word."""


def module_name(file: Path) -> str:
    """`hooks/healthsite/records/base.py` -> `records.base`; the package itself is the empty name."""
    return ".".join(file.relative_to(PACKAGE).with_suffix("").parts).removesuffix("__init__").rstrip(".")


FILES = {module_name(file): file for file in sorted(PACKAGE.rglob("*.py"))}
TREES = {name: ast.parse(file.read_text(encoding="utf-8")) for name, file in FILES.items()}
each_module = pytest.mark.parametrize("name", FILES)


def imports(tree: ast.Module) -> Iterator[str]:
    """Every module that a module imports, also inside functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0
            yield str(node.module)


def own_imports(name: str) -> set[str]:
    """The modules of the package that a module imports."""
    return {found.removeprefix("healthsite.") for found in imports(TREES[name]) if found.startswith("healthsite.")}


def top(name: str) -> str:
    return name.partition(".")[0]


ROWS = {name: number for number, row in enumerate(ORDER) for name in row.split()}


def test_every_module_has_its_row() -> None:
    assert {top(name) for name in FILES if name} == set(ROWS)
    assert len(ROWS) == sum(len(row.split()) for row in ORDER)


@each_module
def test_a_module_imports_only_what_stands_above_it(name: str) -> None:
    below = {found for found in own_imports(name) if ROWS[top(found)] > ROWS[top(name)]}
    assert below == set()


def test_no_modules_import_each_other_in_a_circle() -> None:
    order = list(TopologicalSorter({name: own_imports(name) for name in FILES}).static_order())
    assert order.index("source") < order.index("library") < order.index("site") < order.index("cli")


@each_module
def test_each_library_has_one_home(name: str) -> None:
    libraries = {top(found) for found in imports(TREES[name])} - sys.stdlib_module_names - {"healthsite"}
    assert {library for library in libraries if top(name) not in HOMES.get(library, set())} == set()


def test_every_home_is_lived_in() -> None:
    used = {(top(found), top(name)) for name, tree in TREES.items() for found in imports(tree)}
    assert {(library, home) for library, homes in HOMES.items() for home in homes} <= used


@pytest.mark.parametrize("module", ["healthsite.site", "healthsite.cli"])
def test_the_core_loads_without_mkdocs(module: str) -> None:
    code = f"import sys, {module}; print('mkdocs' in sys.modules, 'jinja2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False True\n"


def test_views_do_not_know_checks_and_checks_do_not_know_views() -> None:
    assert not {
        name for name in FILES if top(name) == "views" and any(top(one) == "checks" for one in own_imports(name))
    }
    assert not {
        name for name in FILES if top(name) == "checks" and any(top(one) == "views" for one in own_imports(name))
    }


def test_checks_do_not_know_each_other() -> None:
    checks = {name for name in FILES if name.startswith("checks.")}
    assert checks
    assert {name: own_imports(name) & checks for name in checks} == {name: set() for name in checks}


@each_module
def test_a_module_is_short_and_says_what_it_is(name: str) -> None:
    assert len(FILES[name].read_text(encoding="utf-8").splitlines()) <= LONGEST_MODULE
    assert ast.get_docstring(TREES[name])


@each_module
def test_functions_are_short(name: str) -> None:
    functions = [node for node in ast.walk(TREES[name]) if isinstance(node, ast.FunctionDef)]
    long = {node.name: length for node in functions if (length := length_of(node)) > LONGEST_FUNCTION}
    assert long == {}


def length_of(node: ast.FunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


_CHANGING = {
    "add", "append", "clear", "discard", "extend", "insert", "pop", "popitem", "remove", "reverse", "setdefault",
    "sort", "update",
}  # fmt: skip


def remembered(tree: ast.Module) -> list[str]:
    """Every place in which a function changes what belongs to its module, or keeps its results."""
    shared = set(bound_outside_functions(tree))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    return [f"{function.name}:{node.lineno}" for function in functions for node in writes(function, shared)]


def bound_outside_functions(node: ast.AST) -> Iterator[str]:
    """The names that a module, or a class in it, gives a value."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Name) and isinstance(child.ctx, ast.Store):
            yield child.id
        elif not isinstance(child, ast.FunctionDef):
            yield from bound_outside_functions(child)


def writes(function: ast.FunctionDef, shared: set[str]) -> Iterator[ast.expr | ast.stmt]:
    own = {node.id for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    own |= {argument.arg for argument in ast.walk(function) if isinstance(argument, ast.arg)}
    for node in ast.walk(function):
        if isinstance(node, ast.Global) or (isinstance(node, ast.expr) and changed_name(node) in shared - own):
            yield node
    yield from (decorator for decorator in function.decorator_list if last_name(decorator) in ("cache", "lru_cache"))


def last_name(node: ast.expr) -> str:
    """`functools.lru_cache(maxsize=1)` -> `lru_cache`."""
    node = node.func if isinstance(node, ast.Call) else node
    return node.attr if isinstance(node, ast.Attribute) else base_name(node)


def changed_name(node: ast.expr) -> str:
    """The name whose value an expression changes: `a.b[c] = d`, `a.append(b)`."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _CHANGING:
        return base_name(node.func.value)
    if isinstance(node, ast.Subscript | ast.Attribute) and isinstance(node.ctx, ast.Store | ast.Del):
        return base_name(node.value)
    return ""


def base_name(node: ast.expr) -> str:
    while isinstance(node, ast.Subscript | ast.Attribute | ast.Call):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else ""


@each_module
def test_nothing_is_remembered_in_a_module(name: str) -> None:
    found = {f"{name}.{place.partition(':')[0]}" for place in remembered(TREES[name])}
    assert found <= KEPT_FACTS


@pytest.mark.parametrize(
    "code",
    [
        "a = {}\ndef f():\n    a['b'] = 1",
        "a = {}\ndef f():\n    del a['b']",
        "a = []\ndef f():\n    a.append(1)",
        "a = {}\ndef f():\n    a.setdefault('b', []).append(1)",
        "a = b()\ndef f():\n    a.c.d = 1",
        "a = 1\ndef f():\n    global a\n    a = 2",
        "class A:\n    b = []\n    def f(self):\n        b.append(1)",
        "@cache\ndef f():\n    return 1",
        "@functools.lru_cache(maxsize=1)\ndef f():\n    return 1",
    ],
)
def test_what_remembers_is_noticed(code: str) -> None:
    assert remembered(ast.parse(code))


@pytest.mark.parametrize(
    "code",
    [
        "a = {}\ndef f(a):\n    a['b'] = 1",
        "a = []\ndef f():\n    a = []\n    a.append(1)",
        "a = {}\ndef f():\n    return a['b']",
        "def f(self):\n    self.a = 1",
        "a = []\na.append(1)",
    ],
)
def test_what_does_not_remember_is_fine(code: str) -> None:
    assert remembered(ast.parse(code)) == []
