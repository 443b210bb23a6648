"""Write requirements/*.txt anew from pyproject.toml: hashed, for every system, without the names of package hosts."""

import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
FILES = {"site.txt": (), "dev.txt": ("--extra", "dev")}
"""File -> the options that choose what goes into it."""


def main() -> int:
    """Compile both files; returns the exit code."""
    for name, options in FILES.items():
        command = [
            "uv",
            "pip",
            "compile",
            "--quiet",
            "--universal",
            "--generate-hashes",
            "--no-annotate",
            "--no-header",
        ]
        target = PROJECT / "requirements" / name
        result = subprocess.run(
            [*command, *options, "--output-file", target, "pyproject.toml"], cwd=PROJECT, check=False
        )
        if result.returncode:
            return result.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
