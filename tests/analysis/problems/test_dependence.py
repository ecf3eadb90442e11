"""Are dependence on few accounts and on few people found where they are?"""

from llavero.analysis.problems.findings import Missing
from llavero.foundation.measure import Unit
from tests.analysis.problems.companies import (
    SALES,
    asked,
    earlier,
    figure,
    looked_for,
    metric,
)


def spread(cr1, effective, *more):
    return earlier(
        concentration=(
            figure("M21.cr1", cr1, Unit.SHARE),
            figure("M23", effective, Unit.ACCOUNTS),
            *more,
        )
    )


def test_one_account_of_three_fifths_of_the_sales_is_a_dependence():
    found = looked_for("P01", spread(0.6, 2.2), ledger=SALES)

    assert found.state == "detected"
    assert found.ratio.value == 0.6 / 0.2
    assert found.accounts == ("norte",)
    assert (found.likelihood.value, found.severity.value, found.risk.value) == (5, 5, 25)
    assert found.level == "critical"


def test_sales_spread_over_many_accounts_are_none():
    found = looked_for("P01", spread(0.05, 40), ledger=SALES)

    assert found.state == "not_detected"
    assert found.likelihood.value == 1


def test_a_weak_relation_with_an_account_of_a_tenth_of_the_sales_is_one():
    material = figure("M26.share", 0.1, Unit.SHARE, "group:oeste")
    weak = figure("E5", 25.0, Unit.SCORE, "group:oeste")
    before = spread(0.1, 12, material)
    before.answers["relationships"] = earlier(relationships=(weak,)).of("relationships")

    found = looked_for("P01", before, ledger=SALES)

    assert metric(found, "relation").past
    assert metric(found, "relation").who == "oeste"
    assert not metric(found, "largest").past
    assert found.accounts == ("oeste",)


def test_without_sales_nobody_knows_of_dependence():
    found = looked_for("P01")

    assert found.state == "no_data"
    assert found.opaque
    assert found.likelihood.value == 3
    assert found.severity.value is None
    assert found.risk.value is None
    assert found.level is None
    assert found.missing == (Missing("ledger", ("account_id", "net_amount")),)


BACKED = """
    account_id | seller_id | role    | from
    -----------+-----------+---------+-----------
    norte      | lucia     | primary | 2018-01-01
    sur        | lucia     | primary | 2018-01-01
    oeste      | pedro     | backup  | 2018-01-01
"""


def through(**shares):
    told = (figure("E4.kam", part, Unit.SHARE, f"group:{g}") for g, part in shares.items())
    return earlier(relationships=tuple(told))


def test_an_account_that_deals_with_one_of_ours_without_a_backup_belongs_to_the_seller():
    found = looked_for("P05", through(norte=0.9, sur=0.4), ledger=SALES, assignments=BACKED)

    assert found.state == "detected"
    assert metric(found, "through").who == "norte"
    assert found.accounts == ("norte",)
    assert dict(metric(found, "through").more)["accounts"].value == 1


def test_an_account_that_has_a_backup_does_not():
    found = looked_for("P05", through(oeste=1.0), ledger=SALES, assignments=BACKED)

    assert found.state == "not_detected"


def test_a_problem_with_a_floor_is_never_of_small_severity():
    found = looked_for("P05", through(norte=0.1), ledger=SALES, assignments=BACKED)

    assert found.accounts == ()
    assert found.severity.value == 3


def test_where_nobody_has_a_backup_on_record_only_sellers_can_say_it():
    alone = BACKED.replace("backup ", "primary")
    said = asked(("V01", "Q40", "1"), text="Nadie, la verdad: no hay nadie más que la conozca.")

    found = looked_for("P05", through(norte=0.9), ledger=SALES, assignments=alone, interviews=said)

    assert metric(found, "through").figure.value is None
    assert metric(found, "uncovered").figure.value == 1
    assert (found.state, found.likelihood.value) == ("detected", 5)
    assert "assignments" in {one.table for one in found.missing}


def test_without_interactions_nor_interviews_nobody_knows_whose_an_account_is():
    found = looked_for("P05", ledger=SALES)

    assert found.state == "no_data"
    assert found.severity.value == 3  # the floor of the catalogue stands, whatever it touches
    assert found.risk.value == 9


def contacts(active, share):
    return earlier(
        relationships=(
            figure("M34", active, Unit.CONTACTS, "group:sur"),
            figure("M36", share, Unit.SHARE, "group:sur"),
        )
    )


def test_one_active_contact_is_a_single_thread():
    found = looked_for("P06", contacts(1, 0.5), ledger=SALES)

    assert (found.state, found.likelihood.value) == ("detected", 3)
    assert found.accounts == ("sur",)


def test_no_active_contact_is_as_bad_as_can_be():
    found = looked_for("P06", contacts(0, 0.5), ledger=SALES)

    assert found.likelihood.value == 5
    assert found.ratio.value is None
    assert found.ratio.reasons == ("said-or-endless",)


def test_several_contacts_of_whom_one_has_most_of_the_dealings_are_a_single_thread():
    assert looked_for("P06", contacts(4, 0.9), ledger=SALES).state == "detected"


def test_several_contacts_who_share_the_dealings_are_not():
    assert looked_for("P06", contacts(4, 0.3), ledger=SALES).state == "not_detected"


def test_without_contacts_nobody_knows_of_single_threads():
    found = looked_for("P06", ledger=SALES)

    assert found.state == "no_data"
    assert [one.table for one in found.missing] == ["contacts", "interactions"]
