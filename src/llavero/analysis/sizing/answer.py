"""How many people does the department need? The door of the analysis."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.capacity import capacity
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.analysis.heard import counting
from llavero.analysis.sizing import headcount, records
from llavero.analysis.sizing.findings import DEFINITIONS, Headcount
from llavero.analysis.sizing.fit import fit_of_department
from llavero.analysis.sizing.judged import judged, marginal_return
from llavero.analysis.sizing.known import Known
from llavero.analysis.sizing.money import breakdown, cost_of_posts
from llavero.analysis.sizing.options import options
from llavero.analysis.sizing.records import Served
from llavero.analysis.sizing.traces import traces
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.trace import Traces
from llavero.ledger.conversion import doubts, exchange
from llavero.ledger.tables import Ledger

UNITS = {definition.id: definition.unit for definition in DEFINITIONS}
# On what the selection's number rests: the people there are, or what somebody stated.
BY_CAPACITY, STATED = "capacity", ("chosen", "marginal")
READ = ("footprint", "margin", "forecast")
NO_LIST = "no-ka-status"
# Why the figures of findings that were not made have no value.
WHY = {"marginal": "not-judged", "lost": "not-judged", "judge": "not-judged"}


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return how many account managers are needed, by each method that the facts allow."""
    known = _known(ledger, setting, earlier)
    findings = tuple(_findings(ledger, known))
    figures = tuple(figure for finding in findings for figure in figures_in(finding))
    told = Traces(lambda: traces(ledger, setting))
    return Answer(findings, once_each((*figures, *_rest(known, figures))), told)


def _known(ledger: Ledger, setting: Setting, earlier: Earlier) -> Known:
    basis = _basis(earlier)
    reasons, blocked = doubts(exchange(ledger).excluded(setting.period))
    lists = _lists(records.key_today(ledger, setting, earlier), records.chosen(earlier), basis)
    return Known(
        setting=setting,
        sheet=Sheet(UNITS, setting.period, setting.currency, reasons, blocked),
        lists=lists or _declared(ledger, setting),
        limited=basis == BY_CAPACITY,
        capacity=capacity(ledger, setting),
        staff=records.staff(ledger, setting.as_of),
        sales=records.sales(ledger, setting),
        earlier={f.key: f for name in READ for f in earlier.of(name).figures},
    )


def _declared(ledger: Ledger, setting: Setting) -> tuple[Served, ...]:
    said = records.declared(counting(ledger, setting))
    return () if said is None else (said,)


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


def _findings(ledger: Ledger, known: Known) -> Iterator[object]:
    yield headcount.hours_of_post(known)
    yield headcount.leaders_today(known)
    yield cost_of_posts(known)
    base = known.base
    if base is None:
        yield MissingData("sizing-no-accounts", "ka_status", figures=("SIZ.workload",))
        return
    needed = headcount.headcount(known, base)
    yield needed
    yield from (headcount.hours_of_accounts(known, one) for one in known.lists)
    if fit := fit_of_department(known, base):
        yield fit
    yield from _compared(ledger, known, base, needed)
    yield from _missing(ledger, known, base)


def _compared(ledger: Ledger, known: Known, base: Served, needed: Headcount) -> Iterator[object]:
    by_sales, said = breakdown(known, base), judged(ledger, known)
    by_return = marginal_return(known, base, said) if said else None
    if by_return:
        yield by_return
    yield from said.unread if said else ()
    yield by_sales
    yield options(known, base, needed, by_return, by_sales)


def _missing(ledger: Ledger, known: Known, base: Served) -> Iterator[MissingData]:
    if base.base == "declared":
        yield MissingData("sizing-only-declared", "ka_status", figures=("SIZ.workload",))
    if known.cost is None:
        yield MissingData("sizing-no-cost", "employees", ("cost_year",), ("SIZ.cost",))
    if not ledger.has("effort_judgements"):
        yield MissingData("sizing-no-judgements", "effort_judgements", figures=("SIZ.marginal",))


def _rest(known: Known, told: tuple[Measure, ...]) -> Iterator[Measure]:
    """Yield the figures that no finding holds, and why they have no value."""
    held = {figure.id for figure in told}
    for one in DEFINITIONS:
        if one.id not in held and ".option_" not in one.id:
            yield not_computable(one.id, one.unit, Source.ASSUMPTION, _why(one.id, known))


def _why(id: str, known: Known) -> str:
    what = id.partition(".")[2]
    for start, reason in WHY.items():
        if what.startswith(start):
            return reason
    if what.startswith("declared_") and known.base is not None:
        return "records-first"
    if known.base is None or what.startswith(("key_", "chosen_", "declared_")):
        return NO_LIST
    counted = known.earlier.get("M01")
    return counted.reasons[0] if counted is not None and counted.reasons else "no-employees"
