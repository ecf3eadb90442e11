"""For how long have accounts been in the same hands, and which ones passed on?"""

from collections.abc import Sequence

from llavero.analysis.workload import method
from llavero.analysis.workload.findings import AccountPassedOn, Tenure
from llavero.analysis.workload.records import Records
from llavero.analysis.workload.stays import handovers, relationship_age, served
from llavero.foundation.measure import Measure


def tenure_of(records: Records, seller: str, groups: Sequence[str], scope: str) -> Measure:
    """Return for how long accounts have been in a seller's hands."""
    pairs = _watched_pairs(records, seller, groups)
    median, doubts = _median(records, pairs)
    return records.sheet.of_a_day().figure(
        "M32.seller", median, "no-start", scope=scope, n=len(pairs), doubts=doubts
    )


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
