"""Who sold how much of what to whom, and to which segment and region does each group belong?"""

import ibis
from ibis import Table

from llavero.foundation.period import Period
from llavero.ledger.monthly import sales_mix
from llavero.ledger.tables import Ledger

MAIN_SHARE = 0.80  # methods B3: a group belongs to the region of four fifths of its sales


def coverage_cells(ledger: Ledger, period: Period) -> Table:
    """Return what each group bought of each line from each seller, where it is positive.

    Columns: group_id, product_line (null: not said), seller_id, net_amount.
    """
    mix = sales_mix(ledger, period)
    sold = mix.filter(mix.seller_id.notnull())
    cells = sold.group_by(["group_id", "product_line", "seller_id"]).agg(
        net_amount=sold.net_amount.sum()
    )
    return cells.filter(cells.net_amount > 0).order_by(["group_id", "product_line", "seller_id"])


def group_labels(ledger: Ledger, period: Period, column: str) -> Table:
    """Return the segment or region to which each group belongs.

    column   "segment" or "region"
    Columns: group_id, label (the heaviest), is_main (it holds four fifths of the sales).
    """
    mix = sales_mix(ledger, period)
    known = mix.filter(mix[column].notnull())
    by_label = known.group_by(["group_id", known[column].name("label")]).agg(
        amount=known.net_amount.sum()
    )
    by_label = by_label.filter(by_label.amount > 0)
    group = ibis.window(group_by="group_id")
    ranked = ibis.window(group_by="group_id", order_by=[ibis.desc("amount"), "label"])
    placed = by_label.mutate(
        whole=by_label.amount.sum().over(group), place=ibis.row_number().over(ranked)
    )
    first = placed.filter(placed.place == 0)
    share = first.amount.cast("float64") / first.whole.cast("float64")
    return first.select("group_id", "label", is_main=share >= MAIN_SHARE).order_by("group_id")


def basis_answers(ledger: Ledger) -> Table:
    """Return what each seller answered to how the accounts were assigned: seller_code, said."""
    answers = ledger.table("interviews")
    asked = answers.filter(answers.question_id == "Q08")
    said = ibis.coalesce(asked["value"], asked.text)
    return asked.select("seller_code", said=said).filter(ibis._.said.notnull())
