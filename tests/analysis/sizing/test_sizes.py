"""What do the sizes cost, whom do they serve, and how many pay for themselves?"""

import pytest

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.sizing import section
from llavero.analysis.sizing.findings import (
    Breakdown,
    CostOfPosts,
    FitOfDepartment,
    Headcount,
    LeadersToday,
    MarginalReturn,
    SizeOptions,
    Unreadable,
)
from llavero.document import Chart, ChartKind, Paragraph, Table
from llavero.foundation.measure import Measure, Source, Status, Unit
from llavero.prose import Prose, Style
from tests.analysis.sizing.companies import (
    JUDGED,
    KEY,
    LINES,
    STAFF,
    WEEKS,
    figures,
    sized,
    told,
    whole,
    with_values,
)

ONE_POST = """
    employee_id | dept | sales_post | is_kam_dept | hire_date  | end_date | fte
    ------------+------+------------+-------------+------------+----------+----
    lucia       | KAM  | seller     | true        | 2020-01-01 |          | 1
"""
SIX_POSTS = ONE_POST + "\n".join(
    f"    p{at} | KAM | seller | true | 2020-01-01 | {'2024-05-01' if at > 5 else ''} | 1"
    for at in range(1, 9)
)


def said(found, language="es"):
    blocks = section(found, Prose(Style.of(language), "llavero.analysis.sizing"))
    told = [str(one.text) for one in blocks if isinstance(one, Paragraph)]
    return " ".join(told).replace("\N{NO-BREAK SPACE}", " ")


def test_posts_within_the_tolerance_are_told_to_fit():
    # 2,400 hours over 1,196 are 2.007 posts, and there are two.
    fit = whole().finding(FitOfDepartment)

    assert fit is not None
    assert fit.fit == "fits"
    assert fit.gap.value == pytest.approx(2400 / 1196 - 2)


def test_one_post_leaves_the_smaller_accounts_of_the_lower_level_without_hours():
    found = whole(employees=ONE_POST)
    fit = found.finding(FitOfDepartment)

    assert fit is not None
    assert fit.fit == "short"
    # 1,196 hours serve alfa and beta (480 each); gama, delta, epsilon and zeta are left.
    assert fit.unserved.value == 4
    assert fit.left == ("gama", "delta", "epsilon", "zeta")
    assert fit.unserved_share.value == pytest.approx(100_000 / 250_000)
    assert "faltan 1.0" in said(found)


def test_posts_to_spare_are_told_as_room_and_turnover_and_not_as_a_cut():
    found = whole(employees=SIX_POSTS)
    fit = found.finding(FitOfDepartment)

    assert fit is not None
    assert fit.fit == "spare"
    assert fit.room.value == int((6 * 1196 - 2400) / 96)
    # Three left in three years: one a year.
    assert fit.attrition.value == pytest.approx(6 - 2400 / 1196)
    assert "No es motivo de recorte por sí solo" in said(found)


def test_hours_that_two_readings_take_otherwise_settle_nothing():
    # By what sellers declare a post has 1,288 hours, and two and a half hold three sellers' hours.
    setting = with_values(voice__answered=0, sizing__tolerance=0.1)
    found = whole(setting=setting, interviews=WEEKS)
    fit = found.finding(FitOfDepartment)

    assert fit is not None
    assert (fit.gap.value < -0.1, abs(fit.usual_gap.value) < 0.1) == (True, True)
    assert fit.fit == "unclear"
    assert "Ninguna contratación ni recorte se sostiene" in said(found)


def test_sellers_outside_any_department_are_not_taken_for_full_posts():
    earlier = told()
    one = Measure(
        "M01", 2, Unit.HEADS, Source.CRM, status=Status.PARTIAL, reasons=("no-kam-department",)
    )
    earlier.answers["footprint"] = Answer((), (*earlier.of("footprint").figures, one))

    found = whole(earlier, employees="")

    assert found.finding(FitOfDepartment) is None
    assert figures(found)["SIZ.gap"].reasons == ("no-kam-department",)
    assert figures(found)["SIZ.breakdown"].value is None
    assert "no se sabe qué parte de su tiempo reciben" in said(found)


def test_sales_per_post_and_turnover_make_the_cross_check():
    by_sales = whole(told(per_post=100_000)).finding(Breakdown)

    assert by_sales is not None
    assert by_sales.ahead.value == 250_000
    # One of on average 2.8 left in three years.
    turnover = by_sales.turnover.value
    assert turnover == pytest.approx(1 / 3 / 2.836, abs=1e-3)
    assert by_sales.number.value == pytest.approx(2.5 * (1 + turnover))
    assert "last-year-repeats" in by_sales.number.reasons


def test_nobody_who_left_is_no_turnover_and_without_a_staff_list_it_is_not_known():
    by_sales = whole(employees=STAFF.replace("2025-06-30", "          ")).finding(Breakdown)

    assert by_sales is not None
    assert by_sales.turnover.value == 0
    assert whole(employees="").finding(Breakdown).turnover.value is None


def test_the_cost_of_a_post_over_the_margin_is_what_pays_for_it():
    cost = whole().finding(CostOfPosts)

    assert cost is not None
    assert (cost.cost.value, cost.department.value) == (8_000, 28_000)
    assert cost.break_even.value == 16_000
    assert cost.break_even_share.value == pytest.approx(16_000 / 250_000)


def test_without_a_margin_or_a_cost_nothing_pays_for_a_post():
    no_margin = whole(told(margin=None)).finding(CostOfPosts)
    no_cost = whole(employees=ONE_POST)

    assert (no_margin.break_even.value, no_margin.break_even.reasons) == (None, ("no-cost",))
    assert no_cost.finding(CostOfPosts).break_even.reasons == ("no-staff-cost",)
    assert "sizing-no-cost" in [one.sentence for one in no_cost.all(MissingData)]


def test_the_span_of_today_is_set_beside_what_is_usual():
    leaders = whole().finding(LeadersToday)

    assert leaders is not None
    assert (leaders.leaders.value, leaders.span.value, leaders.within) == (1, 2, False)


def test_judged_points_say_up_to_whom_each_post_pays_for_itself():
    found = whole(effort_judgements=JUDGED)
    by_return = found.finding(MarginalReturn)

    assert by_return is not None
    assert (by_return.judged.value, by_return.judges.value) == (6, 2)
    number, profits = by_return.number.value, by_return.profits
    # The best number is the one after which nobody leaves 8,000 any more.
    assert profits[number] >= profits[number - 1]
    assert profits[number + 1] < profits[number]
    assert by_return.low.value <= number <= by_return.high.value
    assert by_return.bent == 6


def test_dearer_posts_pay_for_fewer_people():
    numbers = [
        whole(
            setting=with_values(sizing__kam_cost=cost), effort_judgements=JUDGED
        ).finding(MarginalReturn).number.value
        for cost in (1_000, 8_000, 60_000)
    ]  # fmt: skip

    assert numbers[0] > numbers[1] > numbers[2]


def test_one_judge_alone_and_points_that_fall_give_no_curve_and_are_named():
    alone = "\n".join(line for line in JUDGED.splitlines() if "Luis" not in line)
    falling = JUDGED.replace("1153.84615", "100.000000").replace("115.384615", "90.0000000")

    for drawn, why in ((alone, "one-judge"), (falling, "no-curve")):
        found = whole(effort_judgements=drawn)

        assert {(one.name, one.why) for one in found.all(Unreadable)} >= {("T1", why)}
        assert figures(found)["SIZ.marginal"].value is None


def test_an_account_judged_by_itself_goes_before_its_level():
    own = """
        account_id | judge | hours_now | sales_none | sales_half | sales_now | sales_more | sales_full
        -----------+-------+-----------+------------+------------+-----------+------------+-----------
        alfa       | Ana   | 100       | 10         | 80         | 100       | 101        | 102
        alfa       | Luis  | 100       | 10         | 80         | 100       | 101        | 102
    """
    found = whole(effort_judgements=own).finding(MarginalReturn)

    assert found is not None
    assert found.judged.value == 1
    # The others keep 480 three times and 240 twice.
    assert found.fixed == pytest.approx((3 * 480 + 2 * 240) / 1196)


def test_without_judgements_no_curve_is_made_up():
    found = whole()

    assert found.finding(MarginalReturn) is None
    assert figures(found)["SIZ.marginal"].reasons == ("not-judged",)
    assert "sizing-no-judgements" in [one.sentence for one in found.all(MissingData)]


def test_the_options_say_what_each_size_costs_and_serves():
    sizes = whole(effort_judgements=JUDGED).finding(SizeOptions)

    assert sizes is not None
    assert [one.name for one in sizes.options] == [
        "present", "workload", "reserve", "marginal", "breakdown",
    ]  # fmt: skip
    present, by_hours = sizes.options[:2]
    assert (present.posts.value, present.cost.value) == (2, 16_000)
    assert present.coverage.value == pytest.approx(2 * 1196 / 2400)
    assert (by_hours.posts.value, by_hours.coverage.value) == (3, 1)
    assert by_hours.load.value == pytest.approx(2400 / (3 * 1196))


def test_interviews_alone_size_a_department_by_the_accounts_that_sellers_name():
    found = sized(setting=with_values(voice__answered=0), interviews=WEEKS)
    needed = found.finding(Headcount)

    assert needed is not None
    # Alfa, Beta, Gama and Delta: Beta is named twice.
    assert (needed.base, needed.accounts.value, needed.hours.value) == ("declared", 4, 960)
    assert needed.workload.reasons == ("declared", "tiers-assumed")
    assert needed.tiny
    assert "no se justifica un departamento" in said(found)


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize(
    "tables",
    [
        {"effort_judgements": JUDGED},
        {"effort_judgements": JUDGED, "interviews": WEEKS},
        {"employees": ""},
        {"employees": "", "ledger": ""},
        {"employees": SIX_POSTS},
        {"ka_status": ""},
        {"ka_status": KEY.replace("T1", "  ").replace("T2", "  ")},
        {"ledger": "\n".join(LINES.splitlines()[:4])},
    ],
)
def test_whatever_is_missing_it_is_told_without_a_figure_made_up(language, tables):
    found = whole(setting=with_values(voice__answered=0), **tables)
    blocks = section(found, Prose(Style.of(language), "llavero.analysis.sizing"))

    assert blocks
    assert all(figure.value is not None or figure.reasons for figure in found.figures)
    for one in blocks:
        if isinstance(one, Chart) and one.kind == ChartKind.BAR:
            assert len(one.categories) == len(one.series[0].values)
        if isinstance(one, Table):
            assert one.rows
