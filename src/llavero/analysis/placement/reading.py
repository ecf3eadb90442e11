"""What do the facts and the earlier analyses say of each signal?

The share of key accounts is that of the footprint, the people needed those of the sizing; where
nobody says which accounts are key, those that the selection proposes stand in for them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import fmean, median

import pyarrow as pa
import pyarrow.compute as pc
from ibis import Table

from llavero.analysis.answers import Answer, Earlier, Setting
from llavero.analysis.figures import Sheet
from llavero.analysis.heard import counting
from llavero.analysis.placement.measures import breadth, labels, purchasing, won_projects
from llavero.analysis.placement.parameters import COUNTS
from llavero.analysis.scored import ScoredAccounts
from llavero.foundation.measure import Measure, Source
from llavero.foundation.period import Period
from llavero.ledger.key_accounts import key_groups
from llavero.ledger.monthly import sales_by_group
from llavero.ledger.tables import Ledger

MOST_CONFLICTS = 4  # of the scale of Q41
NAMES = 8  # units or regions that a drawing shows


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the company; a figure without a value is not known."""

    key_share: Measure
    lines: Measure
    places: Measure
    central: Measure
    projects: Measure
    booked: Measure
    conflicts: Measure
    approval: Measure
    units: Measure
    regions: Measure
    needed: Measure | None  # of the sizing
    unit_names: tuple[str, ...]
    region_names: tuple[str, ...]


def known(ledger: Ledger, setting: Setting, earlier: Earlier, sheet: Sheet) -> Known:
    """Return all that the signals are made of."""
    footprint = _by_key(earlier.of("footprint"))
    groups, stand_in = _key_groups(ledger, setting, earlier)
    doubts = ("proposed-accounts",) if stand_in else ()
    shares = _Shares(ledger, setting.period, groups, sheet.doubting(*doubts))
    units, unit_names = _labels(ledger, setting.period, "bu", sheet)
    regions, region_names = _labels(ledger, setting.period, "region", sheet)
    spoken = sheet.of_a_day()
    return Known(
        key_share=_key_share(footprint, earlier, sheet, stand_in=stand_in),
        lines=shares.wide("PLA.x_mb", "bu" if unit_names else "product_line", setting),
        places=shares.wide("PLA.x_mr", "region", setting),
        central=shares.central(),
        projects=shares.projects(),
        booked=_booked(footprint, sheet),
        conflicts=_conflicts(ledger, setting, spoken),
        approval=_approval(ledger, setting, spoken),
        units=units,
        regions=regions,
        needed=_by_key(earlier.of("sizing")).get("SIZ.needed"),
        unit_names=unit_names,
        region_names=region_names,
    )


def _by_key(answer: Answer) -> Mapping[str, Measure]:
    return {figure.key: figure for figure in answer.figures}


def _key_groups(ledger: Ledger, setting: Setting, earlier: Earlier) -> tuple[frozenset[str], bool]:
    """Return the key accounts, and whether they are only proposed."""
    held = ledger.rows(key_groups(ledger, setting.as_of)).column("group_id").to_pylist()
    if held:
        return frozenset(held), False
    scored = earlier.of("selection").finding(ScoredAccounts)
    if scored is None:
        return frozenset(), False
    pairs = zip(scored.groups, scored.selected, strict=True)
    return frozenset(group for group, selected in pairs if selected), True


def _key_share(
    footprint: Mapping[str, Measure], earlier: Earlier, sheet: Sheet, *, stand_in: bool
) -> Measure:
    told = _told_share(footprint)
    if told is not None:
        return sheet.figure("PLA.key_share", told.value, n=told.n, doubts=told.reasons)
    proposed = _by_key(earlier.of("selection")).get("C5.share")
    if stand_in and proposed is not None and proposed.value is not None:
        doubts = ("proposed-accounts",)
        return sheet.figure("PLA.key_share", proposed.value, n=proposed.n, doubts=doubts)
    asked = footprint.get("M06")
    because = asked.reasons[0] if asked is not None and asked.reasons else "no-key-accounts"
    return sheet.figure("PLA.key_share", None, because)


def _told_share(footprint: Mapping[str, Measure]) -> Measure | None:
    """Return M06, or that of today's key accounts where their designation has no dates."""
    figures = (footprint.get(key) for key in ("M06", "M06.today"))
    return next((one for one in figures if one is not None and one.value is not None), None)


@dataclass(frozen=True, slots=True)
class _Shares:
    """Shares of what the key accounts bought in the period."""

    ledger: Ledger
    period: Period
    groups: frozenset[str]
    sheet: Sheet

    def wide(self, id: str, column: str, setting: Setting) -> Measure:
        """Return the part of those that buy in two or more lines, units or regions."""
        rows = self._of_key(breadth(self.ledger, self.period, column, setting.value(COUNTS)))
        labelled = _sum(rows, "amount")
        wide = _sum(rows.filter(pc.greater_equal(rows.column("labels"), 2)), "amount")
        doubts = ("products-as-units",) if column == "product_line" else ()
        if 0 < labelled < self._sold():
            doubts = (*doubts, "labels-incomplete")
        why = "no-region" if column == "region" else "no-product-line"
        return self._share(id, wide, labelled, why, doubts, rows.num_rows)

    def central(self) -> Measure:
        """Return the part of those whose purchases one place decides."""
        rows = self._of_key(purchasing(self.ledger, self.period))
        said = _sum(rows, "known_amount")
        doubts = ("labels-incomplete",) if 0 < said < self._sold() else ()
        amount = _sum(rows, "central_amount")
        return self._share("PLA.x_ce", amount, said, "no-purchasing-mode", doubts, rows.num_rows)

    def projects(self) -> Measure:
        """Return the part that came by won opportunities, no more of an account than it bought."""
        won = self.ledger.rows(won_projects(self.ledger, self.period))
        if not won.num_rows:
            return self.sheet.figure("PLA.x_te", None, "no-opportunities-won")
        bought = self._of_key(sales_by_group(self.ledger, self.period))
        joined = won.join(bought, "group_id", join_type="inner")
        least = zip(joined.column("amount"), joined.column("net_amount"), strict=True)
        amount = sum(max(0.0, min(float(a.as_py() or 0), float(b.as_py() or 0))) for a, b in least)
        return self._share("PLA.x_te", amount, self._sold(), "no-sales", (), won.num_rows)

    def _sold(self) -> float:
        rows = self._of_key(sales_by_group(self.ledger, self.period))
        return _sum(rows.filter(pc.greater(rows.column("net_amount"), 0)), "net_amount")

    def _of_key(self, expression: Table) -> pa.Table:
        rows = self.ledger.rows(expression)
        key = pa.array(sorted(self.groups), pa.string())
        return rows.filter(pc.is_in(rows.column("group_id"), key))

    def _share(
        self, id: str, part: float, whole: float, why: str, doubts: tuple[str, ...], n: int
    ) -> Measure:
        if not self.groups:
            return self.sheet.figure(id, None, "no-key-accounts")
        value = min(1.0, part / whole) if whole > 0 else None
        return self.sheet.figure(id, value, why, n=n, parts=(part, whole), doubts=doubts)


def _sum(rows: pa.Table, column: str) -> float:
    total = pc.sum(rows.column(column)).as_py()
    return float(total or 0)


def _labels(
    ledger: Ledger, period: Period, column: str, sheet: Sheet
) -> tuple[Measure, tuple[str, ...]]:
    names = ledger.rows(labels(ledger, period, column)).column("label").to_pylist()
    id, why = ("PLA.units", "no-units") if column == "bu" else ("PLA.regions", "no-region")
    figure = sheet.figure(id, len(names) or None, why, n=len(names))
    return figure, tuple(str(name) for name in names[:NAMES])


def _booked(footprint: Mapping[str, Measure], sheet: Sheet) -> Measure:
    """Return the part of the key accounts' sales that others than the department book (M07)."""
    whole, others = _told_share(footprint), footprint.get("M07.by_others")
    if whole is None or others is None or not whole.value or others.value is None:
        reasons = [r for one in (others, whole) if one is not None for r in one.reasons]
        return sheet.figure("PLA.booked_elsewhere", None, (reasons or ["no-kam"])[0])
    part = max(0.0, float(others.value)) / float(whole.value)
    parts = (float(others.value), float(whole.value))
    return sheet.figure("PLA.booked_elsewhere", min(1.0, part), parts=parts)


def _conflicts(ledger: Ledger, setting: Setting, sheet: Sheet) -> Measure:
    said = _numbers(i.number("Q41") for i in counting(ledger, setting))
    because, mean = "not-asked", fmean(said) if said else None
    return sheet.figure("PLA.conflicts", mean, because, n=len(said), source=Source.INTERVIEW)


def _approval(ledger: Ledger, setting: Setting, sheet: Sheet) -> Measure:
    said = _numbers(i.number("Q37", "dias") for i in counting(ledger, setting))
    because, middle = "not-asked", float(median(said)) if said else None
    return sheet.figure("PLA.approval", middle, because, n=len(said), source=Source.INTERVIEW)


def _numbers(said: Iterable[float | None]) -> list[float]:
    return [float(one) for one in said if one is not None]
