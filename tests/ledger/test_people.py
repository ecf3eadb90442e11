"""Which of our people, and which account, does a file mean by what it calls them?"""

import pytest

from llavero.ledger.names import parts_of_label
from llavero.ledger.people import namesakes, who_is_meant, who_is_named_in_part
from tests.companies import cells, company

STAFF = """
    employee_id | name           | sales_code | email              | job_title          | end_date
    ------------+----------------+------------+--------------------+--------------------+-----------
    E1          | Irma Sosa      |            | isosa@casa.example | Directora General  |
    E2          | Vega Ruiz, Ana | ARU        | aruiz@casa.example | Directora de Venta |
    E3          | Luis Mora      | LMO        |                    | Vendedor           |
    E4          | Rosa Gil       | RGI        |                    | Vendedor           |
    E5          | Luis Lara      | LMO        |                    | Jefe de Almacén    | 2024-01-31
"""


def rows():
    header, drawn = cells(STAFF)
    return [{n: v or None for n, v in zip(header, row, strict=True)} for row in drawn]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("E2", "E2"),
        ("aru", "E2"),
        ("ARuiz@casa.example", "E2"),
        ("Ana Vega Ruiz", "E2"),
        ("Vega Ruiz, Ana", "E2"),
        ("VEGA RUIZ ANA", "E2"),
        ("Sosa, Irma", "E1"),
        ("Mora, Luis", "E3"),
        ("MORA LUIS", "E3"),
        ("Mora Gil", None),
        ("irma sosa", "E1"),
        ("Irma Sosa (Directora General)", "E1"),
        ("E4 - Rosa G.", "E4"),
        ("RGI: Rosa", "E4"),
        ("Directora General", "E1"),
        ("Vendedor", None),
        ("Jefe de Almacén", None),
        ("LMO", None),
        ("Consejo", None),
        (None, None),
    ],
)
def test_a_person_is_known_by_code_initials_mail_name_or_a_post_of_one(said, meant):
    assert who_is_meant(rows())(said) == meant


def test_sales_and_managers_that_name_people_in_other_ways_reach_the_staff_list():
    staff = """
        employee_id | name      | sales_code | email            | dept   | job_title | manager_id
        ------------+-----------+------------+------------------+--------+-----------+-----------
        E1          | Ana Ruiz  |            | ana@casa.example | Ventas | Gerente   |
        E2          | Luis Mora | LMO        |                  | Ventas | Vendedor  | Gerente
        E3          | Rosa Gil  | RGI        |                  | Ventas | Vendedor  | ana@casa.example
    """
    sales = """
        doc_date   | account_id | seller_id | net_amount
        -----------+------------+-----------+-----------
        2025-01-10 | norte      | LMO       | 10.00
        2025-01-11 | norte      | Rosa Gil  | 10.00
    """
    ledger = company(employees=staff, ledger=sales)

    links = ledger.rows(ledger.table("seller_links")).to_pylist()
    assert {row["seller_ref"]: row["seller_id"] for row in links} == {
        "E1": "E1", "E2": "E2", "E3": "E3", "LMO": "E2", "Rosa Gil": "E3",
        "Gerente": "E1", "ana@casa.example": "E1",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("label", "parts"),
    [
        ("00123 - Aceros Norte", ("00123", "Aceros Norte")),
        ("00123 – Aceros Norte", ("00123", "Aceros Norte")),
        ("Norte:Norte Sur", ("Norte", "Norte Sur")),
        ("C-001", ()),
        ("Aceros Norte", ()),
        ("Coca-Cola", ()),
    ],
)
def test_a_label_is_cut_where_code_and_name_meet(label, parts):
    assert parts_of_label(label) == parts


def test_a_customer_named_by_code_and_name_in_one_cell_is_the_one_of_the_list():
    accounts = """
        account_id | name
        -----------+-------------
        00123      | Aceros Norte
        00124      | Norte Sur
    """
    sales = """
        doc_date   | account_id           | net_amount
        -----------+----------------------+-----------
        2025-01-10 | 00123 - Aceros Norte | 10.00
        2025-01-11 | Aceros Norte:Norte Sur | 10.00
        2025-01-12 | 999 - Otra           | 10.00
    """
    ledger = company(accounts=accounts, ledger=sales)

    links = ledger.rows(ledger.table("account_links")).to_pylist()
    assert {row["account_ref"]: row["account_id"] for row in links} == {
        "00123": "00123", "00124": "00124", "00123 - Aceros Norte": "00123",
        "Aceros Norte:Norte Sur": "00124", "999 - Otra": "999 - Otra",
    }  # fmt: skip


def test_who_bears_a_name_that_several_have_is_known():
    bearers = namesakes(
        {"employee_id": id, "name": name}
        for id, name in (("1", "Luis Gómez"), ("2", "GOMEZ, LUIS"), ("3", "Eva Mora"))
    )

    assert bearers("luis gomez") == ("1", "2")
    assert bearers("Eva Mora") == ()
    assert bearers(None) == ()


def test_a_comma_says_which_of_two_people_whose_names_have_the_same_words():
    staff = [
        {"employee_id": id, "name": name, "email": None, "sales_code": None, "job_title": None}
        | {"end_date": None}
        for id, name in (("E1", "Ana Vega Ruiz"), ("E2", "Ana Ruiz Vega"))
    ]
    meant = who_is_meant(staff)

    assert (meant("RUIZ VEGA, ANA"), meant("VEGA RUIZ, ANA")) == ("E2", "E1")
    assert meant("RUIZ ANA VEGA") is None


PARTS = """
    employee_id | name             | end_date
    ------------+------------------+-----------
    E1          | Juan Pérez Soto  |
    E2          | Gil Sanz, Marta  |
    E3          | Rosa Gil Paz     |
    E4          | Juana Lara       | 2024-01-31
    E5          | Luis Lara        |
"""


@pytest.mark.parametrize(
    ("said", "fits"),
    [
        ("J. Pérez", ("E1",)),
        ("Pérez, Juan", ("E1",)),
        ("PEREZ", ("E1",)),
        ("J. P. Soto", ("E1",)),
        ("Gil", ("E2", "E3")),
        ("M. Gil", ("E2",)),
        ("X. Pérez", ()),
        ("Pérez Pérez", ()),
        ("J. P.", ()),
        ("Quintana", ()),
        ("Lara", ("E5",)),  # Juana Lara left
        ("J. Lara", ("E4",)),
        ("", ()),
        (None, ()),
    ],
)
def test_half_a_name_fits_those_all_of_whose_words_it_begins(said, fits):
    header, drawn = cells(PARTS)
    staff = [{n: v or None for n, v in zip(header, row, strict=True)} for row in drawn]

    assert who_is_named_in_part(staff)(said) == fits


STAFF_IN_FULL = """
    employee_id | name               | dept   | manager_id
    ------------+--------------------+--------+-----------
    E1          | Juan Pérez Soto    | Ventas |
    E2          | Luis Mora Gil      | Ventas | J. Pérez
    E3          | Ana Ruiz Vega      | Ventas | J. Pérez
    E4          | Ana Ruiz Paz       | Ventas | J. Pérez
    E5          | Eva Sol Lara       | Ventas | J. Pérez
"""
SOLD_BY = """
    doc_id | doc_type | doc_date   | account_id | seller_id    | net_amount
    -------+----------+------------+------------+--------------+-----------
    F1     | invoice  | 2025-01-01 | C1         | L. Mora      | 10
    F2     | invoice  | 2025-01-01 | C1         | Luis Mora    | 10
    F3     | invoice  | 2025-01-01 | C1         | Ana Ruiz     | 10
    F4     | invoice  | 2025-01-01 | C1         | Eva Sol      | 10
    F5     | invoice  | 2025-01-01 | C1         | Eva Sol Lara | 10
"""


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("J. Pérez", "E1"),  # a manager may be placed
        ("L. Mora", "L. Mora"),  # a seller not on a letter and a name
        ("Luis Mora", "E2"),  # two whole words that fit one person alone
        ("Ana Ruiz", "Ana Ruiz"),  # two Anas Ruiz
        ("Eva Sol", "Eva Sol"),  # the sales call Eva Sol Lara in full: another may be meant
        ("Eva Sol Lara", "E5"),
    ],
)
def test_a_seller_is_known_by_two_words_of_the_name_that_fit_one_person_alone(said, meant):
    facts = company(employees=STAFF_IN_FULL, ledger=SOLD_BY)

    found = {
        row["seller_ref"]: row["seller_id"]
        for row in facts.rows(facts.table("seller_links")).to_pylist()
    }

    assert found[said] == meant
