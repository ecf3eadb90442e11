"""What would the warning have said in the past, and was it right?"""

from typing import Literal

import numpy as np

from llavero.analysis.bootstrap import Interval
from llavero.analysis.figures import Sheet
from llavero.analysis.warning.findings import Signal, SignalTried, Verdict, WarningTried
from llavero.analysis.warning.method import trial
from llavero.analysis.warning.records import Records
from llavero.analysis.warning.signs import Signs
from llavero.foundation.measure import Measure

FEW = 20  # warnings below which nothing is said of a rule
NEVER, NO_FALLS = "never-warned", "no-falls"
Bound = Literal["value", "low", "high"]


def warning_tried(records: Records, signs: Signs) -> WarningTried | None:
    """Return how the warning fared; None where no month end can be judged."""
    past = signs.past
    if not past.judged:
        return None
    names = tuple(signs.fired)
    rules = (signs.alarm, *(signs.fired[name] for name in names))
    tally = trial.tally(past, rules)
    if not tally.cases.any():
        return None
    compared = trial.comparison(tally, np.random.default_rng(records.setting.seed))
    sheet = records.sheet.over(records.period(past.judged[0], past.judged[-1]))
    silence = 1 + names.index("silence")
    lead = compared.lead[silence] if compared else None
    leads = trial.leads(past, signs.alarm)
    return WarningTried(
        verdict=_verdict(tally, compared, 0),
        against_silence=lead.verdict if lead else None,
        thresholds=signs.thresholds,
        cases=sheet.figure("EW.cases", int(tally.cases.sum())),
        accounts=sheet.figure("EW.accounts", int((tally.cases > 0).sum())),
        month_ends=sheet.figure("EW.month_ends", len(past.judged)),
        base=_base(sheet, tally),
        warned=sheet.figure("EW.warned", int(tally.warned[:, 0].sum())),
        precision=_precision(sheet, tally),
        false=_false(sheet, tally),
        recall=_recall(sheet, "EW.recall", tally, 0),
        gain=_gain(sheet, "EW.gain", compared, 0, "value"),
        gain_low=_gain(sheet, "EW.gain_low", compared, 0, "low"),
        gain_high=_gain(sheet, "EW.gain_high", compared, 0, "high"),
        against=_bound(sheet, "EW.against", lead, "value"),
        against_low=_bound(sheet, "EW.against_low", lead, "low"),
        against_high=_bound(sheet, "EW.against_high", lead, "high"),
        early=_early(sheet, leads),
        lead=_lead(sheet, "EW.lead", leads),
        signals=tuple(
            _tried(sheet, signs, name, at, tally, compared)
            for at, name in enumerate(names, start=1)
        ),
    )


def _verdict(tally: trial.Tally, compared: trial.Comparison | None, rule: int) -> Verdict:
    gain = compared.gain[rule] if compared else None
    if gain is None or tally.warned[:, rule].sum() < FEW:
        return "few"
    return gain.verdict


def _base(sheet: Sheet, tally: trial.Tally) -> Measure:
    cases, falls = int(tally.cases.sum()), int(tally.falls.sum())
    return sheet.figure("EW.base", tally.base, n=cases, parts=(falls, cases))


def _precision(
    sheet: Sheet,
    tally: trial.Tally,
    rule: int = 0,
    id: str = "EW.precision",
    scope: str = "company",
) -> Measure:
    warned, right = int(tally.warned[:, rule].sum()), int(tally.right[:, rule].sum())
    value = right / warned if warned else None
    return sheet.figure(id, value, NEVER, scope=scope, n=warned, parts=(right, warned))


def _false(sheet: Sheet, tally: trial.Tally) -> Measure:
    warned, right = int(tally.warned[:, 0].sum()), int(tally.right[:, 0].sum())
    value = (warned - right) / warned if warned else None
    return sheet.figure("EW.false", value, NEVER, n=warned, parts=(warned - right, warned))


def _recall(
    sheet: Sheet, id: str, tally: trial.Tally, rule: int, scope: str = "company"
) -> Measure:
    falls, right = int(tally.falls.sum()), int(tally.right[:, rule].sum())
    value = right / falls if falls else None
    return sheet.figure(id, value, NO_FALLS, scope=scope, n=falls, parts=(right, falls))


def _gain(
    sheet: Sheet,
    id: str,
    compared: trial.Comparison | None,
    rule: int,
    bound: Bound,
    scope: str = "company",
) -> Measure:
    return _bound(sheet, id, compared.gain[rule] if compared else None, bound, scope)


def _bound(
    sheet: Sheet, id: str, found: Interval | None, bound: Bound, scope: str = "company"
) -> Measure:
    return sheet.figure(id, getattr(found, bound) if found else None, NEVER, scope=scope)


def _early(sheet: Sheet, leads: trial.Leads) -> Measure:
    falls, warned = leads.months.size, int((leads.months > 0).sum())
    value = warned / falls if falls else None
    return sheet.figure("EW.early", value, NO_FALLS, n=falls, parts=(warned, falls))


def _lead(sheet: Sheet, id: str, leads: trial.Leads, scope: str = "company") -> Measure:
    warned = leads.months[leads.months > 0]
    value = float(np.median(warned)) if warned.size else None
    whole = int(value) if value is not None and value == int(value) else value
    return sheet.figure(id, whole, NEVER, scope=scope, n=int(warned.size))


def _tried(
    sheet: Sheet,
    signs: Signs,
    name: Signal,
    at: int,
    tally: trial.Tally,
    compared: trial.Comparison | None,
) -> SignalTried:
    scope = f"signal:{name}"
    warned = int(tally.warned[:, at].sum())
    leads = trial.leads(signs.past, signs.fired[name])
    return SignalTried(
        signal=name,
        verdict=_verdict(tally, compared, at),
        warned=sheet.figure("EW.signal_warned", warned, scope=scope),
        precision=_precision(sheet, tally, at, "EW.signal_precision", scope),
        recall=_recall(sheet, "EW.signal_recall", tally, at, scope),
        gain=_gain(sheet, "EW.signal_gain", compared, at, "value", scope),
        gain_low=_gain(sheet, "EW.signal_gain_low", compared, at, "low", scope),
        gain_high=_gain(sheet, "EW.signal_gain_high", compared, at, "high", scope),
        lead=_lead(sheet, "EW.signal_lead", leads, scope),
    )
