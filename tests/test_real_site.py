"""The real site as readers get it: read from the built HTML, and from the files that editors write."""

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from justhtml import Element

from tests.outlet import files_of
from tests.reading import BuiltPage, Pages, broken_links, elements, raw_words, words_of
from tests.support import PROJECT, run
from tests.written import old_addresses, plain, read_yaml, records, signs

DOCS = PROJECT / "docs"
SHARED_PAGES = ["", "emergency/", "look-alikes/", "glossary/", "sources/", "exercises/plan/"]


# Pages


def test_there_is_a_page_for_every_file_and_no_other(pages: Pages) -> None:
    by_hand = {file.relative_to(DOCS).as_posix() for file in DOCS.rglob("*.md")}
    addresses = {re.sub(r"(^|/)index/$", r"\1", f"{uri.removesuffix('.md')}/") for uri in by_hand}
    addresses |= {f"{name}/" for name in records()}
    addresses |= {f"{name.partition('/')[0]}/" for name in records()}
    assert set(pages) == addresses | set(old_addresses()) | set(SHARED_PAGES) | set(made_pages())


def made_pages() -> Iterator[str]:
    """Pages of parts of what editors write: letters of sources, sheets of exercises, versions for other readers."""
    for source in read_yaml("sources.yml"):
        first = source["body"][0].casefold()
        yield f"sources/{first if re.fullmatch('[a-z]', first) else '0-to-9'}/"
    for name, record in records().items():
        if name.startswith("conditions/") and record.get("exercises"):
            yield f"exercises/plan/{name.partition('/')[2]}/"
    yield from ("emergency/large-print/", "emergency/easy-read/")
    for name, record in records().items():
        if record.get("emergency"):
            yield from (f"{name}/{version}/" for version in ("large-print", "easy-read", "card"))


def test_the_site_is_not_empty(pages: Pages) -> None:
    assert len(records()) >= 80
    assert len(pages) >= len(records()) + 11 + len(SHARED_PAGES)
    assert all(len(words_of(page.all("article")[0])) > 200 for name, page in pages.items() if name[:-1] in records())


def test_every_link_leads_to_a_page_and_a_heading(pages: Pages, built_site: Path) -> None:
    assert broken_links(pages, built_site) == []


def test_the_search_and_the_sitemap_know_every_record(built_site: Path) -> None:
    index = json.loads((built_site / "search/search_index.json").read_text(encoding="utf-8"))
    places = {entry["location"] for entry in index["docs"]}
    sitemap = (built_site / "sitemap.xml").read_text(encoding="utf-8")
    assert {f"{name}/" for name in records()} <= places
    assert [name for name in records() if f"/{name}/</loc>" not in sitemap] == []


def test_a_second_build_gives_the_same_bytes(built_site: Path, tmp_path: Path) -> None:
    again = tmp_path / "site"
    other_order = "7" if os.environ.get("PYTHONHASHSEED") != "7" else "8"
    run("mkdocs", "build", "--strict", "--site-dir", str(again), PYTHONHASHSEED=other_order)
    first, second = files_of(built_site), files_of(again)
    assert {"sitemap.xml", "sitemap.xml.gz", "search/search_index.json", "index.html"} <= set(first)
    assert sorted(second) == sorted(first)
    assert [name for name in first if first[name] != second[name]] == []


# Sources


def cited_numbers(page: BuiltPage) -> list[int]:
    """Every number as it comes on the page; lines of sources name ranges such as "2 to 4"."""
    found: list[int] = []
    for link in page.all("sup.cite > a, .box-sources a[href^='#'], .regions__sources a[href^='#']"):
        first, _, last = words_of(link).partition(" to ")
        assert link.attrs["href"] == f"#source-{first}"
        found += range(int(first), int(last or first) + 1)
    return found


def test_numbers_follow_the_order_of_first_use_and_each_has_its_entry_in_the_list(pages: Pages) -> None:
    for page in pages.values():
        listed = [str(entry.attrs["id"]) for entry in page.all(".sources > ol > li")]
        assert list(dict.fromkeys(cited_numbers(page))) == list(range(1, len(listed) + 1)), page.address
        assert listed == [f"source-{number}" for number in range(1, len(listed) + 1)], page.address


def test_every_record_cites_a_source_of_the_register(pages: Pages) -> None:
    known = {source["url"] for source in read_yaml("sources.yml")}
    for name in records():
        links = pages[f"{name}/"].links(".sources > ol > li > a:first-child")
        assert links, name
        assert set(links) <= known, name


# Relations

RELATIONS = [
    ("conditions", "symptoms", "symptoms", "symptoms", "conditions"),
    ("conditions", "caused_by", "conditions", "causes", "leads-to"),
    ("conditions", "risk_factors", "risk-factors", "causes", "conditions"),
    ("conditions", "treatments", "treatments", "treatments", "verdicts"),
    ("conditions", "exercises", "exercises", "exercises", "conditions"),
    ("conditions", "prevention", "prevention", "prevention", "conditions"),
    ("conditions", "anatomy", "anatomy", "anatomy", "conditions"),
    ("treatments", "one_of", "treatments", "verdicts", "of-this-group"),
    ("exercises", "easier", "exercises", "easier", "lead-here"),
    ("exercises", "harder", "exercises", "harder", "lead-here"),
    ("prevention", "risk_factors", "risk-factors", "risk-factors", "prevention"),
    ("anatomy", "part_of", "anatomy", "", "its-parts"),
    ("guides", "about", "", "belongs-to", "guides"),
    ("questions", "about", "", "belongs-to", "questions"),
    ("stories", "about", "", "belongs-to", "stories"),
    ("organisations", "about", "", "belongs-to", "organisations"),
]
"""Type, field, the type that it is for (where it does not say so itself), and the headings at its two ends.

A part of the body names what it is part of under no heading of its own.
"""


def written_relations(folder: str, field: str, to: str) -> Iterator[tuple[str, str]]:
    """(record, other record) for every entry of a field."""
    for name, record in records().items():
        value = record.get(field, []) if name.startswith(f"{folder}/") else []
        for entry in value if isinstance(value, list) else [value]:
            other = entry.get("id") if isinstance(entry, dict) else entry
            if other:
                yield name, f"{to}/{other}" if to else str(other)


@pytest.mark.parametrize(("folder", "field", "to", "here", "there"), RELATIONS)
def test_a_relation_is_shown_at_both_ends(
    folder: str, field: str, to: str, here: str, there: str, pages: Pages
) -> None:
    for name, other in written_relations(folder, field, to):
        page = pages[f"{name}/"]
        links = page.links_under(here) if here else page.links(".noted a[href]")
        assert f"{other}/" in links, f"{name} names {other}"
        assert f"{name}/" in pages[f"{other}/"].links_under(there), f"{name} names {other}"


def test_nearly_every_kind_of_relation_is_in_use() -> None:
    used = [relation[:2] for relation in RELATIONS if list(written_relations(*relation[:3]))]
    assert len(used) >= 13


def test_every_verdict_stands_on_both_pages_with_its_claim(pages: Pages) -> None:
    for name, record in records().items():
        for row in record.get("treatments", []):
            for address in (f"{name}/", f"treatments/{row['id']}/"):
                claims = [words_without_numbers(entry) for entry in pages[address].all(".verdict-row > p")]
                assert plain(row["claim"]) in claims, f"{address} {row['for']}"


def words_without_numbers(element: Element) -> str:
    numbers = {id(node) for node in elements(element, "sup.cite")}
    return " ".join("".join(raw_words(node) for node in element.children if id(node) not in numbers).split())


def test_look_alikes_stand_on_both_pages(pages: Pages) -> None:
    tables = read_yaml("look-alikes.yml")
    assert tables
    for table in tables:
        for name in table["pair"]:
            found = [
                {pages[f"{name}/"].target(str(link.attrs["href"])) for link in elements(head, "a")}
                for head in pages[f"{name}/"].all(".compare thead")
            ]
            assert {f"{side}/" for side in table["pair"]} in found, name


# What each page says of itself


def test_every_record_says_when_it_was_written_and_checked(pages: Pages) -> None:
    for name, record in records().items():
        [dates] = pages[f"{name}/"].all(".dates")
        assert f"Written {record['written'].day} {record['written']:%B %Y}." in words_of(dates), name
        assert "Next check due by" in words_of(dates), name
        if "clinical_review" not in record:
            assert "Not yet reviewed by a clinician" in words_of(dates), name


def test_names_that_are_only_typed_are_never_printed(pages: Pages) -> None:
    sciatica = pages["conditions/sciatica/"]
    typed = records()["conditions/sciatica"]["also_typed"]
    assert typed
    assert not [name for name in typed if f">{name}<" in sciatica.html]


def test_what_stays_inside_is_never_printed(pages: Pages) -> None:
    notes = [
        plain(sign[field]) for sign in signs().values() for field in ("tier_reason", "internal_note") if field in sign
    ]
    words = " ".join(words_of(page.all("article")[0]) for name, page in pages.items() if page.all("article"))
    assert notes
    assert [note for note in notes if len(note) > 40 and note in words] == []
