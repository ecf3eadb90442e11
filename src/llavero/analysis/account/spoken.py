"""What did people say of the account, in interviews and judgements?"""

from collections.abc import Sequence
from datetime import date

from llavero.analysis.account import measures
from llavero.analysis.account.findings import Judgement, Said
from llavero.analysis.account.rows import Row, by_group
from llavero.analysis.answers import Setting
from llavero.ledger.tables import Ledger


def judgements(ledger: Ledger, setting: Setting, groups: Sequence[str]) -> dict[str, Judgement]:
    """Return the latest judgement of each group that has one."""
    rows = by_group(ledger, measures.of_groups(ledger, "assessments", groups))
    return {
        group: _judgement(past)
        for group, mine in rows.items()
        if (past := [row for row in mine if _day(row) <= setting.as_of])
    }


def _judgement(rows: list[Row]) -> Judgement:
    pressed = [row for row in rows if row["competitor_pressure"] is not None]
    latest = max(pressed or rows, key=_day)
    return Judgement(latest["date"], latest["competitor_pressure"])


def _day(row: Row) -> date:
    day: date = row["date"] or date.min
    return day


def said(ledger: Ledger, setting: Setting, groups: Sequence[str]) -> dict[str, tuple[Said, ...]]:
    """Return what was answered about each group, by question, under the code of the seller."""
    rows = by_group(ledger, measures.of_groups(ledger, "interviews", groups))
    return {
        group: tuple(_said(row) for row in sorted(mine, key=_place) if _day(row) <= setting.as_of)
        for group, mine in rows.items()
    }


def _place(row: Row) -> tuple[str, str]:
    return row["question_id"], row["seller_code"]


def _said(row: Row) -> Said:
    return Said(
        row["question_id"],
        row["seller_code"],
        row["value"] or "",
        bool((row["text"] or "").strip()),
        row["date"],
    )


def coded(ledger: Ledger, groups: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return the codes that the answers about each group were given, once each."""
    rows = by_group(ledger, measures.codings(ledger, groups))
    return {
        group: tuple(sorted({code for row in mine for code in _codes(row["code"])}))
        for group, mine in rows.items()
    }


def _codes(cell: str | None) -> list[str]:
    return [code.strip() for code in (cell or "").split(";") if code.strip()]
