"""What would each number of account managers cost, and how far would it serve the accounts?"""

from collections.abc import Iterator

from llavero.analysis.sizing.findings import (
    Breakdown,
    Headcount,
    MarginalReturn,
    OptionName,
    SizeOption,
    SizeOptions,
)
from llavero.analysis.sizing.headcount import ASSUMED, doubts
from llavero.analysis.sizing.known import Known
from llavero.analysis.sizing.method import workload
from llavero.analysis.sizing.records import Served
from llavero.foundation.measure import Measure


def options(
    known: Known,
    base: Served,
    needed: Headcount,
    marginal: MarginalReturn | None,
    breakdown: Breakdown,
) -> SizeOptions:
    """Return the numbers that the methods give, side by side."""
    told: tuple[tuple[OptionName, Measure | None], ...] = (
        ("present", None if known.shared else needed.present_fte),
        ("workload", needed.needed),
        ("reserve", needed.reserve),
        ("usual", _usual(known, base)),
        ("marginal", marginal.number if marginal else None),
        ("breakdown", breakdown.number),
    )
    return SizeOptions(tuple(_options(known, base, told)))


def _usual(known: Known, base: Served) -> Measure | None:
    """Return how many the assumed hours of a post ask for, where those declared are in force."""
    if not known.capacity.by_sellers:
        return None
    hours = float(base.hours(known.setting).sum())
    needed = workload.whole(workload.posts(hours, known.capacity.usual))
    return known.day.figure("SIZ.option_posts", needed, source=ASSUMED)


def _options(
    known: Known, base: Served, told: tuple[tuple[OptionName, Measure | None], ...]
) -> Iterator[SizeOption]:
    for name, number in told:
        if number is not None and number.value is not None:
            yield _option(known, base, name, number)


def _option(known: Known, base: Served, name: OptionName, number: Measure) -> SizeOption:
    posts, scope, day = float(str(number.value)), f"size:{name}", known.day
    asked = float(base.hours(known.setting).sum())
    there = posts * (known.capacity.usual if name == "usual" else known.capacity.hours)
    told = tuple(dict.fromkeys((*number.reasons, *doubts(known, base))))
    paid = None if known.cost is None else posts * known.cost

    def figure(id: str, value: float | None, because: str = "zero-denom") -> Measure:
        return day.figure(id, value, because, scope=scope, doubts=told, source=ASSUMED)

    return SizeOption(
        name=name,
        posts=figure("SIZ.option_posts", posts),
        cost=figure("SIZ.option_cost", paid, "no-staff-cost"),
        coverage=figure("SIZ.option_coverage", min(1.0, there / asked) if asked else None),
        load=figure("SIZ.option_load", asked / there if there else None),
    )
