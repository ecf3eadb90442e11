"""What do the records hold of the relationships, once read? Columns, an account a place."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
import pyarrow as pa

from llavero.analysis.answers import Setting
from llavero.analysis.figures import Sheet
from llavero.analysis.handovers import group_spells, handovers
from llavero.analysis.places import OUTSIDE, part, placed, spread
from llavero.analysis.relationships import measures
from llavero.analysis.relationships.parameters import HANDOVER_YEARS
from llavero.analysis.serving import ledger_start
from llavero.analysis.strength import links, score
from llavero.analysis.strength.measures import colleagues, first_sales
from llavero.analysis.strength.meetings import SLACK_DAYS, days_since, first_meeting
from llavero.analysis.strength.method import Scale
from llavero.analysis.strength.parameters import scale
from llavero.analysis.strength.score import Known, Strengths
from llavero.analysis.wallets import wallets
from llavero.foundation.period import Period, years_before
from llavero.ledger.columns import (
    UNKNOWN,
    Amounts,
    Days,
    Flags,
    Floats,
    amounts,
    days,
    floats,
    texts,
)
from llavero.ledger.key_accounts import group_names, watched_groups
from llavero.ledger.tables import Ledger

FEW_GAPS = 4  # for a regularity (E2)


@dataclass(frozen=True, slots=True)
class Colleague:
    """One of our people."""

    name: str
    function: str
    end_on: date | None


@dataclass(frozen=True, slots=True)
class Records:
    """What is known of each account, and which are told one by one."""

    setting: Setting
    sheet: Sheet
    groups: tuple[str, ...]
    names: tuple[str, ...]
    told: tuple[int, ...]  # places, largest sales first
    key: bool  # those told are the key accounts; otherwise the largest
    sales: Amounts  # of those told, in their order
    numbers: Scale
    known: Known
    strengths: Strengths
    recorded: bool  # meetings of half a year or more are on record
    first_on: date | None  # of the first meeting on record
    mapped: bool  # there is a table of contacts
    effective: Floats
    people: Floats  # of ours who met somebody
    sought: Floats  # part of the meetings that the customer sought
    kept: Flags  # (contacts,)  met within the target
    ours: Floats
    theirs: Floats
    one_pair: Floats
    through: Floats
    quiet: Floats  # days since the last meeting with anybody; NaN where none was recorded
    regular: Floats
    wallet: Floats
    grade: Mapping[int, str]
    first_sale: Days
    ledger_start: date | None
    changes: Mapping[str, int] | None  # handovers by group; None where nothing is assigned
    colleagues: Mapping[str, Colleague]

    @property
    def doubts(self) -> tuple[str, ...]:
        """Return why what is counted over the year is partial."""
        start = Period.year_until(self.setting.as_of).start
        if self.first_on is None or (self.first_on - start).days <= SLACK_DAYS:
            return ()
        return ("interactions-short",)

    @property
    def colleagues_ending(self) -> Mapping[str, date]:
        """Return who of ours has left or has a day to leave."""
        return {key: one.end_on for key, one in self.colleagues.items() if one.end_on}

    def tier(self, place: int) -> int:
        """Return the place of the level whose targets hold for an account."""
        at = int(self.known.tiers[place])
        return self.numbers.usual if at == UNKNOWN else at


def records(ledger: Ledger, setting: Setting, sheet: Sheet) -> Records:
    """Read what is known of every account, and choose those that are told."""
    named = ledger.rows(group_names(ledger).order_by("group_id"))
    groups = tuple(texts(named, "group_id"))
    places = {group: at for at, group in enumerate(groups)}
    told, key = _told(ledger, setting)
    known = score.known(ledger, setting.as_of, places, setting)
    recorded, numbers = score.recorded(ledger, setting.as_of), scale(setting)
    met, none = known.met, np.full(len(groups), np.nan)
    wallet, grade = _wallets(ledger, places)
    starts = ledger.rows(ledger_start(ledger)).column("first_month")[0].as_py()
    return Records(
        setting=setting,
        sheet=sheet,
        groups=groups,
        names=tuple(texts(named, "group_name")),
        told=tuple(places[group] for group in texts(told, "group_id")),
        key=key,
        sales=amounts(told, "net_amount"),
        numbers=numbers,
        known=known,
        strengths=score.scored(known, numbers) if recorded else score.unknown(len(groups)),
        recorded=recorded,
        first_on=first_meeting(ledger),
        mapped=ledger.has("contacts"),
        effective=links.effective(met) if recorded else none,
        people=met.different(met.seller) if recorded else none,
        sought=part(met.total(met.they), met.total(met.sided)) if recorded else none,
        kept=np.asarray(known.silent <= score.targets(known, numbers), dtype=np.bool_),
        ours=links.departments_met(ledger, met) if recorded else none,
        theirs=links.functions_met(known.persons, met) if recorded else none,
        one_pair=links.one_pair(met, known.holders) if recorded else none,
        through=links.through_primary(met, known.holders) if recorded else none,
        quiet=_quiet(known),
        regular=_regular(ledger, setting, places) if recorded else none,
        wallet=wallet,
        grade=grade,
        first_sale=_first_sales(ledger, setting, places),
        ledger_start=starts,
        changes=_changes(ledger, setting, set(texts(told, "group_id"))),
        colleagues=_colleagues(ledger),
    )


def _told(ledger: Ledger, setting: Setting) -> tuple[pa.Table, bool]:
    """Return the accounts that are told one by one: the key ones, else the largest."""
    for key in (True, False):
        watched = watched_groups(ledger, setting.period, setting.as_of, key=key)
        bought = watched.net_amount.fill_null(0)
        found = ledger.rows(watched.mutate(net_amount=bought).order_by("place"))
        if found.num_rows:
            break
    return found, key


def _quiet(known: Known) -> Floats:
    met = known.met
    last = np.full(met.count, np.inf)
    np.minimum.at(last, met.place, days_since(known.day, met.last_on))
    return np.where(np.isinf(last), np.nan, last)


def _regular(ledger: Ledger, setting: Setting, places: Mapping[str, int]) -> Floats:
    table = measures.gaps(ledger, setting.as_of)
    count, mean, deviation = spread(ledger, table, places, "gaps", "mean_days", "spread_days")
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(count >= FEW_GAPS, 1 - np.minimum(1, deviation / mean), np.nan)


def _wallets(ledger: Ledger, places: Mapping[str, int]) -> tuple[Floats, dict[int, str]]:
    rows = ledger.rows(wallets(ledger))
    place = placed(texts(rows, "group_id"), places)
    found, grade = np.full(len(places), np.nan), {}
    inside = place != OUTSIDE
    found[place[inside]] = floats(rows, "wallet")[inside]
    for at, said in zip(place.tolist(), rows.column("grade").to_pylist(), strict=True):
        if said is not None:
            grade[at] = said
    return found, grade


def _first_sales(ledger: Ledger, setting: Setting, places: Mapping[str, int]) -> Days:
    rows = ledger.rows(first_sales(ledger, setting.as_of))
    place, first_on = placed(texts(rows, "group_id"), places), days(rows, "first_sale_on")
    found = np.full(len(places), np.datetime64("NaT"), dtype="datetime64[D]")
    found[place[place != OUTSIDE]] = first_on[place != OUTSIDE]
    return found


def _changes(ledger: Ledger, setting: Setting, groups: set[str]) -> Mapping[str, int] | None:
    if not ledger.has("assignments"):
        return None
    spells: dict[str, list[tuple[str, str, date]]] = {}
    for row in ledger.rows(group_spells(ledger, setting.as_of)).to_pylist():
        if row["group_id"] in groups:
            spell = row["account_id"], row["seller_id"], row["spell_from"]
            spells.setdefault(row["group_id"], []).append(spell)
    since = years_before(setting.as_of, int(setting.value(HANDOVER_YEARS)))
    return {group: handovers(told, since, setting.as_of) for group, told in spells.items()}


def _colleagues(ledger: Ledger) -> Mapping[str, Colleague]:
    rows = ledger.rows(colleagues(ledger)).to_pylist()
    return {r["seller_id"]: Colleague(r["name"], r["dept"], r["end_on"]) for r in rows}
