"""Is a column that a table lacks made up of others, where they say it without doubt?"""

import pytest

from llavero.foundation.errors import KamError
from llavero.ledger.importing.decisions import QuestionsOpen
from llavero.ledger.importing.intake import NothingRecognised
from llavero.ledger.importing.outcome import Fate
from llavero.ledger.importing.unfolding import month_of

MONTHS = """
    Folio | Mes       | Año  | Cliente | Importe s/IVA
    ------+-----------+------+---------+--------------
    F1    | Enero     | 2024 | C1      | 10.50
    F2    | febrero   | 2024 | C2      | 20.50
    F3    | Diciembre | 2025 | C2      | 30.50
"""


def test_a_month_and_a_year_apart_date_a_sale_on_the_first_day_of_the_month(office):
    outcome = office.take(office.file("ventas.csv", MONTHS))

    days = [str(day) for (day,) in office.rows("SELECT doc_date FROM ledger ORDER BY doc_id")]
    assert days == ["2024-01-01", "2024-02-01", "2025-12-01"]
    assert outcome.sources[0].notes[-1].sentence == "import-date-of-month"


def test_the_year_may_stand_in_the_name_and_the_month_be_a_number(office):
    office.take(
        office.file(
            "ventas 2024.csv",
            """
            Folio | Mes | Cliente | Importe s/IVA
            ------+-----+---------+--------------
            F1    | 1   | C1      | 10.50
            F2    | 12  | C2      | 20.50
            """,
        )
    )

    days = [str(day) for (day,) in office.rows("SELECT doc_date FROM ledger ORDER BY doc_id")]
    assert days == ["2024-01-01", "2024-12-01"]


def test_a_table_with_a_date_keeps_it_whatever_month_stands_beside(office):
    outcome = office.take(
        office.file(
            "ventas.csv",
            """
            Folio | Fecha      | Mes   | Año  | Cliente | Importe neto
            ------+------------+-------+------+---------+-------------
            F1    | 2024-01-31 | Enero | 2024 | C1      | 10.50
            """,
        )
    )

    assert [str(day) for (day,) in office.rows("SELECT doc_date FROM ledger")] == ["2024-01-31"]
    assert not outcome.sources[0].notes


def test_an_amount_is_the_quantity_by_the_price_less_the_discount(office):
    outcome = office.take(
        office.file(
            "lineas.csv",
            """
            Factura;Fecha factura;Cliente;Uds.;Precio venta;Dto. %
            F1;2024-01-31;C1;2;1.010,25;0
            F2;2024-02-28;C2;-1;100,00;10
            """.replace(";", " | "),
            delimiter=";",
        )
    )

    amounts = [
        float(net) for (net,) in office.rows("SELECT net_amount FROM ledger ORDER BY doc_id")
    ]
    assert amounts == [2020.5, -90.0]
    assert outcome.sources[0].notes[-1].facts["factors"] == "Uds. × Precio venta × (1 − Dto. %)"


def test_a_price_with_tax_makes_no_amount_and_a_price_alone_is_not_taken_for_one(office):
    drawing = """
        Factura | Fecha factura | Cliente | Uds. | Precio con IVA
        --------+---------------+---------+------+---------------
        F1      | 2024-01-31    | C1      | 2    | 116.00
        F2      | 2024-02-28    | C2      | 1    | 58.00
    """
    outcome = office.take(office.file("clientes.csv", CUSTOMERS), office.file("l.csv", drawing))

    assert [source.fate for source in outcome.sources] == [Fate.IMPORTED, Fate.NOT_RECOGNISED]


CUSTOMERS = """
    Clave | Razón social | RFC
    ------+--------------+----
    C1    | Aceros Norte | T1
    C2    | Bombas Sur   | T2
"""


@pytest.mark.parametrize(
    ("january", "december"),
    [
        ("enero 2023", "diciembre 2023"),
        ("Enero de 2023", "Diciembre de 2023"),
        ("ene-23", "dic-23"),
        ("Jan 2023", "Dec 2023"),
        ("2023-01", "2023-12"),
        ("01/2023", "12/2023"),
        ("202301", "202312"),
    ],
)
def test_a_date_that_is_a_month_means_its_first_day_and_is_told(office, january, december):
    outcome = office.take(office.file("ventas.csv", BY_MONTH.format(january, december)))

    kept = office.rows("SELECT doc_date::VARCHAR, net_amount::DOUBLE FROM ledger ORDER BY doc_id")
    assert kept == [("2023-01-01", 10.5), ("2023-12-01", 20.5)]
    assert outcome.sources[0].notes[-1].sentence == "import-date-of-month-alone"


BY_MONTH = """
    Folio | Periodo | Cliente | Importe neto
    ------+---------+---------+-------------
    F1    | {}      | C1      | 10.50
    F2    | {}      | C2      | 20.50
"""


def test_a_word_and_two_digits_after_a_space_may_be_a_day_and_are_not_taken(office):
    with pytest.raises(KamError):
        office.take(office.file("ventas.csv", BY_MONTH.format("Jan 15", "Dec 16")))


def test_a_month_beside_a_date_leaves_the_date_as_it_is(office):
    outcome = office.take(
        office.file(
            "ventas.csv",
            """
            Folio | Fecha      | Periodo | Cliente | Importe neto
            ------+------------+---------+---------+-------------
            F1    | 2024-01-31 | 2024-01 | C1      | 10.50
            """,
        )
    )

    assert [str(day) for (day,) in office.rows("SELECT doc_date FROM ledger")] == ["2024-01-31"]
    assert not outcome.sources[0].notes


SERIES = """
    Serie | Nº factura | Línea | Fecha      | Cód. cliente | Kg  | Precio | Importe neto | Coste unit.
    ------+------------+-------+------------+--------------+-----+--------+--------------+------------
    V24   | 1          | 1     | 2024-01-31 | C1           | 2   | 10.25  | 20.50        | 6.25
    V25   | 1          | 1     | 2025-01-31 | C2           | 4   | 10.25  | 41.00        | 7.25
    AB25  | 1          | 1     | 2025-02-28 | C2           | -2  | 10.25  | -20.50       | 7.25
"""


def test_a_number_that_each_series_counts_anew_is_told_apart_by_its_series(office):
    outcome = office.take(office.file("facturas.csv", SERIES))

    rows = office.rows("SELECT doc_id, net_amount::DOUBLE FROM ledger ORDER BY doc_date")
    assert rows == [("V24-1", 20.5), ("V25-1", 41.0), ("AB25-1", -20.5)]
    assert outcome.sources[0].rows_kept == 3
    assert "import-number-of-series" in [note.sentence for note in outcome.sources[0].notes]


def test_a_number_that_says_its_series_stands_as_it_is(office):
    office.take(
        office.file(
            "facturas.csv",
            """
            Serie | Nº factura | Fecha      | Cliente | Importe neto
            ------+------------+------------+---------+-------------
            V24   | V24/1      | 2024-01-31 | C1      | 20.50
            V25   | V25/1      | 2025-01-31 | C2      | 41.00
            """,
        )
    )

    assert office.rows("SELECT doc_id FROM ledger ORDER BY 1") == [("V24/1",), ("V25/1",)]


def test_the_cost_of_a_line_is_its_quantity_by_the_cost_of_a_unit(office):
    outcome = office.take(office.file("facturas.csv", SERIES))

    costs = [float(cost) for (cost,) in office.rows("SELECT cogs FROM ledger ORDER BY doc_date")]
    assert costs == [12.5, 29.0, -14.5]
    assert "import-cost-of-factors" in [note.sentence for note in outcome.sources[0].notes]


def test_a_cost_that_is_told_is_not_computed_of_the_cost_of_a_unit(office):
    office.take(
        office.file(
            "facturas.csv",
            """
            Nº factura | Fecha      | Cliente | Cantidad | Importe neto | Costo | Costo unitario
            -----------+------------+---------+----------+--------------+-------+---------------
            1          | 2024-01-31 | C1      | 2        | 20.50        | 13.00 | 6.25
            """,
        )
    )

    assert [float(cost) for (cost,) in office.rows("SELECT cogs FROM ledger")] == [13.0]


LEVELS = """
    Número de empleado | Nombre | Puesto             | Nivel 1   | Nivel 2   | Nivel 3
    -------------------+--------+--------------------+-----------+-----------+--------------
    1                  | Elena  | Directora general  | Dirección |           |
    2                  | Juan   | Director comercial | Dirección | Comercial |
    3                  | Marta  | Jefa de cuentas    | Dirección | Comercial | Cuentas clave
    4                  | Pedro  | Vendedor           | Dirección | Comercial | Ventas
    5                  | Rosa   | Jefa de almacén    | Dirección | Dirección | Almacén
"""
PLACES = "SELECT employee_id, dept, org_path, is_kam_dept FROM employees ORDER BY 1"


def test_numbered_levels_make_the_path_and_the_department(office):
    outcome = office.take(office.file("personal.csv", LEVELS))

    assert office.rows(PLACES) == [
        ("1", "Dirección", "Dirección", False),
        ("2", "Comercial", "Dirección > Comercial", False),
        ("3", "Cuentas clave", "Dirección > Comercial > Cuentas clave", True),
        ("4", "Ventas", "Dirección > Comercial > Ventas", False),
        ("5", "Almacén", "Dirección > Almacén", False),
    ]
    assert "import-path-of-levels" in [n.sentence for n in outcome.sources[0].notes]


def test_levels_in_english_do_as_well_and_leave_a_department_that_is_said(office):
    office.take(
        office.file(
            "staff.csv",
            """
            Employee number | Name | Job title | Department | Org Level 1 | Org Level 2
            ----------------+------+-----------+------------+-------------+------------
            1               | Ana  | CEO       | Board      | Company     |
            2               | Luis | Seller    | Sales      | Company     | Market
            """,
        )
    )

    found = office.rows("SELECT dept, org_path FROM employees ORDER BY employee_id")
    assert found == [("Board", "Company"), ("Sales", "Company > Market")]


LADDER = """
    Número de empleado | Nombre | Puesto            | Gerencia    | Departamento  | Área
    -------------------+--------+-------------------+-------------+---------------+------
    1                  | Juan   | Gerente comercial | Comercial   |               |
    2                  | Ana    | Jefa de ventas    | Comercial   | Ventas        |
    3                  | Luis   | Vendedor          | Comercial   | Ventas        | Norte
    4                  | Marta  | Vendedora         | Comercial   | Ventas        | Sur
    5                  | Pedro  | Ejecutivo         | Comercial   | Cuentas clave | Retail
    6                  | Rosa   | Gerente           | Operaciones |               |
    7                  | Iván   | Almacenista       | Operaciones | Almacén       | Recibo
    8                  | Sara   | Almacenista       | Operaciones | Almacén       | Envíos
"""


@pytest.mark.parametrize("order", [(3, 4, 5), (5, 4, 3), (4, 3, 5)])
def test_areas_that_lie_within_one_another_are_levels_whatever_their_order(office, order):
    turned = [
        " | ".join(cells[at].strip() for at in (0, 1, 2, *order))
        for line in LADDER.strip().splitlines()
        for cells in [line.split("|") if "|" in line else ["---"] * 6]
    ]

    office.take(office.file("personal.csv", "\n".join(turned)))

    places = office.rows(PLACES)
    assert places[2] == ("3", "Ventas", "Comercial > Ventas > Norte", False)
    assert places[4] == ("5", "Cuentas clave", "Comercial > Cuentas clave > Retail", True)
    assert places[5] == ("6", "Operaciones", "Operaciones", False)


def test_areas_that_cross_are_no_levels(office):
    crossed = LADDER.replace("Almacén       | Recibo", "Ventas        | Recibo")

    outcome = office.take(office.file("personal.csv", crossed))

    assert "import-path-of-levels" not in [n.sentence for n in outcome.sources[0].notes]


def test_areas_beside_a_manager_are_left_alone(office):
    led = LADDER.replace("Nombre", "Jefe  ").replace("Gerencia   ", "Nombre     ")

    outcome = office.take(office.file("personal.csv", led))

    assert "import-path-of-levels" not in [n.sentence for n in outcome.sources[0].notes]


LINES_WITH_TAX = """
    Factura ; Fecha      ; NIT ; Vr. bruto  ; Vr. dcto. ; Vr. IVA  ; Vr. total
    F1      ; 2024-01-31 ; C1  ; 1.000,00   ; 100,00    ; 171,00   ; 1.071,00
    F2      ; 2024-02-01 ; C2  ; 200,00     ; 0,00      ; 0,00     ; 200,00
    F3      ; 2024-02-02 ; C1  ; 500,50     ; 0,50      ; 25,00    ; 525,00
    F4      ; 2024-02-03 ; C2  ; -1.000,00  ; 0,00      ; -190,00  ; -1.190,00
    F5      ; 2024-02-04 ; C3  ; 300,00     ; 0,00      ; 57,00    ; 357,00
    F6      ; 2024-02-05 ; C3  ; 300,00     ; 10,00     ; 14,50    ; 304,50
"""


def drawn(drawing: str) -> str:
    """Return a drawing whose cells are parted by semicolons, for texts that hold bars."""
    header, *rows = drawing.strip().splitlines()
    ruled = "+".join("-" * len(cell) for cell in header.split(";"))
    return "\n".join([header.replace(";", "|"), ruled, *(row.replace(";", "|") for row in rows)])


def test_an_amount_without_tax_is_the_total_less_the_tax_that_proves_itself(office):
    outcome = office.take(office.file("ventas.csv", drawn(LINES_WITH_TAX), delimiter=";"))

    amounts = [
        float(net) for (net,) in office.rows("SELECT net_amount FROM ledger ORDER BY doc_id")
    ]
    assert amounts == [900, 200, 500, -1000, 300, 290]
    note = outcome.sources[0].notes[-1]
    assert (note.sentence, note.facts["terms"]) == (
        "import-amount-without-tax",
        "Vr. total − Vr. IVA",
    )


def test_where_a_column_holds_the_amount_without_tax_none_is_made_up(office):
    rows = [
        ("F1", "1.000,00", "190,00", "1.190,00"),
        ("F2", "200,00", "38,00", "238,00"),
        ("F3", "10,00", "1,90", "11,90"),
        ("F4", "20,00", "3,80", "23,80"),
        ("F5", "30,00", "5,70", "35,70"),
    ]
    lines = [f"{doc};2024-01-31;C1;{net};{tax};{total}" for doc, net, tax, total in rows]
    text = "\n".join(["Factura;Fecha;NIT;Vr. base;Vr. IVA;Vr. total", *lines])

    outcome = office.take(office.text("ventas.csv", text))

    assert not outcome.sources[0].notes
    assert office.rows("SELECT sum(net_amount)::INTEGER FROM ledger") == [(1260,)]


def test_a_tax_that_nothing_proves_leaves_the_question_of_the_total_open(office):
    rows = [("F1", "900", "1.071"), ("F2", "15", "238"), ("F3", "7", "12"), ("F4", "9", "24")]
    lines = [f"{doc};2024-01-31;C1;{tax},00;{total},00" for doc, tax, total in rows]
    text = "\n".join(["Factura;Fecha;NIT;Vr. IVA;Total con IVA", *lines])

    with pytest.raises(QuestionsOpen):
        office.take(office.text("ventas.csv", text), ask=None)


REPORT = """Casa Norte
Sales by Customer Detail

,Date,Transaction Type,Num,Product/Service,Qty,Sales Price,Amount,Balance
Blue Creek Clinic,,,,,,,,
,01/31/2024,Invoice,5001,Gloves,2,80.00,$ 160.00,$ 160.00
,02/28/2024,Credit Memo,5002,Gloves,-1,80.50,$ (80.50),$ 79.50
Total for Blue Creek Clinic,,,,1,,,$ 79.50,
Red Point Gym,,,,,,,,
,01/31/2024,Invoice,5003,Liners,1,"1,020.00","$ 1,020.00","$ 1,020.00"
Total for Red Point Gym,,,,1,,,"$ 1,020.00",
TOTAL,,,,2,,,"$ 1,099.50",
"""


def test_the_customer_of_a_line_may_stand_in_the_row_above_its_lines(office):
    outcome = office.take(office.text("Sales by Customer Detail.csv", REPORT))

    bought = office.rows(
        "SELECT account_id, sum(net_amount)::FLOAT, count(*) FROM ledger GROUP BY 1 ORDER BY 1"
    )
    assert bought == [("Blue Creek Clinic", 79.5, 2), ("Red Point Gym", 1020.0, 1)]
    [source] = outcome.sources
    assert source.notes[-1].sentence == "import-customer-above"
    assert [(out.name, out.rows) for out in source.kept_out] == [("totals-row", 3)]


def test_a_column_without_a_heading_that_every_line_fills_names_no_rows_below(office):
    text = """,Date,Num,Customer,Amount
1,01/31/2024,5001,Blue Creek,160.00
2,02/28/2024,5002,Red Point,80.50
3,03/31/2024,5003,Red Point,20.25
"""
    outcome = office.take(office.text("sales.csv", text))

    assert office.rows("SELECT count(*) FROM ledger") == [(3,)]
    assert not [n for n in outcome.sources[0].notes if n.sentence == "import-customer-above"]


ACROSS = """
    Cliente       | Ejecutivo | Ene    | Feb   | Mar    | Abr   | May  | Jun   | Total general
    --------------+-----------+--------+-------+--------+-------+------+-------+--------------
    Banco Norte   | Ana Ruiz  | 100.50 |       | 300.00 | 0     | -    | 10.00 | 410.50
    Clínica Sur   | Luis Mora | 20.00  | 30.00 |        | -5.00 | 1.00 | 2.00  | 48.00
    Total general |           | 120.50 | 30.00 | 300.00 | -5.00 | 1.00 | 12.00 | 458.50
"""


def test_sales_by_customer_with_a_column_for_each_month_are_a_row_per_customer_and_month(office):
    outcome = office.take(office.file("Ventas 2024.csv", ACROSS))

    sold = office.rows(
        "SELECT account_id, strftime(doc_date, '%Y-%m-%d'), net_amount::FLOAT FROM ledger "
        "ORDER BY 1, 2"
    )
    assert sold == [
        ("Banco Norte", "2024-01-01", 100.5),
        ("Banco Norte", "2024-03-01", 300.0),
        ("Banco Norte", "2024-06-01", 10.0),
        ("Clínica Sur", "2024-01-01", 20.0),
        ("Clínica Sur", "2024-02-01", 30.0),
        ("Clínica Sur", "2024-04-01", -5.0),
        ("Clínica Sur", "2024-05-01", 1.0),
        ("Clínica Sur", "2024-06-01", 2.0),
    ]
    assert outcome.sources[0].notes[-1].sentence == "import-months-unfolded"


DOCUMENTS = """
    Folio | Fecha      | Cliente     | Importe neto
    ------+------------+-------------+-------------
    F1    | 2024-01-31 | Banco Norte | 100.50
    F2    | 2024-03-31 | Banco Norte | 300.00
"""


def test_sales_by_month_are_left_out_beside_sales_by_document(office):
    documents, months = office.file("cfdi.csv", DOCUMENTS), office.file("Ventas 2024.csv", ACROSS)

    together = office.take(documents, months)
    with pytest.raises(NothingRecognised) as later:
        office.take(months)

    for sources in (together.sources, later.value.sources):
        assert sources[-1].table_map.reason.sentence == "recognition-months-beside"
    assert office.rows("SELECT count(*) FROM ledger") == [(2,)]


def test_months_of_no_known_year_are_not_unfolded(office):
    with pytest.raises(KamError) as raised:
        office.take(office.file("Ventas.csv", ACROSS))

    assert raised.value.code == "import-nothing-recognised"


@pytest.mark.parametrize("heading", ["ene-24", "2024-01", "01/2024", "Enero 2024", "2024-01-01"])
def test_a_heading_may_say_the_month_and_the_year(heading):
    assert month_of(heading) == (1, 2024)


@pytest.mark.parametrize("heading", ["Cliente", "2024", "Total", "Mar del Plata", "13/2024"])
def test_a_heading_that_is_no_month_says_none(heading):
    assert month_of(heading) is None
