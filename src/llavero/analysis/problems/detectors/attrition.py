"""Do accounts leave without saying so?"""

from collections.abc import Iterator, Mapping

from llavero.analysis.answers import Definition, Setting
from llavero.analysis.problems.detector import Detector, Origin, Reading, Seen
from llavero.analysis.problems.facts import Facts, extreme, number
from llavero.analysis.problems.findings import Missing
from llavero.analysis.problems.sold import quarters_of_sales
from llavero.foundation.measure import Measure, Source, Unit, not_computable
from llavero.foundation.parameter import Parameter
from llavero.ledger.columns import floats, texts
from llavero.ledger.tables import Ledger

P32_SILENCE = Parameter("problems.p32-silence", 2, 1, 20, Unit.RATIO)
P32_DAYS = Parameter("problems.p32-days", 30, 1, 365, Unit.DAYS)
P32_FALL = Parameter("problems.p32-fall", 0.30, 0.01, 1, Unit.SHARE)

LIMITS = (P32_SILENCE, P32_DAYS, P32_FALL)
DEFINITIONS = (Definition("PRB.quarters", Unit.SHARE, ("fader2005",)),)
SILENCE = "silence"
SALES = Missing("ledger", ("doc_date", "account_id", "net_amount"))


def silent_attrition(facts: Facts) -> Seen:
    """Return which accounts have gone quiet, or buy far less for two quarters on end (P32).

    Who buys every few days is twice its interval silent within a week: a silence must also have
    lasted some weeks. Affected are the accounts past either limit.
    """
    quiet, silent = _silence(facts)
    falls = _falls(facts)
    fallen = tuple(g for g, one in falls.items() if -(number(one) or 0.0) >= facts.value(P32_FALL))
    missing = () if falls or quiet[0].figure.value is not None else (SALES,)
    return Seen((*quiet, _fall(facts, falls)), (*silent, *fallen), missing)


def _silence(facts: Facts) -> tuple[tuple[Reading, ...], tuple[str, ...]]:
    """Return the readings of the account that is silent for longest, and all that are."""
    looked = frozenset(facts.looked_at)
    ratios = _of(facts, "M49.account", looked)
    days = _of(facts, "M49.account_days", looked)
    long = {g for g, one in days.items() if (number(one) or 0.0) >= facts.value(P32_DAYS)}
    limit = facts.value(P32_SILENCE)
    silent = tuple(g for g in ratios if g in long and (number(ratios[g]) or 0.0) > limit)
    worst = extreme(ratios, True, among=lambda one: one in long) or extreme(ratios, True)
    if worst is None:
        why = not_computable("M49.account", Unit.RATIO, Source.LEDGER, "no-sales")
        return (Reading("silence", why, P32_SILENCE, branch=SILENCE),), ()
    group, ratio = worst
    who, lasted = facts.called(group), days.get(group)
    told = Reading("silence", ratio, P32_SILENCE, branch=SILENCE, who=who)
    if lasted is None:
        return (told,), silent
    return (told, Reading("days", lasted, P32_DAYS, branch=SILENCE, who=who)), silent


def _of(facts: Facts, id: str, looked: frozenset[str]) -> dict[str, Measure]:
    found = facts.of_groups("retention", id)
    return {group: figure for group, figure in found.items() if group in looked}


def _fall(facts: Facts, falls: Mapping[str, Measure]) -> Reading:
    worst = extreme(falls, False)
    if worst is None:
        figure = not_computable("PRB.quarters", Unit.SHARE, Source.LEDGER, "not-enough-history")
        return Reading("fall", figure, P32_FALL, "fall")
    group, figure = worst
    return Reading("fall", figure, P32_FALL, "fall", who=facts.called(group))


def _falls(facts: Facts) -> Mapping[str, Measure]:
    """Return of each account the lesser change of its last two quarters against a year before."""
    rows = facts.ledger.rows(quarters_of_sales(facts.ledger, facts.setting.period))
    columns = [
        floats(rows, name).tolist() for name in ("last", "last_before", "former", "former_before")
    ]
    looked, found = set(facts.looked_at), {}
    for group, *sold in zip(texts(rows, "group_id"), *columns, strict=True):
        last, last_before, former, former_before = sold
        if group in looked and last_before > 0 and former_before > 0:
            change = max(last / last_before, former / former_before) - 1
            found[group] = facts.own("PRB.quarters", change, scope=f"group:{group}", of_a_day=False)
    return found


DETECTORS: dict[str, Detector] = {"P32": silent_attrition}


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield from which rows the figures of these detectors come."""
    sold = quarters_of_sales(ledger, setting.period)
    yield Origin(("PRB.quarters",), "quarters_of_sales", sold, ("ledger",))
