"""Maps as files: the same drawing without links, one file for pages that mark the same."""

from pathlib import Path

import pytest

from tests.reading import BuiltPage, Pages
from tests.support import build, write_site


@pytest.fixture(scope="module")
def maps(built_site: Path) -> dict[str, str]:
    """Site address of a map's file -> the file."""
    files = sorted((built_site / "assets/maps").glob("*.svg"))
    return {file.relative_to(built_site).as_posix(): file.read_text(encoding="utf-8") for file in files}


def shown(page: BuiltPage) -> list[str]:
    """The maps that a page shows as files."""
    addresses = [page.target(str(image.attrs["src"])) for image in page.all(".picture img[src]")]
    return [address for address in addresses if address.startswith("assets/maps/")]


def test_a_file_has_its_own_look_and_no_links(maps: dict[str, str]) -> None:
    assert maps
    for name, drawing in maps.items():
        assert drawing.lstrip().startswith("<svg"), name
        assert "--pic-bone:" in drawing
        assert "<a " not in drawing


def test_conditions_with_parts_show_one_and_have_the_links_beside_it(pages: Pages, maps: dict[str, str]) -> None:
    conditions = [page for address, page in pages.items() if address.startswith("conditions/")]
    assert {map_file for page in conditions for map_file in shown(page)} == set(maps)
    assert "anatomy/nerve-roots/" in pages["conditions/sciatica/"].links(".picture--spine .picture__parts a")


def test_pages_of_other_types_have_the_map_itself(pages: Pages) -> None:
    page = pages["anatomy/disc/"]
    assert page.all(".picture--spine svg.pic")
    assert shown(page) == []


def test_a_site_without_maps_has_no_such_file(tmp_path: Path) -> None:
    assert not any("maps/" in address for address in build(write_site(tmp_path, {})).assets.files)
