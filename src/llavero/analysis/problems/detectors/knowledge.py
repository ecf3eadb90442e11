"""Is what the company knows of its customers on record, early and complete?"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from statistics import median

from llavero.analysis.answers import Definition, Setting
from llavero.analysis.chances import chances
from llavero.analysis.heard import answers
from llavero.analysis.problems.contacts_met import contacts_met
from llavero.analysis.problems.detector import Detector, Origin, Reading, Seen
from llavero.analysis.problems.facts import Facts, number
from llavero.analysis.problems.findings import Missing
from llavero.analysis.problems.method import Said
from llavero.foundation.measure import Measure, Source, Unit, not_computable
from llavero.foundation.parameter import Parameter
from llavero.ledger.tables import Ledger

P19_UNMET = Parameter("problems.p19-unmet", 0.40, 0.01, 1, Unit.SHARE)
P19_GAP = Parameter("problems.p19-gap", 0.30, 0.01, 5, Unit.SHARE)
P19_DAYS = Parameter("problems.p19-days", 180, 30, 730, Unit.DAYS, whole=True)
P20_AHEAD = Parameter("problems.p20-ahead", 0.40, 0.01, 1, Unit.SHARE)
P20_LEAD = Parameter("problems.p20-lead", 30, 1, 365, Unit.DAYS)
P21_UNKNOWN = Parameter("problems.p21-unknown", 0.40, 0.01, 1, Unit.SHARE)

LIMITS = (P19_UNMET, P19_GAP, P19_DAYS, P20_AHEAD, P20_LEAD, P21_UNKNOWN)
DEFINITIONS = (
    Definition("PRB.unmet", Unit.SHARE, ("salojarvi2010",)),
    Definition("PRB.unlogged", Unit.SHARE),
    Definition("PRB.lead", Unit.DAYS),
    Definition("PRB.reactive", Unit.COUNT),
)
REACTIVE = "R23"  # code of attending when called
SEVERAL = 2  # sellers, below which nothing is unanimous


def unrecorded(facts: Facts) -> Seen:
    """Return whether people on record are not met, or more are dealt with than recorded (P19).

    Affected are the accounts whose own contacts are past the limit, or whose seller tells so many
    more than are on record.
    """
    missing = []
    unmet, quiet = _unmet(facts)
    gap, hidden = _unlogged(facts)
    if unmet.value is None:
        missing.append(Missing("interactions", ("contact_id", "date")))
    if gap.value is None:
        missing.append(Missing("interviews", ("question_id", "value")))
    readings = (Reading("unmet", unmet, P19_UNMET), Reading("gap", gap, P19_GAP))
    return Seen(readings, (*quiet, *hidden), tuple(missing))


def _unmet(facts: Facts) -> tuple[Measure, tuple[str, ...]]:
    """Return the part of the contacts that nobody met of late, and the accounts past the limit."""
    ledger = facts.ledger
    if not ledger.has("contacts") or not ledger.has("interactions", "contact_id"):
        return facts.own("PRB.unmet", None, source=Source.CRM), ()
    days = round(facts.value(P19_DAYS))
    rows = ledger.rows(contacts_met(ledger, facts.setting.as_of, days)).to_pylist()
    looked = set(facts.looked_at)
    ours = [row for row in rows if row["group_id"] in looked]
    listed = sum(row["listed"] for row in ours)
    unmet = listed - sum(row["met"] for row in ours)
    limit = facts.value(P19_UNMET)
    past = [row["group_id"] for row in ours if 1 - row["met"] / row["listed"] > limit]
    share = facts.own(
        "PRB.unmet",
        unmet / listed if listed else None,
        n=listed,
        parts=(unmet, listed),
        source=Source.CRM,
    )
    return share, tuple(past)


def _unlogged(facts: Facts) -> tuple[Measure, tuple[str, ...]]:
    """Return by how much sellers tell more contacts than are on record, in the middle account.

    Fewer than on record count for none: they are another gap than this one.
    """
    told: dict[str, list[float]] = defaultdict(list)
    for figure in facts.earlier.of("voice").figures:
        scope, value = figure.scope, number(figure)
        if figure.id == "M15.parts" and scope.endswith("/question:Q13") and value is not None:
            told[scope.partition("/group:")[2].partition("/")[0]].append(max(0.0, value))
    every = [value for values in told.values() for value in values]
    limit = facts.value(P19_GAP)
    past = [group for group, values in told.items() if group and median(values) > limit]
    gap = facts.own(
        "PRB.unlogged",
        median(every) if every else None,
        "not-asked",
        n=len(every),
        source=Source.INTERVIEW,
    )
    return gap, tuple(past)


def reactive(facts: Facts) -> Seen:
    """Return whether projects are heard of when they are put out to tender (P20).

    Affected are the accounts with an opportunity not known before; all, where only sellers say it.
    """
    ahead = facts.figure("roles", "ROL.ahead")
    ahead = ahead or not_computable("ROL.ahead", Unit.SHARE, Source.CRM, "not-recorded")
    lead, late = _lead(facts)
    called = _called(facts)
    readings = (
        Reading("ahead", ahead, P20_AHEAD, "below"),
        Reading("lead", lead, P20_LEAD, "below"),
        Reading("called", called, said=_unanimous(called)),
    )
    missing = []
    if ahead.value is None and lead.value is None:
        missing.append(Missing("opportunities", ("known_on", "requested_on")))
    if called.value is None:
        missing.append(Missing("interviews", ("question_id", "text")))
    return Seen(readings, facts.looked_at if late is None else late, tuple(missing))


def _lead(facts: Facts) -> tuple[Measure, tuple[str, ...] | None]:
    """Return how many days before the request a project is known, and the accounts heard late.

    None instead of the accounts where only sellers say it.
    """
    found = _leads(facts)
    if found:
        late = tuple(group for group, days in found if days <= 0)
        middle = median(days for _, days in found)
        return facts.own("PRB.lead", middle, n=len(found), source=Source.CRM), late
    said = [days for one in facts.interviews if (days := one.number("Q31")) is not None]
    figure = facts.own(
        "PRB.lead",
        median(said) if said else None,
        n=len(said),
        source=Source.INTERVIEW,
    )
    return figure, None


def _leads(facts: Facts) -> Sequence[tuple[str, int]]:
    if not facts.ledger.has("opportunities", "known_on", "requested_on"):
        return ()
    rows = facts.ledger.rows(chances(facts.ledger, facts.setting.as_of)).to_pylist()
    looked = set(facts.looked_at)
    dated = ((row["group_id"], row["requested_on"] - row["known_on"]) for row in rows)
    return tuple((group, lead.days) for group, lead in dated if group in looked)


def _called(facts: Facts) -> Measure:
    """Return how many sellers act when they are called, by the codes of their answers."""
    held = facts.figure("patterns", "M16.holders", f"trait:{REACTIVE}")
    sellers = facts.figure("patterns", "M16.sellers")
    asked = number(sellers)
    if asked is None:
        return facts.own("PRB.reactive", None, "not-asked", source=Source.INTERVIEW)
    count = round(number(held) or 0)
    return facts.own("PRB.reactive", count, n=round(asked), source=Source.INTERVIEW)


def _unanimous(called: Measure) -> Said:
    several = called.n is not None and called.n >= SEVERAL
    return "yes" if several and called.value == called.n else "no"


def unknown_wallet(facts: Facts) -> Seen:
    """Return whether nobody knows how much the accounts buy from anyone (P21).

    Where the list of customers has no such column it is not known whether somebody estimates it
    elsewhere. Affected are the accounts whose wallet is not known.
    """
    wallet = Missing("accounts", ("wallet_est", "wallet_grade"))
    share = facts.figure("roles", "ROL.wallet")
    if share is None or not facts.ledger.has("accounts", "wallet_est"):
        share = not_computable("ROL.wallet", Unit.SHARE, Source.CRM, "no-wallet")
        return Seen((Reading("unknown", share, P21_UNKNOWN),), (), (wallet,))
    unknown = tuple(
        figure.scope.removeprefix("group:")
        for figure in facts.earlier.of("relationships").figures
        if figure.id == "M40" and figure.value is None and figure.scope.startswith("group:")
    )
    missing = (wallet,) if unknown else ()
    return Seen((Reading("unknown", share, P21_UNKNOWN),), unknown, missing)


DETECTORS: Mapping[str, Detector] = {"P19": unrecorded, "P20": reactive, "P21": unknown_wallet}


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield from which rows the figures of these detectors come."""
    days = round(setting.value(P19_DAYS))
    met = contacts_met(ledger, setting.as_of, days)
    yield Origin(("PRB.unmet",), "contacts_met", met, ("contacts", "interactions"))
    asked = chances(ledger, setting.as_of)
    yield Origin(("PRB.lead",), "chances", asked, ("opportunities", "interviews"))
    said = answers(ledger)
    yield Origin(("PRB.unlogged", "PRB.reactive"), "answers", said, ("interviews",))
