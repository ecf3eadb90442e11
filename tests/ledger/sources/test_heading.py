"""Is the row that names the columns found, whatever stands above it?"""

import pytest

from llavero.ledger.sources.heading import Span, find_heading, unique_names
from tests.companies import cells

LEDGER = """
    F1 | 31/01/2024 | Norte | 10.50
    F2 | 01/02/2024 | Sur   | 20
    F3 | 02/02/2024 | Este  | 30
"""


def grid(drawing):
    """Return the rows of a drawing, the first one too."""
    header, rest = cells(drawing)
    return [header, *rest]


@pytest.mark.parametrize(
    ("above", "columns", "first_data", "taken"),
    [
        ("Folio | Fecha | Cliente | Importe", ("Folio", "Fecha", "Cliente", "Importe"), 1, 1),
        (
            """Aceros Norte | | |
               Empresa: | Aceros Norte, S.A. | |
               Folio | Fecha | Cliente | Importe""",
            ("Folio", "Fecha", "Cliente", "Importe"),
            3,
            1,
        ),
        (
            """ | | Total | 60.50
               Folio | Fecha | Cliente | Importe""",
            ("Folio", "Fecha", "Cliente", "Importe"),
            2,
            1,
        ),
        ("Folio | Fecha | | Importe", ("Folio", "Fecha", "#3", "Importe"), 1, 1),
        (
            """Documento | | Venta |
               Folio | Fecha | Cliente | Fecha""",
            ("Documento Folio", "Documento Fecha", "Venta Cliente", "Venta Fecha"),
            2,
            2,
        ),
        (
            """Folio | Fecha | Cliente | Importe
                     |       |         | MXN""",
            ("Folio", "Fecha", "Cliente", "Importe MXN"),
            2,
            2,
        ),
    ],
)
def test_heading_is_found(above, columns, first_data, taken):
    heading = find_heading(grid(above + LEDGER))

    assert heading is not None
    assert (heading.columns, heading.first_data, heading.rows) == (columns, first_data, taken)


def test_ledger_without_heading_starts_at_its_first_row():
    heading = find_heading(grid(LEDGER))

    assert heading is not None
    assert (heading.columns, heading.first_data, heading.rows) == (("#1", "#2", "#3", "#4"), 0, 0)


def test_table_of_words_takes_its_first_full_row_as_heading():
    heading = find_heading(
        grid("""
            Contactos |        |
            Nombre    | Puesto | Cuenta
            Ana Ruiz  | Dueña  | Norte
            Luis Paz  | Compras| Sur
        """)
    )

    assert heading is not None
    assert heading.columns == ("Nombre", "Puesto", "Cuenta")


def test_years_name_columns_over_amounts():
    heading = find_heading(grid("Cliente | 2023 | 2024\nNorte | 10.5 | 20.5\nSur | 30.5 | 40.5"))

    assert heading is not None
    assert heading.columns == ("Cliente", "2023", "2024")


def test_merged_cells_label_the_columns_below_them_and_no_other():
    heading = find_heading(
        grid("""
            Cliente |        | Ventas   |         | Margen
            Clave   | Nombre | Cantidad | Importe |
            1       | Norte  | 2        | 100     | 0.2
            2       | Sur    | 3        | 200     | 0.3
        """),
        merged=[Span(0, 0, 1), Span(0, 2, 3)],
    )

    assert heading is not None
    assert heading.columns == (
        "Cliente Clave",
        "Cliente Nombre",
        "Ventas Cantidad",
        "Ventas Importe",
        "Margen",
    )


def test_merged_title_is_no_heading():
    heading = find_heading(
        grid("Reporte de ventas | | |\nFolio | Fecha | Cliente | Importe" + LEDGER),
        merged=[Span(0, 0, 3)],
    )

    assert heading is not None
    assert heading.columns == ("Folio", "Fecha", "Cliente", "Importe")


def test_nothing_is_no_table():
    assert find_heading([]) is None
    assert find_heading([["", None], [""]]) is None


def test_names_differ_even_where_duckdb_would_not_tell_them_apart():
    names = unique_names(["Fecha", "fecha", "FECHA (2)", " Alta\nde  cliente ", "", "Source_Row"])

    assert names == ("Fecha", "fecha (2)", "FECHA (2) (2)", "Alta de cliente", "#5", "«Source_Row»")
