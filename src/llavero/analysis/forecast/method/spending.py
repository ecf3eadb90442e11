"""Gamma-Gamma: how much will an order of an account be worth?

Source: Fader & Hardie (2013), "The Gamma-Gamma Model of Monetary Value", brucehardie.com, note
025. Cited below as FH. It takes what an account spends to say nothing of how often it buys.
"""

from dataclasses import dataclass

import numpy as np

from llavero.ledger.columns import Floats

FAR = 12.0  # of the logarithm of a parameter from its start: there is no maximum that way
FLAT = 1e-4  # slope of the mean log-likelihood at which it has its maximum
TIED = 0.3  # correlation of orders with their size beyond which the model says nothing


@dataclass(frozen=True, slots=True)
class GammaGamma:
    """What the accounts spend on an order, as a whole."""

    p: float  # shape of the orders of one account
    q: float  # shape of the accounts, > 1 where they have a mean
    gamma: float  # scale of the accounts, ledger currency

    @property
    def mean(self) -> float:
        """Return the mean order of all accounts."""
        return self.p * self.gamma / (self.q - 1)


def tie(repeats: Floats, mean: Floats) -> float | None:
    """Return the correlation of how often accounts bought again with the size of their orders.

    returns   in [-1, 1]; None where either is the same for all
    """
    if repeats.size < 2 or np.ptp(repeats) == 0 or np.ptp(mean) == 0:
        return None
    return float(np.corrcoef(repeats, mean)[0, 1])


def fitted(orders: Floats, mean: Floats) -> GammaGamma | None:
    """Return the model of most likelihood; None where there is none, or it has no mean.

    orders   (accounts,)  how many orders were averaged, > 0
    mean     (accounts,)  their mean, ledger currency, > 0
    """
    if not mean.size:
        return None
    from scipy.optimize import minimize  # it takes long to import, and most ledgers need no model

    unit = float(mean.mean())
    start = np.log(np.array([2.0, 3.0, 1.0]))

    def misfit(logs: Floats) -> float:
        model = _model(start + np.clip(logs, -FAR, FAR), 1.0)
        return -float(np.mean(_log_likelihood(model, orders, mean / unit)))

    found = minimize(misfit, np.zeros(3), method="BFGS", options={"gtol": FLAT})
    model = _model(start + found.x, unit)
    inside = bool(np.all(np.abs(found.x) < FAR))
    return model if found.success and inside and model.q > 1 else None


def _model(logs: Floats, unit: float) -> GammaGamma:
    p, q, gamma = np.exp(logs).tolist()
    return GammaGamma(p, q, gamma * unit)


def _log_likelihood(model: GammaGamma, orders: Floats, mean: Floats) -> Floats:
    """Return the logarithm of the likelihood of each mean. Source: FH, equation 1a."""
    from scipy.special import betaln

    x, of_account = np.unique(orders, return_inverse=True)
    counted = -betaln(model.p * x, model.q)[of_account]
    shape = model.p * orders
    spent = np.log(model.gamma + orders * mean)
    told: Floats = (
        counted
        + model.q * np.log(model.gamma)
        + (shape - 1) * np.log(mean)
        + shape * np.log(orders)
        - (shape + model.q) * spent
    )
    return told


def expected_order(model: GammaGamma, orders: Floats, mean: Floats) -> Floats:
    """Return what an order of each account is expected to be worth.

    orders   (accounts,)  how many orders were averaged, `x` in FH, >= 0
    mean     (accounts,)  their mean, ledger currency

    Source: FH, equation 5: p(γ + x·m̄) ÷ (p·x + q − 1).
    """
    expected: Floats = model.p * (model.gamma + orders * mean) / (model.p * orders + model.q - 1)
    return expected
