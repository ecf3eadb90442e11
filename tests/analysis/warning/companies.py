"""A company whose accounts each give one sign, seen at the month ends that can be judged."""

from datetime import date
from functools import cache

from llavero.foundation.period import add_months
from llavero.ledger.tables import Ledger
from tests.analysis.warning.courses import FIRST
from tests.companies import company

HEADER = "doc_id | doc_date | account_id | product_line | qty | list_price | net_amount | cogs"
TURN = 24  # months until January 2025, when all but Firme change
COST = 0.6  # of what is paid


@cache
def one_sign_each() -> Ledger:
    """Return three years of seven accounts, of which six change how they buy in the third.

    Firme buys the same; Mengua 35 % less; Calla buys twice a month and no more after the first;
    Deja drops the second line, and buys as much of the first; Espacia buys double, every second
    month; Rebaja pays 95 for what is listed at 110 and was paid at 100; Encarece costs 8 points
    more of what is paid.
    """
    lines = [HEADER]
    for at in range(36):
        turned = at >= TURN
        _buy(lines, "firme", at, 100)
        _buy(lines, "mengua", at, 65 if turned else 100)
        for day in (5, 15):
            _buy(lines, "calla", at, 50 if at <= TURN else 0, day=day)
        _buy(lines, "deja", at, 140 if turned else 100)
        _buy(lines, "deja", at, 0 if turned else 40, line="perfil")
        _buy(lines, "espacia", at, 200 * (at % 2) if turned else 100)
        _buy(lines, "rebaja", at, 95 if turned else 100, price=110)
        _buy(lines, "encarece", at, 100, cost=COST + 0.08 * turned)
    return company(ledger="\n".join(lines))


def _buy(
    lines: list[str],
    account: str,
    at: int,
    amount: float,
    *,
    line: str = "tubo",
    day: int = 10,
    price: float | None = None,
    cost: float = COST,
) -> None:
    """Add what an account buys of one thing in a month; at its list price if none is given."""
    if amount:
        on: date = add_months(FIRST, at).replace(day=day)
        cells = (f"D{len(lines)}", on, account, line, 1, price or amount, amount)
        lines.append(" | ".join(map(str, (*cells, f"{amount * cost:.2f}"))))
