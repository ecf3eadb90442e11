"""How much was sold, by month? The few tables that one pass over the lines gives to every analysis.

Each is computed once per run and kept; what an analysis asks is then a query over some thousands
of rows instead of over every line.
"""

from datetime import date

import ibis
from ibis import Table
from ibis.expr.types import Value

from llavero.foundation.period import Period
from llavero.ledger.sales import (
    AMOUNT,
    CREDIT,
    in_one_currency,
    lines_by_reference,
    month_of,
    reference_columns,
    sales,
    with_account_and_seller,
)
from llavero.ledger.tables import Ledger

SUM = "decimal(38, 6)"
FEW_PRODUCTS = 30  # with so few, each is as good as a line of its own (ours)
COSTS = ("cogs_amount", "costed_amount", "gross_amount", "uncosted_amount")


def reference_days(ledger: Ledger) -> Table:
    """Return sales by day and by account and seller as the sources refer to them.

    It is the one pass over the lines from which most tables are added up; what is looked up
    afterwards (accounts, sellers, assignments) is looked up once per row of it.
    Columns: account_ref, seller_ref, doc_date (and doc_type, corrected_seller where documents say
    what they correct; currency, own_amount and own_gross_amount, in that currency, where there
    are several), the amounts of `sales_months`, line_count, unconverted_count, largest_amount.
    """
    return ledger.keep("reference_days", lambda: _by_day(ledger))


def _by_day(ledger: Ledger) -> Table:
    lines = lines_by_reference(ledger)
    net = lines.net_amount
    added = {
        "net_amount": net.sum(),
        "credited_amount": -net.sum(where=lines.doc_type == CREDIT),
        "line_count": lines.count(),
        "largest_amount": net.max(),
    }
    several = {}
    if not in_one_currency(ledger):
        several = {
            "own_amount": lines.own_amount.sum(),
            "own_gross_amount": lines.own_amount.abs().sum(),
            "unconverted_count": lines.count() - net.count(),
        }
    keys = [*reference_columns(ledger), "doc_date", *(["currency"] if several else [])]
    grouped = lines.group_by(list(dict.fromkeys(keys)))
    return _whole(grouped.agg(**added, **several, **_costs(ledger, lines)))


def _costs(ledger: Ledger, lines: Table) -> dict[str, Value]:
    if not ledger.has("ledger", "cogs"):
        return {}
    net, is_costed = lines.net_amount, lines.cogs_amount.notnull()
    costs = {"cogs_amount": lines.cogs_amount.sum(), "gross_amount": net.abs().sum()}
    if ledger.holds("every_line_costed", lambda: _every_line_costed(ledger)):
        return {**costs, "costed_amount": net.sum()}
    return {
        **costs,
        "costed_amount": net.sum(where=is_costed),
        "uncosted_amount": net.abs().sum(where=~is_costed),
    }


def _every_line_costed(ledger: Ledger) -> bool:
    lines = ledger.table("ledger")
    return not ledger.rows(lines.filter(lines.cogs.isnull()).limit(1)).num_rows


def _whole(days: Table) -> Table:
    """Return the days with every column: what is not in the ledger costs no pass over its lines."""
    unsaid: dict[str, Value] = {n: ibis.null(SUM) for n in COSTS if n not in days.columns}
    if "unconverted_count" not in days.columns:
        unsaid["unconverted_count"] = ibis.literal(0, "int64")
    return days.mutate(**unsaid)


def sales_months(ledger: Ledger) -> Table:
    """Return sales by account, seller and month.

    Columns: account_id, group_id, seller_id (null: nobody is credited), month, net_amount,
    credited_amount (credit notes, >= 0), cogs_amount, costed_amount (net amount of the lines whose
    cost is known), gross_amount (without signs; null in a ledger without costs), uncosted_amount
    (without signs, of the lines whose cost is not known), line_count, unconverted_count (lines
    without a rate, CV5), first_sale_on (of a positive line).
    """
    return ledger.keep("sales_months", lambda: _by_month(ledger))


def _by_month(ledger: Ledger) -> Table:
    days = reference_days(ledger)
    days = days.mutate(month=month_of(days.doc_date), line_region=ibis.null("string"))
    days = with_account_and_seller(ledger, days)
    return days.group_by(["account_id", "group_id", "seller_id", "month"]).agg(
        net_amount=days.net_amount.sum(),
        **_summed(days),
        line_count=days.line_count.sum(),
        unconverted_count=days.unconverted_count.sum(),
        first_sale_on=days.doc_date.min(where=days.largest_amount > 0),
    )


def _summed(table: Table) -> dict[str, Value]:
    return {
        "credited_amount": table.credited_amount.sum().fill_null(0),
        "cogs_amount": table.cogs_amount.sum(),
        "costed_amount": table.costed_amount.sum().fill_null(0),
        "gross_amount": table.gross_amount.sum(),
        "uncosted_amount": table.uncosted_amount.sum().fill_null(0),
    }


def group_months(ledger: Ledger) -> Table:
    """Return sales by group and month, whoever sold.

    Columns: group_id, month, the amounts of `sales_months`, first_sale_on.
    """
    return ledger.keep("group_months", lambda: _by_group(sales_months(ledger)))


def _by_group(months: Table) -> Table:
    return months.group_by(["group_id", "month"]).agg(
        net_amount=months.net_amount.sum(),
        **_summed(months),
        first_sale_on=months.first_sale_on.min(),
    )


def sales_mix(ledger: Ledger, period: Period) -> Table:
    """Return what each account bought from each seller in the period.

    Columns: account_id, group_id, segment, region, seller_id, product_line (of `line_column`), bu,
    net_amount.
    """
    name = f"sales_mix_{period.start:%Y%m%d}_{period.end:%Y%m%d}"
    return ledger.keep(name, lambda: _mix(ledger, period))


def _mix(ledger: Ledger, period: Period) -> Table:
    lines = lines_by_reference(ledger)
    lines = lines.filter(lines.doc_date.between(period.start, period.end))
    # The lines are added up before anything is looked up for them.
    line = line_column(ledger)
    mixed = {"line_region": "region", "product_line": line, "bu": "bu"}
    lines = lines.mutate(product_line=lines[line])
    said = [name for name, column in mixed.items() if ledger.has("ledger", column)]
    added = lines.group_by([*reference_columns(ledger), *said]).agg(
        net_amount=lines.net_amount.sum()
    )
    added = added.mutate(**{name: ibis.null("string") for name in mixed if name not in said})
    linked = with_account_and_seller(ledger, added)
    keys = ["account_id", "group_id", "segment", "region", "seller_id", "product_line", "bu"]
    return linked.group_by(keys).agg(net_amount=linked.net_amount.sum())


def line_months(ledger: Ledger) -> Table:
    """Return what each group bought of each product line in each month.

    Columns: group_id, product_line (of `line_column`; null where nobody says it), month,
    net_amount, listed_amount (net amount of the lines whose list price is known) and list_amount
    (what they would be at it).
    """
    return ledger.keep("line_months", lambda: _by_line(ledger))


def _by_line(ledger: Ledger) -> Table:
    lines = lines_by_reference(ledger)
    lines = lines.mutate(line=lines[line_column(ledger)], at_list=_at_list(ledger, lines))
    known = lines.at_list.notnull()
    added = lines.group_by(["account_ref", "line", "month"]).agg(
        net_amount=lines.net_amount.sum(),
        listed_amount=lines.net_amount.sum(where=known),
        list_amount=lines.at_list.sum(),
    )
    links = ledger.table("account_links")
    others = links.filter(~links.is_intercompany).select("account_ref", "group_id")
    joined = added.join(others, "account_ref").rename(product_line="line")
    return joined.group_by(["group_id", "product_line", "month"]).agg(
        net_amount=joined.net_amount.sum(),
        listed_amount=joined.listed_amount.sum(),
        list_amount=joined.list_amount.sum(),
    )


def _at_list(ledger: Ledger, lines: Table) -> Value:
    """Return the line at its list price, at the rate at which its net amount was converted."""
    if in_one_currency(ledger):
        known: Value = lines.own_list_amount
        return known
    own = lines.own_amount.cast("float64").nullif(0)
    rate = lines.net_amount.cast("float64") / own
    converted: Value = (lines.own_list_amount.cast("float64") * rate).try_cast(AMOUNT)
    return converted


def line_column(ledger: Ledger) -> str:
    """Return the column that tells product lines apart.

    It is the product, where no source names a line and there are only a few products.
    """
    if ledger.has("ledger", "product_line") or not ledger.has("ledger", "product_id"):
        return "product_line"
    few = ledger.holds("few_products", lambda: _few_products(ledger))
    return "product_id" if few else "product_line"


def _few_products(ledger: Ledger) -> bool:
    products = ledger.table("ledger").select("product_id").distinct()
    named = products.filter(products.product_id.notnull()).limit(FEW_PRODUCTS + 1)
    count: int = ledger.rows(named).num_rows
    return 1 < count <= FEW_PRODUCTS


def purchase_days(ledger: Ledger) -> Table:
    """Return the days on which each group bought, once each, and for how much.

    Columns: group_id, doc_date, net_amount (of the day, without what was credited apart).
    """
    return ledger.keep("purchase_days", lambda: _days(ledger))


def _days(ledger: Ledger) -> Table:
    days = reference_days(ledger)
    bought = days.filter(days.largest_amount > 0)  # a credit note takes away
    links = ledger.table("account_links")
    others = links.filter(~links.is_intercompany).select("account_ref", "group_id")
    joined = bought.join(others, "account_ref")
    return joined.group_by(["group_id", "doc_date"]).agg(net_amount=joined.net_amount.sum())


def purchase_rhythm(ledger: Ledger, day: date) -> Table:
    """Return how often each group buys, how evenly, and when it first and last did, until `day`.

    Columns: group_id, purchases (days on which it bought), first_on, last_on, usual_days (median
    of the days between two purchases; null where it bought once), variation (their deviation over
    their mean; null where there are fewer than two).
    """
    return ledger.keep(f"purchase_rhythm_{day:%Y%m%d}", lambda: _rhythm(ledger, day))


def _rhythm(ledger: Ledger, day: date) -> Table:
    days = purchase_days(ledger)
    past = days.filter(days.doc_date <= ibis.date(day.isoformat()))
    in_order = ibis.window(group_by="group_id", order_by="doc_date")
    spaced = past.mutate(before=past.doc_date.lag().over(in_order))
    gap = spaced.doc_date.delta(spaced.before, unit="day").cast("int64")
    spaced = spaced.mutate(gap=gap, squared=gap * gap)
    return spaced.group_by("group_id").agg(
        purchases=spaced.count(),
        first_on=spaced.doc_date.min(),
        last_on=spaced.doc_date.max(),
        usual_days=spaced.gap.cast("float64").median(),
        variation=_variation(spaced),
    )


def _variation(spaced: Table) -> Value:
    """Return the deviation of the gaps over their mean: of whole sums, the same in any order."""
    count, total = spaced.gap.count(), spaced.gap.sum().cast("float64")
    squares = spaced.squared.sum().cast("float64")
    spread = (count * squares - total * total).clip(lower=0).sqrt()
    return ibis.ifelse(count > 1, spread / total, ibis.null("float64"))


def sales_by_group(ledger: Ledger, period: Period) -> Table:
    """Return each group's sales in the period: group_id, net_amount."""
    months = sales_months(ledger)
    within = months.filter(months.month.between(period.start, period.end))
    return within.group_by("group_id").agg(net_amount=within.net_amount.sum())


def lines_within(ledger: Ledger, period: Period) -> Table:
    """Return the lines that count as sales in the period, down to file and row."""
    lines = sales(ledger)
    return lines.filter(lines.doc_date.between(period.start, period.end))
