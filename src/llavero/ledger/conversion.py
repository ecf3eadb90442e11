"""How much of the sales could be brought into the study's currency (methods CV5)?"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from ibis import Table

from llavero.foundation.period import Period, add_months
from llavero.ledger.monthly import reference_months
from llavero.ledger.sales import in_one_currency, monthly_rates
from llavero.ledger.tables import Ledger

EXCLUDED_LIMIT = 0.01  # CV5: beyond it nothing can be computed


def currency_months(ledger: Ledger) -> Table:
    """Return what was sold in each currency and month, in that currency.

    For a ledger of several currencies.
    Columns: month, currency, net_amount, gross_amount (amounts without their signs), line_count.
    """
    return ledger.keep("currency_months", lambda: _by_currency(ledger))


def _by_currency(ledger: Ledger) -> Table:
    months = reference_months(ledger)
    links = ledger.table("account_links")
    own = links.filter(links.is_intercompany).select(own_account="account_ref")
    months = months.anti_join(own, months.account_ref == own.own_account)
    return months.group_by(["month", "currency"]).agg(
        net_amount=months.own_amount.sum(),
        gross_amount=months.own_gross_amount.sum(),
        line_count=months.line_count.sum(),
    )


def rates(ledger: Ledger) -> Table:
    """Return the average rate of each month and currency: rate_month, rate_currency, rate."""
    found = monthly_rates(ledger)
    return found.mutate(rate=found.rate.cast("float64"))


@dataclass(frozen=True, slots=True)
class SoldIn:
    """What was sold in one currency in one month, in that currency."""

    currency: str
    month: date
    net: float
    gross: float  # amounts without their signs
    lines: int


@dataclass(frozen=True, slots=True)
class Exchange:
    """What was sold in each currency, and the rates into the study's currency."""

    currency: str  # of the study
    sold: tuple[SoldIn, ...]
    rates: Mapping[tuple[str, date], float]

    @classmethod
    def of(
        cls,
        currency: str,
        sold: Iterable[Mapping[str, object]],
        rated: Iterable[Mapping[str, object]],
    ) -> "Exchange":
        """Return the exchange of the rows of `currency_months` and of `rates`."""
        rows = (
            SoldIn(
                str(row["currency"]),
                _day(row["month"]),
                float(str(row["net_amount"])),
                float(str(row["gross_amount"])),
                int(str(row["line_count"])),
            )
            for row in sold
        )
        found = {
            (str(row["rate_currency"]), _day(row["rate_month"])): float(str(row["rate"]))
            for row in rated
            if row["rate"] is not None
        }
        return cls(currency, tuple(rows), found)

    @property
    def several(self) -> bool:
        """Return whether anything was sold in another currency than the study's."""
        return any(one.currency != self.currency for one in self.sold)

    def rate(self, currency: str, month: date) -> float | None:
        """Return the rate of the month; 1 for the study's own currency."""
        return 1.0 if currency == self.currency else self.rates.get((currency, month))

    def excluded(self, period: Period) -> float:
        """Return the share of the period's sales that no rate converts.

        They are weighed at the mean of the currency's other months; where a currency has no
        rate at all nobody can weigh it, and its lines are counted instead.
        """
        within = [one for one in self.sold if period.start <= one.month <= period.end]
        usual = self._usual()
        if any(one.currency not in usual for one in within):
            weights = [(one, float(one.lines)) for one in within]
        else:
            weights = [(one, one.gross * usual[one.currency]) for one in within]
        total = sum(weight for _, weight in weights)
        lost = sum(weight for one, weight in weights if self.rate(one.currency, one.month) is None)
        return lost / total if total else 0.0

    def at_earlier_rates(self, period: Period, months: int) -> tuple[float, float]:
        """Return the period's sales at the rates of `months` before, and the share left out."""
        within = [one for one in self.sold if period.start <= one.month <= period.end]
        total = counted = all_gross = lost = 0.0
        usual = self._usual()
        for one in within:
            rate = self.rate(one.currency, add_months(one.month, -months))
            gross = one.gross * usual.get(one.currency, 0.0)
            all_gross += gross
            if rate is None:
                lost += gross
            else:
                total, counted = total + one.net * rate, counted + gross
        return total, lost / all_gross if all_gross else 0.0

    def _usual(self) -> dict[str, float]:
        seen = defaultdict(list)
        for (currency, _), rate in self.rates.items():
            seen[currency].append(rate)
        means = {currency: sum(found) / len(found) for currency, found in seen.items()}
        return {**means, self.currency: 1.0}


def exchange(ledger: Ledger) -> Exchange:
    """Return what was sold in each currency. Runs the queries; none where there is one currency."""
    if in_one_currency(ledger):
        return Exchange(ledger.currency, (), {})
    # In one order: floats that are added up in another differ in their last digits.
    sold = ledger.rows(currency_months(ledger).order_by(["month", "currency"])).to_pylist()
    return Exchange.of(ledger.currency, sold, ledger.rows(rates(ledger)).to_pylist())


def doubts(excluded: float) -> tuple[tuple[str, ...], str]:
    """Return why figures are partial, and why none can be computed, when sales are left out."""
    if excluded > EXCLUDED_LIMIT:
        return (), "missing-rates"
    return (("missing-rate",) if excluded > 0 else ()), ""


def _day(value: object) -> date:
    assert isinstance(value, date), "the column is a date"
    return value
