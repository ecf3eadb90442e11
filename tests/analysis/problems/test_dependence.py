"""Are dependence on few accounts and on few people found where they are?"""

from llavero.analysis.problems.findings import Missing
from llavero.foundation.measure import Unit
from tests.analysis.problems.companies import SALES, earlier, figure, looked_for, metric


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
