"""How much will each account buy, and may a model say so? The guards on amounts (M55)."""

from dataclasses import dataclass

import numpy as np

from llavero.analysis.forecast.findings import Spending
from llavero.analysis.forecast.method import spending, trial
from llavero.analysis.forecast.method.spending import GammaGamma
from llavero.analysis.forecast.records import TrialYears
from llavero.ledger.columns import Floats


@dataclass(frozen=True, slots=True)
class OrderSizes:
    """What the model of amounts says of each buyer, or at which guard it stopped."""

    spending: Spending | None = None  # None: it was not tried
    correlation: float | None = None
    error: float | None = None
    amounts: Floats | None = None  # of the coming year; NaN where no order has a size


def order_sizes(
    years: TrialYears, *, expected: Floats, orders: Floats, rng: np.random.Generator
) -> OrderSizes:
    """Return what each account is expected to buy, where the model may say so.

    expected   (accounts that had bought,)  orders expected, then, of the year held out
    orders     (accounts,)  orders expected, now, of the coming year
    """
    bought, total = years.purchases + years.next_count, years.amount + years.next_amount
    mean = np.divide(total, bought, out=np.full(total.size, np.nan), where=bought > 0)
    again = (bought > 1) & (mean > 0)
    tie = spending.tie(bought[again] - 1, mean[again])
    if tie is not None and abs(tie) > spending.TIED:
        return OrderSizes("tied", tie)
    had = years.purchases > 0
    then = years.purchases[had]
    past = _expected(then, years.amount[had] / then, rng)
    if past is None:
        return OrderSizes("unfitted", tie)
    error = trial.error_ratio(expected * past, years.before_amount[had], years.next_amount[had])
    if error is None or error >= 1:
        return OrderSizes("worse", tie, error)
    now = _expected(bought, mean, rng)
    if now is None:
        return OrderSizes("unfitted", tie, error)
    return OrderSizes("told", tie, error, np.where(mean > 0, orders * now, np.nan))


def _expected(bought: Floats, mean: Floats, rng: np.random.Generator) -> Floats | None:
    """Return the size expected of each account's orders; None where no model fits."""
    model = _fitted(bought, mean, rng)
    return None if model is None else spending.expected_order(model, bought, np.maximum(mean, 0))


def _fitted(bought: Floats, mean: Floats, rng: np.random.Generator) -> GammaGamma | None:
    sized = np.flatnonzero(mean > 0)
    chosen = sized[trial.sampled(sized.size, rng)]
    return spending.fitted(bought[chosen], mean[chosen])
