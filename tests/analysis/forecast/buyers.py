"""Accounts that buy and leave as the model says, and the ledger that they leave behind."""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from llavero.analysis.forecast.method.repeat import BgNbd, Histories
from llavero.ledger.columns import Floats

BUY_AND_LEAVE = BgNbd(r=1.2, alpha=6.0, a=0.8, b=4.0)


def purchases(model: BgNbd, accounts: int, weeks: int, seed: int) -> tuple[list[Floats], Floats]:
    """Return when each account bought, in weeks from its first purchase, and its age."""
    rng = np.random.default_rng(seed)
    rates = rng.gamma(model.r, 1 / model.alpha, accounts)
    leaves = rng.beta(model.a, model.b, accounts)
    ages = rng.uniform(weeks / 2, weeks, accounts)
    return [_one(rng, *of) for of in zip(rates, leaves, ages, strict=True)], ages


def _one(rng: np.random.Generator, rate: float, leaves: float, age: float) -> Floats:
    days, at = [0.0], rng.exponential(1 / rate)
    while at < age:
        days.append(at)
        if rng.random() < leaves:
            break
        at += rng.exponential(1 / rate)
    return np.array(days)


def histories(model: BgNbd, accounts: int, seed: int) -> Histories:
    """Return the histories of accounts seen for up to three years."""
    bought, ages = purchases(model, accounts, 156, seed)
    repeats = np.array([len(one) - 1 for one in bought], dtype=np.float64)
    return Histories(repeats, np.array([one[-1] for one in bought]), ages)


@dataclass(frozen=True)
class Irregular:
    """Accounts that buy and leave by chance; what they spend says nothing of how often they buy."""

    accounts: int = 260
    seed: int = 5
    more: str = ""  # lines

    def ledger(self, day: date) -> str:
        """Return the lines drawn, up to the day."""
        bought, ages = purchases(BUY_AND_LEAVE, self.accounts, 208, self.seed)
        rng = np.random.default_rng(self.seed)
        usual = rng.gamma(8.0, 10.0, self.accounts)
        lines = ["doc_id | doc_date | account_id | net_amount"]
        for at, (weeks, age) in enumerate(zip(bought, ages, strict=True)):
            for week in weeks:
                on = day - timedelta(days=round(float(age - week) * 7))
                amount = usual[at] * rng.gamma(6.0, 1 / 6.0)
                lines.append(f"D{len(lines)} | {on} | c{at:03} | {amount:.2f}")
        return "\n".join(lines) + self.more


def regular(accounts: int, day: date, *, months: int = 40) -> str:
    """Return the lines of accounts that buy every month."""
    lines = ["doc_id | doc_date | account_id | net_amount"]
    for at in range(accounts):
        for back in range(months):
            on = day - timedelta(days=30 * back + at % 7)
            lines.append(f"D{len(lines)} | {on} | c{at:03} | 100")
    return "\n".join(lines)
