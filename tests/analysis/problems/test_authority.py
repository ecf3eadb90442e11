"""Is it found where those who serve key accounts may not decide, or stand alone?"""

from llavero.foundation.measure import Unit
from tests.analysis.problems.companies import (
    KEY,
    SALES,
    asked,
    earlier,
    figure,
    looked_for,
    metric,
)

# Eva leads the company, Dario reports to her, Lucía serves Norte and Pedro is of the regions.
STAFF = """
    employee_id | name  | manager_id | job_family | sales_post | is_kam_dept | dept
    ------------+-------+------------+------------+------------+-------------+---------
    eva         | Eva   |            | other      |            | false       | Top
    dario       | Dario | eva        | other      |            | false       | Sales
    lucia       | Lucía | dario      | sales      | seller     | true        | Key
    pedro       | Pedro | dario      | sales      | seller     | false       | Regions
"""
ASSIGNED = """
    account_id | seller_id | role    | from
    -----------+-----------+---------+-----------
    norte      | lucia     | primary | 2018-01-01
    sur        | lucia     | primary | 2019-01-01
"""


def approvals(days):
    return earlier(roles=(figure("ROL.approval", days, Unit.COUNT),))


def known(before=None, **tables):
    return {"before": before, "ledger": SALES, "ka_status": KEY, **tables}


def test_an_approval_that_takes_six_days_is_a_lack_of_authority():
    found = looked_for("P10", **known(approvals(6.0)))

    assert found.state == "detected"
    assert found.accounts == ("norte", "sur")
    assert metric(found, "days").ratio == 2
    assert metric(found, "escalated").figure.reasons == ("no-table-for-it",)


def test_an_approval_within_the_day_is_none():
    assert looked_for("P10", **known(approvals(1.0))).state == "not_detected"


def test_without_interviews_nobody_knows_how_long_an_approval_takes():
    found = looked_for("P10", **known())

    assert found.state == "no_data"
    assert [one.table for one in found.missing] == ["interviews"]


def test_what_every_seller_names_is_likely_though_no_figure_says_so():
    found = looked_for(
        "P10",
        **known(
            approvals(1.0),
            interviews=asked(
                ("V01", "Q41", "Primero, la autorización de precios tarda una semana."),
                ("V02", "Q41", "Falta permiso para decidir precios."),
            ),
        ),
    )

    assert found.mentioned_by == ("V01", "V02")
    assert found.by_all
    assert found.likelihood.value == 4
    assert found.state == "detected"
    assert found.quotes[0].text.startswith("Primero, la autorización de precios")


def test_what_one_of_two_sellers_names_counts_for_one_degree():
    found = looked_for(
        "P10",
        **known(
            approvals(1.0),
            interviews=asked(
                ("V01", "Q41", "La autorización de precios tarda."),
                ("V02", "Q41", "El almacén está lejos y hace calor."),
            ),
        ),
    )

    assert found.mentioned_by == ("V01",)
    assert not found.by_all
    assert found.likelihood.value == 2


def test_a_code_that_a_person_gave_stands_before_what_words_suggest():
    found = looked_for(
        "P08",
        **known(
            interviews=asked(("V01", "Q41", "La autorización de precios tarda.")),
            codings="interview_id | question_id | coder | code\nIV01 | Q41 | C1 | N22",
        ),
    )

    assert found.mentioned_by == ("V01",)


def test_a_dispute_over_a_commission_is_no_word_on_what_commissions_reward():
    disputed = "Los de zona facturan en mis plantas y luego discutimos la comisión."
    both = "La comisión solo premia la venta del mes. Además los de zona facturan en mis plantas."

    def who(answer: str, problem: str) -> tuple[str, ...]:
        return looked_for(problem, **known(interviews=asked(("V01", "Q41", answer)))).mentioned_by

    assert (who(disputed, "P08"), who(disputed, "P17")) == (("V01",), ())
    assert (who(both, "P08"), who(both, "P17")) == (("V01",), ("V01",))


def test_who_was_alone_to_be_asked_is_not_all_of_them():
    found = looked_for(
        "P10",
        **known(interviews=asked(("V01", "Q41", "La autorización de precios tarda."))),
    )

    assert found.mentioned_by == ("V01",)
    assert not found.by_all


def booked(seller):
    return f"""
        doc_id | doc_date   | account_id | seller_id | net_amount
        -------+------------+------------+-----------+-----------
        A1     | 2025-02-10 | norte      | {seller}  | 600
        A2     | 2025-03-10 | sur        | lucia     | 300
    """


def test_key_accounts_that_others_bill_are_a_conflict_over_credit():
    before = earlier(placement=(figure("PLA.booked_elsewhere", 0.6, Unit.SHARE),))

    found = looked_for("P08", before, ledger=booked("pedro"), ka_status=KEY, employees=STAFF)

    assert found.state == "detected"
    assert found.accounts == ("norte",)


def test_key_accounts_that_the_department_bills_are_none():
    before = earlier(
        placement=(figure("PLA.booked_elsewhere", 0.0, Unit.SHARE),),
        roles=(figure("ROL.conflicts", 1.0, Unit.COUNT),),
    )

    found = looked_for("P08", before, ledger=booked("lucia"), ka_status=KEY, employees=STAFF)

    assert found.state == "not_detected"
    assert found.accounts == ()


def test_conflicts_that_sellers_tell_of_touch_every_key_account():
    before = earlier(roles=(figure("ROL.conflicts", 3.0, Unit.COUNT),))

    found = looked_for("P08", before, ledger=SALES, ka_status=KEY)

    assert found.state == "detected"
    assert found.accounts == ("norte", "sur")


def test_without_sellers_nor_interviews_nobody_knows_of_conflicts():
    found = looked_for("P08", **known())

    assert found.state == "no_data"
    assert {one.table for one in found.missing} == {"ledger", "employees", "interviews"}


def met(who, day):
    return f"""
        id | account_id | contact_id | employee_id | date
        ---+------------+------------+-------------+-----------
        I1 | norte      | c1         | {who}       | {day}
    """


def test_a_first_account_that_the_head_met_in_half_a_year_has_support():
    found = looked_for(
        "P09",
        **known(employees=STAFF, assignments=ASSIGNED, interactions=met("eva", "2025-11-05")),
    )

    assert metric(found, "sponsored").figure.value == 1
    assert found.state == "not_detected"


def test_a_first_account_that_only_its_seller_meets_lacks_support_from_the_top():
    found = looked_for(
        "P09",
        **known(employees=STAFF, assignments=ASSIGNED, interactions=met("lucia", "2025-11-05")),
    )

    assert metric(found, "sponsored").figure.value == 0
    assert (found.state, found.likelihood.value) == ("detected", 5)
    assert found.accounts == ("norte",)


def test_a_meeting_of_a_year_ago_is_no_support_today():
    found = looked_for(
        "P09",
        **known(employees=STAFF, assignments=ASSIGNED, interactions=met("eva", "2025-01-05")),
    )

    assert metric(found, "sponsored").figure.value == 0


def test_a_low_mark_for_the_top_is_weak_support():
    before = earlier(roles=(figure("ROL.sponsor", 2.0, Unit.RATIO),))

    assert looked_for("P09", **known(before)).state == "detected"


def test_without_meetings_nor_interviews_nobody_knows_of_support():
    found = looked_for("P09", **known())

    assert found.state == "no_data"
    assert {one.table for one in found.missing} == {"interactions", "interviews"}


def areas(norte, sur):
    return earlier(
        relationships=(
            figure("M38.ours", norte, Unit.COUNT, "group:norte"),
            figure("M38.ours", sur, Unit.COUNT, "group:sur"),
        )
    )


def test_accounts_that_one_area_deals_with_are_served_by_silos():
    found = looked_for("P11", **known(areas(1, 2)))

    assert metric(found, "narrow").figure.value == 1
    assert found.state == "detected"
    assert found.accounts == ("norte", "sur")


def test_accounts_that_four_areas_deal_with_are_not():
    found = looked_for("P11", **known(areas(4, 4)))

    assert found.state == "not_detected"
    assert metric(found, "delivery").figure.value is None


def test_without_meetings_nobody_knows_of_silos():
    assert looked_for("P11", **known()).state == "no_data"
