"""A treatment. Its verdicts stand in the conditions and are gathered on its page."""

from typing import Annotated, ClassVar

from pydantic import Field

from healthsite.records.base import RecordWithSigns, Section, SignPolicy
from healthsite.records.fields import Claim, Text, To
from healthsite.refs import Ref

MEDICINE = "medicine"
"""The kind of treatment that has fields of its own, and whose name nobody can choose."""


class Treatment(RecordWithSigns):
    """Treatments: whom it can help, harms, who should not have it, what to ask."""

    folder: ClassVar[str] = "treatments"
    sections: ClassVar[tuple[Section, ...]] = (
        Section("What it is", required=True),
        Section("What it involves", required=True),
    )
    signs: ClassVar[SignPolicy] = SignPolicy.SITE_WIDE
    index_by: ClassVar[tuple[str, ...]] = ("kind",)
    card: ClassVar[tuple[str, ...]] = ("kind",)

    kind: Annotated[Ref, To("texts/treatment-kinds")]
    one_of: Annotated[Ref, To("treatments")] | None = None
    class_: Text | None = Field(default=None, alias="class")
    names: Claim | None = None
    prescription: Claim | None = None
    benefits: tuple[Claim, ...] = ()
    harms: tuple[Claim, ...] = ()
    who_should_not: tuple[Claim, ...] = ()
    ask_first: tuple[Claim, ...] = ()
    how_to_take: tuple[Claim, ...] = ()
    time_to_work: tuple[Claim, ...] = ()
    interactions: tuple[Claim, ...] = ()
    alcohol: tuple[Claim, ...] = ()
    driving: tuple[Claim, ...] = ()
    pregnancy: tuple[Claim, ...] = ()
    missed_dose: tuple[Claim, ...] = ()
    too_much: tuple[Claim, ...] = ()
    stopping: tuple[Claim, ...] = ()
    cost_or_access: tuple[Claim, ...] = ()
    questions_to_ask: tuple[Text, ...] = ()

    @property
    def kind_of(self) -> Ref | None:
        """A single medicine of a wider group shows the verdicts and benefits of the group."""
        return self.one_of

    @property
    def is_medicine(self) -> bool:
        """Whether it is something that people take."""
        return self.kind.id == MEDICINE

    @property
    def looked_for(self) -> tuple[str, ...]:
        """Cost of every treatment; of a medicine also when it works, alcohol, a missed dose and stopping."""
        medicine = ("time_to_work", "alcohol", "missed_dose", "stopping")
        return (*(medicine if self.is_medicine else ()), "cost_or_access")
