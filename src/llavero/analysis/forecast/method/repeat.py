"""BG/NBD: is an account still buying, when leaving gives no notice?

Source: Fader, Hardie & Lee (2005), "'Counting Your Customers' the Easy Way: An Alternative to the
Pareto/NBD Model", Marketing Science 24(2), 275-284. Cited below as FHL.
"""

from dataclasses import dataclass

import numpy as np

from llavero.ledger.columns import Flags, Floats, Labels

FAR = 12.0  # of the logarithm of a parameter from its start: there is no maximum that way
FLAT = 1e-4  # slope of the mean log-likelihood at which it has its maximum
NEAR = 1e-6  # to where a formula divides by zero and has lost its digits
NEAR_EDGE = 0.9  # of the argument of the hypergeometric function
TERMS, EXACT = 20_000, 1e-12


@dataclass(frozen=True, slots=True)
class Histories:
    """When accounts bought, as far as the model looks."""

    repeats: Floats  # (accounts,)  days of purchase after the first, `x` in FHL, >= 0
    last: Floats  # (accounts,)  weeks from the first purchase to the last, `t_x`
    age: Floats  # (accounts,)  weeks from the first purchase to today, `T`

    def __post_init__(self) -> None:
        if np.any(self.last > self.age):
            raise ValueError("last: no purchase is later than today")

    @property
    def has_repeated(self) -> Flags:
        """Return which accounts bought again."""
        again: Flags = self.repeats > 0
        return again

    def among(self, chosen: Labels) -> "Histories":
        """Return the histories of the accounts at the places chosen."""
        return Histories(self.repeats[chosen], self.last[chosen], self.age[chosen])


@dataclass(frozen=True, slots=True)
class BgNbd:
    """How the accounts buy and leave, as a whole."""

    r: float  # shape of the rates of purchase, which follow a gamma
    alpha: float  # weeks, scale of them: the mean rate is r ÷ alpha a week
    a: float  # of the chance to leave after a purchase, which follows a beta: its mean is a ÷ (a+b)
    b: float


def fitted(histories: Histories) -> BgNbd | None:
    """Return the model of most likelihood; None where there is none to be found."""
    if not histories.has_repeated.any():
        return None
    from scipy.optimize import minimize  # it takes long to import, and most ledgers need no model

    start = _start(histories)

    def misfit(logs: Floats) -> float:
        return -float(np.mean(log_likelihood(_model(start + np.clip(logs, -FAR, FAR)), histories)))

    found = minimize(misfit, np.zeros(4), method="BFGS", options={"gtol": FLAT})
    inside = bool(np.all(np.abs(found.x) < FAR))
    return _model(start + found.x) if found.success and inside else None


def _start(histories: Histories) -> Floats:
    """Return the logarithms of a model that buys as often as they did: no unit of time matters."""
    weeks = histories.age.sum() / histories.repeats.sum()
    start: Floats = np.log(np.array([1.0, weeks, 1.0, 3.0]))
    return start


def _model(logs: Floats) -> BgNbd:
    r, alpha, a, b = np.exp(logs).tolist()
    return BgNbd(r, alpha, a, b)


def log_likelihood(model: BgNbd, histories: Histories) -> Floats:
    """Return the logarithm of the likelihood of each history.

    returns   (accounts,)

    Source: FHL, equation 6.
    """
    from scipy.special import betaln, gammaln

    # Few counts are different, and these functions are what takes long.
    x, of_account = np.unique(histories.repeats, return_inverse=True)
    counted = gammaln(model.r + x) - gammaln(model.r)
    counted += betaln(model.a, model.b + x) - betaln(model.a, model.b)
    shape = model.r + histories.repeats
    stayed = -shape * np.log(model.alpha + histories.age)
    left = _log_odds_of_leaving(model, histories.repeats)
    left -= shape * np.log(model.alpha + histories.last)
    told = counted[of_account] + model.r * np.log(model.alpha)
    likelihood: Floats = told + np.logaddexp(stayed, left)
    return likelihood


def _log_odds_of_leaving(model: BgNbd, repeats: Floats) -> Floats:
    """Return log(a ÷ (b + x − 1)); minus infinity where there was no repeat to leave after."""
    again = repeats > 0
    after = np.where(again, model.b + repeats - 1, 1.0)
    odds: Floats = np.where(again, np.log(model.a) - np.log(after), -np.inf)
    return odds


def probability_alive(model: BgNbd, histories: Histories) -> Floats:
    """Return the probability that each account is still buying.

    returns   (accounts,)  in [0, 1]; 1 where it never repeated, by the model's assumption

    Source: brucehardie.com, note 021 (P(alive) for the BG/NBD).
    """
    from scipy.special import expit

    shape = model.r + histories.repeats
    longer = np.log(model.alpha + histories.age) - np.log(model.alpha + histories.last)
    odds = _log_odds_of_leaving(model, histories.repeats) + shape * longer
    alive: Floats = expit(-odds)
    return alive


def expected_orders(model: BgNbd, histories: Histories, weeks: float) -> Floats:
    """Return on how many days each account will buy in the coming `weeks`.

    returns   (accounts,)  >= 0

    Source: FHL, equation 10, with Euler's transformation of the hypergeometric function, which
    keeps it within range for accounts that buy every day.
    """
    a = model.a if abs(model.a - 1) > NEAR else 1 + NEAR
    part = weeks / (model.alpha + histories.age + weeks)
    total = a + model.b + histories.repeats - 1
    total = np.where(np.abs(total) > NEAR, total, NEAR)
    series = _hypergeometric(a + model.b - 1 - model.r, a - 1, total, part)
    orders = total / (a - 1) * (1 - (1 - part) ** (a - 1) * series)
    expected: Floats = orders * probability_alive(model, histories)
    return expected


def _hypergeometric(a: float, b: float, c: Floats, z: Floats) -> Floats:
    """Return Gauss's hypergeometric function, for z in [0, 1) and a < c.

    `scipy.special.hyp2f1` overflows for z near 1 and a large c; there the series is added up.
    """
    from scipy.special import hyp2f1

    near = z > NEAR_EDGE
    value = np.asarray(hyp2f1(a, b, c, np.where(near, 0.0, z)), dtype=np.float64)
    if near.any():
        value[near] = _series(a, b, c[near], z[near])
    return value


def _series(a: float, b: float, c: Floats, z: Floats) -> Floats:
    term, total = np.ones_like(z), np.ones_like(z)
    n = 0
    while n < TERMS and np.any(np.abs(term) > EXACT * np.abs(total)):
        term = term * ((a + n) * (b + n) / (n + 1)) * z / (c + n)
        total += term
        n += 1
    return total
