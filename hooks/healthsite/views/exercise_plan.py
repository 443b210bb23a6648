"""The views of the exercise plan: all exercises to choose from, and a sheet to print for a condition."""

import re
from collections.abc import Iterable
from typing import Any

from healthsite.exercise_plan import NamedExercise, conditions_with_sheets, named_exercises, sheet_address
from healthsite.loading import Entry
from healthsite.records.exercise import Exercise
from healthsite.records.fields import Text
from healthsite.refs import Ref
from healthsite.review import next_check, review_holds
from healthsite.signs import short_signs
from healthsite.views.boxes import boxes_view
from healthsite.views.values import Plain, Values

MOST_TICKS = 6
"""No more boxes than this for one day: a dose may count minutes or steps."""


def plan_view(values: Values) -> Plain:
    """Every exercise in groups by position, as a choice and as parts of a sheet; and the sheets that are ready."""
    groups = _groups(values)
    chosen: list[NamedExercise] = [(entry, None) for _, entries in groups for entry in entries]
    return {
        "groups": [
            {"title": values.reference(position), "rows": [_row(values, entry) for entry in entries]}
            for position, entries in groups
        ],
        "sheet": _sheet(values, chosen),
        "ready": [
            {"title": entry.record.title, "address": sheet_address(entry.ref)}
            for entry in conditions_with_sheets(values.library)
        ],
    }


def condition_sheet_view(values: Values, entry: Entry) -> Plain:
    """The fixed sheet of a condition: its exercises in its own order, each with its note."""
    return {"condition": values.link(entry.ref), "sheet": _sheet(values, named_exercises(values.library, entry))}


def times_a_day(values: Values, often: Text | None) -> int:
    """How many boxes a day has: the first number in the words of a dose, in digits or as a word of texts.yml."""
    known = values.library.registers.texts.get("plan-numbers", {})
    for word in re.findall(r"\w+", often.words.casefold() if often else ""):
        number = known[word].words if word in known else word
        if number.isdecimal():
            return min(max(int(number), 1), MOST_TICKS)
    return 1


def without_terms(value: Any) -> Any:
    """Plain data with its glossary terms as mere words: a sheet has no room for a list that explains them."""
    if isinstance(value, list):
        return [without_terms(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.get("kind") == "term":
        return {"kind": "words", "words": value["words"]}
    return {key: without_terms(item) for key, item in value.items()}


def _groups(values: Values) -> list[tuple[Ref, list[Entry]]]:
    """The exercises by position, in the order of texts.yml."""
    groups: dict[Ref, list[Entry]] = {}
    for entry, exercise in _exercises(values.library.of_type(Exercise.folder)):
        groups.setdefault(exercise.position, []).append(entry)
    order = values.library.names_in("texts/exercise-positions")
    return sorted(groups.items(), key=lambda group: order.index(group[0].id))


def _exercises(entries: Iterable[Entry]) -> list[tuple[Entry, Exercise]]:
    return [(entry, entry.record) for entry in entries if isinstance(entry.record, Exercise)]


def _sheet(values: Values, chosen: list[NamedExercise]) -> Plain:
    """Everything that a sheet prints of these exercises."""
    records = [entry.record for entry, _ in chosen]
    return {
        "rows": [_row(values, entry, note) for entry, note in chosen],
        "signs": without_terms(boxes_view(values, short_signs(values.library, records))),
        "reviewed": all(review_holds(record) for record in records),
        "overdue": any(next_check(record) < values.context.today for record in records),
    }


def _row(values: Values, entry: Entry, note: Text | None = None) -> Plain:
    """One exercise on a sheet."""
    ((_, exercise),) = _exercises([entry])
    fields = ("aims", "level", "equipment", "avoid_if", "steps", "dose", "pose")
    return values.link(entry.ref) | {
        **{name: values.plain(getattr(exercise, name)) for name in fields},
        "note": values.plain(note),
        "ticks": times_a_day(values, exercise.dose.times_a_day),
    }
