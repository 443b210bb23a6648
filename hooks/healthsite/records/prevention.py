"""A prevention topic: what is known about it, what to do and what not to do."""

from typing import Annotated, ClassVar

from healthsite.records.base import Record, Section
from healthsite.records.fields import Claim, DoNot, Text, To
from healthsite.refs import Ref


class Prevention(Record):
    """Prevention: a verdict, and lists of what to do and not to do."""

    folder: ClassVar[str] = "prevention"
    sections: ClassVar[tuple[Section, ...]] = (Section("Overview", required=True),)
    card: ClassVar[tuple[str, ...]] = ("verdict",)

    verdict: Annotated[Ref, To("texts/verdicts")]
    certainty: Annotated[Ref, To("texts/certainty")]
    claim: Claim
    do: tuple[Text, ...] = ()
    do_not: tuple[DoNot, ...] = ()
    risk_factors: tuple[Annotated[Ref, To("risk-factors")], ...] = ()
