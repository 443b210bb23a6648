"""What every record has, and what a record type says about itself."""

import enum
from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from healthsite.records.fields import (
    Claim,
    Day,
    Frozen,
    PlainWords,
    SignRef,
    SiteAddress,
    Text,
    Title,
    To,
    TrueFalse,
    WholeNumber,
)
from healthsite.refs import Ref


class SignPolicy(enum.Enum):
    """Which danger signs a page of the type shows besides its own (rules at the head of danger-signs-where.yml)."""

    NONE = "none"
    OWN = "own signs only"
    SITE_WIDE_EMERGENCY = "own signs, and the site-wide emergency signs in short form"
    SITE_WIDE = "own signs, and all site-wide signs in short form"
    EXERCISE = "own signs, the site-wide emergency signs and the exercise set, both in short form"


@dataclass(frozen=True)
class Section:
    """A `##` section that a body of the type may have."""

    title: str
    required: bool = False


class Myth(Frozen):
    """Something people hear, and what is known about it."""

    heard: Text
    known: Claim


class Change(Frozen):
    """One change to a page. `matters`: does it change what the reader does?"""

    on: Day
    what: Text
    matters: TrueFalse


class ClinicalReview(Frozen):
    """Who reviewed the page clinically, and when."""

    by: Annotated[Ref, To("people")]
    on: Day


class Record(Frozen):
    """The fields of every record. A record type is one class below this, one template, and one line in RECORD_TYPES."""

    folder: ClassVar[str]
    """The folder in content/, which is the first part of the address too."""
    sections: ClassVar[tuple[Section, ...]] = ()
    """The sections of the body, in order. Empty: the type has sections of its own making."""
    own_sections: ClassVar[int] = 0
    """How many sections of its own a body needs at least, where `sections` is empty."""
    signs: ClassVar[SignPolicy] = SignPolicy.NONE
    index_by: ClassVar[tuple[str, ...]] = ()
    """Fields by which the index page groups the records, besides A to Z."""
    card: ClassVar[tuple[str, ...]] = ()
    """Fields that lists and cards of other pages show beside the title."""
    maps_as_files: ClassVar[bool] = False
    """Whether its pages, being long, have their maps as files."""
    default_review_months: ClassVar[int] = 36

    title: Title
    summary: Text
    also_known_as: tuple[PlainWords, ...] = ()
    also_typed: tuple[PlainWords, ...] = ()
    pictures: tuple[Annotated[Ref, To("pictures")], ...] = ()
    myths: tuple[Myth, ...] = ()
    written: Day
    sources_checked: Day
    clinical_review: ClinicalReview | None = None
    review_every: WholeNumber | None = None
    changes: tuple[Change, ...] = ()
    status: Literal["draft", "published"] = "published"
    redirect_from: tuple[SiteAddress, ...] = ()

    @property
    def required_sections(self) -> tuple[str, ...]:
        """The sections that this record's body cannot do without."""
        return tuple(section.title for section in self.sections if section.required)

    @property
    def kind_of(self) -> Ref | None:
        """The wider record whose facts hold for this one too."""
        return None

    @property
    def looked_for(self) -> tuple[str, ...]:
        """Fields that readers look for: the page says so where one was not found."""
        return ()

    @property
    def own_signs(self) -> tuple[Ref, ...]:
        """The danger signs that the record names itself."""
        return ()

    @property
    def own_signs_short(self) -> tuple[Ref, ...]:
        """Own danger signs that a linked guide shows in full, and this page in short."""
        return ()

    @property
    def review_months(self) -> int:
        """Months from one check of the sources to the next."""
        return self.review_every or self.default_review_months


class RecordWithSigns(Record):
    """A record whose author has to say which danger signs belong to it, `[]` too."""

    danger_signs: tuple[SignRef, ...]
    danger_signs_short: tuple[SignRef, ...] = ()

    @property
    def own_signs(self) -> tuple[Ref, ...]:
        """`danger_signs` as written."""
        return self.danger_signs

    @property
    def own_signs_short(self) -> tuple[Ref, ...]:
        """`danger_signs_short` as written."""
        return self.danger_signs_short
