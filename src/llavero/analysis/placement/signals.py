"""What is each signal in this company: from its data, laid down by somebody, or assumed?"""

from dataclasses import dataclass

from llavero.analysis.answers import Setting
from llavero.analysis.figures import Sheet, number
from llavero.analysis.placement.findings import Origin
from llavero.analysis.placement.method.situation import ASSUMED, Situation
from llavero.analysis.placement.options import SIGNALS
from llavero.analysis.placement.parameters import (
    FULL_CONFLICT,
    FULL_DAYS,
    FULL_PEOPLE,
    FULL_SHARE,
    SIGNAL,
)
from llavero.analysis.placement.reading import MOST_CONFLICTS, Known
from llavero.foundation.measure import Measure, Source


@dataclass(frozen=True, slots=True)
class Signal:
    """One signal: its value in [0, 1], whence, and the figures of the company behind it."""

    name: str
    origin: Origin
    value: float | None  # None: assumed
    figure: Measure
    evidence: tuple[Measure, ...]


def signals(known: Known, setting: Setting, sheet: Sheet) -> tuple[Signal, ...]:
    """Return every signal, in the order of SIGNALS."""
    return tuple(_signal(name, known, setting, sheet) for name in SIGNALS)


def situation(seen: tuple[Signal, ...], known: Known, setting: Setting) -> Situation:
    """Return the company as places are judged by; what is laid down stands for its data."""
    values = {one.name: one for one in seen}
    return Situation(
        tuple(one.value for one in seen),
        _behind(values["sz"], setting.value(FULL_PEOPLE), number(known.needed)),
        _behind(values["conc"], setting.value(FULL_SHARE), number(known.key_share)),
        _whole(known.units),
        _whole(known.regions),
    )


def _behind(signal: Signal, full: float, on_record: float | None) -> float | None:
    if signal.origin == "laid-down" and signal.value is not None:
        return signal.value * full
    return on_record


def _signal(name: str, known: Known, setting: Setting, sheet: Sheet) -> Signal:
    id = f"PLA.x_{name}"
    laid_down = setting.value(SIGNAL[name])
    if laid_down >= 0:
        figure = sheet.figure(id, laid_down, source=Source.ASSUMPTION, doubts=("laid-down",))
        return Signal(name, "laid-down", laid_down, figure, ())
    value, evidence = _taken(name, known, setting)
    if value is None:
        figure = sheet.figure(id, ASSUMED, source=Source.ASSUMPTION, doubts=("middle-assumed",))
        return Signal(name, "assumed", None, figure, ())
    doubts = tuple(dict.fromkeys(reason for one in evidence for reason in one.reasons))
    said = all(one.source == Source.INTERVIEW for one in evidence)
    source = Source.INTERVIEW if said else Source.LEDGER
    figure = sheet.figure(id, value, source=source, doubts=doubts)
    itself = next((one for one in evidence if one.id == id), None)
    return Signal(name, "interviews" if said else "data", value, itself or figure, evidence)


def _taken(name: str, known: Known, setting: Setting) -> tuple[float | None, tuple[Measure, ...]]:
    match name:
        case "conc":
            return _full(setting.value(FULL_SHARE), known.key_share)
        case "sz":
            return _full(setting.value(FULL_PEOPLE), known.needed)
        case "sl":
            return _full(setting.value(FULL_DAYS), known.approval)
        case "cf":
            booked = _full(setting.value(FULL_CONFLICT), known.booked)
            heard = _full(MOST_CONFLICTS, known.conflicts)
            values = [one for one, _ in (booked, heard) if one is not None]
            return max(values, default=None), (*booked[1], *heard[1])
        case _:
            plain = {"mb": known.lines, "mr": known.places, "ce": known.central}
            return _full(1, plain.get(name, known.projects))


def _full(full: float, figure: Measure | None) -> tuple[float | None, tuple[Measure, ...]]:
    value = number(figure)
    if figure is None or value is None:
        return None, ()
    return min(1.0, max(0.0, value / full)), (figure,)


def _whole(figure: Measure) -> int | None:
    value = number(figure)
    return None if value is None else int(value)
