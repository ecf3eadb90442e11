"""Whom do we know at the account, and who of us meets them?"""

from collections.abc import Iterable, Sequence
from datetime import date

from llavero.analysis.account import measures
from llavero.analysis.account.findings import Meeting, People, Person
from llavero.analysis.account.rows import Row, by_group
from llavero.analysis.answers import Setting
from llavero.analysis.figures import Sheet
from llavero.foundation.measure import Source
from llavero.ledger.tables import Ledger

NO_MEETINGS = "no-interactions"


def people(
    ledger: Ledger, setting: Setting, sheet: Sheet, groups: Sequence[str]
) -> dict[str, People]:
    """Return whom we know at each group that has a contact on record."""
    listed = by_group(ledger, measures.persons(ledger, groups, setting.as_of))
    met = by_group(ledger, measures.meetings(ledger, groups, setting.as_of))
    recorded = ledger.has("interactions")
    return {
        group: _people(sheet, group, rows, met[group], recorded=recorded)
        for group, rows in listed.items()
    }


def _people(
    sheet: Sheet, group: str, listed: list[Row], met: list[Row], *, recorded: bool
) -> People:
    scope = f"group:{group}"
    persons = sorted((_person(row, met) for row in listed), key=_weight)
    active = sum(one.active for one in persons)
    known = {one.key for one in persons}
    return People(
        sheet.figure("AP.listed", len(persons), scope=scope, source=Source.CRM),
        sheet.figure(
            "AP.active", active if recorded else None, NO_MEETINGS, scope=scope, source=Source.CRM
        ),
        tuple(persons),
        tuple(_meetings(row for row in met if row["contact_id"] in known)),
    )


def _person(row: Row, met: Iterable[Row]) -> Person:
    mine = [one for one in met if one["contact_id"] == row["contact_id"]]
    days: list[date] = [one["last_on"] for one in mine]
    days += [row["last_verified"]] if row["last_verified"] else []
    return Person(
        key=row["contact_id"],
        post=row["function"] or "",
        role=row["role"],
        level=row["level"],
        influence=row["influence"],
        sentiment=row["sentiment"],
        active=any(one["times"] for one in mine),
        known_on=max(days, default=None),
    )


def _weight(person: Person) -> tuple[int, int, bool, str]:
    return (-(person.influence or 0), -(person.level or 0), not person.active, person.key)


def _meetings(rows: Iterable[Row]) -> Iterable[Meeting]:
    for row in rows:
        if row["times"]:
            yield Meeting(row["contact_id"], row["our_name"], row["dept"] or "", row["times"])
