"""Who to call: the region table answers placeholders and contacts."""

from collections.abc import Mapping

from healthsite.records.registers import Region, Service
from healthsite.records.walk import field_names
from healthsite.text import Text

REGION_CONTACTS = ("crisis-line", "poison-line", "pharmacist")
"""Contacts of danger signs that are placeholders too: their words come from the region."""


def effective_regions(regions: tuple[Region, ...]) -> Mapping[str, Region]:
    """Every region by id, each with whole fields from its parent where it has none of its own."""
    by_id = {region.id: region for region in regions}
    return {region.id: _with_parent(region, by_id) for region in regions}


def _with_parent(region: Region, by_id: Mapping[str, Region]) -> Region:
    parent = by_id.get(region.parent.id) if region.parent else None
    if parent is None:
        return region
    taken = {
        name: getattr(parent, name)
        for name, _ in field_names(Region)
        if name not in ("id", "name", "parent", "check") and getattr(region, name) is None
        and not _not_for(getattr(parent, name), region)
    }  # fmt: skip
    return region.model_copy(update=taken)


def _not_for(value: object, region: Region) -> bool:
    """Whether the parent says itself that a service is not for this region."""
    return isinstance(value, Service) and region.id in {ref.id for ref in value.not_for}


def placeholder_words(region: Region) -> Mapping[str, str]:
    """The words of every placeholder that the region can fill."""
    inline = {
        "emergency-number": region.emergency.number if region.emergency else None,
        "emergency-place": region.emergency_place.words if region.emergency_place else None,
        "soon": region.soon.words if region.soon else None,
    }
    sentences = {
        "urgent-line": region.urgent,
        "pharmacist": region.pharmacist,
        "crisis-line": region.crisis,
        "poison-line": region.poison,
    }
    words = {name: value for name, value in inline.items() if value}
    return words | {name: service_sentence(service) for name, service in sentences.items() if service}


def fallback_words(texts: Mapping[str, Mapping[str, Text]]) -> Mapping[str, str]:
    """What stands for a placeholder where a region has no words of its own: the group `elsewhere` of texts.yml.

    Never the words of another region: a wrong number costs lives.
    """
    return {name: text.words for name, text in texts.get("elsewhere", {}).items()}


def names_there(region: Region) -> Mapping[str, str]:
    """What people in the region call what we call otherwise: our name -> what to say beside it."""
    tables = (region.drug_names, region.other_names)
    names = {ours: there for table in tables if table for ours, there in table.names.items()}
    differ = {ours: there for ours, there in names.items() if there.casefold() != ours.casefold()}
    return {ours: there.removeprefix(f"{ours}, ") for ours, there in differ.items()}


def service_sentence(service: Service) -> str:
    """A service as a sentence: its own words, or name, number and hours. Both where its words lack the number."""
    full = ", ".join(filter(None, (_name_and_number(service), service.hours)))
    if not service.words:
        return _sentence(full)
    if service.number and service.number not in service.words:
        return f"{_sentence(full)} {_sentence(service.words)}"
    return _sentence(service.words)


def dialled(service: Service | None) -> str | None:
    """The number of a service as a phone dials it, `1-800 222` as `1800222`; None where there is no number alone."""
    digits = (service.number or "").translate(str.maketrans("", "", " -")) if service else ""
    return digits if digits.removeprefix("+").isdecimal() else None


def _sentence(words: str) -> str:
    return words if words.endswith((".", "!", "?")) else f"{words}."


def _name_and_number(service: Service) -> str:
    return " ".join(filter(None, (service.name, service.number)))
