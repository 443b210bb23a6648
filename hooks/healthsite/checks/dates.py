"""Dates that have come. They fail `healthsite check` only: a date alone never takes a safety page down."""

from collections.abc import Iterable

from healthsite.context import Context
from healthsite.diagnostics import Diagnostic
from healthsite.review import next_check, sign_check


def check_dates(context: Context) -> Iterable[Diagnostic]:
    """overdue-sign, overdue-page"""
    registers = context.library.registers
    source = registers.sources_of.get("danger-signs")
    for number, sign in enumerate(registers.danger_signs.signs):
        due = sign_check(sign)
        if source and due < context.today:
            yield Diagnostic(
                source.position(("signs", number, "checked")),
                "overdue-sign",
                f'The danger sign "{sign.id}" was to be checked again by {due}.',
                "Read its sources again, then write the new date.",
            )
    for entry in context.library.entries.values():
        due = next_check(entry.record)
        if due < context.today:
            yield Diagnostic(
                entry.source.position(("sources_checked",)),
                "overdue-page",
                f"This page was to be checked again by {due}.",
                "Read its sources again, then write the new date.",
            )
