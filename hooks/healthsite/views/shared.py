"""The views of pages that gather from the whole library: emergency signs, glossary, sources, look-alikes."""

from healthsite.library import Library
from healthsite.records.walk import references, texts
from healthsite.refs import Ref
from healthsite.regions import effective_regions
from healthsite.signs import all_signs
from healthsite.text import Marker
from healthsite.views.boxes import boxes_view
from healthsite.views.record import look_alikes_view
from healthsite.views.values import Plain, Values


def emergency_view(values: Values) -> Plain:
    """Every emergency and urgent sign in full, and who to call in every region."""
    regions = effective_regions(values.library.registers.regions)
    return {
        "signs": boxes_view(values, all_signs(values.library, ("emergency", "urgent"), full=True)),
        "regions": [values.plain(region) for region in regions.values()],
        "region": values.context.region,
    }


def glossary_view(values: Values) -> Plain:
    """Every glossary term with its meaning, by term."""
    terms = sorted(values.library.registers.glossary, key=lambda term: term.term.casefold())
    return {"terms": [values.plain(term) for term in terms]}


def sources_view(values: Values) -> Plain:
    """Every source and the pages that rest on it."""
    used = pages_by_source(values)
    sources = sorted(
        values.library.registers.sources, key=lambda source: (source.body.casefold(), source.title.casefold())
    )
    return {
        "sources": [
            values.plain(source) | {"pages": [values.link(ref) for ref in used.get(source.id, ())]}
            for source in sources
        ]
    }


def all_look_alikes_view(values: Values) -> Plain:
    """Every look-alike table."""
    return {"tables": look_alikes_view(values)}


def pages_by_source(values: Values) -> dict[str, list[Ref]]:
    """Source id -> the records that cite it, by type and title."""
    used: dict[str, list[Ref]] = {}
    for record_type in values.context.types:
        for entry in values.library.of_type(record_type.folder):
            body = values.context.body(entry.ref)
            cited = {part.source for section in body.sections for part in section.parts if isinstance(part, Marker)}
            cited |= {source for _, text in texts(entry.record) for source in text.sources}
            for source in sorted(cited):
                used.setdefault(source, []).append(entry.ref)
    return used


def sources_in_use(values: Values) -> frozenset[str]:
    """Every source that something on the site rests on: records, signs, regions, glossary and shared sentences."""
    registers = values.library.registers
    used = set(pages_by_source(values))
    for register in (
        registers.danger_signs,
        registers.regions,
        registers.glossary,
        registers.texts,
        registers.look_alikes,
    ):
        used |= {source for _, text in texts(register) for source in text.sources}
        used |= {ref.id for _, ref in references(register) if ref.folder == "sources"}
    return frozenset(used)


def site_texts(library: Library, values: Values) -> dict[str, Plain]:
    """texts.yml as plain data: group -> key -> parts."""
    return {
        group: {key: values.parts(text) for key, text in keys.items()}
        for group, keys in library.registers.texts.items()
    }
