"""The pack of a page or a register: all that it says, in an order and with numbers."""

import pytest

from healthsite.library import Library
from healthsite.records.easy_read import EasyRead
from healthsite.records.registers import GlossaryFile, LookAlikesFile, PicturesFile, TextsFile
from healthsite.source import Source
from healthsite.views.review_pack import REGISTERS, pack_names, pack_view
from healthsite.views.values import Parts, Plain, Values
from tests.small import context, danger_signs, entry, fields, library, minimal, model, sign
from tests.support import TODAY

VERDICT = "{id: nsaids, for: Anyone, verdict: may-help, certainty: low, claim: 'It eases.[^leaflet]'}"
GLOSSARY = GlossaryFile.model_validate(fields("[{id: pad, term: pad, meaning: 'A pad.[^leaflet]'}]")).root
PICTURES = PicturesFile.model_validate(fields("[{id: pad, title: Pad, alt: A round pad., labels: {edge: Edge}}]")).root
LOOK_ALIKES = LookAlikesFile.model_validate(
    fields("[{pair: [symptoms/a, symptoms/b], rows: [{feature: Where, first: Low, second: High}]}]")
).root
FILES = {name: Source(f"content/{name}.yml", {}) for name in REGISTERS}


def pack(of: Library, name: str) -> Plain:
    return pack_view(Values(context(of)), name)


def words(parts: Parts) -> str:
    return "".join(part["words"] for part in parts if "words" in part)


def said(view: Plain) -> dict[str, list[str]]:
    """The sentences of every group by the title of the group."""
    lines = {
        group["title"]: [words(line["parts"]) for row in group["rows"] for line in row["lines"]]
        for group in view["groups"]
    }
    assert len(lines) == len(view["groups"])
    return lines


def ordered(*names: str) -> Library:
    texts = TextsFile.model_validate({"fields": {name: name.upper() for name in names}}).root
    heat = "{harms: ['It burns.[^leaflet]'], benefits: ['It eases.[^leaflet]'], ask_first: ['you bleed[^leaflet]']}"
    return library(entry("treatments/heat", heat), texts=minimal().registers.texts | texts)


def test_a_pack_says_what_it_is_about() -> None:
    view = pack(library(entry("anatomy/disc")), "anatomy/disc")
    told = {name: view[name] for name in ("name", "title", "type", "file", "is_draft", "made")}
    assert told == {
        "name": "anatomy/disc", "title": "Disc", "type": "Parts of the body", "file": "content/anatomy/disc.md",
        "is_draft": False, "made": TODAY,
    }  # fmt: skip
    assert view["dates"]["review"] is None


def test_a_draft_has_a_pack_that_says_so() -> None:
    assert pack(library(entry("anatomy/disc", "status: draft"), drafts=True), "anatomy/disc")["is_draft"]


@pytest.mark.parametrize(
    ("order", "titles"),
    [
        ((), ["Summary", "Benefits", "Harms", "Ask first"]),
        (("harms", "summary"), ["HARMS", "SUMMARY", "Benefits", "Ask first"]),
        (("ask_first", "harms", "benefits", "summary"), ["ASK_FIRST", "HARMS", "BENEFITS", "SUMMARY"]),
    ],
)
def test_fields_come_in_the_order_of_texts_and_the_others_last(order: tuple[str, ...], titles: list[str]) -> None:
    groups = [group["title"] for group in pack(ordered(*order), "treatments/heat")["groups"]]
    assert groups == [*titles, "What it is", "What it involves"]


def test_rows_are_numbered_through_from_the_signs_to_the_body() -> None:
    signs = danger_signs(sign("numb", "emergency", site_wide="true"), sign("slow", "soon", site_wide="true"))
    view = pack(library(entry("symptoms/ache"), danger_signs=signs), "symptoms/ache")
    in_tiers = [row["number"] for tier in view["tiers"] for group in tier["groups"] for row in group["rows"]]
    in_groups = [row["number"] for group in view["groups"] for row in group["rows"]]
    assert in_tiers == [1, 2]
    assert in_tiers + in_groups == list(range(1, view["count"] + 1))


def facts(view: Plain, group: str) -> list[str]:
    (found,) = [one for one in view["groups"] if one["id"] == group]
    return [fact["field"] for fact in found["rows"][0]["facts"]]


def test_what_is_said_without_a_sentence_stands_beside_the_summary() -> None:
    view = pack(library(entry("conditions/sore", "{also_known_as: [ache], emergency: true}")), "conditions/sore")
    assert facts(view, "summary") == ["also_known_as", "kind", "body_areas", "emergency"]


def test_a_verdict_of_the_record_itself_stands_beside_its_claim() -> None:
    view = pack(library(entry("prevention/lifting")), "prevention/lifting")
    assert facts(view, "claim") == ["verdict", "certainty"]
    assert facts(view, "summary") == []


def test_what_no_page_prints_is_left_out() -> None:
    written = "{also_typed: [dics], redirect_from: [anatomy/pad], review_every: 12}"
    view = pack(library(entry("anatomy/disc", written)), "anatomy/disc")
    assert list(said(view)) == ["Summary", "Overview"]
    assert facts(view, "summary") == []


def test_what_other_records_say_is_in_the_pack_of_the_page_that_shows_it() -> None:
    of = library(
        entry("treatments/nsaids"),
        entry("conditions/sore", f"treatments: [{VERDICT}]"),
        entry("conditions/stiff", f"treatments: [{VERDICT}]"),
        entry("guides/sleep", "about: [treatments/nsaids]"),
    )
    (group,) = [group for group in pack(of, "treatments/nsaids")["groups"] if group["origin"]]
    assert (group["title"], group["origin"]) == ("Treatments", "Conditions")
    assert [row["name"] for row in group["rows"]] == ["Sore", "Stiff"]


def test_a_single_medicine_has_what_is_said_of_its_group() -> None:
    of = library(
        entry("treatments/nsaids", "{benefits: ['It eases.[^leaflet]'], harms: ['It harms.[^leaflet]']}"),
        entry("treatments/ibuprofen", "one_of: nsaids"),
        entry("conditions/sore", f"treatments: [{VERDICT}]"),
    )
    groups = [(group["title"], group["origin"]) for group in pack(of, "treatments/ibuprofen")["groups"]]
    assert ("Treatments", "Conditions") in groups
    assert ("Benefits", "Nsaids") in groups
    assert "Harms" not in dict(groups)


@pytest.mark.parametrize("name", ["symptoms/a", "symptoms/b"])
def test_a_look_alike_table_is_in_the_packs_of_both(name: str) -> None:
    of = library(entry("symptoms/a"), entry("symptoms/b"), look_alikes=LOOK_ALIKES)
    view = pack(of, name)
    assert said(view)["Look alikes"] == ["Where", "Low", "High"]
    (row,) = [row for group in view["groups"] if group["id"] == "look-alikes" for row in group["rows"]]
    assert [line["label"] for line in row["lines"]] == ["", "A", "B"]


def test_the_words_of_a_picture_are_in_the_pack_of_a_page_that_shows_it() -> None:
    of = library(entry("anatomy/disc", "pictures: [pad]"), entry("anatomy/spine"), pictures=PICTURES)
    assert said(pack(of, "anatomy/disc"))["Pictures"] == ["A round pad.", "Edge"]
    assert "Pictures" not in said(pack(of, "anatomy/spine"))


def test_the_body_comes_last_by_section() -> None:
    body = "## Overview\n\nOne.[^leaflet]\n\n- two\n\n## When it hurts\n\nThree.\n"
    lines = said(pack(library(entry("anatomy/disc", body=body)), "anatomy/disc"))
    assert list(lines.items())[-2:] == [("Overview", ["One.", "two"]), ("When it hurts", ["Three."])]


EASY = """
  pages: [{title: Back pain, intro: [{line: Your back hurts.}]}]
  signs: [{id: numb, lines: [Your bottom is numb.], any_of: [One., Two.]}]
  """


def registers() -> Library:
    signs = danger_signs(sign("numb", "soon"))
    return library(
        entry("anatomy/disc"), danger_signs=signs, glossary=GLOSSARY, pictures=PICTURES, sources_of=FILES,
        easy_read=model(EasyRead, EASY),
        texts=TextsFile.model_validate({"lines": {"stop": "Stop.[^leaflet]"}, "fields": {"glossary": "Words"}}).root,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "title", "lines"),
    [
        ("danger-signs", "Danger signs", {}),
        ("easy-read", "Easy read", {"Pages": ["Your back hurts."], "Signs": ["Your bottom is numb.", "One.", "Two."]}),
        ("glossary", "Words", {"Words": ["A pad."]}),
        ("pictures", "Pictures", {"Pictures": ["A round pad.", "Edge"]}),
        ("texts", "Texts", {"Lines": ["Stop."]}),
    ],
)
def test_a_register_has_a_pack_of_its_own(name: str, title: str, lines: dict[str, list[str]]) -> None:
    view = pack(registers(), name)
    assert (view["title"], view["file"], view["dates"], said(view)) == (title, f"content/{name}.yml", None, lines)
    assert bool(view["tiers"]) == (name == "danger-signs")


def test_every_page_and_every_register_that_says_something_has_a_pack() -> None:
    assert pack_names(context(registers())) == (*REGISTERS, "anatomy/disc")
    assert pack_names(context(library())) == ("texts",)
