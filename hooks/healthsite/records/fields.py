"""The kinds of value that fields hold. Every mistake raised here carries the permanent name of its rule."""

import re
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from healthsite.refs import Ref
from healthsite.text import Claim as ClaimValue
from healthsite.text import Text as TextValue
from healthsite.text import parse_parts

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
"""The shape of every id and file name."""

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class Frozen(BaseModel):
    """The base of everything that editors write: unknown fields are refused, values cannot be changed later."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


def mistake(rule: str, message: str, hint: str = "") -> PydanticCustomError:
    """A mistake in one value, told under the name of its rule. Braces need no care: nothing is formatted."""
    return PydanticCustomError(rule, "{message}", {"message": message, "hint": hint})


def _string(value: Any) -> str:
    if not isinstance(value, str):
        raise mistake(
            "wrong-value",
            "Plain text belongs here, not a list or further fields.",
            "Text that holds a colon is safe after >- on a line of its own.",
        )
    text = " ".join(value.split())
    if not text:
        raise mistake("empty-value", "This field is empty.", "Leave the field out if nothing is known.")
    return text


def _text(value: Any) -> TextValue:
    if isinstance(value, TextValue):
        return value
    raw = _string(value)
    return TextValue(raw, parse_parts(raw))


def _claim(value: Any) -> ClaimValue:
    text = _text(value)
    if not text.sources:
        raise mistake(
            "claim-without-source",
            "This says something that needs a source, and names none.",
            "Put a marker such as [^nhs-back-pain] right after the full stop.",
        )
    return ClaimValue(text.raw, text.parts)


def _claim_or_usual_practice(value: Any) -> TextValue:
    return _text(value) if value == "usual practice" else _claim(value)


def _do_not(value: Any) -> TextValue:
    text = _text(value)
    if not text.raw.startswith("do not "):
        raise mistake(
            "do-not-form",
            'This item does not begin with "do not".',
            "A reader who hears only the verb may take it for advice to do it.",
        )
    return text


def _date(value: Any) -> date:
    raw = _string(value)
    if not _DATE.fullmatch(raw):
        raise mistake("wrong-date", f'"{raw}" is not a date.', "Write the year, the month and the day: 2026-11-21.")
    try:
        return date.fromisoformat(raw)
    except ValueError:
        raise mistake("wrong-date", f'There is no day "{raw}".', "Look at the month and the day.") from None


def _true_false(value: Any) -> bool:
    if value not in ("true", "false"):
        raise mistake("wrong-value", f'"{value}" is neither true nor false.', "Write true or false.")
    return bool(value == "true")


def _whole_number(value: Any) -> int:
    raw = _string(value)
    if not raw.isascii() or not raw.isdecimal() or int(raw) == 0 or raw[0] == "0":
        raise mistake("wrong-value", f'"{raw}" is not a whole number above 0.')
    return int(raw)


def _title(value: str) -> str:
    if len(value) > 65:
        raise mistake("wrong-value", f"A title has at most 65 characters; this one has {len(value)}.")
    return value


def _id(value: str) -> str:
    if not ID.fullmatch(value):
        raise mistake("wrong-value", f'"{value}" is not an id.', "Use small letters, digits and single hyphens.")
    return value


def _web_address(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s\"<>]+", value):
        raise mistake("wrong-value", f'"{value}" is not a web address.', "It begins with https:// and has no spaces.")
    return value


def _site_address(value: str) -> str:
    address = value.strip("/")
    if not all(ID.fullmatch(step) for step in address.split("/")):
        raise mistake(
            "wrong-value", f'"{value}" is not an address of this site.', "Write it like conditions/slipped-disc."
        )
    return address + "/"


class To:
    """Annotation of a `Ref` field: the type, register or group of texts.yml that the written id belongs to."""

    def __init__(self, folder: str) -> None:
        self.folder = folder

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self._read)

    def _read(self, value: Any) -> Ref:
        return value if isinstance(value, Ref) else Ref(self.folder, _string(value))


def _any_ref(value: Any) -> Ref:
    raw = _string(value)
    folder, slash, name = raw.partition("/")
    if not slash:
        raise mistake(
            "wrong-value", f'"{raw}" does not say which type it belongs to.', "Write it like conditions/sciatica."
        )
    return Ref(folder, name)


PlainWords = Annotated[str, BeforeValidator(_string)]
"""One line of words in which nothing is known."""
Title = Annotated[PlainWords, AfterValidator(_title)]
"""The heading of a page: at most 65 characters."""
Id = Annotated[PlainWords, AfterValidator(_id)]
"""The id of a register's entry."""
WebAddress = Annotated[PlainWords, AfterValidator(_web_address)]
"""An address on the web."""
SiteAddress = Annotated[PlainWords, AfterValidator(_site_address)]
"""An old address of this site, such as conditions/slipped-disc."""
Text = Annotated[TextValue, BeforeValidator(_text)]
"""Plain words with markers and placeholders."""
Claim = Annotated[ClaimValue, BeforeValidator(_claim)]
"""Text with at least one source marker."""
Basis = Annotated[TextValue, BeforeValidator(_claim_or_usual_practice)]
"""A Claim, or exactly the two words: usual practice."""
DoNot = Annotated[TextValue, BeforeValidator(_do_not)]
"""Text that begins with "do not" (content style 34)."""
Day = Annotated[date, BeforeValidator(_date)]
"""A day, written 2026-11-21."""
TrueFalse = Annotated[bool, BeforeValidator(_true_false)]
"""Exactly true or false."""
WholeNumber = Annotated[int, BeforeValidator(_whole_number)]
"""A number above 0 without decimals, such as a year or months."""
AnyRef = Annotated[Ref, BeforeValidator(_any_ref)]
"""A record of any type, written folder/id."""
SignRef = Annotated[Ref, To("danger-signs")]
SourceRef = Annotated[Ref, To("sources")]
BodyAreaRef = Annotated[Ref, To("body-areas")]
