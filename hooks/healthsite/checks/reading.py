"""Pages can be read by a tired person: grades, sentences and paragraphs (content style 25 and 26)."""

from collections.abc import Iterable, Iterator

from healthsite.context import Context
from healthsite.diagnostics import Diagnostic
from healthsite.language.grade import Measure, measure
from healthsite.language.sentences import sentences, words
from healthsite.loading import Entry
from healthsite.readable import Passage, grades, medicine_names, passages

PLAIN_GRADE = 7.5
"""The highest grade of a page, counted plainly."""
GRADE_WITHOUT_NAMES = 6.0
"""The highest grade with the page's own title and the names of medicines left out."""
DO_LIST_GRADE = 5.0
"""The highest grade inside the Do lists of a page."""
LONG_SENTENCE = 20
"""Words of the longest good sentence; at most 3 in 100 sentences of a page may be longer."""
LONG_SHARE = 0.03
SENTENCES_IN_A_PARAGRAPH = 3


def check_reading(context: Context) -> Iterable[Diagnostic]:
    """too-hard, long-sentence, long-paragraph"""
    names = medicine_names(context)
    for entry in context.library.entries.values():
        page = list(passages(context, entry))
        yield from _check_grade(entry, page, names)
        yield from _check_sentences(page)
        yield from _check_paragraphs(page)


def _check_grade(entry: Entry, page: list[Passage], medicines: frozenset[str]) -> Iterator[Diagnostic]:
    plain, without_names = grades(entry, page, medicines)
    hint = "Shorter sentences and plainer words bring it down; explain a word that has to stay."
    if plain > PLAIN_GRADE:
        message = f"The reading grade of this page is {plain:.1f}; it may be {PLAIN_GRADE} at most."
        yield Diagnostic(entry.source.position(), "too-hard", message, hint)
    elif without_names > GRADE_WITHOUT_NAMES:
        message = f"Without names, the reading grade is {without_names:.1f}; it may be {GRADE_WITHOUT_NAMES} at most."
        yield Diagnostic(entry.source.position(), "too-hard", message, hint)
    do_items = [passage for passage in page if passage.field == "do" or _is_do_item(passage)]
    grade = sum((measure([item.words]) for item in do_items), Measure()).grade
    if grade > DO_LIST_GRADE:
        message = f"The reading grade of the Do list is {grade:.1f}; it may be {DO_LIST_GRADE} at most."
        yield Diagnostic(do_items[0].position(do_items[0].words), "too-hard", message, hint)


def _is_do_item(passage: Passage) -> bool:
    return passage.block is not None and passage.block.list_name == "do"


def _check_sentences(page: list[Passage]) -> Iterator[Diagnostic]:
    found = [(passage, sentence) for passage in page for sentence in sentences(passage.words)]
    long = [(passage, sentence) for passage, sentence in found if len(words(sentence)) > LONG_SENTENCE]
    if len(long) > max(1, LONG_SHARE * len(found)):
        for passage, sentence in long:
            message = (
                f"This sentence has {len(words(sentence))} words, and {len(long)} of {len(found)} sentences are long."
            )
            yield Diagnostic(
                passage.position(sentence), "long-sentence", message, "Make two of it: 20 words are the limit."
            )


def _check_paragraphs(page: list[Passage]) -> Iterator[Diagnostic]:
    for passage in page:
        count = len(sentences(passage.words))
        if passage.block is not None and passage.block.kind == "p" and count > SENTENCES_IN_A_PARAGRAPH:
            yield Diagnostic(
                passage.position(passage.words),
                "long-paragraph",
                f"This paragraph has {count} sentences.",
                "Put an empty line after the third: one idea each.",
            )
