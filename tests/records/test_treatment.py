"""Treatments: a single one may belong to a wider group."""

from healthsite.records.treatment import Treatment
from healthsite.refs import Ref
from tests.small import record


def test_a_treatment_is_a_kind_of_the_group_that_it_names() -> None:
    assert record(Treatment, "one_of: nsaids").kind_of == Ref("treatments", "nsaids")


def test_a_treatment_without_group_is_a_kind_of_nothing() -> None:
    assert record(Treatment).kind_of is None
