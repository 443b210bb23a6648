"""List runs of 8 words or more that our content shares with the texts of a folder: `python -m tools.overlap FOLDER`.

For editors who have notes or sources at hand and want to be sure that our words are our own. Names, titles (where a
text leads to a page by its title too), keys, ids, markers and addresses do not count. Nor do the registers whose words
come whole from elsewhere on purpose. A set phrase that has to stay can be allowed: a file with one phrase in each line.
"""

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
OURS = ("content", "docs")
NOT_OURS = ("content/danger-signs.yml", "content/regions.yml", "content/sources.yml")
"""Registers that keep the words of others: danger signs, services, and the titles of sources."""
TEXTS = (".md", ".yml", ".yaml", ".txt", ".html", ".htm")
LENGTH = 8
"""Words of the shortest run that is told."""

_LINK_TARGET = re.compile(r"\]\([^)\s]*\)")
_NOISE = re.compile(r"\[\^?[^\]\s]*\]|https?://\S+|\{[^}]*\}|</?[a-z][^>]*>")
_NAMES = re.compile(r"^\s*(?:- +)?(?:title|name|term|body|also_known_as|also_typed|also):")
_TITLE = re.compile(r"^title: *(.+)$", re.MULTILINE)
_KEY = re.compile(r"^\s*(?:- +)*[\w-]+:(?=\s|$)")
_IDS = re.compile(r"^\s*\[[a-z0-9/, -]*\]\s*$")
_NEW_PIECE = re.compile(r"^\s*(?:$|[-*#|>]|\d+\. )")
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")

Word = tuple[str, int]
"""A word in small letters, and its line."""


@dataclass(frozen=True, order=True)
class Run:
    """Words that stand with us and elsewhere."""

    file: str
    line: int
    words: str
    theirs: tuple[str, ...]

    def __str__(self) -> str:
        return f'{self.file}:{self.line}: {len(self.words.split())} words: "{self.words}" ({", ".join(self.theirs)})'


def shared_runs(ours: Mapping[str, str], theirs: Mapping[str, str], allowed: Iterable[str] = ()) -> list[Run]:
    """Every longest run of our files (name -> text) that stands in theirs, by file and line."""
    index = _index(theirs)
    titles = (title for text in ours.values() for title in _TITLE.findall(text))
    phrases = [_padded(word for word, _ in _words(phrase, 0)) for phrase in (*allowed, *titles)]
    runs = (run for name, text in ours.items() for piece in pieces(text) for run in _runs(name, piece, index))
    return sorted(run for run in runs if not any(_padded(run.words.split()) in phrase for phrase in phrases))


def pieces(text: str) -> Iterator[list[Word]]:
    """The text in pieces that are read in one go: a paragraph, a field, an item, a cell."""
    piece: list[Word] = []
    for number, line in enumerate(text.splitlines(), 1):
        key = _KEY.match(line)
        if key or _NEW_PIECE.match(line):
            yield piece
            piece = []
        first, *cells = _plain(line, key).split("|")
        piece += _words(first, number)
        for cell in cells:
            yield piece
            piece = list(_words(cell, number))
    yield piece


def _plain(line: str, key: re.Match[str] | None) -> str:
    """What is written for readers in a line: nothing of names and lists of ids."""
    value = line[key.end() :] if key else line
    if _NAMES.match(line) or _IDS.match(value):
        return ""
    return _NOISE.sub(" ", _LINK_TARGET.sub(" ", value))


def _words(text: str, line: int) -> Iterator[Word]:
    return ((found.casefold().replace("’", "'"), line) for found in _WORD.findall(text))


def _padded(words: Iterable[str]) -> str:
    return f" {' '.join(words)} "


def _index(theirs: Mapping[str, str]) -> dict[tuple[str, ...], str]:
    """Every 8 words in a row -> the first file that has them."""
    index: dict[tuple[str, ...], str] = {}
    for name, text in theirs.items():
        for piece in pieces(text):
            for gram in _grams(piece):
                index.setdefault(gram, name)
    return index


def _grams(piece: list[Word]) -> list[tuple[str, ...]]:
    words = [word for word, _ in piece]
    return [tuple(words[start : start + LENGTH]) for start in range(len(words) - LENGTH + 1)]


def _runs(name: str, piece: list[Word], index: Mapping[tuple[str, ...], str]) -> Iterator[Run]:
    """Shared grams of a piece that overlap, put together."""
    grams = _grams(piece)
    starts = [start for start, gram in enumerate(grams) if gram in index]
    ends = [first for first, second in pairwise(starts) if second > first + LENGTH - 1]
    begin = 0
    for last in (*ends, *starts[-1:]):
        own = [start for start in starts if begin <= start <= last]
        begin = last + 1
        words = " ".join(word for word, _ in piece[own[0] : last + LENGTH])
        yield Run(name, piece[own[0]][1], words, tuple(dict.fromkeys(index[grams[start]] for start in own)))


def read_texts(folder: Path, names_from: Path) -> dict[str, str]:
    """Every text file below a folder, by its name seen from another one."""
    files = (file for file in sorted(folder.rglob("*")) if file.suffix in TEXTS and file.is_file())
    return {file.relative_to(names_from).as_posix(): file.read_text("utf-8", errors="replace") for file in files}


def main(arguments: Sequence[str] | None = None) -> int:
    """List what is shared. Returns the exit code: 0 for nothing, 1 for something, 2 for wrong use."""
    parser = argparse.ArgumentParser(prog="tools.overlap", description="Lists words that we share with other texts.")
    parser.add_argument("folder", type=Path, help="the folder with the other texts")
    parser.add_argument("--allow", type=Path, metavar="FILE", help="phrases that may be shared, one a line")
    options = parser.parse_args(arguments)
    if not options.folder.is_dir():
        print(f"There is no folder {options.folder}.", file=sys.stderr)
        return 2
    ours = {name: text for part in OURS for name, text in read_texts(PROJECT / part, PROJECT).items()}
    allowed = options.allow.read_text("utf-8").splitlines() if options.allow else []
    own = {name: text for name, text in ours.items() if name not in NOT_OURS}
    runs = shared_runs(own, read_texts(options.folder, options.folder), allowed)
    for run in runs:
        print(run)
    print(f"{len(runs)} runs of {LENGTH} words or more.")
    return 1 if runs else 0


if __name__ == "__main__":
    sys.exit(main())
