"""Which accounts are key, and why? Here the questions are asked in order."""

from collections.abc import Iterator
from dataclasses import replace

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.analysis.scored import CRITERIA, PlacesBefore, ScoredAccounts
from llavero.analysis.selection import dated
from llavero.analysis.selection.assessed import Assessed, assessed
from llavero.analysis.selection.before import places_before
from llavero.analysis.selection.choice import Choice, choice
from llavero.analysis.selection.facts import Facts
from llavero.analysis.selection.findings import DEFINITIONS
from llavero.analysis.selection.missing import missing
from llavero.analysis.selection.proof.answer import answer as proof
from llavero.analysis.selection.proof.answer import joined
from llavero.analysis.selection.records import facts, staff
from llavero.analysis.selection.rule import Rule, rule
from llavero.analysis.selection.telling_accounts import accounts_chosen, scored_accounts
from llavero.analysis.selection.telling_choice import (
    choice_firm,
    compared,
    criteria_weighed,
    gates_passed,
    nobody_passes,
    nothing_to_weigh,
    number_of_key_accounts,
    packed_otherwise,
)
from llavero.analysis.selection.traces import traces
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.period import Period, add_months
from llavero.foundation.trace import Traces
from llavero.ledger.conversion import doubts, exchange
from llavero.ledger.tables import Ledger

UNITS = {definition.id: definition.unit for definition in DEFINITIONS}
SHORT = "not-enough-history"
OF_ONE = {
    *("C1.failed", "C1.unknown", "C2.known", "C2.account_coverage", "C3.weight", "C4.score"),
    *("C4.part", "C4.rank", "C4.gap", "C5.paying", "C5.number_if", "C6.chosen", "C6.low"),
    *("C6.high", "C6.noise", "C6.without", "C6.least", "C6.most"),
}  # one figure per account, gate, criterion or scenario


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return which accounts are key, how firmly, and what decided of each."""
    year = Period(add_months(setting.period.end, 1 - dated.YEAR), setting.period.end)
    reasons, blocked = doubts(exchange(ledger).excluded(year))
    sheet = Sheet(UNITS, setting.period, setting.currency, reasons, blocked)
    if sheet.blocked:
        missing_rates = MissingData("selection-no-rates", "fx")
        return _answer(ledger, setting, (missing_rates,), sheet.blocked)
    known = facts(ledger, setting, earlier)
    if not _has_year(known):
        return _answer(ledger, setting, (MissingData("selection-no-history", "ledger"),), SHORT)
    found = assessed(known, rule(setting))
    made = _made(ledger, found, setting)
    findings = tuple(_findings(ledger, found, made, setting, sheet))
    chosen = _answer(ledger, setting, findings)
    if made is None:
        return chosen
    proven = proof(ledger, setting, rule_of(made, setting), known, served=found.served)
    return joined(chosen, proven)


def _made(ledger: Ledger, found: Assessed, setting: Setting) -> Choice | None:
    """Return the choice; None where no account passes the gates, or nothing is to be weighed."""
    if not found.eligible.any() or not found.weights.any():
        return None
    return choice(found, staff(ledger, setting), setting)


def rule_of(made: Choice, setting: Setting) -> Rule:
    """Return the rule of the choice, as it is put to the proof on past days."""
    weights = dict(zip(CRITERIA, made.found.weights.tolist(), strict=True))
    return replace(rule(setting), weights=weights, number=made.many.number or None)


def _has_year(known: Facts) -> bool:
    return known.panel.months >= dated.YEAR and bool(
        (known.panel.sales[:, -dated.YEAR :] > 0).any()
    )


def _findings(
    ledger: Ledger, found: Assessed, made: Choice | None, setting: Setting, sheet: Sheet
) -> Iterator[object]:
    yield gates_passed(found, sheet)
    if not found.eligible.any():
        yield nobody_passes(found, sheet)
    elif made is None:
        yield nothing_to_weigh(found, sheet)
    else:
        yield criteria_weighed(made, sheet, setting)
        yield number_of_key_accounts(made, sheet, setting)
        yield compared(made, sheet)
        yield accounts_chosen(made, sheet, setting)
        yield choice_firm(made, sheet, setting)
        yield packed_otherwise(made, sheet)
        yield scored_accounts(made)
        before = places_before(ledger, found.every, rule(setting), served=found.served)
        if before is not None:
            yield before
    yield from missing(ledger, found)


def _answer(
    ledger: Ledger, setting: Setting, findings: tuple[object, ...], because: str = "no-choice"
) -> Answer:
    # What is handed on has thousands of numbers and no figure.
    spoken = (one for one in findings if not isinstance(one, ScoredAccounts | PlacesBefore))
    told = tuple(figure for finding in spoken for figure in figures_in(finding))
    figures = once_each((*told, *_rest(setting, told, because)))
    return Answer(findings, figures, Traces(lambda: traces(ledger, setting)))


def _rest(setting: Setting, told: tuple[Measure, ...], because: str) -> Iterator[Measure]:
    known = {figure.id for figure in told}
    for one in DEFINITIONS:
        if one.id not in known and one.id not in OF_ONE:
            yield not_computable(one.id, one.unit, Source.LEDGER, because, period=setting.period)
