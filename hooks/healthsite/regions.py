"""Who to call: the region table answers placeholders and contacts."""

from collections.abc import Mapping

from healthsite.records.registers import Region, Service
from healthsite.records.walk import field_names

REGION_CONTACTS = {"crisis-line": "crisis", "poison-line": "poison", "pharmacist": "pharmacist"}
"""Contacts that come from the region: name in the register -> field of the region."""


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


def service_sentence(service: Service) -> str:
    """A service as a sentence: its own words, else name, number and hours."""
    words = service.words or ", ".join(filter(None, (_name_and_number(service), service.hours)))
    return words if words.endswith((".", "!", "?")) else f"{words}."


def _name_and_number(service: Service) -> str:
    return " ".join(filter(None, (service.name, service.number)))
