"""The command that writes review packs: which files, and what it says of wrong use."""

from pathlib import Path

import pytest

from healthsite.cli import main
from healthsite.review_packs import pack_name, unknown_page
from tests.outlet import mkdocs_site
from tests.reading import BuiltPage
from tests.test_sites import BACK_PAIN_WORDS

PAGES = ["conditions/sore-back", "exercises/rocking", "symptoms/ache", "treatments/warmth"]
KNOWN = ["danger-signs", "texts", "conditions/disc", "anatomy/disc", "anatomy/nerve-roots"]


def read(file: Path) -> BuiltPage:
    return BuiltPage("", file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("written", ["treatments/warmth", "/treatments/warmth/", "content/treatments/warmth.md"])
def test_the_pack_of_a_page_is_written_beside_the_settings(
    written: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["review-pack", written]) == 0
    assert capsys.readouterr().out == f"{Path('review-packs/treatments/warmth.html')}\n"
    assert read(project / "review-packs/treatments/warmth.html").words("h1") == ["Warmth"]


def test_a_pack_can_be_written_to_a_file(project: Path) -> None:
    assert main(["review-pack", "danger-signs", "--to", "out/signs.html"]) == 0
    assert read(project / "out/signs.html").all("tr[data-sign]")
    assert not (project / "review-packs").exists()


def test_all_packs_are_written_into_a_folder(project: Path) -> None:
    assert main(["review-pack", "--all", "--to", "packs"]) == 0
    files = {file.relative_to(project / "packs").as_posix() for file in (project / "packs").rglob("*.html")}
    assert files == {f"{name}.html" for name in ["danger-signs", "glossary", "texts", *PAGES]}


def test_a_pack_is_one_file_that_asks_nobody_for_anything(project: Path) -> None:
    assert main(["review-pack", "symptoms/ache"]) == 0
    page = read(project / "review-packs/symptoms/ache.html")
    assert page.all("script, link, img, iframe, [style], [src]") == []
    assert len(page.all("style")) == 1
    assert "url(" not in page.html
    assert "@import" not in page.html


def test_every_row_has_a_number_two_boxes_and_its_sources(project: Path) -> None:
    assert main(["review-pack", "treatments/warmth"]) == 0
    page = read(project / "review-packs/treatments/warmth.html")
    rows = page.all("tbody tr")
    assert page.words("tbody tr > th") == [str(number) for number in range(1, len(rows) + 1)]
    assert len(page.all("tbody tr > td.answer")) == len(rows)
    assert page.words("td.answer label") == ["right", "not right"] * len(rows)
    names = [box.attrs["name"] for box in page.all("td.answer input[type=checkbox]")]
    assert len(set(names)) == 2 * len(rows)
    assert all(page.words("tbody tr > td:nth-child(3)"))


def test_a_draft_can_be_reviewed_before_readers_see_it(project: Path) -> None:
    file = project / "content/treatments/warmth.md"
    ice = file.read_text(encoding="utf-8").replace("title: Warmth", "status: draft\ntitle: Ice")
    (project / "content/treatments/ice.md").write_text(ice, encoding="utf-8")
    assert main(["review-pack", "treatments/ice"]) == 0
    state = read(project / "review-packs/treatments/ice.html").words(".state")
    assert state[0] == "This page is a draft. Readers do not see it yet."


def test_mistakes_of_the_content_are_told_as_check_tells_them(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    entry = '- {id: ache, term: pain, meaning: "Dull."}\n'
    (project / "content/glossary.yml").write_text(entry, encoding="utf-8")
    assert main(["review-pack", "treatments/warmth"]) == 1
    assert capsys.readouterr().out.startswith("content/glossary.yml:1:")
    assert not (project / "review-packs").exists()


def test_a_page_that_is_not_there_is_told_with_a_guess(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review-pack", "treatments/warmht"]) == 2
    told = 'There is no page "treatments/warmht". Did you mean "treatments/warmth"?\n'
    assert capsys.readouterr() == ("", told)


def test_another_subject_has_packs_with_no_word_on_back_pain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(mkdocs_site(tmp_path / "bicycle", base="bicycle"))
    assert main(["review-pack", "--all"]) == 0
    words = {file.name: BuiltPage("", file.read_text("utf-8")).words("body")[0] for file in Path().rglob("*.html")}
    assert len(words) == 18 + 3
    assert {name: BACK_PAIN_WORDS.findall(text) for name, text in words.items() if BACK_PAIN_WORDS.search(text)} == {}


def test_a_pack_never_becomes_part_of_the_site(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review-pack", "symptoms/ache", "--to", "docs/pack.html"]) == 2
    assert "docs/pack.html would become part of the site." in capsys.readouterr().err
    assert not (project / "docs/pack.html").exists()


@pytest.mark.parametrize("arguments", [[], ["--all", "treatments/warmth"], ["--to", "a.html"]])
def test_a_page_or_all_is_asked_for(arguments: list[str], project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["review-pack", *arguments])
    assert left.value.code == 2
    assert capsys.readouterr().err.startswith("usage: healthsite review-pack")


@pytest.mark.parametrize(
    ("written", "guess"),
    [
        ("anatomy/dsc", 'Did you mean "anatomy/disc"?'),
        ("disc", 'Did you mean "conditions/disc"?'),
        ("treatments/nerve-roots", 'Did you mean "anatomy/nerve-roots"?'),
        ("danger-sings", 'Did you mean "danger-signs"?'),
        ("sleep", "Write it like conditions/sciatica."),
    ],
)
def test_a_guess_looks_at_the_name_first_and_then_at_the_type(written: str, guess: str) -> None:
    assert unknown_page(written, KNOWN) == f'There is no page "{written}". {guess}'


@pytest.mark.parametrize("written", ["anatomy/disc", "/anatomy/disc/", "content/anatomy/disc.md", "anatomy/disc/"])
def test_an_address_or_a_path_names_a_page_too(written: str) -> None:
    assert pack_name(written) == "anatomy/disc"
