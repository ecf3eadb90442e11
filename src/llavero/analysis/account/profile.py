"""Who is the account, and who of ours serves it?"""

from collections.abc import Iterable, Sequence
from typing import Any

from llavero.analysis.account import measures
from llavero.analysis.account.findings import Profile, Server
from llavero.analysis.account.rows import Row, by_group
from llavero.analysis.answers import Setting
from llavero.ledger.tables import Ledger

ROLES = ("primary", "support", "backup")


def profiles(ledger: Ledger, setting: Setting, groups: Sequence[str]) -> dict[str, Profile]:
    """Return who each group is."""
    linked = by_group(ledger, measures.links(ledger, groups))
    listed = by_group(ledger, measures.of_groups(ledger, "accounts", groups))
    key = by_group(ledger, measures.key_spells(ledger, groups, setting.as_of))
    designated = ledger.has("ka_status")
    return {
        group: _profile(group, linked[group], listed[group], key[group], designated=designated)
        for group in groups
    }


def _profile(
    group: str, linked: list[Row], listed: list[Row], key: list[Row], *, designated: bool
) -> Profile:
    spell: Row = key[0] if key else {}
    # The head of the group speaks for it; where the list has no such customer, what all share.
    head = [row for row in listed if row["account_id"] == group] or listed
    return Profile(
        group=group,
        name=next((row["group_name"] for row in linked), group),
        accounts=len({row["account_id"] for row in listed or linked}),
        segment=_shared(head, "segment"),
        region=_shared(head, "region"),
        city=_shared(head, "city"),
        employees=_shared(head, "employees"),
        purchasing=_shared(head, "purchasing_mode"),
        is_key=bool(key) if designated else None,
        key_since=spell.get("since"),
        tier=spell.get("tier"),
    )


def _shared(rows: Iterable[Row], column: str) -> Any:
    """Return the one value that the rows have; None where they have none or several."""
    values = {row[column] for row in rows if row[column] is not None}
    return values.pop() if len(values) == 1 else None


def servers(
    ledger: Ledger, setting: Setting, groups: Sequence[str]
) -> dict[str, tuple[Server, ...]]:
    """Return who is assigned to each group on the day, the primary first."""
    rows = by_group(ledger, measures.assigned(ledger, groups, setting.as_of))
    return {
        group: tuple(
            Server(row["seller_name"], row["said_role"], row["since"])
            for row in sorted(found, key=lambda row: ROLES.index(row["said_role"]))
        )
        for group, found in rows.items()
    }
