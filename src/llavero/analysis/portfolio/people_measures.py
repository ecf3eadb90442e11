"""Whom do we know at each account, who of us meets them, and what is written down?"""

from datetime import date

import ibis
from ibis import Table

from llavero.foundation.period import Period, years_before
from llavero.ledger.sales import primary_spells
from llavero.ledger.tables import Ledger

HEADS = 3  # more people without a manager are no heads but a list without managers


def year_until(day: date) -> Period:
    """Return the year that ends on `day`."""
    start = years_before(day, 1)
    return Period(date.fromordinal(start.toordinal() + 1), day)


def persons(ledger: Ledger, day: date) -> Table:
    """Return the contacts on record by `day`, without their names.

    Columns: group_id, contact_id, role, function, level, influence, sentiment, verified_on.
    """
    known = ledger.table("contacts")
    links = ledger.table("account_links").select("account_ref", "group_id")
    on = ibis.date(day.isoformat())
    past = known.filter(known.created.isnull() | (known.created <= on))
    joined = past.join(links, past.account_id == links.account_ref)
    return joined.select(
        "group_id",
        "contact_id",
        "role",
        "function",
        "level",
        "influence",
        "sentiment",
        verified_on="last_verified",
    ).order_by(["group_id", "contact_id"])


def meetings(ledger: Ledger, day: date) -> Table:
    """Return who of us met whom in the year until `day`, and the year before.

    An interaction with several contacts counts a part of one for each (M35).
    Columns: group_id, seller_id, contact_id (null: nobody named), weight, they (sought by them),
    sided (of which it is said who sought), before (weight of the year before), last_on.
    """
    met = ledger.table("interactions")
    links = ledger.table("account_links").select("account_ref", "group_id")
    ours = ledger.table("seller_links").select("seller_ref", "seller_id")
    past = met.filter(met.date <= ibis.date(day.isoformat()))
    together = past.count().over(ibis.window(group_by="id"))
    # Added up exactly: floats would depend on how the engine shares out its work.
    parts = past.mutate(part=(1.0 / together).cast("decimal(18, 9)"))
    joined = parts.join(links, parts.account_id == links.account_ref)
    joined = joined.join(ours, joined.employee_id == ours.seller_ref)
    year = year_until(day)
    now = joined.date.between(year.start, year.end)
    then = joined.date.between(year.before.start, year.before.end)
    by_them = joined.initiated_by == "they"
    return (
        joined.group_by(["group_id", "seller_id", "contact_id"])
        .agg(
            weight=joined.part.sum(where=now).fill_null(0),
            they=joined.part.sum(where=now & by_them).fill_null(0),
            sided=joined.part.sum(where=now & joined.initiated_by.notnull()).fill_null(0),
            before=joined.part.sum(where=then).fill_null(0),
            last_on=joined.date.max(),
        )
        .order_by(["group_id", "seller_id", "contact_id"])
    )


def meetings_since(ledger: Ledger) -> Table:
    """Return the first day with an interaction on record: first_on."""
    met = ledger.table("interactions")
    return met.agg(first_on=met.date.min())


def primaries(ledger: Ledger, day: date) -> Table:
    """Return who is primary of each group on `day`, and since when.

    Columns: group_id, seller_id, name, since (1900-01-01: not said).
    """
    spells = primary_spells(ledger)
    on = ibis.date(day.isoformat())
    now = spells.filter((spells.spell_from <= on) & (on < spells.spell_to))
    links = ledger.table("account_links").select("account_id", "group_id").distinct()
    joined = now.join(links, now.spell_account == links.account_id)
    held = joined.group_by(["group_id", "spell_seller"]).agg(since=joined.spell_from.min())
    people = ledger.table("seller_links")
    named = people.group_by("seller_id").agg(name=people.name.min())
    found = held.join(named, held.spell_seller == named.seller_id)
    return found.select("group_id", "seller_id", "name", "since")


def staff(ledger: Ledger) -> Table:
    """Return our people: seller_id, dept, is_top (the head, and who reports to the head)."""
    people = ledger.table("employees")
    links = ledger.table("seller_links").select("seller_ref", boss="seller_id")
    led = people.left_join(links, people.manager_id == links.seller_ref)
    heads = people.filter(people.manager_id.isnull()).select(top_id="employee_id")
    joined = led.left_join(heads, led.boss == heads.top_id)
    return joined.select(
        "dept",
        seller_id="employee_id",
        is_head=joined.manager_id.isnull(),
        is_top=joined.manager_id.isnull() | joined.top_id.notnull(),
    )


def manager_cost(ledger: Ledger) -> Table:
    """Return what each full post of key account manager costs a year: cost."""
    people = ledger.table("employees")
    theirs = people.filter(
        people.is_kam_dept.fill_null(False)
        & (people.sales_post.fill_null("seller") == "seller")
        & (people.cost_year > 0)
    )
    full = theirs.cost_year.cast("float64") / theirs.fte.fill_null(1.0).clip(lower=0.1)
    return theirs.select(cost=full).order_by("cost")


def written_plans(ledger: Ledger, day: date) -> Table:
    """Return when the plan of each group was last written or updated by `day`: group_id, on."""
    plans = ledger.table("plans")
    links = ledger.table("account_links").select("account_ref", "group_id")
    on = ibis.date(day.isoformat())
    written = plans.filter(plans.written_on.isnull() | (plans.written_on <= on))
    updated = ibis.ifelse(written.updated_on <= on, written.updated_on, None)
    dated = written.mutate(on=ibis.coalesce(updated, written.written_on))
    joined = dated.join(links, dated.account_id == links.account_ref)
    return joined.group_by("group_id").agg(on=joined.on.max())


def prospects(ledger: Ledger, day: date) -> Table:
    """Return the groups with an opportunity known by `day`: group_id."""
    chances = ledger.table("opportunities")
    links = ledger.table("account_links").select("account_ref", "group_id")
    on = ibis.date(day.isoformat())
    known = chances.filter(chances.known_on.isnull() | (chances.known_on <= on))
    joined = known.join(links, known.account_id == links.account_ref)
    return joined.select("group_id").distinct()
