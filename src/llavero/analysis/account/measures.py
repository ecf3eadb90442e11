"""Which rows speak of a few accounts?"""

from collections.abc import Sequence
from datetime import date

import ibis
from ibis import Table
from ibis.expr.types import BooleanValue, Value

from llavero.analysis.strength.measures import met_by_code
from llavero.foundation.period import Period, years_before
from llavero.ledger.monthly import line_column
from llavero.ledger.sales import lines_by_reference
from llavero.ledger.tables import Ledger


def sold(ledger: Ledger, groups: Sequence[str], until: date) -> Table:
    """Return the lines of the groups until a day.

    Columns: source_id, source_row, doc_id, of_group, month, doc_date, product_line (of
    `line_column`), net_amount (null without a rate), cogs_amount (null where no cost is known).
    """
    lines = lines_by_reference(ledger)
    refs = _references(ledger, groups)
    mine = lines.filter(lines.account_ref.isin(refs["account_ref"]))
    past = mine.filter(mine.doc_date <= ibis.date(until.isoformat()))
    named = past.mutate(line=past[line_column(ledger)]).join(refs, "account_ref")
    return named.select(
        "source_id",
        "source_row",
        "doc_id",
        "month",
        "doc_date",
        "net_amount",
        "cogs_amount",
        of_group="group_id",
        product_line="line",
    )


def months(lines: Table) -> Table:
    """Return sales by group and month.

    Columns: of_group, month, net_amount, costed_amount, cogs_amount, unconverted_count, first_on
    and last_on (of a positive line).
    """
    net = lines.net_amount
    costed = lines.cogs_amount.notnull()
    return (
        lines.group_by(["of_group", "month"])
        .agg(
            net_amount=net.sum(),
            costed_amount=net.sum(where=costed),
            cogs_amount=lines.cogs_amount.sum(),
            unconverted_count=lines.count() - net.count(),
            first_on=lines.doc_date.min(where=net > 0),
            last_on=lines.doc_date.max(where=net > 0),
        )
        .order_by(["of_group", "month"])
    )


def lines_sold(lines: Table, now: Period, then: Period) -> Table:
    """Return what each group bought of each line in two periods.

    Columns: of_group, product_line, now_amount, then_amount.
    """
    return (
        lines.group_by(["of_group", "product_line"])
        .agg(now_amount=_within(lines, now), then_amount=_within(lines, then))
        .order_by(["of_group", "product_line"])
    )


def of_groups(
    ledger: Ledger, table: str, groups: Sequence[str], column: str = "account_id"
) -> Table:
    """Return the rows of a table that speak of the groups, with their `of_group`."""
    rows, refs = ledger.table(table), _references(ledger, groups)
    refs = refs.select(of_ref="account_ref", of_group="group_id")
    return rows.join(refs, rows[column] == refs.of_ref)


def first_month(ledger: Ledger) -> date | None:
    """Return the first month in which anything was sold."""
    months = ledger.table("ledger_months")
    first: date | None = ledger.rows(months.agg(first=months.month.min()))["first"][0].as_py()
    return first


def links(ledger: Ledger, groups: Sequence[str]) -> Table:
    """Return the accounts of the groups: of_group, account_id, group_name."""
    links = ledger.table("account_links")
    mine = links.filter(links.group_id.isin(list(groups)))
    return mine.select("account_id", "group_name", of_group="group_id").distinct()


def persons(ledger: Ledger, groups: Sequence[str], day: date) -> Table:
    """Return the contacts on record by a day, without their names."""
    known = of_groups(ledger, "contacts", groups)
    past = known.filter(known.created.isnull() | (known.created <= ibis.date(day.isoformat())))
    return past.select(
        "of_group",
        "contact_id",
        "function",
        "role",
        "level",
        "influence",
        "sentiment",
        "last_verified",
    ).order_by(["of_group", "contact_id"])


def codings(ledger: Ledger, groups: Sequence[str]) -> Table:
    """Return the codes of the answers about the groups: of_group, code."""
    return of_groups(ledger, "codings", groups).select("of_group", "code")


def meetings(ledger: Ledger, groups: Sequence[str], day: date) -> Table:
    """Return who of us met whom until a day.

    Columns: of_group, contact_id, seller_id, our_name, dept, times, last_on.

    times   in the year until that day
    """
    met = met_by_code(ledger, of_groups(ledger, "interactions", groups), "of_group")
    ours = ledger.table("seller_links").select("seller_ref", "seller_id", our_name="name")
    joined = met.join(ours, met.employee_id == ours.seller_ref)
    staff = ledger.table("employees").select("employee_id", "dept")
    staff = staff.group_by(staff_id="employee_id").agg(dept=staff.dept.min())
    joined = joined.left_join(staff, joined.seller_id == staff.staff_id)
    past = joined.filter(joined.date <= ibis.date(day.isoformat()))
    lately = past.date > ibis.date(years_before(day, 1).isoformat())
    return (
        past.group_by(["of_group", "contact_id", "seller_id", "our_name", "dept"])
        .agg(times=past.id.nunique(where=lately), last_on=past.date.max())
        .order_by(["of_group", "contact_id", "seller_id"])
    )


def assigned(ledger: Ledger, groups: Sequence[str], day: date) -> Table:
    """Return who is assigned on a day: of_group, seller_name, role, since."""
    spells = of_groups(ledger, "assignments", groups)
    ours = ledger.table("seller_links").select("seller_ref", seller_name="name")
    joined = spells.join(ours, spells.seller_id == ours.seller_ref)
    now = joined.filter(_in_force(joined, day))
    role = now.role.fill_null("primary")
    return (
        now.mutate(said_role=role)
        .group_by(["of_group", "seller_name", "said_role"])
        .agg(since=now["from"].min())
        .order_by(["of_group", "said_role", "since", "seller_name"])
    )


def key_spells(ledger: Ledger, groups: Sequence[str], day: date) -> Table:
    """Return the spells as a key account that hold on a day: of_group, tier, since."""
    spells = of_groups(ledger, "ka_status", groups, "group_id")
    now = spells.filter(_in_force(spells, day))
    return now.group_by("of_group").agg(tier=now.tier.min(), since=now["from"].min())


def _in_force(spells: Table, day: date) -> BooleanValue:
    on = ibis.date(day.isoformat())
    begun = spells["from"].isnull() | (spells["from"] <= on)
    goes_on: BooleanValue = begun & (spells["to"].isnull() | (spells["to"] > on))
    return goes_on


def _references(ledger: Ledger, groups: Sequence[str]) -> Table:
    links = ledger.table("account_links")
    mine = links.filter(links.group_id.isin(list(groups)) & ~links.is_intercompany)
    return mine.select("account_ref", "group_id")


def _within(lines: Table, period: Period) -> Value:
    amount: Value = lines.net_amount.sum(where=lines.doc_date.between(period.start, period.end))
    return amount
