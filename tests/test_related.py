"""Related records are computed from the neighbours that they share."""

from healthsite.library import Library
from healthsite.refs import Ref
from healthsite.related import related_records
from tests.small import entry, library


def conditions(**symptoms: str) -> Library:
    """Conditions by id, each with the ids of its symptoms; every symptom is there."""
    ids = {name for names in symptoms.values() for name in names.split()}
    rows = {name: [f"{{id: {one}, note: a, points_here: b}}" for one in of.split()] for name, of in symptoms.items()}
    written = [entry(f"conditions/{name}", f"symptoms: [{', '.join(row)}]") for name, row in rows.items()]
    return library(*written, *(entry(f"symptoms/{name}") for name in sorted(ids)))


def related(of: Library, name: str, limit: int = 6) -> list[str]:
    return [ref.id for ref in related_records(of, Ref("conditions", name), limit=limit)]


def test_two_shared_neighbours_make_records_related() -> None:
    assert related(conditions(sore="ache cramp", stiff="ache cramp"), "sore") == ["stiff"]


def test_one_shared_neighbour_is_not_enough() -> None:
    assert related(conditions(sore="ache cramp", stiff="ache tingle"), "sore") == []


def test_the_relation_holds_both_ways() -> None:
    of = conditions(sore="ache cramp", stiff="ache cramp")
    assert related(of, "stiff") == ["sore"]


def test_symptoms_of_the_same_conditions_are_related() -> None:
    of = conditions(sore="ache cramp", stiff="ache cramp")
    assert related_records(of, Ref("symptoms", "ache")) == (Ref("symptoms", "cramp"),)


def test_the_most_shared_come_first_and_then_the_title_decides() -> None:
    of = conditions(sore="a b c", knee="a b", back="a b", zone="a b c")
    assert related(of, "sore") == ["zone", "back", "knee"]


def test_a_neighbour_that_is_named_twice_counts_once() -> None:
    assert related(conditions(sore="ache ache", stiff="ache ache"), "sore") == []


def test_six_related_records_are_enough_unless_more_are_wanted() -> None:
    many = {f"c{number}": "a b" for number in range(8)}
    assert len(related_records(conditions(sore="a b", **many), Ref("conditions", "sore"))) == 6


def test_there_are_no_more_than_wanted() -> None:
    assert related(conditions(sore="a b", one="a b", three="a b", two="a b"), "sore", limit=2) == ["one", "three"]


def test_a_neighbour_that_a_crowd_shares_tells_nothing() -> None:
    crowd = {f"c{number}": "a b" for number in range(41)}
    assert related(conditions(sore="a b", **crowd), "sore") == []
    crowd.popitem()
    assert len(related(conditions(sore="a b", **crowd), "sore")) == 6
