"""Which of the fifteen contents of a plan are there, from which source, and how old are they?

Source: methods E6, after Ryals & Rogers (2007) and Woodburn & McDonald (2011).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from llavero.foundation.measure import Source
from llavero.report.plan.actions import actions
from llavero.report.plan.known import Known
from llavero.report.plan.strengths import matrix
from llavero.report.plan.threats import risks

State = Literal["complete", "partly", "blank"]


@dataclass(frozen=True, slots=True)
class Content:
    """One of the fifteen contents. Blank: only a person knows it, or nothing is on record."""

    number: int  # of methods E6
    name: str
    state: State
    sources: tuple[Source, ...] = ()
    known_on: date | None = None  # when the newest fact was last known
    age: int | None = None  # days since then; None: no date says it


def contents(known: Known) -> tuple[Content, ...]:
    """Return the fifteen contents in order."""
    return tuple(
        _content(known, number, name, fill)
        for number, (name, fill) in enumerate(CONTENTS.items(), start=1)
    )


@dataclass(frozen=True, slots=True)
class _Filled:
    """How much of a content is there, and what it rests on."""

    done: tuple[bool, ...]  # its parts
    sources: tuple[Source, ...]
    on: date | None = None
    person: bool = False  # a part of it only a person knows


def _content(known: Known, number: int, name: str, fill: "Fill") -> Content:
    filled = fill(known)
    if not any(filled.done):
        return Content(number, name, "blank")
    whole = all(filled.done) and not filled.person
    age = (known.day - filled.on).days if filled.on else None
    return Content(number, name, "complete" if whole else "partly", filled.sources, filled.on, age)


NOTHING = _Filled((), ())


def _ledger_day(known: Known) -> date | None:
    """Return the last day the ledger tells of, as seen from the as-of date."""
    last = known.run.facts.last_sale
    return min(last, known.day) if last else None


def _latest(days: Iterable[date | None]) -> date | None:
    return max((day for day in days if day is not None), default=None)


def _summary(known: Known) -> _Filled:
    traded = known.record.trade is not None
    return _Filled((traded, traded and _placed(known)), (Source.LEDGER,), _ledger_day(known))


def _placed(known: Known) -> bool:
    return known.placed is not None and known.placed.category != "unclaimed"


def _profile(known: Known) -> _Filled:
    who = known.record.profile
    told = any(one is not None for one in (who.segment, who.region, who.city, who.employees))
    return _Filled((told,), (Source.CRM,), person=True)


def _only_a_person(known: Known) -> _Filled:
    return NOTHING


def _relationships(known: Known) -> _Filled:
    people = known.record.people
    if people is None:
        return NOTHING
    graded = any(one.role and one.influence is not None for one in people.persons)
    met = people.active.value is not None
    day = _latest(one.known_on for one in people.persons)
    return _Filled((True, graded, met), (Source.CRM,), day)


def _performance(known: Known) -> _Filled:
    trade = known.record.trade
    if trade is None:
        return NOTHING
    done = (True, trade.margin.value is not None, known.figure("M51.account") is not None)
    return _Filled(done, (Source.LEDGER,), _ledger_day(known))


def _wallet(known: Known) -> _Filled:
    record = known.record
    said = [one for one in record.said if one.question == "Q18" and one.open]
    pressed = record.judgement is not None and record.judgement.pressure is not None
    sources = (
        *((Source.ASSUMPTION,) if record.wallet else ()),
        *((Source.INTERVIEW,) if said else ()),
        *((Source.CRM,) if pressed else ()),
    )
    days = [one.on for one in said] + ([record.judgement.on] if record.judgement else [])
    return _Filled((record.wallet is not None, bool(said) or pressed), sources, _latest(days))


def _position(known: Known) -> _Filled:
    staged = known.placed is not None and known.placed.stage.value is not None
    done = (_placed(known), staged, *(bool(cell) for cell in matrix(known)))
    return _Filled(done, (Source.LEDGER, Source.CRM), _ledger_day(known))


def _objectives(known: Known) -> _Filled:
    return _Filled((_placed(known),), (Source.LEDGER,), _ledger_day(known), person=True)


def _strategies(known: Known) -> _Filled:
    chances = known.record.chances
    opened = chances.open if chances else ()
    sources = (
        *((Source.LEDGER,) if _placed(known) else ()),
        *((Source.CRM,) if opened else ()),
    )
    day = _latest([one.known_on for one in opened]) if opened else _ledger_day(known)
    return _Filled((_placed(known), bool(opened)), sources, day)


def _actions(known: Known) -> _Filled:
    suggested = actions(known)
    return _Filled((bool(suggested),), (Source.LEDGER,), _ledger_day(known), person=True)


def _budget(known: Known) -> _Filled:
    told = known.ahead is not None and known.ahead.said.value is not None
    return _Filled((told,), (Source.LEDGER,), _ledger_day(known), person=True)


def _risks(known: Known) -> _Filled:
    return _Filled((bool(risks(known)),), (Source.LEDGER,), _ledger_day(known), person=True)


def _reviews(known: Known) -> _Filled:
    return _Filled((known.tier is not None,), (Source.ASSUMPTION,), person=True)


Fill = Callable[[Known], _Filled]

CONTENTS: dict[str, Fill] = {
    "summary": _summary,
    "profile": _profile,
    "market": _only_a_person,
    "relationships": _relationships,
    "performance": _performance,
    "wallet": _wallet,
    "needs": _only_a_person,
    "position": _position,
    "value": _only_a_person,
    "objectives": _objectives,
    "strategies": _strategies,
    "actions": _actions,
    "budget": _budget,
    "risks": _risks,
    "reviews": _reviews,
}
