"""Documents beside the site: each is one HTML file that holds all it needs, and none of them is published."""

import base64
import re
from collections.abc import Mapping
from pathlib import PurePosixPath

from healthsite.assets import FOLDER, SHEET, Assets, read_assets
from healthsite.rendering import renderer_for
from healthsite.settings import Settings
from healthsite.views.values import Plain, Values

_ADDRESS = re.compile(r"url\(([^)\"']+)\)")


def make_sheet(values: Values, settings: Settings, template: str, view: Mapping[str, object]) -> str:
    """Fill a template that extends layouts/sheet.html, with the look of the site. Raises TemplateMistakeError."""
    assets = read_assets(settings.docs_dir)
    page: Plain = {**view, "styles": whole_style(assets)}
    html, _ = renderer_for(values, settings, assets).render(template, page, address="")
    return html


def whole_style(assets: Assets) -> str:
    """The style sheet of the site with its fonts inside, to be waited for; empty where the site has none of its own."""
    if not assets.address(SHEET):
        return ""
    sheet = assets.files[assets.address(SHEET)].decode("utf-8").replace("font-display: optional", "font-display: block")
    return _ADDRESS.sub(lambda match: f"url({_inside(match[1], assets)})", sheet)


def _inside(address: str, assets: Assets) -> str:
    """A file of docs/assets as part of the sheet; any other address as it is."""
    content = assets.files.get(f"{FOLDER}/{address}")
    if content is None:
        return address
    return f"data:font/{PurePosixPath(address).suffix[1:]};base64,{base64.b64encode(content).decode('ascii')}"
