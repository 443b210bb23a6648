"""Which danger signs a page shows, and how: the safety rules of design 3.4 as one function."""

from collections.abc import Iterable
from dataclasses import dataclass

from healthsite.library import Library
from healthsite.records.base import Record, SignPolicy
from healthsite.records.registers import TIERS, DangerSign
from healthsite.refs import Ref


@dataclass(frozen=True)
class ShownSign:
    """A danger sign on a page: in full (lead, items, why, meanwhile, contact) or in its short form."""

    sign: DangerSign
    full: bool


def shown_signs(library: Library, record: Record) -> tuple[ShownSign, ...]:
    """The signs of a record's page: its own, those of its type's policy, and the worse neighbours of them all.

    By tier, then in the order of the groups, then in the register's order. A sign stands there once; where it could
    be shown in full and in short, it is shown in full.
    """
    full: dict[Ref, bool] = {ref: True for ref in record.own_signs if ref in library.signs}
    for ref in (*record.own_signs_short, *_signs_of_policy(library, record.signs)):
        if ref in library.signs:
            full.setdefault(ref, False)
    return _in_order(library, _with_worse(library, full, kept_short=frozenset(record.own_signs_short)))


def all_signs(library: Library, tiers: Iterable[str], *, full: bool) -> tuple[ShownSign, ...]:
    """Every sign of these tiers, for the pages that gather them: in full on /emergency/, in short in an index."""
    wanted = set(tiers)
    return _in_order(library, {ref: full for ref, sign in library.signs.items() if sign.tier in wanted})


def short_signs(library: Library, records: Iterable[Record]) -> tuple[ShownSign, ...]:
    """The signs of several pages together, each in its short form: for a sheet that takes its parts from them."""
    shown = {Ref("danger-signs", item.sign.id): False for record in records for item in shown_signs(library, record)}
    return _in_order(library, shown)


def _signs_of_policy(library: Library, policy: SignPolicy) -> tuple[Ref, ...]:
    site_wide = tuple(ref for ref, sign in library.signs.items() if sign.site_wide)
    emergency = tuple(ref for ref in site_wide if library.sign(ref).tier == "emergency")
    match policy:
        case SignPolicy.SITE_WIDE:
            return site_wide
        case SignPolicy.SITE_WIDE_EMERGENCY:
            return emergency
        case SignPolicy.EXERCISE:
            return (*emergency, *library.registers.danger_signs.exercise_set)
        case _:
            return ()


def _with_worse(library: Library, full: dict[Ref, bool], *, kept_short: frozenset[Ref]) -> dict[Ref, bool]:
    """Add the worse neighbours, through several steps: in full, or short where the neighbour is site-wide or the sign
    that brings it is shown short (danger-signs-where.yml)."""
    result = dict(full)
    waiting = list(full)
    while waiting:
        bringing = waiting.pop()
        for worse in library.sign(bringing).worse:
            if worse not in library.signs:
                continue
            in_full = result[bringing] and not library.sign(worse).site_wide
            if worse not in result or (in_full and not result[worse] and worse not in kept_short):
                result[worse] = in_full
                waiting.append(worse)
    return result


def _in_order(library: Library, full: dict[Ref, bool]) -> tuple[ShownSign, ...]:
    groups = {title: number for number, title in enumerate(library.registers.danger_signs.groups)}
    places = {ref: number for number, ref in enumerate(library.signs)}
    tiers = {tier: number for number, tier in enumerate(TIERS)}

    def place(ref: Ref) -> tuple[int, int, int]:
        sign = library.sign(ref)
        return tiers[sign.tier], groups.get(sign.group, len(groups)), places[ref]

    return tuple(ShownSign(library.sign(ref), full[ref]) for ref in sorted(full, key=place))
