"""Where pages stand, and the way from one to another."""

import pytest

from healthsite.addresses import Addresses, address_of, relative_url, src_uri_of
from healthsite.refs import Ref


@pytest.mark.parametrize(
    ("src_uri", "address"),
    [
        ("index.md", ""),
        ("treatments/heat.md", "treatments/heat/"),
        ("conditions/index.md", "conditions/"),
        ("about/README.md", "about/"),
        ("assets/icon.svg", "assets/icon.svg"),
        ("index.html", "index.html"),
        ("a.b/c.d.md", "a.b/c.d/"),
    ],
)
def test_a_page_has_an_address(src_uri: str, address: str) -> None:
    assert address_of(src_uri) == address


def test_a_record_stands_in_the_folder_of_its_type() -> None:
    assert src_uri_of(Ref("treatments", "heat")) == "treatments/heat.md"


@pytest.mark.parametrize(
    ("address", "from_address", "url"),
    [
        ("treatments/heat/", "treatments/cold/", "../../treatments/heat/"),
        ("treatments/heat/", "conditions/sciatica/", "../../treatments/heat/"),
        ("treatments/heat/", "treatments/", "../treatments/heat/"),
        ("treatments/heat/", "", "treatments/heat/"),
        ("treatments/", "treatments/heat/", "../../treatments/"),
        ("", "treatments/heat/", "../../"),
        ("", "", "./"),
        ("treatments/heat/", "treatments/heat/", "../../treatments/heat/"),
        ("treatments/heat/#harms", "treatments/cold/", "../../treatments/heat/#harms"),
        ("treatments/heat/#harms", "treatments/heat/", "#harms"),
        ("#first", "", "#first"),
        ("#first", "treatments/", "../#first"),
        ("assets/a.svg", "treatments/heat/", "../../assets/a.svg"),
        ("treatments/heat/", "404.html", "treatments/heat/"),
        ("", "404.html", "./"),
    ],
)
def test_the_way_from_page_to_page_is_relative(address: str, from_address: str, url: str) -> None:
    assert relative_url(address, from_address=from_address) == url


@pytest.mark.parametrize(
    ("written", "src_uri", "anchor"),
    [
        ("cold.md", "treatments/cold.md", ""),
        ("./cold.md", "treatments/cold.md", ""),
        ("../conditions/sciatica.md#causes", "conditions/sciatica.md", "causes"),
        ("#harms", "treatments/heat.md", "harms"),
        ("../index.md", "index.md", ""),
        ("../../outside.md", "../outside.md", ""),
        ("/treatments/cold.md", "/treatments/cold.md", ""),
    ],
)
def test_a_link_is_read_from_the_file_it_stands_in(written: str, src_uri: str, anchor: str) -> None:
    target = Addresses([]).target(written, from_src_uri="treatments/heat.md")
    assert (target.written, target.src_uri, target.anchor) == (written, src_uri, anchor)


def test_addresses_know_what_is_there() -> None:
    addresses = Addresses(["index.md", "treatments/heat.md"])
    assert "treatments/heat.md" in addresses
    assert "treatments/cold.md" not in addresses
    assert list(addresses) == ["index.md", "treatments/heat.md"]
    assert addresses.address("treatments/heat.md") == "treatments/heat/"


@pytest.mark.parametrize("second", ["treatments/heat.md", "treatments/heat/index.md"])
def test_two_pages_at_one_address_are_noticed(second: str) -> None:
    assert Addresses(["treatments/heat.md", second]).is_shared("treatments/heat.md")


def test_a_page_alone_at_its_address_is_not_shared() -> None:
    assert not Addresses(["treatments/heat.md", "treatments/index.md"]).is_shared("treatments/heat.md")
