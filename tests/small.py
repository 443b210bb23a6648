"""Small records, registers and whole libraries in memory, written as an editor writes them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any, TypeVar

import yaml

from healthsite.addresses import Addresses, src_uri_of
from healthsite.context import Context, convert_bodies
from healthsite.diagnostics import Diagnostic
from healthsite.library import Library
from healthsite.loading import Entry, Loaded, Registers, load
from healthsite.records import RECORD_TYPES
from healthsite.records.about import Guide, Organisation, Question, Story
from healthsite.records.base import Record
from healthsite.records.body import Anatomy, RiskFactor
from healthsite.records.condition import Condition
from healthsite.records.exercise import Exercise
from healthsite.records.fields import Frozen
from healthsite.records.prevention import Prevention
from healthsite.records.registers import DangerSigns
from healthsite.records.symptom import Symptom
from healthsite.records.treatment import Treatment
from healthsite.refs import Ref
from healthsite.source import Source
from tests.support import SITES, TODAY

AnyFrozen = TypeVar("AnyFrozen", bound=Frozen)
AnyRecord = TypeVar("AnyRecord", bound=Record)

STRINGS: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""A loader that makes nothing but strings, lists and mappings."""

EVERY_RECORD = """
title: A title
summary: What it is.[^leaflet]
written: 2026-11-01
sources_checked: 2026-11-01
"""

REQUIRED: Mapping[type[Record], str] = {
    Anatomy: "",
    Condition: "{kind: back-problem, body_areas: [lower-back], danger_signs: []}",
    Exercise: """
      aims: [mobility]
      position: lying
      level: gentle
      body_areas: [lower-back]
      danger_signs: []
      steps: [Lie down.]
      dose: {repetitions: 5 times, basis: usual practice}
      """,
    Guide: "danger_signs: []",
    Organisation: "url: https://example.org/",
    Prevention: '{verdict: may-help, certainty: not-graded, claim: "It can help.[^leaflet]"}',
    Question: "danger_signs: []",
    RiskFactor: "changeable: partly",
    Story: "{danger_signs: [], told_by: a-person}",
    Symptom: '{body_areas: [lower-back], danger_signs: [], usually: self-care, usually_note: "It passes.[^leaflet]"}',
    Treatment: "{kind: self-help, danger_signs: []}",
}
"""What each type asks for besides the fields of every record."""


def fields(written: str) -> Any:
    """YAML as our reader hands it on: every scalar a string."""
    return yaml.load(written, Loader=STRINGS) or {}  # noqa: S506


def model(kind: type[AnyFrozen], written: str) -> AnyFrozen:
    """An entry of a register, or a part of a record."""
    return kind.model_validate(fields(written))


def required(kind: type[Record]) -> dict[str, Any]:
    """The fields that a type cannot do without."""
    return dict(fields(EVERY_RECORD) | fields(REQUIRED.get(kind, "")))


def record(kind: type[AnyRecord], written: str = "") -> AnyRecord:
    """A record with the required fields, and those that are written."""
    return kind.model_validate(required(kind) | fields(written))


def entry(name: str, written: str | dict[str, Any] = "", body: str | None = None) -> Entry:
    """A loaded record. `name` is its reference; its title is made from that, its body from the type's sections."""
    folder, _, record_id = name.partition("/")
    (kind,) = [kind for kind in RECORD_TYPES if kind.folder == folder]
    title = {"title": record_id.replace("-", " ").capitalize()}
    given = fields(written) if isinstance(written, str) else written
    loaded = kind.model_validate(required(kind) | title | given)
    text = whole_body(loaded) if body is None else body
    return Entry(Ref(folder, record_id), loaded, Source(f"content/{name}.md", given, text, 1, text))


def whole_body(loaded: Record) -> str:
    """A body with the sections that the record cannot do without."""
    own = [f"Part {number}" for number in range(1, loaded.own_sections + 1)]
    return "\n".join(f"## {title}\n\nWords.\n" for title in (*loaded.required_sections, *own))


def sign(sign_id: str, tier: str, **written: Any) -> dict[str, Any]:
    """A danger sign of the group "Group" as it is written."""
    words = {"lead": f"{sign_id} in full", "short": f"{sign_id} in short", "why": f"{sign_id} matters"}
    rest = {"group": "Group", "site_wide": "false", "sources": ["leaflet"], "checked": "2026-11-01"}
    return {"id": sign_id, "tier": tier} | words | rest | written


def danger_signs(*signs: Mapping[str, Any], exercise_set: tuple[str, ...] = (), groups: str = "Group") -> DangerSigns:
    """A register of danger signs. `groups` are separated by commas."""
    written = {"groups": tuple(groups.split(",")), "exercise_set": exercise_set, "signs": signs}
    return DangerSigns.model_validate(written)


@cache
def minimal() -> Loaded:
    """The valid site `minimal`."""
    site = SITES / "valid" / "minimal"
    return load(site / "content", site / "docs", RECORD_TYPES)


def registers(**changed: Any) -> Registers:
    """The registers of the site `minimal` without its danger signs and glossary, some of them changed."""
    without: dict[str, Any] = {"danger_signs": DangerSigns(), "glossary": ()}
    return replace(minimal().registers, **without | changed)


def library(*entries: Entry, drafts: bool = False, broken: tuple[str, ...] = (), **changed: Any) -> Library:
    """A library of these records; keywords change its registers."""
    return Library(Loaded(entries, registers(**changed), (), frozenset(broken), ()), drafts=drafts)


def context(
    of: Library, *, docs: tuple[str, ...] = (), today: date = TODAY, types: tuple[type[Record], ...] = RECORD_TYPES
) -> Context:
    """What checks and views work on. `docs` are the places of hand-written pages and files."""
    addresses = Addresses([*(src_uri_of(ref) for ref in of.entries), *docs])
    return Context(of, addresses, convert_bodies(of, addresses), types, "uk", today)


def told(diagnostics: Any) -> list[str]:
    """Diagnostics without their place and hint: "message [rule]"."""
    found: list[Diagnostic] = list(diagnostics)
    return [f"{item.message} [{item.rule}]" for item in found]
