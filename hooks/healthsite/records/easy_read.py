"""easy-read.yml: very short words for people who read with difficulty. One idea a line."""

from typing import Annotated

from pydantic import Field

from healthsite.records.fields import AnyRef, Frozen, Id, SignRef, Text, Title


class EasyLine(Frozen):
    """One line, and the pictogram beside it where it helps."""

    line: Text
    picture: Id | None = None


class EasyPage(Frozen):
    """The easy version of a page. `emergency` and `urgent` say what to do, in the boxes of these tiers."""

    record: AnyRef | None = None
    title: Title
    intro: Annotated[tuple[EasyLine, ...], Field(min_length=1)]
    emergency: tuple[EasyLine, ...] = ()
    urgent: tuple[EasyLine, ...] = ()


class EasySign(Frozen):
    """A danger sign in easy lines. It says all that the register says, and nothing milder."""

    id: SignRef
    picture: Id | None = None
    lines: Annotated[tuple[Text, ...], Field(min_length=1, max_length=3)]
    any_of: tuple[Text, ...] = ()
    meanwhile: tuple[Text, ...] = ()


class EasyRead(Frozen):
    """The easy pages of a site, and the easy lines of danger signs, which all of these pages share."""

    pages: tuple[EasyPage, ...]
    signs: tuple[EasySign, ...] = ()
