"""What is in the plan of an account?"""

from datetime import date

import pytest

from llavero.diagnosis.run import diagnose
from llavero.document import Blank, FactList, PlanTable, PlanText
from llavero.prose import FigureSpan, Style
from llavero.report.plan import account_plan, contents, file_name, key_accounts, known
from tests.companies import company

HEAD = "doc_id | doc_date | account_id | seller_id | product_line | net_amount | cogs"
ACCOUNTS = """
    account_id | name                  | segment | region | wallet_est | wallet_grade
    -----------+-----------------------+---------+--------+------------+-------------
    norte      | Aceros <&> "Norte" Ñ  | Acero   | Norte  | 9000       | B
    sur        | Sur                   | Acero   | Sur    |            |
    este       | Este                  |         |        |            |
"""
CONTACTS = """
    contact_id | account_id | name       | function          | role    | influence | last_verified
    -----------+------------+------------+-------------------+---------+-----------+--------------
    P1         | norte      | Ana Torres | Compras           | buyer   | 3         | 2025-12-01
    P2         | norte      | Luis Mora  | Dirección general | decider | 5         | 2024-01-10
"""
INTERACTIONS = """
    id | account_id | contact_id | employee_id | date
    ---+------------+------------+-------------+-----------
    I1 | norte      | P1         | K1          | 2025-06-01
"""
INTERVIEWS = """
    interview_id | seller_code | date       | question_id | account_id | value            | text
    -------------+-------------+------------+-------------+------------+------------------+-------
    E1           | V01         | 2025-10-06 | Q17         | norte      | pct=40;seguridad=4 |
    E1           | V01         | 2025-10-06 | Q18         | norte      |                  | Tubos del Golfo
"""


def sales():
    """Return three years: Norte buys two lines, one of them less and less; Sur buys a little."""
    lines, number = [HEAD], 0
    for year in (2023, 2024, 2025):
        for month in range(1, 13):
            placa = 200 if year < 2025 else 50
            for account, line, amount in (
                ("norte", "Tubo", 200 + month),
                ("norte", "Placa", placa),
                ("sur", "Tubo", 40),
            ):
                number += 1
                day = f"{year}-{month:02d}-28"
                row = f"D{number} | {day} | {account} | K1 | {line} | {amount} | {amount * 0.7:.2f}"
                lines.append(row)
    return "\n".join(lines)


def made(**more):
    """Return a company and its run."""
    ledger = company(ledger=sales(), accounts=ACCOUNTS, **more)
    return ledger, diagnose(ledger, "digest", None)


@pytest.fixture(scope="module")
def full():
    return made(
        contacts=CONTACTS,
        interactions=INTERACTIONS,
        interviews=INTERVIEWS,
        ka_status="group_id | from | tier\nnorte | 2021-03-01 | T1",
        plans="account_id | updated_on | sections_complete\nnorte | 2025-01-15 | 8",
    )


@pytest.fixture(scope="module")
def bare():
    lines = [line.rpartition(" | ")[0] for line in sales().splitlines()]
    ledger = company(ledger="\n".join(lines))
    return ledger, diagnose(ledger, "digest", None)


def told(found, group, language="es"):
    """Return all that a plan says, as one text."""
    plan = planned(found, group, language)
    return "\n".join(str(text) for text in plan.texts()).replace("\N{NO-BREAK SPACE}", " ")


def planned(found, group, language="es"):
    ledger, run = found
    (one,) = known(run, ledger, (group,))
    return account_plan(one, "Acme", Style.of(language))


def content(found, group, name):
    ledger, run = found
    (one,) = known(run, ledger, (group,))
    return next(one for one in contents(one) if one.name == name)


def blanks(plan):
    """Return the places to write of a plan."""
    for panel in plan.panels:
        for body in panel.bodies:
            match body:
                case FactList():
                    cells = [fact.value for fact in body.facts]
                case PlanTable():
                    cells = [cell for row in body.rows for cell in row]
                case PlanText():
                    cells = list(body.items)
                case _:
                    cells = []
            yield from (cell for cell in cells if isinstance(cell, Blank))


def test_a_plan_has_fifteen_contents_in_order(full):
    ledger, run = full
    (one,) = known(run, ledger, ("norte",))

    found = contents(one)

    assert [content.number for content in found] == list(range(1, 16))
    assert planned(full, "norte").states == tuple(content.state for content in found)


@pytest.mark.parametrize(
    ("name", "state", "age"),
    [
        ("profile", "partly", None),
        ("market", "blank", None),
        ("relationships", "complete", 30),
        ("performance", "partly", 3),
        ("wallet", "complete", 86),
        ("needs", "blank", None),
        ("value", "blank", None),
        ("actions", "partly", 3),
        ("reviews", "partly", None),
    ],
)
def test_each_content_says_how_far_it_is_and_how_old_it_is(full, name, state, age):
    found = content(full, "norte", name)

    assert (found.state, found.age) == (state, age)


def test_a_content_that_only_a_person_knows_is_never_complete(full):
    person = ("profile", "objectives", "actions", "budget", "risks", "reviews")

    assert {content(full, "norte", name).state for name in person} <= {"partly", "blank"}


def test_what_only_a_person_knows_is_a_place_to_write_under_a_name_of_its_own(full):
    for group in ("norte", "sur", "este"):
        keys = [blank.key for blank in blanks(planned(full, group))]

        assert len(keys) == len(set(keys))
        assert {"strategy", "market", "needs", "value", "one-year", "signature"} <= set(keys)


def test_every_figure_of_a_plan_can_be_opened(full):
    _, run = full
    keys = {figure.key for figure in run.figures}
    spans = [span for text in planned(full, "norte").texts() for span in text.spans]
    shown = {span.figure for span in spans if isinstance(span, FigureSpan) and span.figure}

    assert shown
    assert {key for key in shown if key not in keys} == {
        key for key in shown if key.startswith("AP.")
    }


def test_people_are_told_by_post_and_sellers_in_interviews_by_code(full):
    said = told(full, "norte")

    assert "Dirección general" in said
    assert "V01: nos compra 40 %" in said
    for name in ("Ana Torres", "Luis Mora", "Tubos del Golfo"):
        assert name not in said


def test_first_actions_rest_on_figures(full):
    said = told(full, "norte")

    assert "Averiguar por qué compra 75.0 % menos de Placa." in said
    assert "Renovar el plan: el anterior se actualizó hace 350 días." in said
    assert "Llegar a quien decide o aprueba" in said


def test_an_old_plan_is_told_as_out_of_date(full):
    assert "está vencido" in told(full, "norte")
    assert "is out of date" in told(full, "norte", "en")


def test_without_costs_nothing_is_said_of_a_margin(bare):
    said = told(bare, "norte")

    assert "no calculable: el libro de ventas no trae costos" in said
    assert content(bare, "norte", "performance").state == "partly"


def test_without_contacts_there_is_a_place_to_write_them(bare):
    assert content(bare, "norte", "relationships").state == "blank"
    assert "contacts" in {blank.key for blank in blanks(planned(bare, "norte"))}
    assert "No consta ningún contacto" in told(bare, "norte")


def test_without_a_wallet_its_share_is_asked_for_and_not_nothing(bare):
    assert content(bare, "norte", "wallet").state == "blank"
    assert "wallet" in {blank.key for blank in blanks(planned(bare, "norte"))}


def test_an_account_without_sales_has_a_plan_that_says_so(full):
    assert "no tiene ventas registradas" in told(full, "este")
    assert content(full, "este", "summary").state == "blank"


def test_key_accounts_are_those_of_the_day(full):
    ledger, run = full

    assert key_accounts(ledger, run.setting.as_of) == ("norte",)
    assert key_accounts(ledger, date(2020, 1, 1)) == ()


def test_a_file_is_named_by_code_and_name_without_marks(full):
    ledger, run = full
    (one,) = known(run, ledger, ("norte",))

    assert file_name(one.record.profile, "es") == "norte-aceros-norte-n-es.docx"


def test_alerts_of_the_relationship_are_told_of_the_account_they_speak_of(full):
    assert "un solo contacto activo (1)" in told(full, "norte").lower()
    assert "un solo contacto activo" not in told(full, "sur").lower()
