"""What does a person do, judged by department and title?"""

import pytest

from llavero.ledger.recognition.posts import is_kam_dept, job_family, sales_post


@pytest.mark.parametrize(
    ("title", "dept", "post"),
    [
        ("Key Account Manager", "KAM", "seller"),
        ("KAM Jr", "Cuentas Clave", "seller"),
        ("Account Manager", "Sales", "seller"),
        ("National Account Manager", "Sales", "seller"),
        ("Ejecutivo de ventas", "Ventas", "seller"),
        ("Ejecutiva de cuenta", "Comercial", "seller"),
        ("Gerente de cuenta", "Comercial", "seller"),
        ("Gerente de cuentas clave", "Ventas", "seller"),
        ("Vendedor", "Ventas", "seller"),
        ("Asesor comercial", "Ventas", "seller"),
        ("Account Executive", "Sales", "seller"),
        ("Representante de ventas", None, "seller"),
        (None, "Ventas", "seller"),
        ("Gerente de Ventas", "Ventas", "manager"),
        ("Director Comercial", "Dirección", "manager"),
        ("Jefe de Cuentas Clave", "Cuentas Clave", "manager"),
        ("Head of Key Accounts", "Sales", "manager"),
        ("Director de KAM", "KAM", "manager"),
        ("Regional Sales Manager", "Sales", "manager"),
        ("Supervisor de ventas", "Ventas", "manager"),
        ("VP Sales", "Sales", "manager"),
        ("Coordinadora de ventas", "Ventas", "manager"),
        ("Asistente de KAM", "KAM", "support"),
        ("Analista comercial", "Ventas", "support"),
        ("Coordinador administrativo", "Ventas", "support"),
        ("Soporte a ventas", "Ventas", "support"),
        ("Sales Operations Analyst", "Sales", "support"),
        ("Sales Coordinator", "Sales", "support"),
        ("Recepcionista", "Ventas", "support"),
        ("Contador", "Finanzas", None),
        ("Gerente de Producción", "Planta", None),
        ("Ejecutivo de cobranza", "Cobranza", None),
        ("Director General", "Dirección General", None),
        ("Ingeniero de servicio", "Postventa", None),
        ("Sales Tax Accountant", "Finance", None),
        (None, None, None),
    ],
)
def test_the_post_in_sales_follows_from_title_and_department(title, dept, post):
    assert sales_post(title, dept) == post
    assert job_family(title, dept) == ("sales" if post else "other")


@pytest.mark.parametrize(
    "dept",
    [
        "KAM", "Key Accounts", "Key Account Management", "Cuentas Clave", "Grandes Cuentas",
        "Cuentas Nacionales", "Strategic Accounts", "Ventas - Grandes cuentas", "CUENTAS_CLAVE",
        "National Accounts", "Dirección de Clientes Estratégicos",
    ],
)  # fmt: skip
def test_the_department_of_key_accounts_is_known_by_its_name(dept):
    assert is_kam_dept(dept)


@pytest.mark.parametrize("dept", ["Ventas", "Sales", "Comercial", "Cuentas por cobrar", "", None])
def test_another_department_is_not_that_of_key_accounts(dept):
    assert not is_kam_dept(dept)
