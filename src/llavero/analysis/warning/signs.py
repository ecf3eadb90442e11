"""Which signals does each account give at each month end, under the thresholds in force?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.warning import parameters
from llavero.analysis.warning.findings import Signal, Thresholds
from llavero.analysis.warning.method import signals, trial
from llavero.analysis.warning.records import Records
from llavero.ledger.columns import Flags, Floats, Labels

NAMES: tuple[Signal, ...] = ("silence", "rhythm", "mix", "slide", "margin")
TOLERANCE = 1e-9  # thresholds are met by quotients of floats


@dataclass(frozen=True, slots=True)
class Signs:
    """What the accounts show, month end by month end."""

    thresholds: Thresholds
    past: trial.Past
    fired: Mapping[Signal, Flags]  # those that can be told with the data at hand
    pattern: Labels  # (accounts, month ends)  which of them fire together
    alarm: Flags  # (accounts, month ends)  enough of them to warn


def thresholds(setting: Setting) -> Thresholds:
    """Return the thresholds in force."""
    return Thresholds(
        fall=setting.value(parameters.FALL),
        months=int(setting.value(parameters.MONTHS)),
        silence=setting.value(parameters.SILENCE),
        rhythm=setting.value(parameters.RHYTHM),
        mix=setting.value(parameters.MIX),
        slide=setting.value(parameters.SLIDE),
        margin=setting.value(parameters.MARGIN),
        discount=setting.value(parameters.DISCOUNT),
        signals=int(setting.value(parameters.SIGNALS)),
        purchases=int(setting.value(parameters.PURCHASES)),
    )


def signs(records: Records) -> Signs:
    """Return what each account shows at each month end."""
    at = thresholds(records.setting)
    bought = records.bought
    past = trial.past(records.sales, bought, months=at.months, fall=at.fall, purchases=at.purchases)
    fired = {
        "silence": _silence(records) > at.silence,
        "rhythm": signals.lengthening(bought) >= at.rhythm - TOLERANCE,
        "slide": signals.change(records.sales, signals.QUARTER) <= -at.slide + TOLERANCE,
        **_fired_where_known(records, at),
    }
    told: dict[Signal, Flags] = {name: fired[name] for name in NAMES if name in fired}
    pattern = signals.patterns([told.get(name) for name in NAMES])
    count = signals.count_of(pattern, len(NAMES))
    return Signs(at, past, told, pattern, count >= at.signals)


def _silence(records: Records) -> Floats:
    purchases = records.purchases
    return signals.silence(purchases.account, purchases.day, records.ends, len(records.groups))


def _fired_where_known(records: Records, at: Thresholds) -> dict[str, Flags]:
    """Return the signals that not every ledger allows: lines no longer bought, margin leaking."""
    found: dict[str, Flags] = {}
    if records.lines is not None:
        lost = signals.mix_lost(records.lines, len(records.groups), records.months)
        found["mix"] = lost >= at.mix - TOLERANCE
    leaks = tuple(_leaks(records, at))
    if leaks:
        # A discount that rises takes the margin down: one leak is one signal.
        found["margin"] = np.logical_or.reduce(leaks)
    return found


def _leaks(records: Records, at: Thresholds) -> Iterator[Flags]:
    if records.costed is not None and records.cogs is not None:
        margin = signals.change_of_part(records.costed - records.cogs, records.costed)
        yield margin <= -at.margin + TOLERANCE
    if records.paid is not None and records.listed is not None:
        discount = signals.change_of_part(records.listed - records.paid, records.listed)
        yield discount >= at.discount - TOLERANCE
