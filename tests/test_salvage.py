from healthsite.records.condition import Condition
from healthsite.refs import Ref
from healthsite.salvage import readable_values
from healthsite.source import Source

FIELDS = {
    "title": "Sore back",
    "kind": "back-problem",
    "treatments": [{"id": "heat"}, {"id": "cold", "for": "a", "verdict": "b", "certainty": "c", "claim": "d[^e]"}],
    "written": "2026-13-01",
}


def test_fields_and_entries_that_are_fine_are_kept_at_their_places() -> None:
    wrong = [("treatments", 0, "for"), ("written",)]
    values = readable_values(Condition, Source("a.md", FIELDS, body="Words.[^leaflet]"), wrong)
    assert values["kind"] == Ref("texts/condition-kinds", "back-problem")
    assert values["treatments"][1].id == Ref("treatments", "cold")
    assert "written" not in values
    assert values["body"].sources == ("leaflet",)


def test_fields_that_are_no_mapping_give_only_the_body() -> None:
    assert list(readable_values(Condition, Source("a.md", []), [])) == ["body"]
