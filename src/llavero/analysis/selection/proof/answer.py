"""Would the choice, made in the past, have caught what came afterwards?"""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from llavero.analysis.answers import Answer, Setting
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.analysis.selection.dated import CRITERIA, YEAR, last_year
from llavero.analysis.selection.proof.findings import (
    DEFINITIONS,
    HistoryTooShort,
    NothingToProve,
)
from llavero.analysis.selection.proof.origins import Origin, Past, Rule, days_of_origins, origin
from llavero.analysis.selection.proof.reading import past, span
from llavero.analysis.selection.proof.telling import told
from llavero.analysis.selection.proof.traces import traces
from llavero.analysis.selection.proof.trial import trial
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.period import Period
from llavero.foundation.trace import Traces
from llavero.ledger.conversion import doubts, exchange
from llavero.ledger.tables import Ledger

UNITS = {definition.id: definition.unit for definition in DEFINITIONS}
NEEDED = 2 * YEAR  # a year before the look back, and one after
SHORT = "not-enough-history"


def answer(ledger: Ledger, setting: Setting, rule: Rule) -> Answer:
    """Return what the choice by `rule` would have caught, made on past days."""
    period = span(ledger, setting)
    if period is None:
        return _without(ledger, setting, setting.period, "no-sales")
    reasons, blocked = doubts(exchange(ledger).excluded(period))
    if blocked:
        return _without(ledger, setting, period, blocked)
    if period.months < NEEDED:
        short = HistoryTooShort(period.months, NEEDED, NEEDED - period.months)
        return _without(ledger, setting, period, SHORT, short)
    known = past(ledger, period)
    looks = tuple(_looks(known, in_proportion(rule, known)))
    if not looks:
        dated = any(rule.weights.get(name, 0) > 0 for name in CRITERIA)
        return _without(
            ledger,
            setting,
            period,
            "no-look-back",
            NothingToProve("nobody" if dated else "undated"),
        )
    sheet = Sheet(
        UNITS, Period(looks[0].after.start, looks[-1].after.end), setting.currency, reasons
    )
    findings = tuple(told(trial(looks, np.random.default_rng(setting.seed)), sheet, rule, known))
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
    buying = int(((last_year(known.panel.sales) > 0) & ~known.barred).sum())
    if not rule.number or not buying:
        return rule
    return replace(rule, number=None, part=rule.number / buying)


def _looks(known: Past, rule: Rule) -> Iterator[Origin]:
    for months in days_of_origins(known.panel):
        found = origin(known, months, rule)
        if found is not None:
            yield found


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
        Traces(lambda: traces(ledger, setting, period)),
    )


def _rest(setting: Setting, told: tuple[Measure, ...], because: str) -> Iterator[Measure]:
    """Yield the figures that no finding holds, and why they have no value."""
    known = {figure.id for figure in told}
    for one in DEFINITIONS:
        if one.id not in known and ".look_" not in one.id:
            yield not_computable(one.id, one.unit, Source.LEDGER, because, period=setting.period)
