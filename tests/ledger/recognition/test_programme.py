"""Are the rules of a programme, and how its accounts were served, known for what they are?"""

import pytest

from tests.ledger.recognition import mapped, proposed, raw_table

STATED = """
    Regla                   | Vigente | Desde      | Evidencia
    ------------------------+---------+------------+---------------------
    Regla de baja           | no      |            |
    Aviso de privacidad     | sí      | 2024-02-01 | Intranet, jurídico
    Libro de regalos        | sí      | 2023-06-15 | Carpeta de auditoría
    Mapa de cuentas por año | sí      | 2023-06-15 | Plan comercial
"""
STATED_IN_ENGLISH = """
    Rule or register     | In force | Since      | Evidence
    ---------------------+----------+------------+------------
    Exit rule            | no       |            |
    Privacy notice       | yes      | 2024-02-01 | Legal
    Gift register        | yes      | 2023-06-15 | Audit
"""
SERVED = """
    Cliente | Mes        | Entregas | Entregas a tiempo y completas | Quejas | Quejas cerradas a tiempo
    --------+------------+----------+-------------------------------+--------+-------------------------
    C1      | 2025-11-01 | 12       | 11                            | 1      | 1
    C2      | 2025-11-01 | 7        | 7                             | 0      | 0
    C1      | 2025-12-01 | 10       | 9                             | 2      | 1
"""
SERVED_IN_ENGLISH = """
    Customer ID | Month      | Deliveries | Deliveries on time in full | Complaints | Complaints closed on time
    ------------+------------+------------+----------------------------+------------+--------------------------
    C1          | 2025-11-01 | 12         | 11                         | 1          | 1
    C2          | 2025-11-01 | 7          | 7                          | 0          | 0
"""


@pytest.mark.parametrize("drawing", [STATED, STATED_IN_ENGLISH])
def test_the_rules_of_a_programme_are_known_by_their_headings(drawing):
    (found,) = proposed(raw_table("estado.csv", drawing))

    assert found.table == "programme_rules"
    assert {"item", "in_force", "since", "evidence"} == set(mapped(found))


def test_a_rule_is_known_by_its_usual_names_and_another_stays_as_it_is_written():
    (found,) = proposed(raw_table("estado.csv", STATED))

    (item,) = (column for column in found.columns if column.target == "item")
    assert item.values == {
        "Regla de baja": "exit_rule",
        "Aviso de privacidad": "privacy_notice",
        "Libro de regalos": "gift_log",
    }
    assert not found.questions


@pytest.mark.parametrize("drawing", [SERVED, SERVED_IN_ENGLISH])
def test_deliveries_and_complaints_are_known_by_their_headings(drawing):
    (found,) = proposed(raw_table("tablero.csv", drawing))

    assert found.table == "service_months"
    assert set(mapped(found)) == {
        *("account_id", "month", "deliveries", "on_time", "complaints", "closed_on_time"),
    }


def test_what_ties_people_to_the_company_is_no_complaint():
    (found,) = proposed(
        raw_table(
            "plantilla.csv",
            """
            No. empleado | Nombre     | Puesto       | Relación laboral | Fecha de ingreso
            -------------+------------+--------------+------------------+-----------------
            101          | Ana Ruiz   | Vendedora    | Planta           | 2019-03-01
            102          | Luis Mora  | Gerente      | Planta           | 2015-07-15
            103          | Eva Campos | Auxiliar     | Honorarios       | 2021-01-11
            """,
        )
    )

    assert found.table == "employees"
    assert "hire_date" in mapped(found)
    assert not {"complaints", "closed_on_time"} & set(mapped(found))
