"""How even is the division that costs least, beside the present one?"""

import numpy as np

from llavero.analysis.assignment.dividing import Division
from llavero.analysis.assignment.findings import Assignment, Person, Verdict
from llavero.analysis.assignment.method import NOBODY, Solved
from llavero.analysis.assignment.parameters import BAND, MOST_CHANGES
from llavero.analysis.assignment.records import Case, Floats, Labels
from llavero.analysis.figures import Sheet
from llavero.foundation.measure import Measure, Source

PEOPLE = 40  # whose figures a run holds
LEAST_GAP = 0.001
DECIMALS = 9
ASSUMED = Source.ASSUMPTION


def proposed(split: Division, answered: Solved, sheet: Sheet) -> Assignment:
    """Return the division that costs least, beside the present one."""
    case, plan, value = split.case, answered.plan, split.case.setting.value
    now, then = split.loads(split.now), split.loads(plan)
    there = np.array([not one.post for one in case.candidates])
    moved = int(((split.now != NOBODY) & (plan != split.now)).sum())
    entries = int((split.now == NOBODY).sum())
    even = float(case.hours.sum() / case.available.sum())
    persons = _persons(split, plan, sheet)
    told = _Told(sheet, _doubts(case))
    # What nobody serves costs nothing today: the two are compared with it where it would be placed.
    before = split.problem.total(np.where(split.now == NOBODY, plan, split.now))
    return Assignment(
        verdict=_verdict(moved, entries),
        base=case.base,
        basis=case.basis,
        assumed=case.assumed,
        posts=sum(one.post > 0 for one in case.candidates),
        head_carries=any(one.leads for one in case.candidates),
        most_changes=value(MOST_CHANGES),
        reached=split.problem.changes(plan) >= split.problem.most,
        band=value(BAND),
        scarce=even > 1,
        overloaded=bool((now > 1).any()),
        uneven_now=bool((np.abs(now[there] / even - 1) > value(BAND)).any()),
        least_gap=LEAST_GAP,
        accounts=told("ASG.accounts", len(case.groups)),
        people=told("ASG.people", len(case.candidates)),
        even_load=told("ASG.even_load", even),
        moves=told("ASG.moves", moved),
        moved_share=told("ASG.moved_share", moved / split.leaving if split.leaving else None),
        entries=told("ASG.entries", entries),
        stays=told("ASG.stays", split.leaving - moved),
        cv_now=told("ASG.cv_now", variation(now[there])),
        cv=told("ASG.cv", variation(then)),
        gini_now=told("ASG.gini_now", gini(now[there])),
        gini=told("ASG.gini", gini(then)),
        least_now=told("ASG.least_now", _end(now[there], least=True)),
        least=told("ASG.least", _end(then, least=True)),
        most_now=told("ASG.most_now", _end(now[there], least=False)),
        most=told("ASG.most", _end(then, least=False)),
        cost_now=told("ASG.cost_now", before),
        cost=told("ASG.cost", answered.cost),
        saved=told("ASG.saved", max(0.0, before - answered.cost)),
        gap=told("ASG.gap", round(answered.gap, 6)),
        persons=persons[:PEOPLE],
        left_out=max(0, len(persons) - PEOPLE),
    )


class _Told:
    """Writes the figures of the whole division."""

    def __init__(self, sheet: Sheet, doubts: tuple[str, ...]) -> None:
        self.sheet = sheet
        self.doubts = doubts

    def __call__(self, id: str, value: float | None) -> Measure:
        return self.sheet.figure(id, value, doubts=self.doubts, source=ASSUMED)


def _doubts(case: Case) -> tuple[str, ...]:
    tiers = ("tiers-missing",) if case.assumed else ()
    return tiers if case.basis == "assignments" else (*tiers, "no-assignments")


def _verdict(moved: int, entries: int) -> Verdict:
    if moved:
        return "improves"
    return "enters" if entries else "stands"


def _persons(split: Division, plan: Labels, sheet: Sheet) -> tuple[Person, ...]:
    """Return what each person carries, who is most loaded today first and new posts last."""
    now, then = split.loads(split.now), split.loads(plan)
    hours_now, hours = split.hours(split.now), split.hours(plan)
    found = []
    for at, one in enumerate(split.case.candidates):
        told = _OfPerson(sheet, one.scope)
        person = Person(
            name=one.name,
            post=one.post,
            leads=one.leads,
            accounts_now=told("ASG.accounts_now", int((split.now == at).sum())),
            accounts=told("ASG.accounts_then", int((plan == at).sum())),
            hours_now=told("ASG.hours_now", float(hours_now[at])),
            hours=told("ASG.hours", float(hours[at])),
            load_now=told("ASG.load_now", float(now[at])),
            load=told("ASG.load", float(then[at])),
        )
        found.append((one.post, -float(now[at]), at, person))
    return tuple(person for *_, person in sorted(found, key=lambda one: one[:3]))


class _OfPerson:
    """Writes the figures of one person."""

    def __init__(self, sheet: Sheet, scope: str) -> None:
        self.sheet = sheet
        self.scope = scope

    def __call__(self, id: str, value: float) -> Measure:
        return self.sheet.figure(id, value, scope=self.scope, source=ASSUMED)


def variation(loads: Floats) -> float | None:
    """Return the coefficient of variation of the loads (M31); None where nobody carries any."""
    mean = float(loads.mean()) if loads.size else 0.0
    # Equal loads may differ by the last bit of a float.
    return round(float(loads.std()) / mean, DECIMALS) if mean > 0 else None


def gini(loads: Floats) -> float | None:
    """Return the Gini coefficient of the loads (M31); None where nobody carries any."""
    total, count = float(loads.sum()), loads.size
    if total <= 0:
        return None
    ranks = 2 * np.arange(1, count + 1) - count - 1
    return round(float((ranks * np.sort(loads)).sum() / (count * total)), DECIMALS)


def _end(loads: Floats, *, least: bool) -> float | None:
    if not loads.size:
        return None
    return float(loads.min() if least else loads.max())
