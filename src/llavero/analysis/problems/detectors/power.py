"""Who has the power over the price, and is it one price within a group?"""

from collections import Counter
from collections.abc import Iterator, Mapping

from llavero.analysis.answers import Definition, Setting
from llavero.analysis.prices import prices_within_groups, realisation, spreads
from llavero.analysis.problems.detector import Detector, Origin, Reading, Seen
from llavero.analysis.problems.facts import Facts, number
from llavero.analysis.problems.findings import Missing
from llavero.foundation.measure import Measure, Source, Unit, not_computable
from llavero.foundation.parameter import Parameter
from llavero.foundation.period import Period
from llavero.ledger.columns import floats, texts
from llavero.ledger.tables import Ledger

P23_RATIO = Parameter("problems.p23-ratio", 3, 1, 100, Unit.RATIO)
P23_FALL = Parameter("problems.p23-fall", 0.005, 0.0001, 0.5, Unit.POINTS)
P30_SPREAD = Parameter("problems.p30-spread", 0.08, 0.001, 2, Unit.SHARE)
P30_PRODUCTS = Parameter("problems.p30-products", 3, 1, 1000, Unit.COUNT, whole=True)

LIMITS = (P23_RATIO, P23_FALL, P30_SPREAD, P30_PRODUCTS)
DEFINITIONS = (
    Definition("PRB.asymmetry", Unit.RATIO, ("piercy2006a",)),
    Definition("PRB.price_change", Unit.POINTS),
    Definition("PRB.apart", Unit.COUNT, ("yip1996",)),
)
POWER = "power"


def asymmetry(facts: Facts) -> Seen:
    """Return whether an account on which we hang more than it on us pays less and less (P23).

    What it depends on us is our share of its wallet. Affected are the accounts past both limits.
    """
    uneven = _uneven(facts)
    if not uneven:
        figure = not_computable("PRB.asymmetry", Unit.RATIO, Source.LEDGER, "no-wallet")
        missing = (Missing("accounts", ("wallet_est",)),)
        return Seen((Reading("ratio", figure, P23_RATIO, branch=POWER),), (), missing)
    limit = facts.value(P23_RATIO)
    past = {group: one for group, one in uneven.items() if one >= limit}
    if not past:
        # However the prices go, nobody of weight depends on us so little.
        group = max(uneven, key=lambda one: (uneven[one], one))
        return Seen((_ratio(facts, group, uneven[group]),))
    return _with_prices(facts, past)


def _with_prices(facts: Facts, past: Mapping[str, float]) -> Seen:
    changes = _price_changes(facts)
    known = {group: changes[group] for group in past if group in changes}
    if not known:
        group = max(past, key=lambda one: (past[one], one))
        fall = not_computable(
            "PRB.price_change", Unit.POINTS, Source.LEDGER, "no-list-price", scope=f"group:{group}"
        )
        readings = (_ratio(facts, group, past[group]), _fall(facts, group, fall))
        return Seen(readings, (), (Missing("ledger", ("list_price", "qty")),))
    group = min(known, key=lambda one: (known[one], one))
    fall = facts.own("PRB.price_change", known[group], scope=f"group:{group}", of_a_day=False)
    limit = facts.value(P23_FALL)
    both = tuple(one for one, change in known.items() if -change >= limit)
    return Seen((_ratio(facts, group, past[group]), _fall(facts, group, fall)), both)


def _ratio(facts: Facts, group: str, value: float) -> Reading:
    figure = facts.own("PRB.asymmetry", value, scope=f"group:{group}", of_a_day=False)
    return Reading("ratio", figure, P23_RATIO, branch=POWER, who=facts.called(group))


def _fall(facts: Facts, group: str, figure: Measure) -> Reading:
    who = facts.called(group)
    return Reading("fall", figure, P23_FALL, "fall", branch=POWER, who=who)


def _uneven(facts: Facts) -> Mapping[str, float]:
    """Return what each account weighs in our sales over what we weigh in its purchases."""
    whole = facts.sold
    shares = facts.of_groups("relationships", "M40")
    uneven = {}
    for group in facts.looked_at:
        share, sales = number(shares.get(group)), facts.sales.get(group, 0.0)
        if share and share > 0 and sales > 0:
            uneven[group] = sales / whole / share
    return uneven


def _price_changes(facts: Facts) -> Mapping[str, float]:
    """Return by how many points of the list price what each account pays has changed."""
    ledger, period = facts.ledger, facts.setting.period
    if not ledger.has("ledger", "list_price", "qty"):
        return {}
    now, then = _realised(ledger, period), _realised(ledger, period.before)
    return {group: now[group] - then[group] for group in now if group in then}


def _realised(ledger: Ledger, period: Period) -> Mapping[str, float]:
    rows = ledger.rows(realisation(ledger, period))
    paid, listed = floats(rows, "paid").tolist(), floats(rows, "listed").tolist()
    return {
        group: part / whole
        for group, part, whole in zip(texts(rows, "group_id"), paid, listed, strict=True)
        if whole > 0
    }


def incoherent_prices(facts: Facts) -> Seen:
    """Return whether the companies of a group pay different prices for the same product (P30)."""
    missing = tuple(_lacking(facts))
    if missing:
        of_lines = missing[0].table == "ledger"
        why = "no-quantities" if of_lines else "no-groups"
        figure = facts.own("PRB.apart", None, why, of_a_day=False)
        return Seen((Reading("apart", figure, P30_PRODUCTS),), (), missing)
    setting = facts.setting
    rows = facts.ledger.rows(prices_within_groups(facts.ledger, setting.period, setting.as_of))
    groups, spread = spreads(rows)
    wide = (spread > facts.value(P30_SPREAD)).tolist()
    apart = Counter(group for group, one in zip(groups, wide, strict=True) if one)
    limit = facts.value(P30_PRODUCTS)
    past = tuple(group for group, products in apart.items() if products >= limit)
    if not apart:
        figure = facts.own("PRB.apart", 0, n=len(groups), of_a_day=False)
        return Seen((Reading("apart", figure, P30_PRODUCTS),))
    worst = max(apart, key=lambda one: (apart[one], one))
    shared = Counter(groups)[worst]
    scope = f"group:{worst}"
    figure = facts.own("PRB.apart", apart[worst], scope=scope, n=shared, of_a_day=False)
    who = facts.called(worst)
    return Seen((Reading("apart", figure, P30_PRODUCTS, who=who),), past)


def _lacking(facts: Facts) -> Iterator[Missing]:
    if not facts.ledger.has("ledger", "qty", "product_id"):
        yield Missing("ledger", ("qty", "product_id"))
    if not facts.ledger.has("accounts", "group_id"):
        yield Missing("accounts", ("group_id",))


DETECTORS: dict[str, Detector] = {"P23": asymmetry, "P30": incoherent_prices}


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield from which rows the figures of these detectors come."""
    listed = realisation(ledger, setting.period)
    yield Origin(("PRB.price_change",), "realisation", listed, ("ledger",))
    within = prices_within_groups(ledger, setting.period, setting.as_of)
    yield Origin(("PRB.apart",), "prices", within, ("ledger", "accounts"))
