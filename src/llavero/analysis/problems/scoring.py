"""How is what a detector saw turned into a problem with its risk?"""

import math
from collections.abc import Iterator, Sequence

from llavero.analysis.problems import method
from llavero.analysis.problems.catalogue import Entry
from llavero.analysis.problems.detector import Reading, Seen
from llavero.analysis.problems.facts import Facts, number
from llavero.analysis.problems.findings import Basis, Metric, Problem, State
from llavero.analysis.problems.mentions import Mentions
from llavero.analysis.problems.stake import stake
from llavero.foundation.measure import Measure, Source

NAMED = 12  # accounts, the largest, that a problem lists
NO_DATA, NO_ACCOUNTS, NO_SALES = "not-recorded", "affected-unknown", "no-sales"
ASSUMED = Source.ASSUMPTION


def problem(facts: Facts, entry: Entry, seen: Seen, heard: Mentions) -> Problem:
    """Return a problem of the catalogue, scored."""
    metrics = tuple(_metrics(facts, seen.readings))
    past, found = _worst(metrics)
    state = _state(found, heard, entry.id)
    likelihood = _with_mentions(found, heard, entry.id)
    groups = facts.by_size(seen.groups) if state != "no_data" else ()
    affected = None if state == "no_data" else len(groups)
    share, basis = _at_stake(facts, groups) if state != "no_data" else (None, None)
    severity = _severity(entry, share, state)
    risk = None if severity is None else severity * likelihood
    why = NO_ACCOUNTS if state == "no_data" else NO_SALES
    own, by = facts.own, heard.by.get(entry.id, ())

    def scored(id: str, value: float | None, because: str = why, n: int | None = None) -> Measure:
        return own(id, value, because, scope=entry.id, source=ASSUMED, n=n)

    return Problem(
        id=entry.id,
        state=state,
        likelihood=scored("PRB.likelihood", likelihood),
        severity=scored("PRB.severity", severity),
        risk=scored("PRB.risk", risk),
        level=None if risk is None else method.level(risk),
        effort=entry.effort,
        ratio=scored("PRB.ratio", past, NO_DATA if found is None else "said-or-endless"),
        metrics=metrics,
        accounts=tuple(facts.called(group) for group in groups[:NAMED]),
        groups=groups[:NAMED],
        affected=scored("PRB.affected", affected, n=_of_key(facts, groups)),
        at_stake=own("PRB.at_stake", share, why, scope=entry.id, of_a_day=False),
        basis=basis,
        mentions=own(
            "PRB.mentions",
            len(by) if heard.asked else None,
            "no-interviews",
            scope=entry.id,
            n=len(heard.asked),
            source=Source.INTERVIEW,
        ),
        mentioned_by=by,
        by_all=heard.by_all(entry.id),
        quotes=heard.quotes.get(entry.id, ()),
        missing=seen.missing,
        opaque=state == "no_data",
    )


def _of_key(facts: Facts, groups: Sequence[str]) -> int | None:
    """Return how many key accounts there are, where all groups affected are key."""
    whole = facts.looked_at if facts.key_known else ()
    return len(whole) if groups and set(groups) <= set(whole) else None


def _metrics(facts: Facts, readings: tuple[Reading, ...]) -> Iterator[Metric]:
    for one in readings:
        limit = None if one.limit is None else facts.value(one.limit)
        past, likelihood = _judged(one, limit)
        yield Metric(
            name=one.name,
            figure=one.figure,
            limit=limit,
            parameter="" if one.limit is None else one.limit.name,
            worse=one.worse,
            said=one.said,
            branch=one.branch or one.name,
            ratio=past if past is not None and math.isfinite(past) else None,
            likelihood=likelihood,
            past=likelihood is not None and likelihood >= method.DETECTED,
            who=one.who,
            more=one.more,
        )


def _judged(reading: Reading, limit: float | None) -> tuple[float | None, int | None]:
    """Return how far a reading is past its limit and how likely that makes the problem."""
    if reading.figure.value is None:
        return None, None
    if reading.said is not None:
        return None, method.OF_SAID[reading.said]
    value = number(reading.figure)
    if value is None or limit is None:
        raise ValueError(f"{reading.name}: a figure without a limit must be said")
    past = method.ratio(value, limit, reading.worse)
    return past, method.likelihood(past)


def _worst(metrics: tuple[Metric, ...]) -> tuple[float | None, int | None]:
    """Return the ratio and the likelihood of the branch that is most past its limits.

    A branch is as likely as the least of its readings, and unknown while one of them is. The ratio
    is None where the branch is said, or past its limit without end.
    """
    branches: dict[str, list[Metric]] = {}
    for one in metrics:
        branches.setdefault(one.branch, []).append(one)
    worst: tuple[int, float, float | None] | None = None
    for parts in branches.values():
        if any(one.likelihood is None for one in parts):
            continue
        least = min(parts, key=lambda one: (one.likelihood or 0, _far(one)))
        found = (least.likelihood or 0, _far(least), least.ratio)
        worst = found if worst is None else max(worst, found, key=lambda one: one[:2])
    return (None, None) if worst is None else (worst[2], worst[0])


def _far(metric: Metric) -> float:
    return math.inf if metric.ratio is None else metric.ratio


def _with_mentions(found: int | None, heard: Mentions, id: str) -> int:
    before = method.UNKNOWN if found is None else found
    return method.with_mentions(before, some=bool(heard.by.get(id)), every=heard.by_all(id))


def _state(found: int | None, heard: Mentions, id: str) -> State:
    if found is None:
        return "no_data"
    likely = _with_mentions(found, heard, id) >= method.DETECTED
    return "detected" if likely else "not_detected"


def _at_stake(facts: Facts, groups: tuple[str, ...]) -> tuple[float | None, Basis | None]:
    held = stake(facts, groups)
    return (None, None) if held is None else (held.share, held.basis)


def _severity(entry: Entry, share: float | None, state: State) -> int | None:
    """Return the severity; where no accounts are known, only the floor of the catalogue stands."""
    if share is not None:
        return method.severity(share, entry.floor)
    return entry.floor if entry.floor > 1 else None
