"""What was sold, to whom, by whom? The ledger's lines under the conventions of methods A4."""

import ibis
from ibis import Table
from ibis.expr.types import DateColumn, DateValue, Value

from llavero.ledger.tables import Ledger

CREDIT = "credit_note"
AMOUNT = "decimal(18, 6)"
RATE = "decimal(18, 8)"
WIDE = "decimal(38, 8)"


def month_of(day: DateColumn) -> DateValue:
    """Return the first day of the month of each day, as a date on every engine.

    DuckDB 2 truncates a date to a timestamp, and Ibis drops the cast back as superfluous.
    """
    return ibis.date(day.year(), day.month(), 1)


def sales(ledger: Ledger) -> Table:
    """Return the lines that count as sales, one row each.

    Columns: source_id, source_row, doc_id, doc_type, doc_date, month, account_id, group_id,
    segment, seller_id, product_id, product_line, qty, region, bu, currency, net_amount,
    cogs_amount. Amounts are in the study's currency, credit notes negative (CV2, CV5);
    intercompany lines are left out; `seller_id` is null where nobody is credited (CV3).
    Lines in a currency without a rate have a null `net_amount`.
    """
    return ledger.view("sales_lines", lambda: _sales(ledger))


def _sales(ledger: Ledger) -> Table:
    linked = with_account_and_seller(ledger, lines_by_reference(ledger))
    return linked.select(*COLUMNS)


def lines_by_reference(ledger: Ledger) -> Table:
    """Return every line as its source refers to account and seller, in the study's currency.

    Columns: those of the lines before anything is looked up (account_ref, seller_ref,
    line_region, and corrected_seller where documents say what they correct), own_amount, the net
    amount in the line's own currency, and own_list_amount, what it would be at the list price.
    """
    lines = _in_study_currency(ledger, _signed(ledger))
    return _with_corrected_seller(ledger, lines)


def reference_columns(ledger: Ledger) -> tuple[str, ...]:
    """Return what must be known of lines to find their account and seller, once added up."""
    corrected = ("doc_type", "corrected_seller") if _corrects(ledger) else ()
    dated = ("doc_date",) if ledger.has("assignments") else ()
    return ("account_ref", "seller_ref", *corrected, *dated)


def with_account_and_seller(ledger: Ledger, lines: Table) -> Table:
    """Return the lines, or sums of lines, with their account and who is credited.

    lines    with at least the `reference_columns`; their region is line_region, if they say one
    """
    return _with_seller(ledger, _with_account(ledger, lines))


def _signed(ledger: Ledger) -> Table:
    """Return the lines with the sign of their kind; an untyped negative line is a credit note."""
    raw = ledger.table("ledger")
    kind = ibis.coalesce(raw.doc_type, ibis.ifelse(raw.net_amount < 0, CREDIT, "invoice"))
    is_credit = kind == CREDIT
    return raw.select(
        "source_id",
        "source_row",
        "doc_id",
        "ref_doc_id",
        "doc_date",
        "due_date",
        "paid_date",
        "product_id",
        "product_line",
        "qty",
        "bu",
        doc_type=kind,
        month=month_of(raw.doc_date),
        account_ref=raw.account_id,
        seller_ref=raw.seller_id,
        line_region=raw.region,
        currency=raw.currency.fill_null(ledger.currency),
        net=ibis.ifelse(is_credit, -raw.net_amount.abs(), raw.net_amount).cast(AMOUNT),
        cogs=ibis.ifelse(is_credit, -raw.cogs.abs(), raw.cogs).cast(AMOUNT),
        own_list_amount=_at_list_price(raw, kind),
    )


def _at_list_price(raw: Table, kind: Value) -> Value:
    """Return quantity times list price; null where either is not known, or it is beyond money."""
    quantity, price = raw.qty.abs().cast("float64"), raw.list_price.abs().cast("float64")
    listed = (quantity * price).try_cast(AMOUNT)
    signed: Value = ibis.ifelse(kind == CREDIT, -listed, listed)
    return signed


def monthly_rates(ledger: Ledger) -> Table:
    """Return the average rate of each month and currency: rate_month, rate_currency, rate."""
    fx = ledger.table("fx")
    return (
        fx.mutate(rate_month=month_of(fx.month), rate_currency=fx.currency)
        .group_by(["rate_month", "rate_currency"])
        .agg(rate=fx.rate.mean().cast(RATE))
    )


def in_one_currency(ledger: Ledger) -> bool:
    """Return whether every line is in the study's currency. Asks the lines once."""
    return ledger.holds("in_one_currency", lambda: not _has_other_currency(ledger))


def _has_other_currency(ledger: Ledger) -> bool:
    lines = ledger.table("ledger")
    others = lines.filter(lines.currency != ledger.currency).limit(1)
    return ledger.has("ledger", "currency") and ledger.rows(others).num_rows > 0


def _in_study_currency(ledger: Ledger, lines: Table) -> Table:
    if in_one_currency(ledger):
        return lines.mutate(own_amount=lines.net).rename(net_amount="net", cogs_amount="cogs")
    is_own = lines.currency == ledger.currency
    if not ledger.has("fx"):
        # Without any rate nothing is converted: no line needs to look for one.
        net, cogs = (ibis.ifelse(is_own, amount, None) for amount in (lines.net, lines.cogs))
        return lines.mutate(own_amount=lines.net, net_amount=net, cogs_amount=cogs).drop(
            "net", "cogs"
        )
    rates = monthly_rates(ledger)
    joined = lines.left_join(
        rates, [lines.month == rates.rate_month, lines.currency == rates.rate_currency]
    )
    is_own = joined.currency == ledger.currency
    # A product of two 64-bit decimals overflows at ten thousand: it needs the wider ones.
    net, cogs = (
        ibis.ifelse(is_own, amount, (amount.cast(WIDE) * joined.rate).cast(AMOUNT))
        for amount in (joined.net, joined.cogs)
    )
    return joined.mutate(own_amount=joined.net, net_amount=net, cogs_amount=cogs).drop(
        "net", "cogs", "rate", "rate_month", "rate_currency"
    )


def _corrects(ledger: Ledger) -> bool:
    return ledger.has("ledger", "ref_doc_id", "seller_id")


def _with_corrected_seller(ledger: Ledger, lines: Table) -> Table:
    if not _corrects(ledger):
        return lines
    corrected = sellers_of_corrected_documents(ledger)
    joined = lines.left_join(corrected, lines.ref_doc_id == corrected.corrected_doc)
    return joined.drop("corrected_doc")


def _with_account(ledger: Ledger, lines: Table) -> Table:
    links = ledger.table("account_links").select(
        "account_ref", "account_id", "group_id", "segment", "is_intercompany", own_region="region"
    )
    joined = lines.join(links, "account_ref")
    kept = joined.filter(~joined.is_intercompany)
    placed = kept.mutate(region=_region(ledger, kept))
    spent = {"account_ref", "line_region", "own_region", "is_intercompany"}
    return placed.drop(*(column for column in placed.columns if column in spent))


def _region(ledger: Ledger, lines: Table) -> Value:
    """Return the region of a sale: its own if the lines say it, else the customer's."""
    own: Value = lines.own_region
    if "line_region" not in lines.columns:
        return own
    # A region that only says who sold would make every company one that sells by region.
    said = [own, lines.line_region] if _region_is_the_sellers(ledger) else [lines.line_region, own]
    told: Value = ibis.coalesce(*said)
    return told


def _region_is_the_sellers(ledger: Ledger) -> bool:
    """Return whether the region of a line is that of its seller, and customers have their own."""
    if not ledger.has("ledger", "region", "seller_id") or not ledger.has("accounts", "region"):
        return False
    return ledger.holds("region_is_the_sellers", lambda: _one_region_each(ledger))


def _one_region_each(ledger: Ledger) -> bool:
    lines = ledger.table("ledger")
    said = lines.filter(lines.region.notnull() & lines.seller_id.notnull())
    pairs = said.select("seller_id", "region").distinct()
    counted = pairs.aggregate(
        pairs=pairs.count(), sellers=pairs.seller_id.nunique(), regions=pairs.region.nunique()
    )
    (row,) = ledger.rows(counted).to_pylist()
    return bool(row["pairs"] == row["sellers"] and row["regions"] > 1)


def _with_seller(ledger: Ledger, lines: Table) -> Table:
    """Credit each line: the corrected document's seller, its own, or who was assigned (CV3)."""
    links = ledger.table("seller_links").select("seller_ref", linked_seller="seller_id")
    lines = lines.left_join(links, "seller_ref").drop("seller_ref", "seller_ref_right")
    if ledger.has("assignments"):
        spells = primary_spells(ledger)
        lines = lines.left_join(
            spells,
            [
                lines.account_id == spells.spell_account,
                lines.doc_date >= spells.spell_from,
                lines.doc_date < spells.spell_to,
            ],
        )
    credited = [lines.linked_seller]
    if _corrects(ledger):
        none = ibis.null("string")
        credited.insert(0, ibis.ifelse(lines.doc_type == "invoice", none, lines.corrected_seller))
    if ledger.has("assignments"):
        credited.append(lines.spell_seller)
    return lines.mutate(seller_id=ibis.coalesce(*credited))


COLUMNS = (
    "source_id",
    "source_row",
    "doc_id",
    "doc_type",
    "doc_date",
    "month",
    "account_id",
    "group_id",
    "segment",
    "seller_id",
    "product_id",
    "product_line",
    "qty",
    "region",
    "bu",
    "currency",
    "net_amount",
    "cogs_amount",
)


def sellers_of_corrected_documents(ledger: Ledger) -> Table:
    """Return the seller of each document that a note corrects: corrected_doc, corrected_seller."""
    raw = ledger.table("ledger")
    links = ledger.table("seller_links")
    wanted = raw.filter(raw.ref_doc_id.notnull()).select(corrected_doc="ref_doc_id").distinct()
    sold = raw.filter(raw.seller_id.notnull()).select("doc_id", "seller_id")
    joined = sold.join(wanted, sold.doc_id == wanted.corrected_doc)
    first = joined.group_by("corrected_doc").agg(seller_ref=joined.seller_id.min())
    return first.join(links, "seller_ref").select("corrected_doc", corrected_seller="seller_id")


def primary_spells(ledger: Ledger) -> Table:
    """Return who served each account when, one primary seller at a time.

    Columns: spell_account, spell_seller, spell_from, spell_to (first day no longer). Of two
    spells that overlap, the one that starts later ends the other.
    """
    return ledger.keep("primary_spells", lambda: _primary_spells(ledger))


def _primary_spells(ledger: Ledger) -> Table:
    assigned = ledger.table("assignments")
    accounts = ledger.table("account_links").select("account_ref", spell_account="account_id")
    sellers = ledger.table("seller_links").select("seller_ref", spell_seller="seller_id")
    primary = assigned.filter(assigned.role.fill_null("primary") == "primary")
    spells = primary.join(accounts, primary.account_id == accounts.account_ref)
    spells = spells.join(sellers, spells.seller_id == sellers.seller_ref)
    first, last = ibis.date("1900-01-01"), ibis.date("9999-12-31")
    spells = spells.select(
        "spell_account",
        "spell_seller",
        spell_from=spells["from"].fill_null(first),
        ends=spells["to"].fill_null(last),
    ).distinct()
    same_day = ibis.window(
        group_by=["spell_account", "spell_from"], order_by=[ibis.desc("ends"), "spell_seller"]
    )
    spells = spells.mutate(place=ibis.row_number().over(same_day)).filter(ibis._.place == 0)
    in_order = ibis.window(group_by="spell_account", order_by="spell_from")
    following = spells.spell_from.lead().over(in_order).fill_null(last)
    return spells.mutate(spell_to=ibis.least(spells.ends, following)).select(
        "spell_account", "spell_seller", "spell_from", "spell_to"
    )
