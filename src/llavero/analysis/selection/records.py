"""Which records are read, and as which columns? Nothing is weighed here."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa

from llavero.analysis.answers import Earlier, Setting
from llavero.analysis.capacity import capacity
from llavero.analysis.selection import measures
from llavero.analysis.selection.dated import Panel
from llavero.analysis.selection.facts import Decision, Facts, Judged, served
from llavero.analysis.selection.how_many import Staff
from llavero.analysis.strength.handed import scores
from llavero.analysis.strength.measures import first_sales
from llavero.foundation.period import Period, add_months, month_start
from llavero.ledger.columns import Days, Flags, Floats, Labels, coded, days, flags, floats, texts
from llavero.ledger.tables import Ledger

MOST_MONTHS = 60  # of history that a trend is taken over
Places = dict[str, int]


def facts(ledger: Ledger, setting: Setting, earlier: Earlier) -> Facts:
    """Return what is known on the as-of date of each group that a choice may fall on.

    Those are the groups that ever bought, the key accounts, and those with a written reason.

    earlier   may hold the strength of the relations
    """
    listed = ledger.rows(measures.groups(ledger, setting.as_of))
    ids = texts(listed, "group_id")
    places = {group: at for at, group in enumerate(ids)}
    first = _first_purchases(ledger, setting, places)
    judged = judgements(said_of_groups(ledger, setting.as_of), places)
    panel = _panel(ledger, setting, places)
    service = _service(ledger, Period(panel.first, setting.period.end), places)
    every = Facts(
        groups=tuple(ids),
        names=tuple(texts(listed, "group_name")),
        panel=panel,
        service=service,
        served=served(service),
        first_on=first,
        is_pool=flags(listed, "is_pool"),
        is_house=flags(listed, "is_house"),
        is_own=flags(listed, "is_own"),
        incumbent=flags(listed, "is_key"),
        tiers=_words(listed, "tier"),
        sites=_sites(ledger, listed),
        lines=_lines(ledger, setting, places),
        central=_central(ledger, listed),
        roles=_roles(ledger, setting.as_of, places),
        wallet=_positive(floats(listed, "wallet")),
        grades=_words(listed, "wallet_grade"),
        contract=_contracts(ledger, setting.as_of, places),
        late=np.full(len(ids), np.nan),
        very_late=np.full(len(ids), np.nan),
        relation=scores(ledger, setting, earlier, places),
        judged=judged,
    )
    wanted = (
        ~np.isnat(first)
        | every.incumbent
        | np.array([bool(why) for why in judged.strategic], dtype=np.bool_)
    )
    wanted |= np.array([one is not None for one in judged.decisions], dtype=np.bool_)
    return _with_balances(ledger, setting.as_of, every.of(wanted))


def _with_balances(ledger: Ledger, day: date, found: Facts) -> Facts:
    if not ledger.has("ledger", "due_date", "paid_date"):
        return found
    late, very_late = balances(ledger, day, found.groups)
    return replace(found, late=late, very_late=very_late)


def balances(ledger: Ledger, day: date, groups: tuple[str, ...]) -> tuple[Floats, Floats]:
    """Return what part of the balance of each group was late on a day, and very late.

    The ledger must have due and paid dates.
    """
    put = _putting(ledger.rows(measures.open_balances(ledger, day)), groups)
    balance = put("balance")
    owes = balance > 0
    share = np.where(owes, balance, 1.0)

    # Who owes nothing is late with nothing; of whom no document says when it is due, nobody knows.
    def part(of: str) -> Floats:
        return np.where(owes, np.clip(put(of) / share, 0, 1), _nothing(balance))

    return part("late"), part("very_late")


def _nothing(balance: Floats) -> Floats:
    return np.where(np.isnan(balance), np.nan, 0.0)


def _roles(ledger: Ledger, day: date, places: Places) -> Floats:
    """Return how many roles of the purchase are known of each account; NaN: none is mapped."""
    found = np.full(len(places), np.nan)
    if not ledger.has("contacts", "role"):
        return found
    return _put(ledger.rows(measures.roles_known(ledger, day)), "roles", places)


def _panel(ledger: Ledger, setting: Setting, places: Places) -> Panel:
    end = month_start(setting.period.end)
    whole = Period(add_months(end, 1 - MOST_MONTHS), setting.period.end)
    rows = ledger.rows(measures.months_of_all(ledger, whole))
    month = days(rows, "month").astype("datetime64[M]").astype(np.int64)
    last = int(np.datetime64(end, "M").astype(np.int64))
    start = int(month.min()) if month.size else last
    row = _rows_of(rows, places)
    shape = len(places), last - start + 1
    sales, left = np.zeros(shape), np.zeros(shape)
    sales[row, month - start] = floats(rows, "net_amount")
    left[row, month - start] = floats(rows, "left_amount")
    first = add_months(end, start - last)
    return Panel(first, sales, left if ledger.has("ledger", "cogs") else None)


def _rows_of(rows: pa.Table, places: Places) -> Labels:
    """Return the place of each row's group."""
    groups, group = coded(rows, "group_id")
    return np.array([places[one] for one in groups], dtype=np.int64)[group]


def _service(ledger: Ledger, period: Period, places: Places) -> Floats:
    """Return what it cost to serve each group in each month of the period."""
    cost = np.zeros((len(places), period.months))
    if not (ledger.has("cts_drivers") and ledger.has("cts_rates")):
        return cost
    rows = ledger.rows(measures.service_by_group(ledger, period))
    month = days(rows, "month").astype("datetime64[M]").astype(np.int64)
    at = month - int(np.datetime64(period.start, "M").astype(np.int64))
    row = _rows_of(rows, places)
    cost[row, at] = floats(rows, "cost")
    return cost


def _first_purchases(ledger: Ledger, setting: Setting, places: Places) -> Days:
    rows = ledger.rows(first_sales(ledger, setting.as_of))
    return _put_days(rows, "first_sale_on", places)


def _sites(ledger: Ledger, listed: pa.Table) -> Floats:
    """Return how many accounts each group has; NaN for one where no list says who belongs whom."""
    sites = floats(listed, "sites")
    if ledger.has("accounts", "group_id"):
        return sites
    return np.where(sites > 1, sites, np.nan)


def _lines(ledger: Ledger, setting: Setting, places: Places) -> Floats:
    rows = ledger.rows(measures.lines_bought(ledger, setting.period))
    if not rows.num_rows:
        return np.full(len(places), np.nan)
    return _put(rows, "lines", places)


def _central(ledger: Ledger, listed: pa.Table) -> Floats:
    central = listed.column("is_central").to_pylist()
    said = ledger.has("accounts", "purchasing_mode")
    return np.array([np.nan if one is None or not said else float(one) for one in central])


def _contracts(ledger: Ledger, day: date, places: Places) -> Flags:
    if not ledger.has("opportunities", "probability"):
        return np.zeros(len(places), dtype=np.bool_)
    rows = ledger.rows(measures.contracts(ledger, day))
    return _marked(texts(rows, "group_id"), places)


def said_of_groups(ledger: Ledger, day: date) -> list[dict[str, Any]]:  # Any: any column
    """Return what people judged of each group until a day, the oldest first."""
    if not ledger.has("assessments"):
        return []
    rows: list[dict[str, Any]] = ledger.rows(measures.assessments(ledger, day)).to_pylist()
    return rows


def judgements(rows: Iterable[Mapping[str, Any]], places: Places) -> Judged:
    """Return the last judgement of each thing of each group; the oldest rows come first."""
    columns = {name: np.full(len(places), np.nan) for name in measures.JUDGED}
    reasons = [""] * len(places)
    decisions: list[Decision | None] = [None] * len(places)
    for row in rows:
        at = places.get(row["group_id"], -1)
        if at < 0:
            continue
        for name, column in columns.items():
            if row[name] is not None:
                column[at] = float(row[name])
        reasons[at] = row["strategic_reason"] or reasons[at]
        if row["decision"]:
            decisions[at] = Decision(
                row["decision"], row["judge"] or "", row["date"], row["decision_reason"] or ""
            )
    return Judged(
        fit=columns["strategic_fit"],
        prestige=columns["reference_value"],
        openness=columns["openness"],
        pressure=columns["competitor_pressure"],
        special=columns["special_service"],
        blocked=columns["is_blocked"],
        alert=columns["integrity_alert"],
        strategic=tuple(reasons),
        decisions=tuple(decisions),
    )


def _words(rows: pa.Table, column: str) -> tuple[str, ...]:
    return tuple(word or "" for word in rows.column(column).to_pylist())


def _positive(amounts: Floats) -> Floats:
    return np.where(amounts > 0, amounts, np.nan)


def _marked(groups: list[str], places: Places) -> Flags:
    found = np.zeros(len(places), dtype=np.bool_)
    found[[places[group] for group in groups if group in places]] = True
    return found


def _put(rows: pa.Table, column: str, places: Places) -> Floats:
    """Return a column in the order of the groups; NaN where a group has no row."""
    found = np.full(len(places), np.nan)
    at = np.array([places.get(group, -1) for group in texts(rows, "group_id")], dtype=np.int64)
    found[at[at >= 0]] = floats(rows, column)[at >= 0]
    return found


def _putting(rows: pa.Table, groups: tuple[str, ...]) -> Callable[[str], Floats]:
    places = {group: at for at, group in enumerate(groups)}
    return lambda column: _put(rows, column, places)


def _put_days(rows: pa.Table, column: str, places: Places) -> Days:
    found = np.full(len(places), np.datetime64("NaT"), dtype="datetime64[D]")
    at = np.array([places.get(group, -1) for group in texts(rows, "group_id")], dtype=np.int64)
    found[at[at >= 0]] = days(rows, column)[at >= 0]
    return found


def staff(ledger: Ledger, setting: Setting) -> Staff:
    """Return how many key account managers there are, and what one costs."""
    hours = capacity(ledger, setting).hours
    if not ledger.has("employees", "is_kam_dept"):
        return Staff(None, None, hours)
    rows = ledger.rows(measures.people_of_the_programme(ledger, setting.as_of))
    fte, cost = floats(rows, "fte"), floats(rows, "cost_year")
    posts = float(fte.sum())
    if posts <= 0:
        return Staff(None, None, hours)
    known = ~np.isnan(cost)
    paid = float(fte[known].sum())
    return Staff(posts, float(cost[known].sum()) / paid if paid > 0 else None, hours)
