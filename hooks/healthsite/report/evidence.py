"""What the site rests on, what it did not find, and danger signs for a clinician to look at."""

from collections.abc import Iterator

from healthsite.loading import Entry
from healthsite.records.registers import TIERS, SourceRecord
from healthsite.records.walk import field_names
from healthsite.refs import Ref
from healthsite.signs import shown_signs
from healthsite.views.shared import registers_by_source
from healthsite.views.values import Plain, Values


def not_found(values: Values) -> Iterator[Plain]:
    """Fields that pages print as not found."""
    for ref, entry in sorted(values.library.entries.items()):
        missing = [field for field in entry.record.looked_for if not _value(entry, field)]
        if missing:
            yield {"page": str(ref), "fields": missing}


def _value(entry: Entry, written: str) -> object:
    attributes = {name: attribute for attribute, name in field_names(type(entry.record))}
    return getattr(entry.record, attributes[written])


def signs_to_be_checked(values: Values) -> Iterator[Plain]:
    """Danger signs whose tier no source settles, most urgent first."""
    signs = [sign for sign in values.library.signs.values() if sign.evidence == "to-be-checked"]
    for sign in sorted(signs, key=lambda sign: (TIERS.index(sign.tier), sign.id)):
        reason = sign.tier_reason.raw if sign.tier_reason else ""
        yield {"tier": sign.tier, "sign": sign.id, "words": sign.short.raw, "reason": reason}


def signs_of_symptoms(values: Values) -> Iterator[Plain]:
    """Own signs of a condition's symptoms that the condition does not show, most urgent first."""
    for entry in values.library.of_type("conditions"):
        missing = _signs_not_shown(values, entry)
        for ref in sorted(missing, key=lambda ref: (TIERS.index(values.library.sign(ref).tier), ref.id)):
            tier = values.library.sign(ref).tier
            yield {"condition": entry.ref.id, "tier": tier, "sign": ref.id, "symptoms": missing[ref]}


def _signs_not_shown(values: Values, entry: Entry) -> dict[Ref, list[str]]:
    """Danger sign -> the symptoms of the condition that it is an own sign of."""
    shown = {item.sign.id for item in shown_signs(values.library, entry.record)}
    missing: dict[Ref, list[str]] = {}
    for relation in values.library.relations_of(entry.ref):
        if relation.field == "symptoms":
            symptom = values.library.entries[relation.target].record
            for ref in (*symptom.own_signs, *symptom.own_signs_short):
                if ref.id not in shown:
                    missing.setdefault(ref, []).append(relation.target.id)
    return missing


def second_hand(values: Values) -> Iterator[Plain]:
    """Sources that nobody read at their publisher's, those with most pages first."""
    for source, pages in _by_weight(values):
        if source.read != "publisher":
            yield {"read": source.read, "source": source.id, "count": len(pages), "read_at": source.read_at or ""}


def all_sources(values: Values) -> Iterator[Plain]:
    """Every source with the pages and registers that rest on it, those with most pages first."""
    registers = registers_by_source(values)
    for source, pages in _by_weight(values):
        yield {
            "count": len(pages),
            "source": source.id,
            "kind": source.kind,
            "registers": registers.get(source.id, []),
            "pages": [str(ref) for ref in pages],
        }


def _by_weight(values: Values) -> list[tuple[SourceRecord, tuple[Ref, ...]]]:
    used = values.cited_by
    sources = ((source, used.get(source.id, ())) for source in values.library.registers.sources)
    return sorted(sources, key=lambda found: (-len(found[1]), found[0].id))
