"""Are the right accounts key, and no more of them than can be served?"""

from collections.abc import Iterator

from llavero.analysis.answers import Definition, Setting
from llavero.analysis.heard import answers
from llavero.analysis.problems.detector import Detector, Origin, Reading, Seen
from llavero.analysis.problems.facts import Facts, number
from llavero.analysis.problems.findings import Missing
from llavero.foundation.measure import Source, Unit
from llavero.foundation.parameter import Parameter
from llavero.ledger.key_accounts import key_groups
from llavero.ledger.tables import Ledger

P02_OVERLAP = Parameter("problems.p02-overlap", 0.90, 0.01, 1, Unit.SHARE)
P02_STREAMLINE = Parameter("problems.p02-streamline", 0.20, 0.01, 1, Unit.SHARE)
P03_CAPACITY = Parameter("problems.p03-capacity", 1, 0.1, 10, Unit.RATIO)
P03_NUMBER = Parameter("problems.p03-number", 50, 1, 1000, Unit.ACCOUNTS, whole=True)

LIMITS = (P02_OVERLAP, P02_STREAMLINE, P03_CAPACITY, P03_NUMBER)
DEFINITIONS = (
    Definition("PRB.overlap", Unit.SHARE, ("woodburn2011",)),
    Definition("PRB.streamline", Unit.SHARE, ("woodburn2011",)),
    Definition("PRB.unexplained", Unit.COUNT, ("boles1999",)),
    Definition("PRB.over_capacity", Unit.RATIO, ("capon2001", "wilson2014b")),
)
STATUS = Missing("ka_status", ("group_id", "from"))
PORTFOLIO = Missing("assessments", ("strategic_fit", "openness"))  # what places them
CRITERIA, UNKNOWN = "Q07", "no sé"
STREAMLINE = "streamline"
NO_STATUS = "no-ka-status"


def wrong_rule(facts: Facts) -> Seen:
    """Return whether the key accounts are just the largest, or nobody knows why they are (P02).

    Being large is no fault: it is one where many of them are neither attractive nor well held.
    Affected are the key accounts of that category; all, where sellers do not know the criteria.
    """
    key = facts.looked_at if facts.key_known else ()
    largest = facts.by_size(facts.sales.keys() - facts.pools)[: len(key)]
    both = len(set(key) & set(largest))
    overlap = facts.own("PRB.overlap", both / len(key) if key and largest else None, NO_STATUS)
    placed = {
        group: figure
        for group, figure in facts.of_groups("portfolio", "D1.account_quadrant").items()
        if group in key
    }
    poor = tuple(group for group, figure in placed.items() if figure.value == STREAMLINE)
    part = len(poor) / len(placed) if placed else None
    parts = (len(poor), len(placed))
    streamline = facts.own("PRB.streamline", part, "no-category", n=len(placed), parts=parts)
    asked = [one.listed(CRITERIA) for one in facts.interviews]
    told = [said for said in asked if said]
    unknown = sum(UNKNOWN in said for said in told) if told else None
    figure, said = facts.said("PRB.unexplained", unknown, len(told))
    readings = (
        Reading("overlap", overlap, P02_OVERLAP, branch="size"),
        Reading("streamline", streamline, P02_STREAMLINE, branch="size"),
        Reading("unexplained", figure, said=said),
    )
    groups = poor or (facts.looked_at if said != "no" else ())
    missing = () if key and placed else (PORTFOLIO,) if key else (STATUS,)
    return Seen(readings, groups, missing)


def too_many(facts: Facts) -> Seen:
    """Return whether there are more key accounts than the hours at hand can serve (P03).

    Affected are those that do not fit, the smallest ones: their hours are what is missing.
    """
    count = facts.told("footprint", "M04.key_accounts", Unit.ACCOUNTS, NO_STATUS)
    accounts, fit = number(count), facts.known("selection", "C5.capacity")
    known = accounts is not None and fit is not None and fit > 0
    over = accounts / fit if known and accounts is not None and fit is not None else None
    capacity = facts.own(
        "PRB.over_capacity",
        over,
        NO_STATUS if accounts is None else "not-recorded",
        parts=(accounts, fit),
        source=Source.ASSUMPTION,
    )
    room = round(fit) if known and fit is not None else round(facts.value(P03_NUMBER))
    key = facts.looked_at if facts.key_known else ()
    missing = (
        *(() if accounts is not None else (STATUS,)),
        *(() if fit is not None else (Missing("employees", ("is_kam_dept",)),)),
    )
    more = () if fit is None else (("accounts", count),)
    readings = (
        Reading("capacity", capacity, P03_CAPACITY, more=more),
        Reading("number", count, P03_NUMBER),
    )
    return Seen(readings, key[room:], missing)


DETECTORS: dict[str, Detector] = {"P02": wrong_rule, "P03": too_many}


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield from which rows the figures of these detectors come."""
    key = key_groups(ledger, setting.as_of).order_by("group_id")
    ids = ("PRB.overlap", "PRB.streamline", "PRB.over_capacity")
    yield Origin(ids, "key_groups", key, ("ka_status", "ledger"))
    yield Origin(("PRB.unexplained",), "answers", answers(ledger), ("interviews",))
