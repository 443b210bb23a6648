"""The body and what raises the chance of trouble with it: anatomy and risk factors."""

from typing import Annotated, ClassVar

from healthsite.records.base import Record, Section
from healthsite.records.fields import BodyAreaRef, Claim, PlainWords, To
from healthsite.refs import Ref


class Anatomy(Record):
    """Anatomy: a part of the body, and when it hurts."""

    folder: ClassVar[str] = "anatomy"
    sections: ClassVar[tuple[Section, ...]] = (Section("Overview", required=True), Section("When it hurts"))
    index_by: ClassVar[tuple[str, ...]] = ("body_areas",)

    part_of: Annotated[Ref, To("anatomy")] | None = None
    body_areas: tuple[BodyAreaRef, ...] = ()
    levels: tuple[PlainWords, ...] = ()
    count: Claim | None = None
    nerve_supply: Claim | None = None


class RiskFactor(Record):
    """Risk factors: what raises the chance, and whether it can be changed."""

    folder: ClassVar[str] = "risk-factors"
    sections: ClassVar[tuple[Section, ...]] = (Section("Overview", required=True),)
    index_by: ClassVar[tuple[str, ...]] = ("changeable",)

    changeable: Annotated[Ref, To("texts/changeable")]
