"""How often was an account lost in the past, and what had been seen of it before?"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from llavero.analysis.exposure.parameters import FALL, LONG_YEARS
from llavero.analysis.exposure.present import changed, falling, long, overdue
from llavero.analysis.exposure.records import YEAR, Records, key_at
from llavero.analysis.silence import USUAL_DAYS, Rhythm, limits, recency, rhythms, states
from llavero.foundation.period import Period
from llavero.ledger.columns import Flags, Floats
from llavero.ledger.tables import Ledger

# What the records let be seen of a day gone by; what people judged bears no date.
SEEN_BEFORE = ("falling_sales", "overdue", "kam_change", "long_relationship")
SILENCE = "silence"  # beside those factors: log of one and the recency ratio (M49)


@dataclass(frozen=True, slots=True)
class Look:
    """One year of the past: who could be lost at its start, and who was at its end."""

    months: int  # that had passed at its start
    at_risk: Flags  # (accounts,)
    lost: Flags  # (accounts,)  of those at risk
    silence: Floats  # (accounts,)  recency ratio at its start


def looks(records: Records) -> tuple[Look, ...]:
    """Return the years of the past, the last one first.

    An account is at risk that has bought and is not lost at the start of a year; it is lost when
    it is at the end (M49). Each loss is counted in one year only.
    """
    months = sorted({one for end in records.years for one in (end - YEAR, end)})
    ends = np.array([records.end(one) for one in months], dtype="datetime64[D]")
    found = rhythms(records.buyer, records.bought_on, ends, len(records.groups))
    known = dict(zip(months, found, strict=True))
    return tuple(_look(records, known, end) for end in records.years)


def _look(records: Records, known: dict[int, Rhythm], end: int) -> Look:
    start = end - YEAR
    before, after = known[start], known[end]
    at_risk = (before.purchases > 0) & ~_is_lost(records, before)
    return Look(start, at_risk, at_risk & _is_lost(records, after), _ratio(records, before))


def _ratio(records: Records, rhythm: Rhythm) -> Floats:
    otherwise = records.setting.value(USUAL_DAYS)
    return recency(rhythm.silent, rhythm.usual, rhythm.purchases, otherwise=otherwise)


def _is_lost(records: Records, rhythm: Rhythm) -> Flags:
    ratio = _ratio(records, rhythm)
    state = states(ratio, rhythm.silent, limits(records.setting))
    return np.asarray(state == "lost", dtype=np.bool_)


def silence_now(records: Records) -> Floats:
    """Return the recency ratio of each account at the end of the period."""
    end = np.array([records.setting.period.end], dtype="datetime64[D]")
    (now,) = rhythms(records.buyer, records.bought_on, end, len(records.groups))
    return _ratio(records, now)


def key_looks(ledger: Ledger, records: Records, past: tuple[Look, ...]) -> tuple[int, int]:
    """Return the losses and the account-years of those that were key at the start of each year."""
    lost = years = 0
    for look in past:
        key = key_at(ledger, records.end(look.months), records.groups)
        lost += int((look.lost & key).sum())
        years += int((look.at_risk & key).sum())
    return lost, years


def cases(
    ledger: Ledger, records: Records, past: tuple[Look, ...]
) -> Iterator[tuple[Floats, Flags]]:
    """Yield what had been seen of those at risk in each year, and who was lost.

    yields   (accounts at risk, factors of SEEN_BEFORE and the silence), (accounts at risk,)
    """
    for look in past:
        table = _seen(ledger, records, look)[look.at_risk]
        yield table, look.lost[look.at_risk]


def _seen(ledger: Ledger, records: Records, look: Look) -> Floats:
    setting, day = records.setting, records.end(look.months)
    period = Period.last_complete_months(day)
    seen = (
        falling(records.sales, look.months, setting.value(FALL)),
        overdue(ledger, setting, period, day, records.places),
        changed(ledger, setting, day, records.places),
        long(records.first_sale, records.first, day, setting.value(LONG_YEARS)),
        np.log1p(look.silence),
    )
    return np.asarray(np.nan_to_num(np.column_stack(seen)), dtype=np.float64)
