"""Maps as files, for types whose pages are long: the same drawing without its links, which the page has as a list."""

from healthsite.assets import Assets, with_made
from healthsite.context import Context
from healthsite.diagnostics import Diagnostic
from healthsite.pages import TemplateMistakeError
from healthsite.rendering import renderer_for
from healthsite.settings import Settings
from healthsite.views.pictures import maps_view
from healthsite.views.values import Plain, Values


def add_maps(context: Context, settings: Settings, assets: Assets) -> tuple[Assets, list[Diagnostic]]:
    """The assets and each map that a page shows as a file; and what is wrong with the drawings."""
    renderer = renderer_for(Values(context), settings, assets)
    for name, view in _wanted(context).items():
        try:
            drawn, _ = renderer.render("pages/map-file.html", {"picture": view}, address="")
        except TemplateMistakeError as problem:
            return assets, [problem.diagnostic]
        assets = with_made(assets, name, drawn.encode())
    return assets, []


def _wanted(context: Context) -> dict[str, Plain]:
    """Name of the file -> the map. Pages that mark the same parts share a file."""
    values = Values(context)
    entries = (entry for kind in context.types if kind.maps_as_files for entry in context.library.of_type(kind.folder))
    return {view["file"]: view | {"parts": [], "file": ""} for entry in entries for view in maps_view(values, entry)}
