"""What do the records say of prices, payments, plans, contacts, backups and meetings?"""

from collections import Counter
from collections.abc import Collection, Iterator
from decimal import Decimal

import numpy as np

from llavero.analysis.chances import chances
from llavero.analysis.prices import prices_within_groups, spreads
from llavero.analysis.roles import measures
from llavero.analysis.roles.parameters import LIMITS
from llavero.analysis.roles.records import Records
from llavero.analysis.titles import TECHNICAL, is_public
from llavero.foundation.measure import Measure, Source
from llavero.ledger.columns import texts
from llavero.ledger.tables import Ledger

INCOHERENT = 3  # products of a group at different prices (P30)
NOT_RECORDED, NO_SITES = "not-recorded", "no-shared-products"
NO_ACCOUNTS = "no-accounts-looked-at"


def recorded(ledger: Ledger, records: Records) -> Iterator[Measure]:
    """Yield the figures that are read from the records themselves."""
    yield from _prices(ledger, records)
    yield from _unpaid(ledger, records)
    yield _part(records, "ROL.plans", _groups(ledger, records, "plans"), Source.CRM)
    yield _part(records, "ROL.backup", _groups(ledger, records, "backup"), Source.CRM)
    yield _ahead(ledger, records)
    yield _consent(ledger, records)
    yield from _service(ledger, records)
    yield _technical(records)
    yield _public(records)


def _prices(ledger: Ledger, records: Records) -> Iterator[Measure]:
    """Yield how far accounts of one group pay different prices for the same product (M57)."""
    sheet, limit = records.sheet, records.setting.value(LIMITS["dispersion"])
    if not all(ledger.has("ledger", column) for column in ("qty", "product_id")):
        yield sheet.figure("M57", None, "no-quantities")
        yield sheet.figure("M57.groups", None, "no-quantities")
        return
    rows = ledger.rows(prices_within_groups(ledger, records.setting.period, records.setting.as_of))
    group, spread = spreads(rows)
    if not len(spread):
        yield sheet.figure("M57", None, NO_SITES)
        yield sheet.figure("M57.groups", None, NO_SITES)
        return
    apart = [one for one, wide in zip(group, (spread > limit).tolist(), strict=True) if wide]
    groups = sum(1 for products in Counter(apart).values() if products >= INCOHERENT)
    yield sheet.figure("M57", float(np.median(spread)), n=len(spread))
    yield sheet.figure("M57.groups", groups, n=len(set(group)))


def _unpaid(ledger: Ledger, records: Records) -> Iterator[Measure]:
    sheet = records.sheet.of_a_day()
    share, amount = None, None
    if ledger.has("ledger", "paid_date") and ledger.has("ledger", "due_date"):
        table = measures.unpaid(ledger, records.setting.period, records.setting.as_of)
        row = ledger.rows(table).to_pylist()[0]
        owed = row["open"]
        if owed:
            share, amount = float(row["overdue"] or 0) / float(owed), row["overdue"] or 0
    money = amount if isinstance(amount, Decimal) else None  # lines, where currencies differ
    yield sheet.figure("M56.overdue", share, "no-payments", parts=(amount, None))
    yield sheet.figure("M56.overdue_amount", money, "no-payments")


def _groups(ledger: Ledger, records: Records, what: str) -> Collection[str] | None:
    """Return the groups that have a plan or a backup; None where nobody records any."""
    if what == "plans":
        if not ledger.has("plans"):
            return None
        table = measures.plans(ledger, records.setting.as_of)
    else:
        if not ledger.has("assignments", "role"):
            return None
        table = measures.backups(ledger, records.setting.as_of)
    # Where nobody has any, nobody records them.
    return set(texts(ledger.rows(table), "group_id")) or None


def _part(
    records: Records, id: str, having: Collection[str] | None, source: Source = Source.CRM
) -> Measure:
    """Return which part of the accounts is among those."""
    sheet, groups = records.sheet.of_a_day(), records.groups
    if having is None or not groups:
        because = NOT_RECORDED if groups else NO_ACCOUNTS
        return sheet.figure(id, None, because, source=source)
    inside = sum(1 for group in groups if group in having)
    parts = (inside, len(groups))
    return sheet.figure(id, inside / len(groups), n=len(groups), parts=parts, source=source)


def _ahead(ledger: Ledger, records: Records) -> Measure:
    """Return the part of the opportunities known before they were asked for; else as declared."""
    sheet = records.sheet.of_a_day()
    if ledger.has("opportunities", "requested_on") and ledger.has("opportunities", "known_on"):
        rows = ledger.rows(chances(ledger, records.setting.as_of)).to_pylist()
        ours = [row for row in rows if row["group_id"] in set(records.groups)]
        before = sum(1 for row in ours if row["known_on"] < row["requested_on"])
        if ours:
            share, parts = before / len(ours), (before, len(ours))
            return sheet.figure("ROL.ahead", share, n=len(ours), parts=parts, source=Source.CRM)
    said = [one.number("Q33") for one in records.interviews]
    known = [float(one) for one in said if one is not None]
    share_said = float(np.median(known)) / 10 if known else None
    return sheet.figure(
        "ROL.ahead", share_said, NOT_RECORDED, n=len(known), source=Source.INTERVIEW
    )


def _consent(ledger: Ledger, records: Records) -> Measure:
    sheet = records.sheet.of_a_day()
    if not ledger.has("contacts", "consent"):
        return sheet.figure("ROL.consent", None, NOT_RECORDED, source=Source.CRM)
    rows = ledger.rows(
        measures.people_known(ledger, records.setting.period, records.setting.as_of)
    ).to_pylist()
    whole = sum(row["contacts"] for row in rows)
    said = sum(row["contacts"] for row in rows if row["consent"])
    return sheet.figure(
        "ROL.consent",
        said / whole if whole else None,
        NOT_RECORDED,
        n=whole,
        parts=(said, whole),
        source=Source.CRM,
    )


def _service(ledger: Ledger, records: Records) -> Iterator[Measure]:
    """Yield what arrived in full and on time, and which complaints were closed late."""
    rows: list[dict[str, int | None]] = []
    if ledger.has("service_months"):
        rows = ledger.rows(measures.service(ledger, records.setting)).to_pylist()
    made, kept = _sums(rows, "deliveries", "on_time")
    heard, closed = _sums(rows, "complaints", "closed_on_time")
    figure = records.sheet.of_a_day().figure
    yield figure(
        "ROL.delivery",
        kept / made if made else None,
        NOT_RECORDED,
        n=made,
        parts=(kept, made),
        source=Source.CRM,
    )
    yield figure(
        "ROL.complaints",
        (heard - closed) / heard if heard else None,
        NOT_RECORDED,
        n=heard,
        parts=(heard - closed, heard),
        source=Source.CRM,
    )


def _sums(rows: list[dict[str, int | None]], *columns: str) -> tuple[int, ...]:
    return tuple(sum(int(row[column] or 0) for row in rows) for column in columns)


def _technical(records: Records) -> Measure:
    """Return the part of the sales of accounts in which technical people of ours take part."""
    sheet, sales = records.sheet, sum(max(0.0, one.sales) for one in records.accounts)
    named = {area for areas in (records.met or {}).values() for area in areas}
    if records.met is None or not sales or TECHNICAL not in named:
        return sheet.figure("ROL.technical", None, NOT_RECORDED, source=Source.CRM)
    met = records.met
    with_them = [one for one in records.accounts if TECHNICAL in met.get(one.group, frozenset())]
    part = sum(max(0.0, one.sales) for one in with_them)
    return sheet.figure("ROL.technical", part / sales, n=len(with_them), source=Source.CRM)


def _public(records: Records) -> Measure:
    told = [one for one in records.accounts if one.segment]
    public = sum(1 for one in told if is_public(one.segment))
    sheet = records.sheet.of_a_day()
    return sheet.figure("ROL.public", public if told else None, "no-segment", n=len(told))
