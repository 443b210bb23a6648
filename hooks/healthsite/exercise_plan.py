"""Which sites offer an exercise plan, which conditions have a sheet to print, and where these pages stand."""

from healthsite.library import Library
from healthsite.loading import Entry
from healthsite.records.condition import Condition
from healthsite.records.exercise import Exercise
from healthsite.records.fields import Text
from healthsite.refs import Ref

PLAN = f"{Exercise.folder}/plan/"
"""The address of the plan; the sheets of conditions stand below it."""

NamedExercise = tuple[Entry, Text | None]
"""An exercise, and what the record that names it notes on it."""


def has_plan(library: Library) -> bool:
    """Whether a site offers the plan: it has exercises, and its texts.yml has the words of the plan."""
    return bool(library.of_type(Exercise.folder)) and "plan" in library.registers.texts


def conditions_with_sheets(library: Library) -> tuple[Entry, ...]:
    """The conditions that name exercises which are there, by title. A site without a plan has none."""
    if not has_plan(library):
        return ()
    return tuple(entry for entry in library.of_type(Condition.folder) if named_exercises(library, entry))


def named_exercises(library: Library, entry: Entry) -> list[NamedExercise]:
    """The exercises that a condition names, in its own order, each with its note."""
    rows = entry.record.exercises if isinstance(entry.record, Condition) else ()
    return [(library.entries[row.id], row.note) for row in rows if row.id in library.entries]


def sheet_address(condition: Ref) -> str:
    """Where the sheet of a condition stands."""
    return f"{PLAN}{condition.id}/"
