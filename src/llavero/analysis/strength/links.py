"""Who of us is linked with whom of them?"""

import numpy as np

from llavero.analysis.places import part
from llavero.analysis.strength import measures
from llavero.analysis.strength.meetings import Met, Persons, Served
from llavero.ledger.columns import UNKNOWN, Flags, Floats, Labels, coded, texts
from llavero.ledger.tables import Ledger


def by_primary(met: Met, holders: Served) -> Flags:
    """Return which pairs are of who is primary of the account."""
    return np.array(
        [
            met.sellers[seller] in holders.sellers[at]
            for at, seller in zip(met.place.tolist(), met.seller.tolist(), strict=True)
        ],
        dtype=np.bool_,
    )


def through_primary(met: Met, holders: Served) -> Floats:
    """Return the part of the interactions that who is primary had (E4); NaN where nobody is."""
    held = np.array([bool(sellers) for sellers in holders.sellers], dtype=np.bool_)
    theirs = met.total(np.where(by_primary(met, holders), met.weight, 0.0))
    return np.where(held, part(theirs, met.total(met.weight)), np.nan)


def one_pair(met: Met, holders: Served) -> Floats:
    """Return the part of the interactions that the primary seller has with one contact (M39).

    Where nobody is assigned, of the pair that meets most.
    """
    held = np.array([bool(sellers) for sellers in holders.sellers], dtype=np.bool_)
    counted = (by_primary(met, holders) | ~held[met.place]) & (met.weight > 0)
    pair = met.seller * max(len(met.contacts), 1) + met.contact
    return met.greatest(np.where(met.contact >= 0, pair, UNKNOWN), counted)


def effective(met: Met) -> Floats:
    """Return as how many equal contacts those of each account count (M35)."""
    place, _, weight = met.together(met.contact, met.weight > 0)
    share = weight / met.total(met.named)[place]
    squares = np.bincount(place, share**2, met.count)
    with np.errstate(divide="ignore"):
        return np.where(squares > 0, 1 / squares, np.nan)


def departments(ledger: Ledger, met: Met) -> Labels:
    """Return the department of each of our people; UNKNOWN of who is on no staff list."""
    rows = ledger.rows(measures.colleagues(ledger))
    of = dict(zip(texts(rows, "seller_id"), coded(rows, "dept")[1].tolist(), strict=True))
    return np.array([of.get(name, UNKNOWN) for name in met.sellers], dtype=np.int64)


def departments_met(ledger: Ledger, met: Met) -> Floats:
    """Return how many departments of ours met each account; NaN where nobody has one."""
    of = departments(ledger, met)
    if not np.any(of != UNKNOWN):
        return np.full(met.count, np.nan)
    return met.different(of[met.seller])


def functions_of_pairs(persons: Persons, met: Met) -> Labels:
    """Return the function of the contact of each pair; UNKNOWN where nobody says it."""
    of = np.full(len(met.contacts) + 1, UNKNOWN)  # the last place stands for nobody named
    known = persons.contact >= 0
    of[persons.contact[known]] = persons.function[known]
    return of[met.contact]


def functions_met(persons: Persons, met: Met) -> Floats:
    """Return how many functions of theirs were met; NaN where no contact has one."""
    if not np.any(persons.function >= 0):
        return np.full(met.count, np.nan)
    return met.different(functions_of_pairs(persons, met))
