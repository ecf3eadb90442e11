"""How is an import done, from the sources that were named to the ledger?"""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from python_calamine import CalamineWorkbook
from xlsxwriter import Workbook

from llavero.ledger.checks import Severity
from llavero.ledger.importing.intake import ChecksFailed, NothingRecognised
from llavero.ledger.importing.outcome import Fate
from llavero.ledger.mapping import DateOrder, Reason
from tests.ledger.importing.conftest import as_named

SALES = """
    doc_id | line_id | doc_date   | account_id | seller_id | net_amount | currency
    -------+---------+------------+------------+-----------+------------+---------
    A1     | 1       | 2025-01-10 | norte      | lucia     | 100.00     | MXN
    A1     | 2       | 2025-01-10 | norte      | lucia     | 50.00      | MXN
    A2     | 1       | 2025-02-11 | sur        | pedro     | -30.00     | MXN
"""
LINES = "SELECT doc_id, line_id, doc_date, account_id, net_amount FROM ledger ORDER BY ALL"


def test_a_ledger_becomes_typed_rows_that_know_their_line(office):
    outcome = office.take(office.file("ventas.csv", SALES))

    assert outcome.changed
    assert office.rows(LINES + " LIMIT 1") == [
        ("A1", "1", date(2025, 1, 10), "norte", Decimal("100.000000"))
    ]
    assert office.rows("SELECT doc_id, source_row FROM ledger ORDER BY 2") == [
        ("A1", 2),
        ("A1", 3),
        ("A2", 4),
    ]


def test_totals_are_told_by_year_and_currency_with_credit_notes_apart(office):
    outcome = office.take(office.file("ventas.csv", SALES))

    [total] = outcome.totals
    assert (total.year, total.currency, total.lines) == (2025, "MXN", 3)
    assert (total.invoices, total.credit_notes, total.net) == (150, -30, 120)


def test_the_same_file_again_changes_nothing(office):
    path = office.file("ventas.csv", SALES)
    office.take(path)
    before = office.everything

    outcome = office.take(path)

    assert [source.fate for source in outcome.sources] == [Fate.UNCHANGED]
    assert not outcome.changed
    assert office.everything == before


def test_a_corrected_file_replaces_its_former_rows(office):
    office.take(office.file("ventas.csv", SALES))

    outcome = office.take(office.file("ventas.csv", SALES.replace("100.00", "110.00")))

    assert [source.fate for source in outcome.sources] == [Fate.REPLACED]
    assert office.rows("SELECT count(*), sum(net_amount) FROM ledger") == [(3, 130)]


def test_the_same_content_under_another_name_is_not_counted_twice(office):
    office.take(office.file("ventas.csv", SALES))

    outcome = office.take(office.file("ventas (copia).csv", SALES))

    [source] = outcome.sources
    assert (source.fate, source.other) == (Fate.SAME_CONTENT, "ventas.csv")
    assert office.rows("SELECT count(*) FROM ledger") == [(3,)]


def test_two_files_with_the_same_columns_in_another_order_add_up(office):
    other = """
        net_amount | account_id | doc_date   | doc_id | line_id
        -----------+------------+------------+--------+--------
        7.00       | norte      | 2025-03-01 | A9     | 1
    """
    outcome = office.take(office.file("enero.csv", SALES), office.file("marzo.csv", other))

    assert [source.rows_kept for source in outcome.sources] == [3, 1]
    assert office.rows("SELECT sum(net_amount) FROM ledger") == [(127,)]


def test_files_of_the_same_name_in_two_folders_are_two_sources(office):
    other = SALES.replace("A1 ", "B1 ").replace("A2 ", "B2 ")
    office.take(office.file("2024/ventas.csv", SALES), office.file("2025/ventas.csv", other))

    assert office.rows("SELECT count(*), count(DISTINCT source_id) FROM ledger") == [(6, 2)]


def test_a_line_that_was_there_before_is_set_aside_also_across_files(office):
    overlap = SALES.replace("A2     | 1       | 2025-02-11", "A7     | 1       | 2025-02-11")
    office.take(office.file("enero.csv", SALES))

    outcome = office.take(office.file("febrero.csv", overlap))

    [source] = outcome.sources
    assert [(kept.rule, kept.rows) for kept in source.kept_out] == [("duplicate", 2)]
    assert source.kept_out[0].amounts == (("MXN", Decimal("150.000000")),)
    assert source.rows_read == source.rows_kept + source.rows_set_aside == 3
    assert office.rows("SELECT doc_id, count(*) FROM ledger GROUP BY 1 ORDER BY 1") == [
        ("A1", 2),
        ("A2", 1),
        ("A7", 1),
    ]


def test_equal_lines_with_other_line_numbers_are_counted_and_told(office):
    twice = SALES.replace("50.00 ", "100.00")

    outcome = office.take(office.file("ventas.csv", twice))

    assert outcome.sources[0].rows_kept == 3
    assert ("lines-alike", 1) in [(f.code, f.facts.get("rows")) for f in outcome.failures]


def test_two_products_of_one_price_in_a_document_are_no_repetition(office):
    drawing = """
        doc_id | doc_date   | account_id | product_id | net_amount
        -------+------------+------------+------------+-----------
        A1     | 2025-01-10 | norte      | tubo       | 100.00
        A1     | 2025-01-10 | norte      | codo       | 100.00
        A2     | 2025-01-11 | norte      | {other}    | 70.00
        A2     | 2025-01-11 | norte      | codo       | 70.00
    """

    apart = office.take(office.file("enero.csv", drawing.format(other="tubo")))
    alike = office.take(office.file("enero.csv", drawing.format(other="codo")))

    assert "lines-alike" not in [f.code for f in apart.failures]
    assert ("lines-alike", 1) in [(f.code, f.facts.get("rows")) for f in alike.failures]


def test_lines_in_two_sources_without_line_numbers_are_told(office):
    drawing = """
        doc_id | doc_date   | account_id | net_amount
        -------+------------+------------+-----------
        A1     | 2025-01-10 | norte      | 100.00
        A2     | 2025-01-11 | norte      | {amount}
    """
    office.take(office.file("enero.csv", drawing.format(amount="70.00")))

    outcome = office.take(office.file("enero-febrero.csv", drawing.format(amount="80.00")))

    assert ("lines-across", 1) in [(f.code, f.facts.get("rows")) for f in outcome.failures]


MESSY = """
    doc_id | line_id | doc_date   | account_id | net_amount | qty
    -------+---------+------------+------------+------------+------
    A1     | 1       | 10/01/2025 | norte      | 1,100.00   | 2
    A2     | 1       |            | norte      | 20.00      | 1
    A3     | 1       | 31/02/2025 | norte      | 30.00      | 1
    A4     | 1       | 10/01/2205 | norte      | 40.00      | 1
    A5     | 1       | 11/01/2025 |            | 50.00      | 1
    A6     | 1       | 25/01/2025 | sur        | doce       | 1
    doc_id | line_id | doc_date   | account_id | net_amount | qty
    A7     | 1       | 12/01/2025 | sur        | (70.00)    | mucho
           |         |            | Total      | 1,310.00   |
"""


NAMES = "doc_id line_id doc_date account_id net_amount qty"


@pytest.fixture
def messy(office):
    columns = as_named(NAMES, orders=(DateOrder.DAY_FIRST,))
    return office.mapping("ledger", NAMES, *columns)


def test_each_row_set_aside_has_its_rule_and_every_row_is_accounted_for(office, messy):
    outcome = office.take(office.file("ventas.csv", MESSY), mapping=messy)

    [source] = outcome.sources
    assert {kept.rule: kept.rows for kept in source.kept_out} == {
        "no-value:doc_date": 1,
        "unreadable:doc_date": 1,
        "implausible-date:doc_date": 1,
        "no-value:account_id": 1,
        "unreadable:net_amount": 1,
        "repeated-heading": 1,
        "totals-row": 1,
    }
    assert (source.rows_read, source.rows_kept) == (9, 2)
    assert office.rows("SELECT doc_id, net_amount, qty FROM ledger ORDER BY 1") == [
        ("A1", Decimal("1100.000000"), Decimal("2.000000")),
        ("A7", Decimal("-70.000000"), None),
    ]
    assert source.unread == {"qty": 1}
    assert office.rows("SELECT source_row FROM ledger ORDER BY 1") == [(2,), (9,)]


def test_the_rows_set_aside_are_written_for_people(office, messy):

    outcome = office.take(office.file("ventas.csv", MESSY), mapping=messy)

    path = office.study.folder / outcome.sources[0].set_aside
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    assert rows[0][:4] == ["Archivo", "Fila", "Regla", "doc_id"]
    assert rows[1][:4] == ["ventas.csv", 3, "Falta «doc_date», que es indispensable.", "A2"]
    assert len(rows) == 1 + 7 + 1


def test_a_source_that_could_hardly_be_read_forbids_the_import_and_leaves_all_as_it_was(office):
    office.take(office.file("ventas.csv", SALES))
    before = office.everything
    names = "doc_id line_id doc_date account_id seller_id net_amount currency"
    wrong = [replace(c, source="doc_id") for c in as_named("doc_date")]
    wrong += as_named(names.replace("doc_date ", ""))

    with pytest.raises(ChecksFailed) as failed:
        office.take(
            office.file("ventas.csv", SALES), mapping=office.mapping("ledger", names, *wrong)
        )

    errors = [f.code for f in failed.value.outcome.failures if f.severity is Severity.ERROR]
    assert errors == ["source-unreadable"]
    assert office.everything == before


LISTED = """
    Cliente      | Folio | Fecha      | Vendedor | Importe
    -------------+-------+------------+----------+--------
    Aceros Norte | F1    | 2025-01-10 | Lucía    | 100.00
                 | F2    | 2025-01-11 | Lucía    | 50.00
                 | F3    | 2025-01-12 | Pedro    | 25.00
    Aceros Sur   | F4    | 2025-01-13 | Pedro    | 70.00
                 | F5    | 2025-01-14 | Pedro    | 5.00
"""


def test_customers_that_stand_only_in_the_first_row_of_their_group_forbid_the_import(office):
    with pytest.raises(ChecksFailed) as failed:
        office.take(office.file("ventas.csv", LISTED))

    (error,) = [f for f in failed.value.outcome.failures if f.severity is Severity.ERROR]
    assert error.code == "source-incomplete"
    assert (error.facts["without"], error.facts["columns"]) == (3, "Cliente")


def test_remarks_below_the_lines_forbid_nothing(office):
    remarks = """
        Folio | Fecha      | Cliente         | Importe
        ------+------------+-----------------+--------
        F1    | 2025-01-10 | Aceros Norte    | 100.00
              |            | Entregar tarde  |
              |            | Por el patio    |
    """

    (source,) = office.take(office.file("ventas.csv", remarks)).sources

    assert (source.rows_read, source.rows_kept) == (3, 1)


def test_a_heading_without_rows_is_said_to_be_one(office):
    with pytest.raises(ChecksFailed) as failed:
        office.take(office.text("ventas.csv", "Folio,Fecha,Cliente,Importe\n"))

    assert [f.code for f in failed.value.outcome.failures] == ["nothing-kept"]


@pytest.mark.parametrize(
    "summed",
    [
        "Subtotal | 2025-01-11 | Aceros Norte | Tubo  |       | 150.00",
        "F2       | 2025-01-11 | Aceros Norte | Total |       | 150.00",
        "F2       | 2025-01-11 | Aceros Norte | Tubo  | TOTAL | 150.00",
    ],
)
@pytest.mark.parametrize("filler", [0, 9])  # with few and with many rows besides
def test_a_sum_that_has_date_and_customer_is_told_by_its_label(office, summed, filler):
    drawing = f"""
        Folio    | Fecha      | Cliente      | Producto | Vendedor | Importe
        ---------+------------+--------------+----------+----------+--------
        F1       | 2025-01-10 | Aceros Norte | Tubo     | Lucía    | 100.00
        F2       | 2025-01-11 | Aceros Norte | Tubo     | Lucía    | 50.00
        {summed}
    """ + "\n".join(
        f"        G{at}    | 2025-02-11 | Aceros Sur   | Codo     | Pedro    | 1.00"
        for at in range(filler)
    )

    (source,) = office.take(office.file("ventas.csv", drawing)).sources

    assert [(k.rule, k.rows) for k in source.kept_out] == [("totals-row", 1)]
    assert office.rows("SELECT sum(net_amount) FROM ledger") == [(Decimal(150 + filler),)]


@pytest.mark.parametrize("label", ["Subtotal", "TOTAL", "Suma"])
@pytest.mark.parametrize("filler", [0, 9])  # with few and with many rows besides
def test_a_sum_is_told_by_a_label_in_a_column_that_nobody_uses(office, label, filler):
    drawing = f"""
        Folio | Fecha      | Cliente      | Producto | Observaciones | Importe
        ------+------------+--------------+----------+---------------+--------
        F1    | 2025-01-10 | Aceros Norte | Tubo     | urgente       | 100.00
        F1    | 2025-01-10 | Aceros Norte | Codo     | Total         | 50.00
        F1    | 2025-01-10 | Aceros Norte |          | {label}       | 150.00
    """ + "\n".join(
        f"        G{at} | 2025-02-11 | Aceros Sur   | Codo     | normal  | 1.00"
        for at in range(filler)
    )

    (source,) = office.take(office.file("ventas.csv", drawing)).sources

    assert [(k.rule, k.rows) for k in source.kept_out] == [("totals-row", 1)]
    assert office.rows("SELECT sum(net_amount) FROM ledger") == [(Decimal(150 + filler),)]


def test_a_product_that_is_called_total_is_sold_like_any_other(office):
    drawing = """
        Folio | Fecha      | Cliente      | Producto | Vendedor | Importe
        ------+------------+--------------+----------+----------+--------
        F1    | 2025-01-10 | Aceros Norte | Total    | Lucía    | 100.00
        F2    | 2025-01-11 | Aceros Norte | Tubo     | Lucía    | 50.00
    """

    office.take(office.file("ventas.csv", drawing))

    assert office.rows("SELECT sum(net_amount) FROM ledger") == [(Decimal(150),)]


def test_amounts_that_say_their_currency_are_in_it(office):
    drawing = """
        Folio | Fecha      | Cliente      | Importe
        ------+------------+--------------+------------
        F1    | 2025-01-10 | Aceros Norte | 1.234,50 €
        F2    | 2025-01-11 | Aceros Sur   | 50,00 €
    """

    office.take(office.file("ventas.csv", drawing, delimiter=";"))

    told = "SELECT currency, sum(net_amount) FROM ledger GROUP BY 1"
    assert office.rows(told) == [("EUR", Decimal("1284.5"))]


def test_signs_beside_amounts_agree_with_the_currency_of_their_row(office):
    drawing = """
        Folio | Fecha      | Cliente      | Importe   | Moneda
        ------+------------+--------------+-----------+-------
        F1    | 2025-01-10 | Aceros Norte | €1,234.50 | EUR
        F2    | 2025-01-11 | Aceros Sur   | US$50.00  | USD
        F3    | 2025-01-12 | Aceros Sur   | $7.00     | MXN
    """

    office.take(office.file("ventas.csv", drawing, delimiter=";"))

    told = "SELECT currency, sum(net_amount) FROM ledger GROUP BY 1 ORDER BY 1"
    assert office.rows(told) == [
        ("EUR", Decimal("1234.5")),
        ("MXN", Decimal(7)),
        ("USD", Decimal(50)),
    ]


def test_family_names_follow_the_given_name_in_name_and_key(office):
    staff = """
        Nombre | Apellidos | Puesto   | Departamento | Fecha de ingreso
        -------+-----------+----------+--------------+-----------------
        Juan   | Pérez Gil | Vendedor | Ventas       | 2020-01-01
        Juan   | López     | Gerente  | Ventas       | 2019-01-01
        Ana    |           | KAM      | Ventas       | 2018-01-01
    """

    (source,) = office.take(office.file("personal.csv", staff)).sources

    assert source.rows_set_aside == 0
    assert office.rows("SELECT employee_id, name FROM employees ORDER BY 1") == [
        ("Ana", "Ana"),
        ("Juan López", "Juan López"),
        ("Juan Pérez Gil", "Juan Pérez Gil"),
    ]


def test_contacts_of_one_name_at_two_customers_are_two(office):
    contacts = """
        Cliente      | Contacto | Puesto
        -------------+----------+---------
        Aceros Norte | Juan     | Compras
        Aceros Sur   | Juan     | Director
    """

    (source,) = office.take(office.file("contactos.csv", contacts)).sources

    assert (source.rows_kept, source.rows_set_aside) == (2, 0)


RATES = """
    CurrencyRateDate | FromCurrencyCode | ToCurrencyCode | AverageRate
    -----------+------------------+----------------+------------
    2025-01-31 | USD              | MXN            | 20.50
    2025-01-31 | USD              | EUR            | 0.92
    2025-01-31 | EUR              | MXN            | 21.75
"""


def test_influence_and_attitude_may_be_told_in_words_or_in_figures(office):
    office.take(
        office.file(
            "contactos.csv",
            """
            Id contacto | Cód. cliente | Nombre   | Cargo    | Influencia | Actitud
            ------------+--------------+----------+----------+------------+-------------
            P1          | C1           | Ana Ruiz | Compras  | Muy alta   | Favorable
            P2          | C1           | Eva Gil  | Taller   | Baja       | En contra
            P3          | C2           | Luis Paz | Dirección| Media      | Neutral
            """,
        ),
        office.file(
            "contactos-2.csv",
            """
            Id contacto | Cód. cliente | Nombre   | Cargo    | Influencia | Actitud
            ------------+--------------+----------+----------+------------+--------
            P4          | C1           | Rosa Mar | Compras  | 4          | -1
            """,
        ),
    )

    told = office.rows("SELECT contact_id, influence, sentiment FROM contacts ORDER BY 1")
    assert told == [("P1", 5, 1), ("P2", 2, -1), ("P3", 3, 0), ("P4", 4, -1)]


def test_of_rates_between_currencies_only_those_into_the_studys_are_read(office):
    (source,) = office.take(office.file("currency_rates.csv", RATES)).sources

    assert [(k.rule, k.rows) for k in source.kept_out] == [("other-currency", 1)]
    assert office.rows("SELECT currency, rate FROM fx ORDER BY 1") == [
        ("EUR", 21.75),
        ("USD", 20.5),
    ]


def test_rates_that_do_not_lead_to_the_studys_currency_are_left_with_the_reason(office):
    rates = RATES.replace("MXN", "CAD")

    with pytest.raises(NothingRecognised) as nothing:
        office.take(office.file("currency_rates.csv", rates))

    (source,) = nothing.value.sources
    assert source.table_map.reason.sentence == "recognition-rates-elsewhere"


def test_tables_that_share_codes_and_are_none_of_the_ledgers_are_said_to_need_a_recipe(office):
    folder = office.desk / "volcado"
    office.text("volcado/Products.csv", "ProductID,CategoryID,Weight\n1,1,5\n2,1,6\n")
    office.text("volcado/Categories.csv", "CategoryID,Picture\n1,a\n2,b\n")
    office.text("volcado/Stock.csv", "ProductID,Bin,Shelf\n1,a,c\n2,b,d\n")

    with pytest.raises(NothingRecognised) as nothing:
        office.take(str(folder))

    assert nothing.value.related.tables == ("Categories.csv", "Products.csv", "Stock.csv")
    assert nothing.value.related.codes == ("CategoryID", "ProductID")


def test_two_tables_of_no_use_are_no_dump(office):
    folder = office.desk / "varios"
    office.text("varios/Products.csv", "ProductID,Weight\n1,5\n2,6\n")
    office.text("varios/Stock.csv", "ProductID,Bin\n1,a\n2,b\n")

    with pytest.raises(NothingRecognised) as nothing:
        office.take(str(folder))

    assert nothing.value.related is None


def test_a_hidden_sheet_does_not_double_the_one_in_sight(office):
    path = office.desk / "ventas.xlsx"
    rows = [["Folio", "Fecha", "Cliente", "Importe"], ["F1", "2025-01-10", "Aceros Norte", 100]]
    with Workbook(path) as book:
        for name in ("Ventas", "Copia"):
            sheet = book.add_worksheet(name)
            for at, row in enumerate(rows):
                sheet.write_row(at, 0, row)
        book.get_worksheet_by_name("Copia").hide()

    seen, hidden = office.take(str(path)).sources

    assert (seen.fate, hidden.fate) == (Fate.IMPORTED, Fate.NOT_RECOGNISED)
    assert hidden.table_map.reason.sentence == "recognition-hidden-copy"
    assert office.rows("SELECT sum(net_amount) FROM ledger") == [(Decimal(100),)]


def test_a_hidden_sheet_is_read_where_none_in_sight_is_its_table(office):
    path = office.desk / "tablero.xlsx"
    rows = [["Folio", "Fecha", "Cliente", "Importe"], ["F1", "2025-01-10", "Aceros Norte", 100]]
    with Workbook(path) as book:
        book.add_worksheet("Tablero").write_row(0, 0, ["Mire la gráfica"])
        sheet = book.add_worksheet("Datos")
        for at, row in enumerate(rows):
            sheet.write_row(at, 0, row)
        sheet.hide()

    office.take(str(path))

    assert office.rows("SELECT sum(net_amount) FROM ledger") == [(Decimal(100),)]


def test_what_is_no_table_of_the_ledger_is_not_imported(office):
    with pytest.raises(NothingRecognised):
        office.take(office.text("recetas.csv", "plato,sazón\nmole,picante\npozole,suave\n"))


def test_an_account_code_with_other_data_keeps_the_first_row(office):
    accounts = """
        account_id | name         | segment
        -----------+--------------+--------
        C1         | Aceros Norte | acero
        C1         | Aceros Norte | acero
        C1         | Aceros Sur   | otro
    """
    names = "account_id name segment"
    mapping = office.mapping("accounts", names, *as_named(names))

    outcome = office.take(office.file("clientes.csv", accounts), mapping=mapping)

    [source] = outcome.sources
    assert {k.rule: k.rows for k in source.kept_out} == {"duplicate": 1, "repeated-code": 1}
    assert office.rows("SELECT name FROM accounts") == [("Aceros Norte",)]


def test_staff_without_posts_get_them_from_department_and_title(office):
    staff = """
        employee_id | name  | dept            | job_title
        ------------+-------+-----------------+--------------------
        E1          | Lucía | Cuentas Clave   | Key Account Manager
        E2          | Pedro | Contabilidad    | Contador
    """
    outcome = office.take(office.file("personal.csv", staff))

    assert outcome.sources[0].derived == ("job_family", "sales_post", "is_kam_dept")
    columns = "employee_id, job_family, sales_post, is_kam_dept, source_row"
    assert office.rows(f"SELECT {columns} FROM employees ORDER BY 1") == [
        ("E1", "sales", "seller", True, 2),
        ("E2", "other", None, False, 3),
    ]


@pytest.mark.parametrize(
    ("boss", "column"),
    [("E1", "Jefe"), ("Ana Ruiz", "Jefe directo"), ("Ana Ruiz (gerente)", "Jefe directo")],
)
def test_who_leads_two_sellers_manages_though_the_title_may_be_a_sellers(office, boss, column):
    office.take(
        office.file(
            "personal.csv",
            f"""
            Empleado | Nombre    | Puesto                      | Departamento  | {column} | Fecha de ingreso
            ---------+-----------+-----------------------------+---------------+----------+-----------------
            E1       | Ana Ruiz  | Gerente de Cuentas Clave    | Cuentas Clave |          | 2015-01-01
            E2       | Eva Soto  | Ejecutiva de Cuentas Clave  | Cuentas Clave | {boss}   | 2019-01-01
            E3       | Luis Paz  | Ejecutivo de Cuentas Clave  | Cuentas Clave | {boss}   | 2020-01-01
            E4       | Iris Mora | Gerente de Cuentas Clave    | Cuentas Clave |          | 2020-01-01
            """,
        )
    )

    rows = office.rows("SELECT employee_id, sales_post FROM employees ORDER BY 1")
    assert rows == [("E1", "manager"), ("E2", "seller"), ("E3", "seller"), ("E4", "seller")]


def test_a_dry_run_tells_all_and_writes_nothing(office, messy):
    path = office.file("ventas.csv", MESSY)
    before = office.everything

    outcome = office.take(path, dry_run=True, mapping=messy)

    assert outcome.dry_run
    assert outcome.sources[0].rows_kept == 2
    assert office.everything == before
    assert sorted(p.name for p in office.desk.glob("*.csv")) == ["ventas.csv"]


def test_the_file_is_kept_as_it_came(office):
    path = office.file("ventas.csv", SALES)
    office.take(path)

    [kept] = office.study.sources.rglob("ventas.csv")
    assert kept.read_bytes() == (office.desk / "ventas.csv").read_bytes()


def test_what_a_corrected_file_no_longer_needs_is_cleaned_away(office, messy):
    office.take(office.file("ventas.csv", MESSY), mapping=messy)
    for amount in ("1,200.00", "1,300.00", "1,400.00"):
        office.take(office.file("ventas.csv", MESSY.replace("1,100.00", amount)), mapping=messy)

    assert len(list((office.study.folder / "set-aside").iterdir())) == 1
    assert len(list(office.study.sources.iterdir())) == 1
    assert len(list((office.study.ledger / "ledger").iterdir())) == 2


def test_a_source_that_gave_up_rows_to_one_that_changes_is_imported_again(office):
    first = office.file("enero.csv", SALES)
    second = office.file("todo.csv", SALES + "    A9 | 1 | 2025-05-05 | sur | pedro | 9.00 | MXN\n")
    office.take(first)
    office.take(second)

    outcome = office.take(office.file("enero.csv", SALES.replace("A1 ", "A5 ")))

    assert "repeats-changed" in [failure.code for failure in outcome.failures]
    assert office.take(second).sources[0].rows_kept == 3


ORDERS = """
    pedido | fecha      | cliente | estado    | producto | importe
    -------+------------+---------+-----------+----------+--------
    S1     | 2025-01-10 | norte   | Pedido    | tubo     | 10.00
           |            |         |           | placa    | 20.00
    S2     | 2025-01-11 | sur     | Cancelado | tubo     | 30.00
           |            |         |           | placa    | 40.00
    S3     | 2025-01-12 | sur     | Pedido    | tubo     | 50.00
"""


def test_lines_take_what_stands_once_per_document_and_cancelled_ones_do_not_count(office):
    columns = [
        replace(column, source=heading)
        for column, heading in zip(
            as_named("doc_id doc_date account_id product_id net_amount"),
            ("pedido", "fecha", "cliente", "producto", "importe"),
            strict=True,
        )
    ]
    mapping = office.mapping(
        "ledger",
        "pedido fecha cliente estado producto importe",
        *columns,
        fill_down=("pedido", "fecha", "cliente", "estado"),
        keep_rows={"estado": ("Pedido",)},
    )

    outcome = office.take(office.file("pedidos.csv", ORDERS), mapping=mapping)

    [source] = outcome.sources
    [cancelled] = source.kept_out
    assert (cancelled.rule, cancelled.rows) == ("state-not-counted", 2)
    assert cancelled.amounts == (("MXN", Decimal("70.000000")),)
    assert office.rows("SELECT doc_id, account_id, net_amount::INT FROM ledger ORDER BY 3") == [
        ("S1", "norte", 10),
        ("S1", "norte", 20),
        ("S3", "sur", 50),
    ]


def test_columns_of_people_that_are_not_needed_are_not_even_written_aside(office):

    staff = """
        employee_id | dept   | blood
        ------------+--------+------
        E1          | Ventas | O+
                    | Ventas | AB-
    """
    columns = as_named("employee_id dept")
    personal = {"blood": Reason("recognition-ignored-personal")}
    mapping = office.mapping("employees", "employee_id dept blood", *columns, ignored=personal)

    outcome = office.take(office.file("personal.csv", staff), mapping=mapping)

    [source] = outcome.sources
    assert source.rows_set_aside == 1
    assert "blood" not in source.columns
    aside = office.study.folder / str(source.set_aside)

    cells = CalamineWorkbook.from_path(aside).get_sheet_by_index(0).to_python()
    assert cells[0] == ["Archivo", "Fila", "Regla", "employee_id", "dept"]


CUSTOMERS = """
    account_id | name         | tax_id | is_key
    -----------+--------------+--------+-------
    norte      | Aceros Norte | T1     | true
    sur        | Bombas Sur   | T2     | false
"""


def test_customers_that_their_list_marks_are_key_accounts(office):
    outcome = office.take(office.file("clientes.csv", CUSTOMERS))

    assert office.rows("SELECT group_id, source_id, source_row FROM ka_status") == [
        ("norte", outcome.sources[0].source_id, 2)
    ]
    assert outcome.sources[0].notes[-1].sentence == "import-marked-key-accounts"


def test_a_list_of_key_accounts_goes_before_marks(office):
    listed = """
        group_id | from       | tier
        ---------+------------+-----
        sur      | 2024-01-01 | T1
    """
    office.take(office.file("clientes.csv", CUSTOMERS))

    office.take(office.file("cuentas clave.csv", listed))

    assert office.rows("SELECT group_id FROM ka_status") == [("sur",)]


def test_the_family_name_of_another_column_follows_the_given_name(office):
    staff = """
        Employee ID | Last Name | First Name | Dept    | Job Title
        ------------+-----------+------------+---------+-----------
        20101       | Reed      | Ann        | Sales   | VP Sales
        20102       |           | Lou        | Finance | Accountant
    """
    office.take(office.file("roster.csv", staff))

    assert office.rows("SELECT name FROM employees ORDER BY 1") == [("Ann Reed",), ("Lou",)]


RESTARTED = """
    Factura | Renglón | Fecha      | Cliente | Importe neto
    --------+---------+------------+---------+-------------
    1       | 1       | 2024-01-10 | C1      | 100
    2       | 1       | 2024-02-10 | C2      | 200
    1       | 1       | 2025-01-12 | C1      | 300
    1       | 1       | 2025-01-12 | C1      | 300
"""


def test_numbers_that_count_anew_each_year_are_no_copies_and_those_of_one_year_are(office):
    outcome = office.take(office.file("ventas.csv", RESTARTED))

    kept = [float(amount) for (amount,) in office.rows("SELECT net_amount FROM ledger ORDER BY 1")]
    assert kept == [100, 200, 300]
    assert outcome.sources[0].rows_set_aside == 1
