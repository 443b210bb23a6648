"""The types that belong to other records: each of those links back."""

from typing import Annotated, ClassVar

from healthsite.records.base import Record, RecordWithSigns, Section, SignPolicy
from healthsite.records.fields import AnyRef, Claim, To, WebAddress
from healthsite.refs import Ref


class Guide(RecordWithSigns):
    """Guides: one subject that many conditions share, in sections of its own."""

    folder: ClassVar[str] = "guides"
    own_sections: ClassVar[int] = 2
    signs: ClassVar[SignPolicy] = SignPolicy.SITE_WIDE_EMERGENCY

    about: tuple[AnyRef, ...] = ()


class Question(RecordWithSigns):
    """Questions: the first sentence of the summary answers."""

    folder: ClassVar[str] = "questions"
    sections: ClassVar[tuple[Section, ...]] = (Section("Answer", required=True),)
    signs: ClassVar[SignPolicy] = SignPolicy.SITE_WIDE_EMERGENCY

    about: tuple[AnyRef, ...] = ()


class Story(RecordWithSigns):
    """Stories: what one person lived through, or a tip passed on; and what the evidence says."""

    folder: ClassVar[str] = "stories"
    sections: ClassVar[tuple[Section, ...]] = (
        Section("Story", required=True),
        Section("What the evidence says", required=True),
    )
    signs: ClassVar[SignPolicy] = SignPolicy.OWN

    told_by: Annotated[Ref, To("texts/told-by")]
    about: tuple[AnyRef, ...] = ()


class Organisation(Record):
    """Organisations: whom readers can turn to."""

    folder: ClassVar[str] = "organisations"
    sections: ClassVar[tuple[Section, ...]] = (Section("Overview", required=True),)

    url: WebAddress
    about: tuple[AnyRef, ...] = ()
    offers: tuple[Claim, ...] = ()
