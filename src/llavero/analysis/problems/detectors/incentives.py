"""Are those who serve key accounts paid and prepared for the long term?"""

from collections.abc import Iterator
from statistics import fmean

from llavero.analysis.answers import Definition, Setting
from llavero.analysis.heard import answers
from llavero.analysis.problems.detector import Detector, Origin, Reading, Seen
from llavero.analysis.problems.facts import Facts
from llavero.analysis.problems.findings import Missing
from llavero.analysis.problems.portfolios import portfolios
from llavero.foundation.measure import Source, Unit, not_computable
from llavero.foundation.parameter import Parameter
from llavero.interview.answers import Interview
from llavero.ledger.names import plain
from llavero.ledger.tables import Ledger

P17_SHARE = Parameter("problems.p17-share", 0.70, 0.05, 1, Unit.SHARE)
P17_LATE = Parameter("problems.p17-late", 0.45, 0.05, 1, Unit.SHARE)
P18_GAPS = Parameter("problems.p18-gaps", 4, 1, 16, Unit.COUNT, whole=True)

LIMITS = (P17_SHARE, P17_LATE, P18_GAPS)
DEFINITIONS = (Definition("PRB.pay_on_sales", Unit.SHARE, ("davies2014",)),)
# Beginnings of what says that pay is calculated on the sales of the period.
ON_SALES = (
    *("venta", "vendid", "factur", "cuota", "meta de venta", "pedido", "volumen", "importe"),
    *("sale", "sold", "revenue", "turnover", "billing", "invoic", "quota", "order", "volume"),
)
OF_A_YEAR = ("anual", "ano", "year", "annual")


def short_term(facts: Facts) -> Seen:
    """Return whether pay rewards the sales of the period, or sales crowd at its end (P17).

    Affected are all the accounts looked at, for whoever serves them is paid alike.
    """
    said = [part for one in facts.interviews if (part := on_period_sales(one)) is not None]
    paid = facts.own(
        "PRB.pay_on_sales",
        fmean(said) if said else None,
        "not-answered",
        n=len(said),
        source=Source.INTERVIEW,
    )
    late = facts.figure("retention", "M59")
    missing = [] if said else [Missing("interviews", ("question_id", "value"))]
    if late is None or late.value is None:
        late = late or not_computable("M59", Unit.SHARE, Source.LEDGER, "no-sales")
        missing.append(Missing("ledger", ("doc_date", "net_amount")))
    readings = (Reading("share", paid, P17_SHARE), Reading("late", late, P17_LATE))
    return Seen(readings, facts.looked_at, tuple(missing))


def on_period_sales(interview: Interview) -> float | None:
    """Return the part of a seller's variable pay that rests on the sales of the period (Q39).

    What it rests on is taken to weigh alike; a variable that is settled once a year looks at no
    shorter period. None where there is no variable pay or its basis was not said.
    """
    bases = [plain(one) for one in interview.listed("Q39", "base")]
    if not bases or interview.number("Q39", "pct") == 0:
        return None
    every = plain(interview.chosen("Q39", "periodo") or "")
    if any(word.startswith(OF_A_YEAR) for word in every.split()):
        return 0.0
    return sum(_is_sales(one) for one in bases) / len(bases)


def _is_sales(base: str) -> bool:
    return any(word.startswith(ON_SALES) for word in base.split())


def wrong_profile(facts: Facts) -> Seen:
    """Return whether those assessed fall short in several competences (P18).

    Affected are the accounts of those who were assessed.
    """
    gaps = facts.figure("roles", "ROL.gaps")
    gaps = gaps or not_computable("ROL.gaps", Unit.COUNT, Source.HR, "not-assessed")
    if gaps.value is None:
        return Seen((Reading("gaps", gaps, P18_GAPS),), (), (Missing("competence_assessments"),))
    of = portfolios(facts)
    served = [group for person in _assessed(facts) for group in of.get(person, ())]
    return Seen((Reading("gaps", gaps, P18_GAPS),), tuple(served) or facts.looked_at)


def _assessed(facts: Facts) -> list[str]:
    judged, links = facts.ledger.table("competence_assessments"), facts.ledger.table("seller_links")
    people = judged.join(links, judged.employee_id == links.seller_ref).select("seller_id")
    rows = facts.ledger.rows(people.distinct().order_by("seller_id"))
    return [str(one) for one in rows.column("seller_id").to_pylist()]


DETECTORS: dict[str, Detector] = {"P17": short_term, "P18": wrong_profile}


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield from which rows the figures of these detectors come."""
    yield Origin(("PRB.pay_on_sales",), "answers", answers(ledger), ("interviews",))
