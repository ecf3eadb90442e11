"""What do the records say of each seller's clients, before anyone is interviewed?"""

from decimal import Decimal

from llavero.analysis.workload import method
from llavero.analysis.workload.findings import Client, RecordsOfSeller
from llavero.analysis.workload.load import by_sales
from llavero.analysis.workload.records import NOTHING, Records
from llavero.analysis.workload.stays import handovers, pair_scope, relationship_age, served
from llavero.foundation.measure import Measure, Source
from llavero.foundation.period import add_months

SELLERS = 12  # whose clients are told one by one
CLIENTS = 12
NEW_SELLER_MONTHS = 6


def records_of_sellers(records: Records) -> tuple[RecordsOfSeller, ...]:
    """Return what the records say of the sellers with the largest sales."""
    told = (_of_seller(records, seller) for seller in by_sales(records)[:SELLERS])
    return tuple(one for one in told if one.clients)


def _of_seller(records: Records, seller: str) -> RecordsOfSeller:
    groups = _clients(records, seller)
    total = sum((max(amount, NOTHING) for amount in records.sales(seller)), NOTHING)
    net = sum(records.sales(seller), NOTHING)
    clients = tuple(_client(records, seller, group, total, net) for group in groups[:CLIENTS])
    shares = [one for one in clients if isinstance(one.share.value, float)]
    top = max(shares, key=lambda one: (one.share.value, one.name), default=None)
    scope = f"seller:{seller}"
    served = [g for g in records.served[seller] if not records.kam or records.is_key(g)]
    day = records.sheet.of_a_day()
    doubts = () if records.basis == "assignments" else ("no-assignments",)
    return RecordsOfSeller(
        name=records.name(seller),
        kam=records.kam,
        basis=records.basis,
        accounts=day.figure(
            "M11" if records.kam else "M11.all", len(served), scope=scope, doubts=doubts
        ),
        clients=clients,
        left_out=max(0, len(groups) - CLIENTS),
        top=top.name if top else None,
        top_share=top.share if top else None,
        alone=tuple(one.name for one in clients if one.active.value in (0, 1)),
        met=records.active is not None,
    )


def _clients(records: Records, seller: str) -> list[str]:
    """Return whom the seller is assigned; without assignments, also whom the seller sold to.

    The owner in a customer list is often not who sells: the list alone would hide the clients.
    """
    groups = set(records.served[seller])
    if not records.assigned:
        groups |= records.sold_to(seller)
    mine = [group for group in groups if not records.kam or records.is_key(group)]
    mine.sort(key=lambda group: (-records.credit(seller, group).amount, group))
    return mine


def _client(records: Records, seller: str, group: str, total: Decimal, net: Decimal) -> Client:
    scope = pair_scope(seller, group)
    amount = records.credit(seller, group).amount
    sold = float(max(amount, NOTHING)), float(total)
    all_sold = float(amount), float(net)
    doubts = ("new-seller",) if _is_new(records, seller) else ()
    sheet = records.sheet.doubting(*doubts)
    because = "no-positive-sales"
    years = served(records, seller, group)
    return Client(
        name=records.names.get(group, group),
        is_key=records.is_key(group),
        sales=sheet.figure("M14.sales", amount, scope=scope),
        share=sheet.figure("M14", method.part(*sold), because, scope=scope, parts=sold),
        net_share=sheet.figure(
            "M14.net", method.part(*all_sold), because, scope=scope, parts=all_sold
        ),
        listed=_contacts(records, "M12.listed", group),
        active=_contacts(records, "M12.active", group),
        years=years.years,
        cumulative=years.cumulative,
        age=relationship_age(records, group),
        handovers=handovers(records, group),
    )


def _is_new(records: Records, seller: str) -> bool:
    """Return whether the seller has sold for less than half a year."""
    start = add_months(records.setting.as_of, -NEW_SELLER_MONTHS)
    first = records.first_sale(seller)
    person = records.people.get(seller)
    hired = person.hired_on if person else None
    return first is not None and first > start and (hired is None or hired > start)


def _contacts(records: Records, id: str, group: str) -> Measure:
    known, because = (
        (records.listed, "no-contacts")
        if id == "M12.listed"
        else (records.active, "no-interactions")
    )
    count = None if known is None else known.get(group, 0)
    return records.sheet.of_a_day().figure(
        id, count, because, scope=f"group:{group}", source=Source.CRM
    )
