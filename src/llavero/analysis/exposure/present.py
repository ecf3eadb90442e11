"""Which factors are there in which accounts, and of which can nobody tell?

A table of factors: 1 where it is there, 0 where it is not, NaN where the records do not say.
"""

from collections.abc import Mapping
from datetime import date

import numpy as np

from llavero.analysis.answers import Earlier, Setting
from llavero.analysis.exposure.measures import pressures
from llavero.analysis.exposure.parameters import (
    CHANGE_MONTHS,
    FACTORS,
    FALL,
    LONG_YEARS,
    OVERDUE,
    PRESSURE,
    STRONG,
)
from llavero.analysis.exposure.records import Records
from llavero.analysis.handovers import group_spells, handovers
from llavero.analysis.payments import payments
from llavero.analysis.places import part, spread
from llavero.analysis.strength import score
from llavero.analysis.strength.handed import scores
from llavero.analysis.strength.measures import NOT_SAID
from llavero.analysis.strength.method import ROLE_WEIGHTS
from llavero.analysis.strength.parameters import SINGLE, scale
from llavero.foundation.measure import Measure
from llavero.foundation.period import Period, add_months
from llavero.ledger.columns import Days, Flags, Floats, Labels
from llavero.ledger.tables import Ledger

DECIDER = tuple(ROLE_WEIGHTS).index("decider")
YEAR_DAYS = 365.25
QUARTER, YEAR = 3, 12
STAGE, INTEGRATED = "D3.account_stage", "integrated"


def present(
    ledger: Ledger, records: Records, members: Labels, earlier: Earlier, relations: score.Known
) -> Floats:
    """Return the factors of the accounts that may be lost: (members, factors).

    members   places of the accounts
    """
    setting = records.setting
    places = relations.places
    months = records.sales.shape[1]
    recorded = score.recorded(ledger, setting.as_of)
    seen: dict[str, Floats] = {
        "single_thread": _single(relations, setting, recorded=recorded),
        "negative_decider": _negative_decider(relations),
        "falling_sales": falling(records.sales[members], months, setting.value(FALL)),
        "overdue": overdue(ledger, setting, setting.period, setting.as_of, places),
        "kam_change": changed(ledger, setting, setting.as_of, places),
        "competitor_project": _pressed(ledger, setting, places),
        "strong_relationship": _at_least(
            scores(ledger, setting, earlier, places), setting.value(STRONG)
        ),
        "long_relationship": long(
            records.first_sale[members], records.first, setting.as_of, setting.value(LONG_YEARS)
        ),
        "joint_integration": _integrated(earlier.of("portfolio").figures, places),
    }
    unknown = np.full(members.size, np.nan)
    return np.column_stack([seen.get(name, unknown) for name in FACTORS])


def falling(sales: Floats, until: int, fall: float) -> Floats:
    """Return whose sales fell by `fall` or more in each of the last two quarters, on a year before.

    sales   (accounts, months)
    until   months that are known
    """
    if until < YEAR + 2 * QUARTER:
        return np.full(sales.shape[0], np.nan)
    found, known = (np.ones(sales.shape[0], dtype=np.bool_) for _ in range(2))
    for end in (until, until - QUARTER):
        now = sales[:, end - QUARTER : end].sum(axis=1)
        then = sales[:, end - QUARTER - YEAR : end - YEAR].sum(axis=1)
        found &= now <= (1 - fall) * then
        known &= then > 0
    return _where(known, found)


def overdue(
    ledger: Ledger, setting: Setting, period: Period, day: date, places: Mapping[str, int]
) -> Floats:
    """Return who owes more than the part in force long past the day agreed."""
    if not ledger.has("ledger", "due_date", "paid_date"):
        return np.full(len(places), np.nan)
    late, still_open = spread(ledger, payments(ledger, period, day), places, "overdue", "open")
    share = np.where(still_open > 0, part(late, still_open), 0.0)
    return _where(~np.isnan(still_open), share > setting.value(OVERDUE))


def changed(ledger: Ledger, setting: Setting, day: date, places: Mapping[str, int]) -> Floats:
    """Return who has passed to another seller within the months in force."""
    found = np.full(len(places), np.nan)
    if not ledger.has("assignments"):
        return found
    spells: dict[str, list[tuple[str, str, date]]] = {}
    for row in ledger.rows(group_spells(ledger, day)).to_pylist():
        if row["group_id"] in places:
            spell = (row["account_id"], row["seller_id"], row["spell_from"])
            spells.setdefault(row["group_id"], []).append(spell)
    since = add_months(day, -round(setting.value(CHANGE_MONTHS)))
    for group, held in spells.items():
        if any(start > NOT_SAID for _, _, start in held):
            found[places[group]] = handovers(held, since, day) > 0
    return found


def long(first_sale: Days, start: date, day: date, years: float) -> Floats:
    """Return who has bought for so many years; who bought in the ledger's first month may have."""
    age = (np.datetime64(day) - first_sale).astype(np.float64) / YEAR_DAYS
    old = age >= years
    begins_with_ledger = first_sale.astype("datetime64[M]") == np.datetime64(start, "M")
    return _where(~np.isnat(first_sale) & (old | ~begins_with_ledger), old)


def _single(relations: score.Known, setting: Setting, *, recorded: bool) -> Floats:
    if not recorded:
        return np.full(len(relations.places), np.nan)
    active = score.scored(relations, scale(setting)).active
    return _where(~np.isnan(active), active <= setting.value(SINGLE))


def _negative_decider(relations: score.Known) -> Floats:
    persons = relations.persons
    rated = (persons.role == DECIDER) & ~np.isnan(persons.sentiment)
    worst = np.full(len(relations.places), np.inf)
    np.minimum.at(worst, persons.place[rated], persons.sentiment[rated])
    return _where(np.isfinite(worst), worst < 0)


def _pressed(ledger: Ledger, setting: Setting, places: Mapping[str, int]) -> Floats:
    if not ledger.has("assessments", "competitor_pressure"):
        return np.full(len(places), np.nan)
    (pressure,) = spread(ledger, pressures(ledger, setting.as_of), places, "pressure")
    return _at_least(pressure, setting.value(PRESSURE))


def _integrated(figures: tuple[Measure, ...], places: Mapping[str, int]) -> Floats:
    found = np.full(len(places), np.nan)
    for figure in figures:
        if figure.id == STAGE and figure.value is not None:
            group = figure.scope.removeprefix("group:")
            if group in places:
                found[places[group]] = figure.value == INTEGRATED
    return found


def _at_least(values: Floats, limit: float) -> Floats:
    return _where(~np.isnan(values), values >= limit)


def _where(known: Flags, found: Flags) -> Floats:
    return np.where(known, found.astype(np.float64), np.nan)
