"""Easy versions leave nothing out and stay easy: every sign of the page is there, in short lines."""

from collections.abc import Iterable, Iterator

from healthsite.context import Context
from healthsite.diagnostics import Diagnostic
from healthsite.language.grade import measure
from healthsite.language.sentences import sentences, words
from healthsite.library import Library
from healthsite.readable import medicine_names
from healthsite.records.easy_read import EasyPage, EasyRead, EasySign
from healthsite.records.walk import texts
from healthsite.refs import Ref
from healthsite.source import Loc, Source
from healthsite.versions import easy_signs

WORDS_IN_A_SENTENCE = 10
"""An easy sentence has at most so many words."""
EASY_GRADE = 4.0
"""The highest grade of an easy page; the names of medicines, which nobody can do without, are not counted."""


def check_easy_read(context: Context) -> Iterable[Diagnostic]:
    """easy-read-sign, easy-read-words"""
    library = context.library
    register, source = library.registers.easy_read, library.registers.sources_of.get("easy-read")
    if register is None or source is None or "danger-signs" in library.broken:
        return
    for number, sign in enumerate(register.signs):
        yield from _check_whole(library, sign, source, ("signs", number))
    for number, page in enumerate(register.pages):
        if page.record is None or page.record in library.entries:
            yield from _check_shown(library, register, page, source, ("pages", number))
            yield from _check_grade(context, register, page, source, ("pages", number))
    yield from _check_lines(register, source)


def _check_shown(
    library: Library, register: EasyRead, page: EasyPage, source: Source, loc: Loc
) -> Iterator[Diagnostic]:
    """Every sign of the page itself has easy lines."""
    easy = {sign.id.id for sign in register.signs}
    for sign in easy_signs(library, page.record):
        if sign.id not in easy:
            message = f'The danger sign "{sign.id}" has no easy lines, and this page has to show it.'
            yield Diagnostic(source.position(loc), "easy-read-sign", message, "Add it to the signs of easy-read.yml.")


def _check_whole(library: Library, easy: EasySign, source: Source, loc: Loc) -> Iterator[Diagnostic]:
    """As many items as the register has, and what to do meanwhile."""
    sign = library.signs.get(Ref("danger-signs", easy.id.id))
    if sign is None:
        return
    place = source.position((*loc, "id"))
    if len(easy.any_of) < len(sign.any_of):
        message = f'"{sign.id}" has {len(sign.any_of)} items in the register, and {len(easy.any_of)} here.'
        yield Diagnostic(place, "easy-read-sign", message, "Any one of them is enough, so none may be missing.")
    if sign.meanwhile and not easy.meanwhile:
        message = f'The register says what to do until help comes with "{sign.id}"; this does not.'
        yield Diagnostic(place, "easy-read-sign", message, "Say it in meanwhile.")


def _check_lines(register: EasyRead, source: Source) -> Iterator[Diagnostic]:
    for loc, text in texts(register):
        for sentence in sentences(text.words):
            count = len(words(sentence))
            if count > WORDS_IN_A_SENTENCE:
                message = f"This sentence has {count} words."
                hint = f"Make two of it: {WORDS_IN_A_SENTENCE} are the limit."
                yield Diagnostic(source.position(loc), "easy-read-words", message, hint)


def _check_grade(
    context: Context, register: EasyRead, page: EasyPage, source: Source, loc: Loc
) -> Iterator[Diagnostic]:
    """Every line counts as a sentence: that is how it stands on the page."""
    shown = {sign.id for sign in easy_signs(context.library, page.record)}
    parts = [page, *(sign for sign in register.signs if sign.id.id in shown)]
    lines = (text.words for part in parts for _, text in texts(part))
    grade = measure(lines, leave_out=medicine_names(context)).grade
    if grade > EASY_GRADE:
        message = f"The reading grade of this page is {grade:.1f}; it may be {EASY_GRADE} at most."
        yield Diagnostic(source.position(loc), "easy-read-words", message, "Shorter and plainer words bring it down.")
