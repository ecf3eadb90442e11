"""How strong is the relation with each account, by what contacts and meetings show?

The score of methods E5, after Palmatier (2008): coverage of roles, density, authority, attitude,
cadence, reciprocity and continuity. What was delivered well (its last component) is in no record.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Places = NDArray[np.int64]

WEIGHTS = np.array([0.20, 0.10, 0.15, 0.20, 0.15, 0.05, 0.05])  # of the components, in order
LEAST_COVERED = 0.60
WHOLE = 1.0  # of all weights: with what was delivered, .10
ROLES = {
    "decider": 0.25,
    "approver": 0.15,
    "buyer": 0.15,
    "influencer": 0.15,
    "user": 0.15,
    "gatekeeper": 0.05,
    "champion": 0.10,
}
TARGETS = {"T1": 8.0, "T2": 5.0, "T3": 3.0}  # active contacts, E1
# Most days between two meetings with a contact of influence 5, 3-4 and 1-2, E2.
CADENCE = {"T1": (60, 21, 45), "T2": (90, 30, 60), "T3": (180, 60, 120)}
USUAL_TIER = "T2"  # of an account without one
RECIPROCAL = 0.30  # part of the meetings that the customer seeks, from which it is reciprocal
CONTINUITY = 4.0  # years
SINGLE, SINGLE_CAP = 1, 50.0  # contacts, and the most that hangs on one
DEPENDENT, DEPENDENT_PART = 0.70, 0.85


@dataclass(frozen=True, slots=True)
class Contacts:
    """The contacts of all accounts: columns."""

    account: Places  # place of each contact's account
    role: Sequence[str | None]
    influence: Floats  # 1-5, NaN where nobody said
    sentiment: Floats  # -2..2
    stale: Flags  # what was said of the attitude is old
    active: Flags
    silent: Floats  # days since the last meeting; infinite where there was none


@dataclass(frozen=True, slots=True)
class Meetings:
    """What is known of the meetings with each account: columns."""

    sought: Floats  # (accounts,)  part of the meetings that the customer sought; NaN: not known
    top: Floats  # (accounts,)  largest part of one contact
    years: Floats  # (accounts,)  of the present seller


def strength(contacts: Contacts, meetings: Meetings, tiers: Sequence[str]) -> Floats:
    """Return the strength of the relation with each account (RSS), from 0 to 100.

    tiers   of each account; another word takes the usual one
    NaN where less than six tenths of the weights are known.
    """
    parts = np.stack([*_of_contacts(contacts, tiers), *_of_meetings(meetings)])
    score = weighted(parts)
    active = _sum(contacts, contacts.active.astype(np.float64), len(tiers))
    score = np.where(active <= SINGLE, np.minimum(score, SINGLE_CAP), score)
    return np.asarray(np.where(meetings.top >= DEPENDENT, score * DEPENDENT_PART, score))


def weighted(parts: Floats, weights: Floats = WEIGHTS) -> Floats:
    """Return 100 times the weighted mean of the known parts; NaN where too few are known.

    parts   (components, accounts)  in [0, 1]
    """
    known = ~np.isnan(parts)
    covered = weights @ known
    added = weights @ np.where(known, parts, 0.0)
    enough = covered >= LEAST_COVERED * WHOLE - 1e-9
    return np.where(enough, 100 * added / np.where(covered > 0, covered, 1.0), np.nan)


def _of_contacts(contacts: Contacts, tiers: Sequence[str]) -> tuple[Floats, ...]:
    count = len(tiers)
    listed = _sum(contacts, np.ones(contacts.account.size), count)
    active = _sum(contacts, contacts.active.astype(np.float64), count)
    targets = np.array([TARGETS.get(tier, TARGETS[USUAL_TIER]) for tier in tiers])
    influence = np.nan_to_num(contacts.influence)
    attitude = np.where(np.isnan(contacts.sentiment), 0.0, influence) * np.where(
        contacts.stale, 0.5, 1.0
    )
    liked = attitude * (np.nan_to_num(contacts.sentiment) + 2) / 4
    near = _cadence(contacts, tiers)
    return (
        _roles(contacts, count),
        np.where(listed > 0, np.minimum(1, active / targets), np.nan),
        _part(_sum(contacts, influence * contacts.active, count), _sum(contacts, influence, count)),
        _part(
            _sum(contacts, liked * contacts.active, count),
            _sum(contacts, attitude * contacts.active, count),
        ),
        _part(_sum(contacts, near, count), listed),
    )


def _of_meetings(meetings: Meetings) -> tuple[Floats, ...]:
    continuity: Floats = 1 - np.exp(-meetings.years / CONTINUITY)
    return np.minimum(1, meetings.sought / RECIPROCAL), continuity


def _roles(contacts: Contacts, count: int) -> Floats:
    """Return the weight of the roles that an active contact fills (M37); NaN: none is mapped."""
    covered = np.zeros((len(ROLES), count), dtype=np.bool_)
    mapped = np.zeros(count, dtype=np.bool_)
    names = {role: at for at, role in enumerate(ROLES)}
    for place, role, active in zip(
        contacts.account.tolist(), contacts.role, contacts.active.tolist(), strict=True
    ):
        if role in names:
            mapped[place] = True
            covered[names[role], place] |= active
    return np.where(mapped, np.array(list(ROLES.values())) @ covered, np.nan)


def _cadence(contacts: Contacts, tiers: Sequence[str]) -> Floats:
    """Return how near each contact is kept, from 0 to 1."""
    days = np.array([CADENCE.get(tier, CADENCE[USUAL_TIER]) for tier in tiers], dtype=np.float64)
    influence = np.nan_to_num(contacts.influence)
    at = np.select([influence >= 5, influence >= 3], [0, 1], 2)
    target = days[contacts.account, at] if contacts.account.size else np.zeros(0)
    return np.asarray(np.exp(-np.maximum(0.0, contacts.silent - target) / target))


def _sum(contacts: Contacts, values: Floats, count: int) -> Floats:
    added = np.bincount(contacts.account, weights=values, minlength=count)
    return added.astype(np.float64)


def _part(part: Floats, whole: Floats) -> Floats:
    return np.where(whole > 0, part / np.where(whole > 0, whole, 1.0), np.nan)
