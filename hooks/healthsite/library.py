"""The immutable index of everything loaded. It answers questions; it checks nothing."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from healthsite.loading import Entry, Loaded, Registers
from healthsite.records.fields import Frozen
from healthsite.records.registers import DangerSign, Picture
from healthsite.records.walk import references
from healthsite.refs import Ref
from healthsite.source import Loc, Source


@dataclass(frozen=True)
class Relation:
    """One reference from a record to another: written once, shown at both ends."""

    origin: Ref
    field: str
    """The top-level field that it stands in, such as "symptoms"."""
    row: Frozen | None
    """The whole entry of the list, where the field is a list of entries with fields of their own."""
    target: Ref
    loc: Loc


class Library:
    """Records, registers and relations by name."""

    def __init__(self, loaded: Loaded, *, drafts: bool = False) -> None:
        self.registers: Registers = loaded.registers
        self.broken = loaded.broken
        published = [entry for entry in loaded.entries if drafts or entry.record.status == "published"]
        self.entries: Mapping[Ref, Entry] = MappingProxyType({entry.ref: entry for entry in published})
        self.drafts = frozenset(entry.ref for entry in loaded.entries) - self.entries.keys()
        self.pages: tuple[Source, ...] = loaded.pages
        self.fragments = loaded.fragments

    def of_type(self, folder: str) -> tuple[Entry, ...]:
        """The records of a type, by title."""
        return self._by_folder.get(folder, ())

    def has(self, ref: Ref) -> bool:
        """Whether a record or an entry of a register has this name."""
        return ref in self.entries or ref in self._register_refs

    def names_in(self, folder: str) -> tuple[str, ...]:
        """Every id of a type, a register or a group of texts.yml."""
        records = tuple(entry.ref.id for entry in self.of_type(folder))
        return records or tuple(ref.id for ref in self._register_refs if ref.folder == folder)

    def backlinks_of(self, ref: Ref) -> tuple[Relation, ...]:
        """The relations that lead to a record, by the title of the record that they come from."""
        return self._backlinks.get(ref, ())

    def relations_of(self, ref: Ref) -> tuple[Relation, ...]:
        """The relations that a record names, in the order in which they are written."""
        return self._relations.get(ref, ())

    def sign(self, ref: Ref) -> DangerSign:
        """A danger sign of the register."""
        return self.signs[ref]

    @cached_property
    def signs(self) -> Mapping[Ref, DangerSign]:
        """The danger signs by reference, in the register's order."""
        return MappingProxyType({Ref("danger-signs", sign.id): sign for sign in self.registers.danger_signs.signs})

    @cached_property
    def pictures(self) -> Mapping[Ref, Picture]:
        """The pictures by reference, in the register's order."""
        return MappingProxyType({Ref("pictures", picture.id): picture for picture in self.registers.pictures})

    @cached_property
    def _by_folder(self) -> Mapping[str, tuple[Entry, ...]]:
        folders: dict[str, list[Entry]] = {}
        for entry in sorted(self.entries.values(), key=lambda entry: (entry.record.title.casefold(), entry.ref)):
            folders.setdefault(entry.ref.folder, []).append(entry)
        return {folder: tuple(entries) for folder, entries in folders.items()}

    @cached_property
    def _register_refs(self) -> Mapping[Ref, None]:
        registers = self.registers
        lists: dict[str, Iterable[str]] = {
            "danger-signs": (sign.id for sign in registers.danger_signs.signs),
            "sources": (source.id for source in registers.sources),
            "regions": (region.id for region in registers.regions),
            "people": (person.id for person in registers.people),
            "body-areas": (area.id for area in registers.body_areas),
            "pictures": (picture.id for picture in registers.pictures),
            "glossary": (term.id for term in registers.glossary),
            "poses": (pose.id for pose in registers.poses),
        }
        lists |= {f"texts/{group}": keys for group, keys in registers.texts.items()}
        return {Ref(folder, name): None for folder, names in lists.items() for name in names}

    @cached_property
    def _relations(self) -> Mapping[Ref, tuple[Relation, ...]]:
        return {ref: tuple(self._read_relations(entry)) for ref, entry in self.entries.items()}

    def _read_relations(self, entry: Entry) -> Iterable[Relation]:
        for loc, target in references(entry.record):
            if target in self.entries:
                yield Relation(entry.ref, str(loc[0]), _row(entry.record, loc), target, loc)

    @cached_property
    def _backlinks(self) -> Mapping[Ref, tuple[Relation, ...]]:
        backlinks: dict[Ref, list[Relation]] = {}
        for entries in self._by_folder.values():
            for entry in entries:
                for relation in self.relations_of(entry.ref):
                    backlinks.setdefault(relation.target, []).append(relation)
        return {target: tuple(relations) for target, relations in backlinks.items()}


def sourced_values(library: Library) -> Iterator[tuple[Source, object]]:
    """Every record and every register with the file that it came from."""
    for entry in library.entries.values():
        yield entry.source, entry.record
    yield from library.fragments
    registers = library.registers
    values = {
        "danger-signs": registers.danger_signs,
        "look-alikes": registers.look_alikes,
        "sources": registers.sources,
        "glossary": registers.glossary,
        "regions": registers.regions,
        "poses": registers.poses,
        "texts": registers.texts,
        "pictures": registers.pictures,
        "home": registers.home,
        "easy-read": registers.easy_read,
    }
    for name, source in registers.sources_of.items():
        if name in values:
            yield source, values[name]


def _row(record: Frozen, loc: Loc) -> Frozen | None:
    """The entry of a list of entries that a reference at `loc` stands in."""
    if len(loc) < 3 or not isinstance(loc[1], int):
        return None
    value = getattr(record, str(loc[0]))[loc[1]]
    return value if isinstance(value, Frozen) else None
