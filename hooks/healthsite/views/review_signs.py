"""Danger signs as a clinician checks them: with everything that the register knows and no page prints."""

from collections.abc import Iterable

from healthsite.loading import Entry
from healthsite.records.registers import TIERS, DangerSign
from healthsite.records.walk import texts
from healthsite.review import sign_check
from healthsite.signs import ShownSign, shown_signs
from healthsite.views.boxes import contact_words
from healthsite.views.values import Parts, Plain, Values


def page_signs(values: Values, shown: Iterable[ShownSign]) -> list[Plain]:
    """The signs of one page by tier: first those that it shows in full, then those in short form."""
    signs = tuple(shown)
    tiers = [_page_tier(values, tier, [item for item in signs if item.sign.tier == tier]) for tier in TIERS]
    return [tier for tier in tiers if tier["groups"]]


def register_signs(values: Values) -> list[Plain]:
    """Every sign of the register by tier and group, each with the pages that show it."""
    register = values.library.registers.danger_signs
    pages = _pages_by_sign(values)
    return [
        {"tier": tier, "groups": [group for title in register.groups if (group := _group(values, tier, title, pages))]}
        for tier in TIERS
    ]


def _page_tier(values: Values, tier: str, signs: list[ShownSign]) -> Plain:
    groups = [
        {"form": form, "title": "", "rows": [_row(values, item.sign) for item in signs if item.full == full]}
        for form, full in (("full", True), ("short", False))
    ]
    return {"tier": tier, "groups": [group for group in groups if group["rows"]]}


def _group(values: Values, tier: str, title: str, pages: dict[str, Plain]) -> Plain | None:
    signs = values.library.registers.danger_signs.signs
    rows = [
        _row(values, sign) | {"pages": pages.get(sign.id, {"full": [], "short": []})}
        for sign in signs
        if sign.tier == tier and sign.group == title
    ]
    return {"form": "register", "title": title, "rows": rows} if rows else None


def _row(values: Values, sign: DangerSign) -> Plain:
    meanwhile = sign.meanwhile.sources if sign.meanwhile else ()
    named = (ref.id for ref in (*sign.sources, *meanwhile))
    return {
        "id": sign.id,
        "tier": sign.tier,
        "group": sign.group,
        "lead": values.parts(sign.lead),
        "any_of": [values.parts(item) for item in sign.any_of],
        "short": values.parts(sign.short),
        "why": values.parts(sign.why),
        "contacts": [contact_words(values, name) for name in sign.contact],
        "meanwhile": values.parts(sign.meanwhile.text) if sign.meanwhile else None,
        "easy": _easy(values, sign),
        "tier_reason": values.plain(sign.tier_reason),
        "internal_note": values.plain(sign.internal_note),
        "to_be_checked": sign.evidence == "to-be-checked",
        "site_wide": sign.site_wide,
        "worse": [values.parts(values.library.sign(ref).short) for ref in sign.worse if ref in values.library.signs],
        "sources": list(dict.fromkeys((*named, *(source for _, text in texts(sign) for source in text.sources)))),
        "checked": sign.checked,
        "overdue": sign_check(sign) < values.context.today,
        "pages": None,
    }


def _easy(values: Values, sign: DangerSign) -> list[Parts]:
    """What the easy versions say of a sign, line by line."""
    register = values.library.registers.easy_read
    own = (easy for easy in register.signs if easy.id.id == sign.id) if register else ()
    return [values.parts(line) for easy in own for line in (*easy.lines, *easy.any_of, *easy.meanwhile)]


def _pages_by_sign(values: Values) -> dict[str, Plain]:
    """Sign -> by form and type the pages that show it, beside the number of all pages of the type."""
    pages: dict[str, Plain] = {}
    for record_type in values.context.types:
        for entry in values.library.of_type(record_type.folder):
            for item in shown_signs(values.library, entry.record):
                found = pages.setdefault(item.sign.id, {"full": [], "short": []})
                _note(values, found["full" if item.full else "short"], entry)
    return pages


def _note(values: Values, by_type: list[Plain], entry: Entry) -> None:
    folder = entry.ref.folder
    if not by_type or by_type[-1]["folder"] != folder:
        by_type.append({"folder": folder, "titles": [], "count": len(values.library.of_type(folder))})
    by_type[-1]["titles"].append(entry.record.title)
