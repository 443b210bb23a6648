"""requirements/*.txt are what pyproject.toml asks for: compared through the installed packages, without a network."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import metadata

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.support import PROJECT
from tools.requirements import FILES

HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")
SYSTEMS = (
    {"sys_platform": "linux", "platform_system": "Linux"},
    {"sys_platform": "darwin", "platform_system": "Darwin"},
    {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
)
PYTHONS = ({"python_version": f"3.{minor}", "python_full_version": f"3.{minor}.9"} for minor in range(11, 15))
MACHINES = tuple(
    system | python | {"platform_python_implementation": "CPython", "implementation_name": "cpython"}
    for python in PYTHONS
    for system in SYSTEMS
)
"""What a newcomer may have."""


class Pins:
    """One file of pins: name -> the versions of it (several, where they depend on the Python), and the raw text."""

    def __init__(self, name: str) -> None:
        self.text = (PROJECT / "requirements" / name).read_text(encoding="utf-8")
        self.blocks = [block for block in re.split(r"\n(?=\S)", self.text.strip()) if block]
        self.pins = [Requirement(block.split(" \\\n")[0]) for block in self.blocks]
        self.names = {canonicalize_name(pin.name) for pin in self.pins}

    def versions(self, name: str) -> list[Version]:
        """The pinned versions of a package."""
        pins = [pin for pin in self.pins if canonicalize_name(pin.name) == canonicalize_name(name)]
        return [Version(next(iter(pin.specifier)).version) for pin in pins]


def roots(file: str) -> list[Requirement]:
    """What pyproject.toml asks for in this file."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    more = [project["optional-dependencies"][option] for option in FILES[file] if not option.startswith("--")]
    return [Requirement(line) for line in [*project["dependencies"], *(line for lines in more for line in lines)]]


def is_wanted(marker: Marker | None, extras: frozenset[str]) -> bool:
    """Whether a requirement holds on any machine that a newcomer may have."""
    return marker is None or any(
        marker.evaluate({**machine, "extra": extra}) for machine in MACHINES for extra in (*extras, "")
    )


@cache
def needed_by(name: str, extras: frozenset[str]) -> tuple[Requirement, ...]:
    """What an installed package asks for; nothing of one that is not for this machine."""
    try:
        lines = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return ()
    wanted = (Requirement(line) for line in lines)
    return tuple(requirement for requirement in wanted if is_wanted(requirement.marker, extras))


def reachable(file: str) -> Iterator[Requirement]:
    """Every requirement on the way from pyproject.toml, through all packages."""
    waiting = roots(file)
    seen: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        requirement = waiting.pop()
        key = (canonicalize_name(requirement.name), frozenset(requirement.extras))
        yield requirement
        if key not in seen:
            seen.add(key)
            waiting += needed_by(*key)


@pytest.fixture(params=sorted(FILES))
def file(request: pytest.FixtureRequest) -> str:
    """Each file of pins."""
    return str(request.param)


def test_every_file_of_pins_is_one_that_the_project_makes() -> None:
    assert sorted(path.name for path in (PROJECT / "requirements").iterdir()) == sorted(FILES)


def test_everything_that_is_asked_for_is_pinned_and_fits(file: str) -> None:
    pins = Pins(file)
    asked = list(reachable(file))
    assert len(asked) >= len(pins.names) > 20
    assert [str(line) for line in asked if not any(v in line.specifier for v in pins.versions(line.name))] == []


def test_nothing_is_pinned_that_nobody_asked_for(file: str) -> None:
    assert Pins(file).names - {canonicalize_name(requirement.name) for requirement in reachable(file)} == set()


def test_every_pin_is_exact_and_hashed(file: str) -> None:
    pins = Pins(file)
    assert [block for block in pins.blocks if not HASH.search(block)] == []
    assert [str(pin) for pin in pins.pins if [step.operator for step in pin.specifier] != ["=="]] == []


def test_no_place_to_download_from_is_named(file: str) -> None:
    rest = HASH.sub("", Pins(file).text)
    assert re.findall(r"://|@|^\s*-\S+", rest, re.MULTILINE) == []


def test_the_site_is_built_with_the_same_versions_as_the_tests() -> None:
    site, dev = Pins("site.txt"), Pins("dev.txt")
    assert [str(pin) for pin in site.pins if pin not in dev.pins] == []


def test_the_tests_run_with_the_pinned_versions() -> None:
    pins = Pins("dev.txt")
    installed = {canonicalize_name(found.name): Version(found.version) for found in metadata.distributions()}
    other = {name: version for name, version in installed.items() if version not in pins.versions(name)}
    assert other.keys() <= {"healthsite"}


def test_there_is_no_lock_file_that_names_hosts() -> None:
    locks = [*PROJECT.glob("*.lock"), *PROJECT.glob("*lock*.toml"), *PROJECT.glob("*lock*.json")]
    assert locks == []


@pytest.mark.parametrize(
    ("requirement", "wanted"),
    [
        ("a", True),
        ("a; sys_platform == 'win32'", True),
        ("a; python_version < '3.11'", False),
        ("a; extra == 'x'", False),
    ],
)
def test_a_requirement_counts_where_some_machine_needs_it(requirement: str, wanted: bool) -> None:
    assert is_wanted(Requirement(requirement).marker, frozenset()) is wanted
