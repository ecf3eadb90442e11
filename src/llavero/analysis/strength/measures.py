"""Whom do we know at each group, who of us meets them, and who serves it since when?"""

from datetime import date

import ibis
from ibis import Table

from llavero.foundation.period import Period
from llavero.ledger.monthly import sales_months
from llavero.ledger.sales import primary_spells
from llavero.ledger.seller_names import seller_names
from llavero.ledger.tables import Ledger

BRIDGED = 90  # days between two spells of one seller that do not end a stay (M13)
NOT_SAID = date(1900, 1, 1)  # how the spells write a start that no row says
# Added up exactly: floats would depend on how the engine shares out its work.
PART = "decimal(18, 9)"


def persons(ledger: Ledger, day: date) -> Table:
    """Return the contacts on record by `day`, without their names.

    What is said of each is what the records say now: they do not keep what they said before.
    Columns: group_id, contact_id, role, function, level, influence, sentiment, verified_on,
    owner_id (our person who looks after the contact).
    """
    known = ledger.table("contacts")
    links = ledger.table("account_links").select("account_ref", "group_id")
    ours = ledger.table("seller_links").select("seller_ref", owner="seller_id")
    on = ibis.date(day.isoformat())
    past = known.filter(known.created.isnull() | (known.created <= on))
    joined = past.join(links, past.account_id == links.account_ref)
    joined = joined.left_join(ours, joined.owner_id == ours.seller_ref)
    return joined.select(
        "group_id",
        "contact_id",
        "role",
        "function",
        "level",
        "influence",
        "sentiment",
        verified_on="last_verified",
        owner_id=joined.owner,
    ).order_by(["group_id", "contact_id"])


def meetings(ledger: Ledger, day: date) -> Table:
    """Return who of us met whom in the year until `day`, and the year before.

    An interaction with several contacts counts a part of one for each (M35).
    Columns: group_id, seller_id, contact_id (null: nobody named), weight, they (sought by them),
    sided (of which it is said who sought), before (weight of the year before), last_on, times
    (interactions of the year, each whole).
    """
    return ledger.keep(f"met_pairs_{day:%Y%m%d}", lambda: _meetings(ledger, day))


def _meetings(ledger: Ledger, day: date) -> Table:
    met = ledger.table("interactions")
    links = ledger.table("account_links").select("account_ref", "group_id")
    ours = ledger.table("seller_links").select("seller_ref", "seller_id")
    past = met.filter(met.date <= ibis.date(day.isoformat()))
    together = past.group_by(one="id").agg(together=past.count())
    together = together.filter(together.together > 1)
    parts = past.left_join(together, past.id == together.one)
    parts = parts.mutate(part=(1.0 / parts.together.fill_null(1)).cast(PART))
    joined = parts.join(links, parts.account_id == links.account_ref)
    joined = joined.join(ours, joined.employee_id == ours.seller_ref)
    joined = met_by_code(ledger, joined)
    year = Period.year_until(day)
    now = joined.date.between(year.start, year.end)
    then = joined.date.between(year.before.start, year.before.end)
    by_them = joined.initiated_by == "they"
    return joined.group_by(["group_id", "seller_id", "contact_id"]).agg(
        weight=joined.part.sum(where=now).fill_null(0),
        they=joined.part.sum(where=now & by_them).fill_null(0),
        sided=joined.part.sum(where=now & joined.initiated_by.notnull()).fill_null(0),
        before=joined.part.sum(where=then).fill_null(0),
        last_on=joined.date.max(),
        times=now.cast("int64").sum().fill_null(0),
    )


def met_by_code(ledger: Ledger, met: Table, group: str = "group_id") -> Table:
    """Return interactions whose contacts are named by code, where one of the group has the name.

    group   the column of `met` that says the group

    Activity reports of a CRM name whom its list of contacts knows by code.
    """
    if not ledger.has("contacts", "name"):
        return met
    links = ledger.table("account_links").select("account_ref", "group_id")
    known = ledger.table("contacts").select("account_id", "name", code="contact_id")
    listed = known.join(links, known.account_id == links.account_ref)
    listed = listed.mutate(named=listed.name.strip().lower())
    alike = listed.group_by(named_group="group_id", named="named").agg(
        code=listed.code.min(), holders=listed.code.nunique()
    )
    alike = alike.filter(alike.named.notnull() & (alike.holders == 1))
    said = met.contact_id.strip().lower()
    joined = met.left_join(alike, [met[group] == alike.named_group, said == alike.named])
    return joined.mutate(contact_id=ibis.coalesce(joined.code, joined.contact_id)).drop(
        "named_group", "named", "code", "holders"
    )


def meetings_since(ledger: Ledger) -> Table:
    """Return the first day with an interaction on record: first_on."""
    met = ledger.table("interactions")
    return met.agg(first_on=met.date.min())


def primaries(ledger: Ledger, day: date) -> Table:
    """Return who is primary of each group on `day`, and since when without a gap (M13).

    Gaps of up to 90 days are bridged. Columns: group_id, seller_id, name, since (1900-01-01: the
    assignment does not say it).
    """
    links = ledger.table("account_links").select("account_id", "group_id").distinct()
    spells = primary_spells(ledger)
    past = spells.filter(spells.spell_from <= ibis.date(day.isoformat()))
    joined = past.join(links, past.spell_account == links.account_id)
    in_order = {
        "group_by": ["group_id", "spell_seller"],
        "order_by": ["spell_from", "spell_to", "account_id"],
    }
    until = joined.spell_to.max().over(ibis.window(preceding=(None, 1), **in_order))
    begins = (joined.spell_from.delta(until, unit="day") > BRIDGED).fill_null(True)
    joined = joined.mutate(begins=begins.cast("int64"))
    stay = joined.begins.sum().over(ibis.window(preceding=(None, 0), **in_order))
    stays = joined.mutate(stay=stay).group_by(["group_id", "spell_seller", "stay"])
    held = stays.agg(since=ibis._.spell_from.min(), ends=ibis._.spell_to.max())
    return _named(ledger, held.filter(held.ends > ibis.date(day.isoformat())))


def owners(ledger: Ledger) -> Table:
    """Return who owns the accounts of each group by the customer list, as `primaries` does."""
    accounts = ledger.table("accounts").select("account_id", "owner_id")
    links = ledger.table("account_links").select("account_ref", "group_id")
    sellers = ledger.table("seller_links").select("seller_ref", spell_seller="seller_id")
    joined = accounts.join(links, accounts.account_id == links.account_ref)
    joined = joined.join(sellers, joined.owner_id == sellers.seller_ref)
    held = joined.select("group_id", "spell_seller").distinct()
    return _named(ledger, held.mutate(since=ibis.date(NOT_SAID.isoformat())))


def _named(ledger: Ledger, held: Table) -> Table:
    named = seller_names(ledger)
    found = held.join(named, held.spell_seller == named.seller_id)
    return found.select("group_id", "seller_id", "name", "since")


def first_sold(ledger: Ledger, day: date) -> Table:
    """Return when each seller first sold to each group: group_id, seller_id, first_on."""
    months = sales_months(ledger)
    on = ibis.date(day.isoformat())
    past = months.filter(months.seller_id.notnull() & (months.first_sale_on <= on))
    return past.group_by(["group_id", "seller_id"]).agg(first_on=past.first_sale_on.min())


def first_met(ledger: Ledger, day: date) -> Table:
    """Return when each of our people first met each group: group_id, seller_id, first_on."""
    met = ledger.table("interactions")
    links = ledger.table("account_links").select("account_ref", "group_id")
    ours = ledger.table("seller_links").select("seller_ref", "seller_id")
    past = met.filter(met.date <= ibis.date(day.isoformat()))
    joined = past.join(links, past.account_id == links.account_ref)
    joined = joined.join(ours, joined.employee_id == ours.seller_ref)
    return joined.group_by(["group_id", "seller_id"]).agg(first_on=joined.date.min())


def colleagues(ledger: Ledger) -> Table:
    """Return our people as the staff list has them.

    Columns: seller_id, name, dept, job_title, end_on (first day no longer here; null: none said).
    """
    people = ledger.table("employees")
    named = people.name.fill_null(people.employee_id)
    return people.select(
        "dept", "job_title", seller_id="employee_id", name=named, end_on="end_date"
    ).order_by("seller_id")


def first_sales(ledger: Ledger, day: date) -> Table:
    """Return when each group first bought, until `day`: group_id, first_sale_on."""
    months = sales_months(ledger)
    past = months.filter(months.month <= ibis.date(day.isoformat()))
    return past.group_by("group_id").agg(first_sale_on=past.first_sale_on.min())
