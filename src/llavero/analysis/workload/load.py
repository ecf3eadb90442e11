"""What does each seller carry?"""

from collections.abc import Sequence
from decimal import Decimal

from llavero.analysis.workload import method
from llavero.analysis.workload.findings import LoadOfSellers, SellerLoad
from llavero.analysis.workload.parameters import FULL, OVERLOAD, SLACK
from llavero.analysis.workload.records import NOTHING, Records, amounts
from llavero.analysis.workload.tenure import tenure_of
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
        tenure=tenure_of(records, seller, groups, scope),
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
