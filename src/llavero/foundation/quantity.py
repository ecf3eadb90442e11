"""How is a plain number of a unit written for people, with the decimals it was given?"""

from llavero.foundation.measure import Unit
from llavero.foundation.values import Points, Ratio, Share, decimals_of

Quantity = Share | Points | Ratio | int


def quantity(value: float, unit: Unit) -> Quantity:
    """Return a number that somebody laid down as it is written for people."""
    if unit == Unit.SHARE:
        return Share.exact(value)
    if unit == Unit.POINTS:
        return Points.exact(value)
    decimals = decimals_of(value)
    return Ratio(value, decimals) if decimals else round(value)
