"""Does who serves the accounts follow how they buy, and is the work shared out evenly?"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from llavero.analysis.answers import Definition, Setting
from llavero.analysis.problems.detector import Detector, Origin, Reading, Seen
from llavero.analysis.problems.facts import Facts, number
from llavero.analysis.problems.findings import Missing
from llavero.analysis.problems.portfolios import portfolios
from llavero.foundation.measure import Measure, Source, Unit, not_computable
from llavero.foundation.parameter import Parameter
from llavero.ledger.columns import floats, texts
from llavero.ledger.monthly import sales_mix
from llavero.ledger.tables import Ledger

P26_CENTRAL = Parameter("problems.p26-central", 0.30, 0.01, 1, Unit.INDEX)
P26_LEADERLESS = Parameter("problems.p26-leaderless", 0.30, 0.01, 1, Unit.SHARE)
P26_COUNTS = Parameter("problems.p26-counts", 0.10, 0.001, 0.5, Unit.SHARE)
P26_LEAD = Parameter("problems.p26-lead", 0.65, 0.5, 1, Unit.SHARE)
P27_UNEVEN = Parameter("problems.p27-uneven", 0.35, 0.01, 5, Unit.INDEX)

LIMITS = (P26_CENTRAL, P26_LEADERLESS, P26_COUNTS, P26_LEAD, P27_UNEVEN)
DEFINITIONS = (
    Definition("PRB.central_wide", Unit.INDEX, ("shapiro1984",)),
    Definition("PRB.leaderless", Unit.SHARE, ("homburg2002",)),
)
MISFIT = "misfit"
SEVERAL = 2  # sellers


def misfit(facts: Facts) -> Seen:
    """Return whether groups that buy as one are served by several with nobody in the lead (P26)."""
    central = _central_wide(facts)
    leaderless, groups = _leaderless(facts)
    readings = (
        Reading("central", central, P26_CENTRAL, branch=MISFIT),
        Reading("leaderless", leaderless, P26_LEADERLESS, branch=MISFIT),
    )
    missing = tuple(_lacking(facts, central, leaderless))
    low = number(central)
    if low is not None and low < facts.value(P26_CENTRAL):
        return Seen(readings[:1], groups, ())  # nobody buys as one: who leads does not matter
    return Seen(readings, groups, missing)


def _lacking(facts: Facts, central: Measure, leaderless: Measure) -> Iterator[Missing]:
    if central.value is None:
        yield Missing("accounts", ("purchasing_mode", "region"))
    if "no-sellers" in leaderless.reasons:
        yield Missing("ledger", ("seller_id",))


def _central_wide(facts: Facts) -> Measure:
    """Return how far key accounts buy from one place what spans several units or regions.

    What the place of the department assumes of the company for want of data tells nothing here.
    """
    central = _told(facts, "PLA.x_ce")
    wide = [one for id in ("PLA.x_mb", "PLA.x_mr") if (one := _told(facts, id)) is not None]
    value = None if central is None or not wide else central * max(wide)
    return facts.own("PRB.central_wide", value, "no-purchasing-mode", of_a_day=False)


def _told(facts: Facts, id: str) -> float | None:
    figure = facts.figure("placement", id)
    if figure is None or figure.source == Source.ASSUMPTION:
        return None
    return number(figure)


def _leaderless(facts: Facts) -> tuple[Measure, tuple[str, ...]]:
    """Return the part of the groups that buy centrally which several serve and nobody leads."""
    groups = _central(facts)
    sold = _by_seller(facts)
    known = [group for group in groups if sold.get(group)]
    holders = Counter(group for held in portfolios(facts).values() for group in held)
    alone = [g for g in known if not _one_leads(facts, sold[g], only_one=holders[g] == 1)]
    value = len(alone) / len(known) if known else None
    figure = facts.own(
        "PRB.leaderless",
        value,
        "no-purchasing-mode" if not groups else "no-sellers",
        n=len(known),
        parts=(len(alone), len(known)),
        of_a_day=False,
    )
    return figure, tuple(alone)


def _one_leads(facts: Facts, sold: Mapping[str, float], *, only_one: bool) -> bool:
    """Return whether one person leads: the only primary, the only one who sells, or nearly so."""
    whole = sum(sold.values())
    serving = [one for one in sold.values() if one >= facts.value(P26_COUNTS) * whole]
    if len(serving) < SEVERAL or only_one:
        return True
    return max(serving) >= facts.value(P26_LEAD) * whole


def _central(facts: Facts) -> tuple[str, ...]:
    if not facts.ledger.has("accounts", "purchasing_mode"):
        return ()
    accounts = facts.ledger.table("accounts")
    links = facts.ledger.table("account_links").select("account_ref", "group_id")
    said = accounts.filter(accounts.purchasing_mode == "central").drop("group_id")
    joined = said.join(links, said.account_id == links.account_ref)
    rows = facts.ledger.rows(joined.select("group_id").distinct())
    central = set(texts(rows, "group_id"))
    return tuple(group for group in facts.looked_at if group in central)


def _by_seller(facts: Facts) -> Mapping[str, Mapping[str, float]]:
    """Return what each seller is credited with at each group in the period."""
    mix = sales_mix(facts.ledger, facts.setting.period)
    credited = mix.filter(mix.seller_id.notnull()).group_by(["group_id", "seller_id"])
    rows = facts.ledger.rows(credited.agg(net_amount=mix.net_amount.sum()))
    sold: dict[str, dict[str, float]] = defaultdict(dict)
    amounts = floats(rows, "net_amount").tolist()
    keys = zip(texts(rows, "group_id"), texts(rows, "seller_id"), amounts, strict=True)
    for group, seller, amount in keys:
        if amount > 0:
            sold[group][seller] = amount
    return sold


def unbalanced(facts: Facts) -> Seen:
    """Return whether some carry far more hours than others (P27); accounts, without hours.

    Affected are the accounts of whoever carries more than the mean by the limit.
    """
    hours = facts.figure("workload", "M31.hours_cv")
    if hours is not None and hours.value is not None:
        return _unbalanced(facts, "uneven", hours, "M30.hours")
    accounts = facts.figure("workload", "M31.accounts_cv")
    if accounts is not None and accounts.value is not None:
        return _unbalanced(facts, "accounts", accounts, "M11")
    unknown = hours or not_computable("M31.hours_cv", Unit.INDEX, Source.LEDGER, "no-tiers")
    missing = (Missing("ka_status", ("tier",)), Missing("assignments"))
    return Seen((Reading("uneven", unknown, P27_UNEVEN),), (), missing)


def _unbalanced(facts: Facts, name: str, spread: Measure, carried: str) -> Seen:
    by = facts.of_sellers("workload", carried)
    carry = {who: number(one) or 0.0 for who, one in by.items()}
    most = sum(carry.values()) / max(1, len(carry)) * (1 + facts.value(P27_UNEVEN))
    of = portfolios(facts)
    over = [group for who, one in carry.items() if one > most for group in of.get(who, ())]
    return Seen((Reading(name, spread, P27_UNEVEN),), tuple(over))


DETECTORS: dict[str, Detector] = {"P26": misfit, "P27": unbalanced}


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield from which rows the figures of these detectors come."""
    mix = sales_mix(ledger, setting.period)
    sold = mix.group_by(["group_id", "seller_id"]).agg(net_amount=mix.net_amount.sum())
    tables = ("ledger", "accounts", "assignments")
    yield Origin(
        ("PRB.central_wide", "PRB.leaderless"),
        "sold_by",
        sold.order_by(["group_id", "seller_id"]),
        tables,
    )
