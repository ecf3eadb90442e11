"""How are the accounts to divide, and who may serve them, read from the facts?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from ibis import Table

from llavero.analysis import serving
from llavero.analysis.answers import Earlier, Setting
from llavero.analysis.assignment import measures
from llavero.analysis.assignment.languages import languages
from llavero.analysis.assignment.method import NOBODY
from llavero.analysis.assignment.records import Base, Basis, Candidate, Case, Floats, Labels
from llavero.analysis.capacity import capacity
from llavero.analysis.handovers import group_spells, handovers
from llavero.analysis.heads import HEAD_BELOW, HEAD_SHARE
from llavero.analysis.hours import TIERS, hours_asked
from llavero.analysis.scored import ScoredAccounts
from llavero.analysis.stays import years_between
from llavero.analysis.strength.handed import scores
from llavero.analysis.strength.meetings import served
from llavero.foundation.period import years_before
from llavero.ledger.key_accounts import group_names, key_groups
from llavero.ledger.tables import Ledger

YEARS_OF_HANDOVERS = 3
STAR = "star"
GROUP = "group:"


@dataclass(frozen=True, slots=True)
class Holding:
    """Who of us serves an account, and for how many years."""

    seller: str
    sales: float  # credited in the period
    since: date | None


def case(ledger: Ledger, setting: Setting, earlier: Earlier, needed: int | None) -> Case | None:
    """Return what there is to divide; None where no account is key, or nobody serves any.

    needed   account managers there should be; None: as many as there are
    """
    base, tiers = _accounts(ledger, setting, earlier)
    basis, pairs = portfolio(ledger, setting)
    holdings = _holdings(ledger, setting, pairs, tiers)
    if not tiers or not holdings:
        return None
    staff = {row["seller_id"]: row for row in _rows(ledger, measures.people(ledger, setting.as_of))}
    candidates = _candidates(staff, holdings, setting, needed)
    names = dict(_pairs(ledger, group_names(ledger), "group_id", "group_name"))
    groups = tuple(sorted(tiers))
    places = {group: at for at, group in enumerate(groups)}
    place = {one.id: at for at, one in enumerate(candidates) if one.id}
    held = [_holder(holdings.get(group, ()), place) for group in groups]
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
        years=_years(ledger, setting, basis, places, held),
        strength=scores(ledger, setting, earlier, places),
        handovers=_handovers(ledger, setting.as_of, groups),
        locks=locks,
        idle=idle,
    )


def portfolio(ledger: Ledger, setting: Setting) -> tuple[Basis, Table]:
    """Return whom each seller serves, and how it is known."""
    if ledger.has("assignments"):
        return "assignments", serving.assigned_pairs(ledger, setting.as_of)
    if ledger.has("accounts", "owner_id"):
        return "owners", serving.owned_pairs(ledger)
    return "sales", serving.sold_pairs(ledger, setting.period)


def _accounts(
    ledger: Ledger, setting: Setting, earlier: Earlier
) -> tuple[Base, dict[str, str | None]]:
    """Return the tiers of the accounts that the size was reckoned for: key today, or proposed."""
    key = dict(_pairs(ledger, key_groups(ledger, setting.as_of), "group_id", "tier"))
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


def _holdings(
    ledger: Ledger, setting: Setting, pairs: Table, wanted: Iterable[str]
) -> dict[str, tuple[Holding, ...]]:
    """Return who serves each of the accounts: who sells it most first."""
    names = ("seller_id", "group_id", "net_amount", "first_sale_on")
    credited = {
        (seller, group): (float(amount), first)
        for seller, group, amount, first in _pairs(
            ledger, serving.credited_pairs(ledger, setting.period), *names
        )
    }
    groups, found = set(wanted), dict[str, list[Holding]]()
    for seller, group in _pairs(ledger, pairs, "seller_id", "group_id"):
        if group in groups:
            sales, since = credited.get((seller, group), (0.0, None))
            found.setdefault(group, []).append(Holding(seller, sales, since))
    return {
        group: tuple(sorted(held, key=lambda one: (-one.sales, one.seller)))
        for group, held in found.items()
    }


def _holder(held: tuple[Holding, ...], place: Mapping[str, int]) -> Holding | None:
    """Return who serves an account: of several, a candidate before anyone else."""
    return next((one for one in held if one.seller in place), held[0] if held else None)


def _candidates(
    staff: Mapping[str, Mapping[str, Any]],  # Any: what a column holds
    holdings: Mapping[str, tuple[Holding, ...]],
    setting: Setting,
    needed: int | None,
) -> tuple[Candidate, ...]:
    """Return who may serve the accounts, by id, and the posts to be filled after them.

    They are who sells in the department and whoever of it serves one of the accounts; where no
    department is marked, who serves them and has not left.
    """
    owners = {one.seller for held in holdings.values() for one in held}
    members = {id for id, row in staff.items() if row["in_department"]}
    selling = {id for id in members if staff[id]["sells"] or id in owners}
    if not selling:
        selling = {id for id in owners if not staff[id]["has_left"]}
    heads = {id for id in selling if staff[id]["leads"]} if members else set()
    team = len(selling - heads)
    vacant = max(0, (needed or 0) - team)
    if members and team + vacant < setting.value(HEAD_BELOW):
        leaders = sorted(id for id in members if staff[id]["leads"])
        heads |= set(leaders[:1])
    share = setting.value(HEAD_SHARE)
    there = [_person(staff[id], share if id in heads else 1.0) for id in sorted(selling | heads)]
    posts = (Candidate("", "", at, False, 1.0, "", frozenset()) for at in range(1, vacant + 1))
    return (*(one for one in there if one.fte > 0), *posts)


def _person(row: Mapping[str, Any], share: float) -> Candidate:  # Any: what a column holds
    fte = 1.0 if row["fte"] is None or not row["fte"] > 0 else float(row["fte"])
    return Candidate(
        row["seller_id"],
        row["name"],
        0,
        share < 1,
        fte * share,
        row["region"] or "",
        languages(row["language"] or ""),
    )


def _languages(ledger: Ledger, groups: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    """Return in which languages each group is served: those of any of its accounts."""
    told: dict[str, frozenset[str]] = {}
    if ledger.has("accounts", "language"):
        for group, said in _pairs(ledger, measures.languages(ledger), "group_id", "said"):
            told[group] = told.get(group, frozenset()) | languages(said)
    return tuple(told.get(group, frozenset()) for group in groups)


def _kinds(ledger: Ledger, column: str, places: Mapping[str, int]) -> tuple[Labels, dict[str, int]]:
    """Return the place of each account's kind, and the places of the kinds."""
    found, kinds = np.full(len(places), NOBODY), dict[str, int]()
    if not ledger.has("accounts", column):
        return found, kinds
    for group, said in _pairs(ledger, measures.kinds(ledger, column), "group_id", "kind"):
        if group in places:
            found[places[group]] = kinds.setdefault(said.casefold(), len(kinds))
    return found, kinds


def _years(
    ledger: Ledger,
    setting: Setting,
    basis: Basis,
    places: Mapping[str, int],
    held: list[Holding | None],
) -> Floats:
    """Return for how long each account is in the same hands: as assigned, else since it bought."""
    if basis != "sales":
        return served(ledger, setting.as_of, places).years
    since = (one.since if one else None for one in held)
    return np.array([np.nan if day is None else years_between(day, setting.as_of) for day in since])


def _handovers(ledger: Ledger, day: date, groups: tuple[str, ...]) -> Floats:
    if not ledger.has("assignments"):
        return np.full(len(groups), np.nan)
    spells: dict[str, list[tuple[str, str, date]]] = {group: [] for group in groups}
    names = ("group_id", "account_id", "seller_id", "spell_from")
    for group, account, seller, start in _pairs(ledger, group_spells(ledger, day), *names):
        if group in spells:
            spells[group].append((account, seller, start))
    since = years_before(day, YEARS_OF_HANDOVERS)
    return np.array([float(handovers(spells[group], since, day)) for group in groups])


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


def _rows(ledger: Ledger, table: Table) -> list[dict[str, Any]]:  # Any: what a column holds
    rows: list[dict[str, Any]] = ledger.rows(table).to_pylist()
    return rows


def _pairs(ledger: Ledger, table: Table, *names: str) -> Iterable[tuple[Any, ...]]:
    """Return the values of some columns, row by row; Any: what a column holds."""
    rows = ledger.rows(table.order_by(list(names[:2])))
    return zip(*(rows.column(name).to_pylist() for name in names), strict=True)
