"""Figures as files: one picture for each frame, so that a page of many exercises stays light."""

from healthsite.assets import Assets, with_made
from healthsite.context import Context
from healthsite.diagnostics import Diagnostic
from healthsite.exercise_plan import has_plan
from healthsite.pages import TemplateMistakeError
from healthsite.refs import Ref
from healthsite.rendering import renderer_for
from healthsite.settings import Settings
from healthsite.views.values import Values


def add_figures(context: Context, settings: Settings, assets: Assets) -> tuple[Assets, list[Diagnostic]]:
    """The assets and `figures/<pose>-1.svg` and so on, on sites that have a page of many; and what is wrong."""
    if not has_plan(context.library):
        return assets, []
    values = Values(context)
    renderer = renderer_for(values, settings, assets)
    for pose in context.library.registers.poses:
        figure = values.reference(Ref("poses", pose.id))
        for number in range(len(pose.frames)):
            view = {"figure": figure, "number": number}
            try:
                drawn, _ = renderer.render("pages/figure-file.html", view, address="")
            except TemplateMistakeError as problem:
                return assets, [problem.diagnostic]
            assets = with_made(assets, f"figures/{pose.id}-{number + 1}.svg", drawn.encode())
    return assets, []
