"""References name records that are there, of the type that the field is for."""

from collections.abc import Iterable

from healthsite.context import Context
from healthsite.diagnostics import Diagnostic, did_you_mean
from healthsite.library import Library, sourced_values
from healthsite.records.walk import references
from healthsite.refs import Ref
from healthsite.source import Loc, Source

_WHERE = {
    "sources": "Sources live in sources.yml.",
    "danger-signs": "Danger signs live in danger-signs.yml.",
    "body-areas": "Body areas live in body-areas.yml.",
    "pictures": "Pictures live in pictures.yml.",
    "regions": "Regions live in regions.yml.",
    "people": "People live in people.yml, and only real ones.",
    "poses": "Figures live in poses.yml.",
}


def check_references(context: Context) -> Iterable[Diagnostic]:
    """unknown-reference, wrong-type-reference: in records and in registers."""
    folders = {record_type.folder for record_type in context.types}
    for source, value in sourced_values(context.library):
        for loc, ref in references(value):
            if not _is_fine(context.library, ref):
                yield _problem(context.library, folders, source, loc, ref)


def _is_fine(library: Library, ref: Ref) -> bool:
    unreadable = {str(ref), ref.folder, ref.folder.partition("/")[0]} & library.broken
    return library.has(ref) or bool(unreadable)


def _problem(library: Library, folders: set[str], source: Source, loc: Loc, ref: Ref) -> Diagnostic:
    position = source.position(loc)
    if ref in library.drafts:
        return Diagnostic(
            position,
            "unknown-reference",
            f'"{ref}" is a draft, so published pages cannot lead to it.',
            "Publish it, or leave the reference out for now.",
        )
    elsewhere = [other for other in sorted(folders) if other != ref.folder and library.has(Ref(other, ref.id))]
    if elsewhere and ref.folder in folders:
        return Diagnostic(
            position,
            "wrong-type-reference",
            f'"{ref.id}" is in {" and ".join(elsewhere)}, but this field is for {ref.folder}.',
            f"Name a file of content/{ref.folder}/.",
        )
    if ref.folder.startswith("texts/"):
        known = ", ".join(library.names_in(ref.folder))
        return Diagnostic(
            position,
            "unknown-reference",
            f'"{ref.id}" is not one of the words that belong here.',
            f"{did_you_mean(ref.id, library.names_in(ref.folder))} The words are: {known}.".strip(),
        )
    if ref.folder not in folders and ref.folder not in _WHERE:
        return Diagnostic(
            position,
            "unknown-reference",
            f'There is no type "{ref.folder}".',
            did_you_mean(ref.folder, folders) or f"The types are: {', '.join(sorted(folders))}.",
        )
    where = _WHERE.get(ref.folder, f"They live in content/{ref.folder}/.")
    return Diagnostic(
        position,
        "unknown-reference",
        f'Nothing in {ref.folder} has the id "{ref.id}".',
        f"{did_you_mean(ref.id, library.names_in(ref.folder))} {where}".strip(),
    )
