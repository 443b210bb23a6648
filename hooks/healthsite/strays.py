"""Files in content/ that nothing would read: a misspelt name must not take danger signs off the site without a word."""

from collections.abc import Collection, Iterator
from pathlib import Path, PurePosixPath

from healthsite.diagnostics import Diagnostic, Position, did_you_mean


def stray_files(content_dir: Path, folders: Collection[str], registers: Collection[str]) -> Iterator[Diagnostic]:
    """Files that are no register and no record in the folder of its type. Hidden files and backups are nobody's."""
    for file in sorted(content_dir.rglob("*")):
        place = PurePosixPath(file.relative_to(content_dir).as_posix())
        is_ours = not any(step.startswith(".") or step.endswith("~") for step in place.parts)
        if is_ours and file.is_file() and not _is_read(place, folders, registers):
            position = Position(f"{content_dir.name}/{place}")
            yield Diagnostic(position, "stray-file", "Nothing reads this file.", _hint(place, folders, registers))


def _is_read(place: PurePosixPath, folders: Collection[str], registers: Collection[str]) -> bool:
    if len(place.parts) == 1:
        return place.suffix == ".yml" and place.stem in registers
    return len(place.parts) == 2 and place.parts[0] in folders and place.suffix == ".md"


def _hint(place: PurePosixPath, folders: Collection[str], registers: Collection[str]) -> str:
    """What was perhaps meant: another name, another folder or another ending."""
    if len(place.parts) == 1:
        files = [f"{name}.yml" for name in registers]
        return did_you_mean(place.name, files) or "A register is a .yml file with one of the known names."
    if place.parts[0] not in folders:
        return did_you_mean(place.parts[0], folders) or f"The folders are: {', '.join(sorted(folders))}."
    return "A record is a file that ends in .md, in the folder of its type itself."
