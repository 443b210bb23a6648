"""Records are walked without knowing their type."""

from healthsite.records.condition import Condition, ConditionTreatment
from healthsite.records.registers import TextsFile
from healthsite.records.walk import field_names, leaves, references, texts
from healthsite.refs import Ref
from tests.small import model, record

SORE_BACK = """
myths:
  - heard: Rest is best.
    known: Moving helps.[^leaflet]
treatments:
  - id: heat
    for: Anyone
    verdict: may-help
    certainty: low
    claim: It eases pain.[^leaflet]
"""


def test_fields_have_the_names_that_editors_write() -> None:
    names = dict(field_names(ConditionTreatment))
    assert (names["for_"], names["with_"], names["claim"]) == ("for", "with", "claim")


def test_every_value_comes_with_the_way_to_it() -> None:
    found = dict(leaves(record(Condition, SORE_BACK)))
    assert found[("title",)] == "A title"
    assert found[("emergency",)] is False
    assert found[("treatments", 0, "for")].raw == "Anyone"


def test_fields_that_are_left_out_have_no_value() -> None:
    places = {loc for loc, _ in leaves(record(Condition, SORE_BACK))}
    assert ("review_every",) not in places
    assert ("treatments", 0, "with") not in places


def test_texts_are_found_at_any_depth() -> None:
    found = {loc: text.raw for loc, text in texts(record(Condition, SORE_BACK))}
    assert found == {
        ("summary",): "What it is.[^leaflet]",
        ("myths", 0, "heard"): "Rest is best.",
        ("myths", 0, "known"): "Moving helps.[^leaflet]",
        ("treatments", 0, "for"): "Anyone",
        ("treatments", 0, "claim"): "It eases pain.[^leaflet]",
    }


def test_texts_of_a_mapping_are_found_by_key() -> None:
    groups = TextsFile.model_validate({"tiers": {"soon": "Soon"}}).root
    assert [(loc, text.raw) for loc, text in texts(groups)] == [(("tiers", "soon"), "Soon")]


def test_references_are_found_at_any_depth() -> None:
    assert list(references(record(Condition, SORE_BACK))) == [
        (("kind",), Ref("texts/condition-kinds", "back-problem")),
        (("body_areas", 0), Ref("body-areas", "lower-back")),
        (("treatments", 0, "id"), Ref("treatments", "heat")),
        (("treatments", 0, "verdict"), Ref("texts/verdicts", "may-help")),
        (("treatments", 0, "certainty"), Ref("texts/certainty", "low")),
    ]


def test_a_part_of_a_record_can_be_walked_too() -> None:
    row = model(ConditionTreatment, "{id: heat, for: All, verdict: a, certainty: b, claim: 'It helps.[^c]'}")
    assert [loc for loc, _ in texts(row)] == [("for",), ("claim",)]
