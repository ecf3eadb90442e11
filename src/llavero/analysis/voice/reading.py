"""The facts, read once: what was answered, and the records to set beside it."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any

from ibis import Table

from llavero.analysis import serving
from llavero.analysis.answers import Earlier, Setting
from llavero.analysis.figures import Sheet
from llavero.analysis.handovers import group_spells
from llavero.analysis.strength.measures import first_sales
from llavero.analysis.voice import measures
from llavero.analysis.voice.findings import UNITS
from llavero.analysis.voice.records import Basis, Extract, Lead, Pair, Person, Records
from llavero.foundation.measure import Measure
from llavero.foundation.period import Period
from llavero.ledger.conversion import doubts, exchange
from llavero.ledger.key_accounts import key_groups
from llavero.ledger.names import company_key, plain
from llavero.ledger.seller_names import sellers_called
from llavero.ledger.tables import Ledger

# How files call a channel, by how its words begin; the first that fits counts.
CHANNELS = (
    ("video", ("video", "virtual", "teams", "zoom", "meet", "online", "en linea")),
    ("calls", ("llamad", "call", "telef", "phone")),
    ("messages", ("mensaj", "messag", "correo", "mail", "e mail", "email", "whatsapp", "chat")),
    ("visits", ("visit", "reunion", "meeting", "junta", "presencial", "on site")),
)
OTHER = "other"
DECLARED = "declared"  # reason of a figure that rests on what sellers say


def records(ledger: Ledger, setting: Setting, earlier: Earlier) -> Records:
    """Return what is on record."""
    day, period = setting.as_of, setting.period
    reasons, blocked = doubts(exchange(ledger).excluded(period))
    year = Period.year_until(day)
    links = _rows(ledger, measures.references(ledger))
    basis, served = _portfolios(ledger, setting)
    dealings = _dealings(ledger, year) if ledger.has("interactions") else None
    groups, names = {row["account_ref"]: row["group_id"] for row in links}, _names(links)
    return Records(
        setting=setting,
        sheet=Sheet(UNITS, period, setting.currency, reasons, blocked),
        groups=groups,
        names=names,
        called=_called(groups, names),
        known=frozenset(_one(ledger, measures.groups_on_record(ledger), "group_id")),
        keys={r["seller_code"]: r["seller_id"] for r in _rows(ledger, measures.keys(ledger))},
        extracts=_extracts(ledger),
        people=_people(ledger),
        seller_names=sellers_called(ledger),
        persons=_persons(ledger),
        basis=basis,
        served=served,
        key=_key(ledger, day),
        credits=_credits(ledger, period),
        first_sales=_first_sales(ledger, day),
        ledger_start=next(iter(_one(ledger, serving.ledger_start(ledger), "first_month")), None),
        spells=_spells(ledger, day),
        listed=_contacts(ledger, "contacts", serving.listed_contacts(ledger)),
        active=_contacts(ledger, "interactions", serving.active_contacts(ledger, year)),
        dealings=dealings,
        channels=any(set(held) - {OTHER} for held in (dealings or {}).values()),
        functions=_functions(ledger, year),
        plans=_plans(ledger, day),
        leads=_leads(ledger, day),
        backups=_backups(ledger),
        wallet=_of_groups(earlier, "D1.account_share"),
        stages=_of_groups(earlier, "D3.account_stage"),
        organisation=next((f for f in earlier.of("basis").figures if f.key == "M08"), None),
    )


def channel(said: str | None) -> str:
    """Return the channel that the words of a file mean; `other` for any other."""
    words = plain(said or "")
    return next((name for name, starts in CHANNELS if words.startswith(starts)), OTHER)


def _names(links: list[dict[str, Any]]) -> dict[str, str]:
    names: dict[str, str] = {}
    for row in links:
        names.setdefault(row["group_id"], row["group_name"] or row["name"])
    return names


def _called(groups: dict[str, str], names: dict[str, str]) -> dict[str, str]:
    """Return the group that each name means; that of a group goes before that of an account."""
    called = {company_key(ref): group for ref, group in groups.items()}
    return called | {company_key(name): group for group, name in names.items()}


def _portfolios(ledger: Ledger, setting: Setting) -> tuple[Basis | None, dict[str, frozenset[str]]]:
    """Return whom each seller serves, and how we know it."""
    ways: tuple[tuple[Basis, Table], ...] = (
        ("assignments", serving.assigned_pairs(ledger, setting.as_of)),
        ("owners", serving.owned_pairs(ledger)),
        ("sales", serving.sold_pairs(ledger, setting.period)),
    )
    for basis, pairs in ways:
        served: dict[str, set[str]] = defaultdict(set)
        for row in _rows(ledger, pairs):
            served[row["seller_id"]].add(row["group_id"])
        if served:
            return basis, {seller: frozenset(groups) for seller, groups in served.items()}
    return None, {}


def _key(ledger: Ledger, day: date) -> frozenset[str] | None:
    if not ledger.has("ka_status"):
        return None
    return frozenset(_one(ledger, key_groups(ledger, day), "group_id"))


def _credits(ledger: Ledger, period: Period) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for row in _rows(ledger, serving.credited_pairs(ledger, period)):
        found[row["seller_id"]][row["group_id"]] = float(row["net_amount"])
    return dict(found)


def _first_sales(ledger: Ledger, day: date) -> dict[str, date]:
    rows = _rows(ledger, first_sales(ledger, day))
    return {row["group_id"]: row["first_sale_on"] for row in rows if row["first_sale_on"]}


def _spells(ledger: Ledger, day: date) -> dict[Pair, tuple[tuple[date, date], ...]]:
    found: dict[Pair, list[tuple[date, date]]] = defaultdict(list)
    if ledger.has("assignments", "from"):
        for row in _rows(ledger, group_spells(ledger, day)):
            found[row["seller_id"], row["group_id"]].append((row["spell_from"], row["spell_to"]))
    return {pair: tuple(spells) for pair, spells in found.items()}


def _contacts(ledger: Ledger, source: str, table: Table) -> dict[str, int] | None:
    if not ledger.has(source):
        return None
    return {row["group_id"]: row["contacts"] for row in _rows(ledger, table)}


def _dealings(ledger: Ledger, year: Period) -> dict[Pair, dict[str, int]]:
    found: dict[Pair, dict[str, int]] = {}
    for row in _rows(ledger, measures.dealings(ledger, year)):
        held = found.setdefault((row["seller_id"], row["group_id"]), {})
        name = channel(row["channel"])
        held[name] = held.get(name, 0) + row["times"]
    return found


def _functions(ledger: Ledger, year: Period) -> dict[str, frozenset[str]] | None:
    if not ledger.has("interactions") or not ledger.has("employees"):
        return None
    found: dict[str, set[str]] = defaultdict(set)
    for row in _rows(ledger, measures.functions(ledger, year)):
        found[row["group_id"]].add(row["dept"])
    # Where only sellers log, that nobody else is seen says nothing.
    return {group: frozenset(depts) for group, depts in found.items()} or None


def _plans(ledger: Ledger, day: date) -> dict[str, date] | None:
    if not ledger.has("plans"):
        return None
    return {row["group_id"]: row["on"] for row in _rows(ledger, measures.plans(ledger, day))}


def _leads(ledger: Ledger, day: date) -> dict[str, tuple[Lead, ...]] | None:
    if not ledger.has("opportunities", "known_on", "requested_on", "owner_id"):
        return None
    found: dict[str, list[Lead]] = defaultdict(list)
    for row in _rows(ledger, measures.leads(ledger, day)):
        found[row["seller_id"]].append(Lead(row["known_on"], row["requested_on"]))
    return {seller: tuple(leads) for seller, leads in found.items()}


def _backups(ledger: Ledger) -> frozenset[str] | None:
    if not ledger.has("assignments", "role"):
        return None
    held = ledger.table("assignments")
    links = ledger.table("account_links").select("account_ref", "group_id")
    backup = held.filter(held.role == "backup")
    joined = backup.join(links, backup.account_id == links.account_ref)
    return frozenset(_one(ledger, joined.select("group_id").distinct(), "group_id"))


def _extracts(ledger: Ledger) -> dict[Pair, Extract]:
    return {
        (row["seller_code"], row["group_id"]): Extract(
            None if row["share"] is None else row["share"] / 100,
            row["first_year"],
            None if row["contacts"] is None else int(row["contacts"]),  # a sum comes as decimal
        )
        for row in _rows(ledger, measures.extracts(ledger))
    }


def _people(ledger: Ledger) -> dict[str, Person]:
    return {
        row["seller_id"]: Person(row["hired_on"], row["variable"])
        for row in _rows(ledger, measures.staff(ledger))
    }


def _persons(ledger: Ledger) -> frozenset[str]:
    known = _one(ledger, measures.persons(ledger), "name") if ledger.has("contacts", "name") else ()
    return frozenset({*known, *sellers_called(ledger).values()})


def _of_groups(earlier: Earlier, id: str) -> dict[str, Measure]:
    """Return the figures of a measure of the portfolio that have a value, by group.

    Those that rest on what sellers say are left out: they are no record to set it against.
    """
    return {
        figure.scope.removeprefix("group:"): figure
        for figure in earlier.of("portfolio").figures
        if figure.id == id and figure.value is not None and DECLARED not in figure.reasons
    }


def _rows(ledger: Ledger, table: Table) -> list[dict[str, Any]]:  # Any: what a column holds
    rows: list[dict[str, Any]] = ledger.rows(table).to_pylist()
    return rows


def _one(ledger: Ledger, table: Table, name: str) -> Iterator[Any]:  # Any: what a column holds
    return (value for value in ledger.rows(table).column(name).to_pylist() if value is not None)
