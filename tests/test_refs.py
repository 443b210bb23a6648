"""References name records."""

from healthsite.refs import Ref


def test_a_reference_is_written_as_type_and_id() -> None:
    assert str(Ref("treatments", "heat")) == "treatments/heat"


def test_a_reference_knows_the_address_of_its_page() -> None:
    assert Ref("risk-factors", "age").address == "risk-factors/age/"


def test_references_sort_by_type_and_then_by_id() -> None:
    unsorted = [Ref("symptoms", "ache"), Ref("anatomy", "spine"), Ref("anatomy", "disc")]
    assert [str(ref) for ref in sorted(unsorted)] == ["anatomy/disc", "anatomy/spine", "symptoms/ache"]
