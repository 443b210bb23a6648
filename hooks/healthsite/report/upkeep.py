"""What is past its date, and how hard each page is to read."""

from collections.abc import Iterator

from healthsite.readable import grades, medicine_names, passages
from healthsite.review import next_check, sign_check
from healthsite.views.values import Plain, Values


def overdue(values: Values) -> Iterator[Plain]:
    """Danger signs first, then pages; the longest overdue first."""
    today = values.context.today
    signs = [(sign_check(sign), str(ref)) for ref, sign in values.library.signs.items()]
    pages = [(next_check(entry.record), str(ref)) for ref, entry in values.library.entries.items()]
    for due, what in (*sorted(signs), *sorted(pages)):
        if due < today:
            yield {"due": due.isoformat(), "what": what}


def reading(values: Values) -> Iterator[Plain]:
    """The grades of every page, the hardest first."""
    medicines = medicine_names(values.context)
    rows = [
        (*grades(entry, list(passages(values.context, entry)), medicines), str(ref))
        for ref, entry in values.library.entries.items()
    ]
    for plain, without_names, page in sorted(rows, key=lambda row: (-row[1], row[2])):
        yield {"without_names": round(without_names, 1), "plain": round(plain, 1), "page": page}
