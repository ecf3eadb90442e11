"""Which invoices were written: to whom, by whom, of what, at which price, paid when?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from llavero.sample.roster.account import Account
from llavero.sample.roster.assignments import Assignment
from llavero.sample.roster.people import Employee
from llavero.sample.roster.span import MONTHS, Span
from llavero.sample.sales.lines import INVOICE, NOBODY, Lines
from llavero.sample.sales.products import YEARLY_RISE, Catalogue, Floats, Integers
from llavero.sample.sales.trajectories import monthly_targets

DOCUMENTS = 2.15  # a month, of an account that buys a million a year
EXTRA_LINES = 2.3  # of a document beyond its first
BY_FIELD_SELLER = 0.22  # of the documents of a key account
SELLER_MISSING = 0.01  # of the documents
KEY_TERMS, TERMS = 60, 30  # days
LATE_DAYS = 100  # of the account that pays late
DISCOUNT_DRIFT = 0.015  # a year, to key accounts
EROSION = 0.045  # a year, to the account whose margin wears away
INCOHERENT = (0.04, 0.17, 0.29, 0.11)  # discounts inside one group
FEWER_LINES = 3  # that the silently declining account still buys in its last half year


@dataclass(frozen=True, slots=True)
class Sellers:
    """Who may be credited: per account and day, and beside the KAM."""

    primary: np.ndarray[tuple[int, int], np.dtype[np.int64]]  # (accounts, days)
    beside: Integers  # (accounts,) the field seller of a key account


def sellers(
    customers: Sequence[Account],
    given: Sequence[Assignment],
    people: Sequence[Employee],
    span: Span,
) -> Sellers:
    """Return who serves each account on each day."""
    place = {account.code: index for index, account in enumerate(customers)}
    person = {employee.code: index for index, employee in enumerate(people)}
    primary = np.full((len(customers), span.days), NOBODY, dtype=np.int64)
    beside = np.full(len(customers), NOBODY, dtype=np.int64)
    for spell in given:
        row, who = place[spell.account], person[spell.seller.code]
        if spell.role == "primary":
            start = max(span.index(spell.start), 0)
            end = span.index(spell.end) if spell.end else span.days
            primary[row, start:end] = who
        elif spell.role == "support":
            beside[row] = who
    return Sellers(primary, beside)


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
    product = _products(customers, account[doc], month[doc], goods, rng)
    price, list_price, cost = _prices(customers, account[doc], month[doc], product, goods, rng)
    qty = np.maximum(1, np.rint(amount / price)).astype(np.int64)
    money = _currency_factor(customers, account[doc], month[doc], rates)
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


def _products(
    customers: Sequence[Account],
    account: Integers,
    month: Integers,
    goods: Catalogue,
    rng: np.random.Generator,
) -> Integers:
    codes = list(customers[0].segment.lines)
    likes = np.array([[a.segment.lines[c] for c in codes] for a in customers])
    mix = rng.gamma(likes * 2.0)
    bounds = (mix / mix.sum(axis=1, keepdims=True)).cumsum(axis=1)
    drawn = rng.random(len(account))
    line = np.minimum((drawn[:, None] > bounds[account]).sum(axis=1), len(codes) - 1)
    fading = np.array([a.story == "silent_decline" for a in customers])[account]
    line = np.where(fading & (month >= MONTHS - 6), line % FEWER_LINES, line)
    within = np.floor(goods.count[line] * rng.random(len(line)) ** 1.6).astype(np.int64)
    product: Integers = goods.first[line] + within
    return product


def _prices(
    customers: Sequence[Account],
    account: Integers,
    month: Integers,
    product: Integers,
    goods: Catalogue,
    rng: np.random.Generator,
) -> tuple[Floats, Floats, Floats]:
    """Return net price, list price and cost of a piece, in pesos."""
    years = month // 12
    rise = YEARLY_RISE**years
    discount, drift = _discounts(customers, rng)
    granted = discount[account] + drift[account] * (month / 12 - 1.5)
    granted = granted + rng.normal(0.0, 0.01, len(account))
    listed: Floats = goods.price[product] * rise
    return listed * (1 - granted), listed, goods.cost[product] * rise


def _discounts(customers: Sequence[Account], rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Return the discount of each account in the middle of the span, and its yearly rise."""
    by_group: Mapping[str, float] = {
        top: float(rng.uniform(0.10, 0.16)) for top in dict.fromkeys(a.top for a in customers)
    }
    discount = np.array([by_group[a.top] if a.slot else rng.uniform(0.03, 0.09) for a in customers])
    drift = np.array([DISCOUNT_DRIFT if a.slot else 0.0 for a in customers])
    apart = iter(INCOHERENT)
    for index, account in enumerate(customers):
        if account.story == "margin_erosion":
            drift[index] = EROSION
        elif account.story == "price_incoherence":
            discount[index] = next(apart)
    return discount, drift


def _currency_factor(
    customers: Sequence[Account], account: Integers, month: Integers, rates: Integers
) -> Floats:
    """Return what turns pesos into the currency in which the account is invoiced."""
    foreign = np.array([a.currency != "MXN" for a in customers])[account]
    factor: Floats = np.where(foreign, 10_000 / rates[month], 1.0)
    return factor
