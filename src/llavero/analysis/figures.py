"""How is a figure written down, when its value may be unknown or in doubt?"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from decimal import Decimal

from llavero.foundation.measure import (
    COMPANY,
    Measure,
    Source,
    Status,
    Unit,
    Value,
    not_computable,
)
from llavero.foundation.period import Period

Number = int | float


@dataclass(frozen=True, slots=True)
class Sheet:
    """Writes the figures of one analysis: units, currency and doubts are said once."""

    units: Mapping[str, Unit]
    period: Period | None
    currency: str
    doubts: tuple[str, ...] = ()  # reasons for which every figure is partial
    blocked: str = ""  # the reason for which no figure can be computed

    def over(self, period: Period | None) -> "Sheet":
        """Return a sheet for figures of another period; None: figures of a day."""
        return replace(self, period=period)

    def of_a_day(self) -> "Sheet":
        """Return a sheet for what holds on a day and counts no money: rates cast no doubt on it."""
        return replace(self, period=None, doubts=(), blocked="")

    def doubting(self, *reasons: str) -> "Sheet":
        """Return a sheet whose figures are partial for these reasons too."""
        new = tuple(reason for reason in reasons if reason not in self.doubts)
        return replace(self, doubts=self.doubts + new)

    def blocked_by(self, reason: str) -> "Sheet":
        """Return a sheet on which no figure can be computed, for the first reason given."""
        return replace(self, blocked=self.blocked or reason)

    def figure(
        self,
        id: str,
        value: Value | None,
        because: str = "zero-denom",
        *,
        scope: str = COMPANY,
        n: int | None = None,
        parts: tuple[object, object] | None = None,
        doubts: tuple[str, ...] = (),
        source: Source = Source.LEDGER,
        detail: Mapping[str, object] | None = None,
    ) -> Measure:
        """Return the figure `id`; without a value, it says why: `because`.

        parts    numerator and denominator
        doubts   reasons for which this figure is partial
        """
        unit = self.units[id]
        if value is None or self.blocked:
            why = self.blocked or because
            return not_computable(id, unit, source, why, scope=scope, period=self.period)
        reasons = self.doubting(*doubts).doubts
        numerator, denominator = parts or (None, None)
        return Measure(
            id,
            value,
            unit,
            source,
            scope=scope,
            currency=self.currency if unit in (Unit.MONEY, Unit.MONEY_PER_FTE) else None,
            n=n,
            numerator=_number(numerator),
            denominator=_number(denominator),
            period=self.period,
            status=Status.PARTIAL if reasons else Status.OK,
            reasons=reasons,
            detail=detail or {},
        )


def _number(value: object) -> Number | None:
    return value if isinstance(value, int | float) else None


def number(figure: Measure | None) -> float | None:
    """Return the number that a figure is; None where it has none."""
    if figure is None or figure.value is None or isinstance(figure.value, str):
        return None
    return float(figure.value)


def size(figure: Measure | None) -> float:
    """Return a figure as a number to compare; nothing where it has none."""
    return number(figure) or 0.0


def money(value: float) -> Decimal:
    """Return an amount to the cent."""
    return Decimal(str(round(value, 2)))


def figures_in(found: object) -> Iterator[Measure]:
    """Yield every figure that findings hold, in the order in which they hold them."""
    if isinstance(found, Measure):
        yield found
    elif isinstance(found, tuple):
        for one in found:
            yield from figures_in(one)
    elif is_dataclass(found):
        for field in fields(found):
            yield from figures_in(getattr(found, field.name))


def once_each(figures: Iterable[Measure]) -> tuple[Measure, ...]:
    """Return the figures in order, the first of each key."""
    kept: dict[str, Measure] = {}
    for figure in figures:
        kept.setdefault(figure.key, figure)
    return tuple(kept.values())
