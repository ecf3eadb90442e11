"""How is a value written? One writer for Word, web and terminal.

Django, Babel and CLDR disagree on Spanish separators (1 234,50, 1.234,50, 1,234.50), so none of
them writes figures here. A no-break space stands between figure and unit.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import singledispatch

from llavero.foundation.measure import LAID_DOWN, Measure, Unit
from llavero.foundation.period import Period
from llavero.foundation.values import Money, Name, Points, Ratio, Share, Years
from llavero.prose.style import Style

NBSP = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"
MONTHS = {
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre",
    "en": "January February March April May June July August September October November December",
}


def number(value: int | float | Decimal, style: Style, decimals: int) -> str:
    """Return `value` with `decimals` decimals, thousands grouped."""
    exact = Decimal(str(value)).quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    whole, _, fraction = f"{abs(exact):,f}".partition(".")
    written = whole.replace(",", style.group_mark)
    written += style.decimal_mark + fraction if fraction else ""
    return MINUS + written if exact < 0 else written


@dataclass(frozen=True, slots=True)
class Unsigned:
    """A figure told without its sign: the sentence says whether it was gained or lost."""

    measure: Measure


@singledispatch
def write(value: object, style: Style) -> str:
    """Return `value` as a reader of `style` expects it.

    Raises TypeError for a kind of value that has no agreed way to be written.
    """
    raise TypeError(f"nobody has said how to write a {type(value).__name__}: {value!r}")


@write.register
def _(value: str, style: Style) -> str:
    return value


@write.register
def _(value: int, style: Style) -> str:
    return number(value, style, 0)


@write.register
def _(value: Name, style: Style) -> str:
    return value.text


@write.register
def _(value: Money, style: Style) -> str:
    # Nothing is nothing to the cent; small amounts need their cents to be told apart.
    decimals = 2 if 0 < abs(value.amount) < 1000 else 0
    return f"{value.currency}{NBSP}{number(value.amount, style, decimals)}"


@write.register
def _(value: Share, style: Style) -> str:
    percent = NBSP + "%" if style.language == "es" else "%"
    return number(Decimal(str(value.fraction)) * 100, style, value.decimals) + percent


@write.register
def _(value: Points, style: Style) -> str:
    unit = {"es": "pp", "en": "pp"}[style.language]
    return number(Decimal(str(value.fraction)) * 100, style, value.decimals) + NBSP + unit


@write.register
def _(value: Ratio, style: Style) -> str:
    return number(value.quotient, style, value.decimals)


@write.register
def _(value: Years, style: Style) -> str:
    sign = "≥" + NBSP if value.at_least else ""
    return sign + number(value.years, style, 1)


@write.register
def _(value: date, style: Style) -> str:
    month = MONTHS[style.language].split()[value.month - 1]
    if style.language == "es":
        return f"{value.day}{NBSP}de {month} de{NBSP}{value.year}"
    return f"{value.day}{NBSP}{month} {value.year}"


@write.register
def _(value: datetime, style: Style) -> str:
    return f"{write(value.date(), style)}, {value:%H:%M}"


@write.register
def _(value: Period, style: Style) -> str:
    if value.start == value.end:
        return write(value.start, style)
    between = {"es": " al ", "en": " to "}[style.language]
    start = write(value.start, style)
    if value.start.year == value.end.year:
        # The year is said once, with the last day.
        start = start.removesuffix(str(value.start.year)).rstrip().removesuffix(" de")
    return start + between + write(value.end, style)


# How many decimals the bare value of each unit shows; of others one, unless the value is whole.
DECIMALS = {
    Unit.RATIO: 2,
    Unit.YEARS: 1,
    Unit.HOURS: 0,
    Unit.INDEX: 3,
    Unit.SCORE: 1,
}
LONG = 10  # days: of fewer, halves count


@write.register
def _(value: Measure, style: Style) -> str:
    if value.value is None:
        return {"es": "no calculable", "en": "not computable"}[style.language]
    if isinstance(value.value, str):
        return value.value
    if value.unit in (Unit.MONEY, Unit.MONEY_PER_FTE):
        return write(Money(Decimal(str(value.value)), value.currency or ""), style)
    if value.unit == Unit.SHARE and value.detail.get(LAID_DOWN):
        return write(Share.exact(float(value.value)), style)
    if value.unit == Unit.SHARE:
        # Parts of a whole are rounded together, so that what is shown adds up (methods CV14).
        return write(Share(float(str(value.detail.get("shown", value.value)))), style)
    if value.unit == Unit.POINTS:
        return write(Points(float(value.value)), style)
    if value.unit == Unit.YEARS and isinstance(value.value, int):
        return number(value.value, style, 0)  # counted by the calendar
    whole = value.value == int(value.value)
    if value.unit == Unit.DAYS and abs(float(value.value)) >= LONG:
        return number(value.value, style, 0)
    return number(value.value, style, DECIMALS.get(value.unit, 0 if whole else 1))


@write.register
def _(value: Unsigned, style: Style) -> str:
    return write(value.measure, style).replace(MINUS, "")
