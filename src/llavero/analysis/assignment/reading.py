"""How are the accounts to divide, and who may serve them, read from the facts?"""

from collections.abc import Mapping
from typing import Any

import numpy as np

from llavero.analysis import serving
from llavero.analysis.answers import Earlier, Setting
from llavero.analysis.assignment import measures
from llavero.analysis.assignment.candidates import candidates_of
from llavero.analysis.assignment.holdings import handovers_of, holder, holdings_of, years_held
from llavero.analysis.assignment.languages import languages
from llavero.analysis.assignment.method import NOBODY
from llavero.analysis.assignment.records import Base, Case, Floats, Labels
from llavero.analysis.assignment.rows import pairs_of
from llavero.analysis.capacity import capacity
from llavero.analysis.hours import TIERS, hours_asked
from llavero.analysis.scored import ScoredAccounts
from llavero.analysis.strength.handed import scores
from llavero.ledger.key_accounts import group_names, key_groups
from llavero.ledger.tables import Ledger

STAR = "star"
GROUP = "group:"


def case(ledger: Ledger, setting: Setting, earlier: Earlier, needed: int | None) -> Case | None:
    """Return what there is to divide; None where no account is key, or nobody serves any.

    needed   account managers there should be; None: as many as there are
    """
    base, tiers = _accounts(ledger, setting, earlier)
    basis, pairs = serving.portfolio(ledger, setting.period, setting.as_of)
    holdings = holdings_of(ledger, setting, pairs, tiers)
    if not tiers or not holdings:
        return None
    people = ledger.rows(measures.people(ledger, setting.as_of))
    staff = {row["seller_id"]: row for row in people.to_pylist()}
    candidates = candidates_of(staff, holdings, setting, needed)
    names = dict(pairs_of(ledger, group_names(ledger), "group_id", "group_name"))
    groups = tuple(sorted(tiers))
    places = {group: at for at, group in enumerate(groups)}
    place = {one.id: at for at, one in enumerate(candidates) if one.id}
    held = [holder(holdings.get(group, ()), place) for group in groups]
    segment, _ = _kinds(ledger, "segment", places)
    region, regions = _kinds(ledger, "region", places)
    hours, assumed = _hours(setting, earlier, tiers, groups)
    locks, idle = _locks(setting, places, place, names, staff)
    return Case(
        setting=setting,
        base=base,
        basis=basis,
        groups=groups,
        names=tuple(names.get(group, group) for group in groups),
        hours=hours,
        post=capacity(ledger, setting).hours,
        assumed=assumed,
        holder=tuple(staff[h.seller]["name"] if h else "" for h in held),
        owner=np.array([place.get(h.seller, NOBODY) if h else NOBODY for h in held]),
        candidates=candidates,
        segment=segment,
        region=region,
        languages=_languages(ledger, groups),
        said=np.array([regions.get(one.region.casefold(), NOBODY) for one in candidates]),
        years=years_held(ledger, setting, basis, places, held),
        strength=scores(ledger, setting, earlier, places),
        handovers=handovers_of(ledger, setting.as_of, groups),
        locks=locks,
        idle=idle,
    )


def _accounts(
    ledger: Ledger, setting: Setting, earlier: Earlier
) -> tuple[Base, dict[str, str | None]]:
    """Return the tiers of the accounts that the size was reckoned for: key today, or proposed."""
    key = dict(pairs_of(ledger, key_groups(ledger, setting.as_of), "group_id", "tier"))
    scored = earlier.of("selection").finding(ScoredAccounts)
    bases = (getattr(one, "base", None) for one in earlier.of("sizing").findings)
    wanted = next((base for base in bases if base is not None), "key" if key else "chosen")
    if wanted == "key" or scored is None:
        return "key", key
    said = _by_group(earlier, "D4.account_tier")
    taken = zip(scored.groups, scored.selected, strict=True)
    return "chosen", {group: key.get(group) or said.get(group) for group, is_in in taken if is_in}


def _by_group(earlier: Earlier, id: str) -> dict[str, str]:
    return {
        one.scope.removeprefix(GROUP): str(one.value)
        for one in earlier.of("portfolio").figures
        if one.id == id and one.value is not None
    }


def _hours(
    setting: Setting, earlier: Earlier, tiers: Mapping[str, str | None], groups: tuple[str, ...]
) -> tuple[Floats, int]:
    """Return the hours a year of each account, and of how many the level is assumed."""
    grows = bool(earlier.of("sizing").findings)
    quadrants = _by_group(earlier, "D1.account_quadrant") if grows else {}
    stars = [quadrants.get(group) == STAR for group in groups]
    hours = hours_asked(setting, [tiers[group] for group in groups], stars)
    return hours, sum(tiers[group] not in TIERS for group in groups)


def _languages(ledger: Ledger, groups: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    """Return in which languages each group is served: those of any of its accounts."""
    told: dict[str, frozenset[str]] = {}
    if ledger.has("accounts", "language"):
        for group, said in pairs_of(ledger, measures.languages(ledger), "group_id", "said"):
            told[group] = told.get(group, frozenset()) | languages(said)
    return tuple(told.get(group, frozenset()) for group in groups)


def _kinds(ledger: Ledger, column: str, places: Mapping[str, int]) -> tuple[Labels, dict[str, int]]:
    """Return the place of each account's kind, and the places of the kinds."""
    found, kinds = np.full(len(places), NOBODY), dict[str, int]()
    if not ledger.has("accounts", column):
        return found, kinds
    for group, said in pairs_of(ledger, measures.kinds(ledger, column), "group_id", "kind"):
        if group in places:
            found[places[group]] = kinds.setdefault(said.casefold(), len(kinds))
    return found, kinds


def _locks(
    setting: Setting,
    places: Mapping[str, int],
    place: Mapping[str, int],
    names: Mapping[str, str],
    staff: Mapping[str, Mapping[str, Any]],  # Any: what a column holds
) -> tuple[dict[int, int], tuple[str, ...]]:
    """Return the locks that hold, and what those that cannot hold name."""
    locks, idle = dict[int, int](), []
    for lock in setting.locks:
        if lock.seller is None:
            continue
        if lock.group not in places:
            idle.append(names.get(lock.group, lock.group))
        elif lock.seller not in place:
            idle.append(str(staff[lock.seller]["name"]) if lock.seller in staff else lock.seller)
        else:
            locks[places[lock.group]] = place[lock.seller]
    return locks, tuple(idle)
