"""Is it found where the customer does not see us as key, or the relation stands still?"""

from llavero.foundation.measure import Unit
from tests.analysis.problems.companies import SALES, earlier, figure, looked_for, metric

TWO_YEARS_BEFORE = (
    SALES
    + """    B1     | 2023-02-10 | norte      | 590
    B2     | 2023-03-10 | sur        | 100
"""
)


def stars(**stages):
    """Return star accounts with their stages, two years ago and today, and half a wallet each."""
    found = []
    for group, (then, now) in stages.items():
        scope = f"group:{group}"
        found += [
            figure("D1.account_quadrant", "star", Unit.CLASS, scope),
            figure("D3.account_said_before", then, Unit.CLASS, scope),
            figure("D3.account_said", now, Unit.CLASS, scope),
        ]
    shares = [figure("M40", 0.5, Unit.SHARE, f"group:{group}") for group in stages]
    return earlier(portfolio=tuple(found), relationships=tuple(shares))


def test_a_star_at_the_same_stage_and_share_as_two_years_ago_is_stalled():
    # Norte moved from 590 to 600 of a wallet of 1200, less than a point; sur from 100 to 300.
    before = stars(norte=("basic", "basic"), sur=("basic", "basic"))
    found = looked_for("P22", before, ledger=TWO_YEARS_BEFORE)

    assert metric(found, "stalled").figure.value == 1
    assert metric(found, "stalled").figure.n == 2
    assert metric(found, "stalled").said == "yes"
    assert found.state == "detected"
    assert found.accounts == ("norte",)


def test_a_star_that_rose_a_stage_is_not_stalled():
    found = looked_for("P22", stars(norte=("basic", "cooperative")), ledger=TWO_YEARS_BEFORE)

    assert found.state == "not_detected"


def test_where_no_account_is_a_star_none_is_stalled():
    strategic = figure("D1.account_quadrant", "strategic", Unit.CLASS, "group:norte")

    assert looked_for("P22", earlier(portfolio=(strategic,)), ledger=SALES).state == "not_detected"


def test_without_what_sellers_say_of_a_star_nobody_knows_and_without_categories_neither():
    star = figure("D1.account_quadrant", "star", Unit.CLASS, "group:norte")
    found = looked_for("P22", earlier(portfolio=(star,)), ledger=SALES)

    assert found.state == "no_data"
    assert [one.table for one in found.missing] == ["interviews"]
    assert looked_for("P22", ledger=SALES).state == "no_data"


def strategic(**risks):
    found = []
    for group, risk in risks.items():
        scope = f"group:{group}"
        found.append(figure("D1.account_quadrant", "strategic", Unit.CLASS, scope))
        if risk is not None:
            found.append(figure("D2.account_risk", risk, Unit.COUNT, scope))
    return earlier(portfolio=tuple(found))


def test_a_strategic_account_that_could_easily_replace_us_does_not_see_us_as_key():
    found = looked_for("P25", strategic(norte=2, sur=4, oeste=5), ledger=SALES)

    assert metric(found, "mismatched").figure.value == 1
    assert metric(found, "mismatched").said == "partial"
    assert found.accounts == ("norte",)


def test_most_of_them_is_yes_and_none_of_them_is_no():
    assert metric(looked_for("P25", strategic(norte=2, sur=1)), "mismatched").said == "yes"
    assert looked_for("P25", strategic(norte=3, sur=4), ledger=SALES).state == "not_detected"


def test_nobody_asked_is_not_known():
    found = looked_for("P25", strategic(norte=None), ledger=SALES)

    assert found.state == "no_data"
    assert [one.table for one in found.missing] == ["interviews"]
