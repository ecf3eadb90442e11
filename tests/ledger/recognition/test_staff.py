"""Are the code and the name of one of our people told apart, and the department known?"""

import pytest

from llavero.ledger.recognition.posts import is_kam_dept, job_family
from tests.ledger.recognition import asked, mapped, proposed, raw_table

STAFF = """
    Código | Colaborador | Departamento  | Puesto
    -------+-------------+---------------+-------
    COL001 | Ana Ruiz    | Cuentas Clave | KAM
    COL002 | Luis Paz    | Almacén       | Chofer
"""


def test_a_column_of_codes_is_the_code_and_that_of_the_people_their_name():
    (found,) = proposed(raw_table("personal.csv", STAFF))

    columns = mapped(found)
    assert (columns["employee_id"], columns["name"]) == ("Código", "Colaborador")
    assert asked(found) == []


def test_without_codes_the_people_are_their_own_code():
    (found,) = proposed(
        raw_table(
            "personal.csv",
            """
            Colaborador | Departamento  | Puesto
            ------------+---------------+-------
            Ana Ruiz    | Cuentas Clave | KAM
            Luis Paz    | Almacén       | Chofer
            """,
        )
    )

    columns = mapped(found)
    assert (columns["employee_id"], columns["name"]) == ("Colaborador", "Colaborador")


@pytest.mark.parametrize("dept", ["Contas Chave", "Grandes Contas", "Clientes Chave"])
def test_the_department_is_known_in_portuguese(dept):
    assert is_kam_dept(dept)
    assert job_family(None, dept) == "sales"


def test_a_sales_department_in_portuguese_is_no_key_account_department():
    assert job_family(None, "Vendas") == "sales"
    assert not is_kam_dept("Vendas")
