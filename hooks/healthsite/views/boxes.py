"""The boxes "When to see a doctor": one for each tier, most urgent first, its signs in groups."""

from collections.abc import Iterable
from itertools import groupby

from healthsite.records.registers import TIERS, DangerSign
from healthsite.refs import Ref
from healthsite.regions import REGION_CONTACTS
from healthsite.review import sign_check
from healthsite.signs import ShownSign
from healthsite.text import Text
from healthsite.views.values import Parts, Plain, Values


def boxes_view(values: Values, shown: Iterable[ShownSign], self_care_if: Iterable[Text] = ()) -> Plain:
    """The boxes of a page, the self-care list after them, and where the signs shown in full come from."""
    signs = tuple(shown)
    care = [values.parts(item) for item in self_care_if]
    boxes = [_box(values, tier, [item for item in signs if item.sign.tier == tier]) for tier in TIERS]
    return {
        "boxes": [box for box in boxes if box["groups"]],
        "self_care": care,
        "sources": list(dict.fromkeys(ref.id for item in signs if item.full for ref in _sources(item.sign))),
        "has_short": any(not item.full for item in signs),
        "overdue": any(sign_check(item.sign) < values.context.today for item in signs),
    }


def _box(values: Values, tier: str, signs: list[ShownSign]) -> Plain:
    groups = groupby(signs, key=lambda item: item.sign.group)
    return {"tier": tier, "groups": [_group(values, title, list(items)) for title, items in groups]}


def _group(values: Values, title: str, items: list[ShownSign]) -> Plain:
    reasons = dict.fromkeys(item.sign.why.raw for item in items if item.full)
    return {
        "title": title,
        "signs": [_sign(values, item) for item in items],
        "whys": [values.words(why) for why in reasons],
    }


def _sign(values: Values, item: ShownSign) -> Plain:
    sign = item.sign
    view: Plain = {"id": sign.id, "full": item.full, "short": values.parts(sign.short)}
    if item.full:
        view |= {
            "lead": values.parts(sign.lead),
            "any_of": [values.parts(entry) for entry in sign.any_of],
            "contacts": [contact_words(values, name) for name in sign.contact],
            "meanwhile": values.parts(sign.meanwhile.text) if sign.meanwhile else None,
        }
    return view


def contact_words(values: Values, name: str) -> Parts:
    """The words of a contact: a sentence of texts.yml, or a service of the region."""
    if name in REGION_CONTACTS:
        return [values.placeholder(name)] if name in values.region_words else []
    text = values.library.registers.texts.get("contacts", {}).get(name)
    return values.parts(text) if text else []


def _sources(sign: DangerSign) -> tuple[Ref, ...]:
    return (*sign.sources, *(sign.meanwhile.sources if sign.meanwhile else ()))
