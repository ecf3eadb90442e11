"""What does the department do, judged by a small company?"""

from datetime import date

import pytest

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.roles import DEFINITIONS, answer
from llavero.analysis.roles.findings import (
    Department,
    Elements,
    Functions,
    InsideRelations,
    OutsideRelation,
    PostChange,
    Profile,
    Responsibilities,
    SupportArea,
    Transition,
)
from llavero.diagnosis.store import CONVERTER
from llavero.foundation.measure import Measure, Source, Unit
from llavero.foundation.period import Period
from tests.companies import company

SETTING = Setting(date(2025, 12, 31), Period(date(2025, 1, 1), date(2025, 12, 31)), "MXN")
# Norte buys one product through two companies, at 10 and at 12; 30 of its 120 are long overdue.
SALES = """
    doc_id | doc_date   | due_date   | paid_date  | account_id | product_id | qty | net_amount
    -------+------------+------------+------------+------------+------------+-----+-----------
    A1     | 2025-02-10 | 2025-03-10 | 2025-03-01 | norte1     | tubo       | 10  | 100
    A2     | 2025-03-10 | 2025-04-10 |            | norte2     | tubo       | 10  | 120
    A3     | 2025-04-10 | 2025-12-30 |            | sur        | tubo       | 28  | 280
"""
ACCOUNTS = """
    account_id | group_id | name    | segment
    -----------+----------+---------+----------
    norte1     | norte    | Norte 1 | Obra
    norte2     | norte    | Norte 2 | Obra
    sur        |          | Sur     | Gobierno
"""
KEY = "group_id | from | tier\nnorte | 2020-01-01 | T1\nsur | 2020-01-01 | T2"
STAFF = """
    employee_id | name  | dept          | job_title               | job_family | sales_post | is_kam_dept | is_manager | cost_year
    ------------+-------+---------------+-------------------------+------------+------------+-------------+------------+----------
    E1          | Irma  | Dirección     | Directora general       | other      |            | false       | true       | 900
    E2          | Lucía | Cuentas clave | Jefa de cuentas clave   | sales      | manager    | true        | true       | 500
    E3          | Pedro | Cuentas clave | Ejecutivo KAM           | sales      | seller     | true        | false      | 400
    E4          | Marta | Cuentas clave | Auxiliar de soporte     | sales      | support    | true        | false      | 100
    E5          | Óscar | Finanzas      | Contralor               | other      |            | false       | true       | 600
"""
INTERVIEWS = """
    interview_id | seller_code | date       | question_id | value
    -------------+-------------+------------+-------------+-----------------------------------
    I1           | V01         | 2025-12-01 | Q01         | 1
    I1           | V01         | 2025-12-01 | Q10         | frente=10;prep=10;interna=10;admin=10
    I1           | V01         | 2025-12-01 | Q38         | operaciones=4;finanzas=1;dirección=2
    I1           | V01         | 2025-12-01 | Q27         | solicitud=3;cotizacion=48
"""
LENIENT = Setting(SETTING.as_of, SETTING.period, "MXN", values={"voice.answered": 0.0})
NEEDED = Measure("SIZ.needed", 7, Unit.HEADS, Source.ASSUMPTION)
SIZED = Earlier({"sizing": Answer(figures=(NEEDED,))})


def whole(earlier=None, setting=SETTING, **more):
    tables = {"ledger": SALES, "accounts": ACCOUNTS, "ka_status": KEY, **more}
    return answer(company(**tables), setting, earlier or Earlier())


def figures(found):
    return {figure.key: figure for figure in found.figures}


def area(found, name):
    return next(one for one in found.all(SupportArea) if one.area == name)


def function(found, name):
    asked = found.finding(Functions)
    return next(one for one in asked.functions if one.function == name)


def test_prices_of_one_product_within_a_group_are_told_apart():
    found = figures(whole())

    # 10 and 12: mean 11, deviation 1
    assert found["M57"].value == pytest.approx(1 / 11)
    assert found["M57.groups"].value == 0  # one product is not three


def test_a_spread_past_its_limit_asks_for_somebody_who_watches_prices():
    found = area(whole(SIZED), "finance")

    assert found.state == "met"
    assert found.fte.value == pytest.approx(0.78)  # 7 account managers, one for 9
    assert found.people == 1


def test_what_is_long_overdue_is_a_part_of_what_is_open():
    found = figures(whole())

    assert found["M56.overdue"].value == pytest.approx(120 / 400)
    assert area(whole(), "credit").state == "met"


def test_without_payments_nobody_is_overdue_and_nothing_is_zero():
    sales = "doc_id | doc_date | account_id | net_amount\nA1 | 2025-02-10 | sur | 100"

    found = figures(whole(ledger=sales))["M56.overdue"]

    assert (found.value, found.reasons) == (None, ("no-payments",))


def test_deliveries_and_complaints_of_the_year_ask_for_service_and_logistics():
    served = """
        account_id | month      | deliveries | on_time | complaints | closed_on_time
        -----------+------------+------------+---------+------------+---------------
        norte1     | 2025-06-01 | 30         | 27      | 4          | 3
        sur        | 2025-07-01 | 10         | 9       |            |
        sur        | 2024-07-01 | 10         | 0       | 9          | 0
    """
    found = whole(service_months=served)

    assert figures(found)["ROL.delivery"].value == 36 / 40
    assert figures(found)["ROL.complaints"].value == 1 / 4
    assert area(found, "logistics").state == "met"
    assert area(found, "service").state == "met"


def test_without_a_record_of_service_no_delivery_is_late_and_nothing_is_zero():
    found = figures(whole())

    assert found["ROL.delivery"].value is None
    assert found["ROL.complaints"].value is None


def test_the_department_is_built_for_the_account_managers_that_hours_ask_for():
    found = whole(SIZED, employees=STAFF).finding(Department)

    assert (found.kams.value, found.sized) == (7, True)
    assert found.people.value == 7 + found.leads + found.support.value
    assert found.leads == 2  # seven for six each
    assert found.support_cost.value == 100 * found.support.value


def test_without_hours_it_takes_those_there_are_and_says_so():
    there = Measure("M01", 1, Unit.HEADS, Source.HR)

    found = whole(Earlier({"footprint": Answer(figures=(there,))})).finding(Department)

    assert (found.kams.value, found.sized) == (1, False)
    assert found.kams.reasons == ("as-many-as-there-are",)


def test_teams_follow_the_sales_or_the_place_proposed_and_else_no_cut_is_claimed():
    def built(**words):
        kinds = {"basis": "M08", "placement": "PLA.option"}
        earlier = {
            name: Answer(figures=(Measure(kinds[name], word, Unit.CLASS, Source.LEDGER),))
            for name, word in words.items()
        }
        found = whole(Earlier({**SIZED.answers, **earlier})).finding(Department)
        return found.basis, found.founded, [(team.name, team.people) for team in found.teams]

    assert built(basis="segment") == ("segment", "sales", [("Gobierno", 4), ("Obra", 3)])
    assert built(basis="segment", placement="O6") == ("geography", "placed", [("", 7)])
    assert built(basis="none") == ("named", "assumed", [("", 7)])


def test_without_anything_it_proposes_a_shape_and_no_number():
    found = answer(company(), SETTING, Earlier()).finding(Department)

    assert (found.kams.value, found.people.value, found.teams) == (None, None, ())


def test_support_is_asked_for_by_the_week_that_sellers_declare():
    found = area(whole(SIZED, LENIENT, employees=STAFF, interviews=INTERVIEWS), "sales-support")

    assert found.state == "met"
    assert [(one.name, one.figure.value) for one in found.signs] == [
        ("internal", 0.5),
        ("quote", 48.0),
    ]
    assert (found.fte.value, found.people, found.present) == (2.0, 2, 1)


def test_an_area_without_any_figure_is_unknown_and_gets_nobody():
    found = area(whole(SIZED), "logistics")

    assert (found.state, found.people, found.fte.value) == ("unknown", 0, None)
    assert found.signs[0].figure.reasons == ("not-recorded",)


def test_a_public_client_asks_for_a_named_lawyer_and_no_post():
    found = area(whole(SIZED), "legal")

    assert (found.state, found.people, found.shared, found.fte.value) == ("met", 0, True, 0.25)


def test_functions_that_figures_ask_for_come_before_those_nobody_can_judge():
    asked = whole(SIZED).finding(Functions)

    states = [one.state for one in asked.functions]
    assert states == sorted(states, key=["met", "unknown", "not"].index)
    assert len(asked.functions) == 26
    assert asked.first == min(7, states.count("met"))


def test_a_function_says_what_is_at_stake_and_that_nothing_was_shown():
    found = function(whole(), "F15")

    assert (found.value, found.money.value) == ("stake", 120)
    assert function(whole(), "F24").value == "none"


def test_a_method_that_beat_none_in_the_past_has_shown_its_value():
    stake = Measure("EW.stake", 50, Unit.MONEY, Source.LEDGER)
    gain = Measure("EW.gain_low", 0.02, Unit.POINTS, Source.LEDGER)

    found = function(whole(Earlier({"warning": Answer(figures=(stake, gain))})), "F20")

    assert (found.value, found.money) == ("shown", stake)


def test_an_area_that_sellers_rate_low_is_a_weak_relation_and_comes_first():
    inside = whole(SIZED, LENIENT, employees=STAFF, interviews=INTERVIEWS).finding(InsideRelations)

    first = inside.relations[0]
    assert (first.actor, first.weak, first.rating.value, first.called) == (
        "FI",
        True,
        1,
        "Finanzas",
    )


def test_an_area_that_the_company_does_not_have_is_taken_by_another():
    inside = whole(employees=STAFF).finding(InsideRelations)

    stands_in = {one.actor: one.stands_in for one in inside.relations}
    assert stands_in["JU"] == "FI"
    assert stands_in["SC"] == "DG"  # operations is not there either
    assert stands_in["FI"] == ""


def test_without_a_staff_list_no_area_is_said_to_be_missing():
    inside = whole().finding(InsideRelations)

    assert {one.stands_in for one in inside.relations} == {""}


def test_posts_stay_change_or_are_new():
    changes = whole(SIZED, employees=STAFF).all(PostChange)

    told = {(one.change, one.title, one.post, one.people) for one in changes}
    assert ("unchanged", "Jefa de cuentas clave", "lead", 1) in told
    assert ("unchanged", "Ejecutivo KAM", "kam", 1) in told
    assert ("new", "", "kam", 6) in told
    # No figure asks for sales support here, so the assistant turns to what is asked for.
    assert ("changed", "Auxiliar de soporte", "finance", 1) in told


def test_every_post_of_today_is_told_once():
    changes = whole(SIZED, employees=STAFF).all(PostChange)

    assert sum(one.people for one in changes if one.title) == 3


def test_the_company_s_own_agreement_replaces_the_default_where_it_holds():
    raci = """
        process  | actor | part
        ---------+-------+-----
        forecast | OP    | A
        forecast | K     | R
        plan     | JK    | A
        plan     | DC    | A
        plan     | K     | R
        baile    | K     | A/R
    """

    found = whole(raci=raci).finding(Responsibilities)

    own = {one.process: one.own for one in found.processes}
    assert (own["forecast"], own["plan"]) == (True, False)
    assert {(one.process, one.fault) for one in found.faults} == {
        ("plan", "answers"),
        ("baile", "unknown"),
    }


def test_assessments_are_set_against_the_level_of_the_accounts_served():
    assessed = """
        employee_id | competence  | rater   | level
        ------------+-------------+---------+------
        E3          | Negociación | manager | 3
        E3          | Negociación | self    | 4
        E3          | Ética       | manager | 5
    """
    served = "account_id | seller_id | role | from\nnorte1 | E3 | primary | 2020-01-01"

    found = whole(employees=STAFF, assignments=served, competence_assessments=assessed)

    who = found.finding(Profile)
    assert (who.assessed, who.gaps.value, who.wrong) == (1, 1, False)
    gaps = {one.competence: one.gap.value for one in who.competences if one.gap}
    assert gaps == {"negotiation": 1.5, "ethics": 0.0}
    assert area(found, "training").state == "met"


def test_nobody_assessed_is_missing_data_and_not_a_gap_of_zero():
    found = whole()

    assert found.finding(Profile).gaps.value is None
    missing = {one.sentence for one in found.all(MissingData)}
    assert {"roles-no-staff", "roles-no-interviews", "roles-no-assessments"} <= missing


def test_contacts_say_whom_outside_the_department_deals_with():
    contacts = """
        contact_id | account_id | function   | level
        -----------+------------+------------+------
        c1         | norte1     | Compras    | 3
        c2         | sur        | Operación  | 2
        c3         | sur        | Operación  | 2
    """

    found = {one.relation: one for one in whole(contacts=contacts).all(OutsideRelation)}

    assert (found["X01"].count, found["X02"].count) == (1, 2)
    assert found["X04"].matters is False
    assert found["X05"].count == 1  # norte buys through two companies
    assert found["X14"].matters is None


def test_the_transition_has_three_phases_and_no_action_twice():
    actions = whole(SIZED, employees=STAFF).finding(Transition).actions

    assert [one.phase for one in actions] == sorted(one.phase for one in actions)
    assert {one.phase for one in actions} == {1, 2, 3}
    assert len({one.action for one in actions}) == len(actions)
    assert "hire" in {one.action for one in actions}  # seven are needed, one is there


def test_the_eight_elements_are_told_even_where_none_is_known():
    found = answer(company(), SETTING, Earlier()).finding(Elements)

    assert len(found.elements) == 8


@pytest.mark.parametrize("tables", [{}, {"ledger": SALES}, {"employees": STAFF}])
def test_every_definition_has_its_figure_and_its_trace_whatever_came(tables):
    found = answer(company(**tables), SETTING, Earlier())

    of_one = {"ROL.area_fte", "ROL.rating", "ROL.met", "ROL.gap"}
    assert {figure.id for figure in found.figures} | of_one == {one.id for one in DEFINITIONS}
    assert [trace.measure for trace in found.traces] == [one.id for one in DEFINITIONS]


def test_what_it_states_can_be_kept_and_read_again():
    for finding in whole(SIZED, employees=STAFF).findings:
        stored = CONVERTER.unstructure(finding)

        assert CONVERTER.structure(stored, type(finding)) == finding


def test_the_order_of_rows_changes_nothing():
    def turned(table):
        lines = table.strip().splitlines()
        return "\n".join([*lines[:2], *reversed(lines[2:])])

    one = whole(SIZED, employees=STAFF)
    other = whole(SIZED, employees=turned(STAFF), ledger=turned(SALES))

    assert {k: f.value for k, f in figures(one).items()} == {
        k: f.value for k, f in figures(other).items()
    }


def test_a_head_who_serves_accounts_stands_in_for_one_who_would():
    asked = [
        Measure(f"SIZ.{name}", value, Unit.HEADS, Source.ASSUMPTION)
        for name, value in (("needed", 3), ("managers", 1), ("people", 3))
    ]

    found = whole(Earlier({"sizing": Answer(figures=tuple(asked))})).finding(Department)

    assert (found.kams.value, found.leads, found.carries) == (2, 1, True)
    assert found.people.value == 3 + found.support.value
