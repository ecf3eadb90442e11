"""Does each limit that a person may change decide what is found (P17 to P32)?"""

from dataclasses import replace

import pytest

from llavero.analysis.problems.detectors import (
    attrition,
    credit,
    incentives,
    knowledge,
    power,
    rules,
    standing,
    structure,
)
from llavero.foundation.measure import Unit
from tests.analysis.problems import (
    test_attrition,
    test_credit,
    test_incentives,
    test_knowledge,
    test_power,
    test_rules,
    test_standing,
    test_structure,
)
from tests.analysis.problems.companies import (
    KEY,
    LENIENT,
    SALES,
    asked,
    earlier,
    figure,
    looked_for,
)

OF_SALES = {"ledger": SALES, "ka_status": KEY}
PAY = {**OF_SALES, "interviews": asked(("V01", "Q39", "pct=35;base=ventas;periodo=mensual"))}
MET = {**OF_SALES, "contacts": test_knowledge.CONTACTS, "interactions": test_knowledge.MET}
WALLETS = {**OF_SALES, "accounts": test_knowledge.ESTIMATED}
LEADS = {**OF_SALES, "opportunities": test_knowledge.EARLY}
LISTED = {"ledger": test_power.LISTED, "ka_status": KEY}
GROUP = {"ledger": test_power.sold(12, 13, 14), "accounts": test_power.GROUPS}
OWED = {"ledger": test_credit.OWED, "ka_status": KEY}
BY_TWO = {"ledger": test_structure.BY_TWO, "accounts": test_structure.ACCOUNTS, "ka_status": KEY}
BY_MOST = {**BY_TWO, "ledger": test_structure.BY_TWO.replace("pedro     | 300", "pedro     | 200")}
HELD = {**OF_SALES, "assignments": test_structure.HELD}
PEOPLE = {**OF_SALES, "contacts": test_rules.PEOPLE}
QUARTERS = {"ledger": test_attrition.QUARTERS, "ka_status": KEY}
TWO_YEARS = {"ledger": test_standing.TWO_YEARS_BEFORE}

crowded = earlier(retention=(figure("M59", 0.6, Unit.SHARE),))
declared = test_knowledge.of_contacts(("norte", 0.5))
ahead = earlier(roles=(figure("ROL.ahead", 0.3, Unit.SHARE),))
unknown = test_knowledge.wallets(0.5, "norte")
dependent = test_power.wallets(norte=0.1, sur=0.6)
still = test_standing.stars(norte=("basic", "basic"))
easy = test_standing.strategic(norte=2)
central = test_structure.central(0.8, 0.2, 0.5)
uneven = test_structure.hours(0.6, lucia=1000.0, pedro=250.0)
stays = test_rules.reviewed({"norte": 2, "sur": 0}, {"norte": 2, "sur": 0})
silent = test_attrition.silence(norte=(4.0, 90), sur=(0.5, 10))

# limit -> problem, earlier figures, tables, and a value that changes what is found
CASES = {
    "problems.p17-share": ("P17", None, PAY, 1.0),
    "problems.p17-late": ("P17", crowded, OF_SALES, 0.9),
    "problems.p18-gaps": ("P18", test_incentives.short_in(5), OF_SALES, 9.0),
    "problems.p19-unmet": ("P19", None, MET, 0.9),
    "problems.p19-gap": ("P19", declared, OF_SALES, 0.9),
    "problems.p19-days": ("P19", None, MET, 365.0),
    "problems.p20-ahead": ("P20", ahead, OF_SALES, 0.1),
    "problems.p20-lead": ("P20", ahead, LEADS, 300.0),
    "problems.p21-unknown": ("P21", unknown, WALLETS, 0.9),
    "problems.p22-flat": ("P22", still, TWO_YEARS, 0.001),
    "problems.p23-ratio": ("P23", dependent, LISTED, 20.0),
    "problems.p23-fall": ("P23", dependent, LISTED, 0.3),
    "problems.p24-overdue": ("P24", None, OWED, 0.9),
    "problems.p24-days": ("P24", None, OWED, 300.0),
    "problems.p25-hard": ("P25", easy, OF_SALES, 1.0),
    "problems.p26-central": ("P26", central, BY_TWO, 0.9),
    "problems.p26-leaderless": ("P26", central, BY_TWO, 0.9),
    "problems.p26-counts": ("P26", central, BY_MOST, 0.5),
    "problems.p26-lead": ("P26", central, BY_TWO, 0.5),
    "problems.p27-uneven": ("P27", uneven, HELD, 0.9),
    "problems.p28-figures": ("P28", None, OF_SALES, 8.0),
    "problems.p29-overstayed": ("P29", stays, OF_SALES, 0.9),
    "problems.p29-conditions": ("P29", stays, OF_SALES, 3.0),
    "problems.p30-spread": ("P30", None, GROUP, 0.5),
    "problems.p30-products": ("P30", None, GROUP, 9.0),
    "problems.p31-consent": ("P31", None, PEOPLE, 0.9),
    "problems.p32-silence": ("P32", silent, OF_SALES, 9.0),
    "problems.p32-days": ("P32", silent, OF_SALES, 300.0),
    "problems.p32-fall": ("P32", None, QUARTERS, 0.9),
}


def test_every_limit_is_tried():
    families = (attrition, credit, incentives, knowledge, power, rules, standing, structure)

    assert {limit.name for one in families for limit in one.LIMITS} == set(CASES)


@pytest.mark.parametrize("name", CASES)
def test_each_limit_decides_what_is_found(name):
    id, before, tables, value = CASES[name]
    strict = replace(LENIENT, values={**LENIENT.values, name: value})

    assert outcome(looked_for(id, before, strict, **tables)) != outcome(
        looked_for(id, before, **tables)
    )


def outcome(found):
    """Return what was found, whatever limits it was found with."""
    likely = tuple(one.likelihood for one in found.metrics)
    return found.state, found.likelihood.value, found.groups, likely
