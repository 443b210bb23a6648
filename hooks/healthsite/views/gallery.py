"""The view of the component gallery: what the components document, and a little of the site for their examples."""

from datetime import date
from pathlib import Path

from healthsite.components import Component, components
from healthsite.refs import Ref
from healthsite.views.values import Plain, Values

SHOWN = 3
"""So many sources, terms and figures of the site are enough for the examples."""

EXAMPLE_DAY = date(2026, 1, 31)
"""The day of every example: templates cannot write one."""


def gallery_view(values: Values, templates_dir: Path) -> Plain:
    """All components that have examples. Examples write their data themselves; only what cannot be written in a line
    comes from the site: figures, and the names of sources and terms. A site may have none of these."""
    registers = values.library.registers
    return {
        "day": EXAMPLE_DAY,
        "components": [_component(one) for one in components(templates_dir)],
        "sources": [source.id for source in registers.sources[:SHOWN]],
        "terms": [{"id": term.id, "words": term.term} for term in registers.glossary[:SHOWN]],
        "poses": [values.reference(Ref("poses", pose.id)) for pose in registers.poses[:SHOWN]],
    }


def _component(one: Component) -> Plain:
    macros = [{"name": macro.name, "parameters": macro.parameters, "about": macro.about} for macro in one.macros]
    return {"name": one.name, "macros": macros}
