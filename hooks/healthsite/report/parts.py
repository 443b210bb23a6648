"""What the report consists of: a table for each thing to look at, and a few figures on top."""

import statistics
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from healthsite.report.differences import differing_figures, differing_verdicts
from healthsite.report.evidence import all_sources, not_found, second_hand, signs_of_symptoms, signs_to_be_checked
from healthsite.report.gaps import gaps
from healthsite.report.upkeep import overdue, reading
from healthsite.views.values import Plain, Values

READING_AIM = 5.0
"""The grade without names that the median of all pages aims at (content style 26)."""


@dataclass(frozen=True)
class Part:
    """One table of the report: its permanent name, its title, what it tells, and its columns (key -> label)."""

    name: str
    title: str
    about: str
    columns: Mapping[str, str]
    rows: Callable[[Values], Iterable[Plain]]
    """Mappings with these columns as keys. A value is a text, a number, or a list of texts."""


PARTS = (
    Part(
        "gaps",
        "Gaps",
        "Pages and relations that may be missing. A text that leads to a record, where no field of the page names it, "
        "shows nothing at the other end.",
        {"gap": "What", "page": "Page", "more": "More"},
        gaps,
    ),
    Part(
        "overdue",
        "Past their date",
        "Read the sources again, then write the new date.",
        {"due": "Due", "what": "What"},
        overdue,
    ),
    Part(
        "differing-verdicts",
        "Verdicts that differ",
        "The same treatment for the same people, with another verdict or certainty. It may be right, in another "
        "condition or from another source.",
        {
            "differs": "Differs in", "treatment": "Treatment", "for": "For",
            "condition": "Condition", "verdict": "Verdict", "certainty": "Certainty",
        },
        differing_verdicts,
    ),
    Part(
        "differing-figures",
        "Figures that differ",
        "Two pages say nearly the same from the same source, with other figures. Look at the source.",
        {"pair": "Pair", "figures": "Figures", "place": "Place", "says": "Says"},
        differing_figures,
    ),
    Part(
        "signs-to-be-checked",
        "Danger signs to be checked",
        "No source settles how urgent they are. They are shown all the same; the tier is our own choice.",
        {"tier": "Tier", "sign": "Sign", "words": "In short", "reason": "Why this tier"},
        signs_to_be_checked,
    ),
    Part(
        "signs-of-symptoms",
        "Signs of a symptom that the condition does not show",
        "For a clinician to look at. The sign may belong to another cause of the symptom, or be missing here.",
        {"condition": "Condition", "tier": "Tier", "sign": "Sign", "symptoms": "Own sign of"},
        signs_of_symptoms,
    ),
    Part(
        "not-found",
        "What we did not find",
        "Fields that readers look for. The page says that we found nothing.",
        {"page": "Page", "fields": "Fields"},
        not_found,
    ),
    Part(
        "reading",
        "Reading grades",
        "The hardest page first. The second grade leaves out the page's own title and the names of medicines.",
        {"without_names": "Without names", "plain": "Plain", "page": "Page"},
        reading,
    ),
    Part(
        "second-hand",
        "Sources read only as a copy or a summary",
        "The pages say so. It would be better to read the publisher's own.",
        {"read": "Read as", "source": "Source", "count": "Pages", "read_at": "Read at"},
        second_hand,
    ),
    Part(
        "sources",
        "Sources and what rests on them",
        "The ones that carry most come first.",
        {"count": "Pages", "source": "Source", "kind": "Kind", "registers": "Registers", "pages": "Which pages"},
        all_sources,
    ),
)  # fmt: skip
"""The tables in the order of the report: what matters most comes first, long lists last."""


def report_of(values: Values) -> Plain:
    """The whole report as plain data: its date, figures on top, and every table with its rows."""
    parts: list[Plain] = [
        {"name": part.name, "title": part.title, "about": part.about, "columns": part.columns}
        | {"rows": list(part.rows(values))}
        for part in PARTS
    ]
    grades = [row["without_names"] for part in parts if part["name"] == "reading" for row in part["rows"]]
    return {
        "date": values.context.today.isoformat(),
        "pages": len(values.library.entries),
        "drafts": len(values.library.drafts),
        "reading_median": round(statistics.median(grades), 2) if grades else 0.0,
        "reading_aim": READING_AIM,
        "parts": parts,
    }
