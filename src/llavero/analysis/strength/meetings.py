"""How is it read whom we know at each account and who meets whom, as it stood on a day?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from llavero.analysis.places import OUTSIDE, part, placed, tallied
from llavero.analysis.strength import measures
from llavero.analysis.strength.method import ROLE_WEIGHTS
from llavero.ledger.columns import UNKNOWN, Days, Flags, Floats, Labels, coded, days, floats, texts
from llavero.ledger.tables import Ledger

YEAR_DAYS = 365.25
SLACK_DAYS = 31  # by which the records may start later than the year they should fill


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
    times: Floats  # interactions of the year, each counted whole
    sellers: tuple[str, ...]
    contacts: tuple[str, ...]
    count: int  # of accounts

    def total(self, values: Floats) -> Floats:
        """Return the sum of values of the pairs of each account."""
        return tallied(self.place, self.count, values)

    @property
    def named(self) -> Floats:
        """Return the interactions of each pair in which somebody of theirs is named."""
        return np.where(self.contact != UNKNOWN, self.weight, 0.0)

    def different(self, labels: Labels) -> Floats:
        """Return how many different labels the pairs of the year have at each account."""
        seen = (self.weight > 0) & (labels != UNKNOWN)
        keys = np.unique(self._keys(labels)[seen])
        return tallied(keys // self._span(labels), self.count)

    def together(self, labels: Labels, among: Flags) -> tuple[Labels, Labels, Floats]:
        """Return account, label and interactions of each label that an account has."""
        seen = among & (labels != UNKNOWN) & (self.weight > 0)
        keys, at = np.unique(self._keys(labels)[seen], return_inverse=True)
        span = self._span(labels)
        return keys // span, keys % span, tallied(at, len(keys), self.weight[seen])

    def _keys(self, labels: Labels) -> Labels:
        """Return one number for each account and label: sorting one column is sorting two fast."""
        return np.asarray(self.place * self._span(labels) + labels, dtype=np.int64)

    @staticmethod
    def _span(labels: Labels) -> int:
        return int(labels.max(initial=0)) + 1

    def greatest(self, labels: Labels, among: Flags) -> Floats:
        """Return the greatest part that one label has of the interactions with somebody named."""
        place, _, weight = self.together(labels, among)
        found = np.zeros(self.count)
        np.maximum.at(found, place, weight)
        return part(found, self.total(self.named))


@dataclass(frozen=True, slots=True)
class Persons:
    """The contacts on record: a row each."""

    place: Labels
    ids: tuple[str, ...]
    contact: Labels  # among those met; UNKNOWN where never met
    role: Labels
    function: Labels
    functions: tuple[str, ...]
    level: Floats
    influence: Floats
    sentiment: Floats
    verified_on: Days
    owner: Labels  # our person who looks after the contact; UNKNOWN where nobody is said
    owners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Served:
    """Who is primary of each account: seller and since when, by account."""

    sellers: tuple[frozenset[str], ...]
    names: tuple[str, ...]
    since: tuple[date | None, ...]  # without a gap, of who has been there longest
    known_by: tuple[str, ...]  # what says since when; empty where nothing does
    years: Floats  # NaN where not said


def days_since(day: date, past: Days) -> Floats:
    """Return the days that have gone by since each past day; NaN where there is none."""
    gone = (np.datetime64(day) - past).astype(np.float64)
    return np.where(np.isnat(past), np.nan, gone)


def served(ledger: Ledger, day: date, places: Mapping[str, int]) -> Served:
    """Return who is primary of each account on the day: as assigned, else as the list says."""
    sellers: list[set[str]] = [set() for _ in places]
    names = [""] * len(places)
    since: list[date | None] = [None] * len(places)
    known_by = [""] * len(places)
    holders = _holders(ledger, day)
    unsaid = any(row["since"] == measures.NOT_SAID for row in holders)
    traces = _first_traces(ledger, day) if unsaid else {}
    for row in holders:
        at = places.get(row["group_id"])
        if at is None:
            continue
        sellers[at].add(row["seller_id"])
        names[at] = names[at] or row["name"]
        start, known = row["since"], "assignment"
        if start == measures.NOT_SAID:
            start, known = traces.get((row["group_id"], row["seller_id"]), (None, ""))
        if start is not None and (since[at] is None or start < since[at]):
            since[at], known_by[at] = start, known
    years = np.array([np.nan if s is None else (day - s).days / YEAR_DAYS for s in since])
    return Served(
        tuple(frozenset(found) for found in sellers),
        tuple(names),
        tuple(since),
        tuple(known_by),
        years.astype(np.float64),
    )


Trace = tuple[date, str]


def _holders(ledger: Ledger, day: date) -> list[dict[str, Any]]:  # Any: what a column holds
    if ledger.has("assignments"):
        table = measures.primaries(ledger, day)
    elif ledger.has("accounts", "owner_id"):
        table = measures.owners(ledger)
    else:
        return []
    rows: list[dict[str, Any]] = ledger.rows(
        table.order_by(["group_id", "since", "seller_id"])
    ).to_pylist()
    return rows


def _first_traces(ledger: Ledger, day: date) -> Mapping[tuple[str, str], Trace]:
    """Return when the records first see each seller at each group: sales, else meetings (CV8)."""
    found: dict[tuple[str, str], Trace] = {}
    tables = [(measures.first_sold(ledger, day), "first-invoice")]
    if ledger.has("interactions"):
        tables.append((measures.first_met(ledger, day), "first-interaction"))
    for table, known in tables:
        rows = ledger.rows(table)
        columns = (rows.column(name).to_pylist() for name in ("group_id", "seller_id", "first_on"))
        for group, seller, first_on in zip(*columns, strict=True):
            found.setdefault((group, seller), (first_on, known))
    return found


def reach(ledger: Ledger, start: date) -> bool:
    """Return whether interactions are on record from that day on, or nearly so."""
    first = first_meeting(ledger)
    return first is not None and (first - start).days <= SLACK_DAYS


def first_meeting(ledger: Ledger) -> date | None:
    """Return the first day with an interaction on record; None where there is none."""
    if not ledger.has("interactions"):
        return None
    first: date | None = ledger.rows(measures.meetings_since(ledger)).column("first_on")[0].as_py()
    return first


def met_until(ledger: Ledger, day: date, places: Mapping[str, int]) -> Met:
    """Return who of us met whom by the day."""
    table = measures.meetings(ledger, day).order_by(["group_id", "seller_id", "contact_id"])
    rows = ledger.rows(table)
    place = placed(texts(rows, "group_id"), places)
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
        times=floats(rows, "times"),
        sellers=sellers,
        contacts=contacts,
        count=len(places),
    )


def persons_until(ledger: Ledger, day: date, places: Mapping[str, int], met: Met) -> Persons:
    """Return the contacts on record by the day."""
    rows = ledger.rows(measures.persons(ledger, day))
    place = placed(texts(rows, "group_id"), places)
    rows = rows.filter(place != OUTSIDE)
    at = {name: label for label, name in enumerate(met.contacts)}
    roles = {name: label for label, name in enumerate(ROLE_WEIGHTS)}
    ids = texts(rows, "contact_id")
    functions, function = coded(rows, "function")
    owners, owner = coded(rows, "owner_id")
    role = [roles.get(name, UNKNOWN) for name in rows.column("role").to_pylist()]
    return Persons(
        place=place[place != OUTSIDE],
        ids=tuple(ids),
        contact=np.array([at.get(name, UNKNOWN) for name in ids], dtype=np.int64),
        role=np.array(role, dtype=np.int64),
        function=function,
        functions=functions,
        level=floats(rows, "level"),
        influence=floats(rows, "influence"),
        sentiment=floats(rows, "sentiment"),
        verified_on=days(rows, "verified_on"),
        owner=owner,
        owners=owners,
    )
