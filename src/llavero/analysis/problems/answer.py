"""What can go wrong? The only module here that puts the detectors to work."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer, Earlier, Setting
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.analysis.problems.definitions import DEFINITIONS, UNITS
from llavero.analysis.problems.facts import facts_of
from llavero.analysis.problems.findings import OF_PROBLEM
from llavero.analysis.problems.mentions import mentions
from llavero.analysis.problems.ranking import ranked, risk_map
from llavero.analysis.problems.registry import DETECTORS
from llavero.analysis.problems.scoring import problem
from llavero.analysis.problems.traces import traces
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.trace import Traces
from llavero.ledger.conversion import doubts, exchange
from llavero.ledger.tables import Ledger


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return the problems of the catalogue, in its order, and the map of their risks."""
    reasons, blocked = doubts(exchange(ledger).excluded(setting.period))
    sheet = Sheet(UNITS, setting.period, setting.currency, reasons, blocked)
    facts = facts_of(ledger, setting, earlier, sheet)
    heard = mentions(facts)
    problems = tuple(problem(facts, entry, detect(facts), heard) for entry, detect in DETECTORS)
    found = (*problems, risk_map(facts, ranked(problems), len(heard.asked)))
    own = tuple(figure for figure in figures_in(found) if figure.id in UNITS)
    figures = once_each((*own, *_rest(own)))
    return Answer(found, figures, Traces(lambda: traces(ledger, setting)))


def _rest(told: tuple[Measure, ...]) -> Iterator[Measure]:
    """Yield, for each figure of the company that no problem holds, one that says why."""
    known = {figure.id for figure in told}
    for one in DEFINITIONS:
        if one.id not in known and one.id not in OF_PROBLEM:
            yield not_computable(one.id, one.unit, Source.LEDGER, "not-recorded")
