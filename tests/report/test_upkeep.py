"""What is past its date, and how hard pages are to read."""

from datetime import date

from healthsite.report.upkeep import overdue, reading
from healthsite.views.values import Values
from tests.small import context, danger_signs, entry, library, sign


def test_what_is_past_its_date_is_told_signs_first_and_oldest_first() -> None:
    pages = [
        entry(f"anatomy/{name}", f"sources_checked: {day}") for name, day in (("b", "2023-05-01"), ("a", "2023-06-01"))
    ]
    of = library(*pages, danger_signs=danger_signs(sign("numb", "soon"), sign("weak", "soon", checked="2027-01-01")))
    assert [row["what"] for row in overdue(Values(context(of, today=date(2026, 6, 1))))] == ["anatomy/b"]
    rows = list(overdue(Values(context(of, today=date(2026, 11, 2)))))
    assert [(row["what"], row["due"]) for row in rows] == [("anatomy/b", "2026-05-01"), ("anatomy/a", "2026-06-01")]
    rows = list(overdue(Values(context(of, today=date(2027, 11, 2)))))
    assert [row["what"] for row in rows] == ["danger-signs/numb", "anatomy/b", "anatomy/a"]


def test_pages_stand_by_their_grade_without_names_hardest_first() -> None:
    texts = {"disc": "Sit up.", "nerve": "Multidisciplinary rehabilitation.", "sacroiliac": "Sit, sacroiliac."}
    pages = [entry(f"anatomy/{name}", {"summary": text}, "") for name, text in texts.items()]
    rows = list(reading(Values(context(library(*pages)))))
    assert [row["page"] for row in rows] == ["anatomy/nerve", "anatomy/disc", "anatomy/sacroiliac"]
    assert rows[2]["plain"] > rows[1]["plain"]


def test_grades_have_one_decimal() -> None:
    page = entry("anatomy/disc", {"summary": "Sit up. Stand when you can."}, "")
    (row,) = reading(Values(context(library(page))))
    assert row == {"without_names": -2.6, "plain": -2.6, "page": "anatomy/disc"}
