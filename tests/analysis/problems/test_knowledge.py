"""Is it found where what is known of customers is not on record, late or missing?"""

from llavero.foundation.measure import Measure, Source, Unit, not_computable
from tests.analysis.problems.companies import KEY, SALES, asked, earlier, figure, looked_for, metric

CONTACTS = """
    contact_id | account_id
    -----------+-----------
    c1         | norte
    c2         | norte
    c3         | norte
    c4         | sur
    c5         | oeste
"""
MET = """
    id | account_id | contact_id | employee_id | date
    ---+------------+------------+-------------+-----------
    i1 | norte      | c1         | E1          | 2025-11-01
    i2 | sur        | c4         | E1          | 2025-10-01
    i3 | norte      | c2         | E1          | 2025-03-01
"""


def of_contacts(*gaps):
    """Return what sellers were found to declare beyond the record, by account."""
    return earlier(
        voice=tuple(
            figure("M15.parts", gap, Unit.SHARE, f"interview:V01/group:{group}/question:Q13")
            for group, gap in gaps
        )
    )


def test_half_of_the_contacts_not_met_for_half_a_year_is_an_empty_record():
    found = looked_for("P19", ledger=SALES, ka_status=KEY, contacts=CONTACTS, interactions=MET)

    # Of the four at key accounts c2 was last met in March and c3 never.
    assert metric(found, "unmet").figure.value == 2 / 4
    assert found.state == "detected"
    assert found.accounts == ("norte",)


def test_contacts_met_of_late_are_none():
    met = MET + "    i4 | norte | c2 | E1 | 2025-12-01\n    i5 | norte | c3 | E1 | 2025-12-01\n"
    found = looked_for("P19", ledger=SALES, ka_status=KEY, contacts=CONTACTS, interactions=met)

    assert found.state == "not_detected"
    assert found.accounts == ()


def test_contacts_whom_the_meetings_call_by_name_were_met():
    named = """
    contact_id | account_id | name
    -----------+------------+---------
    c1         | norte      | Ana Ruiz
    c2         | norte      | Eva Gil
    """
    met = """
    id | account_id | contact_id | employee_id | date
    ---+------------+------------+-------------+-----------
    i1 | norte      | ana ruiz   | E1          | 2025-12-01
    i2 | norte      | Eva Gil    | E1          | 2025-12-01
    """

    found = looked_for("P19", ledger=SALES, ka_status=KEY, contacts=named, interactions=met)

    assert metric(found, "unmet").figure.value == 0
    assert found.state == "not_detected"


def test_more_contacts_declared_than_recorded_is_a_record_that_lacks_some():
    found = looked_for(
        "P19", of_contacts(("norte", 1.5), ("sur", 0.4), ("oeste", 0.0)), ledger=SALES
    )

    assert metric(found, "gap").figure.value == 0.4
    assert found.state == "detected"
    assert found.accounts == ("norte", "sur")


def test_fewer_declared_than_recorded_is_no_lack_of_record():
    found = looked_for("P19", of_contacts(("norte", -0.8), ("sur", -0.5)), ledger=SALES)

    assert metric(found, "gap").figure.value == 0
    assert found.state == "not_detected"


def test_without_meetings_or_interviews_nobody_knows_what_is_not_recorded():
    found = looked_for("P19", ledger=SALES, ka_status=KEY, contacts=CONTACTS)

    assert found.state == "no_data"
    assert {one.table for one in found.missing} == {"interactions", "interviews"}


PROJECTS = """
    opportunity_id | account_id | known_on   | requested_on
    ---------------+------------+------------+-------------
    o1             | norte      | 2025-03-01 | 2025-03-01
    o2             | norte      | 2025-06-10 | 2025-06-01
    o3             | sur        | 2025-02-01 | 2025-04-02
    o4             | oeste      | 2025-01-01 | 2025-12-01
    o5             | sur        | 2023-01-01 | 2023-12-01
"""


EARLY = PROJECTS.replace("2025-03-01 | 2025-03-01", "2025-01-01 | 2025-03-10").replace(
    "2025-06-10 | 2025-06-01", "2025-04-01 | 2025-06-01"
)


def test_projects_known_with_the_request_are_reactive():
    ahead = figure("ROL.ahead", 1 / 3, Unit.SHARE)
    found = looked_for(
        "P20", earlier(roles=(ahead,)), ledger=SALES, ka_status=KEY, opportunities=PROJECTS
    )

    # Leads of the year at key accounts: 0, -9 and 60 days.
    assert metric(found, "lead").figure.value == 0
    assert metric(found, "ahead").ratio == 0.4 * 3
    assert found.state == "detected"
    assert found.accounts == ("norte",)


def test_projects_known_two_months_before_are_none():
    ahead = figure("ROL.ahead", 1.0, Unit.SHARE)
    found = looked_for(
        "P20", earlier(roles=(ahead,)), ledger=SALES, ka_status=KEY, opportunities=EARLY
    )

    assert found.state == "not_detected"
    assert found.accounts == ()


def test_sellers_tell_the_lead_where_no_list_does():
    found = looked_for(
        "P20",
        ledger=SALES,
        ka_status=KEY,
        interviews=asked(("V01", "Q31", "10"), ("V02", "Q31", "14")),
    )

    assert metric(found, "lead").figure.value == 12
    assert metric(found, "lead").figure.source == Source.INTERVIEW
    assert found.accounts == ("norte", "sur")


def patterns(holders, sellers):
    return earlier(
        patterns=(
            figure("M16.sellers", sellers, Unit.COUNT),
            figure("M16.holders", holders, Unit.COUNT, "trait:R23"),
        )
    )


def test_that_all_sellers_wait_to_be_called_is_reactive_and_that_most_do_is_not():
    every = looked_for("P20", patterns(3, 3), ledger=SALES, ka_status=KEY)
    most = looked_for("P20", patterns(2, 3), ledger=SALES, ka_status=KEY)
    alone = looked_for("P20", patterns(1, 1), ledger=SALES, ka_status=KEY)

    assert every.state == "detected"
    assert most.state == "not_detected"
    assert alone.state == "not_detected"


def test_without_projects_or_interviews_nobody_knows_of_anticipation():
    found = looked_for("P20", ledger=SALES, ka_status=KEY)

    assert found.state == "no_data"
    assert {one.table for one in found.missing} == {"opportunities", "interviews"}


def wallets(share, *unknown):
    blank = [
        not_computable("M40", Unit.SHARE, Source.LEDGER, "no-wallet", scope=f"group:{group}")
        for group in unknown
    ]
    told: Measure = figure("ROL.wallet", share, Unit.SHARE)
    return earlier(roles=(told,), relationships=tuple(blank))


ESTIMATED = """
    account_id | name  | wallet_est
    -----------+-------+-----------
    norte      | Norte |
    sur        | Sur   | 900
"""


def test_half_of_the_accounts_without_a_wallet_is_unknown_potential():
    tables = {"ledger": SALES, "ka_status": KEY, "accounts": ESTIMATED}
    found = looked_for("P21", wallets(0.5, "norte"), **tables)

    assert found.state == "detected"
    assert found.groups == ("norte",)
    assert found.missing[0].columns == ("wallet_est", "wallet_grade")


def test_a_wallet_known_of_all_is_none():
    tables = {"ledger": SALES, "ka_status": KEY, "accounts": ESTIMATED}

    assert looked_for("P21", wallets(0.0), **tables).state == "not_detected"


def test_where_the_list_has_no_wallets_nobody_knows_whether_somebody_estimates_them():
    found = looked_for("P21", wallets(1.0, "norte", "sur"), ledger=SALES, ka_status=KEY)

    assert found.state == "no_data"
    assert found.missing[0].table == "accounts"
