"""What does each seller carry, and how evenly is it cut?"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, get_args

from llavero.analysis.balance import UNEVEN, enough
from llavero.analysis.workload import method
from llavero.analysis.workload.findings import (
    AccountPassedOn,
    Balance,
    Heaviest,
    LoadOfSellers,
    SellerLoad,
    Tenure,
)
from llavero.analysis.workload.parameters import FULL, OVERLOAD, SLACK
from llavero.analysis.workload.records import NOTHING, Records, amounts
from llavero.analysis.workload.stays import handovers, relationship_age, served
from llavero.foundation.measure import Measure, Source

SELLERS = 40  # whose figures a run holds
NO_TIERS = "no-tiers"


def loads_of(records: Records) -> tuple[SellerLoad, ...]:
    """Return what each seller carries, largest sales first."""
    return tuple(_load(records, seller) for seller in by_sales(records))


def load_of_sellers(records: Records, loads: tuple[SellerLoad, ...]) -> LoadOfSellers:
    """Return the load of the sellers, and how many carry too much."""
    known = [one for one in loads if one.load.value is not None]
    overloaded = sum(one.load_class == "overloaded" for one in known)
    sheet = records.sheet.of_a_day()
    return LoadOfSellers(
        kam=records.kam,
        basis=records.basis,
        sellers=loads[:SELLERS],
        left_out=max(0, len(loads) - SELLERS),
        tier_hours=tuple(records.tier_hours.values()),
        available_hours=records.capacity.hours,
        by_sellers=records.capacity.by_sellers,
        count=sheet.figure("M11.sellers", len(loads)),
        overloaded=sheet.figure(
            "M30.overloaded",
            overloaded if known else None,
            _why_no_hours(records),
            n=len(known),
            source=Source.ASSUMPTION,
        ),
    )


def by_sales(records: Records) -> tuple[str, ...]:
    """Return the sellers, largest sales first."""
    sold = {seller: sum(records.sales(seller), NOTHING) for seller in records.served}
    return tuple(sorted(sold, key=lambda seller: (-sold[seller], seller)))


def _load(records: Records, seller: str) -> SellerLoad:
    scope, groups = f"seller:{seller}", records.served[seller]
    sales = records.sales(seller)
    day, key = records.sheet.of_a_day(), [g for g in groups if records.is_key(g)]
    hours, available, load = _hours(records, seller, key)
    return SellerLoad(
        name=records.name(seller),
        key_accounts=_key_accounts(records, scope, len(key)),
        accounts=day.figure("M11.all", len(groups), scope=scope, doubts=_basis_doubts(records)),
        sales=_sales(records, scope, sales),
        material=_material(records, scope, sales),
        hours=hours,
        available=available,
        load=load,
        load_class=_class(records, load),
        tenure=_tenure(records, seller, groups, scope),
    )


def _class(records: Records, load: Measure) -> method.LoadClass | None:
    if not isinstance(load.value, float):
        return None
    limits = method.Limits(*(records.setting.value(one) for one in (SLACK, FULL, OVERLOAD)))
    return method.load_class(load.value, limits)


def _key_accounts(records: Records, scope: str, count: int) -> Measure:
    known = count if records.tiers else None
    doubts = _basis_doubts(records)
    return records.sheet.of_a_day().figure("M11", known, "no-ka-status", scope=scope, doubts=doubts)


def _basis_doubts(records: Records) -> tuple[str, ...]:
    return () if records.basis == "assignments" else ("no-assignments",)


def _sales(records: Records, scope: str, sales: Sequence[Decimal]) -> Measure:
    return records.sheet.figure("M14.seller_sales", sum(sales, NOTHING), scope=scope, n=len(sales))


def _material(records: Records, scope: str, sales: tuple[Decimal, ...]) -> Measure:
    positive = [amount for amount in sales if amount > 0]
    count = method.material_count(amounts(sales)) if positive else None
    return records.sheet.figure(
        "M26.seller", count, "no-positive-sales", scope=scope, n=len(positive)
    )


def _hours(records: Records, seller: str, key: list[str]) -> tuple[Measure, Measure, Measure]:
    """Return the hours required a year, those available, and their quotient (M30, G3)."""
    scope, sheet = f"seller:{seller}", records.sheet.of_a_day()
    person = records.people.get(seller)
    fte = person.fte if person and person.fte else 1.0
    hours = [records.tier_hours.get(records.tiers[group] or "") for group in key]
    known = [needed for needed in hours if needed is not None]
    available = records.capacity.hours * fte
    # Without a single tier nobody knows the hours; with some, they are at least those.
    required = sum(known) if _tiers_known(records) and (known or not key) else None
    doubts = ("tiers-missing",) if len(known) < len(hours) else ()
    why, told = _why_no_hours(records), Source.ASSUMPTION
    return (
        sheet.figure("M30.hours", required, why, scope=scope, doubts=doubts, source=told),
        sheet.figure("M30.available", available, scope=scope, source=told),
        sheet.figure(
            "M30",
            None if required is None else required / available,
            why,
            scope=scope,
            parts=(required, available),
            doubts=doubts,
            source=told,
        ),
    )


def _tiers_known(records: Records) -> bool:
    return any(tier in records.tier_hours for tier in records.tiers.values())


def _why_no_hours(records: Records) -> str:
    return NO_TIERS if records.tiers else "no-ka-status"


def _tenure(records: Records, seller: str, groups: Sequence[str], scope: str) -> Measure:
    pairs = _watched_pairs(records, seller, groups)
    median, doubts = _median(records, pairs)
    return records.sheet.of_a_day().figure(
        "M32.seller", median, "no-start", scope=scope, n=len(pairs), doubts=doubts
    )


def _watched_pairs(records: Records, seller: str, groups: Sequence[str]) -> list[tuple[str, str]]:
    """Return the watched groups in the seller's hands: by assignment, or else by who sells."""
    mine = groups if records.assigned else sorted(records.sold_to(seller))
    return [(seller, group) for group in mine if group in records.watched]


def _median(
    records: Records, pairs: Sequence[tuple[str, str]]
) -> tuple[float | None, tuple[str, ...]]:
    years, weights, doubts = [], [], dict[str, None]()
    for seller, group in pairs:
        told = served(records, seller, group).years
        if isinstance(told.value, float):
            years.append(told.value)
            weights.append(float(records.credit(seller, group).amount))
            doubts.update(dict.fromkeys(told.reasons))
    return method.weighted_median(years, weights), tuple(doubts)


def tenure(records: Records) -> tuple[Tenure, tuple[AccountPassedOn, ...]]:
    """Return for how long accounts have been in the same hands, and which ones passed on."""
    pairs = [
        pair
        for seller, groups in records.served.items()
        for pair in _watched_pairs(records, seller, groups)
    ]
    median, doubts = _median(records, pairs)
    day = records.sheet.of_a_day()
    passed = {group: handovers(records, group) for group in records.watched}
    often = [group for group, told in passed.items() if _times(told) > 1]
    often.sort(key=lambda group: (-_times(passed[group]), group))
    repeated = len(often) if records.assigned else None
    return (
        Tenure(
            day.figure("M32", median, "no-start", n=len(pairs), doubts=doubts),
            day.figure("M32.repeated", repeated, "no-assignments", n=len(passed)),
            "left-censored" in doubts,
            _from_start(records, pairs),
        ),
        tuple(AccountPassedOn(records.names[group], passed[group]) for group in often),
    )


def _from_start(records: Records, pairs: Sequence[tuple[str, str]]) -> bool:
    """Return whether half of the sales, or more, are in the hands that made the first one."""
    kept = every = 0.0
    for seller, group in pairs:
        years = served(records, seller, group).years.value
        age = relationship_age(records, group).value
        if isinstance(years, float) and isinstance(age, float):
            sold = max(float(records.credit(seller, group).amount), 0.0)
            every += sold
            kept += sold if years >= age else 0.0
    return every > 0 and kept >= every / 2


def _times(handed: Measure) -> int:
    return handed.value if isinstance(handed.value, int) else 0


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
        most, next_ = sorted(told, key=lambda one: _size(one[0]), reverse=True)[:2]
        if _size(most[0]) > _size(next_[0]):
            found.append(Heaviest(yardstick, most[1], most[0]))
    return tuple(found)


def _size(carried: Measure) -> float:
    return 0.0 if carried.value is None else float(carried.value)


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
    accounts = sum(_size(_carried(records, "accounts", load)) for load in loads)
    return "even" if enough(len(loads), accounts) else "few"


def _evenness(
    records: Records, yardstick: Yardstick, carried: Sequence[Measure]
) -> tuple[Measure, Measure]:
    unknown = next((one for one in carried if one.value is None), None)
    single = len(carried) < 2
    because = "single-seller" if single else unknown.reasons[0] if unknown else "zero-denom"
    sheet = records.sheet if yardstick == "sales" else records.sheet.of_a_day()
    values = amounts(max(_size(one), 0.0) for one in carried)
    known = not single and unknown is None
    cv, gini = (method.variation(values), method.gini(values)) if known else (None, None)
    return (
        sheet.figure(f"M31.{yardstick}_cv", cv, because, n=len(carried)),
        sheet.figure(f"M31.{yardstick}_gini", gini, because, n=len(carried)),
    )
