"""`healthsite report`: read the content, and print the report or write it to a file."""

import sys
from pathlib import Path

from healthsite.clock import today
from healthsite.diagnostics import ContentError
from healthsite.pages import TemplateMistakeError
from healthsite.report.forms import as_json, as_page, as_text
from healthsite.report.parts import report_of
from healthsite.settings import Settings, read_settings
from healthsite.site import read_content
from healthsite.views.values import Values

FORMS = ("text", "json", "page")


def run_report(config_file: Path, form: str, target: Path | None) -> int:
    """The exit code: 0 if the content can be read, whatever the report tells; 1 with mistakes; 2 for wrong use."""
    try:
        settings = read_settings(config_file)
        if target and settings.publishes(target):
            print(f"{target} would become part of the site. Write the report elsewhere.", file=sys.stderr)
            return 2
        written = make_report(settings, form)
    except ContentError as error:
        print(error)
        return 1
    if target is None:
        sys.stdout.write(written)
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(written, encoding="utf-8", newline="\n")
    return 0


def make_report(settings: Settings, form: str) -> str:
    """The report in one of the forms. Raises ContentError where content or template have mistakes."""
    content = read_content(settings, today())
    if content.mistakes:
        raise ContentError(content.mistakes)
    values = Values(content.context)
    report = report_of(values)
    if form != "page":
        return as_json(report) if form == "json" else as_text(report)
    try:
        return as_page(report, values, settings)
    except TemplateMistakeError as problem:
        raise ContentError([problem.diagnostic]) from problem
