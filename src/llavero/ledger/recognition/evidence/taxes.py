"""Is one amount another with a tax on it?"""

from collections.abc import Iterable, Sequence
from decimal import Decimal

# Rates of taxes on sales, in hundredths: Spain, the Americas, the European Union.
RATES = tuple(map(Decimal, (4, 5, 6, 7, 8, *range(10, 26), 27)))
CENTS = Decimal("0.02")
HOLDS = 0.9
FEW = 5
LOOKED_AT = 400  # rows

Amounts = Sequence[Decimal | None]


def tax_between(net: Amounts, total: Amounts, others: Iterable[Amounts]) -> bool:
    """Return whether the total is the net amount and a tax at a usual rate that has its column.

    Rows without tax prove nothing; most rows must carry one.
    """
    rows = list(zip(net[:LOOKED_AT], total[:LOOKED_AT], strict=True))
    known = [at for at, (n, t) in enumerate(rows) if n and t is not None]
    if len(known) < FEW:
        return False
    taxes = {at: (rows[at][1] or Decimal()) - (rows[at][0] or Decimal()) for at in known}
    carried = [at for at in known if is_rated(taxes[at], rows[at][0] or Decimal())]
    if len(carried) < HOLDS * len(known):
        return False
    return any(_is_column(taxes, other) for other in others)


def is_rated(tax: Decimal, net: Decimal) -> bool:
    """Return whether a tax is a usual rate of a net amount."""
    return any(abs(tax - net * rate / 100) <= CENTS for rate in RATES)


def _is_column(taxes: dict[int, Decimal], other: Amounts) -> bool:
    same = sum(
        (value := other[at]) is not None and abs(value - tax) <= CENTS for at, tax in taxes.items()
    )
    return same >= HOLDS * len(taxes)
