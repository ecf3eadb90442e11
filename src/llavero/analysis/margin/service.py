"""What did serving the accounts cost, and which of them leave something?"""

import numpy as np

from llavero.analysis.figures import money
from llavero.analysis.margin import method
from llavero.analysis.margin.costs import Costs, Service, Totals
from llavero.analysis.margin.findings import (
    AccountMargin,
    AccountMargins,
    CostToServe,
    LossMakers,
    MarginLost,
    WhaleCurve,
)
from llavero.analysis.margin.margins import NO_COST, SHORT, amount, points, share
from llavero.analysis.margin.parameters import SERVICE_COVERED
from llavero.foundation.measure import Measure
from llavero.ledger.columns import Floats, Labels

LISTED = 5
LOSSES = 8  # accounts that take value away, by name
POINTS = 40  # of the curve that a chart can show
NO_SERVICE = "no-cost-to-serve"


def account_margins(costs: Costs) -> AccountMargins:
    """Return what is left of the sales of each account looked at by itself."""
    accounts = tuple(_account(costs, group, name) for group, name in costs.watched)
    return AccountMargins(costs.watched_are_key, accounts)


def _account(costs: Costs, group: str, name: str) -> AccountMargin:
    scope, sheet = f"group:{group}", costs.sheet
    totals = costs.groups.of(group) or Totals()
    margin = share(sheet, "M50.account", totals, scope)
    before = _before(costs, costs.groups_before.of(group) or Totals(), scope)
    return AccountMargin(
        name=name,
        sales=sheet.figure("M50.account_sales", totals.net, scope=scope),
        margin=margin,
        before=before,
        change=points(sheet, "M50.account_change", margin, before, scope),
        amount=amount(sheet, "M50.account_amount", totals, scope),
        service=_service_of(costs, group),
        contribution=_contribution_of(costs, group, totals),
    )


def _before(costs: Costs, totals: Totals, scope: str) -> Measure:
    sheet = costs.sheet.over(costs.setting.before)
    if not costs.covers(costs.setting.before):
        return sheet.figure("M50.account_before", None, SHORT, scope=scope)
    return share(sheet, "M50.account_before", totals, scope)


def margins_lost(margins: AccountMargins, erosion: float) -> tuple[MarginLost, ...]:
    """Return the accounts whose margin fell most, by more than `erosion`."""
    fallen = [
        (one.change.value, one)
        for one in margins.accounts
        if isinstance(one.change.value, float) and one.change.value < -erosion
    ]
    fallen.sort(key=lambda pair: (pair[0], pair[1].name))
    return tuple(
        MarginLost(one.name, one.before, one.margin, one.change) for _, one in fallen[:LISTED]
    )


def _service_of(costs: Costs, group: str) -> Measure:
    scope = f"group:{group}"
    spent = costs.service.costs.get(group) if costs.service else None
    return costs.sheet.figure(
        "M51.account", None if spent is None else money(spent), NO_SERVICE, scope=scope
    )


def _contribution_of(costs: Costs, group: str, totals: Totals) -> Measure:
    """Return the margin of a group less what it cost to serve (M52), where both are known."""
    scope = f"group:{group}"
    spent = costs.service.costs.get(group) if costs.service else None
    left = float(totals.left) - spent if spent is not None and totals.known else None
    return costs.sheet.figure(
        "M52.account",
        None if left is None else money(left),
        NO_SERVICE if totals.known else NO_COST,
        scope=scope,
        doubts=_doubts(costs, totals),
    )


def _doubts(costs: Costs, totals: Totals) -> tuple[str, ...]:
    reasons = () if totals.whole else ("cost-coverage",)
    covered = coverage(costs.service) if costs.service else None
    if covered is not None and covered < costs.setting.value(SERVICE_COVERED):
        return (*reasons, "service-coverage")
    return reasons


def coverage(service: Service) -> float | None:
    """Return what part of the cost to serve is assigned to accounts.

    Where every pool is known, as an amount; otherwise as the part of the drivers that have a rate.
    """
    pools = [pool for pool in service.pools.values() if pool is not None]
    if pools and len(pools) == len(service.pools) and sum(pools) > 0 and not service.unpriced:
        return min(1.0, sum(service.costs.values()) / sum(pools))
    if not service.drivers:
        return None
    return (service.drivers - len(service.unpriced)) / service.drivers


def cost_to_serve(costs: Costs) -> CostToServe | None:
    """Return what serving cost; None where nothing is recorded."""
    service = costs.service
    if service is None:
        return None
    spent = sum(service.costs.values())
    now = costs.within(costs.setting.period)
    left = float(now.left) - spent if now.known else None
    pools = [pool for pool in service.pools.values() if pool is not None]
    rest = sum(pools) - spent if pools else None
    sheet = costs.sheet
    return CostToServe(
        service=sheet.figure("M51", money(spent), n=len(service.costs)),
        coverage=sheet.figure("M51.coverage", coverage(service), "no-cost-to-serve"),
        unassigned=sheet.figure(
            "M51.unassigned", None if rest is None else money(rest), "no-cost-pools"
        ),
        contribution=sheet.figure(
            "M52", None if left is None else money(left), NO_COST, doubts=_doubts(costs, now)
        ),
        unpriced=service.unpriced,
    )


def whale_curve(costs: Costs) -> WhaleCurve | None:
    """Return how contribution builds up; None where no account has one."""
    place, contributions = _contributions(costs)
    if not contributions.size:
        return None
    is_key = costs.groups.is_key[place]
    unserved = () if costs.service else (NO_SERVICE,)
    sheet = costs.sheet.doubting(*_doubts(costs, costs.within(costs.setting.period)), *unserved)
    whale = method.whale(contributions)
    key = contributions[is_key]
    bad = int((key < 0).sum())
    ranks = _ranks(whale.cumulative.size)
    return WhaleCurve(
        of="contribution" if costs.service else "margin",
        accounts=sheet.figure("M53.accounts", contributions.size),
        peak=sheet.figure("M53.peak", whale.peak_share, "contribution-not-positive"),
        peak_amount=sheet.figure("M53.peak_amount", money(whale.peak), n=whale.at_peak),
        destroyers=sheet.figure("M53.destroyers", whale.destroyers, n=contributions.size),
        credited=sheet.figure(
            "M53.credited", method.credited_back(contributions, costs.groups.costed[place])
        ),
        destroyed=sheet.figure("M53.destroyed", money(whale.destroyed), n=whale.destroyers),
        key_destroyers=sheet.figure(
            "M53.key_destroyers",
            bad / len(key) if key.size else None,
            costs.no_key or "no-key-accounts",
            parts=(bad, len(key)),
        ),
        curve=tuple(float(whale.cumulative[rank - 1]) for rank in ranks),
        ranks=ranks,
    )


def loss_makers(costs: Costs) -> LossMakers | None:
    """Return the accounts that take most away; None where none does."""
    place, contributions = _contributions(costs)
    worst = np.argsort(contributions, kind="stable")[:LOSSES]
    named = {at: group for group, at in costs.groups.places.items()}
    accounts = tuple(
        _account(costs, named[int(place[at])], costs.groups.names[place[at]])
        for at in worst
        if contributions[at] < 0
    )
    if not accounts:
        return None
    return LossMakers("contribution" if costs.service else "margin", accounts)


def _contributions(costs: Costs) -> tuple[Labels, Floats]:
    """Return the contributions that are known, and the places of their groups.

    Where no cost to serve is recorded at all, they are the margins: no more can be left.
    """
    groups = costs.groups
    if costs.service is None:
        costed = np.flatnonzero(groups.is_known)
        return costed, groups.left[costed]
    spent = costs.service.costs
    places = groups.places
    served = [(places[group], cost) for group, cost in spent.items() if group in places]
    place = np.array([at for at, _ in served], dtype=np.int64)
    cost = np.array([cost for _, cost in served], dtype=np.float64)
    known = groups.is_known[place]
    return place[known], (groups.left[place] - cost)[known]


def _ranks(accounts: int) -> tuple[int, ...]:
    """Return which points of the curve to show: all, or evenly spread ones with both ends."""
    shown = min(accounts, POINTS)
    return tuple(sorted({round(x) for x in np.linspace(1, accounts, shown)}))
