"""Which invoices were written: to whom, by whom, of what, at which price, paid when?"""

from collections.abc import Sequence

import numpy as np

from llavero.sample.roster.account import Account
from llavero.sample.roster.span import MONTHS, Span
from llavero.sample.sales.lines import INVOICE, NOBODY, Lines
from llavero.sample.sales.prices import currency_factor, prices, products_bought
from llavero.sample.sales.products import Catalogue, Floats, Integers
from llavero.sample.sales.serving import Sellers
from llavero.sample.sales.trajectories import monthly_targets

DOCUMENTS = 2.15  # a month, of an account that buys a million a year
EXTRA_LINES = 2.3  # of a document beyond its first
BY_FIELD_SELLER = 0.22  # of the documents of a key account
SELLER_MISSING = 0.01  # of the documents
KEY_TERMS, TERMS = 60, 30  # days
LATE_DAYS = 100  # of the account that pays late


def invoices(
    customers: Sequence[Account],
    serving: Sellers,
    goods: Catalogue,
    rates: Integers,
    span: Span,
    rng: np.random.Generator,
) -> Lines:
    """Return the lines of all invoices, in the order of their days."""
    targets = monthly_targets(customers, rng)
    account, month, day = _documents(customers, targets, span, rng)
    stored, credited = _credit(account, day, serving, rng)
    due, paid = _payment(customers, account, day, span, rng)
    lines_of = 1 + rng.poisson(EXTRA_LINES, len(account))
    doc = np.repeat(np.arange(len(account)), lines_of)
    line = np.arange(len(doc)) - np.repeat(lines_of.cumsum() - lines_of, lines_of) + 1
    amount = _shared(targets, account[doc], month[doc], rng)
    product = products_bought(customers, account[doc], month[doc], goods, rng)
    price, list_price, cost = prices(customers, account[doc], month[doc], product, goods, rng)
    qty = np.maximum(1, np.rint(amount / price)).astype(np.int64)
    money = currency_factor(customers, account[doc], month[doc], rates)
    paid_price, listed, costs = (_to_cents(pesos * money) for pesos in (price, list_price, cost))
    zeros = np.zeros(len(doc), dtype=np.int64)
    return Lines(
        kind=zeros + INVOICE,
        doc=doc,
        line=line,
        ref=zeros + NOBODY,
        account=account[doc],
        day=day[doc],
        stored_seller=stored[doc],
        credited_seller=credited[doc],
        product=product,
        line_of_product=goods.line[product],
        qty=qty,
        price=paid_price,
        list_price=listed,
        net=qty * paid_price,
        cogs=qty * costs,
        due=due[doc],
        paid=paid[doc],
        minus=zeros,
    )


def _to_cents(amounts: Floats) -> Integers:
    cents: Integers = np.maximum(1, np.rint(amounts * 100)).astype(np.int64)
    return cents


def _documents(
    customers: Sequence[Account],
    targets: np.ndarray[tuple[int, int], np.dtype[np.float64]],
    span: Span,
    rng: np.random.Generator,
) -> tuple[Integers, Integers, Integers]:
    """Return account, month and day of each invoice, in the order of their days."""
    size = np.array([a.millions for a in customers])
    rate = np.maximum(DOCUMENTS * np.sqrt(size), 0.4)[:, None]
    # Who fades buys less often too.
    course = np.sqrt(targets / np.maximum(targets[:, 12:24].mean(axis=1, keepdims=True), 1))
    count = rng.poisson(rate * np.clip(course, 0, 2)) * (targets > 0)
    account, month = (np.repeat(index.ravel(), count.ravel()) for index in np.indices(count.shape))
    starts = span.month_starts
    length = (starts[1:] - starts[:-1])[month]
    day = starts[:-1][month] + np.floor(rng.random(len(month)) * length).astype(np.int64)
    weekday = (day + span.first.weekday()) % 7
    closed = weekday == 6  # nobody invoices on Sundays
    day = np.where(closed, np.where(day == starts[:-1][month], day + 1, day - 1), day)
    order = np.argsort(day, kind="stable")
    return account[order], month[order], day[order]


def _credit(
    account: Integers, day: Integers, serving: Sellers, rng: np.random.Generator
) -> tuple[Integers, Integers]:
    """Return who each document names as its seller, and who earns it."""
    primary = serving.primary[account, day]
    beside = serving.beside[account]
    by_field = (beside >= 0) & (rng.random(len(account)) < BY_FIELD_SELLER)
    seller = np.where(by_field, beside, primary)
    missing = rng.random(len(account)) < SELLER_MISSING
    stored = np.where(missing, NOBODY, seller)
    # A document that names nobody is credited to who is assigned.
    return stored, np.where(missing, primary, seller)


def _payment(
    customers: Sequence[Account],
    account: Integers,
    day: Integers,
    span: Span,
    rng: np.random.Generator,
) -> tuple[Integers, Integers]:
    terms = np.array([0 if a.is_house else KEY_TERMS if a.slot else TERMS for a in customers])
    late = np.array([a.story == "late_payment" for a in customers])[account]
    delay = np.where(
        late, rng.normal(LATE_DAYS, 12, len(day)), np.maximum(rng.normal(4, 9, len(day)), -10)
    )
    due = day + terms[account]
    paid = np.maximum(day, due + np.rint(delay).astype(np.int64))
    return due, np.where(paid >= span.days, NOBODY, paid)


def _shared(
    targets: np.ndarray[tuple[int, int], np.dtype[np.float64]],
    account: Integers,
    month: Integers,
    rng: np.random.Generator,
) -> Floats:
    """Share what an account buys in a month among its lines of that month."""
    weight = rng.lognormal(0.0, 0.8, len(account))
    cell = account * MONTHS + month
    total = np.bincount(cell, weights=weight, minlength=targets.size)
    shared: Floats = targets.ravel()[cell] * weight / total[cell]
    return shared
