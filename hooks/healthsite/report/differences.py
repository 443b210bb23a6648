"""What the site says in two ways: verdicts on the same treatment for the same people, and figures of the same source.

Figures are compared only where it can be done without guessing. Two sentences of different records are held side by
side if they rest on a shared source and say nearly the same once the figures are taken out: half of all their words or
more, 4 at least, and on one side no more than one word that the other lacks. A sentence that leans on the one before
("it", "they", "such") is held beside those about the same record only. They differ if both give figures for the same
thing, and each has one that the other lacks. If they differ in two things, such as weeks and people, or in an age,
they speak of something else.

So this finds a figure that was mended on one page and forgotten on another. It does not find figures in other words,
figures written as words ("a third"), figures of different sources, and a wrong figure that stands everywhere.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from healthsite.context import Context
from healthsite.diagnostics import Position
from healthsite.language.figures import SMALL_WORDS, figures, has_figure, without_figures
from healthsite.language.sentences import sentences, words
from healthsite.loading import Entry
from healthsite.readable import Passage, has_health_figure, passages
from healthsite.records.condition import Condition
from healthsite.records.walk import references
from healthsite.refs import Ref
from healthsite.views.values import Plain, Values

STEM = 5
"""Letters by which forms of a word are taken for the same: ease, eases, easing."""
SHARED_WORDS = 4
SHARED_PART = 0.5
OTHER_WORDS = 1
_LEANS = re.compile(r"\b(?:it|its|they|their|them|this|these|such|one)\b|^(?:that|those)\b", re.IGNORECASE)


def differing_verdicts(values: Values) -> Iterator[Plain]:
    """Every row on a treatment and the people it is for, where not all rows on them agree. Verdicts come first."""
    rows: dict[tuple[str, str], list[Plain]] = {}
    for entry in values.library.of_type("conditions"):
        for row in entry.record.treatments if isinstance(entry.record, Condition) else ():
            key = (row.id.id, " ".join(words(row.for_.words.casefold())))
            said = {"verdict": row.verdict.id, "certainty": row.certainty.id}
            rows.setdefault(key, []).append({"for": row.for_.words, "condition": entry.ref.id, **said})
    for differs in ("verdict", "certainty"):
        for (treatment, _), found in sorted(rows.items()):
            if _first_difference(found) == differs:
                yield from ({"differs": differs, "treatment": treatment, **row} for row in found)


def _first_difference(rows: list[Plain]) -> str:
    return next((key for key in ("verdict", "certainty") if len({row[key] for row in rows}) > 1), "")


@dataclass(frozen=True, eq=False)
class Statement:
    """A sentence with figures. `about`: the records that its row names, or the record that it stands in."""

    page: Ref
    place: Position
    words: str
    sources: frozenset[str]
    about: frozenset[Ref]
    stems: frozenset[str]
    figures: Mapping[str, frozenset[str]]

    @property
    def leans(self) -> bool:
        """Whether it cannot be understood alone."""
        return bool(_LEANS.search(self.words))


def differing_figures(values: Values) -> Iterator[Plain]:
    """Pairs of sentences, each with the figures that the other lacks and its place."""
    found = sorted(statements(values.context), key=lambda one: (one.place, one.words))
    pairs = [pair for pair in combinations(found, 2) if _say_the_same(*pair)]
    differing = [(pair, counted) for pair in pairs if (counted := _differing(*pair))]
    for number, ((first, second), counted) in enumerate(differing, 1):
        for one, other in ((first, second), (second, first)):
            figures_of_one = sorted(one.figures[counted] - other.figures[counted])
            told = [f"{figure} {counted}" for figure in figures_of_one]
            yield {"pair": number, "figures": told, "place": str(one.place), "says": one.words}


def statements(context: Context) -> Iterator[Statement]:
    """Every sourced sentence of a record that has a figure about health."""
    for entry in context.library.entries.values():
        rows = _records_of_rows(context, entry)
        for passage in passages(context, entry):
            if passage.sources and has_health_figure(passage):
                about = rows.get(passage.loc[:2]) or frozenset({entry.ref})
                yield from (_statement(passage, said, about) for said in sentences(passage.words) if has_figure(said))


def _statement(passage: Passage, said: str, about: frozenset[Ref]) -> Statement:
    plain = (word.casefold() for word in words(without_figures(said)))
    stems = frozenset(word[:STEM] for word in plain if word not in SMALL_WORDS)
    place, sources = passage.position(said), frozenset(passage.sources)
    return Statement(passage.entry.ref, place, said, sources, about, stems, figures(said))


def _records_of_rows(context: Context, entry: Entry) -> dict[tuple[str | int, ...], frozenset[Ref]]:
    """Field and number of a row -> the records that it names."""
    rows: dict[tuple[str | int, ...], frozenset[Ref]] = {}
    for loc, ref in references(entry.record):
        if len(loc) > 2 and ref in context.library.entries:
            rows[loc[:2]] = rows.get(loc[:2], frozenset()) | {ref}
    return rows


def _say_the_same(first: Statement, second: Statement) -> bool:
    if first.page == second.page or not first.sources & second.sources:
        return False
    if (first.leans or second.leans) and not first.about & second.about:
        return False
    shared = len(first.stems & second.stems)
    other = min(len(first.stems - second.stems), len(second.stems - first.stems))
    of_all = len(first.stems | second.stems)
    return shared >= SHARED_WORDS and other <= OTHER_WORDS and shared >= SHARED_PART * of_all


def _differing(first: Statement, second: Statement) -> str:
    """The one thing that both count, where each has a figure that the other lacks; empty where there is none.

    Ages and the like count nothing and say of whom or when a sentence speaks. With two such things, or with other
    ages, it speaks of something else.
    """
    differing = [
        thing
        for thing in sorted(first.figures.keys() & second.figures.keys())
        if first.figures[thing] - second.figures[thing] and second.figures[thing] - first.figures[thing]
    ]
    return differing[0] if len(differing) == 1 else ""
