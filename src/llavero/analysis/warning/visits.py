"""Whom to visit now, and whom it is too late to warn of?"""

import numpy as np

from llavero.analysis.figures import Sheet, money
from llavero.analysis.warning.findings import (
    AccountsToVisit,
    AccountToVisit,
    FallenAccount,
    FallenAccounts,
)
from llavero.analysis.warning.method import trial
from llavero.analysis.warning.method.months import earlier, trailing
from llavero.analysis.warning.method.signals import YEAR, change, count_of
from llavero.analysis.warning.records import Records
from llavero.analysis.warning.signs import NAMES, Signs
from llavero.ledger.columns import Floats

LISTED = 12
FALLEN_LISTED = 4
FEW_CASES = "few-cases"
ENOUGH = 20  # cases of the past for a rate to be told


def accounts_to_visit(records: Records, signs: Signs, *, proven: bool) -> AccountsToVisit | None:
    """Return who is warned of on the last month end; None where nobody is watched."""
    watched = signs.past.watched[:, -1]
    if not watched.any():
        return None
    sales = _year(records)
    warned = watched & signs.alarm[:, -1]
    known = trial.experience(signs.past, signs.pattern, len(NAMES))
    rates = np.array([_rate(known, int(pattern)) for pattern in range(1 << len(NAMES))])
    weight = sales * np.nan_to_num(rates, nan=_base(known))[signs.pattern[:, -1]]
    order = np.lexsort((np.arange(weight.size), -weight))
    listed = [int(at) for at in order if warned[at]][:LISTED]
    sheet = records.sheet
    stake, whole = float(sales[warned].sum()), float(sales[sales > 0].sum())
    return AccountsToVisit(
        thresholds=signs.thresholds,
        proven=proven,
        visit=sheet.figure("EW.visit", int(warned.sum()), n=int(watched.sum())),
        stake=sheet.figure("EW.stake", money(stake)),
        stake_share=sheet.figure("EW.stake_share", stake / whole, parts=(stake, whole)),
        accounts=tuple(_visit(records, signs, known, at, float(sales[at])) for at in listed),
    )


def _year(records: Records) -> Floats:
    """Return what each account bought in the last year, or since there are records."""
    sales: Floats = records.sales[:, -YEAR:].sum(axis=1)
    return sales


def _base(known: trial.Experience) -> float:
    """Return how often a fall followed at all; 1 where nobody knows: sales alone then decide."""
    cases = known.cases.sum()
    return float(known.falls.sum() / cases) if cases else 1.0


def _rate(known: trial.Experience, pattern: int) -> float:
    cases, falls = _cases(known, pattern)
    return falls / cases if cases >= ENOUGH else float("nan")


def _cases(known: trial.Experience, pattern: int) -> tuple[int, int]:
    """Return what became of who gave these signals, or at least as many where they are too few."""
    cases, falls = known.of(pattern)
    if cases >= ENOUGH:
        return cases, falls
    bits = len(NAMES)
    count = count_of(np.arange(1 << bits), bits)
    alike = count >= count[pattern]
    return int(known.cases[alike].sum()), int(known.falls[alike].sum())


def _visit(
    records: Records, signs: Signs, known: trial.Experience, at: int, sales: float
) -> AccountToVisit:
    group, pattern = records.groups[at], int(signs.pattern[at, -1])
    scope = f"group:{group}"
    cases, falls = _cases(known, pattern)
    fired = tuple(name for bit, name in enumerate(NAMES) if pattern >> bit & 1)
    return AccountToVisit(
        name=records.names[at],
        signals=fired,
        sales=records.sheet.figure("EW.account_sales", money(sales), scope=scope),
        past=_judged(records, signs).figure(
            "EW.account_past",
            falls / cases if cases >= ENOUGH else None,
            FEW_CASES,
            scope=scope,
            n=cases,
            parts=(falls, cases),
        ),
    )


def _judged(records: Records, signs: Signs) -> Sheet:
    """Return the sheet of what was seen in the past; that of the day where nothing was."""
    ends = signs.past.judged
    return records.sheet.over(records.period(ends[0], ends[-1])) if ends else records.sheet


def fallen_accounts(records: Records, signs: Signs) -> FallenAccounts | None:
    """Return whose fall was first seen in the last months, and still is; None: nobody's."""
    months = signs.thresholds.months
    leads = trial.leads(signs.past, signs.alarm)
    lately = (leads.end > records.months - months) & signs.past.fallen[leads.account, -1]
    since = dict(zip(leads.account[lately].tolist(), leads.months[lately].tolist(), strict=True))
    if not since:
        return None
    before = earlier(trailing(records.sales, months), YEAR)[:, -1]
    changed = change(records.sales, months)[:, -1]
    largest = sorted(since, key=lambda at: (-before[at], records.groups[at]))[:FALLEN_LISTED]
    return FallenAccounts(
        signs.thresholds,
        records.sheet.figure("EW.fallen", len(since)),
        tuple(_fallen(records, at, float(changed[at]), since[at]) for at in largest),
    )


def _fallen(records: Records, at: int, changed: float, lead: int) -> FallenAccount:
    group = records.groups[at]
    scope = f"group:{group}"
    return FallenAccount(
        records.names[at],
        records.sheet.figure("EW.account_change", changed, scope=scope),
        records.sheet.figure("EW.account_lead", lead, scope=scope),
    )
