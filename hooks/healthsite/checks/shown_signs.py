"""What a page shows of the danger signs holds together: independent of the code that picks the signs."""

from collections.abc import Iterable, Iterator

from healthsite.context import Context
from healthsite.diagnostics import Diagnostic
from healthsite.library import Library
from healthsite.loading import Entry
from healthsite.prose_parts import SignLine
from healthsite.refs import Ref
from healthsite.signs import ShownSign, shown_signs


def check_shown_signs(context: Context) -> Iterable[Diagnostic]:
    """missing-worse, sign-not-shown, signs-of-two-tiers, and lines of signs that do not stand alone."""
    library = context.library
    if "danger-signs" in library.broken:
        return
    for ref, entry in library.entries.items():
        shown = shown_signs(library, entry.record)
        yield from missing_worse(library, entry, shown)
        in_boxes = {item.sign.id for item in shown}
        for section in context.body(ref).sections:
            for part in section.parts:
                if isinstance(part, SignLine):
                    yield from _check_line(library, entry, part, in_boxes)


def missing_worse(library: Library, entry: Entry, shown: Iterable[ShownSign]) -> Iterator[Diagnostic]:
    """Every shown sign has its more urgent neighbours beside it."""
    signs = {Ref("danger-signs", item.sign.id): item.sign for item in shown}
    for sign in signs.values():
        for worse in sign.worse:
            if worse not in signs and worse in library.signs:
                yield Diagnostic(
                    entry.source.position(("danger_signs",)),
                    "missing-worse",
                    f'The page shows "{sign.id}" but not its more urgent neighbour "{worse.id}".',
                    f'Add "{worse.id}" to danger_signs.',
                )


def _check_line(library: Library, entry: Entry, line: SignLine, in_boxes: set[str]) -> Iterator[Diagnostic]:
    position = entry.source.find_in_body("{signs:")
    known = [library.signs[ref] for sign in line.ids if (ref := Ref("danger-signs", sign)) in library.signs]
    if not line.alone or not line.ids:
        yield Diagnostic(
            position,
            "signs-not-alone",
            "A line of danger signs does not stand alone here.",
            "Put {signs: …} on a line of its own, with an empty line before and after.",
        )
    for sign_id in line.ids:
        if Ref("danger-signs", sign_id) not in library.signs:
            yield Diagnostic(
                entry.source.find_in_body(sign_id),
                "unknown-reference",
                f'Nothing in danger-signs has the id "{sign_id}".',
                "Danger signs live in danger-signs.yml.",
            )
        elif sign_id not in in_boxes:
            yield Diagnostic(
                entry.source.find_in_body(sign_id),
                "sign-not-shown",
                f'The boxes of this page do not show "{sign_id}".',
                "Add it to danger_signs, or leave it out here.",
            )
    if len({sign.tier for sign in known}) > 1:
        yield Diagnostic(
            position,
            "signs-of-two-tiers",
            "The signs of this line have different tiers.",
            "Write one line for each tier.",
        )
