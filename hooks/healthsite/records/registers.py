"""The registers: lists that many records share, one YAML file each."""

from typing import Annotated, Literal

from pydantic import Field, RootModel, model_validator

from healthsite.records.fields import (
    AnyRef,
    Claim,
    Day,
    Frozen,
    Id,
    PlainWords,
    SignRef,
    SourceRef,
    Text,
    To,
    TrueFalse,
    WebAddress,
    WholeNumber,
    mistake,
)
from healthsite.refs import Ref

Tier = Literal["emergency", "urgent", "soon"]
TIERS: tuple[Tier, ...] = ("emergency", "urgent", "soon")
"""Most urgent first (design 3.4). A sign has one tier, wherever it is shown."""


class Meanwhile(Frozen):
    """What to do until help comes, where that changes the outcome."""

    text: Text
    sources: tuple[SourceRef, ...]


class DangerSign(Frozen):
    """One danger sign. Its words come whole from the evidence; pages name it by its id and never retype it."""

    id: Id
    tier: Tier
    group: PlainWords
    lead: Text
    any_of: tuple[Text, ...] = ()
    short: Text
    why: Text
    worse: tuple[SignRef, ...] = ()
    contact: tuple[PlainWords, ...] = ()
    meanwhile: Meanwhile | None = None
    site_wide: TrueFalse
    sources: tuple[SourceRef, ...]
    also_noticed_as: tuple[PlainWords, ...] = ()
    evidence: Literal["to-be-checked"] | None = None
    tier_reason: Text | None = None
    internal_note: Text | None = None
    checked: Day


class DangerSigns(Frozen):
    """danger-signs.yml: the groups in the order of the boxes, the set of every exercise page, and the signs."""

    groups: tuple[PlainWords, ...] = ()
    exercise_set: tuple[SignRef, ...] = ()
    signs: tuple[DangerSign, ...] = ()


class LookAlikeRow(Frozen):
    """One feature, as it is in the first and in the second of the pair."""

    feature: Text
    first: Text
    second: Text


class LookAlikes(Frozen):
    """Two records that are easy to mix up; the table is shown on both pages."""

    pair: tuple[AnyRef, AnyRef]
    rows: Annotated[tuple[LookAlikeRow, ...], Field(min_length=1, max_length=6)]


class SourceRecord(Frozen):
    """A document that records rest on: one entry for each page read."""

    id: Id
    title: PlainWords
    body: PlainWords
    year: WholeNumber | None = None
    url: WebAddress
    kind: Literal["guideline", "review", "trial", "study", "leaflet", "reference", "press", "data"]
    read: Literal["publisher", "copy", "summary"]
    read_at: WebAddress | None = None
    checked: Day
    was: tuple[PlainWords, ...] = ()


class Term(Frozen):
    """A glossary term, explained where a page first uses it."""

    id: Id
    term: PlainWords
    also: tuple[PlainWords, ...] = ()
    meaning: Claim
    record: AnyRef | None = None


class Word(Frozen):
    """A word that our prose does without, and what to write instead."""

    word: PlainWords
    instead: PlainWords


class BodyArea(Frozen):
    """A part of the body, for indexes and the body map."""

    id: Id
    title: PlainWords
    where: PlainWords | None = None


class Picture(Frozen):
    """A drawing that teaches. The template pictures/<id>.html draws it; every word in it and about it stands here."""

    id: Id
    title: PlainWords
    alt: Text
    caption: Text | None = None
    labels: dict[Id, Text] = Field(default_factory=dict)
    parts: dict[Id, AnyRef] = Field(default_factory=dict)
    map: TrueFalse = False
    areas_in: Annotated[Ref, To("texts/types")] | None = None

    @model_validator(mode="after")
    def _areas_have_an_index(self) -> "Picture":
        if self.areas_in is None and any(ref.folder == "body-areas" for ref in self.parts.values()):
            raise mistake("missing-field", 'A picture with body areas says in "areas_in" which index they lead to.')
        return self


class Person(Frozen):
    """A real clinician who has reviewed pages and agreed to be named."""

    id: Id
    name: PlainWords
    role: PlainWords
    registered_with: PlainWords
    registration: PlainWords
    agreed: Day


class Service(Frozen):
    """A service of a region: words to print, and its number, hours and address where known."""

    name: PlainWords | None = None
    number: PlainWords | None = None
    also: tuple[PlainWords, ...] = ()
    words: PlainWords | None = None
    url: WebAddress | None = None
    hours: PlainWords | None = None
    how: PlainWords | None = None
    cost: PlainWords | None = None
    free: TrueFalse | None = None
    not_for: tuple[Annotated[Ref, To("regions")], ...] = ()
    sources: tuple[SourceRef, ...]
    more: tuple["Service", ...] = ()


class DrugNames(Frozen):
    """Names of medicines that differ in the region: our name -> the name there."""

    names: dict[PlainWords, PlainWords]
    sources: tuple[SourceRef, ...]


class Region(Frozen):
    """Who to call. A region takes whole fields from its parent where it has none of its own."""

    id: Id
    name: PlainWords
    parent: Annotated[Ref, To("regions")] | None = None
    emergency: Service | None = None
    urgent: Service | None = None
    emergency_place: Service | None = None
    soon: Service | None = None
    pharmacist: Service | None = None
    crisis: Service | None = None
    poison: Service | None = None
    deaf: Service | None = None
    find: Service | None = None
    drug_names: DrugNames | None = None
    other_names: DrugNames | None = None
    check: tuple[PlainWords, ...] = ()


class Door(Frozen):
    """A way into the site from the home page: some records, and the index of all of their type."""

    id: Id
    title: PlainWords
    records: tuple[AnyRef, ...] = ()
    all: Annotated[Ref, To("texts/types")]
    all_title: PlainWords


class Home(Frozen):
    """home.yml: the home page. A site without it has a hand-written docs/index.md."""

    title: PlainWords
    lead: Text
    first: Text
    doors: tuple[Door, ...]
    about: Text


class LookAlikesFile(RootModel[tuple[LookAlikes, ...]]):
    """look-alikes.yml"""


class SourcesFile(RootModel[tuple[SourceRecord, ...]]):
    """sources.yml"""


class GlossaryFile(RootModel[tuple[Term, ...]]):
    """glossary.yml"""


class WordsFile(RootModel[tuple[Word, ...]]):
    """words.yml"""


class BodyAreasFile(RootModel[tuple[BodyArea, ...]]):
    """body-areas.yml"""


class PicturesFile(RootModel[tuple[Picture, ...]]):
    """pictures.yml"""


class PeopleFile(RootModel[tuple[Person, ...]]):
    """people.yml"""


class RegionsFile(RootModel[tuple[Region, ...]]):
    """regions.yml"""


class TextsFile(RootModel[dict[str, dict[str, Text]]]):
    """texts.yml: group -> key -> Text"""
