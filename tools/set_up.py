"""Make .venv with everything the commands need, from hashed requirements. Runs on a bare Python 3.11 or newer.

With uv where it is already there (faster, the same result), else with the standard library and pip. An older Python
gets far enough to be told that it is too old: nothing here may need a newer one before that line.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
VENV = PROJECT / ".venv"
REQUIREMENTS = PROJECT / "requirements" / "dev.txt"
MISSING_VENV = "Python's venv module is missing. Install it (on Debian: apt-get install python3-venv), then try again."


def main() -> int:
    """Set up; returns the exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is run by whatever Python is there
        return stop(
            f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}. Try: make PYTHON=python3.12 serve"
        )
    try:
        if shutil.which("uv"):
            set_up_with_uv()
        elif has_venv() or install_venv():
            set_up_with_pip()
        else:
            return stop(MISSING_VENV)
    except subprocess.CalledProcessError as error:
        return stop(f"The set-up stopped at: {' '.join(map(str, error.cmd))}")
    return 0


def stop(sentence: str) -> int:
    """Say why the set-up ends here; returns the exit code."""
    print(sentence, file=sys.stderr)
    return 1


def has_venv() -> bool:
    """Whether environments with pip can be made: a bare Debian has the module but not ensurepip."""
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        return False
    return True


def install_venv() -> bool:
    """On a Debian where we are root, install what is missing."""
    apt = shutil.which("apt-get")
    if not apt or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return False
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    run(apt, "update", "--quiet=2")
    return subprocess.run([apt, "install", "--quiet=2", "--yes", package], check=False).returncode == 0


def set_up_with_uv() -> None:
    """The fast way."""
    run("uv", "venv", "--quiet", "--allow-existing", "--python", sys.executable, VENV)
    pip = ("uv", "pip", "install", "--quiet", "--python", python_of_venv())
    run(*pip, "--require-hashes", "--requirement", REQUIREMENTS)
    run(*pip, "--no-deps", "--no-build-isolation", "--editable", PROJECT)


def set_up_with_pip() -> None:
    """The way that needs nothing but Python."""
    if not python_of_venv().exists():
        venv.create(VENV, with_pip=True)
    pip = (python_of_venv(), "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    run(*pip, "--require-hashes", "--requirement", REQUIREMENTS)
    run(*pip, "--no-deps", "--no-build-isolation", "--editable", PROJECT)


def python_of_venv() -> Path:
    """The environment's Python, on every system."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def run(*command: str | Path) -> None:
    """Run a command in the project; it stops the set-up if it fails."""
    subprocess.run([str(part) for part in command], check=True, cwd=PROJECT)


if __name__ == "__main__":
    sys.exit(main())
