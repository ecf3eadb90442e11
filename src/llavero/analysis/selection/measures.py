"""What do the records hold of each group that a choice of key accounts may weigh?"""

from datetime import date, timedelta

import ibis
from ibis import Table
from ibis.expr.types import Value

from llavero.analysis.strength.measures import persons
from llavero.foundation.period import Period
from llavero.ledger.key_accounts import key_groups
from llavero.ledger.monthly import group_months, sales_mix
from llavero.ledger.sales import lines_by_reference, month_of
from llavero.ledger.tables import Ledger

LATE, VERY_LATE = 30, 90  # days past due: c6, and the gate G4 (M56)
WON = 1.0  # probability of an opportunity that was signed
CENTRAL = ("central", "mixed")  # who buys together, at least in part


def months_of_all(ledger: Ledger, period: Period) -> Table:
    """Return what each group bought and what it left, by month.

    Columns: group_id, month, net_amount, left_amount (null where no cost is known).
    """
    months = group_months(ledger)
    within = months.filter(months.month.between(period.start, period.end))
    known = within.cogs_amount.notnull()
    left = ibis.ifelse(known, within.costed_amount - within.cogs_amount.fill_null(0), None)
    return within.select(
        "group_id", "month", net_amount=within.net_amount.fill_null(0), left_amount=left
    ).order_by(["group_id", "month"])


def uncosted_sales(ledger: Ledger, period: Period) -> Table:
    """Return what was sold in the period without a known cost, without signs: uncosted_amount."""
    months = group_months(ledger)
    within = months.filter(months.month.between(period.start, period.end))
    return within.agg(uncosted_amount=within.uncosted_amount.sum())


def service_by_group(ledger: Ledger, period: Period) -> Table:
    """Return what it cost to serve each group in each month: group_id, month, cost.

    A row without a month is of the last of the period.
    """
    drivers = ledger.table("cts_drivers")
    rates = ledger.table("cts_rates").group_by(priced="driver").agg(rate=ibis._.rate.max())
    month = drivers.month.fill_null(ibis.date(period.end.replace(day=1).isoformat()))
    used = drivers.select("account_id", "driver", "quantity", month=month_of(month))
    used = used.filter(used.month.between(period.start, period.end))
    used = with_group(ledger, used)
    priced = used.join(rates, used.driver == rates.priced)
    cost = priced.quantity * priced.rate.cast("float64")
    return priced.group_by(["group_id", "month"]).agg(cost=cost.sum().fill_null(0))


def groups(ledger: Ledger, day: date) -> Table:
    """Return what the lists say of each group.

    Columns: group_id, group_name, is_pool, is_house, is_own (all its accounts are the company's
    own), sites, is_central (null where nobody says who buys), wallet, wallet_grade (the worst of
    its accounts), is_key (on `day`), tier.
    """
    links = ledger.table("account_links")
    named = links.group_by("group_id").agg(
        group_name=links.group_name.min(),
        is_pool=links.is_pool.fill_null(False).all(),
        is_house=links.is_house.fill_null(False).all(),
        is_own=links.is_intercompany.fill_null(False).all(),
        sites=links.account_id.nunique(),
    )
    accounts = _first_rows(ledger)
    lists = with_group(ledger, accounts)
    said = lists.group_by("group_id").agg(
        is_central=lists.purchasing_mode.isin(CENTRAL).any(),
        wallet=lists.wallet_est.sum().cast("float64"),
        wallet_grade=lists.wallet_grade.max(),
    )
    key = key_groups(ledger, day).rename(key_group="group_id")
    joined = named.left_join(said, "group_id").drop("group_id_right")
    joined = joined.left_join(key, joined.group_id == key.key_group)
    return joined.mutate(is_key=joined.key_group.notnull()).drop("key_group").order_by("group_id")


def _first_rows(ledger: Ledger) -> Table:
    """Return the customer list, an account once: as who is who was resolved (first row)."""
    accounts = ledger.table("accounts")
    first = ibis.window(group_by="account_id", order_by=["source_id", "source_row"])
    placed = accounts.mutate(place=ibis.row_number().over(first))
    return placed.filter(placed.place == 0).select(
        "account_id", "purchasing_mode", "wallet_est", "wallet_grade"
    )


def lines_bought(ledger: Ledger, period: Period) -> Table:
    """Return how many product lines each group bought in the period: group_id, lines."""
    mix = sales_mix(ledger, period)
    by_line = mix.group_by(["group_id", "product_line"]).agg(net_amount=mix.net_amount.sum())
    bought = by_line.filter(by_line.product_line.notnull() & (by_line.net_amount > 0))
    return bought.group_by("group_id").agg(lines=bought.count())


def open_balances(ledger: Ledger, day: date) -> Table:
    """Return what each group owed on `day`, and how much of it was past due.

    Only lines count that say when they are due. Who paid them all owes nothing.
    Columns: group_id, balance, late, very_late.
    """
    lines = lines_by_reference(ledger)
    on = ibis.date(day.isoformat())
    past = lines.filter((lines.doc_date <= on) & lines.due_date.notnull())
    owed = with_group(ledger, past, "account_ref")
    is_open = owed.paid_date.isnull() | (owed.paid_date > on)
    return owed.group_by("group_id").agg(
        balance=_sum(owed, is_open),
        late=_sum(owed, is_open & (owed.due_date < _before(day, LATE))),
        very_late=_sum(owed, is_open & (owed.due_date < _before(day, VERY_LATE))),
    )


def _before(day: date, days: int) -> Value:
    return ibis.date((day - timedelta(days=days)).isoformat())


def _sum(lines: Table, where: Value) -> Value:
    total: Value = lines.net_amount.sum(where=where).fill_null(0)
    return total


def contracts(ledger: Ledger, day: date) -> Table:
    """Return the groups with an opportunity that was won by `day`: group_id."""
    found = ledger.table("opportunities")
    on = ibis.date(day.isoformat())
    signed = found.filter(
        (found.probability >= WON) & (found.close_on.isnull() | (found.close_on <= on))
    )
    joined = with_group(ledger, signed)
    return joined.select("group_id").distinct()


def assessments(ledger: Ledger, day: date) -> Table:
    """Return what people judged of each group last, by `day`, each thing by its last judgement.

    Columns: group_id, and those of the table without account_id; `date` and `judge` of the last
    decision, else of the last judgement.
    """
    said = ledger.table("assessments")
    past = said.filter(said.date.isnull() | (said.date <= ibis.date(day.isoformat())))
    joined = with_group(ledger, past)
    return joined.select(
        "group_id",
        "date",
        "judge",
        *JUDGED,
        "strategic_reason",
        "decision",
        "decision_reason",
    ).order_by([ibis._.date.asc(nulls_first=True), "group_id", "judge"])


JUDGED = (
    "strategic_fit",
    "reference_value",
    "openness",
    "competitor_pressure",
    "special_service",
    "is_blocked",
    "integrity_alert",
)


def people_of_the_programme(ledger: Ledger, day: date) -> Table:
    """Return the key account managers who work here on `day`: fte, cost_year."""
    staff = ledger.table("employees")
    on = ibis.date(day.isoformat())
    here = (staff.hire_date.fill_null(on) <= on) & (staff.end_date.isnull() | (staff.end_date > on))
    guessed = ibis.ifelse(staff.is_manager.fill_null(False), "manager", "seller")
    post = staff.sales_post.fill_null(guessed)
    kam = staff.filter(staff.is_kam_dept.fill_null(False) & here & (post == "seller"))
    return kam.select(
        "employee_id", fte=kam.fte.fill_null(1.0), cost_year=kam.cost_year.cast("float64")
    )


def with_group(ledger: Ledger, table: Table, reference: str = "account_id") -> Table:
    """Return the rows of a table with the group of the account that they refer to."""
    links = ledger.table("account_links").select("account_ref", "group_id")
    linked = links.rename(linked_ref="account_ref")
    return table.join(linked, table[reference] == linked.linked_ref).drop("linked_ref")


def roles_known(ledger: Ledger, day: date) -> Table:
    """Return how many roles of the purchase are known of each group: group_id, roles."""
    known = persons(ledger, day).filter(ibis._.role.notnull())
    return known.group_by("group_id").agg(roles=known.role.nunique())
