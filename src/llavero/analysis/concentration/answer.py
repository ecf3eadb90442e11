"""How concentrated are the sales of the period? The only module here that reads the ledger."""

from typing import Any

import numpy as np

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.concentration import method
from llavero.analysis.concentration.findings import (
    DEFINITIONS,
    Bar,
    ConcentrationOfSales,
    MaterialAccount,
    NegativeAccounts,
    NoPositiveSales,
    PooledAccounts,
)
from llavero.analysis.concentration.measures import groups_by_size
from llavero.analysis.concentration.parameters import DEPENDENT, HIGH, MODERATE, NEGATIVE_LIMIT
from llavero.analysis.concentration.scenarios import NOBODY, what_ifs
from llavero.analysis.figures import figures_in
from llavero.foundation.measure import Measure, Source, Status, Unit, Value, not_computable
from llavero.foundation.trace import Step, Trace, Traces
from llavero.ledger.conversion import doubts, exchange
from llavero.ledger.monthly import lines_within
from llavero.ledger.tables import Ledger

BARS = 20
FEW_ACCOUNTS = 5  # below, M20 is only a table
NO_RATES = MissingData("concentration-no-rates", "fx", figures=("M20.share", "M21.cr1", "M22"))
UNITS = {definition.id: definition.unit for definition in DEFINITIONS}


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return how the sales of the period are spread over the groups."""
    traces = Traces(lambda: _traces(ledger, setting))
    reasons, blocked = doubts(exchange(ledger).excluded(setting.period))
    if blocked:
        return Answer((NO_RATES,), _none(setting, blocked), traces)
    groups = groups_by_size(ledger, setting.period)
    every = ledger.rows(groups).to_pylist()
    rows = [row for row in every if not row["is_pool"]]
    pooled = _pooled(every, setting)
    base = method.positive_base(np.array([float(row["net_amount"] or 0) for row in rows]))
    if base.sales.size == 0:
        return Answer((NoPositiveSales(), *pooled), _none(setting, NOBODY), traces)
    spread = _spread(base, [row["group_name"] for row in rows], setting, reasons)
    material = _material(base, rows, setting, reasons)
    negative = _negative(base, setting)
    cases = what_ifs(base, rows, setting, reasons)
    figures = (
        *_figures(spread),
        _count_of_material(material, setting),
        *(m.share for m in material),
    )
    figures += tuple(found.share for found in pooled)
    figures += tuple(figures_in(cases))
    return Answer((spread, cases, *material, *negative, *pooled), figures, traces)


def _pooled(every: list[dict[str, Any]], setting: Setting) -> tuple[PooledAccounts, ...]:
    pools = [row for row in every if row["is_pool"]]
    total = float(sum(row["net_amount"] or 0 for row in every))
    if not pools or total <= 0:
        return ()
    sold = float(sum(row["net_amount"] or 0 for row in pools))
    share = Measure(
        "M20.pooled",
        sold / total,
        Unit.SHARE,
        Source.LEDGER,
        n=len(pools),
        numerator=sold,
        denominator=total,
        period=setting.period,
    )
    return (PooledAccounts(tuple(row["group_name"] for row in pools), share),)


def _spread(
    base: method.PositiveBase, names: list[str], setting: Setting, reasons: tuple[str, ...]
) -> ConcentrationOfSales:
    share = method.shares(base.sales)
    n = share.size
    k80 = method.pareto_count(share)
    hhi = method.herfindahl(share)

    def figure(id: str, value: Value | None, reason: str = "few-accounts") -> Measure:
        return _figure(id, value, base, setting, reason, reasons)

    enough = n >= FEW_ACCOUNTS
    return ConcentrationOfSales(
        band=method.band(hhi, setting.value(MODERATE), setting.value(HIGH)),
        one_account=float(share[0]) > setting.value(DEPENDENT),
        accounts=n,
        pareto=figure("M20.accounts", k80 if enough else None),
        pareto_share=figure("M20.share", k80 / n if enough else None),
        top_fifth=figure(
            "M20.top20", method.concentration_ratio(share, -(-n // 5)) if enough else None
        ),
        cr1=figure("M21.cr1", method.concentration_ratio(share, 1)),
        cr3=figure("M21.cr3", method.concentration_ratio(share, 3)),
        cr5=figure("M21.cr5", method.concentration_ratio(share, 5)),
        cr10=figure("M21.cr10", method.concentration_ratio(share, 10)),
        hhi=figure("M22", hhi),
        effective=figure("M23", 1 / hhi),
        gini=figure("M24", method.gini(base.sales)),
        gini_corrected=figure("M24.corrected", method.corrected_gini(base.sales), "single-account"),
        entropy=figure("M25", float(np.exp(method.entropy(share)))),
        currency=setting.currency,
        bars=tuple(
            Bar(name, float(sales), float(cumulative))
            for name, sales, cumulative in zip(
                names[:BARS], base.sales[:BARS], np.cumsum(share)[:BARS], strict=False
            )
        ),
    )


def _figure(
    id: str,
    value: Value | None,
    base: method.PositiveBase,
    setting: Setting,
    reason: str,
    reasons: tuple[str, ...],
) -> Measure:
    if value is None:
        return not_computable(id, UNITS[id], Source.LEDGER, reason, period=setting.period)
    if base.too_negative(setting.value(NEGATIVE_LIMIT)):
        reasons = (*reasons, "neg-base")
    return Measure(
        id,
        value,
        UNITS[id],
        Source.LEDGER,
        n=int(base.sales.size),
        denominator=float(base.sales.sum()),
        period=setting.period,
        status=Status.PARTIAL if reasons else Status.OK,
        reasons=reasons,
    )


def _material(
    base: method.PositiveBase,
    rows: list[dict[str, object]],
    setting: Setting,
    reasons: tuple[str, ...],
) -> tuple[MaterialAccount, ...]:
    share = method.shares(base.sales)
    return tuple(
        MaterialAccount(
            str(row["group_name"]),
            Measure(
                "M26.share",
                float(part),
                Unit.SHARE,
                Source.LEDGER,
                scope=f"group:{row['group_id']}",
                n=1,
                numerator=float(sales),
                denominator=float(base.sales.sum()),
                period=setting.period,
                status=Status.PARTIAL if reasons else Status.OK,
                reasons=reasons,
            ),
        )
        for row, part, sales in zip(rows, share, base.sales, strict=False)
        if part >= method.MATERIAL - method.TOLERANCE
    )


def _count_of_material(material: tuple[MaterialAccount, ...], setting: Setting) -> Measure:
    return Measure(
        "M26", len(material), Unit.ACCOUNTS, Source.LEDGER, n=len(material), period=setting.period
    )


def _negative(base: method.PositiveBase, setting: Setting) -> tuple[NegativeAccounts, ...]:
    if not base.negative_count:
        return ()
    return (NegativeAccounts(base.negative_count, base.negative, setting.currency),)


def _figures(spread: ConcentrationOfSales) -> tuple[Measure, ...]:
    return (
        spread.pareto,
        spread.pareto_share,
        spread.top_fifth,
        spread.cr1,
        spread.cr3,
        spread.cr5,
        spread.cr10,
        spread.hhi,
        spread.effective,
        spread.gini,
        spread.gini_corrected,
        spread.entropy,
    )


def _none(setting: Setting, because: str) -> tuple[Measure, ...]:
    return tuple(
        not_computable(d.id, d.unit, Source.LEDGER, because, period=setting.period)
        for d in DEFINITIONS
        if d.id not in ("M26.share", "M20.pooled") and "what_if" not in d.id
    )


def _traces(ledger: Ledger, setting: Setting) -> tuple[Trace, ...]:
    groups = groups_by_size(ledger, setting.period)
    lines = lines_within(ledger, setting.period)
    step = Step("groups_by_size", ledger.sql(groups))
    rows = Step("lines_within", ledger.sql(lines))
    scoped = {
        "step": Step("groups_by_size", ledger.sql(groups.mutate(scope="group:" + groups.group_id))),
        "rows": Step("lines_within", ledger.sql(lines.mutate(scope="group:" + lines.group_id))),
    }
    tables = ("ledger", "account_links")
    return tuple(
        Trace(d.id, (scoped["step"],), scoped["rows"], tables)
        if d.id == "M26.share"
        else Trace(d.id, (step,), rows, tables)
        for d in DEFINITIONS
    )
