"""The reader's choice of a region: what it says and offers, and what its script has to know."""

from healthsite.library import Library
from healthsite.records.base import Record
from healthsite.records.registers import Region
from healthsite.regions import dialled, effective_regions, fallback_words, names_there, placeholder_words
from healthsite.views.values import Plain


def region_choice(library: Library, region: str) -> Plain | None:
    """The words of the choice and the regions to choose from, the site's own first.

    None where the site offers no choice: texts.yml has no words for it, or there is but one region.
    """
    texts = library.registers.texts.get("region", {})
    regions = effective_regions(library.registers.regions)
    if not texts or region not in regions or len(regions) == 1:
        return None
    return {
        "id": region,
        "name": regions[region].name,
        "texts": {key: text.words for key, text in texts.items()},
        "regions": [{"id": one.id, "name": one.name} for one in regions.values()],
    }


def regions_data(library: Library) -> Plain:
    """Everything that follows the choice, by region: the words of every placeholder, numbers to dial, other names.

    Where a region has no words for a placeholder, the fallback stands: never the words of another region.
    """
    fallback = fallback_words(library.registers.texts)
    return {
        region.id: {
            "name": region.name,
            "words": {**fallback, **placeholder_words(region)},
            "dial": dialled(region.emergency),
            "names": dict(names_there(region)),
        }
        for region in effective_regions(library.registers.regions).values()
    }


def other_names_view(library: Library, record: Record) -> list[Plain]:
    """What the thing that a record is about is called elsewhere, with the places and sources: names of medicines."""
    found: dict[str, Plain] = {}
    for region in effective_regions(library.registers.regions).values():
        name, sources = _called(region, record.title)
        if name:
            entry = found.setdefault(name, {"name": name, "regions": [], "sources": []})
            entry["regions"].append(region.name)
            entry["sources"] += [source for source in sources if source not in entry["sources"]]
    return list(found.values())


def _called(region: Region, title: str) -> tuple[str, list[str]]:
    """What the region calls it and the sources of that; an empty name where it is the same, or only one of several."""
    for table in filter(None, (region.drug_names, region.other_names)):
        for ours, there in table.names.items():
            if ours.casefold() == title.casefold() and not there.casefold().startswith(ours.casefold()):
                return there, [source.id for source in table.sources]
    return "", []
