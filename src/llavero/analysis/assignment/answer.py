"""Who should serve which key account? The door of the analysis."""

from collections.abc import Iterator

import numpy as np

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.assignment.dividing import Division, division
from llavero.analysis.assignment.findings import OF_COMPANY, UNITS, IdleLocks, OnePerson
from llavero.analysis.assignment.limits import limits
from llavero.analysis.assignment.method import solved
from llavero.analysis.assignment.moves import kept, locked, moves
from llavero.analysis.assignment.parameters import MOST_CHANGES
from llavero.analysis.assignment.proposed import proposed
from llavero.analysis.assignment.reading import case
from llavero.analysis.assignment.records import Case
from llavero.analysis.assignment.size import needed
from llavero.analysis.assignment.traces import traces
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.trace import Traces
from llavero.ledger.tables import Ledger


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return who should serve whom, what each move is worth and what the limit of changes costs."""
    told = Traces(lambda: traces(ledger, setting))
    found = case(ledger, setting, earlier, needed(earlier))
    if found is None or not found.candidates:
        missing, because = _missing(ledger, setting, found)
        return Answer((missing,), tuple(_rest((), because)), told)
    sheet = Sheet(UNITS, None, setting.currency)
    findings = tuple(_findings(found, sheet))
    figures = once_each(tuple(figure for one in findings for figure in figures_in(one)))
    return Answer(findings, (*figures, *_rest(figures, "single-seller")), told)


def _findings(found: Case, sheet: Sheet) -> Iterator[object]:
    if len(found.candidates) == 1:
        count = sheet.figure("ASG.accounts", len(found.groups))
        yield OnePerson(found.candidates[0].name, count)
        return
    split = division(found, found.setting.value(MOST_CHANGES))
    answered = solved(split.problem)
    yield proposed(split, answered, sheet)
    yield from moves(split, answered.plan, sheet)
    yield from kept(split, answered.plan, sheet)
    yield from locked(found)
    if found.idle:
        yield IdleLocks(found.idle)
    yield limits(split, answered, sheet)
    yield from _unknown(split)


def _unknown(split: Division) -> Iterator[MissingData]:
    found = split.case
    if (found.segment < 0).all() and (found.region < 0).all():
        yield MissingData(
            "assignment-no-kinds", "accounts", ("segment", "region"), ("ASG.account_fit",)
        )
    if np.isnan(found.strength).all():
        yield MissingData("assignment-no-strength", "interactions", (), ("ASG.account_strength",))
    if found.basis != "assignments":
        yield MissingData("assignment-no-assignments", "assignments", (), ("ASG.account_years",))


def _missing(ledger: Ledger, setting: Setting, found: Case | None) -> tuple[MissingData, str]:
    """Return what keeps anything from being divided, and the reason of the figures."""
    figures = tuple(one.id for one in OF_COMPANY)
    if found is not None:
        return MissingData("assignment-nobody", "employees", (), figures), "no-sellers"
    sellers = ledger.has("assignments") or ledger.has("accounts", "owner_id")
    if not sellers and not ledger.has("ledger", "seller_id"):
        return MissingData("assignment-no-sellers", "assignments", (), figures), "no-sellers"
    return MissingData("assignment-no-accounts", "ka_status", (), figures), "no-ka-status"


def _rest(told: tuple[Measure, ...], because: str) -> Iterator[Measure]:
    known = {figure.id for figure in told}
    for one in OF_COMPANY:
        if one.id not in known:
            yield not_computable(one.id, one.unit, Source.LEDGER, because)
