"""Is each account still buying, and may a model say so (M55)? The guards, in their order."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.forecast.findings import Buying, RepeatBuying
from llavero.analysis.forecast.method import repeat, trial
from llavero.analysis.forecast.method.lifetime import cents
from llavero.analysis.forecast.method.repeat import BgNbd, Histories
from llavero.analysis.forecast.order_sizes import OrderSizes, order_sizes
from llavero.analysis.forecast.parameters import BUYERS, IRREGULAR, REPEATING
from llavero.analysis.forecast.records import (
    WEEK,
    Buyers,
    Records,
    TrialYears,
    Watched,
    histories,
)
from llavero.analysis.forecast.worth import POOLED, SHORT
from llavero.foundation.measure import Measure
from llavero.foundation.period import years_before
from llavero.ledger.columns import Floats

YEAR_WEEKS = 365.25 / WEEK
MODELLED = "modelled"
NO_SIZE = "no-order-size"
BECAUSE: Mapping[str, str] = {
    "few": "few-buyers",
    "regular": "regular-buyers",
    "short": SHORT,
    "unfitted": "model-not-fitted",
    "worse": "model-no-better",
    "tied": "order-size-tied",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the model says of each buyer, or at which guard it stopped."""

    buying: Buying
    fitted: int | None = None  # accounts the model was fitted to
    error: float | None = None  # over that of repeating the year before
    alive: Floats | None = None
    orders: Floats | None = None
    sizes: OrderSizes = field(default_factory=OrderSizes)


def outcome(records: Records, read: Callable[[], TrialYears]) -> Outcome:
    """Return what the model says, where every guard lets it.

    read   gives the years of the trial; it is only asked where the first guards are passed
    """
    buyers = records.buyers
    stopped = _stopped(buyers, records.setting)
    if stopped:
        return Outcome(stopped)
    years = read()
    if not _enough(years.purchases, records.setting):
        return Outcome("short")
    return _tried(buyers, years, records.setting)


def _stopped(buyers: Buyers, setting: Setting) -> Buying | None:
    """Return the first guard that what was bought does not pass."""
    if not _enough(buyers.purchases, setting):
        return "few"
    usual = variation(buyers)
    if usual is not None and usual < setting.value(IRREGULAR):
        return "regular"
    return (
        "short" if buyers.first_on.min() > np.datetime64(years_before(setting.as_of, 2)) else None
    )


def _enough(purchases: Floats, setting: Setting) -> bool:
    bought, again = (purchases > 0).sum(), (purchases > 1).sum()
    return bool(bought >= setting.value(BUYERS) and again >= setting.value(REPEATING))


def variation(buyers: Buyers) -> float | None:
    """Return the median variation of the intervals; None where nobody has two of them."""
    known = buyers.variation[~np.isnan(buyers.variation)]
    return float(np.median(known)) if known.size else None


def _tried(buyers: Buyers, years: TrialYears, setting: Setting) -> Outcome:
    assert years.purchases.size == buyers.purchases.size, "both hold who bought until the day"
    day, period, rng = setting.as_of, setting.period, np.random.default_rng(setting.seed)
    had, cut = years.purchases > 0, period.before.end
    past = histories(years.purchases[had], years.first_on[had], years.last_on[had], cut)
    then, _ = _fitted(past, rng)
    if then is None:
        return Outcome("unfitted")
    expected = repeat.expected_orders(then, past, (period.end - cut).days / WEEK)
    error = trial.error_ratio(expected, years.before_count[had], years.next_count[had])
    if error is None or error >= 1:
        return Outcome("worse", error=error)
    present = buyers.histories(day)
    now, fitted = _fitted(present, rng)
    if now is None:
        return Outcome("unfitted", error=error)
    orders = repeat.expected_orders(now, present, YEAR_WEEKS)
    alive = repeat.probability_alive(now, present)
    sizes = order_sizes(years, expected=expected, orders=orders, rng=rng)
    return Outcome("told", fitted, error, alive, orders, sizes)


def _fitted(known: Histories, rng: np.random.Generator) -> tuple[BgNbd | None, int]:
    chosen = trial.sampled(known.repeats.size, rng)
    return repeat.fitted(known.among(chosen)), chosen.size


def repeat_buying(records: Records, found: Outcome) -> RepeatBuying:
    """Return how far the model came, in figures."""
    sheet, buyers, sizes = records.sheet, records.buyers, found.sizes
    tested = sheet.over(records.setting.period)
    because = BECAUSE.get(found.buying, "model-no-better")
    size_because = BECAUSE.get(sizes.spending or found.buying, because)
    repeating = int((buyers.purchases > 1).sum())
    return RepeatBuying(
        buying=found.buying,
        spending=sizes.spending,
        buyers_needed=int(records.setting.value(BUYERS)),
        repeating_needed=int(records.setting.value(REPEATING)),
        irregular=records.setting.value(IRREGULAR),
        accounts=sheet.figure("M55.accounts", buyers.purchases.size),
        repeating=sheet.figure("M55.repeating", repeating),
        variation=sheet.figure("M55.variation", variation(buyers), "few-intervals"),
        fitted=sheet.figure("M55.fitted", found.fitted, because),
        error=tested.figure("M55.error", found.error, because),
        correlation=sheet.figure("M55.correlation", sizes.correlation, size_because),
        amount_error=tested.figure("M55.amount_error", sizes.error, size_because),
    )


def prospects(
    records: Records, found: Outcome | None, account: Watched
) -> tuple[Measure, Measure, Measure]:
    """Return whether an account still buys, on how many days of the coming year, and how much.

    found   None where the sales could not be brought into one currency
    """
    place = records.buyers.places.get(account.group)
    if place is None:
        because = POOLED if account.is_pool else "never-bought"
        return _told(records, account, (None, None, None), (because, because))
    if found is None or found.alive is None or found.orders is None:
        because = BECAUSE.get(found.buying if found else "", SHORT)
        return _told(records, account, (None, None, None), (because, because))
    amounts, untold = found.sizes.amounts, BECAUSE.get(found.sizes.spending or "", NO_SIZE)
    amount = float(amounts[place]) if amounts is not None else np.nan
    expected = None if np.isnan(amount) else cents(amount)
    values = (float(found.alive[place]), float(found.orders[place]), expected)
    return _told(records, account, values, ("", untold))


def _told(
    records: Records,
    account: Watched,
    values: tuple[float | None, float | None, Decimal | None],
    because: tuple[str, str],
) -> tuple[Measure, Measure, Measure]:
    """Return the figures of an account; why its orders and its amount are missing, if they are."""
    place = records.buyers.places.get(account.group)
    once = place is not None and records.buyers.purchases[place] == 1
    doubts = (MODELLED, "bought-once") if once else (MODELLED,)

    def figure(name: str, value: float | Decimal | None, missing: str) -> Measure:
        return records.sheet.figure(
            f"M55.account_{name}", value, missing, scope=account.scope, doubts=doubts
        )

    alive, orders, amount = values
    of_orders, of_amount = because
    return (
        figure("alive", alive, of_orders),
        figure("orders", orders, of_orders),
        figure("amount", amount, of_amount),
    )
