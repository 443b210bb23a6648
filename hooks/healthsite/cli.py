"""The command `healthsite`: check, report, review-pack, site, serve."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from healthsite.clock import today
from healthsite.diagnostics import ContentError, as_github, as_json, as_text, in_order
from healthsite.report.command import FORMS, run_report
from healthsite.review_packs import FOLDER, run_review_pack
from healthsite.settings import read_settings
from healthsite.site import check_content

_FORMATS = {"text": as_text, "json": as_json, "github": as_github}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit code: 0 fine, 1 mistakes found, 2 wrong use."""
    options = _parser().parse_args(arguments)
    if not options.config.is_file():
        print(f"There is no {options.config}. Run this in the project's folder.", file=sys.stderr)
        return 2
    return int(options.run(options))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="healthsite", allow_abbrev=False, description="Builds a health-education site from records."
    )
    parser.add_argument(
        "--config", type=Path, default=Path("mkdocs.yml"), help="the settings file (default: mkdocs.yml)"
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    check = commands.add_parser("check", allow_abbrev=False, help="check the content and say what is wrong")
    check.add_argument("--format", choices=sorted(_FORMATS), default="text", help="how to print what is wrong")
    check.add_argument("--dates-only", action="store_true", help="tell only what is past its date")
    check.set_defaults(run=_check)
    report = commands.add_parser(
        "report", allow_abbrev=False, help="tell editors what is missing, due, hard to read or said in two ways"
    )
    report.add_argument("--format", choices=FORMS, default="text", help="text, json, or a page to print")
    report.add_argument("--to", type=Path, metavar="FILE", help="write it to a file")
    report.set_defaults(run=lambda chosen: run_report(chosen.config, chosen.format, chosen.to))
    _add_review_pack(commands.add_parser(
        "review-pack", allow_abbrev=False, help="write what a page says as a file for a clinician to check and tick"
    ))  # fmt: skip
    site = commands.add_parser("site", help="build the site strictly; the old one stays until every check passed")
    site.set_defaults(run=_site)
    serving = commands.add_parser("serve", help="show the site and follow every edit")
    serving.add_argument("--address", default="127.0.0.1:8000", help="where to show it (default: 127.0.0.1:8000)")
    serving.set_defaults(run=_serve)
    return parser


def _add_review_pack(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("page", nargs="?", metavar="PAGE", help="conditions/sciatica, or danger-signs for the register")
    which.add_argument("--all", action="store_true", help="every page and register, into a folder")
    parser.add_argument(
        "--to", type=Path, metavar="FILE", help=f"the file, or with --all the folder (default: {FOLDER}/)"
    )
    parser.set_defaults(run=lambda chosen: run_review_pack(chosen.config, chosen.page, chosen.to))


def _check(options: argparse.Namespace) -> int:
    try:
        site = check_content(read_settings(options.config), today())
    except ContentError as error:
        print(error)
        return 1
    found = site.overdue if options.dates_only else in_order([*site.diagnostics, *site.overdue])
    report = _FORMATS[options.format](found)
    if report:
        print(report)
    elif options.format == "text":
        print("No mistakes found.")
    return 1 if found else 0


def _site(options: argparse.Namespace) -> int:
    from healthsite.publish import build_and_swap  # MkDocs loads slowly, and checks do without it

    return build_and_swap(options.config)


def _serve(options: argparse.Namespace) -> int:
    from healthsite.serving import serve  # as above

    return serve(options.config, options.address)


if __name__ == "__main__":
    sys.exit(main())
