"""Does the programme measure itself, keep its rules, and those of the law?"""

from collections.abc import Iterator, Mapping

from llavero.analysis.answers import Definition, Setting
from llavero.analysis.problems.consent import consents, rules_stated
from llavero.analysis.problems.detector import Detector, Origin, Reading, Seen
from llavero.analysis.problems.facts import Facts, number
from llavero.analysis.problems.findings import Missing
from llavero.analysis.problems.method import Said
from llavero.foundation.measure import Measure, Source, Unit
from llavero.foundation.parameter import Parameter
from llavero.foundation.period import years_before
from llavero.ledger.tables import Ledger

P28_FIGURES = Parameter("problems.p28-figures", 4, 1, 8, Unit.COUNT, whole=True)
P29_OVERSTAYED = Parameter("problems.p29-overstayed", 0.10, 0.005, 1, Unit.SHARE)
P29_CONDITIONS = Parameter("problems.p29-conditions", 2, 1, 6, Unit.COUNT, whole=True)
P31_CONSENT = Parameter("problems.p31-consent", 0.05, 0.001, 1, Unit.SHARE)

LIMITS = (P28_FIGURES, P29_OVERSTAYED, P29_CONDITIONS, P31_CONSENT)
DEFINITIONS = (
    Definition("PRB.unmeasured", Unit.COUNT, ("davies2014",)),
    Definition("PRB.overstayed", Unit.SHARE, ("woodburn2011",)),
    Definition("PRB.exit_rule", Unit.COUNT),
    Definition("PRB.compliant", Unit.COUNT),
    Definition("PRB.no_consent", Unit.SHARE),
)
# The eight figures of a programme that measures itself, and what each of them needs. The eighth,
# how satisfied customers are, is in no table of a study.
METRICS: Mapping[tuple[str, str], Missing] = {
    ("footprint", "M05"): Missing("employees", ("is_kam_dept",)),
    ("relationships", "M40"): Missing("accounts", ("wallet_est",)),
    ("retention", "M43"): Missing("ledger", ("doc_date",)),
    ("retention", "M44"): Missing("ledger", ("doc_date",)),
    ("margin", "M52"): Missing("cts_drivers"),
    ("relationships", "E5.median"): Missing("contacts"),
    ("roles", "ROL.plans"): Missing("plans"),
}
ALL_METRICS = 8
EXIT_RULE = "exit_rule"
COMPLIANCE = ("privacy_notice", "gift_log", "competition_training")
YEARLY = "competition_training"  # in force for a year after it was last given
RULES = Missing("programme_rules", ("item", "in_force"))


def unmeasured(facts: Facts) -> Seen:
    """Return how many of the eight figures of a programme have no data (P28).

    Where nobody says which accounts are key there is no programme to measure.
    """
    if not facts.key_known:
        figure = facts.own("PRB.unmeasured", None, "no-key-accounts")
        return Seen((Reading("unmeasured", figure, P28_FIGURES),), (), (Missing("ka_status"),))
    missing = tuple(needs for one, needs in METRICS.items() if not _has(facts, *one))
    lacking = ALL_METRICS - len(METRICS) + len(missing)
    figure = facts.own("PRB.unmeasured", lacking, n=ALL_METRICS)
    return Seen((Reading("unmeasured", figure, P28_FIGURES),), facts.looked_at, missing)


def _has(facts: Facts, analysis: str, id: str) -> bool:
    return facts.known(analysis, id) is not None or bool(facts.of_groups(analysis, id))


def without_exit(facts: Facts) -> Seen:
    """Return whether accounts stay that two reviews would have taken out, or no rule says so (P29).

    The review before is that of half a year ago; where the study holds a run of an earlier day,
    what that run found counts as well.
    """
    share, staying = _overstayed(facts)
    rule = _stated(facts, "PRB.exit_rule", (EXIT_RULE,))
    readings = (
        Reading("overstayed", share, P29_OVERSTAYED),
        Reading("rule", rule, said="no" if rule.value else "yes"),
    )
    missing = (RULES,) if rule.value is None else ()
    if not facts.key_known:
        missing = (*missing, Missing("ka_status"))
    ruleless = rule.value is not None and not rule.value
    return Seen(readings, facts.looked_at if ruleless else staying, missing)


def _overstayed(facts: Facts) -> tuple[Measure, tuple[str, ...]]:
    needed = facts.value(P29_CONDITIONS)
    now = facts.of_groups("portfolio", "D5.account_met")
    before = facts.of_groups("portfolio", "D5.account_met_before")
    key = facts.looked_at if facts.key_known else ()
    known = [group for group in key if group in now and (group in before or _then(facts, group))]
    staying = [
        group
        for group in known
        if (number(now[group]) or 0) >= needed
        and max(number(before.get(group)) or 0, number(_then(facts, group)) or 0) >= needed
    ]
    figure = facts.own(
        "PRB.overstayed",
        len(staying) / len(known) if known else None,
        "not-enough-history" if key else "no-key-accounts",
        n=len(known),
        parts=(len(staying), len(known)),
    )
    return figure, tuple(staying)


def _then(facts: Facts, group: str) -> Measure | None:
    """Return the conditions of exit that the study's run of an earlier day found."""
    former = facts.earlier.former
    found = former.figures.get(f"D5.account_met@group:{group}") if former else None
    return found if found is not None and found.value is not None else None


def not_compliant(facts: Facts) -> Seen:
    """Return whether consents, notices, registers or training are missing (P31).

    What the company states stands; what it does not state is not known. Affected are the accounts
    with people who have not agreed to be on record; all, where a rule is missing.
    """
    lacking, groups = _without_consent(facts)
    kept = _stated(facts, "PRB.compliant", COMPLIANCE)
    readings = (
        Reading("consent", lacking, P31_CONSENT),
        Reading("rules", kept, said=_compliance(facts)),
    )
    missing = []
    if lacking.value is None:
        missing.append(Missing("contacts", ("consent",)))
    if len(_rules(facts, COMPLIANCE)) < len(COMPLIANCE):
        missing.append(RULES)
    said = _compliance(facts)
    all_of_them = kept.value is not None and said != "no"
    return Seen(readings, facts.looked_at if all_of_them else groups, tuple(missing))


def _without_consent(facts: Facts) -> tuple[Measure, tuple[str, ...]]:
    """Return the part of the contacts whose consent is not on record, and at whom they are."""
    if not facts.ledger.has("contacts", "consent"):
        return facts.own("PRB.no_consent", None, source=Source.CRM), ()
    rows = facts.ledger.rows(consents(facts.ledger)).to_pylist()
    looked = set(facts.looked_at)
    ours = [row for row in rows if row["group_id"] in looked]
    listed = sum(row["listed"] for row in ours)
    lacking = listed - sum(row["agreed"] for row in ours)
    figure = facts.own(
        "PRB.no_consent",
        lacking / listed if listed else None,
        n=listed,
        parts=(lacking, listed),
        source=Source.CRM,
    )
    return figure, tuple(row["group_id"] for row in ours if row["agreed"] < row["listed"])


def _stated(facts: Facts, id: str, items: tuple[str, ...]) -> Measure:
    """Return how many of some rules are in force, of those that the company speaks of."""
    told = _rules(facts, items)
    count = sum(told.values()) if told else None
    return facts.own(id, count, "not-stated", n=len(told), source=Source.HR)


def _compliance(facts: Facts) -> Said:
    told = _rules(facts, COMPLIANCE)
    if not all(told.values()):
        return "yes"
    return "no" if len(told) == len(COMPLIANCE) else "partial"


def _rules(facts: Facts, items: tuple[str, ...]) -> Mapping[str, bool]:
    """Return which of some rules are in force, of those that the company states."""
    if not facts.ledger.has("programme_rules"):
        return {}
    rows = facts.ledger.rows(rules_stated(facts.ledger)).to_pylist()
    day = facts.setting.as_of
    found = {}
    for row in rows:
        if row["item"] in items:
            since, held = row["since"], row["in_force"] is not False
            begun = since is None or since <= day
            fresh = row["item"] != YEARLY or since is None or since > years_before(day, 1)
            found[row["item"]] = held and begun and fresh
    return found


DETECTORS: dict[str, Detector] = {
    "P28": unmeasured,
    "P29": without_exit,
    "P31": not_compliant,
}


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield from which rows the figures of these detectors come."""
    stated = rules_stated(ledger)
    yield Origin(("PRB.exit_rule", "PRB.compliant"), "rules", stated, ("programme_rules",))
    yield Origin(("PRB.no_consent",), "consents", consents(ledger), ("contacts",))
