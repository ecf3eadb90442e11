"""Ledgers of companies whose accounts buy a given amount each month."""

from datetime import date, timedelta

import numpy as np

from llavero.analysis.answers import Answer, Earlier, Setting
from llavero.analysis.forecast import answer
from llavero.foundation.measure import Measure
from llavero.foundation.period import Period, add_months
from llavero.ledger.columns import Floats
from tests.companies import company

DAY = date(2025, 12, 31)


def ledger(months: Floats, day: date = DAY) -> str:
    """Return one line for each account and month with sales; the last month is that of `day`.

    months   (accounts, months)  what is below zero is a credit note
    """
    lines = ["doc_id | doc_type | doc_date | account_id | net_amount"]
    count = months.shape[1]
    for at, row in enumerate(months):
        for month, amount in enumerate(row.tolist()):
            if amount:
                kind = "invoice" if amount > 0 else "credit_note"
                on = add_months(day, month - count + 1) + timedelta(days=9)
                lines.append(f"D{len(lines)} | {kind} | {on} | c{at:03} | {abs(amount):.2f}")
    return "\n".join(lines)


def answered(months: Floats, day: date = DAY, **tables: str) -> Answer:
    """Return the answer about a company that sold so much, seen on `day`."""
    facts = company(ledger=ledger(months), **tables)
    setting = Setting(day, Period.last_complete_months(day), "MXN")
    return answer(facts, setting, Earlier())


def figures(found: Answer) -> dict[str, Measure]:
    return {figure.key: figure for figure in found.figures}


def growing(accounts: int, months: int, *, yearly: float, seed: int = 7) -> Floats:
    """Return accounts of all sizes that grow alike, with a season and some chance."""
    rng = np.random.default_rng(seed)
    sizes = rng.lognormal(6, 1.2, accounts)[:, None]
    time = np.arange(months)
    season = 1 + 0.3 * np.sin(2 * np.pi * time / 12)
    chance = rng.gamma(20, 1 / 20, (accounts, months)) * rng.gamma(50, 1 / 50, (accounts, 1))
    found: Floats = np.round(sizes * yearly ** (time / 12) * season * chance, 2)
    return found
