"""Do marks, states and ways of naming people mean the same whatever a company calls them?"""

import pytest

from tests.ledger.recognition import asked, mapped, proposed, raw_table


@pytest.mark.parametrize(
    "heading", ["Cta. clave", "Key Account", "Strategic Acct?", "KAM", "Gran cuenta"]
)
@pytest.mark.parametrize(("yes", "no"), [("Sí", "No"), ("X", ""), ("1", "0"), ("Yes", "No")])
def test_marks_in_the_list_of_customers_say_who_is_a_key_account(heading, yes, no):
    [found] = proposed(
        raw_table(
            "clientes.csv",
            f"""
            Clave | Razón social | RFC  | {heading} | Vendedor
            ------+--------------+------+-----------+---------
            C1    | Aceros Norte | T1   | {yes}     | Ana Ruiz
            C2    | Bombas Sur   | T2   | {no}      | Luis Mora
            C3    | Cables Este  | T3   | {yes}     | Ana Ruiz
            """,
        )
    )

    assert mapped(found)["is_key"] == heading
    assert mapped(found)["owner_id"] == "Vendedor"


def test_a_column_of_names_under_key_account_is_the_seller_and_no_mark():
    [found] = proposed(
        raw_table(
            "customers.csv",
            """
            Customer No. | Customer Name | Tax ID | Key Account
            -------------+---------------+--------+------------
            C1           | Allied Foods  | T1     | Ann Reed
            C2           | Beacon Paper  | T2     | Lou Moss
            """,
        ),
        language="en",
    )

    assert mapped(found)["owner_id"] == "Key Account"
    assert "is_key" not in mapped(found)


def test_people_may_be_named_by_their_mail():
    staff, sales = proposed(
        raw_table(
            "roster.csv",
            """
            Employee ID | Name     | Work Email       | Dept  | Job Title | Reports To
            ------------+----------+------------------+-------+-----------+-----------------
            20101       | Ann Reed | reed@corp.example | Sales | VP Sales  |
            20102       | Lou Moss | moss@corp.example | Sales | Sales Rep | reed@corp.example
            """,
        ),
        raw_table(
            "invoices.csv",
            """
            Invoice # | Invoice Date | Customer | Sales Rep         | Net Amount
            ----------+--------------+----------+-------------------+-----------
            1001      | 2025-01-31   | C1       | moss@corp.example | 10.50
            1002      | 2025-02-28   | C2       | moss@corp.example | 20.50
            """,
        ),
        language="en",
    )

    assert mapped(staff)["email"] == "Work Email"
    assert mapped(staff)["manager_id"] == "Reports To"
    assert mapped(sales)["seller_id"] == "Sales Rep"


def test_initials_are_the_sales_code_where_the_list_has_another():
    [found] = proposed(
        raw_table(
            "plantilla.csv",
            """
            Cód. Trabajador | Iniciales | Apellidos y nombre | Dpto.  | Categoría / Puesto
            ----------------+-----------+--------------------+--------+-------------------
            000001          | ARU       | Ruiz, Ana          | Ventas | Directora
            000002          | LMO       | Mora, Luis         | Ventas | Vendedor
            """,
        )
    )

    assert mapped(found)["employee_id"] == "Cód. Trabajador"
    assert mapped(found)["sales_code"] == "Iniciales"
    assert mapped(found)["job_title"] == "Categoría / Puesto"
    assert not asked(found)


SALES = """
    Factura | Fecha      | Cliente | Importe neto | {heading}
    --------+------------+---------+--------------+----------
    F1      | 2025-01-31 | C1      | 10.50        | {good}
    F2      | 2025-02-28 | C2      | 20.50        | {bad}
    F3      | 2025-03-31 | C2      | 30.50        | {good}
"""


@pytest.mark.parametrize(
    ("heading", "good", "bad"),
    [
        ("Estado", "Publicado", "Cancelado"),
        ("Storniert", "", "X"),
        ("Situación", "Vigente", "Anulada"),
        ("Invoice Status", "Paid", "Void"),
    ],
)
def test_cancelled_documents_are_left_out(heading, good, bad):
    [found] = proposed(raw_table("ventas.csv", SALES.format(heading=heading, good=good, bad=bad)))

    assert found.keep_rows == {heading: (good,)}
    assert not asked(found)


@pytest.mark.parametrize(
    ("heading", "good", "bad"), [("Estatus", "E", "C"), ("Observado", "Emitida", "Cancelada")]
)
def test_a_letter_or_a_heading_that_says_nothing_is_asked_for(heading, good, bad):
    [found] = proposed(raw_table("ventas.csv", SALES.format(heading=heading, good=good, bad=bad)))

    assert asked(found) == [f"rows:{heading}:{bad}"]
    assert found.questions[0].proposal == "leave"


def test_open_and_closed_are_both_sales():
    [found] = proposed(raw_table("ventas.csv", SALES.format(heading="Status", good="O", bad="C")))

    assert not found.keep_rows
    assert not asked(found)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Peso Mexicano", "MXN"),
        ("Pesos", "MXN"),
        ("M.N.", "MXN"),
        ("Dólares", "USD"),
        ("Euro", "EUR"),
    ],
)
def test_currencies_may_be_written_by_name(written, code):
    [found] = proposed(raw_table("v.csv", SALES.format(heading="Moneda", good=written, bad="CAD")))

    [currency] = [c for c in found.columns if c.target == "currency"]
    assert currency.values[written] == code
    assert not asked(found)


def test_a_currency_that_is_a_code_of_the_house_is_asked_for():
    [found] = proposed(raw_table("v.csv", SALES.format(heading="Moneda", good="1", bad="2")))

    assert asked(found) == ["values:Moneda:1", "values:Moneda:2"]


def test_a_quota_may_be_of_a_year_and_a_spell_without_end_ends_in_9999():
    quotas, staff = proposed(
        raw_table(
            "metas.csv",
            """
            Vendedor | Año  | Meta de venta
            ---------+------+--------------
            Ana Ruiz | 2024 | 100000.00
            Ana Ruiz | 2025 | 120000.00
            """,
        ),
        raw_table(
            "plantilla.csv",
            """
            Personalnummer | Name     | Abteilung | Stelle    | Vorgesetzter | Eintrittsdatum | Austrittsdatum
            ---------------+----------+-----------+-----------+--------------+----------------+---------------
            7001           | Ana Ruiz | Ventas    | Directora |              | 2010-01-31     | 9999-12-31
            7002           | Luis Mora| Ventas    | Vendedor  | Ana Ruiz     | 2012-01-31     | 2024-06-30
            """,
        ),
    )

    assert (quotas.table, mapped(quotas)["from"]) == ("quotas", "Año")
    assert mapped(staff)["end_date"] == "Austrittsdatum"
    assert mapped(staff)["manager_id"] == "Vorgesetzter"


def test_kinds_of_documents_are_known_by_their_words_under_any_heading():
    [found] = proposed(
        raw_table(
            "ventas.csv",
            """
            Concepto                | Folio | Fecha      | Código Cliente | Código Producto | Subtotal
            ------------------------+-------+------------+----------------+-----------------+---------
            Factura CFDI 4.0        | 1     | 2025-01-31 | C1             | P1              | 10.50
            Nota de Crédito CFDI 4.0 | 2    | 2025-02-28 | C2             | P2              | 20.50
            Factura CFDI 4.0        | 3     | 2025-03-31 | C2             | P1              | 30.50
            """,
        )
    )

    assert mapped(found)["doc_type"] == "Concepto"
    assert mapped(found)["product_id"] == "Código Producto"


LINES = """
    Document No. | Posting Date | Customer No. | Amount
    -------------+--------------+--------------+-------
    D1           | 2025-01-31   | C1           | {sign}10.50
    D2           | 2025-02-28   | C2           | {sign}20.50
"""


@pytest.mark.parametrize(
    ("name", "sign", "constants"),
    [
        ("Posted Sales Credit Memo Lines.xlsx", "", {"doc_type": "credit_note"}),
        ("2024.xlsx › Notas de crédito", "", {"doc_type": "credit_note"}),
        ("devoluciones.csv", "", {"doc_type": "credit_note"}),
        ("devoluciones.csv", "-", {}),
        ("Facturas y notas de crédito.xlsx", "", {}),
        ("Notas de crédito.xlsx › Facturas", "", {}),
        ("Ventas a crédito.xlsx", "", {}),
    ],
)
def test_a_file_of_credit_notes_is_known_by_its_name_where_amounts_have_no_sign(
    name, sign, constants
):
    [found] = proposed(raw_table(name, LINES.format(sign=sign)), language="en")

    assert found.constants == constants


def test_what_exceeds_an_amount_by_a_usual_tax_is_a_total_whatever_it_is_called():
    rows = [(100, 16), (250, 40), (80, 12.8), (40, 6.4), (1000, 160), (75, 12)]
    drawn = "\n".join(
        f"D{at} | 2025-01-{at + 10} | C{at % 2} | {net:.2f} | {tax:.2f} | {net + tax:.2f}"
        for at, (net, tax) in enumerate(rows)
    )
    [found] = proposed(
        raw_table(
            "FACTF01.csv",
            f"CVE_DOC | FECHA_DOC | CVE_CLPV | CAN_TOT | IMP_TOT4 | IMPORTE\n{drawn}",
        )
    )

    assert mapped(found)["net_amount"] == "CAN_TOT"
    assert mapped(found)["account_id"] == "CVE_CLPV"


def test_what_exceeds_an_amount_by_a_margin_is_no_total_with_tax():
    rows = [(100, 16), (250, 45), (80, 33), (40, 2), (1000, 160), (75, 20)]
    drawn = "\n".join(
        f"D{at} | 2025-01-{at + 10} | C{at % 2} | {cost:.2f} | {gain:.2f} | {cost + gain:.2f}"
        for at, (cost, gain) in enumerate(rows)
    )
    [found] = proposed(
        raw_table("v.csv", f"CVE_DOC | FECHA_DOC | CVE_CLPV | PARTE | GAN | IMPORTE\n{drawn}")
    )

    assert mapped(found)["net_amount"] == "IMPORTE"


def test_a_fixed_margin_on_the_cost_is_no_tax():
    rows = [(100, 25), (240, 60), (80, 20), (40, 10), (1000, 250), (72, 18)]
    drawn = "\n".join(
        f"D{at} | 2025-01-{at + 10} | C{at % 2} | {cost:.2f} | {gain:.2f} | {cost + gain:.2f}"
        for at, (cost, gain) in enumerate(rows)
    )
    [found] = proposed(
        raw_table("v.csv", f"Factura | Fecha | Cliente | Costo | Utilidad | Importe\n{drawn}")
    )

    assert mapped(found)["net_amount"] == "Importe"
    assert mapped(found)["cogs"] == "Costo"


ZONES = """
    Factura | Fecha      | Cliente | Importe neto | Vendedor | Zona
    --------+------------+---------+--------------+----------+------
    F1      | 2025-01-31 | C1      | 10.50        | Ana      | Norte
    F2      | 2025-02-28 | C1      | 20.50        | Luis     | Sur
    F3      | 2025-03-31 | C2      | 30.50        | Luis     | Sur
    F4      | 2025-04-30 | C3      | 30.50        | Rosa     | Norte
"""


def test_a_zone_that_follows_the_seller_is_no_region_of_the_sale():
    [found] = proposed(raw_table("ventas.csv", ZONES))

    assert "region" not in mapped(found)
    assert found.ignored["Zona"].sentence == "recognition-region-of-seller"


def test_a_zone_of_the_customer_is_the_region_though_each_seller_has_one():
    [found] = proposed(
        raw_table("ventas.csv", ZONES.replace("F2      | 2025-02-28 | C1", "F2 | 2025-02-28 | C4"))
    )

    assert mapped(found)["region"] == "Zona"


RATES = """
    Factura | Fecha      | Cliente | Importe neto | Moneda  | Tipo de cambio
    --------+------------+---------+--------------+---------+---------------
    F1      | 2025-01-31 | C1      | 10.50        | {own}   | 1
    F2      | 2025-02-28 | C1      | 20.50        | {other} | {rate}
    F3      | 2025-03-31 | C2      | 30.50        | {other} | {rate}
"""


@pytest.mark.parametrize(
    ("own", "other", "rate", "taken"),
    [
        ("MXN", "USD", "18.25", True),
        ("Pesos", "Dólares", "18.25", True),
        ("MXN", "USD", "0.055", False),
        ("EUR", "USD", "18.25", False),
        ("1", "2", "18.25", True),
    ],
)
def test_a_rate_on_each_line_is_taken_where_it_is_of_the_studys_currency(own, other, rate, taken):
    [found] = proposed(raw_table("v.csv", RATES.format(own=own, other=other, rate=rate)))

    assert ("fx_rate" in mapped(found)) is taken


def test_the_code_of_a_currency_with_the_rate_one_is_proposed_as_the_studys():
    [found] = proposed(raw_table("v.csv", RATES.format(own="1", other="2", rate="18.25")))

    assert {q.key: q.proposal for q in found.questions} == {
        "values:Moneda:1": "MXN",
        "values:Moneda:2": "USD",
    }


def test_a_table_of_months_is_read_as_the_other_files_write_their_days():
    rates, sales = proposed(
        raw_table(
            "rates.csv",
            """
            Date       | Currency | GBP per unit
            -----------+----------+-------------
            01/01/2024 | EUR      | 0.86
            01/02/2024 | EUR      | 0.85
            01/03/2024 | EUR      | 0.84
            01/04/2024 | EUR      | 0.84
            01/05/2024 | EUR      | 0.85
            01/06/2024 | EUR      | 0.85
            01/07/2024 | EUR      | 0.86
            """,
        ),
        raw_table(
            "invoices.csv",
            """
            Invoice # | Invoice Date | Customer | Net Amount
            ----------+--------------+----------+-----------
            1001      | 31/01/2024   | C1       | 10.50
            1002      | 28/02/2024   | C2       | 20.50
            """,
        ),
        language="en",
        currency="GBP",
    )

    assert (rates.table, sales.table) == ("fx", "ledger")
    assert not asked(rates)
