"""Which credit and debit notes were written, and how does the export sign them?"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from llavero.sample.roster.account import Account
from llavero.sample.roster.span import Span
from llavero.sample.sales.lines import CREDIT_NOTE, DEBIT_NOTE, NOBODY, Lines, joined
from llavero.sample.sales.products import Integers
from llavero.sample.sales.serving import Sellers

RETURNED = 0.022  # of the lines of invoices
WHOLE = 0.35  # of the returns take the whole line back
REBATE = 0.008  # of a quarter, to the two upper tiers, without reference to an invoice
DEBITED = 0.0006  # of the lines of invoices: freight charged later
# The first system writes credit notes without a sign, the second with a minus; clerks differ.
ODD_SIGN = 0.03


def corrections(
    customers: Sequence[Account],
    billed: Lines,
    serving: Sellers,
    span: Span,
    rng: np.random.Generator,
) -> Lines:
    """Return the notes on the invoices `billed`, credit notes first."""
    returned = _returns(billed, serving, span, rng)
    rebates = _rebates(customers, billed, serving, span)
    credit = _numbered(_signed(joined(returned, rebates), span, rng))
    return joined(credit, _numbered(_freight(billed, serving, span, rng)))


def _returns(billed: Lines, serving: Sellers, span: Span, rng: np.random.Generator) -> Lines:
    chosen = np.flatnonzero(rng.random(len(billed)) < RETURNED)
    day = billed.day[chosen] + rng.integers(4, 40, len(chosen))
    chosen, day = chosen[day < span.days], day[day < span.days]
    source = billed.take(chosen)
    part = np.where(rng.random(len(chosen)) < WHOLE, 1.0, rng.uniform(0.1, 0.9, len(chosen)))
    qty = np.maximum(1, np.rint(source.qty * part)).astype(np.int64)
    unit_cost = source.cogs // source.qty
    return Lines(
        kind=np.full(len(chosen), CREDIT_NOTE),
        doc=source.doc,
        line=np.ones(len(chosen), dtype=np.int64),
        ref=source.doc,
        account=source.account,
        day=day,
        # The clerk names who serves the account now; the credit belongs to who sold.
        stored_seller=serving.primary[source.account, day],
        credited_seller=_seller_of_document(source, serving, day),
        product=source.product,
        line_of_product=source.line_of_product,
        qty=qty,
        price=source.price,
        list_price=source.list_price,
        net=qty * source.price,
        cogs=qty * unit_cost,
        due=np.full(len(chosen), NOBODY),
        paid=np.full(len(chosen), NOBODY),
        minus=np.zeros(len(chosen), dtype=np.int64),
    )


def _seller_of_document(source: Lines, serving: Sellers, day: Integers) -> Integers:
    """Return who sold; where the invoice names nobody, who serves the account on the note's day."""
    now = serving.primary[source.account, day]
    return np.where(source.stored_seller == NOBODY, now, source.stored_seller)


def _rebates(customers: Sequence[Account], billed: Lines, serving: Sellers, span: Span) -> Lines:
    """Return a credit a quarter to each account of the upper tiers, for what it bought."""
    upper = np.array([a.tier in ("T1", "T2") for a in customers])
    ends = span.month_starts[3::3] - 1
    quarter = np.searchsorted(ends, billed.day)
    cell = billed.account * len(ends) + quarter
    bought = np.zeros(len(customers) * len(ends), dtype=np.int64)
    np.add.at(bought, cell, billed.net)
    amount = (bought * REBATE).astype(np.int64).reshape(len(customers), len(ends))
    account, at = np.nonzero(amount * upper[:, None])
    day = ends[at]
    seller = serving.primary[account, day]
    nothing = np.full(len(account), NOBODY)
    zeros = np.zeros(len(account), dtype=np.int64)
    return Lines(
        kind=zeros + CREDIT_NOTE,
        doc=zeros,
        line=zeros + 1,
        ref=nothing,
        account=account,
        day=day,
        stored_seller=seller,
        credited_seller=seller,
        product=nothing,
        line_of_product=nothing,
        qty=zeros,
        price=zeros,
        list_price=zeros,
        net=amount[account, at],
        cogs=zeros,
        due=nothing,
        paid=nothing,
        minus=zeros,
    )


def _freight(billed: Lines, serving: Sellers, span: Span, rng: np.random.Generator) -> Lines:
    chosen = np.flatnonzero(rng.random(len(billed)) < DEBITED)
    day = billed.day[chosen] + rng.integers(2, 15, len(chosen))
    source = billed.take(chosen[day < span.days])
    day = day[day < span.days]
    nothing = np.full(len(source), NOBODY)
    zeros = np.zeros(len(source), dtype=np.int64)
    amount = rng.integers(300, 4_000, len(source)) * 100
    return Lines(
        kind=zeros + DEBIT_NOTE,
        doc=zeros,
        line=zeros + 1,
        ref=source.doc,
        account=source.account,
        day=day,
        stored_seller=serving.primary[source.account, day],
        credited_seller=_seller_of_document(source, serving, day),
        product=nothing,
        line_of_product=nothing,
        qty=zeros,
        price=zeros,
        list_price=zeros,
        net=amount,
        cogs=zeros,
        due=day + 30,
        paid=nothing,
        minus=zeros,
    )


def _signed(notes: Lines, span: Span, rng: np.random.Generator) -> Lines:
    """Sign the notes as each system does: none in the first two years, a minus in the last."""
    late = notes.day >= span.month_starts[24]
    odd = rng.random(len(notes)) < ODD_SIGN
    return replace(notes, minus=(late ^ odd).astype(np.int64))


def _numbered(notes: Lines) -> Lines:
    """Give each note its own number, in the order of their days."""
    ordered = notes.take(np.argsort(notes.day, kind="stable"))
    return replace(ordered, doc=np.arange(len(ordered)))
