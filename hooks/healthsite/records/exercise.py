"""An exercise: steps, how many, who should not, when to stop."""

from typing import Annotated, ClassVar

from pydantic import model_validator

from healthsite.records.base import RecordWithSigns, Section, SignPolicy
from healthsite.records.fields import Basis, BodyAreaRef, Frozen, Text, To, mistake
from healthsite.refs import Ref


class Dose(Frozen):
    """How many and how often; each part carries its unit in words."""

    repetitions: Text | None = None
    sets: Text | None = None
    hold: Text | None = None
    times_a_day: Text | None = None
    days_a_week: Text | None = None
    build_up: Text | None = None
    basis: Basis


class Variant(Frozen):
    """An easier or harder version: words, or another exercise."""

    id: Annotated[Ref, To("exercises")] | None = None
    text: Text | None = None

    @model_validator(mode="after")
    def _one_of_two(self) -> "Variant":
        if (self.id is None) == (self.text is None):
            raise mistake("wrong-value", "An easier or harder version is either an id or a text.")
        return self


class Exercise(RecordWithSigns):
    """Exercises: what it is for, how to do it safely."""

    folder: ClassVar[str] = "exercises"
    sections: ClassVar[tuple[Section, ...]] = (Section("Tips"),)
    signs: ClassVar[SignPolicy] = SignPolicy.EXERCISE
    index_by: ClassVar[tuple[str, ...]] = ("aims", "position", "level", "body_areas")
    card: ClassVar[tuple[str, ...]] = ("position", "level", "dose", "pose")

    aims: tuple[Annotated[Ref, To("texts/exercise-aims")], ...]
    position: Annotated[Ref, To("texts/exercise-positions")]
    level: Annotated[Ref, To("texts/exercise-levels")]
    body_areas: tuple[BodyAreaRef, ...]
    equipment: tuple[Text, ...] = ()
    avoid_if: tuple[Text, ...] = ()
    steps: tuple[Text, ...]
    dose: Dose
    feel: tuple[Text, ...] = ()
    easier: tuple[Variant, ...] = ()
    harder: tuple[Variant, ...] = ()
    muscles: tuple[Text, ...] = ()
    pose: Annotated[Ref, To("poses")] | None = None
