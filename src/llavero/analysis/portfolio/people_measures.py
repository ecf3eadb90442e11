"""Whom do we know at each account, who of us meets them, and what is written down?"""

from datetime import date

import ibis
from ibis import Table

from llavero.ledger.tables import Ledger

HEADS = 3  # more people without a manager are no heads but a list without managers


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
