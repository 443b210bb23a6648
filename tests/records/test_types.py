"""Every record type loads what its sample shows, and what a type says about itself is true."""

import pytest
from pydantic import ValidationError

from healthsite.records import RECORD_TYPES
from healthsite.records.base import Record, RecordWithSigns, SignPolicy
from healthsite.records.treatment import Treatment
from healthsite.records.walk import field_names, references
from healthsite.refs import Ref
from tests.small import fields, minimal, record, required
from tests.support import PROJECT

SAMPLES = {
    "anatomy": """
        part_of: spine
        body_areas: [lower-back]
        levels: [L1, L2]
        count: There are 5.[^leaflet]
        nerve_supply: Nerves pass on both sides.[^leaflet]
        """,
    "conditions": """
        emergency: true
        self_care_if: [you can walk]
        symptoms: [{id: ache, note: It aches., points_here: After lifting.}]
        caused_by: [{id: slipped-disc, claim: "A disc presses.[^leaflet]"}, {claim: "Or a fall.[^leaflet]"}]
        risk_factors: [{id: age, strength: weak, claim: "It comes with age.[^leaflet]"}]
        tests: [{name: X-ray, use: not-routine, claim: "It shows bones.[^leaflet]"}]
        treatments:
          - id: heat
            for: Anyone
            with: exercise
            verdict: may-help
            certainty: low
            claim: It eases pain.[^leaflet]
            positions: [{body: A body, year: 2020, claim: "It says yes.[^leaflet]"}]
        exercises: [{id: rocking, note: Go gently.}]
        prevention: [walking]
        anatomy: [disc]
        outlook: ["It passes.[^leaflet]"]
        codes: [{system: ICD-10, code: M54.5, claim: "Seen there.[^leaflet]"}]
        """,
    "exercises": """
        equipment: [a mat]
        avoid_if: [you cannot lie down]
        dose: {repetitions: 5 times, sets: 2 sets, hold: 2 seconds, times_a_day: twice a day,
               days_a_week: 3 days a week, build_up: Add one a week., basis: "A trial did so.[^leaflet]"}
        feel: [a stretch]
        easier: [{text: Do it in bed.}]
        harder: [{id: bridge}]
        muscles: [the back]
        pose: lying-curled
        """,
    "guides": "about: [conditions/sore-back]",
    "organisations": '{about: [conditions/sore-back], offers: ["A phone line.[^leaflet]"]}',
    "prevention": """
        do: [walk a little]
        do_not: ["do not sit all day[^leaflet]"]
        risk_factors: [sitting]
        """,
    "questions": "about: [treatments/heat]",
    "risk-factors": "changeable: cannot-change",
    "stories": "{told_by: passed-on, about: [exercises/rocking]}",
    "symptoms": "{self_care_if: [it comes and goes], feels_like: [a dull pain]}",
    "treatments": """
        kind: medicine
        one_of: painkillers
        class: A painkiller
        names: Sold under many names.[^leaflet]
        prescription: You can buy it.[^leaflet]
        benefits: ["It eases pain.[^leaflet]"]
        harms: ["It can upset the stomach.[^leaflet]"]
        who_should_not: ["you are allergic to it[^leaflet]"]
        ask_first: ["you take blood thinners[^leaflet]"]
        how_to_take: ["With food.[^leaflet]"]
        time_to_work: ["An hour.[^leaflet]"]
        interactions: ["Other painkillers.[^leaflet]"]
        alcohol: ["A little is fine.[^leaflet]"]
        driving: ["It makes some people dizzy.[^leaflet]"]
        pregnancy: ["Ask first.[^leaflet]"]
        missed_dose: ["Leave it out.[^leaflet]"]
        too_much: ["Get help.[^leaflet]"]
        stopping: ["You can stop at once.[^leaflet]"]
        cost_or_access: ["Shops sell it.[^leaflet]"]
        questions_to_ask: ["How long may I take it?"]
        """,
}
"""Type -> every field of its own, besides those that it cannot do without."""

SHARED = """
also_known_as: [bad back]
also_typed: [bakc]
pictures: [spine]
myths: [{heard: Rest is best., known: "Moving helps.[^leaflet]"}]
clinical_review: {by: a-person, on: 2026-11-02}
review_every: 12
changes: [{on: 2026-11-03, what: New words., matters: false}]
status: draft
redirect_from: [conditions/old-name]
"""

WITH_SIGNS = "{danger_signs: [numb-seat], danger_signs_short: [numb-toe]}"


def by_folder(kind: type[Record]) -> str:
    return kind.folder


each_type = pytest.mark.parametrize("kind", RECORD_TYPES, ids=by_folder)


@each_type
def test_a_type_loads_its_smallest_record(kind: type[Record]) -> None:
    assert record(kind).title == "A title"


@each_type
def test_a_type_loads_its_sample_with_every_field(kind: type[Record]) -> None:
    signs = WITH_SIGNS if issubclass(kind, RecordWithSigns) else ""
    written = fields(SHARED) | fields(SAMPLES[kind.folder]) | fields(signs)
    loaded = kind.model_validate(required(kind) | written)
    assert loaded.model_fields_set == set(kind.model_fields)


@each_type
def test_a_type_asks_for_its_required_fields(kind: type[Record]) -> None:
    with pytest.raises(ValidationError) as caught:
        kind.model_validate({})
    missing = {str(error["loc"][0]) for error in caught.value.errors()}
    assert missing == set(required(kind))


@each_type
def test_a_type_refuses_unknown_fields(kind: type[Record]) -> None:
    with pytest.raises(ValidationError, match="extra_forbidden"):
        record(kind, "no_such_field: a")


REGISTERS = {"danger-signs", "sources", "people", "body-areas", "pictures", "poses"}


@each_type
def test_fields_name_records_registers_or_groups_of_texts(kind: type[Record]) -> None:
    written = fields(SHARED) | fields(SAMPLES[kind.folder])
    groups = {f"texts/{group}" for group in minimal().registers.texts}
    named = {ref.folder for _, ref in references(kind.model_validate(required(kind) | written))}
    assert named <= {one.folder for one in RECORD_TYPES} | REGISTERS | groups


@pytest.mark.parametrize("written", ["class_: a", "{class_: a, class: b}"])
def test_a_field_goes_only_by_the_name_that_editors_write(written: str) -> None:
    with pytest.raises(ValidationError, match="extra_forbidden"):
        record(Treatment, written)


@each_type
def test_records_cannot_be_changed(kind: type[Record]) -> None:
    with pytest.raises(ValidationError, match="frozen"):
        record(kind).title = "Another"  # type: ignore[misc]


@each_type
def test_indexes_and_cards_name_fields_of_the_type(kind: type[Record]) -> None:
    assert {*kind.index_by, *kind.card} <= {name for name, _ in field_names(kind)}


@each_type
def test_a_type_has_a_template_and_a_title(kind: type[Record]) -> None:
    assert (PROJECT / "overrides" / "records" / f"{kind.folder}.html").is_file()
    assert kind.folder in minimal().registers.texts["types"]


@each_type
def test_a_type_has_sections_of_its_type_or_of_its_own(kind: type[Record]) -> None:
    assert bool(kind.sections) != bool(kind.own_sections)


def test_no_two_types_share_a_folder() -> None:
    assert len({kind.folder for kind in RECORD_TYPES}) == len(RECORD_TYPES)


def test_the_types_with_danger_signs_are_those_of_the_safety_rules() -> None:
    policies = {kind.folder: kind.signs for kind in RECORD_TYPES if issubclass(kind, RecordWithSigns)}
    assert policies == {
        "conditions": SignPolicy.SITE_WIDE,
        "symptoms": SignPolicy.SITE_WIDE,
        "treatments": SignPolicy.SITE_WIDE,
        "exercises": SignPolicy.EXERCISE,
        "guides": SignPolicy.SITE_WIDE_EMERGENCY,
        "questions": SignPolicy.SITE_WIDE_EMERGENCY,
        "stories": SignPolicy.OWN,
    }


def test_the_other_types_show_no_danger_signs() -> None:
    others = {kind for kind in RECORD_TYPES if not issubclass(kind, RecordWithSigns)}
    assert {kind.signs for kind in others} == {SignPolicy.NONE}


@pytest.mark.parametrize(
    ("kind", "sections"),
    [
        ("conditions", ["Overview", "Causes"]),
        ("symptoms", ["Overview", "What you can do"]),
        ("treatments", ["What it is", "What it involves"]),
        ("exercises", []),
        ("prevention", ["Overview"]),
        ("guides", []),
        ("anatomy", ["Overview"]),
        ("risk-factors", ["Overview"]),
        ("questions", ["Answer"]),
        ("stories", ["Story", "What the evidence says"]),
        ("organisations", ["Overview"]),
    ],
)
def test_bodies_cannot_do_without_these_sections(kind: str, sections: list[str]) -> None:
    (of_folder,) = [one for one in RECORD_TYPES if one.folder == kind]
    assert list(record(of_folder).required_sections) == sections


@each_type
def test_a_record_names_its_own_danger_signs(kind: type[Record]) -> None:
    has_signs = issubclass(kind, RecordWithSigns)
    loaded = record(kind, WITH_SIGNS if has_signs else "")
    assert loaded.own_signs == ((Ref("danger-signs", "numb-seat"),) if has_signs else ())
    assert loaded.own_signs_short == ((Ref("danger-signs", "numb-toe"),) if has_signs else ())
