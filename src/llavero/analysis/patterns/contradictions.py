"""Where does one seller say two things that hardly go together?

Neither is taken for the truth: the two answers are put side by side, to be asked again.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from llavero.analysis.answers import Setting
from llavero.analysis.patterns.coded import Mark
from llavero.analysis.patterns.parameters import (
    AHEAD,
    APPROVAL_DAYS,
    EASY,
    FRONT,
    KEY_TIME,
    MINOR_SOURCE,
    QUICK_QUOTE,
    WELL_COVERED,
)
from llavero.interview.answers import Interview

CLOSE_STAGES = ("Integrada", "Interdependiente")
SCHEDULED, REACTIVE, ONE_CONTACT = "R01", "R23", "N62"


@dataclass(frozen=True, slots=True)
class Tension:
    """Two answers of one interview, with the numbers that each gives."""

    kind: str
    account: str
    one: float | None
    other: float | None


Codes = Callable[[str], frozenset[str]]  # question -> codes of the answer
Look = Callable[[Interview, Codes, Setting], Iterator[Tension]]


def tensions(interview: Interview, marks: Sequence[Mark], setting: Setting) -> tuple[Tension, ...]:
    """Return what one interview says that hardly goes together."""

    def codes(question: str) -> frozenset[str]:
        here = (m for m in marks if (m.interview, m.question) == (interview.id, question))
        return frozenset(mark.code for mark in here)

    return tuple(found for look in LOOKS for found in look(interview, codes, setting))


def _time(interview: Interview, _: Codes, setting: Setting) -> Iterator[Tension]:
    key = interview.number("Q09")
    hours = [interview.number("Q10", part) for part in ("frente", "prep", "interna", "admin")]
    known = [value for value in hours if value is not None]
    if key is None or len(known) < len(hours) or not sum(known):
        return
    front = known[0] / sum(known)
    if key / 100 >= setting.value(KEY_TIME) and front < setting.value(FRONT):
        yield Tension("time", "", key / 100, front)


def _calendar(_: Interview, codes: Codes, __: Setting) -> Iterator[Tension]:
    decides = codes("Q24")
    if SCHEDULED in codes("Q21") and REACTIVE in decides and SCHEDULED not in decides:
        yield Tension("calendar", "", None, None)


def _quote(interview: Interview, _: Codes, setting: Setting) -> Iterator[Tension]:
    hours, days = interview.number("Q27", "cotizacion"), interview.number("Q37", "dias")
    if hours is None or days is None:
        return
    if hours <= setting.value(QUICK_QUOTE) and days >= setting.value(APPROVAL_DAYS):
        yield Tension("quote", "", hours, days)


def _ahead(interview: Interview, _: Codes, setting: Setting) -> Iterator[Tension]:
    known, last = interview.number("Q33"), interview.number("Q31")
    if known is not None and last is not None and known >= setting.value(AHEAD) and last <= 0:
        yield Tension("ahead", "", known, last)


def _close(interview: Interview, _: Codes, setting: Setting) -> Iterator[Tension]:
    for account in interview.accounts:
        if interview.chosen("Q20", "hoy", account) not in CLOSE_STAGES:
            continue
        hard = interview.number("Q19", "value", account)
        part = interview.number("Q17", "pct", account)
        if hard is not None and hard <= setting.value(EASY):
            yield Tension("replaceable", account, hard, None)
        elif part is not None and part / 100 < setting.value(MINOR_SOURCE):
            yield Tension("minor-source", account, part / 100, None)


def _covered(interview: Interview, codes: Codes, setting: Setting) -> Iterator[Tension]:
    people = [interview.number("Q13", "value", account) for account in interview.accounts]
    most = max((value for value in people if value is not None), default=None)
    if most is not None and most >= setting.value(WELL_COVERED) and ONE_CONTACT in codes("Q40"):
        yield Tension("covered", "", most, None)


def _listed(interview: Interview, _: Codes, __: Setting) -> Iterator[Tension]:
    count, names = interview.number("Q06", "count"), interview.listed("Q06", "accounts")
    if count is not None and names and count != len(names):
        yield Tension("listed", "", count, float(len(names)))


LOOKS: tuple[Look, ...] = (_time, _calendar, _quote, _ahead, _close, _covered, _listed)
