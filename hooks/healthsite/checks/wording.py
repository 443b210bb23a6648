"""Words that our prose does without, and forms that a page keeps to (content style 22, 28, 30, 32, 39, 47, 67)."""

import re
from collections.abc import Iterable, Iterator
from functools import partial

from healthsite.context import Context
from healthsite.diagnostics import Diagnostic
from healthsite.language.sentences import sentences
from healthsite.loading import Entry
from healthsite.prose_parts import Heading
from healthsite.readable import Passage, passages
from healthsite.records.registers import Word

ITEMS_IN_A_LIST = 6
"""A list of a body has at most so many items."""
ALTERNATIVE_TEXT = 125
"""The longest good alternative text of a picture."""
_LABELS = re.compile(r"\b(?:very |un)?(?:common|rare)(?:ly)?\b", re.IGNORECASE)
_RISK = re.compile(r"side effect|\brisks?\b|\bharm", re.IGNORECASE)
_EMPTY_LINKS = frozenset({"here", "click here", "more", "read more", "this page", "link", "this"})
_BRACKETS_AND_QUOTES = re.compile(r"\([^)]*\)|[“\"][^”\"]*[”\"]")


def check_wording(context: Context) -> Iterable[Diagnostic]:
    """plain-word, frequency-label, long-list, question-heading, link-words, picture-words, copied-text"""
    patterns = [(word, _pattern(word)) for word in context.library.registers.words]
    shared = _shared_sentences(context)
    for entry in context.library.entries.values():
        for passage in passages(context, entry):
            yield from _check_words(context, passage, patterns)
            yield from _check_labels(passage)
            yield from _check_copies(passage, shared)
            yield from _check_list(passage)
        yield from _check_headings(context, entry)
        yield from _check_links(context, entry)


def _pattern(word: Word) -> re.Pattern[str]:
    form = re.escape(word.word)
    start, end = (r"\b" if word.word[0].isalnum() else ""), (r"\b" if word.word[-1].isalnum() else "")
    return re.compile(f"{start}{form}{end}", re.IGNORECASE)


def _check_words(
    context: Context, passage: Passage, patterns: list[tuple[Word, re.Pattern[str]]]
) -> Iterator[Diagnostic]:
    """Medical terms in brackets, quoted words, names of pages and what people say are free: readers hear them."""
    if passage.loc[-1:] == ("heard",):
        return
    record = passage.entry.record
    names = " ".join((record.title, *record.also_known_as, *record.also_typed)).casefold()
    prose = _BRACKETS_AND_QUOTES.sub(" ", passage.words)
    for link in context.body(passage.entry.ref).link_words if passage.block else ():
        prose = prose.replace(link, " ")
    for word, pattern in patterns:
        match = pattern.search(prose)
        if match and match[0].casefold() not in names:
            hint = f"Write: {word.instead}."
            yield Diagnostic(passage.position(match[0]), "plain-word", f'"{match[0]}" is not plain.', hint)


def _check_labels(passage: Passage) -> Iterator[Diagnostic]:
    for sentence in sentences(passage.words):
        match = _LABELS.search(sentence)
        if match and (passage.field == "harms" or _RISK.search(sentence)):
            yield Diagnostic(
                passage.position(match[0]),
                "frequency-label",
                f'"{match[0]}" stands beside a risk.',
                "The word makes readers fear more than the number says: give the number only.",
            )


def _check_copies(passage: Passage, shared: dict[str, str]) -> Iterator[Diagnostic]:
    for sentence in sentences(passage.words):
        key = shared.get(_same(sentence))
        if key:
            yield Diagnostic(
                passage.position(sentence),
                "copied-text",
                f'This sentence is "{key}" of texts.yml.',
                "Leave it out: the page prints it where it belongs.",
            )


def _shared_sentences(context: Context) -> dict[str, str]:
    """Sentences of texts.yml that are long enough to be copied -> their group and key."""
    texts = context.library.registers.texts
    pairs = ((f"{group}: {key}", text) for group, keys in texts.items() for key, text in keys.items())
    found = ((_same(sentence), name) for name, text in pairs for sentence in sentences(text.words))
    return {sentence: name for sentence, name in found if sentence.count(" ") >= 5}


def _same(sentence: str) -> str:
    return re.sub(r"[^\w ]", "", sentence.casefold()).strip()


def _check_list(passage: Passage) -> Iterator[Diagnostic]:
    if passage.block is not None and passage.block.items > ITEMS_IN_A_LIST:
        yield Diagnostic(
            passage.position(passage.words),
            "long-list",
            f"This list has {passage.block.items} items.",
            f"Make two lists of it, or leave something out: {ITEMS_IN_A_LIST} are the limit.",
        )


def _check_headings(context: Context, entry: Entry) -> Iterator[Diagnostic]:
    sections = context.body(entry.ref).sections
    inner = (part.title for section in sections for part in section.parts if isinstance(part, Heading))
    for title in (*(section.title for section in sections), *inner):
        if title.endswith("?"):
            yield Diagnostic(
                entry.source.find_in_body(title),
                "question-heading",
                f'The heading "{title}" is a question.',
                "Say the answer, or what to do: readers skim headings.",
            )


def _check_links(context: Context, entry: Entry) -> Iterator[Diagnostic]:
    body = context.body(entry.ref)
    place = partial(entry.source.find_in_body)
    for words in body.link_words:
        if words.strip().casefold() in _EMPTY_LINKS:
            yield Diagnostic(
                place(f"[{words}"),
                "link-words",
                f'The link "{words}" does not say where it goes.',
                "Use the name of the page.",
            )
    for words in body.picture_words:
        if not 0 < len(words) <= ALTERNATIVE_TEXT:
            yield Diagnostic(
                place(f"![{words[:20]}"),
                "picture-words",
                "This picture has no words, or too many, for who cannot see it.",
                f"Say what it tells the reader in 1 to {ALTERNATIVE_TEXT} characters.",
            )
