"""What of the company do the signs look at? Figures by their id, read once from the records."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from statistics import median

import numpy as np

from llavero.analysis.answers import Earlier, Setting
from llavero.analysis.figures import Sheet
from llavero.analysis.heard import counting
from llavero.analysis.roles import measures
from llavero.analysis.roles.catalogue import Sign
from llavero.analysis.titles import area_of
from llavero.foundation.measure import COMPANY, Measure, Source
from llavero.interview.answers import Interview
from llavero.ledger.columns import floats, texts
from llavero.ledger.tables import Ledger


@dataclass(frozen=True, slots=True)
class Post:
    """One of our people: where, as what and for how much."""

    dept: str
    title: str
    kind: str  # seller, manager, support or empty
    in_department: bool
    cost: float | None


@dataclass(frozen=True, slots=True)
class Account:
    """An account the department speaks of."""

    group: str
    sales: float
    tier: str | None
    segment: str
    region: str
    sites: int  # accounts of its group


@dataclass(frozen=True, slots=True)
class Records:
    """What the company's records hold."""

    setting: Setting
    sheet: Sheet
    earlier: Earlier
    staff: tuple[Post, ...] | None  # None: no list came
    accounts: tuple[Account, ...]
    interviews: tuple[Interview, ...]
    met: Mapping[str, frozenset[str]] | None  # group -> actors who met it; None: not recorded
    own: Mapping[str, Measure] = field(default_factory=dict)  # figures of this analysis, by id
    told: Mapping[tuple[str, str], Measure] = field(default_factory=dict)  # by analysis and id

    def figure(self, sign: Sign) -> Measure | None:
        """Return the figure of a sign, where some analysis gives it."""
        if sign.analysis == "roles":
            return self.own.get(sign.figure)
        found = self.of(sign.analysis, sign.figure)
        # What another analysis assumes for want of data is no sign of anything.
        return None if found is not None and found.source == Source.ASSUMPTION else found

    def of(self, analysis: str, id: str) -> Measure | None:
        """Return a figure of the whole company from an earlier analysis."""
        return self.told.get((analysis, id))

    @property
    def tiers(self) -> tuple[int, int, int]:
        """Return how many accounts of the programme there are of each level of service."""
        figures = self.earlier.of("portfolio").figures
        told = [one.value for one in figures if one.id == "D4.account_tier"]
        return told.count("T1"), told.count("T2"), told.count("T3")

    @property
    def groups(self) -> tuple[str, ...]:
        """Return the groups of the accounts."""
        return tuple(account.group for account in self.accounts)


def records_of(ledger: Ledger, setting: Setting, earlier: Earlier, sheet: Sheet) -> Records:
    """Return what the records hold, without the figures of this analysis."""
    return Records(
        setting,
        sheet,
        earlier,
        _staff(ledger, setting),
        _accounts(ledger, setting),
        counting(ledger, setting),
        _met(ledger, setting),
        told=whole_company(earlier),
    )


def whole_company(earlier: Earlier) -> Mapping[tuple[str, str], Measure]:
    """Return the figures of the whole company that earlier analyses gave, by analysis and id."""
    return {
        (name, figure.id): figure
        for name, answer in earlier.answers.items()
        for figure in answer.figures
        if figure.scope == COMPANY
    }


def _staff(ledger: Ledger, setting: Setting) -> tuple[Post, ...] | None:
    if not ledger.has("employees"):
        return None
    rows = ledger.rows(measures.staff(ledger, setting.as_of)).to_pylist()
    return tuple(
        Post(
            row["dept"] or "",
            row["job_title"] or row["dept"] or "",
            row["sales_post"] or ("manager" if row["is_manager"] else ""),
            bool(row["is_kam_dept"]),
            None if row["cost_year"] is None else float(row["cost_year"]),
        )
        for row in rows
    )


def _accounts(ledger: Ledger, setting: Setting) -> tuple[Account, ...]:
    if not ledger.has("ledger"):
        return ()
    table = measures.looked_at(ledger, setting.period, setting.as_of)
    rows = ledger.rows(table)
    of_each = measures.kinds(ledger).semi_join(table.select("group_id"), "group_id")
    kinds = {row["group_id"]: row for row in ledger.rows(of_each).to_pylist()}
    tiers = rows.column("tier").to_pylist()
    sales = np.nan_to_num(floats(rows, "net_amount")).tolist()
    found = []
    for group, tier, amount in zip(texts(rows, "group_id"), tiers, sales, strict=True):
        kind = kinds.get(group, {})
        found.append(
            Account(
                group,
                amount,
                tier,
                kind.get("segment") or "",
                kind.get("region") or "",
                kind.get("accounts") or 1,
            )
        )
    return tuple(found)


def _met(ledger: Ledger, setting: Setting) -> Mapping[str, frozenset[str]] | None:
    if not ledger.has("interactions") or not ledger.has("employees"):
        return None
    rows = ledger.rows(measures.areas_met(ledger, setting.as_of))
    found: dict[str, set[str]] = {}
    for group, dept in zip(texts(rows, "group_id"), texts(rows, "dept"), strict=True):
        found.setdefault(group, set()).add(area_of(dept))
    return {group: frozenset(areas) for group, areas in found.items()} or None


def middle(values: Iterable[float | None]) -> float | None:
    """Return the median of what is known; None where nothing is."""
    known = [value for value in values if value is not None]
    return float(median(known)) if known else None
