"""Is a seller's routine a standard one?

Eight facets (methods E3), each with the codes or closed answers that tell it. A routine is standard
where enough facets are told and the same ones come back in most of the seller's accounts.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from llavero.analysis.patterns.coded import Mark
from llavero.interview.answers import Interview

FACETS: Mapping[str, frozenset[str]] = {
    "trigger": frozenset({"R01", "R02", "R03", "R13", "R23", "R24"}),
    "channel": frozenset({"R01", "R02", "R03", "R04", "R05", "R09"}),
    "cadence": frozenset({"R01", "R03", "R18"}),
    "preparation": frozenset({"R06"}),
    "aim": frozenset({"R07", "R08", "R10", "R18", "R19", "R22"}),
    "actors": frozenset({"R17", "R20", "R21"}),
    "outcome": frozenset({"R08", "R11", "R13", "R14", "R15"}),
    "follow-up": frozenset({"R12", "R15", "R16"}),
}
ASKED = ("Q21", "Q22", "Q24", "Q25", "Q26")
OF_ACCOUNT = "Q23"


@dataclass(frozen=True, slots=True)
class Routine:
    """Which facets of a seller's routine are told, and how alike the accounts are served."""

    told: tuple[str, ...]
    accounts: int  # that tell something of their own
    alike: float | None  # part of the accounts with the commonest pattern; None: none tells it


def routine(interview: Interview, marks: Sequence[Mark]) -> Routine:
    """Return what one interview tells of the routine."""
    own = [mark for mark in marks if mark.interview == interview.id]
    general = frozenset(mark.code for mark in own if mark.question in ASKED)
    told = {facet for facet, codes in FACETS.items() if codes & general}
    told |= _closed(interview)
    patterns = Counter(
        frozenset(facet for facet, codes in FACETS.items() if codes & _of(own, account))
        for account in interview.accounts
        if _of(own, account)
    )
    spoken = sum(patterns.values())
    alike = patterns.most_common(1)[0][1] / spoken if spoken else None
    return Routine(tuple(facet for facet in FACETS if facet in told), spoken, alike)


def is_standard(found: Routine, least: float, alike: float) -> bool:
    """Return whether enough facets are told and most accounts are served by the same pattern."""
    return len(found.told) >= least and found.alike is not None and found.alike >= alike - 1e-9


def _of(marks: Sequence[Mark], account: str) -> frozenset[str]:
    here = (m.code for m in marks if (m.question, m.account) == (OF_ACCOUNT, account))
    return frozenset(here)


def _closed(interview: Interview) -> set[str]:
    """Return the facets that closed answers tell: how often, how prepared, where recorded."""
    told = set()
    if any(interview.number("Q16", "visitas", account) for account in interview.accounts):
        told |= {"cadence", "channel"}
    if interview.number("Q25"):
        told.add("preparation")
    if set(interview.listed("Q26", "where")) - {"no registro"}:
        told.add("follow-up")
    return told
