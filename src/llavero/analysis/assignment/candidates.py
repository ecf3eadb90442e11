"""Who may be given accounts?"""

from collections.abc import Mapping
from typing import Any

from llavero.analysis.answers import Setting
from llavero.analysis.assignment.holdings import Holding
from llavero.analysis.assignment.languages import languages
from llavero.analysis.assignment.records import Candidate
from llavero.analysis.heads import HEAD_BELOW, HEAD_SHARE


def candidates_of(
    staff: Mapping[str, Mapping[str, Any]],  # Any: what a column holds
    holdings: Mapping[str, tuple[Holding, ...]],
    setting: Setting,
    needed: int | None,
) -> tuple[Candidate, ...]:
    """Return who may serve the accounts, by id, and the posts to be filled after them.

    They are who sells in the department and whoever of it serves one of the accounts; where no
    department is marked, who serves them and has not left.
    """
    owners = {one.seller for held in holdings.values() for one in held}
    members = {id for id, row in staff.items() if row["in_department"]}
    selling = {id for id in members if staff[id]["sells"] or id in owners}
    if not selling:
        selling = {id for id in owners if not staff[id]["has_left"]}
    heads = {id for id in selling if staff[id]["leads"]} if members else set()
    team = len(selling - heads)
    vacant = max(0, (needed or 0) - team)
    if members and team + vacant < setting.value(HEAD_BELOW):
        leaders = sorted(id for id in members if staff[id]["leads"])
        heads |= set(leaders[:1])
    share = setting.value(HEAD_SHARE)
    there = [_person(staff[id], share if id in heads else 1.0) for id in sorted(selling | heads)]
    posts = (Candidate("", "", at, False, 1.0, "", frozenset()) for at in range(1, vacant + 1))
    return (*(one for one in there if one.fte > 0), *posts)


def _person(row: Mapping[str, Any], share: float) -> Candidate:  # Any: what a column holds
    fte = 1.0 if row["fte"] is None or not row["fte"] > 0 else float(row["fte"])
    return Candidate(
        row["seller_id"],
        row["name"],
        0,
        share < 1,
        fte * share,
        row["region"] or "",
        languages(row["language"] or ""),
    )
