"""What is stated of the coming twelve months, in figures?"""

from collections.abc import Iterator

import numpy as np

from llavero.analysis.answers import MissingData
from llavero.analysis.forecast.method.kinds import YEAR
from llavero.analysis.forecast.method.lifetime import cents
from llavero.analysis.forecast.method.total import TOTAL_RULES
from llavero.analysis.forecast.parameters import ADVANTAGE, COVERAGE
from llavero.analysis.forecast.sales.accounts import account_forecasts
from llavero.analysis.forecast.sales.by_kind import rules_of_accounts
from llavero.analysis.forecast.sales.chosen import choice_by_forecast
from llavero.analysis.forecast.sales.company import (
    FEWEST_TRIALS,
    CompanyForecast,
    company_forecast,
)
from llavero.analysis.forecast.sales.findings import (
    FORECAST,
    NEVER_MISSED,
    NOT_POSITIVE,
    SHORT,
    MonthsAhead,
    SalesAhead,
)
from llavero.analysis.forecast.sales.history import SalesHistory
from llavero.analysis.forecast.sales.one_by_one import sales_of_accounts
from llavero.foundation.measure import Measure
from llavero.ledger.columns import Floats

MONTHS_SHOWN = 36


def findings(history: SalesHistory) -> Iterator[object]:
    """Yield what may be stated of the coming twelve months."""
    if not history.groups:
        return
    if history.months < YEAR:
        yield MissingData("forecast-short", "ledger", ("doc_date",), ("M61.total", "M61.account"))
        return
    value = history.setting.value
    company = company_forecast(
        history.company, advantage=value(ADVANTAGE), coverage=value(COVERAGE)
    )
    ahead = _sales_ahead(history, company)
    yield ahead
    if ahead.total.value is None:
        return
    accounts = account_forecasts(history)
    yield _months_ahead(history, company, ahead.total)
    yield rules_of_accounts(history, accounts)
    yield sales_of_accounts(history, accounts)
    if accounts.looks:
        yield choice_by_forecast(history, accounts)


def _sales_ahead(history: SalesHistory, found: CompanyForecast) -> SalesAhead:
    last = float(history.company[-YEAR:].sum())
    sheet = history.sheet
    if last <= 0 or found.said <= 0:
        sheet = sheet.blocked_by(NOT_POSITIVE)
    past, ahead = sheet.over(history.span), sheet.over(history.ahead)
    inside, judged = found.covered
    told = judged >= FEWEST_TRIALS
    because = SHORT if not found.origins else NEVER_MISSED
    low, high = _ends(found)

    def money(name: str, value: float | None) -> Measure:
        amount = None if value is None else cents(value)
        return ahead.figure(f"M61.{name}", amount, SHORT, doubts=(FORECAST,))

    return SalesAhead(
        rule=TOTAL_RULES[found.rule],
        coverage=history.setting.value(COVERAGE),
        total=money("total", found.said),
        low=money("total_low", low),
        high=money("total_high", high),
        last_year=history.sheet.over(history.setting.period).figure("M61.last_year", cents(last)),
        change=ahead.figure(
            "M61.change", found.said / last - 1 if last > 0 else None, doubts=(FORECAST,)
        ),
        months=history.sheet.over(history.span).figure("M61.months", history.months),
        origins=past.figure("M61.total_origins", found.origins),
        error=past.figure("M61.total_error", found.error, because, n=found.origins),
        missed=past.figure("M61.total_missed", found.missed, SHORT, n=found.origins),
        mase=past.figure("M61.total_mase", found.mase, because, n=found.origins),
        covered=past.figure(
            "M61.total_coverage",
            inside / judged if told else None,
            SHORT,
            n=judged,
            parts=(inside, judged),
        ),
    )


def _ends(found: CompanyForecast) -> tuple[float | None, float | None]:
    if found.spread is None:
        return None, None
    return max(found.said * (1 - found.spread), 0.0), found.said * (1 + found.spread)


def _months_ahead(history: SalesHistory, found: CompanyForecast, total: Measure) -> MonthsAhead:
    shown = history.company[-MONTHS_SHOWN:]
    low = high = np.empty(0)
    if found.month_spread is not None:
        reach = found.month_spread * found.said / YEAR
        low, high = np.maximum(found.months - reach, 0.0), found.months + reach
    first = np.datetime64(history.ahead.start, "M") - shown.size
    return MonthsAhead(
        first=str(first),
        sold=_plain(shown),
        said=_plain(found.months),
        low=_plain(low),
        high=_plain(high),
        total=total,
    )


def _plain(amounts: Floats) -> tuple[float, ...]:
    return tuple(np.round(amounts, 2).tolist())
