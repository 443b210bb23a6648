"""Every register loads a sample of its entries."""

import pytest
from pydantic import BaseModel, ValidationError

from healthsite.records import registers as kinds
from healthsite.refs import Ref
from tests.small import fields, model, sign

SAMPLES = {
    kinds.LookAlikesFile: """
        - pair: [conditions/sore-back, symptoms/ache]
          rows: [{feature: Where, first: "Low.[^leaflet]", second: Anywhere.}]
        """,
    kinds.SourcesFile: """
        - {id: leaflet, title: A leaflet, body: A hospital, year: 2025, url: https://example.org/a, kind: leaflet,
           read: copy, read_at: https://example.org/b, checked: 2026-11-01, was: [S603d]}
        """,
    kinds.GlossaryFile: """
        - {id: disc, term: disc, also: [discs], meaning: "A cushion.[^leaflet]", record: anatomy/disc}
        """,
    kinds.WordsFile: "[{word: utilise, instead: use}]",
    kinds.Home: """
        {title: Start, lead: A guide., first: Look., about: Ours.,
         doors: [{id: a, title: What?, records: [anatomy/disc], all: anatomy, all_title: All}]}
        """,
    kinds.BodyAreasFile: "[{id: hip, title: Hip, where: Beside the bottom}]",
    kinds.PicturesFile: """
        - {id: spine, title: The spine, alt: "A spine.[^leaflet]", caption: A spine., labels: {neck: Neck},
           parts: {pad: anatomy/disc, back: body-areas/back}, map: true, areas_in: symptoms}
        - {id: disc, title: A disc, alt: A disc.}
        """,
    kinds.PeopleFile: """
        - {id: a-person, name: A Person, role: Nurse, registered_with: A body, registration: "12", agreed: 2026-11-01}
        """,
    kinds.RegionsFile: """
        - id: uk
          name: United Kingdom
          emergency: {number: "999", also: ["112"], words: Call 999, free: true, sources: [leaflet]}
          urgent: {name: A line, not_for: [uk], sources: [leaflet], more: [{name: Another, sources: [leaflet]}]}
          drug_names: {names: {paracetamol: acetaminophen}, sources: [leaflet]}
          check: [The number]
        - {id: wales, name: Wales, parent: uk}
        """,
    kinds.TextsFile: "{tiers: {soon: Soon}, lines: {}}",
}


@pytest.mark.parametrize("kind", SAMPLES, ids=lambda kind: kind.__name__)
def test_a_register_loads_its_sample(kind: type[BaseModel]) -> None:
    written = fields(SAMPLES[kind])
    assert len(kind.model_validate(written).model_dump()) == len(written)


def test_a_danger_sign_loads_with_every_field() -> None:
    written = sign("numb", "soon", any_of=["a", "b"], worse=["worst"], contact=["maternity-unit"]) | fields("""
      meanwhile: {text: Sit down, sources: [leaflet]}
      also_noticed_as: [pins and needles]
      evidence: to-be-checked
      tier_reason: Because.[^leaflet]
      internal_note: 'Call 112 is said elsewhere.[^leaflet]'
      """)
    loaded = kinds.DangerSign.model_validate(written)
    assert loaded.model_fields_set == set(kinds.DangerSign.model_fields)
    assert loaded.worse == (Ref("danger-signs", "worst"),)


@pytest.mark.parametrize("tier", ["emergency", "urgent", "soon"])
def test_a_danger_sign_has_one_of_three_tiers(tier: str) -> None:
    assert kinds.DangerSign.model_validate(sign("numb", tier)).tier == tier


@pytest.mark.parametrize("wrong", [{"tier": "self-care"}, {"site_wide": "maybe"}, {"short": ""}, {"checked": "today"}])
def test_a_danger_sign_with_a_wrong_value_is_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(ValidationError, match=next(iter(wrong))):
        kinds.DangerSign.model_validate(sign("numb", "soon") | wrong)


def test_the_tiers_stand_most_urgent_first() -> None:
    assert kinds.TIERS == ("emergency", "urgent", "soon")


@pytest.mark.parametrize("count", [0, 7])
def test_a_look_alike_table_has_one_to_six_rows(count: int) -> None:
    row = {"feature": "Where", "first": "Low", "second": "High"}
    with pytest.raises(ValidationError, match="rows"):
        kinds.LookAlikes.model_validate({"pair": ["conditions/a", "conditions/b"], "rows": [row] * count})


def test_a_region_names_its_parent() -> None:
    assert model(kinds.Region, "{id: wales, name: Wales, parent: uk}").parent == Ref("regions", "uk")
