"""How many people does the department need? The door of the analysis."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.analysis.sizing import headcount, records
from llavero.analysis.sizing.capacity import capacity
from llavero.analysis.sizing.findings import DEFINITIONS
from llavero.analysis.sizing.headcount import Sized
from llavero.analysis.sizing.records import Served
from llavero.analysis.sizing.traces import traces
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.trace import Traces
from llavero.ledger.tables import Ledger

UNITS = {definition.id: definition.unit for definition in DEFINITIONS}
# On what the selection's number rests, where nobody stated it and it says nothing of the need.
BY_CAPACITY = "capacity"
STATED = ("chosen", "marginal")


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return how many account managers are needed, by each method that the facts allow."""
    known = _known(ledger, setting, earlier)
    findings = tuple(_findings(known))
    figures = tuple(figure for finding in findings for figure in figures_in(finding))
    told = Traces(lambda: traces(ledger, setting))
    return Answer(findings, once_each((*figures, *_rest(known, figures))), told)


def _known(ledger: Ledger, setting: Setting, earlier: Earlier) -> Sized:
    basis = _basis(earlier)
    return Sized(
        setting=setting,
        sheet=Sheet(UNITS, setting.period, setting.currency),
        lists=_lists(
            records.key_today(ledger, setting, earlier),
            records.chosen(ledger, setting, earlier),
            basis,
        ),
        limited=basis == BY_CAPACITY,
        capacity=capacity(ledger, setting),
        staff=records.staff(ledger, setting.as_of),
        footprint=earlier.of("footprint"),
    )


def _lists(key: Served | None, chosen: Served | None, basis: str) -> tuple[Served, ...]:
    """Return the lists of accounts, the one that the department is sized for first.

    Those key today go before, until somebody states how many are to be: a number that was taken
    from the people there are would only give back these people.
    """
    both = (chosen, key) if basis in STATED else (key, chosen)
    return tuple(one for one in both if one is not None)


def _basis(earlier: Earlier) -> str:
    """Return on what the number of the selection rests; empty where it gave none."""
    for found in earlier.of("selection").findings:
        if hasattr(found, "stated") and hasattr(found, "basis"):
            return str(found.basis)
    return ""


def _findings(known: Sized) -> Iterator[object]:
    if needed := headcount.headcount(known):
        yield needed
    else:
        yield MissingData("sizing-no-accounts", "ka_status", figures=("SIZ.workload",))
    yield from headcount.hours_of_accounts(known)


def _rest(known: Sized, told: tuple[Measure, ...]) -> Iterator[Measure]:
    """Yield the figures that no finding holds, those known without accounts among them."""
    yield headcount.available(known)
    yield headcount.cost(known)
    held = {figure.id for figure in told}
    for one in DEFINITIONS:
        if one.id not in held and one.id not in ("SIZ.available", "SIZ.cost"):
            yield not_computable(one.id, one.unit, Source.ASSUMPTION, headcount.NO_LIST)
