"""What rests on which source."""

from healthsite.citations import records_by_source
from healthsite.refs import Ref
from tests.small import context, entry, library

CITING = (
    entry("symptoms/ache", "summary: It aches.[^a]", "## Overview\n\nWords.[^b]\n"),
    entry("anatomy/disc", "summary: A pad.[^a][^a]"),
)


def test_a_source_knows_the_pages_that_cite_it_in_fields_and_bodies() -> None:
    assert records_by_source(context(library(*CITING))) == {
        "a": (Ref("symptoms", "ache"), Ref("anatomy", "disc")),
        "b": (Ref("symptoms", "ache"),),
        "leaflet": (Ref("symptoms", "ache"),),
    }
