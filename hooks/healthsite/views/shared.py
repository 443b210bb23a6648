"""The views of pages that gather from the whole library: emergency signs, glossary, sources, look-alikes."""

from healthsite.library import Library
from healthsite.records.registers import Region
from healthsite.records.walk import references, texts
from healthsite.regions import dialled, effective_regions
from healthsite.signs import all_signs
from healthsite.views.boxes import boxes_view
from healthsite.views.record import look_alikes_view
from healthsite.views.values import Plain, Values
from healthsite.views.ways import ways_view


def emergency_view(values: Values) -> Plain:
    """Every emergency and urgent sign in full, and who to call in every region, with the number to dial."""
    regions = effective_regions(values.library.registers.regions)
    return {
        "signs": boxes_view(values, all_signs(values.library, ("emergency", "urgent"), full=True)),
        "regions": [_region(values, region) for region in regions.values()],
        "region": values.context.region,
        "versions": ways_view(values, None),
    }


def _region(values: Values, region: Region) -> Plain:
    services = (region.emergency, region.urgent)
    plain: Plain = values.plain(region)
    return plain | {
        "dial": {"emergency": dialled(region.emergency), "urgent": dialled(region.urgent)},
        "sources": list(dict.fromkeys(ref.id for service in services if service for ref in service.sources)),
    }


def glossary_view(values: Values) -> Plain:
    """Every glossary term with its meaning, by term."""
    terms = sorted(values.library.registers.glossary, key=lambda term: term.term.casefold())
    return {"terms": [values.plain(term) for term in terms]}


def all_look_alikes_view(values: Values) -> Plain:
    """Every look-alike table."""
    return {"tables": look_alikes_view(values)}


def registers_by_source(values: Values) -> dict[str, list[str]]:
    """Source id -> the registers that cite it: signs, regions, glossary, shared sentences, tables and pictures."""
    registers = values.library.registers
    named = {
        "danger-signs": registers.danger_signs,
        "regions": registers.regions,
        "glossary": registers.glossary,
        "texts": registers.texts,
        "look-alikes": registers.look_alikes,
        "pictures": registers.pictures,
        "easy-read": registers.easy_read,
    }
    used: dict[str, list[str]] = {}
    for name, register in named.items():
        cited = {source for _, text in texts(register) for source in text.sources}
        cited |= {ref.id for _, ref in references(register) if ref.folder == "sources"}
        for source in sorted(cited):
            used.setdefault(source, []).append(name)
    return used


def sources_in_use(values: Values) -> frozenset[str]:
    """Every source that something on the site rests on: records and registers."""
    return frozenset((*values.cited_by, *registers_by_source(values)))


def site_texts(library: Library, values: Values) -> dict[str, Plain]:
    """texts.yml as plain data: group -> key -> parts."""
    return {
        group: {key: values.parts(text) for key, text in keys.items()}
        for group, keys in library.registers.texts.items()
    }
