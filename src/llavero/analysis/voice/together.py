"""In what are the sellers apart, and which closed answers do several give?

What they share in their own words is told by the codes of their answers, not here.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from llavero.analysis.voice.findings import Contrast, SameAnswer, SellerHeard
from llavero.analysis.voice.records import Records
from llavero.foundation.measure import Measure, Source

SLOW_DAYS, HIGH_RISK, OFTEN, HALF = 2, 4, 3, 0.5
OLD_PLANS = frozenset({"plan-none", "plan-old"})
CONTRASTS: tuple[tuple[str, Callable[[SellerHeard], Measure]], ...] = (
    ("key", lambda seller: seller.key.said),
    ("contacts", lambda seller: seller.contacts_mean),
    ("years", lambda seller: seller.years_mean),
    ("visits", lambda seller: seller.visits_sum),
    ("front", lambda seller: seller.hours.customer_share),
    ("lead", lambda seller: seller.information.lead),
    ("ahead", lambda seller: seller.information.ahead),
    ("discount", lambda seller: seller.company.discount),
    ("approval", lambda seller: seller.company.approval),
    ("risk", lambda seller: seller.company.risk),
    ("conflicts", lambda seller: seller.company.conflicts),
)


def contrasts(sellers: Sequence[SellerHeard]) -> Iterator[Contrast]:
    """Yield the figures in which the sellers are apart, from the lowest to the highest."""
    for name, figure in CONTRASTS:
        known = [(_number(figure(seller)), seller) for seller in sellers]
        held = [(value, seller) for value, seller in known if value is not None]
        if len(held) < 2:
            continue
        low = min(held, key=lambda one: (one[0], one[1].code))
        high = max(held, key=lambda one: (one[0], one[1].code))
        if low[0] < high[0]:
            one, other = low[1], high[1]
            yield Contrast(name, figure(one), figure(other), one.code, other.code)


def same_answers(records: Records, sellers: Sequence[SellerHeard]) -> Iterator[SameAnswer]:
    """Yield the closed answers that two sellers or more give; valid interviews only."""
    counted = [seller for seller in sellers if seller.valid]
    for name, question, answered, holds in ANSWERS:
        asked = [seller for seller in counted if answered(seller)]
        codes = [seller.code for seller in asked if holds(seller)]
        yield from _same(records, name, question, "", codes, len(asked))
    firsts = {s.code: s.information.sources[0] for s in counted if s.information.sources}
    for source, count in Counter(firsts.values()).most_common(1):
        if count > 1:
            codes = [code for code, first in firsts.items() if first == source]
            yield from _same(records, "source", "Q32", source, codes, len(firsts))


def plans_said(seller: SellerHeard) -> list[str]:
    """Return what a seller says of plans, once or of each client."""
    held = (seller.plan, *(client.plan for client in seller.clients))
    return [str(figure.value) for figure in held if figure.value is not None]


def _over(figure: Callable[[SellerHeard], Measure], least: float) -> Callable[[SellerHeard], bool]:
    return lambda seller: (_number(figure(seller)) or 0) >= least


def _has(figure: Callable[[SellerHeard], Measure]) -> Callable[[SellerHeard], bool]:
    return lambda seller: figure(seller).value is not None


def _approval(seller: SellerHeard) -> Measure:
    return seller.company.approval


def _risk(seller: SellerHeard) -> Measure:
    return seller.company.risk


def _conflicts(seller: SellerHeard) -> Measure:
    return seller.company.conflicts


def _front(seller: SellerHeard) -> Measure:
    return seller.hours.customer_share


Test = Callable[[SellerHeard], bool]
# Name, question, who answered it, and of whom it holds.
ANSWERS: tuple[tuple[str, str, Test, Test], ...] = (
    (
        "plan",
        "Q28",
        lambda seller: bool(plans_said(seller)),
        lambda seller: all(plan in OLD_PLANS for plan in plans_said(seller)),
    ),
    (
        "crm",
        "Q26",
        lambda seller: bool(seller.recorded_in),
        lambda seller: "CRM" not in seller.recorded_in,
    ),
    ("front", "Q10", _has(_front), lambda seller: (_number(_front(seller)) or 0) < HALF),
    ("approval", "Q37", _has(_approval), _over(_approval, SLOW_DAYS)),
    ("risk", "Q40", _has(_risk), _over(_risk, HIGH_RISK)),
    ("conflicts", "Q41", _has(_conflicts), _over(_conflicts, OFTEN)),
)


def _same(
    records: Records, name: str, question: str, named: str, codes: Sequence[str], answered: int
) -> Iterator[SameAnswer]:
    if len(codes) > 1:
        scope = f"question:{question}"
        sheet = records.sheet.of_a_day()
        sellers = sheet.figure(
            "M16.closed", len(codes), scope=scope, n=answered, source=Source.INTERVIEW
        )
        yield SameAnswer(name, named, sellers, tuple(codes), answered)


def _number(figure: Measure) -> float | None:
    return float(figure.value) if isinstance(figure.value, int | float) else None
