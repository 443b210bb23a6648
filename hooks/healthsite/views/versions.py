"""The views of other versions of a page: large print, a card to carry, easy words."""

import re
from collections.abc import Callable, Iterable
from itertools import groupby

from healthsite.records.easy_read import EasyLine, EasyPage, EasySign
from healthsite.records.registers import DangerSign
from healthsite.review import sign_check
from healthsite.versions import EASY_TIERS, Version, card_signs, easy_signs
from healthsite.views.boxes import contact_words
from healthsite.views.record import dates_view
from healthsite.views.values import Plain, Values
from healthsite.views.ways import ways_view

_UPWARDS = re.compile(r'(\b(?:href|src)=")(?=\.\./)')


def large_print_view(values: Values, version: Version, template: str, view: Callable[[Values], Plain]) -> Plain:
    """The view of the page itself, filled into the same template with larger words around it."""
    page = view(values)
    sections = {name: _one_deeper(section) for name, section in page.get("sections", {}).items()}
    return page | {"template": template, "main": _main(values, version), "sections": sections}


def card_view(values: Values, version: Version) -> Plain:
    """The emergency signs of a record in short, for the two sides of a card."""
    signs = card_signs(values.library, values.library.entries[version.of]) if version.of else ()
    shown = [{"id": sign.id, "short": values.parts(sign.short)} for sign in signs]
    half = (len(shown) + 1) // 2
    return _frame(values, version, signs) | {"sides": [shown[:half], shown[half:]]}


def easy_read_view(values: Values, version: Version, page: EasyPage) -> Plain:
    """Easy lines for every sign that the page itself shows, in the same boxes and groups."""
    signs = easy_signs(values.library, version.of)
    what_to_do = {"emergency": page.emergency, "urgent": page.urgent}
    boxes = (
        {
            "tier": tier,
            "what_to_do": [_line(values, line) for line in what_to_do[tier]],
            "groups": _groups(values, [sign for sign in signs if sign.tier == tier]),
        }
        for tier in EASY_TIERS
    )
    lines = (*page.intro, *page.emergency, *page.urgent)
    return _frame(values, version, signs) | {
        "intro": [_line(values, line) for line in page.intro],
        "boxes": [box for box in boxes if box["groups"]],
        "sources": list(dict.fromkeys(source for line in lines for source in line.line.sources)),
    }


def _one_deeper(section: Plain) -> Plain:
    """A section whose links were made for the page itself, which stands one step higher."""
    moved = [
        part | {"html": _UPWARDS.sub(r"\1../", part["html"])} if part["kind"] == "html" else part
        for part in section["parts"]
    ]
    return section | {"parts": moved}


def _groups(values: Values, signs: Iterable[DangerSign]) -> list[Plain]:
    register = values.library.registers.easy_read
    easy = {one.id.id: one for one in register.signs} if register else {}
    return [
        {"title": title, "signs": [_sign(values, sign, easy[sign.id]) for sign in group]}
        for title, group in groupby(signs, key=lambda sign: sign.group)
    ]


def _sign(values: Values, sign: DangerSign, easy: EasySign) -> Plain:
    return {
        "id": sign.id,
        "picture": easy.picture,
        "lines": values.plain(easy.lines),
        "any_of": values.plain(easy.any_of),
        "meanwhile": values.plain(easy.meanwhile),
        "contacts": [contact_words(values, name) for name in sign.contact],
    }


def _line(values: Values, line: EasyLine) -> Plain:
    return {"line": values.parts(line.line), "picture": line.picture}


def _frame(values: Values, version: Version, signs: Iterable[DangerSign]) -> Plain:
    """The page that this is a version of, its other versions, and how old things are."""
    entry = values.library.entries[version.of] if version.of else None
    return {
        "main": _main(values, version),
        "versions": ways_view(values, version.of),
        "dates": dates_view(values, entry) if entry else None,
        "overdue": any(sign_check(sign) < values.context.today for sign in signs),
    }


def _main(values: Values, version: Version) -> Plain:
    """The page that this is a version of."""
    if version.of:
        return values.link(version.of)
    title = values.library.registers.texts.get("pages", {}).get("emergency")
    return {"title": title.words if title else version.main, "address": version.main, "folder": ""}
