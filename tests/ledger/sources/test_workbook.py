"""Are the tables of a workbook found, and read cell by cell as Excel shows them?"""

from datetime import date, datetime

import pytest
import xlsxwriter

from llavero.ledger.sources.opening import open_source
from llavero.ledger.sources.workbook import (
    WorkbookHoldsNoTable,
    WorkbookLocked,
    WorkbookUnreadable,
)

from . import notes, rows

FECHA = {"num_format": "dd/mm/yyyy"}


@pytest.fixture
def book(tmp_path):
    """Return a new workbook, and a way to read it when it is filled."""
    path = tmp_path / "ventas.xlsx"
    workbook = xlsxwriter.Workbook(str(path))

    def read():
        workbook.close()
        return open_source(str(path), tmp_path / "work")

    return workbook, read


def fill(sheet, grid, *, first_row=0, first_column=0, date_format=None):
    for at, cells in enumerate(grid, start=first_row):
        for place, value in enumerate(cells, start=first_column):
            if isinstance(value, date):
                sheet.write_datetime(at, place, value, date_format)
            elif value is not None:
                sheet.write(at, place, value)


def test_sheet_with_titles_above_and_totals_below_keeps_excel_rows(book):
    workbook, read = book
    sheet = workbook.add_worksheet("Enero")
    fill(sheet, [["Aceros Norte, S.A. de C.V."], ["Reporte de ventas"]], first_column=2)
    grid = [
        ["Folio", "Fecha", "Cliente", "Importe"],
        ["F1", date(2024, 1, 31), "Norte", 1200.5],
        [],
        ["F2", date(2024, 2, 1), "Sur", -40],
        ["Total", None, None, 1160.5],
    ]
    fill(sheet, grid, first_row=5, first_column=1, date_format=workbook.add_format(FECHA))

    (raw,) = read()

    assert raw.name == "ventas.xlsx › Enero"
    assert (raw.file, raw.plain_name) == ("ventas.xlsx", "Enero")
    assert raw.columns == ("Folio", "Fecha", "Cliente", "Importe")
    assert rows(raw) == [
        ("F1", "2024-01-31", "Norte", "1200.5", 7),
        ("F2", "2024-02-01", "Sur", "-40", 9),
        ("Total", None, None, "1160.5", 10),
    ]
    assert raw.canonical == {"Fecha", "Importe"}
    assert raw.notes == (("source-rows-above-heading", {"rows": 2}),)


def test_each_sheet_with_a_table_is_one_and_the_rest_is_told(book):
    workbook, read = book
    fill(workbook.add_worksheet("Portada"), [["Informe anual"]])
    fill(workbook.add_worksheet("Enero"), [["Folio", "Importe"], ["F1", 10], ["F2", 20]])
    fill(workbook.add_worksheet("Febrero"), [["Folio", "Importe"], ["F3", 30]])
    workbook.add_worksheet("Vacía")
    workbook.add_chartsheet("Gráfica")
    hidden = workbook.add_worksheet("Oculta")
    hidden.hide()
    fill(hidden, [["Clave", "Nombre"], ["1", "Norte"]])

    tables = read()

    assert [raw.plain_name for raw in tables] == ["Enero", "Febrero", "Oculta"]
    without = [f["sheet"] for sentence, f in tables[0].notes if "without" in sentence]
    assert without == ["Portada", "Vacía"]
    assert notes(tables[2]) == ["source-sheet-hidden"]


def test_heading_of_two_rows_with_merged_cells_is_joined(book):
    workbook, read = book
    sheet = workbook.add_worksheet("Ventas")
    sheet.merge_range(0, 0, 0, 3, "Aceros Norte")
    sheet.merge_range(2, 0, 3, 0, "Folio")
    sheet.merge_range(2, 1, 3, 1, "Fecha")
    sheet.merge_range(2, 2, 2, 3, "Venta")
    fill(sheet, [["Cantidad", "Importe"]], first_row=3, first_column=2)
    fill(sheet, [["F1", "01/02/2024", 2, 100], ["F2", "02/02/2024", 3, 150]], first_row=4)

    (raw,) = read()

    assert raw.columns == ("Folio", "Fecha", "Venta Cantidad", "Venta Importe")
    assert rows(raw)[0] == ("F1", "01/02/2024", "2", "100", 5)
    assert raw.canonical == {"Venta Cantidad", "Venta Importe"}
    assert "source-heading-of-two-rows" in notes(raw)


def test_cells_of_every_kind_are_written_plainly(book):
    workbook, read = book
    sheet = workbook.add_worksheet()
    fill(sheet, [["Folio", "Alta", "Margen", "Activo", "Error", "Clave", "Suma"]])
    sheet.write_row(1, 0, ["F1", None, 0.15, True, None, "00042", None])
    moment = workbook.add_format({"num_format": "dd/mm/yyyy hh:mm"})
    sheet.write_datetime(1, 1, datetime.fromisoformat("2024-01-31T08:30"), moment)
    sheet.write_number(1, 2, 0.15, workbook.add_format({"num_format": "0 %"}))
    sheet.write_formula(1, 4, "=NA()", None, "#N/A")
    sheet.write_formula(1, 6, "=1+1", None, 2)

    (raw,) = read()

    assert rows(raw) == [("F1", "2024-01-31 08:30:00", "0.15", "true", None, "00042", "2", 2)]


def test_empty_columns_are_left_out_and_named_empty_ones_stay(book):
    workbook, read = book
    grid = [["Folio", None, "Nota", "Importe"], ["F1", None, None, 10], ["F2", None, None, 20]]
    fill(workbook.add_worksheet(), grid)

    (raw,) = read()

    assert raw.columns == ("Folio", "Nota", "Importe")
    assert rows(raw) == [("F1", None, "10", 2), ("F2", None, "20", 3)]


def test_dates_half_typed_half_text_are_not_canonical(book):
    workbook, read = book
    grid = [["Folio", "Fecha"], ["F1", date(2024, 1, 31)], ["F2", "01/02/2024"]]
    fill(workbook.add_worksheet(), grid, date_format=workbook.add_format(FECHA))

    (raw,) = read()

    assert [row[1] for row in rows(raw)] == ["2024-01-31", "01/02/2024"]
    assert "Fecha" not in raw.canonical


def test_workbook_without_tables_is_refused(book):
    workbook, read = book
    fill(workbook.add_worksheet(), [["Nada"]])

    with pytest.raises(WorkbookHoldsNoTable):
        read()


def test_damaged_workbook_is_refused(tmp_path):
    path = tmp_path / "ventas.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000)

    with pytest.raises(WorkbookUnreadable):
        open_source(str(path), tmp_path / "work")


def test_workbook_with_a_password_says_that_it_asks_for_one(tmp_path):
    path = tmp_path / "ventas.xlsx"
    locked = "EncryptedPackage".encode("utf-16-le")
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000 + locked)

    with pytest.raises(WorkbookLocked):
        open_source(str(path), tmp_path / "work")


@pytest.mark.slow
def test_long_sheet_is_read_whole(tmp_path):
    path = tmp_path / "ventas.xlsx"
    workbook = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = workbook.add_worksheet()
    sheet.write_row(0, 0, ["Folio", "Importe"])
    for at in range(1, 50_001):
        sheet.write_row(at, 0, [f"F{at}", at])
    workbook.close()

    (raw,) = open_source(str(path), tmp_path / "work")

    found = rows(raw)
    assert len(found) == 50_000
    assert found[-1] == ("F50000", "50000", 50_001)
