"""Maps as files: the same drawing without links, one file for pages that mark the same."""

import re
from pathlib import Path

import pytest

from healthsite.site import Site, build_site
from tests.support import PROJECT, TODAY, build, settings_for, write_site


@pytest.fixture(scope="module")
def site() -> Site:
    return build_site(settings_for(PROJECT), TODAY)


def maps(site: Site) -> dict[str, str]:
    """Name of a map's file -> the file."""
    assets = site.assets
    return {
        name: assets.files[address].decode() for name, address in assets.addresses.items() if name.startswith("maps/")
    }


def test_a_file_has_its_own_look_and_no_links(site: Site) -> None:
    for name, drawing in maps(site).items():
        assert drawing.lstrip().startswith("<svg"), name
        assert "--pic-bone:" in drawing
        assert "<a " not in drawing


def test_every_condition_with_parts_shows_one_and_has_the_links_beside_it(site: Site) -> None:
    shown = {
        page.src_uri: re.findall(r'src="\.\./\.\./(assets/maps/[^"]+)"', page.html)
        for page in site.pages
        if page.src_uri.startswith("conditions/") and page.is_record
    }
    assert {address for found in shown.values() for address in found} == {
        site.assets.address(name) for name in maps(site)
    }
    html = next(page.html for page in site.pages if page.src_uri == "conditions/sciatica.md")
    beside = html[html.index("picture--spine") :]
    assert '<a href="../../anatomy/nerve-roots/">' in beside


def test_pages_of_other_types_have_the_map_itself(site: Site) -> None:
    html = next(page.html for page in site.pages if page.src_uri == "anatomy/disc.md")
    assert 'class="pic"' in html
    assert "assets/maps/" not in html


def test_a_site_without_maps_has_no_such_file(tmp_path: Path) -> None:
    assert maps(build(write_site(tmp_path, {}))) == {}
