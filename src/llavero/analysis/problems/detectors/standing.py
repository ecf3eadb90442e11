"""Does the customer see us as we see the customer, and does the relation move?"""

from collections.abc import Iterator, Mapping

from llavero.analysis.answers import Definition, Setting
from llavero.analysis.heard import answers
from llavero.analysis.problems.detector import Detector, Origin, Reading, Seen
from llavero.analysis.problems.facts import Facts, number
from llavero.analysis.problems.findings import Missing
from llavero.analysis.problems.method import Said
from llavero.analysis.problems.sold import years_of_sales
from llavero.foundation.measure import Measure, Source, Unit
from llavero.foundation.parameter import Parameter
from llavero.ledger.columns import floats, texts
from llavero.ledger.tables import Ledger

P22_FLAT = Parameter("problems.p22-flat", 0.02, 0.001, 0.5, Unit.SHARE)
P25_HARD = Parameter("problems.p25-hard", 3, 1, 5, Unit.COUNT, whole=True)

LIMITS = (P22_FLAT, P25_HARD)
DEFINITIONS = (
    Definition("PRB.stalled", Unit.ACCOUNTS, ("millman1995",)),
    Definition("PRB.mismatched", Unit.ACCOUNTS, ("olsen1997",)),
)
MOST = 0.5  # part of the accounts known from which a problem of some of them is one of all
INTERVIEWS = Missing("interviews", ("question_id", "account_id", "value"))


def stalled(facts: Facts) -> Seen:
    """Return which star accounts have stood still for two years, in stage and in share (P22).

    The stage of two years ago is what sellers say of it, set beside what they say of today; the
    share is that of the wallet known today, for no table holds that of two years ago.
    """
    stars = _in(facts, "star")
    if stars is None:
        figure = facts.own("PRB.stalled", None, "little-known", source=Source.INTERVIEW)
        return Seen((Reading("stalled", figure),), (), (Missing("accounts", ("wallet_est",)),))
    moved = _moves(facts)
    known = [one for one in stars if one in moved and _stages(facts, one) is not None]
    still = [g for g in known if _same(facts, g) and abs(moved[g]) <= facts.value(P22_FLAT)]
    unknown = bool(stars) and not known
    figure = facts.own(
        "PRB.stalled",
        None if unknown else len(still),
        "not-asked",
        n=len(known),
        source=Source.INTERVIEW,
    )
    readings = (Reading("stalled", figure, said=_said(len(still), len(known))),)
    return Seen(readings, tuple(still), (INTERVIEWS,) if unknown else ())


def _stages(facts: Facts, group: str) -> tuple[object, object] | None:
    scope = f"group:{group}"
    now = facts.figure("portfolio", "D3.account_said", scope)
    then = facts.figure("portfolio", "D3.account_said_before", scope)
    if now is None or then is None or now.value is None or then.value is None:
        return None
    return then.value, now.value


def _same(facts: Facts, group: str) -> bool:
    stages = _stages(facts, group)
    return stages is not None and stages[0] == stages[1]


def _moves(facts: Facts) -> Mapping[str, float]:
    """Return by how much of its wallet the sales of each account moved in two years."""
    shares = facts.of_groups("relationships", "M40")
    rows = facts.ledger.rows(years_of_sales(facts.ledger, facts.setting.period))
    amounts = zip(
        texts(rows, "group_id"),
        floats(rows, "net_amount").tolist(),
        floats(rows, "earlier_amount").tolist(),
        strict=True,
    )
    moves = {}
    for group, now, then in amounts:
        share = number(shares.get(group))
        if share and now > 0 and then > 0:
            moves[group] = share * (now - then) / now
    return moves


def not_seen_as_key(facts: Facts) -> Seen:
    """Return which strategic accounts could easily do without us (P25).

    Where we are easily replaced we are routine or leverage to the customer, whatever we weigh in
    its purchases. Nobody asked the customers: sellers say how hard replacing us would be (Q19).
    """
    ours = _in(facts, "strategic")
    if ours is None:
        figure = facts.own("PRB.mismatched", None, "little-known", source=Source.INTERVIEW)
        return Seen((Reading("mismatched", figure),), (), (Missing("accounts", ("wallet_est",)),))
    risks = facts.of_groups("portfolio", "D2.account_risk")
    known = [group for group in ours if group in risks]
    hard = facts.value(P25_HARD)
    easy = [group for group in known if (number(risks[group]) or 0.0) < hard]
    unknown = bool(ours) and not known
    figure = facts.own(
        "PRB.mismatched",
        None if unknown else len(easy),
        "not-asked",
        n=len(known),
        source=Source.INTERVIEW,
    )
    readings = (Reading("mismatched", figure, said=_said(len(easy), len(known))),)
    return Seen(readings, tuple(easy), (INTERVIEWS,) if unknown else ())


def _in(facts: Facts, quadrant: str) -> tuple[str, ...] | None:
    """Return the accounts of one category; None where no category is known of any."""
    found: Mapping[str, Measure] = facts.of_groups("portfolio", "D1.account_quadrant")
    if not found:
        return None
    return tuple(group for group, figure in found.items() if figure.value == quadrant)


def _said(count: int, of: int) -> Said:
    if not count:
        return "no"
    return "yes" if count >= MOST * of else "partial"


DETECTORS: dict[str, Detector] = {"P22": stalled, "P25": not_seen_as_key}


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield from which rows the figures of these detectors come."""
    sold = years_of_sales(ledger, setting.period)
    yield Origin(("PRB.stalled",), "years_of_sales", sold, ("ledger", "interviews"))
    yield Origin(("PRB.mismatched",), "answers", answers(ledger), ("interviews",))
