"""Would the choice, made in the past, have caught what came afterwards?"""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from llavero.analysis.answers import Answer, Setting
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.analysis.selection.dated import YEAR, last_year
from llavero.analysis.selection.eligible import customers
from llavero.analysis.selection.facts import Facts
from llavero.analysis.selection.proof.findings import (
    DEFINITIONS,
    HistoryTooShort,
    NothingToProve,
)
from llavero.analysis.selection.proof.origins import origins
from llavero.analysis.selection.proof.past import Past
from llavero.analysis.selection.proof.reading import past, span
from llavero.analysis.selection.proof.telling import told
from llavero.analysis.selection.proof.traces import traces
from llavero.analysis.selection.proof.trial import trial
from llavero.analysis.selection.rule import Rule
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.period import Period
from llavero.foundation.trace import Traces
from llavero.ledger.conversion import doubts, exchange
from llavero.ledger.tables import Ledger

UNITS = {definition.id: definition.unit for definition in DEFINITIONS}
NEEDED = 2 * YEAR  # a year before the look back, and one after
SHORT = "not-enough-history"


def answer(
    ledger: Ledger, setting: Setting, rule: Rule, facts: Facts, *, served: bool = False
) -> Answer:
    """Return what the choice by `rule` would have caught, made on past days.

    facts    what is known today
    served   the choice of today takes the cost to serve from what is left
    """
    period = span(facts)
    if period is None:
        return _without(ledger, setting, setting.period, "no-sales")
    reasons, blocked = doubts(exchange(ledger).excluded(period))
    if blocked:
        return _without(ledger, setting, period, blocked)
    if period.months < NEEDED:
        short = HistoryTooShort(period.months, NEEDED, NEEDED - period.months)
        return _without(ledger, setting, period, SHORT, short)
    known = past(ledger, facts, period)
    if not served:
        known = known.without_service()
    looks, why = origins(known, in_proportion(rule, known))
    if why:
        return _without(ledger, setting, period, "no-look-back", NothingToProve(why))
    sheet = Sheet(
        UNITS, Period(looks[0].after.start, looks[-1].after.end), setting.currency, reasons
    )
    found = trial(looks, np.random.default_rng(setting.seed))
    findings = tuple(told(found, sheet, rule, costed=known.costed, served=served))
    return _answer(ledger, setting, period, findings, "no-positive-outcome")


def joined(one: Answer, other: Answer) -> Answer:
    """Return two answers to one question as one."""
    traces = Traces(lambda: (*one.traces, *other.traces))
    figures = once_each((*one.figures, *other.figures))
    return Answer((*one.findings, *other.findings), figures, traces)


def in_proportion(rule: Rule, known: Past) -> Rule:
    """Return the rule that chooses the same part of the accounts that bought, whenever it was.

    As many as today would be too many of the fewer accounts of the past.
    """
    buying = int(((last_year(known.panel.sales) > 0) & customers(known.facts)).sum())
    if not rule.number or not buying:
        return rule
    return replace(rule, number=None, part=rule.number / buying)


def _without(
    ledger: Ledger, setting: Setting, period: Period, because: str, *findings: object
) -> Answer:
    return _answer(ledger, setting, period, findings, because)


def _answer(
    ledger: Ledger,
    setting: Setting,
    period: Period,
    findings: tuple[object, ...],
    because: str,
) -> Answer:
    figures = tuple(figure for finding in findings for figure in figures_in(finding))
    rest = _rest(setting, figures, because)
    return Answer(
        findings,
        once_each((*figures, *rest)),
        Traces(lambda: traces(ledger, period)),
    )


def _rest(setting: Setting, told: tuple[Measure, ...], because: str) -> Iterator[Measure]:
    """Yield the figures that no finding holds, and why they have no value."""
    known = {figure.id for figure in told}
    for one in DEFINITIONS:
        if one.id not in known and ".look_" not in one.id:
            yield not_computable(one.id, one.unit, Source.LEDGER, because, period=setting.period)
