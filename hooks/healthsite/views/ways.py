"""The ways from a page to its other versions: easy words, large print, a card to carry."""

from healthsite.refs import Ref
from healthsite.versions import versions_of
from healthsite.views.values import Plain, Values


def ways_view(values: Values, of: Ref | None) -> list[Plain]:
    """The versions of a page: of a record, or of the page of all signs."""
    names = values.library.registers.texts.get("versions", {})
    return [
        {"kind": version.kind, "title": names[version.kind].words, "address": version.address}
        for version in versions_of(values.library, of)
    ]
