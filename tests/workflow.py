"""Reads the workflows of .github/ as data, for the tests that look at them and the one that replays a build."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tests.support import PROJECT

WORKFLOWS = PROJECT / ".github" / "workflows"
_EXPRESSION = re.compile(r"\$\{\{\s*(.+?)\s*\}\}")


@dataclass(frozen=True)
class Step:
    """A step that runs a command."""

    run: str
    env: Mapping[str, str]


def workflow(name: str) -> dict[str, Any]:
    """A workflow by the name of its file. (YAML reads the word `on` as true.)"""
    loaded: dict[Any, Any] = yaml.safe_load((WORKFLOWS / name).read_text(encoding="utf-8"))
    return {"on" if key is True else key: value for key, value in loaded.items()}


def files() -> list[Path]:
    """Every workflow."""
    return sorted(WORKFLOWS.glob("*.yml"))


def jobs() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every job with the name of its file and its own."""
    for file in files():
        for name, job in workflow(file.name)["jobs"].items():
            yield file.name, name, job


def commands(name: str, job: str, values: Mapping[str, str]) -> list[Step]:
    """The commands of a job with the environment of each, expressions filled from `values`.

    Raises KeyError where an expression has no value there.
    """
    whole = workflow(name)
    shared = whole.get("env", {})
    steps = [step for step in whole["jobs"][job]["steps"] if "run" in step]
    return [Step(step["run"], {**shared, **_filled(step.get("env", {}), values)}) for step in steps]


def _filled(env: Mapping[str, str], values: Mapping[str, str]) -> dict[str, str]:
    return {name: _EXPRESSION.sub(lambda match: values[match[1]], value) for name, value in env.items()}
