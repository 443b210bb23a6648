"""Words that our content shares with other texts: tools/overlap.py."""

from pathlib import Path

import pytest

from tools import overlap
from tools.overlap import main, shared_runs

NINE = "one two three four five six seven eight nine"
EIGHT = NINE.removesuffix(" nine")


def found(ours: str, theirs: str = NINE, *, allowed: str = "") -> list[str]:
    """The runs that a page of ours shares with a note, with their lines."""
    runs = shared_runs({"content/a.md": ours}, {"notes/b.md": theirs}, [allowed] if allowed else [])
    return [f"{run.line}: {run.words}" for run in runs]


@pytest.mark.parametrize(
    "ours",
    [
        "one two three four five six seven",
        "one two three four, 5, five six seven eight nine",
        "- one two three four\n- five six seven eight nine",
        "one two three four\n\nfive six seven eight nine",
        "| one two three four | five six seven eight nine |",
        "summary: one two three four\nnote: five six seven eight nine",
        f"title: {NINE}",
        f"also_known_as: [{NINE}]",
        "signs: [a, b, c, d, e, f, g, h, i]",
        "[one](two/three/four/five/six/seven/eight/nine)",
    ],
)
def test_short_runs_names_ids_and_what_stands_apart_are_free(ours: str) -> None:
    assert found(ours, f"{NINE}\n\na b c d e f g h i") == []


@pytest.mark.parametrize(
    ("ours", "line"),
    [
        (EIGHT, 1),
        (f"Words.\n\n- And {EIGHT.upper()}", 3),
        (f"summary: >-\n  One two three, four\n  {EIGHT.removeprefix('one two three four ')}.", 2),
        ("one two three.[^a-source] Four [five](six.md) six seven, {soon} eight", 1),
        ("| a | **one** two three four five six “seven” eight |", 1),
    ],
)
def test_eight_words_in_a_row_are_told_with_the_line_of_the_first(ours: str, line: int) -> None:
    assert found(ours) == [f"{line}: {EIGHT}"]


def test_a_run_is_told_as_long_as_it_is_and_once() -> None:
    assert found(f"zero {NINE} ten") == [f"1: {NINE}"]


def test_runs_that_stand_apart_are_told_apart() -> None:
    assert found(f"{EIGHT} and so on and on and on until {EIGHT}") == [f"1: {EIGHT}", f"1: {EIGHT}"]


def test_a_run_may_come_from_two_files() -> None:
    longer = f"{NINE} ten"
    (run,) = shared_runs({"a.md": longer}, {"b.md": EIGHT, "c.md": longer})
    assert str(run) == f'a.md:1: 10 words: "{longer}" (b.md, c.md)'


def test_runs_that_overlap_are_one() -> None:
    words = f"{NINE} ten eleven twelve"
    (run,) = shared_runs({"a.md": words}, {"b.md": EIGHT, "c.md": words.partition("four ")[2]})
    assert (run.words, run.theirs) == (words, ("b.md", "c.md"))


def test_markers_of_theirs_do_not_hide_a_run() -> None:
    assert found(EIGHT, "One two three [S27][S28], four five <b>six</b> seven eight.") == [f"1: {EIGHT}"]


@pytest.mark.parametrize(
    ("phrase", "is_free"), [(NINE, True), (f"{EIGHT}!", True), (f"x{EIGHT}", False), ("two three four", False)]
)
def test_a_phrase_can_be_allowed(phrase: str, is_free: bool) -> None:
    assert found(EIGHT, allowed=phrase) == ([] if is_free else [f"1: {EIGHT}"])


def test_a_title_of_ours_may_stand_in_a_text() -> None:
    assert found(f"title: {NINE}\nsummary: >-\n  See [{NINE}](b.md)") == []


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    files = {
        "ours/content/a/b.md": f"## A\n\n{EIGHT}",
        "ours/content/danger-signs.yml": EIGHT,
        "ours/docs/c.md": EIGHT,
        "ours/content/d.csv": EIGHT,
        "theirs/deep/e.html": f"<p>{NINE}</p>",
        "none/f.csv": NINE,
        "allowed.txt": f"other\n{NINE}\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(overlap, "PROJECT", tmp_path / "ours")
    return tmp_path


def test_content_and_docs_are_compared_with_the_texts_of_a_folder(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(project / "theirs")]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f'content/a/b.md:3: 8 words: "{EIGHT}" (deep/e.html)',
        f'docs/c.md:1: 8 words: "{EIGHT}" (deep/e.html)',
        "2 runs of 8 words or more.",
    ]


@pytest.mark.parametrize("arguments", [["none"], ["theirs", "--allow", "allowed.txt"]])
def test_nothing_shared_is_told_too(
    arguments: list[str], project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project)
    assert main(arguments) == 0
    assert capsys.readouterr().out == "0 runs of 8 words or more.\n"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "no")]) == 2
    assert capsys.readouterr().err == f"There is no folder {tmp_path / 'no'}.\n"
