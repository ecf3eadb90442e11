"""Who sells more or less than expected? The only module here that reads the ledger."""

from collections.abc import Iterator
from typing import get_args

import numpy as np

from llavero.analysis import serving
from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.comparison import measures
from llavero.analysis.comparison.findings import (
    DEFINITIONS,
    Cause,
    FairComparison,
    SellerCompared,
    Standing,
)
from llavero.analysis.comparison.method import Fit, fit, stands_out
from llavero.analysis.comparison.parameters import SELLERS
from llavero.analysis.comparison.records import Sellers, read
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.trace import Step, Trace, Traces
from llavero.ledger.columns import Flags, Floats
from llavero.ledger.conversion import doubts, exchange
from llavero.ledger.monthly import lines_within
from llavero.ledger.tables import Ledger

UNITS = {definition.id: definition.unit for definition in DEFINITIONS}
CAUSES: tuple[Cause, ...] = get_args(Cause)
STANDINGS: dict[int, Standing] = {1: "above", -1: "below", 0: "within"}
SHOWN = 40  # sellers whose figures a run holds
FEW = "few-sellers-known"
WHY = {"potential": "no-wallet", "hours": "no-tiers", "tenure": "no-start"}
MISSING = {
    "potential": ("comparison-no-potential", "accounts", ("wallet_est",)),
    "hours": ("comparison-no-hours", "ka_status", ("tier",)),
    "tenure": ("comparison-no-tenure", "employees", ("hire_date",)),
}


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return what each seller sells beside what is to be expected, and who stands out."""
    del earlier
    told = Traces(lambda: tuple(_traces(ledger, setting)))
    reasons, blocked = doubts(exchange(ledger).excluded(setting.period))
    rows = ledger.rows(measures.sellers(ledger, setting))
    if rows.num_rows < 2 or blocked:
        because = blocked or ("single-seller" if rows.num_rows else "no-sellers")
        return Answer((), tuple(_rest((), because)), told)
    start = ledger.rows(serving.ledger_start(ledger)).column("first_month")[0].as_py()
    sellers = read(rows, start, setting)
    sheet = Sheet(UNITS, setting.period, setting.currency, reasons)
    compared = _compared(sellers, setting)
    found = _comparison(sheet, sellers, compared, setting, key=ledger.has("ka_status"))
    findings = (found, *_missing(found))
    figures = tuple(figures_in(found))
    return Answer(findings, once_each((*figures, *_rest(figures, FEW))), told)


def _compared(sellers: Sellers, setting: Setting) -> Fit | None:
    """Return the fit over those of whom all is known, where they are enough."""
    known = sellers.complete
    if known.sum() < setting.value(SELLERS):
        return None
    return fit(np.log(sellers.known_sales[known]), sellers.causes[known])


def _comparison(
    sheet: Sheet, sellers: Sellers, found: Fit | None, setting: Setting, *, key: bool
) -> FairComparison:
    known, day = sellers.complete, sheet.of_a_day()
    count = sellers.accounts.size
    expected = np.full(count, np.nan)
    told: dict[int, Standing] = {}
    if found is not None:
        expected[known] = np.exp(found.fitted)
        stands = stands_out(found).tolist()
        told = {int(at): STANDINGS[s] for at, s in zip(np.flatnonzero(known), stands, strict=True)}
    every = tuple(_seller(sheet, sellers, at, expected[at], told.get(at)) for at in range(count))
    beyond = sum(one != "within" for one in told.values()) if found else None
    n = int(known.sum())
    return FairComparison(
        key=key,
        compared=found is not None,
        alike=found is None and n >= setting.value(SELLERS),
        least=round(setting.value(SELLERS)),
        count=day.figure("CMP.sellers", count),
        complete=day.figure("CMP.complete", n, n=count),
        explained=sheet.figure("CMP.explained", found.explained if found else None, FEW, n=n),
        standing=day.figure("CMP.standing", beyond, FEW, n=n),
        idle=_idle(found),
        lacking=tuple(_lacking(sellers)),
        sellers=_in_order(every, merit=found is not None)[:SHOWN],
    )


def _idle(found: Fit | None) -> tuple[Cause, ...]:
    if found is None:
        return ()
    return tuple(cause for at, cause in enumerate(CAUSES) if at not in found.kept)


def _lacking(sellers: Sellers) -> Iterator[Cause]:
    for cause in CAUSES:
        if np.isnan(getattr(sellers, cause)).any():
            yield cause


def _in_order(sellers: tuple[SellerCompared, ...], *, merit: bool) -> tuple[SellerCompared, ...]:
    """Return the sellers, the largest difference first; without merit as they came, by code."""
    if not merit:
        return sellers
    known = [one for one in sellers if one.difference.value is not None]
    known.sort(key=lambda one: -float(one.difference.value or 0))
    return (*known, *(one for one in sellers if one.difference.value is None))


def _seller(
    sheet: Sheet, sellers: Sellers, at: int, expected: float, standing: Standing | None
) -> SellerCompared:
    code = f"E{at + 1:02d}"
    scope, day = f"code:{code}", sheet.of_a_day()
    sold = float(sellers.known_sales[at])
    levels = ("tiers-missing",) if sellers.some_levels[at] else ()
    likely = None if np.isnan(expected) else float(expected)
    return SellerCompared(
        code=code,
        accounts=day.figure("CMP.accounts", int(sellers.accounts[at]), scope=scope),
        sales=sheet.figure("CMP.sales", float(sellers.sales[at]), scope=scope),
        potential=sheet.figure(
            "CMP.potential", _known(sellers.potential, at), WHY["potential"], scope=scope
        ),
        hours=day.figure(
            "CMP.hours",
            _known(sellers.hours, at),
            WHY["hours"],
            scope=scope,
            doubts=levels,
            source=Source.ASSUMPTION,
        ),
        tenure=day.figure(
            "CMP.tenure",
            _known(sellers.tenure, at),
            WHY["tenure"],
            scope=scope,
            doubts=_doubts(sellers.by_sales, sellers.censored, at),
            source=Source.LEDGER if sellers.by_sales[at] else Source.HR,
        ),
        expected=sheet.figure("CMP.expected", likely, FEW, scope=scope),
        difference=sheet.figure(
            "CMP.difference",
            None if likely is None else sold / likely - 1,
            FEW,
            scope=scope,
            parts=(sold, likely),
        ),
        standing=standing,
    )


def _known(column: Floats, at: int) -> float | None:
    return None if np.isnan(column[at]) else float(column[at])


def _doubts(by_sales: Flags, censored: Flags, at: int) -> tuple[str, ...]:
    since = ("start-from-sales",) if by_sales[at] else ()
    return (*since, *(("left-censored",) if censored[at] else ()))


def _missing(found: FairComparison) -> Iterator[MissingData]:
    for cause in found.lacking:
        sentence, table, columns = MISSING[cause]
        yield MissingData(sentence, table, columns, ("CMP.difference",))


def _rest(told: tuple[Measure, ...], because: str) -> Iterator[Measure]:
    known = {figure.id for figure in told}
    for one in DEFINITIONS:
        if one.id not in known and one.id in ("CMP.sellers", "CMP.complete", "CMP.explained"):
            yield not_computable(one.id, one.unit, Source.LEDGER, because)


def _traces(ledger: Ledger, setting: Setting) -> Iterator[Trace]:
    sellers, rows = measures.sellers(ledger, setting), lines_within(ledger, setting.period)
    coded = sellers.mutate(scope="code:E" + sellers.place.cast("string").lpad(2, "0"))
    tables = (
        *("ledger", "accounts", "ka_status", "employees", "assignments"),
        *("account_links", "seller_links"),
    )
    below = Step("ledger", ledger.sql(rows.filter(rows.seller_id.notnull())))
    for one in DEFINITIONS:
        company = one.id in ("CMP.sellers", "CMP.complete", "CMP.explained", "CMP.standing")
        table = sellers if company else coded
        yield Trace(one.id, (Step("sellers", ledger.sql(table)),), below, tables)
