"""How much was sold, by month? The few tables that every analysis starts from.

Each is computed once per run and kept; what an analysis asks is then a query over some thousands
of rows instead of over every line.
"""

from datetime import date

import ibis
from ibis import Table
from ibis.expr.types import NumericValue, Value

from llavero.foundation.period import Period
from llavero.ledger.sales import (
    AMOUNT,
    CREDIT,
    in_one_currency,
    lines_by_reference,
    reference_columns,
    sales,
    with_account_and_seller,
)
from llavero.ledger.tables import Ledger

SUM = "decimal(38, 6)"
LONGEST_MONTH = 31  # days
FEW_PRODUCTS = 30  # with so few, each is as good as a line of its own (ours)
COSTS = ("cogs_amount", "costed_amount", "gross_amount", "uncosted_amount")


def begin(ledger: Ledger, period: Period, day: date) -> None:
    """Let the tables that most analyses read be computed while the first of them starts."""
    ledger.begin(
        lambda: sales_months(ledger),
        lambda: sales_mix(ledger, period),
        lambda: group_months(ledger),
        lambda: purchase_rhythm(ledger, day),
    )


def reference_months(ledger: Ledger) -> Table:
    """Return sales by month and by account and seller as the sources refer to them.

    Most tables are added up from it; what is looked up (accounts, sellers, assignments) is looked
    up once per row of it. It is one pass over the lines, or none where the sums that were made
    when they came say enough: several rows may then be of one account, seller and month.
    Columns: account_ref, seller_ref, month (and doc_date, where assignments say who sold when;
    doc_type, corrected_seller where documents say what they correct; currency, own_amount and
    own_gross_amount, in that currency, where there are several), the columns of `sales_months`
    that follow the month.
    """
    if _sums_say_enough(ledger):
        return ledger.view("reference_months", lambda: _added_up(ledger))
    return ledger.keep("reference_months", lambda: _by_reference(ledger))


def _sums_say_enough(ledger: Ledger) -> bool:
    """Return whether neither the day nor the document of a line decides who is credited."""
    by_month = {"account_ref", "seller_ref"} == set(reference_columns(ledger))
    return ledger.added_up and by_month and in_one_currency(ledger)


def _added_up(ledger: Ledger) -> Table:
    months = ledger.table("ledger_months")
    is_credit = months.doc_type == CREDIT
    costs = ledger.has("ledger", "cogs")
    return months.select(
        "month",
        "net_amount",
        "line_count",
        "first_sale_on",
        "bought_days",
        **{name: months[name] if costs else ibis.null(SUM) for name in COSTS},
        account_ref=months.account_id,
        seller_ref=months.seller_id,
        credited_amount=ibis.ifelse(is_credit, -months.net_amount, None),
        unconverted_count=ibis.literal(0, "int64"),
    )


def _by_reference(ledger: Ledger) -> Table:
    lines = lines_by_reference(ledger)
    net, day = lines.net_amount, lines.doc_date
    added = {
        "net_amount": net.sum(),
        "credited_amount": -net.sum(where=lines.doc_type == CREDIT),
        "line_count": lines.count(),
        "first_sale_on": day.min(where=net > 0),
        "bought_days": (ibis.literal(1, "int32") << (day.day() - 1)).bit_or(where=net > 0),
    }
    several = {}
    if not in_one_currency(ledger):
        several = {
            "own_amount": lines.own_amount.sum(),
            "own_gross_amount": lines.own_amount.abs().sum(),
            "unconverted_count": lines.count() - net.count(),
        }
    keys = [*reference_columns(ledger), "month", *(["currency"] if several else [])]
    grouped = lines.group_by(keys)
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


def _whole(months: Table) -> Table:
    """Return every column: what is not in the ledger costs no pass over its lines."""
    unsaid: dict[str, Value] = {n: ibis.null(SUM) for n in COSTS if n not in months.columns}
    if "unconverted_count" not in months.columns:
        unsaid["unconverted_count"] = ibis.literal(0, "int64")
    return months.mutate(**unsaid)


def sales_months(ledger: Ledger) -> Table:
    """Return sales by account, seller and month.

    Columns: account_id, group_id, seller_id (null: nobody is credited), month, net_amount,
    credited_amount (credit notes, >= 0), cogs_amount, costed_amount (net amount of the lines whose
    cost is known), gross_amount (without signs; null in a ledger without costs), uncosted_amount
    (without signs, of the lines whose cost is not known), line_count, unconverted_count (lines
    without a rate, CV5), first_sale_on (of a positive line), bought_days (bit d - 1 is set where
    day d of the month has a positive line).
    """
    return ledger.keep("sales_months", lambda: _by_month(ledger))


def _by_month(ledger: Ledger) -> Table:
    months = with_account_and_seller(ledger, reference_months(ledger))
    return months.group_by(["account_id", "group_id", "seller_id", "month"]).agg(
        **_summed(months),
        line_count=months.line_count.sum(),
        unconverted_count=months.unconverted_count.sum(),
    )


def _summed(table: Table) -> dict[str, Value]:
    return {
        "net_amount": table.net_amount.sum(),
        "first_sale_on": table.first_sale_on.min(),
        "bought_days": table.bought_days.bit_or(),
        "credited_amount": table.credited_amount.sum().fill_null(0),
        "cogs_amount": table.cogs_amount.sum(),
        "costed_amount": table.costed_amount.sum().fill_null(0),
        "gross_amount": table.gross_amount.sum(),
        "uncosted_amount": table.uncosted_amount.sum().fill_null(0),
    }


def group_months(ledger: Ledger) -> Table:
    """Return sales by group and month, whoever sold.

    Columns: group_id, month, the amounts of `sales_months`, first_sale_on, bought_days.
    """
    return ledger.keep("group_months", lambda: _by_group(sales_months(ledger)))


def _by_group(months: Table) -> Table:
    return months.group_by(["group_id", "month"]).agg(**_summed(months))


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
    """Return the days on which each group bought, once each: group_id, doc_date."""
    return ledger.keep("purchase_days", lambda: _days(ledger))


def _days(ledger: Ledger) -> Table:
    months = group_months(ledger).select("group_id", "month", "bought_days")
    places = ibis.range(0, LONGEST_MONTH, 1).unnest().name("place").as_table()
    days = months.cross_join(places)
    bought = days.filter((days.bought_days >> days.place) & 1 == 1)
    # Some engines add days to a date as if it were a time, and Ibis does not say so.
    day = (bought.month.cast("timestamp") + bought.place.as_interval("D")).date()
    return bought.select("group_id", doc_date=day)


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


def sold_within(months: Table, period: Period) -> NumericValue:
    """Return what was sold in the period, of months that are added up by something."""
    within = months.month.between(period.start, period.end)
    amount: NumericValue = months.net_amount.sum(where=within).fill_null(0)
    return amount


def sales_by_group(ledger: Ledger, period: Period) -> Table:
    """Return each group's sales in the period: group_id, net_amount."""
    months = sales_months(ledger)
    within = months.filter(months.month.between(period.start, period.end))
    return within.group_by("group_id").agg(net_amount=within.net_amount.sum())


def lines_within(ledger: Ledger, period: Period) -> Table:
    """Return the lines that count as sales in the period, down to file and row."""
    lines = sales(ledger)
    return lines.filter(lines.doc_date.between(period.start, period.end))
