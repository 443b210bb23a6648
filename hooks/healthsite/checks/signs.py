"""The danger-sign register is sound in itself."""

from collections.abc import Iterable, Iterator

from healthsite.context import Context
from healthsite.diagnostics import Diagnostic
from healthsite.library import Library
from healthsite.records.registers import TIERS, DangerSign
from healthsite.regions import REGION_CONTACTS, effective_regions
from healthsite.source import Loc, Source


def check_signs(context: Context) -> Iterable[Diagnostic]:
    """sign-without-source, unknown-group, worse-not-more-urgent, missing-worse, and contacts that exist."""
    library = context.library
    source = library.registers.sources_of.get("danger-signs")
    if source is None or "danger-signs" in library.broken:
        return
    for number, sign in enumerate(library.registers.danger_signs.signs):
        yield from _check_sign(library, sign, source, ("signs", number))
    has_region = context.region in effective_regions(library.registers.regions)
    if library.signs and not has_region and "regions" not in library.broken:
        yield Diagnostic(
            source.position(),
            "unknown-reference",
            f'There is no region "{context.region}" to say who to call.',
            "Add it to regions.yml, or name another region in mkdocs.yml.",
        )


def _check_sign(library: Library, sign: DangerSign, source: Source, loc: Loc) -> Iterator[Diagnostic]:
    if not sign.sources:
        yield Diagnostic(
            source.position((*loc, "sources")),
            "sign-without-source",
            f'The danger sign "{sign.id}" names no source.',
            "Name at least one id of sources.yml.",
        )
    if sign.group not in library.registers.danger_signs.groups:
        yield Diagnostic(
            source.position((*loc, "group")),
            "unknown-group",
            f'There is no group "{sign.group}".',
            "The groups stand at the top of danger-signs.yml.",
        )
    contacts = library.registers.texts.get("contacts", {})
    for number, contact in enumerate(sign.contact):
        if contact not in contacts and contact not in REGION_CONTACTS and "texts" not in library.broken:
            yield Diagnostic(
                source.position((*loc, "contact", number)),
                "unknown-reference",
                f'There is no contact "{contact}".',
                "Contacts live in texts.yml, in the group contacts.",
            )
    yield from _check_worse(library, sign, source, loc)


def _check_worse(library: Library, sign: DangerSign, source: Source, loc: Loc) -> Iterator[Diagnostic]:
    for number, ref in enumerate(sign.worse):
        worse = library.signs.get(ref)
        if worse is None:
            continue
        position = source.position((*loc, "worse", number))
        if TIERS.index(worse.tier) > TIERS.index(sign.tier):
            yield Diagnostic(
                position,
                "worse-not-more-urgent",
                f'"{ref.id}" is less urgent than "{sign.id}".',
                "Look at the two tiers.",
            )
        if sign.site_wide and not worse.site_wide:
            yield Diagnostic(
                position,
                "missing-worse",
                f'"{sign.id}" is on every page, but its more urgent neighbour "{ref.id}" is not.',
                f'Make "{ref.id}" site-wide too.',
            )
