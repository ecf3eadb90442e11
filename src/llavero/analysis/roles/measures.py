"""What do the records hold of prices, payments, plans, projects, backups and meetings?"""

from datetime import date

import ibis
from ibis import Table

from llavero.analysis.answers import Setting
from llavero.analysis.payments import payments
from llavero.analysis.served import served
from llavero.analysis.staff import staff_on
from llavero.foundation.period import Period, years_before
from llavero.ledger.key_accounts import watched_groups
from llavero.ledger.tables import Ledger


def looked_at(ledger: Ledger, period: Period, day: date) -> Table:
    """Return the accounts the department speaks of, largest first.

    They are the key accounts; the largest accounts where nobody says which are key.
    Columns: group_id, group_name, tier, net_amount, place.
    """
    key = ledger.has("ka_status")
    return watched_groups(ledger, period, day, key=key).order_by("place")


def unpaid(ledger: Ledger, period: Period, day: date) -> Table:
    """Return what is open and what of it is overdue, of the accounts looked at: open, overdue."""
    owed = payments(ledger, period, day)
    ours = owed.semi_join(looked_at(ledger, period, day).select("group_id"), "group_id")
    return ours.agg(open=ours.open.sum(), overdue=ours.overdue.sum())


def plans(ledger: Ledger, day: date) -> Table:
    """Return the groups that have an account plan of the last twelve months: group_id."""
    written = ledger.table("plans")
    last = written.updated_on.fill_null(written.written_on)
    links = ledger.table("account_links").select("account_ref", "group_id")
    on, since = ibis.date(day.isoformat()), ibis.date(years_before(day, 1).isoformat())
    live = written.filter((last > since) & (last <= on))
    return live.join(links, live.account_id == links.account_ref).select("group_id").distinct()


def backups(ledger: Ledger, day: date) -> Table:
    """Return the groups with a backup or a second seller in force: group_id."""
    spells = ledger.table("assignments")
    links = ledger.table("account_links").select("account_ref", "group_id")
    on = ibis.date(day.isoformat())
    now = spells.filter(
        (spells["role"] == "backup")
        & (spells["from"].isnull() | (spells["from"] <= on))
        & (spells["to"].isnull() | (spells["to"] > on))
    )
    return now.join(links, now.account_id == links.account_ref).select("group_id").distinct()


def service(ledger: Ledger, setting: Setting) -> Table:
    """Return how each account looked at was served in the year until the day."""
    ours = looked_at(ledger, setting.period, setting.as_of).select("group_id")
    return served(ledger, setting.as_of).semi_join(ours, "group_id").order_by("group_id")


def areas_met(ledger: Ledger, day: date) -> Table:
    """Return which of our areas met each group in the year until the day: group_id, dept."""
    met, staff = ledger.table("interactions"), ledger.table("employees")
    links = ledger.table("account_links").select("account_ref", "group_id")
    ours = ledger.table("seller_links").select("seller_ref", "seller_id")
    year = Period.year_until(day)
    now = met.filter(met.date.between(year.start, year.end)).select("account_id", "employee_id")
    joined = now.join(links, now.account_id == links.account_ref).drop("account_id")
    joined = joined.join(ours, joined.employee_id == ours.seller_ref).drop("employee_id")
    of = staff.filter(staff.dept.notnull()).select("employee_id", "dept")
    return (
        joined.join(of, joined.seller_id == of.employee_id).select("group_id", "dept").distinct()
    ).order_by(["group_id", "dept"])


def people_known(ledger: Ledger, period: Period, day: date) -> Table:
    """Return whom we know at each account looked at, without names.

    Columns: group_id, function, role, level, consent (whether it is said at all), contacts.
    """
    known = ledger.table("contacts")
    links = ledger.table("account_links").select("account_ref", "group_id")
    joined = known.join(links, known.account_id == links.account_ref)
    joined = joined.semi_join(looked_at(ledger, period, day).select("group_id"), "group_id")
    said = joined.consent.notnull().name("consent")
    return joined.group_by(["group_id", "function", "role", "level", said]).agg(
        contacts=joined.count()
    )


def kinds(ledger: Ledger) -> Table:
    """Return what each group is: group_id, segment, region, accounts."""
    links = ledger.table("account_links")
    return links.group_by("group_id").agg(
        segment=links.segment.mode(),
        region=links.region.mode(),
        accounts=links.account_id.nunique(),
    )


def staff(ledger: Ledger, day: date) -> Table:
    """Return the people employed on the day, with their post and what it costs.

    Columns: employee_id, dept, job_title, sales_post, is_manager, is_kam_dept, cost_year.
    """
    here = staff_on(ledger, day).select("source_id", "source_row")
    people = ledger.table("employees").semi_join(here, ["source_id", "source_row"])
    return (
        people.select(
            "employee_id",
            "dept",
            "job_title",
            "sales_post",
            "is_manager",
            "is_kam_dept",
            "cost_year",
        )
        .distinct(on="employee_id", keep="first")
        .order_by("employee_id")
    )


def assessed(ledger: Ledger, day: date) -> Table:
    """Return the competences of our people as they were judged by the day, the latest last."""
    judged = ledger.table("competence_assessments")
    known = judged.filter(judged.date.isnull() | (judged.date <= ibis.date(day.isoformat())))
    return known.order_by([ibis.asc("date", nulls_first=True), "source_id", "source_row"])
