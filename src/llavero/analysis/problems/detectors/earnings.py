"""Do the key accounts leave what they should, and does the company know what they cost?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ibis import Table

from llavero.analysis.answers import Definition, Setting
from llavero.analysis.problems.detector import Detector, Origin, Reading, Seen
from llavero.analysis.problems.facts import Facts, number
from llavero.analysis.problems.findings import Missing
from llavero.foundation.measure import Measure, Unit
from llavero.foundation.parameter import Parameter
from llavero.foundation.period import Period
from llavero.ledger.columns import floats, texts
from llavero.ledger.monthly import line_months
from llavero.ledger.tables import Ledger

P12_SLOPE = Parameter("problems.p12-slope", 0.01, 0.001, 1, Unit.POINTS)
P12_GAP = Parameter("problems.p12-gap", 0.05, 0.001, 1, Unit.POINTS)
P13_COVERAGE = Parameter("problems.p13-coverage", 0.70, 0.01, 1, Unit.SHARE)
P13_DESTROYERS = Parameter("problems.p13-destroyers", 0.10, 0.01, 1, Unit.SHARE)
P14_GAP = Parameter("problems.p14-gap", 0.10, 0.01, 5, Unit.POINTS)

LIMITS = (P12_SLOPE, P12_GAP, P13_COVERAGE, P13_DESTROYERS, P14_GAP)
DEFINITIONS = (
    Definition("PRB.concession", Unit.SHARE, ("wetzel2014",)),
    Definition("PRB.concession_before", Unit.SHARE, ("wetzel2014",)),
    Definition("PRB.concession_gap", Unit.POINTS, ("wetzel2014",)),
)
COST, STATUS = Missing("ledger", ("cogs",)), Missing("ka_status", ("group_id", "from"))
DRIVERS, RATES = Missing("cts_drivers"), Missing("cts_rates")
LIST_PRICE = Missing("ledger", ("list_price", "qty"))


def margin_erosion(facts: Facts) -> Seen:
    """Return whether the key accounts leave ever less, or much less than the rest (P12).

    Affected are those whose margin fell by more than the slope's limit; where the gap is past its
    own, those that leave less than the rest by as much.
    """
    slope = facts.told("margin", "M50.key_slope", Unit.POINTS, "no-cost")
    gap = facts.told("margin", "M50.gap", Unit.POINTS, "no-cost")
    sides = tuple(
        (name, figure)
        for name, id in (("margin", "M50.key"), ("rest", "M50.rest"))
        if (figure := facts.figure("margin", id)) is not None and figure.value is not None
    )
    readings = (
        Reading("slope", slope, P12_SLOPE, "fall"),
        Reading("gap", gap, P12_GAP, "fall", more=sides if len(sides) == 2 else ()),
    )
    known = slope.value is not None or gap.value is not None
    missing = (COST, *(() if facts.key_known else (STATUS,)))
    return Seen(readings, tuple(_eroded(facts)), () if known else missing)


def _eroded(facts: Facts) -> Iterator[str]:
    fall, apart = facts.value(P12_SLOPE), facts.value(P12_GAP)
    rest, gap = facts.known("margin", "M50.rest"), facts.known("margin", "M50.gap")
    behind = rest is not None and gap is not None and -gap >= apart
    changes = facts.of_groups("margin", "M50.account_change")
    margins = facts.of_groups("margin", "M50.account")
    for group in facts.looked_at if facts.key_known else ():
        change, left = number(changes.get(group)), number(margins.get(group))
        fell = change is not None and change <= -fall
        low = behind and left is not None and rest is not None and left <= rest - apart
        if fell or low:
            yield group


def hidden_cost(facts: Facts) -> Seen:
    """Return whether what serving costs is little known, or makes key accounts a loss (P13).

    Affected are the key accounts that cost more than they leave, or whose cost nobody knows.
    """
    coverage = facts.told("margin", "M51.coverage", Unit.SHARE, "no-cost-to-serve")
    if coverage.value is None:
        return Seen((Reading("coverage", coverage, P13_COVERAGE, "below"),), (), (DRIVERS, RATES))
    destroyers = facts.told("margin", "M53.key_destroyers", Unit.SHARE, "no-key-accounts")
    readings = (
        Reading("coverage", coverage, P13_COVERAGE, "below"),
        Reading("destroyers", destroyers, P13_DESTROYERS),
    )
    left = facts.of_groups("margin", "M52.account")
    served = facts.of_groups("margin", "M51.account")
    hidden = (number(coverage) or 0) < facts.value(P13_COVERAGE)
    groups = tuple(
        group
        for group in facts.looked_at
        if ((number(left.get(group)) or 0) < 0) or (hidden and group not in served)
    )
    return Seen(readings, groups, () if facts.key_known else (STATUS,))


@dataclass(frozen=True, slots=True)
class Given:
    """What was given away on sales whose list price is known."""

    listed: float = 0.0  # at list price
    paid: float = 0.0

    @property
    def away(self) -> float:
        """Return what was given away."""
        return self.listed - self.paid

    def __add__(self, other: "Given") -> "Given":
        return Given(self.listed + other.listed, self.paid + other.paid)


def entitlement(facts: Facts) -> Seen:
    """Return whether concessions grow faster than the sales that they are given on (P14).

    A concession is what is charged below the list price; no table tells services given for
    nothing apart. Affected are the accounts whose own concessions grow past the limit.
    """
    now, before = (_given(facts, period) for period in (facts.setting.period, facts.setting.before))
    both = tuple(sorted(group for group in now if group in before))
    total = sum((now[group] for group in both), Given())
    past = sum((before[group] for group in both), Given())
    gap = _gap(total, past)
    figure = facts.own("PRB.concession_gap", gap, "no-list-prices", n=len(both), of_a_day=False)
    more: tuple[tuple[str, Measure], ...] = ()
    if gap is not None:
        share = total.away / total.listed
        earlier = past.away / past.listed
        more = (
            ("now", facts.own("PRB.concession", share, of_a_day=False)),
            ("before", facts.own("PRB.concession_before", earlier, of_a_day=False)),
        )
    limit = facts.value(P14_GAP)
    groups = tuple(
        group
        for group in both
        if (own := _gap(now[group], before[group])) is not None and own > limit
    )
    missing = () if gap is not None else (LIST_PRICE,)
    return Seen((Reading("gap", figure, P14_GAP, more=more),), groups, missing)


def _gap(now: Given, before: Given) -> float | None:
    """Return the growth of concessions less that of sales; None where there were none before."""
    if before.away <= 0 or before.paid <= 0 or before.listed <= 0 or now.listed <= 0:
        return None
    return now.away / before.away - now.paid / before.paid


def _given(facts: Facts, period: Period) -> Mapping[str, Given]:
    if not facts.ledger.has("ledger", "list_price", "qty"):
        return {}
    rows = facts.ledger.rows(given(facts.ledger, period))
    looked = set(facts.looked_at)
    columns = (floats(rows, name).tolist() for name in ("list_amount", "listed_amount"))
    return {
        group: Given(listed, paid)
        for group, listed, paid in zip(texts(rows, "group_id"), *columns, strict=True)
        if group in looked and listed == listed and paid == paid
    }


def given(ledger: Ledger, period: Period) -> Table:
    """Return what each group paid in a period, and what it would have been at list price.

    Columns: group_id, listed_amount (paid, of the lines whose list price is known), list_amount.
    """
    months = line_months(ledger)
    within = months.filter(months.month.between(period.start, period.end))
    return (
        within.group_by("group_id")
        .agg(listed_amount=within.listed_amount.sum(), list_amount=within.list_amount.sum())
        .order_by("group_id")
    )


DETECTORS: dict[str, Detector] = {
    "P12": margin_erosion,
    "P13": hidden_cost,
    "P14": entitlement,
}


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield from which rows the figures of these detectors come."""
    if ledger.has("ledger", "list_price", "qty"):
        now = given(ledger, setting.period)
        ids = ("PRB.concession", "PRB.concession_gap")
        yield Origin(ids, "given", now, ("ledger",))
        before = given(ledger, setting.before)
        yield Origin(("PRB.concession_before",), "given_before", before, ("ledger",))
