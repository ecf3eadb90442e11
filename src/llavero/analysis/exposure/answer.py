"""How much could be lost in a bad year, and who would make it? The door of the analysis."""

from collections.abc import Iterator

import numpy as np

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.exposure.findings import (
    DEFINITIONS,
    OF_ONE,
    History,
    LearntFromPast,
    LearntRatio,
    NothingAtRisk,
)
from llavero.analysis.exposure.history import Look, key_looks, looks, silence_now
from llavero.analysis.exposure.learning import Learnt, learnt
from llavero.analysis.exposure.method.odds import base_probability
from llavero.analysis.exposure.parameters import (
    FACTORS,
    LOSSES,
    PRIOR,
    PRIOR_YEARS,
    RATIOS,
    prior,
)
from llavero.analysis.exposure.present import present
from llavero.analysis.exposure.records import Records, records
from llavero.analysis.exposure.saved import curve, savings, together
from llavero.analysis.exposure.supposed import stress
from llavero.analysis.exposure.telling import Teller
from llavero.analysis.exposure.traces import traces
from llavero.analysis.exposure.unit import Unit, chosen, managers, unit, worth
from llavero.analysis.exposure.years import Weighed, years
from llavero.analysis.figures import figures_in, once_each
from llavero.analysis.strength import score
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.trace import Traces
from llavero.ledger.tables import Ledger

UNITS = {definition.id: definition.unit for definition in DEFINITIONS}
FEW_LOSSES = "few-losses"


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return what could be lost in the twelve months after the period."""
    found = records(ledger, setting, UNITS)
    readable = found is not None and not found.sheet.blocked
    findings = tuple(_findings(ledger, found, earlier)) if found and readable else ()
    told = tuple(figure for finding in findings for figure in figures_in(finding))
    because = found.sheet.blocked or "no-positive-sales" if found is not None else "no-sales"
    figures = once_each((*told, *_rest(told, because)))
    return Answer(findings, figures, Traces(lambda: traces(ledger, setting)))


def _findings(ledger: Ledger, found: Records, earlier: Earlier) -> Iterator[object]:
    key, looked_at = chosen(found)
    left = worth(found, looked_at)
    holders = score.known(ledger, found.setting.as_of, found.places, found.setting).holders
    every = np.arange(len(found.groups))
    who = managers(ledger, found, holders, every)
    of = unit(found, looked_at, left, who, key=key)
    if not of.members.size:
        yield NothingAtRisk()
        return
    yield from _told(ledger, found, of, earlier)


def _told(ledger: Ledger, found: Records, of: Unit, earlier: Earlier) -> Iterator[object]:
    past = looks(found)
    history = _history(ledger, found, past)
    known = learnt(ledger, found, past)
    weighed = _weighed(ledger, found, of, earlier, known, history)
    told = Teller(found, of, weighed, years(of, weighed, found.setting))
    yield told.revenue_at_risk()
    yield history
    yield _learning(found, known, history)
    yield from told.factors(known)
    yield from told.accounts()
    yield curve(told)
    yield from savings(told)
    yield together(told)
    yield from stress(told)
    yield from _missing(ledger, of, weighed)


def _weighed(
    ledger: Ledger, found: Records, of: Unit, earlier: Earlier, known: Learnt, history: History
) -> Weighed:
    """Return the accounts with their factors, and what these weigh."""
    setting, members = found.setting, of.members
    places = {found.groups[at]: label for label, at in enumerate(members.tolist())}
    relations = score.known(ledger, setting.as_of, places, setting)
    ratios = {name: setting.value(one) for name, one in RATIOS.items()} | known.ratios
    own = history.key_base.value if of.key and known.state != "used" else None
    return Weighed(
        base=known.base(silence_now(found)[members], _number(history.base)),
        present=present(ledger, found, members, earlier, relations),
        ratios=np.array([ratios[name] for name in FACTORS]),
        base_by_key=own if isinstance(own, float) else None,
    )


def _history(ledger: Ledger, found: Records, past: tuple[Look, ...]) -> History:
    """Return how often accounts were lost, and how often the key ones were."""
    lost = sum(int(look.lost.sum()) for look in past)
    at_risk = sum(int(look.at_risk.sum()) for look in past)
    key_lost, key_years = key_looks(ledger, found, past)
    setting, sheet = found.setting, found.sheet.over(None)
    base = base_probability(lost, at_risk, prior(setting))
    return History(
        looks=len(past),
        lost=sheet.figure("EXP.lost", lost if past else None, "not-enough-history", n=at_risk),
        years=sheet.figure("EXP.years", at_risk if past else None, "not-enough-history"),
        base=sheet.figure("EXP.base", base, parts=(lost, at_risk), n=at_risk),
        key_rate=sheet.figure(
            "EXP.key_rate",
            key_lost / key_years if key_years else None,
            "no-key-history",
            parts=(key_lost, key_years),
            n=key_years,
        ),
        key_base=sheet.figure(
            "EXP.key_base",
            base_probability(key_lost, key_years, prior(setting)) if key_years else None,
            "no-key-history",
            parts=(key_lost, key_years),
            n=key_years,
        ),
        prior=setting.value(PRIOR),
        prior_years=setting.value(PRIOR_YEARS),
    )


def _number(figure: Measure) -> float:
    assert isinstance(figure.value, float), "the base always has a value"
    return figure.value


def _learning(found: Records, known: Learnt, history: History) -> LearntFromPast:
    """Return whether the past replaces the expert's ratios, and how it was judged."""
    sheet, of = found.sheet.over(None), known.judged

    def figure(id: str, value: float | None) -> Measure:
        return sheet.figure(id, value, FEW_LOSSES, n=known.losses)

    return LearntFromPast(
        state=known.state,
        losses=history.lost,
        needed=round(found.setting.value(LOSSES)),
        score=figure("EXP.score", of.score if of else None),
        base=figure("EXP.score_base", of.base if of else None),
        low=figure("EXP.score_gain_low", of.low if of else None),
        high=figure("EXP.score_gain_high", of.high if of else None),
        ratios=tuple(LearntRatio(name, ratio) for name, ratio in known.ratios.items()),
    )


# Of each factor: what would tell it, where nothing does.
SOURCES = {
    "single_thread": MissingData("exposure-no-interactions", "interactions"),
    "negative_decider": MissingData("exposure-no-deciders", "contacts", ("role", "sentiment")),
    "overdue": MissingData("exposure-no-payments", "ledger", ("due_date", "paid_date")),
    "kam_change": MissingData("exposure-no-assignments", "assignments", ("from",)),
    "competitor_project": MissingData(
        "exposure-no-pressure", "assessments", ("competitor_pressure",)
    ),
}


def _missing(ledger: Ledger, of: Unit, weighed: Weighed) -> Iterator[MissingData]:
    if not of.key:
        yield MissingData("exposure-no-key-accounts", "ka_status")
    if of.basis == "sales":
        yield MissingData("exposure-no-cost", "ledger", ("cogs",))
    for name, missing in SOURCES.items():
        if np.isnan(weighed.present[:, FACTORS.index(name)]).all():
            yield missing


def _rest(told: tuple[Measure, ...], because: str) -> Iterator[Measure]:
    """Yield the figures of the company that no finding holds, and why they have no value."""
    known = {figure.id for figure in told}
    for one in DEFINITIONS:
        if one.id not in known and not one.id.partition(".")[2].startswith(OF_ONE):
            yield not_computable(one.id, one.unit, Source.LEDGER, because)
