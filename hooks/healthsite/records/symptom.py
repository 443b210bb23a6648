"""A symptom: what a person notices. The conditions that can cause it come from their own records."""

from typing import Annotated, ClassVar

from healthsite.records.base import RecordWithSigns, Section, SignPolicy
from healthsite.records.fields import BodyAreaRef, Text, To
from healthsite.refs import Ref


class Symptom(RecordWithSigns):
    """Symptoms: what it is, when to get help, what can cause it."""

    folder: ClassVar[str] = "symptoms"
    sections: ClassVar[tuple[Section, ...]] = (
        Section("Overview", required=True),
        Section("How to tell"),
        Section("What you can do"),
    )
    signs: ClassVar[SignPolicy] = SignPolicy.SITE_WIDE
    index_by: ClassVar[tuple[str, ...]] = ("body_areas", "usually")
    card: ClassVar[tuple[str, ...]] = ("usually",)

    body_areas: tuple[BodyAreaRef, ...]
    usually: Annotated[Ref, To("texts/tiers")]
    usually_note: Text
    self_care_if: tuple[Text, ...] = ()
    feels_like: tuple[Text, ...] = ()

    @property
    def required_sections(self) -> tuple[str, ...]:
        """Advice on what to do oneself is required unless the symptom is an emergency in itself."""
        own = () if self.usually.id == "emergency" else ("What you can do",)
        return (*super().required_sections, *own)
