"""Does the name of a file tell which table it is, where headings fit several?"""

import pytest

from tests.ledger.recognition import asked, mapped, proposed, raw_table

LIST = """
    Cliente       | NIT           | Ejecutivo de cuenta | Desde
    --------------+---------------+---------------------+-----------
    Clínica Roble | 900.123.456-7 | Ana Ruiz            | 2023-01-01
    Hospital Yopo | 800.222.333-1 | Luis Mora           | 2024-06-01
"""


@pytest.mark.parametrize(
    "name",
    [
        "Cuentas clave.xlsx › Hoja1",
        "Cuentas estratégicas 2026.csv",
        "lista key accounts.csv",
        "Grandes cuentas.xlsx › Hoja1",
        "Major Accounts 2026.csv",
    ],
)
def test_a_list_called_after_key_accounts_is_no_list_of_all_customers(name):
    [found] = proposed(raw_table(name, LIST))

    assert found.table == "ka_status"
    assert mapped(found) == {"group_id": "Cliente", "from": "Desde"}
    assert not asked(found)


@pytest.mark.parametrize("name", ["Clientes.csv", "Cuentas.csv"])
def test_the_same_list_called_after_customers_is_a_list_of_customers(name):
    [found] = proposed(raw_table(name, LIST))

    assert found.table == "accounts"


def test_a_department_beside_the_city_is_the_region_and_the_name_of_a_site_is_not():
    [found] = proposed(
        raw_table(
            "clientes.csv",
            """
            NIT         | Razón social  | Nombre sede | Ciudad   | Departamento
            ------------+---------------+-------------+----------+-------------
            900123456-7 | Clínica Roble | Principal   | Medellín | Antioquia
            800222333-1 | Hospital Yopo | Sede Norte  | Cali     | Valle
            """,
        )
    )

    assert mapped(found)["region"] == "Departamento"


def test_an_activity_report_calls_the_customer_company_or_account():
    [found] = proposed(
        raw_table(
            "report.csv",
            """
            Activity ID | Date      | Type | Subject  | Company / Account | Contact | Assigned
            ------------+-----------+------+----------+-------------------+---------+---------
            00T1        | 3/15/2026 | Call | Check-in | Blue Heron Health | Ann Lee | Cody Ray
            00T2        | 3/16/2026 | Call | Renewal  | Copperline LLC    | Bob Day | Cody Ray
            """,
        ),
        language="en",
    )

    assert found.table == "interactions"
    assert mapped(found)["account_id"] == "Company / Account"


def test_what_stands_for_the_kind_of_document_in_a_total_or_a_note_is_not_asked():
    [found] = proposed(
        raw_table(
            "ventas.csv",
            """
            Tipo                | Número | Fecha      | NIT       | Subtotal | IVA | Total
            --------------------+--------+------------+-----------+----------+-----+------
            FV                  | 1      | 15/01/2025 | 900123456 | 1000     | 190 | 1190
            NC                  | 2      | 16/01/2025 | 900123456 | 100      | 19  | 119
            TOTAL GENERAL       |        |            |           | 900      |     |
            Procesado por ADMIN |        |            |           |          |     |
            """,
        )
    )

    assert mapped(found)["doc_type"] == "Tipo"
    assert not [key for key in asked(found) if key.startswith("values:")]
