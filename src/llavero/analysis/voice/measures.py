"""What was answered, and what do the records say of what is asked?"""

from datetime import date

import ibis
from ibis import Table

from llavero.analysis.serving import linked_interactions
from llavero.foundation.period import Period
from llavero.ledger.monthly import sales_months
from llavero.ledger.tables import Ledger

# Where an account is on record, other than in an interview, and by which column.
ON_RECORD = (
    ("accounts", "account_id"),
    ("assignments", "account_id"),
    ("contacts", "account_id"),
    ("interactions", "account_id"),
    ("ka_status", "group_id"),
    ("opportunities", "account_id"),
    ("plans", "account_id"),
    ("seller_accounts", "account_id"),
)


def answers_by_scope(ledger: Ledger) -> Table:
    """Return the answers with the group they speak of: scope, question_id, value, text."""
    said = ledger.table("interviews")
    links = ledger.table("account_links").select("account_ref", "group_id")
    joined = said.left_join(links, said.account_id == links.account_ref)
    by_code = "interview:" + joined.seller_code
    scope = ibis.ifelse(joined.group_id.isnull(), by_code, by_code + "/group:" + joined.group_id)
    columns = ("interview_id", "question_id", "group_id", "value", "text")
    return joined.select(*columns, "source_id", "source_row", scope=scope)


def references(ledger: Ledger) -> Table:
    """Return whom each way to call an account means: account_ref, group_id, name, group_name."""
    links = ledger.table("account_links")
    return links.select("account_ref", "group_id", "name", "group_name").order_by("account_ref")


def groups_on_record(ledger: Ledger) -> Table:
    """Return the groups that anything but an interview speaks of: group_id."""
    links = ledger.table("account_links").select("account_ref", "group_id")
    found = sales_months(ledger).select("group_id")
    for name, column in ON_RECORD:
        table = ledger.table(name).select(said=column)
        joined = table.join(links, table.said == links.account_ref)
        found = found.union(joined.select("group_id"))
    return found.distinct()


def keys(ledger: Ledger) -> Table:
    """Return whose each code is, as it was laid down: seller_code, seller_id."""
    held = ledger.table("interview_keys")
    links = ledger.table("seller_links").select("seller_ref", person="seller_id")
    joined = held.join(links, held.seller_id == links.seller_ref)
    return joined.select("seller_code", seller_id="person").distinct().order_by("seller_code")


def extracts(ledger: Ledger) -> Table:
    """Return what is on record of each group of each code, without the lines.

    Columns: seller_code, group_id, share (per cent), first_year, contacts.
    """
    held = ledger.table("seller_accounts")
    links = ledger.table("account_links").select("account_ref", "group_id")
    joined = held.join(links, held.account_id == links.account_ref)
    return joined.group_by(["seller_code", "group_id"]).agg(
        share=joined.share.sum(), first_year=joined.first_year.min(), contacts=joined.contacts.sum()
    )


def persons(ledger: Ledger) -> Table:
    """Return what the contacts are called, to keep the names out of quotes: name."""
    return ledger.table("contacts").select("name").distinct()


def staff(ledger: Ledger) -> Table:
    """Return what the staff list says of each person: seller_id, hired_on, variable."""
    people = ledger.table("employees")
    return people.select(seller_id="employee_id", hired_on="hire_date", variable="variable_pct")


def dealings(ledger: Ledger, year: Period) -> Table:
    """Return how often each of our people dealt with each group: by channel, in the year.

    Columns: seller_id, group_id, channel (null where not said), times.
    """
    met = linked_interactions(ledger)
    within = met.filter(met.date.between(year.start, year.end))
    return within.group_by(["seller_id", "group_id", "channel"]).agg(times=within.id.nunique())


def functions(ledger: Ledger, year: Period) -> Table:
    """Return which departments that do not sell dealt with each group in the year: group_id, dept.

    Sellers log their own dealings; what the others of us do is what is asked.
    """
    met = linked_interactions(ledger)
    within = met.filter(met.date.between(year.start, year.end))
    staff = ledger.table("employees")
    people = staff.filter(staff.job_family.fill_null("other") != "sales")
    people = people.select("employee_id", "dept")
    joined = within.join(people, within.seller_id == people.employee_id)
    return joined.select("group_id", "dept").distinct()


def plans(ledger: Ledger, day: date) -> Table:
    """Return when the plan of each group was last written or updated: group_id, on."""
    held = ledger.table("plans")
    links = ledger.table("account_links").select("account_ref", "group_id")
    dated = held.mutate(on=ibis.coalesce(held.updated_on, held.written_on))
    past = dated.filter(dated.on <= ibis.date(day.isoformat()))
    joined = past.join(links, past.account_id == links.account_ref)
    return joined.group_by("group_id").agg(on=joined.on.max())


def leads(ledger: Ledger, day: date) -> Table:
    """Return the opportunities asked for in form until `day`: seller_id, known_on, requested_on."""
    held = ledger.table("opportunities")
    sellers = ledger.table("seller_links").select("seller_ref", "seller_id")
    past = held.filter(held.known_on.notnull() & (held.requested_on <= ibis.date(day.isoformat())))
    joined = past.join(sellers, past.owner_id == sellers.seller_ref)
    return joined.select(
        "seller_id", "known_on", "requested_on", "opportunity_id", "source_id", "source_row"
    ).order_by(["requested_on", "opportunity_id"])
