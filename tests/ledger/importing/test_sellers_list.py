"""Do codes of sellers lead to people where a list apart tells whose they are?"""

SALES = """
    Factura | Fecha      | NIT | Cód. vend. | Importe neto
    --------+------------+-----+------------+-------------
    F1      | 2025-01-10 | C1  | 01         | 100.50
    F2      | 2025-01-20 | C2  | 02         | 300.25
    F3      | 2025-01-21 | C2  | 02         | 10.75
"""
LIST = """
    Cód. | Nombre vendedor   | Zona
    -----+-------------------+------
    01   | Ruiz Vega Ana     | Norte
    02   | Mora Paz Luis     | Sur
    03   | Gil Soto Eva      | Sur
"""
STAFF = """
    Cédula | Apellidos y nombres | Cargo           | Área
    -------+---------------------+-----------------+----------
    111    | Ruiz Vega Ana       | Asesora         | Comercial
    222    | Mora Paz Luis       | Asesor          | Comercial
    333    | Arias Sol Rosa      | Gerente general | Gerencia
"""


def test_a_list_of_codes_and_names_leads_sales_to_the_staff(office):
    outcome = office.take(
        office.file("ventas.csv", SALES),
        office.file("vendedores.csv", LIST),
        office.file("nomina.csv", STAFF),
    )

    led = office.rows(
        "SELECT DISTINCT l.name, l.is_employee FROM ledger s "
        "JOIN seller_links l ON l.seller_ref = s.seller_id ORDER BY 1"
    )
    assert led == [("Mora Paz Luis", True), ("Ruiz Vega Ana", True)]
    sales = next(source for source in outcome.sources if source.name == "ventas.csv")
    assert sales.notes[-1].facts == {"list": "vendedores.csv"}


def test_the_list_may_come_later_with_the_same_sales(office):
    sales, staff = office.file("ventas.csv", SALES), office.file("nomina.csv", STAFF)
    office.take(sales, staff)

    office.take(sales, office.file("vendedores.csv", LIST))

    assert office.rows("SELECT count(*) FROM seller_links WHERE is_employee") == [(5,)]


def test_codes_that_the_list_does_not_know_stay_as_they_are(office):
    office.take(
        office.file("ventas.csv", SALES),
        office.file("vendedores.csv", LIST.replace("01 ", "77 ").replace("02 ", "78 ")),
    )

    assert office.rows("SELECT DISTINCT seller_id FROM ledger ORDER BY 1") == [("01",), ("02",)]
