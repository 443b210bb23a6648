"""Treatments: a single one may belong to a wider group."""

import pytest

from healthsite.records.body import Anatomy
from healthsite.records.treatment import Treatment
from healthsite.refs import Ref
from tests.small import record


def test_a_treatment_is_a_kind_of_the_group_that_it_names() -> None:
    assert record(Treatment, "one_of: nsaids").kind_of == Ref("treatments", "nsaids")


def test_a_treatment_without_group_is_a_kind_of_nothing() -> None:
    assert record(Treatment).kind_of is None


@pytest.mark.parametrize(("kind", "is_medicine", "count"), [("medicine", True, 5), ("self-help", False, 1)])
def test_readers_look_for_more_on_a_medicine(kind: str, is_medicine: bool, count: int) -> None:
    treatment = record(Treatment, f"kind: {kind}")
    assert (treatment.is_medicine, len(treatment.looked_for)) == (is_medicine, count)
    assert treatment.looked_for[-1] == "cost_or_access"


def test_what_readers_look_for_is_a_field() -> None:
    assert set(record(Treatment, "kind: medicine").looked_for) <= set(Treatment.model_fields)


def test_other_records_have_nothing_that_readers_look_for_in_vain() -> None:
    assert record(Anatomy).looked_for == ()
