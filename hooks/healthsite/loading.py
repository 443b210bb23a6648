"""From files to validated records and registers. All mistakes of all files come back together."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, RootModel, ValidationError

from healthsite.diagnostics import Diagnostic, Position
from healthsite.mistakes import from_validation
from healthsite.records.base import Record
from healthsite.records.easy_read import EasyRead
from healthsite.records.fields import ID
from healthsite.records.poses import Pose, PosesFile
from healthsite.records.registers import (
    BodyArea,
    BodyAreasFile,
    DangerSigns,
    GlossaryFile,
    Home,
    LookAlikes,
    LookAlikesFile,
    PeopleFile,
    Person,
    Picture,
    PicturesFile,
    Region,
    RegionsFile,
    SourceRecord,
    SourcesFile,
    Term,
    TextsFile,
    Word,
    WordsFile,
)
from healthsite.refs import Ref
from healthsite.salvage import readable_values
from healthsite.source import Source, read_source
from healthsite.strays import stray_files
from healthsite.text import Text

Model = TypeVar("Model", bound=BaseModel)

REQUIRED_REGISTERS = ("texts", "danger-signs")
"""Registers that no site is without: a lost file must not take the danger signs off every page without a word."""


@dataclass(frozen=True)
class Entry:
    """A validated record with its name and the file that it came from."""

    ref: Ref
    record: Record
    source: Source


@dataclass(frozen=True)
class Registers:
    """The validated registers. `sources_of` keeps the file of each for the places of its values."""

    danger_signs: DangerSigns = field(default_factory=DangerSigns)
    look_alikes: tuple[LookAlikes, ...] = ()
    sources: tuple[SourceRecord, ...] = ()
    glossary: tuple[Term, ...] = ()
    regions: tuple[Region, ...] = ()
    people: tuple[Person, ...] = ()
    body_areas: tuple[BodyArea, ...] = ()
    pictures: tuple[Picture, ...] = ()
    home: Home | None = None
    words: tuple[Word, ...] = ()
    poses: tuple[Pose, ...] = ()
    easy_read: EasyRead | None = None
    texts: dict[str, dict[str, Text]] = field(default_factory=dict)
    sources_of: dict[str, Source] = field(default_factory=dict)


@dataclass(frozen=True)
class Loaded:
    """What could be read, what could not, and every mistake on the way."""

    entries: tuple[Entry, ...]
    registers: Registers
    pages: tuple[Source, ...]
    """Hand-written pages of docs/."""
    broken: frozenset[str]
    """Records ("treatments/heat") and registers ("sources") that could not be read. References to them are not told."""
    diagnostics: tuple[Diagnostic, ...]
    fragments: tuple[tuple[Source, dict[str, Any]], ...] = ()
    """What can be read of broken records, so that their references are checked all the same."""


class _Reader:
    """Collects the mistakes of one load."""

    def __init__(self, content_dir: Path) -> None:
        self.content_dir = content_dir
        self.diagnostics: list[Diagnostic] = []
        self.broken: set[str] = set()
        self.sources_of: dict[str, Source] = {}
        self.fragments: list[tuple[Source, dict[str, Any]]] = []
        self.registers: list[str] = []
        """The names of all registers that were looked for."""

    def read(self, file: Path, *, name: str, path: str, fields_optional: bool = False) -> Source | None:
        source, diagnostics = read_source(file, path, fields_optional=fields_optional)
        self.diagnostics += diagnostics
        if source is None:
            self.broken.add(name)
        return source

    def validated(self, model: type[Model], source: Source, name: str) -> Model | None:
        try:
            return model.model_validate(source.fields)
        except ValidationError as error:
            self.diagnostics += from_validation(error.errors(), model, source)
            self.broken.add(name)
            if issubclass(model, Record):
                wrong = (found["loc"] for found in error.errors())
                self.fragments.append((source, readable_values(model, source, wrong)))
            return None

    def path(self, file: Path) -> str:
        return f"{self.content_dir.name}/{file.relative_to(self.content_dir).as_posix()}"

    def entries(self, types: tuple[type[Record], ...]) -> Iterator[Entry]:
        for record_type in types:
            for file in sorted((self.content_dir / record_type.folder).glob("*.md")):
                entry = self.entry(record_type, file)
                if entry:
                    yield entry

    def entry(self, record_type: type[Record], file: Path) -> Entry | None:
        ref = Ref(record_type.folder, file.stem)
        if not ID.fullmatch(file.stem):
            self.diagnostics.append(
                Diagnostic(
                    Position(self.path(file)),
                    "bad-id",
                    f'"{file.stem}" cannot be the id of a record.',
                    "Name the file with small letters, digits and single hyphens.",
                )
            )
        source = self.read(file, name=str(ref), path=self.path(file))
        record = self.validated(record_type, source, str(ref)) if source else None
        return Entry(ref, record, source) if source and record else None

    def file(self, name: str) -> Path:
        return self.content_dir / f"{name}.yml"

    def tell_missing(self, name: str) -> None:
        self.broken.add(name)
        hint = "Copy the one of another site and change its words."
        position = Position(self.path(self.file(name)))
        self.diagnostics.append(Diagnostic(position, "missing-file", f"There is no {name}.yml.", hint))

    def register(self, name: str, model: type[Model]) -> Model | None:
        file = self.file(name)
        self.registers.append(name)
        if not file.is_file():
            return None
        source = self.read(file, name=name, path=self.path(file))
        if source is None:
            return None
        self.sources_of[name] = source
        return self.validated(model, source, name)

    def items(self, name: str, model: type[RootModel[tuple[Any, ...]]]) -> tuple[Any, ...]:
        register = self.register(name, model)
        return register.root if register else ()


def load(content_dir: Path, docs_dir: Path, types: tuple[type[Record], ...]) -> Loaded:
    """Read `content_dir` (records and registers) and the front matter of the pages in `docs_dir`."""
    reader = _Reader(content_dir)
    registers = _load_registers(reader)
    entries = tuple(reader.entries(types))
    pages = tuple(_load_pages(reader, docs_dir))
    reader.diagnostics += stray_files(content_dir, [kind.folder for kind in types], reader.registers)
    broken, diagnostics, fragments = frozenset(reader.broken), tuple(reader.diagnostics), tuple(reader.fragments)
    return Loaded(entries, registers, pages, broken, diagnostics, fragments)


def _load_registers(reader: _Reader) -> Registers:
    texts = reader.register("texts", TextsFile)
    danger_signs = reader.register("danger-signs", DangerSigns)
    for name in REQUIRED_REGISTERS:
        if not reader.file(name).is_file():
            reader.tell_missing(name)
    return Registers(
        danger_signs=danger_signs or DangerSigns(),
        look_alikes=reader.items("look-alikes", LookAlikesFile),
        sources=reader.items("sources", SourcesFile),
        glossary=reader.items("glossary", GlossaryFile),
        regions=reader.items("regions", RegionsFile),
        people=reader.items("people", PeopleFile),
        body_areas=reader.items("body-areas", BodyAreasFile),
        pictures=reader.items("pictures", PicturesFile),
        home=reader.register("home", Home),
        words=reader.items("words", WordsFile),
        poses=reader.items("poses", PosesFile),
        easy_read=reader.register("easy-read", EasyRead),
        texts=texts.root if texts else {},
        sources_of=reader.sources_of,
    )


def _load_pages(reader: _Reader, docs_dir: Path) -> Iterator[Source]:
    for file in sorted(docs_dir.rglob("*.md")):
        path = f"{docs_dir.name}/{file.relative_to(docs_dir).as_posix()}"
        source = reader.read(file, name=path, path=path, fields_optional=True)
        if source:
            yield source
