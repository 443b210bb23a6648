"""The home page: its doors, and what changed last."""

from typing import Any

from healthsite.records.registers import Home
from healthsite.views.home import NEWEST, home_view
from healthsite.views.values import Values
from tests.small import context, entry, library, model

HOME = """
  {title: Start, lead: A guide., first: Look here first., about: Ours.,
   doors: [{id: told, title: What were you told?, records: [anatomy/disc], all: anatomy, all_title: All parts}]}
  """


def view(*entries: Any) -> Any:
    return home_view(Values(context(library(*entries, home=model(Home, HOME)))))


def changed(name: str, *days: str) -> Any:
    return entry(name, {"changes": [{"on": day, "what": "More.", "matters": "true"} for day in days]})


def test_a_door_leads_to_its_records_and_to_the_index() -> None:
    (door,) = view(entry("anatomy/disc"))["doors"]
    assert [link["address"] for link in door["records"]] == ["anatomy/disc/"]
    assert door["all"] == {"title": "All parts", "address": "anatomy/"}


def test_the_newest_changes_stand_first_and_are_few() -> None:
    days = [f"2026-10-{day:02}" for day in range(1, NEWEST + 3)]
    told = view(entry("anatomy/disc"), changed("anatomy/spine", *days))["changes"]
    assert [change["on"].day for change in told] == [7, 6, 5, 4, 3]
    assert (told[0]["record"]["title"], told[0]["matters"]) == ("Spine", True)


def test_a_site_without_changes_tells_none() -> None:
    assert view(entry("anatomy/disc"))["changes"] == []


def test_a_site_without_a_home_has_no_view_of_it() -> None:
    assert home_view(Values(context(library(entry("anatomy/disc"))))) == {}
