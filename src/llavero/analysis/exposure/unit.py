"""Which accounts could be lost, what does each leave, and who serves it?"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from llavero.analysis.exposure.findings import Basis
from llavero.analysis.exposure.method.crowd import Crowd
from llavero.analysis.exposure.method.draws import Book
from llavero.analysis.exposure.parameters import COSTED
from llavero.analysis.exposure.records import Records
from llavero.analysis.places import part
from llavero.analysis.serving import sold_pairs
from llavero.analysis.strength.meetings import Served
from llavero.ledger.columns import UNKNOWN, Flags, Floats, Labels, texts
from llavero.ledger.seller_names import sellers_called
from llavero.ledger.tables import Ledger

ONE_BY_ONE = 500  # accounts; the small ones beyond them are drawn as a crowd


@dataclass(frozen=True, slots=True)
class Unit:
    """The accounts that may be lost, in the order of the records."""

    key: bool  # they are the key accounts; otherwise all accounts
    basis: Basis
    members: Labels  # places among the accounts of the records
    exposure: Floats  # (members,)  > 0, of a year
    manager: Labels  # (members,)  place among `managers`; UNKNOWN where nobody is said
    managers: tuple[str, ...]  # names
    alone: Labels  # (drawn one by one,)  places among the members, the largest exposures
    worthless: int  # accounts that leave nothing to lose
    doubts: tuple[str, ...]

    @property
    def crowd(self) -> Labels:
        """Return the places among the members of those not drawn one by one."""
        rest = np.ones(self.members.size, dtype=np.bool_)
        rest[self.alone] = False
        return np.flatnonzero(rest)

    @property
    def book(self) -> Book:
        """Return the accounts as they are drawn."""
        rest = self.crowd
        crowd = Crowd(self.exposure[rest], self.manager[rest]) if rest.size else None
        return Book(self.exposure[self.alone], self.manager[self.alone], crowd)


@dataclass(frozen=True, slots=True)
class Worth:
    """What each account leaves in a year."""

    basis: Basis
    amount: Floats  # any sign
    doubts: tuple[str, ...]


def worth(records: Records, chosen: Flags) -> Worth:
    """Return what each account leaves: its contribution, or what comes nearest to it.

    chosen   the accounts that may be lost: their costs must be known for most of their sales
    """
    net, costed, left = records.net, records.costed, records.costed - records.cogs
    sold = float(np.maximum(net[chosen], 0).sum())
    known = float(np.maximum(costed[chosen], 0).sum())
    if not sold or known < records.setting.value(COSTED) * sold:
        return Worth("sales", net, ("no-cost",))
    usual = float(left[chosen].sum() / known)
    # Of an account without any cost on record, what the others leave of their sales.
    amount = np.where(costed > 0, left, net * usual)
    whole = np.allclose(costed[chosen], net[chosen], rtol=1e-6, atol=0.01)
    doubts = () if whole else ("cost-coverage",)
    if records.service is None:
        return Worth("margin", amount, (*doubts, "no-cost-to-serve"))
    return Worth("contribution", amount - records.service, doubts)


def chosen(records: Records) -> tuple[bool, Flags]:
    """Return whether there are key accounts, and which accounts are looked at."""
    if records.is_key.any():
        return True, records.is_key
    return False, records.net > 0


def unit(
    records: Records, looked_at: Flags, found: Worth, managers: Mapping[int, str], *, key: bool
) -> Unit:
    """Return the accounts that leave something to lose.

    managers   name of who serves each account of the records, where it is known
    """
    members = np.flatnonzero(looked_at & (found.amount > 0))
    exposure = found.amount[members]
    names = tuple(sorted({managers[at] for at in members.tolist() if at in managers}))
    label = {name: at for at, name in enumerate(names)}
    served = [label.get(managers.get(at, ""), UNKNOWN) for at in members.tolist()]
    largest = np.argsort(-exposure, kind="stable")[:ONE_BY_ONE]
    return Unit(
        key=key,
        basis=found.basis,
        members=members,
        exposure=exposure,
        manager=np.array(served, dtype=np.int64),
        managers=names,
        alone=largest,
        worthless=int(looked_at.sum()) - members.size,
        doubts=found.doubts,
    )


def managers(
    ledger: Ledger, records: Records, holders: Served, places: Labels
) -> Mapping[int, str]:
    """Return who serves each account: as assigned, as the list of customers says, else who sold.

    holders   of the accounts at `places`, in their order
    """
    found = {
        place: name for place, name in zip(places.tolist(), holders.names, strict=True) if name
    }
    if found:
        return found
    rows = ledger.rows(sold_pairs(ledger, records.setting.period))
    names = sellers_called(ledger)
    pairs = zip(texts(rows, "group_id"), texts(rows, "seller_id"), strict=True)
    at = records.places
    return {at[group]: names.get(seller, seller) for group, seller in pairs if group in at}


def share_known(present: Floats, exposure: Floats) -> float | None:
    """Return the part of the exposure of which a factor is known."""
    known = float(exposure[~np.isnan(present)].sum())
    whole = part(np.array([known]), np.array([exposure.sum()]))
    return float(whole[0]) if exposure.size else None
