"""Of what must somebody be warned, in which accounts, and for how much of the sales?"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal

import numpy as np

from llavero.analysis.relationships.contacts import old_and_weighty
from llavero.analysis.relationships.figures import Figures
from llavero.analysis.relationships.findings import (
    AccountRelation,
    Alert,
    AlertedAccount,
    RelationAlert,
)
from llavero.analysis.relationships.parameters import DEPENDENT, HANDOVERS, OLD_DAYS
from llavero.analysis.relationships.records import Records
from llavero.analysis.strength.parameters import SINGLE
from llavero.foundation.measure import Measure

LISTED = 12  # accounts that an alert names
NOTHING = Decimal(0)
Alerted = Callable[[Records, AccountRelation, int], AlertedAccount | None]


def alerts(records: Records, told: tuple[AccountRelation, ...]) -> Iterator[RelationAlert]:
    """Yield each alert, with the accounts of which something can be said of it."""
    value = records.setting.value
    kinds: tuple[tuple[Alert, float, Alerted, bool], ...] = (
        ("single", value(SINGLE), _single, records.recorded),
        ("leaver", 0, _leaver, _staff_leaves(records)),
        ("old", value(OLD_DAYS), _old, records.mapped and records.recorded),
        ("silent", 0, _silent, records.recorded),
        ("dependent", value(DEPENDENT), _dependent, records.recorded),
        ("handovers", value(HANDOVERS), _handovers, records.changes is not None),
    )
    for kind, limit, ask, known in kinds:
        pairs = zip(told, records.told, strict=True)
        found = [ask(records, one, place) for one, place in pairs] if known else []
        yield _alert(records, kind, limit, [one for one in found if one], known=known)


def _alert(
    records: Records, kind: Alert, limit: float, found: list[AlertedAccount], *, known: bool
) -> RelationAlert:
    why = {"leaver": "no-end-dates", "handovers": "no-assignments", "old": "no-contacts"}
    because = why.get(kind, "no-interactions")
    stake = sum((_amount(one.sales) for one in found), NOTHING)
    return RelationAlert(
        kind=kind,
        count=records.sheet.of_a_day().figure(
            f"E4.{kind}_accounts", len(found) if known else None, because, n=len(records.told)
        ),
        sales=records.sheet.figure(f"E4.{kind}_sales", stake if known else None, because),
        limit=limit,
        accounts=tuple(sorted(found, key=lambda one: -_amount(one.sales))[:LISTED]),
    )


def _amount(sales: Measure) -> Decimal:
    return sales.value if isinstance(sales.value, Decimal) else NOTHING


def _staff_leaves(records: Records) -> bool:
    return records.recorded and any(one.end_on for one in records.colleagues.values())


def _single(records: Records, one: AccountRelation, place: int) -> AlertedAccount | None:
    active = one.active.value
    if not isinstance(active, int) or active > records.setting.value(SINGLE):
        return None
    return AlertedAccount(one.name, one.active, one.sales)


def _dependent(records: Records, one: AccountRelation, place: int) -> AlertedAccount | None:
    share = one.top_share.value
    if not isinstance(share, float) or share < records.setting.value(DEPENDENT):
        return None
    return AlertedAccount(one.name, one.top_share, one.sales, _top_contact(records, place))


def _silent(records: Records, one: AccountRelation, place: int) -> AlertedAccount | None:
    days = one.days.value
    if not isinstance(days, int) or days <= one.most_days:
        return None
    return AlertedAccount(one.name, one.days, one.sales, one.seller)


def _handovers(records: Records, one: AccountRelation, place: int) -> AlertedAccount | None:
    times = one.changes.value
    if not isinstance(times, int) or times <= records.setting.value(HANDOVERS):
        return None
    return AlertedAccount(one.name, one.changes, one.sales, one.seller)


def _old(records: Records, one: AccountRelation, place: int) -> AlertedAccount | None:
    mine = records.known.persons.place == place
    count = int((old_and_weighty(records) & mine).sum())
    if not count:
        return None
    figure = Figures(records, place).counted_as("M34.old", count)
    return AlertedAccount(one.name, figure, one.sales)


def _leaver(records: Records, one: AccountRelation, place: int) -> AlertedAccount | None:
    """Return the account where somebody who serves it has left or has a day to leave."""
    met, ending = records.known.met, records.colleagues_ending
    here = (met.place == place) & (met.weight > 0)
    served = _leaving(ending, records.known.holders.sellers[place])
    whole = float(met.weight[here].sum())
    parts = np.bincount(met.seller[here], met.weight[here], len(met.sellers))
    gone = {
        met.sellers[at]: (ending[met.sellers[at]], parts[at])
        for at in np.flatnonzero(parts).tolist()
        if met.sellers[at] in ending
    }
    if not gone and not served:
        return None
    share = sum(part for _, part in gone.values()) / whole if whole else None
    who = max(gone, key=lambda key: gone[key][1]) if not served else next(iter(served))
    figure = Figures(records, place).part_of_year("E4.leaving", share)
    name = records.colleagues[who].name
    return AlertedAccount(one.name, figure, one.sales, name, ending[who])


def _leaving(ending: Mapping[str, date], sellers: frozenset[str]) -> list[str]:
    return sorted(seller for seller in sellers if seller in ending)


def _top_contact(records: Records, place: int) -> str:
    """Return the post of the contact who is met most; empty where nobody says it."""
    met, persons = records.known.met, records.known.persons
    here = (met.place == place) & (met.contact >= 0)
    if not here.any():
        return ""
    weight = np.bincount(met.contact[here], met.weight[here], len(met.contacts))
    row = np.flatnonzero(persons.contact == int(np.argmax(weight)))
    at = int(persons.function[row[0]]) if row.size else -1
    return persons.functions[at] if at >= 0 else ""
