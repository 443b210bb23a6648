"""The checks: each takes the context and yields diagnostics. They do not know each other; this tuple is all of them."""

from collections.abc import Callable, Iterable

from healthsite.checks.addresses import check_addresses, check_links
from healthsite.checks.aliases import check_aliases
from healthsite.checks.bodies import check_bodies
from healthsite.checks.dates import check_dates
from healthsite.checks.easy_read import check_easy_read
from healthsite.checks.figures import check_figures
from healthsite.checks.phone_numbers import check_phone_numbers
from healthsite.checks.reading import check_reading
from healthsite.checks.references import check_references
from healthsite.checks.register_ids import check_register_ids
from healthsite.checks.shown_signs import check_shown_signs
from healthsite.checks.signs import check_signs
from healthsite.checks.texts import check_texts
from healthsite.checks.wording import check_wording
from healthsite.context import Context
from healthsite.diagnostics import Diagnostic

Check = Callable[[Context], Iterable[Diagnostic]]

CHECKS: tuple[Check, ...] = (
    check_register_ids,
    check_references,
    check_texts,
    check_aliases,
    check_addresses,
    check_links,
    check_bodies,
    check_signs,
    check_shown_signs,
    check_easy_read,
    check_phone_numbers,
    check_figures,
    check_reading,
    check_wording,
    check_dates,
)


def run_checks(context: Context) -> list[Diagnostic]:
    """Everything that all checks find."""
    return [found for check in CHECKS for found in check(context)]
