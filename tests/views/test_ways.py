"""The ways from a page to its other versions."""

from healthsite.refs import Ref
from healthsite.views.values import Values
from healthsite.views.ways import ways_view
from tests.small import context
from tests.test_versions import SQUEEZE, site


def test_a_page_leads_to_each_of_its_versions_by_name() -> None:
    assert ways_view(Values(context(site())), SQUEEZE)[2] == {
        "kind": "card",
        "title": "card",
        "address": "conditions/squeeze/card/",
    }


def test_a_page_without_versions_leads_nowhere() -> None:
    assert ways_view(Values(context(site())), Ref("conditions", "ache")) == []
