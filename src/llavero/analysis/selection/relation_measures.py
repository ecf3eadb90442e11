"""What do contacts and interactions say of the relation with each group (methods E5)?"""

from datetime import date, timedelta

import ibis
from ibis import Table

from llavero.analysis.selection.measures import with_group
from llavero.foundation.period import Period
from llavero.ledger.tables import Ledger

STALE = 180  # days after which what was said of an attitude weighs half


def contact_facts(ledger: Ledger, year: Period) -> Table:
    """Return what is known of each contact of each group.

    year   in which a contact met is active
    Columns: group_id, contact_id, role, influence (null: not said), sentiment, is_stale (the
    attitude was confirmed long ago), is_active, last_on (of the last meeting until the year's end).
    """
    known = ledger.table("contacts")
    met = ledger.table("interactions")
    past = met.filter(met.contact_id.notnull() & (met.date <= ibis.date(year.end.isoformat())))
    last = past.group_by(met_contact="contact_id").agg(last_on=past.date.max())
    joined = with_group(ledger, known)
    joined = joined.left_join(last, joined.contact_id == last.met_contact)
    fresh = ibis.date((year.end - timedelta(days=STALE)).isoformat())
    return joined.select(
        "group_id",
        "contact_id",
        "role",
        influence=joined.influence.cast("float64"),
        sentiment=joined.sentiment.cast("float64"),
        is_stale=(joined.last_verified < fresh).fill_null(True),
        is_active=(joined.last_on >= ibis.date(year.start.isoformat())).fill_null(False),
        last_on=joined.last_on,
    ).order_by(["group_id", "contact_id"])


def meetings_by_group(ledger: Ledger, year: Period) -> Table:
    """Return how often each group was met in the year, and how often it sought us.

    Columns: group_id, meetings (in which somebody says who sought the other), sought, top_share
    (largest part of one contact; null where no contact is named).
    """
    met = ledger.table("interactions")
    within = met.filter(met.date.between(year.start, year.end))
    joined = with_group(ledger, within)
    by_contact = joined.group_by(["group_id", "contact_id"]).agg(
        named=joined.contact_id.count(),
        said=joined.initiated_by.count(),
        sought=(joined.initiated_by == "they").fill_null(False).sum(),
    )
    return by_contact.group_by("group_id").agg(
        meetings=by_contact.said.sum(),
        sought=by_contact.sought.sum(),
        top_share=by_contact.named.max().cast("float64")
        / by_contact.named.sum().cast("float64").nullif(0),
    )


def since(ledger: Ledger, day: date) -> Table:
    """Return since when each group has its present primary seller: group_id, from_on."""
    spells = ledger.table("assignments")
    on = ibis.date(day.isoformat())
    now = spells.filter(
        (spells.role.fill_null("primary") == "primary")
        & (spells["from"] <= on)
        & (spells["to"].isnull() | (spells["to"] > on))
    )
    joined = with_group(ledger, now)
    return joined.group_by("group_id").agg(from_on=joined["from"].min())
