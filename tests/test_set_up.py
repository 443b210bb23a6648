"""The set-up: which commands it runs on which machine, and what it says where it cannot go on."""

import ast
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from tools import set_up


class Machine:
    """A machine that does nothing but remember what it was told to do."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.patch = patch
        self.commands: list[str] = []
        self.failing = ""
        self.has(venv=True)
        patch.setattr(set_up, "VENV", set_up.PROJECT / ".not-made-yet")
        patch.setattr(set_up, "run", self.run)
        patch.setattr("venv.create", lambda folder, **options: self.run("venv", folder, *options))
        patch.setattr("subprocess.run", self._installs)

    def has(self, *programs: str, venv: bool, root: bool = False) -> None:
        """Say what is there."""
        self.patch.setattr("shutil.which", lambda name: f"/usr/bin/{name}" if name in programs else None)
        self.patch.setattr(set_up, "has_venv", lambda: venv)
        self.patch.setattr("os.geteuid", lambda: 0 if root else 1000, raising=False)

    def run(self, *command: str | Path) -> None:
        """Remember a command; fail if it is the one that fails here."""
        self.commands.append(" ".join(str(part) for part in command))
        if self.failing and self.failing in self.commands[-1]:
            raise subprocess.CalledProcessError(1, list(command))

    def _installs(self, command: list[str], **options: bool) -> SimpleNamespace:
        assert options == {"check": False}
        self.commands.append(" ".join(command))
        return SimpleNamespace(returncode=int(bool(self.failing and self.failing in self.commands[-1])))


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    """A bare machine with Python and nothing else."""
    return Machine(monkeypatch)


def test_python_alone_is_enough(machine: Machine) -> None:
    assert set_up.main() == 0
    made, installed, ours = machine.commands
    assert made == f"venv {set_up.VENV} with_pip"
    assert "-m pip" in installed
    assert f"--require-hashes --requirement {set_up.REQUIREMENTS}" in installed
    assert f"--no-deps --no-build-isolation --editable {set_up.PROJECT}" in ours


def test_an_environment_that_is_there_is_kept_and_brought_up_to_date(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(set_up, "VENV", tmp_path)
    set_up.python_of_venv().parent.mkdir()
    set_up.python_of_venv().touch()
    assert set_up.main() == 0
    assert ["venv" in command.split()[:1] for command in machine.commands] == [False, False]


def test_uv_is_used_where_it_is_there_already_with_the_same_pins_and_without_venv(machine: Machine) -> None:
    machine.has("uv", venv=False)
    assert set_up.main() == 0
    assert [command.split()[0] for command in machine.commands] == ["uv", "uv", "uv"]
    assert f"--python {sys.executable} {set_up.VENV}" in machine.commands[0]
    assert f"--require-hashes --requirement {set_up.REQUIREMENTS}" in machine.commands[1]


def test_root_on_a_bare_debian_gets_the_missing_package(machine: Machine) -> None:
    machine.has("apt-get", venv=False, root=True)
    assert set_up.main() == 0
    package = f"python3.{sys.version_info.minor}-venv"
    assert machine.commands[1] == f"/usr/bin/apt-get install --quiet=2 --yes {package}"
    assert machine.commands[2].startswith("venv ")


@pytest.mark.parametrize(("programs", "root"), [((), True), (("apt-get",), False)], ids=["no apt-get", "not root"])
def test_elsewhere_one_sentence_says_what_to_install(
    machine: Machine, capsys: pytest.CaptureFixture[str], programs: tuple[str, ...], root: bool
) -> None:
    machine.has(*programs, venv=False, root=root)
    assert set_up.main() == 1
    assert machine.commands == []
    assert capsys.readouterr().err == set_up.MISSING_VENV + "\n"


@pytest.mark.parametrize("failing", ["apt-get update", "-m pip"])
def test_a_failing_command_is_named_in_one_sentence(
    machine: Machine, capsys: pytest.CaptureFixture[str], failing: str
) -> None:
    machine.has("apt-get", venv=False, root=True)
    machine.failing = failing
    assert set_up.main() == 1
    said = capsys.readouterr().err
    assert said.startswith("The set-up stopped at: ")
    assert failing in said
    assert said.count("\n") == 1


def test_a_package_that_cannot_be_installed_is_asked_for(machine: Machine, capsys: pytest.CaptureFixture[str]) -> None:
    machine.has("apt-get", venv=False, root=True)
    machine.failing = "apt-get install"
    assert set_up.main() == 1
    assert capsys.readouterr().err == set_up.MISSING_VENV + "\n"


def test_an_old_python_is_told_so(machine: Machine, capsys: pytest.CaptureFixture[str]) -> None:
    machine.patch.setattr("sys.version_info", (3, 9, 2))
    assert set_up.main() == 1
    assert machine.commands == []
    assert "Python 3.11 or newer is needed" in capsys.readouterr().err


def test_an_old_python_can_read_the_file_at_all() -> None:
    text = Path(set_up.__file__).read_text(encoding="utf-8")
    ast.parse(text, feature_version=(3, 8))
    assert set_up.run.__annotations__["command"] == "str | Path"


@pytest.mark.parametrize(("system", "place"), [("posix", "bin/python"), ("nt", "Scripts/python.exe")])
def test_the_python_of_the_environment_is_found_on_every_system(
    monkeypatch: pytest.MonkeyPatch, system: str, place: str
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("os.name", system)
        python = set_up.python_of_venv()
    assert python == set_up.VENV / place


@pytest.mark.parametrize(("module", "can"), [(ModuleType("ensurepip"), True), (None, False)])
def test_environments_can_be_made_where_python_brings_pip(
    monkeypatch: pytest.MonkeyPatch, module: ModuleType | None, can: bool
) -> None:
    monkeypatch.setitem(sys.modules, "ensurepip", module)
    assert set_up.has_venv() is can
