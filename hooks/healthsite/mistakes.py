"""The one place where the validation library's errors become our own sentences: its words change, ours do not."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, get_args, get_origin

from pydantic import BaseModel, RootModel

from healthsite.diagnostics import Diagnostic, did_you_mean
from healthsite.rules import RULES
from healthsite.source import Loc, Source


def from_validation(errors: Iterable[Any], model: type[BaseModel], source: Source) -> Iterator[Diagnostic]:
    """Each error of the library as a diagnostic at the field that it is about."""
    for error in errors:
        loc: Loc = tuple(error["loc"])
        if error["type"] == "extra_forbidden":
            yield _unknown_field(loc, model, source)
        elif error["type"] == "missing" and isinstance(loc[-1], str):
            yield _missing_field(loc, source)
        elif error["type"] in RULES:
            context: Mapping[str, Any] = error.get("ctx", {})
            yield Diagnostic(source.position(loc), error["type"], context["message"], context["hint"])
        else:
            yield Diagnostic(source.position(loc), "wrong-value", _sentence(error), _hint(error))


def _unknown_field(loc: Loc, model: type[BaseModel], source: Source) -> Diagnostic:
    name = str(loc[-1])
    known = _known_fields(model, loc[:-1])
    hint = did_you_mean(name, known) or ("The fields here are: " + ", ".join(sorted(known)) + "." if known else "")
    return Diagnostic(source.position(loc), "unknown-field", f'There is no field "{name}" here.', hint)


def _missing_field(loc: Loc, source: Source) -> Diagnostic:
    return Diagnostic(
        source.position(loc[:-1]),
        "missing-field",
        f'The field "{loc[-1]}" is missing.',
        "Add it; the field tables in CONTRIBUTING.md say what belongs there.",
    )


def _sentence(error: Mapping[str, Any]) -> str:
    value = error.get("input")
    match error["type"]:
        case "literal_error":
            return f'"{value}" is not one of the words that belong here.'
        case "tuple_type":
            return "A list belongs here."
        case "dict_type" | "model_type" | "model_attributes_type":
            return "Further fields belong here, not a single value."
        case "too_short" | "too_long" | "missing":
            return "This list has too few or too many entries."
        case _:
            return "This value does not fit the field."


def _hint(error: Mapping[str, Any]) -> str:
    match error["type"]:
        case "literal_error":
            return f"Write {error['ctx']['expected']}."
        case "tuple_type":
            return "Write each entry on a line that begins with a hyphen, or all of them in [ ]."
        case "too_short" | "too_long":
            return "; ".join(
                f"{key.replace('_', ' ')}: {value}" for key, value in error["ctx"].items() if "length" in key
            )
        case _:
            return ""


def _known_fields(model: type[BaseModel], loc: Loc) -> set[str]:
    """The written names of the fields at `loc`, found by following the annotations of the model."""
    annotation: Any = model
    for step in loc:
        found = _model_in(annotation)
        if found is None:
            return set()
        if issubclass(found, RootModel):
            annotation = found.model_fields["root"].annotation
            found = None if isinstance(step, int) else _model_in(annotation)
        if isinstance(step, str) and found is not None:
            by_name = {info.alias or name: info for name, info in found.model_fields.items()}
            if step not in by_name:
                return set()
            annotation = by_name[step].annotation
    last = _model_in(annotation)
    return {info.alias or name for name, info in last.model_fields.items()} if last else set()


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The model inside an annotation such as `tuple[Cause, ...]` or `Dose | None`."""
    if isinstance(annotation, type) and get_origin(annotation) is None and issubclass(annotation, BaseModel):
        return annotation
    return next((found for inner in get_args(annotation) if (found := _model_in(inner))), None)
