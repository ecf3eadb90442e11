"""Has each KAM a manager and each key account somebody in reserve; which areas meet them?"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import timedelta

from llavero.analysis.answers import MissingData, Setting
from llavero.analysis.figures import Sheet
from llavero.analysis.hierarchy import Hierarchy, Person
from llavero.analysis.organisation import measures
from llavero.analysis.organisation.findings import AreaLinks, Cover, Silos
from llavero.analysis.organisation.parameters import FEW_AREAS, SILENT_MONTHS
from llavero.analysis.strength.measures import meetings_since
from llavero.foundation.measure import Measure, Source
from llavero.foundation.period import add_months
from llavero.ledger.tables import Ledger


def cover(
    tree: Hierarchy, ledger: Ledger, setting: Setting, sheet: Sheet
) -> Iterator[Cover | MissingData]:
    """Yield whether each KAM has a manager, and each key account a backup."""
    served = _pairs(ledger, setting)
    kams = sorted({seller for _, seller in served}) or [
        one.id for one in tree.people.values() if one.kam and not one.vacant
    ]
    if not kams:
        return
    reserve = _backups(ledger, setting)
    if reserve is None:
        yield _missing("organisation-no-backups", "assignments", "role", figures=("ORG.backup",))
    yield Cover(
        kams=sheet.figure("ORG.kams", len(kams), source=Source.HR, n=len(tree.people)),
        managed=_managed(tree, kams, sheet),
        backup=_backed(served, reserve, sheet),
        uncovered=tuple(_uncovered(tree, served, reserve)),
    )


def _pairs(ledger: Ledger, setting: Setting) -> list[tuple[str, str]]:
    if not ledger.has("assignments") or not ledger.has("ka_status"):
        return []
    rows = ledger.rows(measures.served_key_accounts(ledger, setting.as_of)).to_pylist()
    return [(row["group_id"], row["seller_id"]) for row in rows]


def _backups(ledger: Ledger, setting: Setting) -> dict[str, set[str]] | None:
    """Return who is in reserve at each key account; None where backups are not on record.

    Where no assignment ever was a backup's, nobody wrote them down: that is not having none.
    """
    if not ledger.has("assignments", "role"):
        return None
    [ever] = ledger.rows(measures.backups_ever(ledger)).to_pylist()
    if not ever["backups"]:
        return None
    found: dict[str, set[str]] = defaultdict(set)
    for row in ledger.rows(measures.backups(ledger, setting.as_of)).to_pylist():
        found[row["group_id"]].add(row["backup_id"])
    return found


def _managed(tree: Hierarchy, kams: Sequence[str], sheet: Sheet) -> Measure:
    """Return the part of the KAMs with a manager; of whom the list does not have, nothing."""
    listed = [kam for kam in kams if kam in tree.people] if tree.reports else []
    managed = sum(1 for kam in listed if _is_managed(tree, kam))
    return sheet.figure(
        "ORG.kams_managed",
        managed / len(listed) if listed else None,
        "no-managers",
        source=Source.HR,
        n=len(listed),
        parts=(managed, len(listed)),
    )


def _is_managed(tree: Hierarchy, kam: str) -> bool:
    """Return whether somebody holds the post above; a vacant one manages nobody."""
    manager = tree.above.get(kam)
    return manager is not None and not tree.people[manager].vacant


def _backed(
    served: list[tuple[str, str]], reserve: dict[str, set[str]] | None, sheet: Sheet
) -> Measure:
    groups = sorted({group for group, _ in served})
    if reserve is None or not groups:
        why = "no-assignments" if not groups else "no-backup-roles"
        return sheet.figure("ORG.backup", None, why, source=Source.CRM)
    backed = {group for group, seller in served if _other(reserve, group, seller)}
    return sheet.figure(
        "ORG.backup",
        len(backed) / len(groups),
        source=Source.CRM,
        n=len(groups),
        parts=(len(backed), len(groups)),
    )


def _other(reserve: dict[str, set[str]], group: str, seller: str) -> bool:
    return bool(reserve.get(group, set()) - {seller})


def _uncovered(
    tree: Hierarchy, served: list[tuple[str, str]], reserve: dict[str, set[str]] | None
) -> Iterator[str]:
    if reserve is None:
        return
    for seller in sorted({seller for _, seller in served}):
        own = [group for group, who in served if who == seller]
        if not any(_other(reserve, group, seller) for group in own):
            yield tree.people[seller].name if seller in tree.people else seller


def silos(
    tree: Hierarchy, ledger: Ledger, setting: Setting, sheet: Sheet
) -> Iterator[Silos | MissingData]:
    """Yield which areas have dealt with key accounts in the months that count."""
    ids = ("ORG.areas", "ORG.silent_areas", "ORG.few_areas")
    if not ledger.has("interactions"):
        yield _missing("organisation-no-interactions", "interactions", figures=ids)
        return
    if not ledger.has("ka_status"):
        yield _missing("organisation-no-key-accounts", "ka_status", figures=ids)
        return
    months, least = round(setting.value(SILENT_MONTHS)), round(setting.value(FEW_AREAS))
    since = add_months(setting.as_of, -months) + timedelta(days=1)
    rows = ledger.rows(measures.meetings(ledger, setting.as_of, since)).to_pylist()
    met: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    knowing: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if (person := tree.people.get(row["seller_id"])) is not None:
            met[person.dept][row["group_id"]] += row["meetings"]
            knowing[row["group_id"]].add(person.dept)
    links = tuple(_links(tree, met))
    groups = key_accounts(ledger, setting)
    few = sum(1 for group in groups if len(knowing.get(group, ())) < least)
    silent = sum(1 for link in links if not link.meetings)
    day = sheet.doubting(*_short(ledger, since))
    yield Silos(
        areas=sheet.figure("ORG.areas", len(links), source=Source.HR, n=len(tree.people)),
        silent=day.figure("ORG.silent_areas", silent, source=Source.CRM, n=len(links)),
        few=day.figure(
            "ORG.few_areas",
            few / len(groups) if groups else None,
            "no-key-accounts",
            source=Source.CRM,
            n=len(groups),
            parts=(few, len(groups)),
        ),
        months=months,
        least=least,
        links=links,
        only_sales=bool(met) and all(link.sales for link in links if link.meetings),
    )


def key_accounts(ledger: Ledger, setting: Setting) -> list[str]:
    """Return the groups that are key accounts on the day."""
    rows = ledger.rows(measures.key_accounts(ledger, setting.as_of)).to_pylist()
    return [row["group_id"] for row in rows]


def _links(tree: Hierarchy, met: dict[str, dict[str, int]]) -> Iterator[AreaLinks]:
    teams: dict[str, list[Person]] = defaultdict(list)
    for person in tree.people.values():
        if not person.vacant and person.dept:
            teams[person.dept].append(person)
    order = sorted(teams, key=lambda area: (-sum(met.get(area, {}).values()), area))
    for area in order:
        found = met.get(area, {})
        commercial = any(person.commercial for person in teams[area])
        yield AreaLinks(area, len(teams[area]), len(found), sum(found.values()), commercial)


def _short(ledger: Ledger, since: object) -> tuple[str, ...]:
    [row] = ledger.rows(meetings_since(ledger)).to_pylist()
    begun = row["first_on"]
    return () if begun is not None and begun <= since else ("interactions-begin-later",)


def _missing(
    sentence: str, table: str, *columns: str, figures: tuple[str, ...] = ()
) -> MissingData:
    return MissingData(sentence, table, columns, figures)
