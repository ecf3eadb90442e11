"""Are the accounts below the key ones kept while attention goes to the key ones?"""

from collections.abc import Iterator, Sequence

import numpy as np
from ibis import Table

from llavero.analysis.answers import Definition, Setting
from llavero.analysis.problems.detector import Detector, Origin, Reading, Seen
from llavero.analysis.problems.facts import Facts
from llavero.analysis.problems.findings import Missing
from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter
from llavero.foundation.period import Period
from llavero.ledger.columns import floats, texts
from llavero.ledger.monthly import group_months, sales_by_group
from llavero.ledger.tables import Ledger

P15_KEPT = Parameter("problems.p15-kept", 0.05, 0.001, 1, Unit.POINTS)
P15_GROWTH = Parameter("problems.p15-growth", 0.10, 0.001, 5, Unit.POINTS)
P15_FROM = Parameter("problems.p15-from", 0.50, 0, 1, Unit.SHARE)
P15_TO = Parameter("problems.p15-to", 0.90, 0, 1, Unit.SHARE, above=P15_FROM)

LIMITS = (P15_KEPT, P15_GROWTH, P15_FROM, P15_TO)
PRIORITY = ("homburg2008", "jobber2012")
DEFINITIONS = (
    Definition("PRB.middle_kept", Unit.SHARE, PRIORITY),
    Definition("PRB.middle_kept_before", Unit.SHARE, PRIORITY),
    Definition("PRB.middle_change", Unit.POINTS, PRIORITY),
    Definition("PRB.middle_growth", Unit.SHARE, PRIORITY),
    Definition("PRB.growth_gap", Unit.POINTS, PRIORITY),
)
STATUS = Missing("ka_status", ("group_id", "from"))
SHORT = "not-enough-history"
LEAST = 5  # accounts in the middle, below which a part of them says nothing
Bought = dict[str, float]


def neglected_middle(facts: Facts) -> Seen:
    """Return whether the middle accounts are kept less than before, or grow much less (P15).

    The middle lies between two percentiles of what the accounts that are not key bought in the
    year from which one looks. Affected are those that bought less than the year before.
    """
    now, before, past = _years(facts)
    middle, former = _middle(facts, before), _middle(facts, past)
    kept, kept_before = _kept(now, before, middle), _kept(before, past, former)
    change = kept - kept_before if kept is not None and kept_before is not None else None
    growth, key = _growth(now, before, middle), _growth(now, before, facts.looked_at)
    apart = key - growth if facts.key_known and growth is not None and key is not None else None
    own, n = facts.own, len(middle)
    retained = own("PRB.middle_kept", kept, SHORT, n=n, of_a_day=False)
    earlier = own("PRB.middle_kept_before", kept_before, SHORT, n=len(former), of_a_day=False)
    grown = own("PRB.middle_growth", growth, SHORT, n=n, of_a_day=False)
    fall = own("PRB.middle_change", change, SHORT, n=n, of_a_day=False)
    gap = own("PRB.growth_gap", apart, "no-ka-status", n=n, of_a_day=False)
    readings = (
        Reading("kept", fall, P15_KEPT, "fall", more=(("now", retained), ("before", earlier))),
        Reading("growth", gap, P15_GROWTH, more=(("growth", grown),)),
    )
    groups = tuple(one for one in middle if now.get(one, 0.0) < before[one])
    missing = (
        *(() if change is not None else (Missing("ledger", ("doc_date",)),)),
        *(() if facts.key_known else (STATUS,)),
    )
    return Seen(readings, groups, missing)


def _years(facts: Facts) -> tuple[Bought, Bought, Bought]:
    """Return what each group bought in the period and in the two before that the ledger holds."""
    first = facts.ledger.rows(group_months(facts.ledger).agg(first=_first(facts.ledger)))
    start = first.column("first")[0].as_py()
    period = facts.setting.period
    held = []
    for one in (period, period.before, period.before.before):
        whole = start is not None and start <= one.start
        held.append(_bought(facts, one) if whole else {})
    now, before, past = held
    return now, before, past


def _first(ledger: Ledger) -> object:
    return group_months(ledger).month.min()


def _bought(facts: Facts, period: Period) -> Bought:
    rows = facts.ledger.rows(sales_by_group(facts.ledger, period))
    amounts = zip(texts(rows, "group_id"), floats(rows, "net_amount").tolist(), strict=True)
    return {group: amount for group, amount in amounts if group not in facts.pools}


def _middle(facts: Facts, base: Bought) -> tuple[str, ...]:
    """Return the groups in the middle of what was bought, without the key ones, in order."""
    key = set(facts.looked_at) if facts.key_known else set()
    rest = {group: amount for group, amount in base.items() if amount > 0 and group not in key}
    if len(rest) < LEAST:
        return ()
    amounts = np.array(list(rest.values()))
    low, high = np.quantile(amounts, (facts.value(P15_FROM), facts.value(P15_TO)))
    # In one order, so that floats add up alike in every run.
    return tuple(sorted(group for group, amount in rest.items() if low <= amount <= high))


def _kept(now: Bought, before: Bought, groups: Sequence[str]) -> float | None:
    """Return what part of the sales before is still bought: no account more than before."""
    if len(groups) < LEAST or not now:
        return None
    whole = sum(before[group] for group in groups)
    stayed = sum(min(before[group], max(0.0, now.get(group, 0.0))) for group in groups)
    return stayed / whole if whole > 0 else None


def _growth(now: Bought, before: Bought, groups: Sequence[str]) -> float | None:
    whole = sum(before.get(group, 0.0) for group in groups)
    bought = sum(now.get(group, 0.0) for group in groups)
    return bought / whole - 1 if whole > 0 and now else None


DETECTORS: dict[str, Detector] = {"P15": neglected_middle}


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield from which rows the figures of these detectors come."""
    yield Origin(
        tuple(one.id for one in DEFINITIONS), "sales_by_year", bought_by_year(ledger), ("ledger",)
    )


def bought_by_year(ledger: Ledger) -> Table:
    """Return what each group bought in each month: group_id, month, net_amount."""
    months = group_months(ledger)
    return months.select("group_id", "month", "net_amount").order_by(["group_id", "month"])
