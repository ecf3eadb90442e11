"""How evenly is the load cut, and who carries most?"""

from collections.abc import Sequence
from typing import Literal, get_args

from llavero.analysis.balance import UNEVEN, enough
from llavero.analysis.figures import size
from llavero.analysis.workload import method
from llavero.analysis.workload.findings import Balance, Heaviest, SellerLoad
from llavero.analysis.workload.records import Records, amounts
from llavero.foundation.measure import Measure

Yardstick = Literal["accounts", "sales", "hours"]


def _carried(records: Records, yardstick: Yardstick, load: SellerLoad) -> Measure:
    if yardstick == "accounts":
        return load.key_accounts if records.kam else load.accounts
    return load.sales if yardstick == "sales" else load.hours


def heaviest(records: Records, loads: tuple[SellerLoad, ...]) -> tuple[Heaviest, ...]:
    """Return who carries more than anybody else, by each yardstick that has figures."""
    if len(loads) < 2:
        return ()
    found = []
    for yardstick in get_args(Yardstick):
        told = [(_carried(records, yardstick, load), load.name) for load in loads]
        most, next_ = sorted(told, key=lambda one: size(one[0]), reverse=True)[:2]
        if size(most[0]) > size(next_[0]):
            found.append(Heaviest(yardstick, most[1], most[0]))
    return tuple(found)


def balance(records: Records, loads: tuple[SellerLoad, ...]) -> Balance:
    """Return how evenly the portfolios are cut (M31)."""
    figures = {
        yardstick: _evenness(
            records, yardstick, [_carried(records, yardstick, load) for load in loads]
        )
        for yardstick in get_args(Yardstick)
    }
    cvs = [cv.value for cv, _ in figures.values() if isinstance(cv.value, float)]
    limit = records.setting.value(UNEVEN)
    return Balance(
        _verdict(max(cvs) > limit, records, loads) if cvs else None,
        *figures["accounts"],
        *figures["sales"],
        *figures["hours"],
        limit,
    )


def _verdict(
    beyond: bool, records: Records, loads: tuple[SellerLoad, ...]
) -> Literal["even", "uneven", "few"]:
    if beyond:
        return "uneven"
    accounts = sum(size(_carried(records, "accounts", load)) for load in loads)
    return "even" if enough(len(loads), accounts) else "few"


def _evenness(
    records: Records, yardstick: Yardstick, carried: Sequence[Measure]
) -> tuple[Measure, Measure]:
    unknown = next((one for one in carried if one.value is None), None)
    single = len(carried) < 2
    because = "single-seller" if single else unknown.reasons[0] if unknown else "zero-denom"
    sheet = records.sheet if yardstick == "sales" else records.sheet.of_a_day()
    values = amounts(max(size(one), 0.0) for one in carried)
    known = not single and unknown is None
    cv, gini = (method.variation(values), method.gini(values)) if known else (None, None)
    return (
        sheet.figure(f"M31.{yardstick}_cv", cv, because, n=len(carried)),
        sheet.figure(f"M31.{yardstick}_gini", gini, because, n=len(carried)),
    )
