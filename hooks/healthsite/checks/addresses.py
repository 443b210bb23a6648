"""Addresses are unique, and links lead somewhere."""

from collections.abc import Iterable, Iterator

from healthsite.addresses import address_of, src_uri_of
from healthsite.context import Context, is_external
from healthsite.diagnostics import Diagnostic, Position, did_you_mean
from healthsite.loading import Entry


def check_addresses(context: Context) -> Iterable[Diagnostic]:
    """same-address: a page in docs/ and a record at one address, or an old address that is in use."""
    taken = {address_of(src_uri_of(ref)): entry.source.path for ref, entry in context.library.entries.items()}
    for page in context.library.pages:
        src_uri = page.path.partition("/")[2]
        if context.addresses.is_shared(src_uri):
            other = taken.get(address_of(src_uri), "another page")
            yield Diagnostic(
                Position(page.path),
                "same-address",
                f"This page and {other} have the same address.",
                "Rename or remove one of the two.",
            )
    yield from _check_made_pages(context)
    taken = {address_of(src_uri): src_uri for src_uri in context.addresses if src_uri.endswith(".md")} | taken
    for entry in context.library.entries.values():
        yield from _check_redirects(entry, taken)


def _check_made_pages(context: Context) -> Iterator[Diagnostic]:
    """Pages that gather from many records stand beside them: `exercises/plan/` cannot be an exercise too."""
    written = {page.path.partition("/")[2] for page in context.library.pages}
    records = {src_uri_of(ref) for ref in context.library.entries}
    made = {address_of(src_uri) for src_uri in context.addresses if src_uri not in written | records}
    for ref, entry in context.library.entries.items():
        if ref.address in made:
            yield Diagnostic(
                entry.source.position(),
                "same-address",
                f'The address "{ref.address}" belongs to a page that the site makes of many records.',
                "Rename this file.",
            )


def _check_redirects(entry: Entry, taken: dict[str, str]) -> Iterator[Diagnostic]:
    for number, old in enumerate(entry.record.redirect_from):
        other = taken.get(old)
        taken[old] = entry.source.path
        if other:
            yield Diagnostic(
                entry.source.position(("redirect_from", number)),
                "same-address",
                f'The old address "{old.rstrip("/")}" is in use by {other}.',
                "Leave it out here.",
            )


def check_links(context: Context) -> Iterable[Diagnostic]:
    """broken-link: links and pictures in bodies. (Headings are checked when the pages are made.)"""
    for ref, entry in context.library.entries.items():
        for written in context.body(ref).links:
            problem = _problem(context, written, src_uri_of(ref))
            if problem:
                message, hint = problem
                yield Diagnostic(entry.source.find_in_body(f"({written}"), "broken-link", message, hint)


def _problem(context: Context, written: str, src_uri: str) -> tuple[str, str] | None:
    if is_external(written):
        return None
    target = context.addresses.target(written, from_src_uri=src_uri)
    if target.src_uri in context.addresses or _is_broken_record(context, target.src_uri):
        return None
    if written.startswith("/") or "://" in written:
        return f'The link "{written}" does not begin where this file is.', "Write it like ../treatments/heat.md."
    return f'The link "{written}" leads nowhere.', did_you_mean(target.src_uri, context.addresses)


def _is_broken_record(context: Context, src_uri: str) -> bool:
    return src_uri.removesuffix(".md") in context.library.broken
