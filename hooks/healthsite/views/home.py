"""The view of the home page: its doors, the map of the body, and what changed last."""

from healthsite.views.pictures import index_maps_view
from healthsite.views.values import Plain, Values

NEWEST = 5
"""How many changes the home page tells."""


def home_view(values: Values) -> Plain:
    """The words of home.yml, each door with its records, and the maps of their indexes.

    Empty where a site has no home.yml.
    """
    home = values.library.registers.home
    if home is None:
        return {}
    maps = {map_["id"]: map_ for door in home.doors for map_ in index_maps_view(values, door.all.id)}
    return {
        "lead": values.parts(home.lead),
        "first": values.parts(home.first),
        "about": values.parts(home.about),
        "doors": [
            {
                "id": door.id,
                "title": door.title,
                "records": [values.link(ref) for ref in door.records],
                "all": {"title": door.all_title, "address": f"{door.all.id}/"},
            }
            for door in home.doors
        ],
        "maps": list(maps.values()),
        "changes": newest_changes(values),
        "written": max((entry.record.written for entry in values.library.entries.values()), default=None),
    }


def newest_changes(values: Values) -> list[Plain]:
    """The last changes to any page, newest first."""
    changes = [
        (change.on, entry.record.title, change, entry.ref)
        for entry in values.library.entries.values()
        for change in entry.record.changes
    ]
    changes.sort(key=lambda row: (-row[0].toordinal(), row[1]))
    return [
        {"on": on, "record": values.link(ref), "what": values.parts(change.what), "matters": change.matters}
        for on, _, change, ref in changes[:NEWEST]
    ]
