"""Get the checkers of pages that are not Python: the Nu HTML checker (Java) and Lighthouse (Node).

They come with npm into .cache/checkers/, at these versions, the first time that `make audit` wants them. Where Java,
Node or npm is missing, their part of the audit is left out, and it says so.
"""

import shutil
import subprocess
from pathlib import Path

FOLDER = Path(__file__).parent.parent / ".cache" / "checkers"
VERSIONS = {"vnu-jar": "26.9.27", "lighthouse": "13.5.0"}


def html_checker() -> list[str] | None:
    """The command of the Nu HTML checker, or nothing where it cannot run here."""
    if not shutil.which("java") or not _got("vnu-jar"):
        return None
    jar = FOLDER / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    return ["java", "-Xss2m", "-jar", str(jar)]


def lighthouse() -> list[str] | None:
    """The command of Lighthouse, or nothing where it cannot run here."""
    if not shutil.which("node") or not _got("lighthouse"):
        return None
    return ["node", str(FOLDER / "node_modules" / "lighthouse" / "cli" / "index.js")]


def _got(name: str) -> bool:
    """Whether the checker is there, or could be had."""
    wanted = f"{name}@{VERSIONS[name]}"
    mark = FOLDER / f"{wanted}.ready"
    npm = shutil.which("npm")
    if not mark.is_file() and npm:
        FOLDER.mkdir(parents=True, exist_ok=True)
        options = ["--prefix", str(FOLDER), "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"]
        if subprocess.run([npm, "install", "--silent", *options, wanted], check=False).returncode == 0:
            mark.touch()
    return mark.is_file()
