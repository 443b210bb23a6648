"""Turns values of records into plain data: exactly what a template may see, and nothing that can change it.

A Text becomes a list of parts, each a mapping with a `kind`: words, term, source, placeholder, html, heading, signs.
"""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Any

from healthsite.citations import records_by_source
from healthsite.context import Context, glossary_forms
from healthsite.library import Relation
from healthsite.prose import term_pattern
from healthsite.prose_parts import Heading, Html, ProsePart, SignLine, TermUse
from healthsite.records.base import Record
from healthsite.records.fields import Frozen
from healthsite.records.walk import field_names
from healthsite.refs import Ref
from healthsite.regions import dialled, effective_regions, fallback_words, placeholder_words
from healthsite.text import Marker, Part, Placeholder, Text, Words, parse_text
from healthsite.views.figures import figure_view

Plain = dict[str, Any]
Parts = list[Plain]


class Values:
    """Makes plain data from typed values, with the words of one region and the terms of the glossary."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.library = context.library
        regions = effective_regions(self.library.registers.regions)
        region = regions.get(context.region)
        own = placeholder_words(region) if region else {}
        self._dial = dialled(region.emergency) if region else None
        self.region_words = {**fallback_words(self.library.registers.texts), **own}
        self._forms = glossary_forms(self.library)
        self._terms = term_pattern(self._forms)
        self._links: dict[Ref, Plain] = {}
        self._figures: dict[Ref, Plain] = {}

    @cached_property
    def cited_by(self) -> Mapping[str, tuple[Ref, ...]]:
        """Source id -> the records whose pages cite it."""
        return records_by_source(self.context)

    def plain(self, value: Any) -> Any:
        """Any field value as plain data; references become links or words."""
        if isinstance(value, Text):
            return self.parts(value)
        if isinstance(value, Ref):
            return self.reference(value)
        if isinstance(value, Frozen):
            return {written: self.plain(getattr(value, name)) for name, written in field_names(type(value))}
        if isinstance(value, tuple):
            return [self.plain(item) for item in value]
        if isinstance(value, dict):
            return {key: self.plain(item) for key, item in value.items()}
        return value if isinstance(value, str | int | bool | date) else None

    def parts(self, text: Text) -> Parts:
        """A Text, with glossary terms found in its words."""
        return [plain for part in text.parts for plain in self._text_part(part)]

    def words(self, raw: str) -> Parts:
        """A plain string as parts, for sentences that views put together."""
        return self.parts(parse_text(raw))

    def placeholder(self, name: str) -> Plain:
        """A placeholder with the words of the site's region; a reader who chooses another sees those of that one."""
        plain = {"kind": "placeholder", "name": name, "words": self.region_words.get(name, name)}
        return plain | {"dial": self._dial} if name == "emergency-number" else plain

    def prose(self, parts: tuple[ProsePart, ...]) -> Parts:
        """The parts of a body's section."""
        return [self._prose_part(part) for part in parts]

    def reference(self, ref: Ref) -> Plain | None:
        """A link to a record, or the words of a register's entry; None where the record is not there."""
        if ref in self.library.entries:
            return self.link(ref)
        if ref.folder.startswith("texts/"):
            group = self.library.registers.texts.get(ref.folder.removeprefix("texts/"), {})
            return {"id": ref.id, "words": self.parts(group[ref.id])} if ref.id in group else None
        if ref.folder == "body-areas":
            return {
                "id": ref.id,
                "title": next(area.title for area in self.library.registers.body_areas if area.id == ref.id),
            }
        if ref.folder == "people":
            return self.plain(next(person for person in self.library.registers.people if person.id == ref.id))  # type: ignore[no-any-return]
        if ref.folder == "poses" and self.library.has(ref):
            return self._figure(ref)
        return {"id": ref.id}

    def link(self, ref: Ref) -> Plain:
        """A link to a record, with its summary and the facts that its type puts on cards."""
        if ref not in self._links:
            record = self.library.entries[ref].record
            self._links[ref] = {
                "id": ref.id,
                "folder": ref.folder,
                "address": ref.address,
                "title": record.title,
                "summary": self.parts(record.summary),
                "card": self._card(record),
            }
        return self._links[ref]

    def _figure(self, ref: Ref) -> Plain:
        """The drawing of an exercise with its words; drawn once for all pages that show it."""
        if ref not in self._figures:
            pose = next(one for one in self.library.registers.poses if one.id == ref.id)
            captions = [self.parts(frame.caption) for frame in pose.frames]
            self._figures[ref] = figure_view(pose) | {"alt": self.parts(pose.alt), "captions": captions}
        return self._figures[ref]

    def relation(self, relation: Relation) -> Plain:
        """One end of a relation, seen from the other: the record it comes from and the entry that names it."""
        return {"record": self.link(relation.origin), "row": self.plain(relation.row)}

    def _card(self, record: Record) -> Plain:
        return {name: self.plain(getattr(record, name)) for name in type(record).card}

    def _text_part(self, part: Part) -> Parts:
        if isinstance(part, Words):
            return self._with_terms(part.words)
        return [self._shared_part(part)]

    def _with_terms(self, words: str) -> Parts:
        if self._terms is None:
            return [{"kind": "words", "words": words}]
        parts: Parts = []
        end = 0
        for match in self._terms.finditer(words):
            if match.start() > end:
                parts.append({"kind": "words", "words": words[end : match.start()]})
            parts.append({"kind": "term", "words": match[0], "term": self._forms[match[0].casefold()]})
            end = match.end()
        if end < len(words):
            parts.append({"kind": "words", "words": words[end:]})
        return parts

    def _shared_part(self, part: Marker | Placeholder) -> Plain:
        if isinstance(part, Marker):
            return {"kind": "source", "source": part.source}
        return self.placeholder(part.name)

    def _prose_part(self, part: ProsePart) -> Plain:
        match part:
            case Html():
                return {"kind": "html", "html": part.html}
            case Heading():
                return {"kind": "heading", "level": part.level, "id": part.id, "title": part.title}
            case TermUse():
                return {"kind": "term", "words": part.words, "term": part.term}
            case SignLine():
                return self._sign_line(part)
            case _:
                return self._shared_part(part)

    def _sign_line(self, line: SignLine) -> Plain:
        signs = [
            self.library.signs[ref] for sign in line.ids if (ref := Ref("danger-signs", sign)) in self.library.signs
        ]
        tier = signs[0].tier if signs else "emergency"
        shown = [{"id": sign.id, "tier": sign.tier, "short": self.parts(sign.short)} for sign in signs]
        return {"kind": "signs", "tier": tier, "signs": shown}
