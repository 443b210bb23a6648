"""Within a type, a name leads to one record only."""

import pytest

from healthsite.checks.aliases import check_aliases, normalised
from healthsite.loading import Entry
from tests.small import context, entry, library, told


@pytest.mark.parametrize(
    ("one", "same"),
    [
        ("Slipped disc", "slipped-disc"),
        ("Scheuermann's disease", "scheuermanns disease"),
        ("Baker’s cyst", "bakers cyst"),
        ("back  pain (low)", "back pain low"),
        ("  Ache. ", "ache"),
    ],
)
def test_names_are_compared_without_case_and_marks(one: str, same: str) -> None:
    assert normalised(one) == normalised(same)


@pytest.mark.parametrize(("one", "other"), [("disc", "discs"), ("L4", "L5"), ("naïve", "naive")])
def test_other_names_stay_apart(one: str, other: str) -> None:
    assert normalised(one) != normalised(other)


def found(*entries: Entry) -> list[str]:
    return told(check_aliases(context(library(*entries))))


def test_names_that_lead_to_one_record_are_fine() -> None:
    assert found(entry("symptoms/ache", "also_known_as: [soreness]"), entry("symptoms/cramp")) == []


def test_a_record_may_repeat_its_own_name() -> None:
    assert found(entry("symptoms/ache", "{also_known_as: [Soreness], also_typed: [soreness, ache]}")) == []


def test_a_name_may_stand_in_two_types() -> None:
    assert found(entry("symptoms/numbness", "also_typed: [numb]"), entry("conditions/x", "also_typed: [numb]")) == []


@pytest.mark.parametrize("field", ["also_known_as", "also_typed"])
def test_a_name_that_is_the_title_of_another_record_is_told(field: str) -> None:
    assert found(entry("symptoms/ache"), entry("symptoms/cramp", f"{field}: [ACHE]")) == [
        'The name "ACHE" already leads to "Ache". [duplicate-alias]'
    ]


def test_a_name_of_two_records_is_told_once() -> None:
    entries = (entry("symptoms/ache", "also_known_as: [sore]"), entry("symptoms/cramp", "also_typed: [Sore]"))
    assert found(*entries) == ['The name "Sore" already leads to "Ache". [duplicate-alias]']
