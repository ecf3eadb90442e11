"""Is it found where pay and profile look no further than the month?"""

import pytest

from llavero.analysis.answers import Earlier
from llavero.analysis.problems.detectors.incentives import on_period_sales
from llavero.foundation.measure import Unit
from llavero.interview.answers import read_interviews
from tests.analysis.problems.companies import KEY, SALES, asked, earlier, figure, looked_for, metric


def interview(said):
    row = {"interview_id": "I1", "seller_code": "V01", "question_id": "Q39", "value": said}
    return read_interviews([row])[0]


@pytest.mark.parametrize(
    ("said", "part"),
    [
        ("pct=35;base=ventas;periodo=mensual", 1.0),
        ("pct=35;base=ventas, margen;periodo=trimestral", 0.5),
        ("pct=40;base=margin, plan;periodo=quarterly", 0.0),
        ("pct=35;base=ventas;periodo=anual", 0.0),
        ("pct=30;base=lo facturado en el mes", 1.0),
        ("pct=0;base=ventas", None),
        ("pct=35", None),
        ("NR", None),
    ],
)
def test_pay_rests_on_the_sales_of_the_period_by_what_the_seller_says(said, part):
    assert on_period_sales(interview(said)) == part


def test_pay_on_the_month_s_sales_alone_is_a_short_term_incentive():
    found = looked_for(
        "P17",
        ledger=SALES,
        ka_status=KEY,
        interviews=asked(
            ("V01", "Q39", "pct=35;base=ventas;periodo=mensual"),
            ("V02", "Q39", "pct=35;base=ventas, margen;periodo=mensual"),
        ),
    )

    assert metric(found, "share").figure.value == 0.75
    assert found.state == "detected"
    assert found.accounts == ("norte", "sur")


def test_pay_on_margin_and_sales_spread_over_the_quarter_are_none():
    found = looked_for(
        "P17",
        earlier(retention=(figure("M59", 0.34, Unit.SHARE),)),
        ledger=SALES,
        ka_status=KEY,
        interviews=asked(("V01", "Q39", "pct=35;base=margen;periodo=mensual")),
    )

    assert found.state == "not_detected"


def test_sales_that_crowd_at_the_close_are_one_though_nobody_speaks_of_pay():
    found = looked_for(
        "P17", earlier(retention=(figure("M59", 0.6, Unit.SHARE),)), ledger=SALES, ka_status=KEY
    )

    assert found.state == "detected"
    assert metric(found, "late").past
    assert metric(found, "share").figure.reasons == ("not-answered",)


def test_without_interviews_or_months_nobody_knows_what_pay_rewards():
    found = looked_for("P17", ledger=SALES, ka_status=KEY)

    assert found.state == "no_data"
    assert {one.table for one in found.missing} == {"interviews", "ledger"}


JUDGED = """
    employee_id | competence  | level
    ------------+-------------+------
    E1          | negociación | 2
"""
HELD = """
    account_id | seller_id | role    | from
    -----------+-----------+---------+-----------
    norte      | E1        | primary | 2020-01-01
    sur        | E2        | primary | 2020-01-01
"""


def short_in(competences):
    return earlier(roles=(figure("ROL.gaps", competences, Unit.COUNT),))


def test_five_competences_short_are_a_wrong_profile_at_the_accounts_of_those_assessed():
    found = looked_for(
        "P18",
        short_in(5),
        ledger=SALES,
        ka_status=KEY,
        assignments=HELD,
        competence_assessments=JUDGED,
    )

    assert found.state == "detected"
    assert found.ratio.value == 5 / 4
    assert found.accounts == ("norte",)


def test_one_competence_short_is_a_course_to_take_and_no_problem():
    found = looked_for(
        "P18", short_in(1), ledger=SALES, ka_status=KEY, competence_assessments=JUDGED
    )

    assert found.state == "not_detected"


def test_nobody_assessed_is_not_known():
    found = looked_for("P18", Earlier(), ledger=SALES, ka_status=KEY)

    assert found.state == "no_data"
    assert [one.table for one in found.missing] == ["competence_assessments"]
