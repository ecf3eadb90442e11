"""How is it read whom we know at each account and who meets whom, as it stood on a day?"""

from dataclasses import dataclass
from datetime import date

import numpy as np

from llavero.analysis.portfolio import people_measures as people
from llavero.analysis.portfolio.method import relationship
from llavero.analysis.portfolio.reading.columns import OUTSIDE, part, placed, tallied
from llavero.analysis.portfolio.reading.trading import YEAR_DAYS, View
from llavero.ledger.columns import UNKNOWN, Days, Flags, Floats, Labels, coded, days, floats, texts
from llavero.ledger.tables import Ledger

SLACK_DAYS = 31  # by which the records may start later than the year they should fill
NOT_SAID = date(1900, 1, 1)


@dataclass(frozen=True, slots=True)
class Met:
    """Who of us met whom at each account: a row per pair."""

    place: Labels
    seller: Labels
    contact: Labels  # UNKNOWN where nobody is named
    weight: Floats  # interactions of the year
    they: Floats  # of those, sought by them
    sided: Floats  # of those, of which it is said who sought
    before: Floats  # interactions of the year before
    last_on: Days
    sellers: tuple[str, ...]
    contacts: tuple[str, ...]
    count: int  # of accounts

    def total(self, values: Floats) -> Floats:
        """Return the sum of values of the pairs of each account."""
        return tallied(self.place, self.count, values)

    def different(self, labels: Labels) -> Floats:
        """Return how many different labels the pairs of the year have at each account."""
        seen = (self.weight > 0) & (labels != UNKNOWN)
        pairs = np.unique(np.column_stack([self.place[seen], labels[seen]]), axis=0)
        return tallied(pairs[:, 0], self.count)

    def greatest(self, labels: Labels, among: Flags) -> Floats:
        """Return the greatest part of the year's interactions that one label has."""
        seen = among & (labels != UNKNOWN)
        keys, at = np.unique(
            np.column_stack([self.place[seen], labels[seen]]), axis=0, return_inverse=True
        )
        found = np.zeros(self.count)
        np.maximum.at(found, keys[:, 0], tallied(at.reshape(-1), len(keys), self.weight[seen]))
        return part(found, self.total(self.weight))


@dataclass(frozen=True, slots=True)
class Persons:
    """The contacts on record: a row each."""

    place: Labels
    contact: Labels  # among those met; UNKNOWN where never met
    role: Labels
    function: Labels
    level: Floats
    influence: Floats
    sentiment: Floats
    verified_on: Days


@dataclass(frozen=True, slots=True)
class Served:
    """Who is primary of each account: seller and since when, by account."""

    sellers: tuple[frozenset[str], ...]
    names: tuple[str, ...]
    years: Floats  # NaN where not said


def served(ledger: Ledger, view: View) -> Served:
    """Return who is primary of each account on the day."""
    sellers: list[set[str]] = [set() for _ in view.places]
    names, years = [""] * len(view.places), np.full(len(view.places), np.nan)
    if ledger.has("assignments"):
        order = ["group_id", "since", "seller_id"]
        for row in ledger.rows(people.primaries(ledger, view.day).order_by(order)).to_pylist():
            at = view.places.get(row["group_id"])
            if at is None:
                continue
            sellers[at].add(row["seller_id"])
            names[at] = names[at] or row["name"]
            if row["since"] != NOT_SAID and np.isnan(years[at]):
                years[at] = (view.day - row["since"]).days / YEAR_DAYS
    return Served(tuple(frozenset(found) for found in sellers), tuple(names), years)


def meetings_reach(ledger: Ledger, view: View) -> bool:
    """Return whether the interactions on record fill the year until the day."""
    return reach(ledger, people.year_until(view.day).start)


def reach(ledger: Ledger, start: date) -> bool:
    """Return whether interactions are on record from that day on, or nearly so."""
    if not ledger.has("interactions"):
        return False
    first = ledger.rows(people.meetings_since(ledger)).column("first_on")[0].as_py()
    return first is not None and (first - start).days <= SLACK_DAYS


def met_until(ledger: Ledger, view: View) -> Met:
    """Return who of us met whom by the day."""
    rows = ledger.rows(people.meetings(ledger, view.day))
    place = placed(texts(rows, "group_id"), view.places)
    rows = rows.filter(place != OUTSIDE)
    sellers, seller = coded(rows, "seller_id")
    contacts, contact = coded(rows, "contact_id")
    return Met(
        place=place[place != OUTSIDE],
        seller=seller,
        contact=contact,
        weight=floats(rows, "weight"),
        they=floats(rows, "they"),
        sided=floats(rows, "sided"),
        before=floats(rows, "before"),
        last_on=days(rows, "last_on"),
        sellers=sellers,
        contacts=contacts,
        count=len(view.places),
    )


def persons_until(ledger: Ledger, view: View, met: Met) -> Persons:
    """Return the contacts on record by the day."""
    rows = ledger.rows(people.persons(ledger, view.day))
    place = placed(texts(rows, "group_id"), view.places)
    rows = rows.filter(place != OUTSIDE)
    at = {name: label for label, name in enumerate(met.contacts)}
    roles = {name: label for label, name in enumerate(relationship.ROLE_WEIGHTS)}
    contact = [at.get(name, UNKNOWN) for name in texts(rows, "contact_id")]
    role = [roles.get(name, UNKNOWN) for name in rows.column("role").to_pylist()]
    return Persons(
        place=place[place != OUTSIDE],
        contact=np.array(contact, dtype=np.int64),
        role=np.array(role, dtype=np.int64),
        function=coded(rows, "function")[1],
        level=floats(rows, "level"),
        influence=floats(rows, "influence"),
        sentiment=floats(rows, "sentiment"),
        verified_on=days(rows, "verified_on"),
    )
