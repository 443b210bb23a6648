"""A condition: an illness or a pattern of pain."""

from typing import Annotated, ClassVar

from pydantic import Field

from healthsite.records.base import RecordWithSigns, Section, SignPolicy
from healthsite.records.fields import BodyAreaRef, Claim, Frozen, PlainWords, Text, To, TrueFalse, WholeNumber
from healthsite.refs import Ref


class ConditionSymptom(Frozen):
    """A symptom as people have it here; `points_here` is shown on the symptom's own page."""

    id: Annotated[Ref, To("symptoms")]
    note: Text
    points_here: Text


class Cause(Frozen):
    """What brings the condition on: another condition, or something without a page."""

    id: Annotated[Ref, To("conditions")] | None = None
    claim: Claim


class ConditionRisk(Frozen):
    """A risk factor and how strong the link is."""

    id: Annotated[Ref, To("risk-factors")]
    strength: Annotated[Ref, To("texts/strength")]
    claim: Claim


class MedicalTest(Frozen):
    """A test, and whether it helps."""

    name: Text
    use: Annotated[Ref, To("texts/test-use")]
    claim: Claim


class Position(Frozen):
    """What one body says, where guidelines differ."""

    body: PlainWords
    year: WholeNumber | None = None
    claim: Claim


class ConditionTreatment(Frozen):
    """A verdict on a treatment for some of the people who have the condition."""

    id: Annotated[Ref, To("treatments")]
    for_: Text = Field(alias="for")
    with_: Text | None = Field(default=None, alias="with")
    verdict: Annotated[Ref, To("texts/verdicts")]
    certainty: Annotated[Ref, To("texts/certainty")]
    claim: Claim
    positions: tuple[Position, ...] = ()


class ConditionExercise(Frozen):
    """An exercise, with a word on how to do it with this condition."""

    id: Annotated[Ref, To("exercises")]
    note: Text


class Code(Frozen):
    """A code of a classification that the evidence has seen."""

    system: PlainWords
    code: PlainWords
    claim: Claim


class Condition(RecordWithSigns):
    """Conditions: what it is, what to do, what helps."""

    folder: ClassVar[str] = "conditions"
    maps_as_files: ClassVar[bool] = True
    sections: ClassVar[tuple[Section, ...]] = (
        Section("Overview", required=True),
        Section("Causes", required=True),
        Section("Living with it"),
    )
    signs: ClassVar[SignPolicy] = SignPolicy.SITE_WIDE
    index_by: ClassVar[tuple[str, ...]] = ("kind", "body_areas")
    card: ClassVar[tuple[str, ...]] = ("emergency",)

    kind: Annotated[Ref, To("texts/condition-kinds")]
    body_areas: tuple[BodyAreaRef, ...]
    emergency: TrueFalse = False
    self_care_if: tuple[Text, ...] = ()
    symptoms: tuple[ConditionSymptom, ...] = ()
    caused_by: tuple[Cause, ...] = ()
    risk_factors: tuple[ConditionRisk, ...] = ()
    tests: tuple[MedicalTest, ...] = ()
    treatments: tuple[ConditionTreatment, ...] = ()
    exercises: tuple[ConditionExercise, ...] = ()
    prevention: tuple[Annotated[Ref, To("prevention")], ...] = ()
    anatomy: tuple[Annotated[Ref, To("anatomy")], ...] = ()
    outlook: tuple[Claim, ...] = ()
    codes: tuple[Code, ...] = ()
