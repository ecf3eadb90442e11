"""Is a source told by what it holds, not by its name, and refused in words where it holds none?"""

import gzip
import shutil
import sqlite3
import zipfile

import duckdb
import pytest
import xlsxwriter

from llavero.foundation.errors import ExitCode, KamError
from llavero.ledger.sources.folder import FolderHoldsNoTable
from llavero.ledger.sources.opening import (
    SourceEmpty,
    SourceHoldsNoTable,
    SourceNotFound,
    SourceUnreadable,
    open_source,
)
from llavero.ledger.sources.parquet import ParquetUnreadable
from llavero.ledger.sources.sqlite import SqliteEmpty, SqliteUnreadable
from llavero.ledger.sources.webpage import PageHoldsNoTable

from . import notes, opened, rows

PAGE = """<html><head><meta charset="utf-8"></head><body><table>
<tr><td colspan="3">Ventas de enero</td></tr>
<tr><th>Folio</th><th>Cliente</th><th>Importe</th></tr>
<tr><td>F1</td><td>Ñandú</td><td>1,200.50</td></tr>
<tr><td>F2</td><td>Sur</td><td>20</td></tr>
</table></body></html>"""


def workbook_at(path):
    workbook = xlsxwriter.Workbook(str(path))
    sheet = workbook.add_worksheet("Hoja1")
    sheet.write_row(0, 0, ["Folio", "Importe"])
    sheet.write_row(1, 0, ["F1", 10])
    workbook.close()


@pytest.mark.parametrize("name", ["ventas.csv", "ventas.xls", "ventas.txt", "ventas"])
def test_workbook_is_one_under_any_name(tmp_path, name):
    workbook_at(tmp_path / name)

    (raw,) = open_source(str(tmp_path / name), tmp_path / "work")

    assert rows(raw) == [("F1", "10", 2)]


def test_packed_workbook_is_unpacked(tmp_path):
    workbook_at(tmp_path / "ventas.xlsx")

    raw = opened(tmp_path, gzip.compress((tmp_path / "ventas.xlsx").read_bytes()), "ventas.csv")

    assert rows(raw) == [("F1", "10", 2)]


@pytest.mark.parametrize("name", ["ventas.xls", "ventas.xlsx", "ventas.csv"])
def test_text_and_web_page_are_told_under_any_name(tmp_path, name):
    assert rows(opened(tmp_path, "Folio;Importe\nF1;10\n", name)) == [("F1", "10", 2)]

    page = opened(tmp_path, PAGE, name)

    assert page.columns == ("Folio", "Cliente", "Importe")
    assert rows(page) == [("F1", "Ñandú", "1,200.50", 3), ("F2", "Sur", "20", 4)]


def test_cells_of_a_page_over_several_columns_and_rows_are_one(tmp_path):
    raw = opened(
        tmp_path,
        """<html><table><tr><th rowspan=2>Folio</th><th colspan=2>Venta</th></tr>
        <tr><th>Cantidad</th><th>Importe</th></tr>
        <tr><td>F1</td><td>2</td><td>10</td></tr><tr><td>F2</td><td>3</td><td>20</td></tr></table>""",
        "ventas.xls",
    )

    assert raw.columns == ("Folio", "Venta Cantidad", "Venta Importe")
    assert rows(raw) == [("F1", "2", "10", 3), ("F2", "3", "20", 4)]


def test_page_without_table_is_refused(tmp_path):
    with pytest.raises(PageHoldsNoTable):
        opened(tmp_path, "<html><body><p>Sesión caducada</p></body></html>", "ventas.xls")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"%PDF-1.7 ...", "source-is-pdf"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "source-is-picture"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 50, "source-is-picture"),
        (b"Rar!\x1a\x07\0" + b"\0" * 50, "source-is-archive"),
        (b"\x7fELF" + b"\0" * 50, "source-is-program"),
        (b"{\\rtf1 hola}", "source-is-document"),
        (bytes(range(32)) * 20, "source-no-table"),
        (b'[{"folio": 1}, {"folio": 2}]', "source-no-table"),
        (b"<?xml version='1.0'?><a>1;2</a>", "source-no-table"),
    ],
)
def test_what_holds_no_table_is_refused_by_its_kind(tmp_path, content, code):
    with pytest.raises(SourceHoldsNoTable) as raised:
        opened(tmp_path, content, "ventas.csv")

    assert raised.value.code == code
    assert raised.value.exit_code == ExitCode.SOURCE_NOT_RECOGNISED == 10
    assert raised.value.facts == {"file": "ventas.csv"}


@pytest.mark.parametrize(
    ("member", "code"),
    [("word/document.xml", "source-is-document"), ("a.csv", "source-is-archive")],
)
def test_zip_is_told_by_what_is_in_it(tmp_path, member, code):
    with zipfile.ZipFile(tmp_path / "ventas.csv", "w") as archive:
        archive.writestr(member, "Folio;Importe\nF1;10\n")

    with pytest.raises(SourceHoldsNoTable) as raised:
        open_source(str(tmp_path / "ventas.csv"), tmp_path / "work")

    assert raised.value.code == code


def test_text_that_starts_like_a_picture_is_text(tmp_path):
    raw = opened(tmp_path, "BMW,Importe\nX5,10\n")

    assert raw.columns == ("BMW", "Importe")


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", SourceEmpty),
        (gzip.compress(b"", mtime=0), SourceEmpty),
        (gzip.compress(b"a;b\n1;2\n" * 9000, mtime=0)[:-20], SourceUnreadable),
        (b"PAR1" + b"\0" * 50, ParquetUnreadable),
        (b"SQLite format 3\0" + b"\1" * 2000, SqliteUnreadable),
    ],
)
def test_empty_and_damaged_files_are_refused(tmp_path, content, error):
    with pytest.raises(error) as raised:
        opened(tmp_path, content)

    assert raised.value.exit_code == ExitCode.SOURCE_NOT_RECOGNISED


def test_what_is_not_there_is_not_found(tmp_path):
    with pytest.raises(SourceNotFound):
        open_source(str(tmp_path / "ventas.csv"), tmp_path / "work")


def test_parquet_keeps_texts_as_they_are_and_types_the_rest(tmp_path):
    duckdb.execute(
        f"COPY (SELECT '007' AS clave, DATE '2024-01-31' AS fecha, 1.50::DECIMAL(9,2) AS importe, "
        f"NULL::INTEGER AS n UNION ALL SELECT '31/01/2024', NULL, -2, 3) "
        f"TO '{tmp_path / 'ventas.parquet'}' (FORMAT parquet)"
    )

    (raw,) = open_source(str(tmp_path / "ventas.parquet"), tmp_path / "work")

    assert raw.columns == ("clave", "fecha", "importe", "n")
    assert raw.canonical == {"fecha", "importe", "n"}
    assert rows(raw) == [
        ("007", "2024-01-31", "1.50", None, 1),
        ("31/01/2024", None, "-2.00", "3", 2),
    ]


def test_each_table_and_view_of_sqlite_is_one(tmp_path):
    with sqlite3.connect(tmp_path / "erp.db") as database:
        database.executescript("""
            CREATE TABLE pedidos (folio TEXT, fecha TEXT, importe REAL, "con espacio" INTEGER);
            INSERT INTO pedidos VALUES ('007', '2024-01-31', 10.5, 1), ('008', NULL, -2, NULL);
            CREATE VIEW grandes AS SELECT folio FROM pedidos WHERE importe > 5;
        """)
    database.close()
    before = (tmp_path / "erp.db").read_bytes()

    views, orders = open_source(str(tmp_path / "erp.db"), tmp_path / "work")

    assert (orders.name, orders.plain_name) == ("erp.db › pedidos", "pedidos")
    assert rows(orders) == [("007", "2024-01-31", "10.5", "1", 1), ("008", None, "-2", None, 2)]
    assert orders.canonical == {"importe", "con espacio"}
    assert rows(views) == [("007", 1)]
    assert (tmp_path / "erp.db").read_bytes() == before


def test_sqlite_without_tables_is_refused(tmp_path):
    with sqlite3.connect(tmp_path / "erp.db") as database:
        database.execute("PRAGMA user_version = 1")
    database.close()

    with pytest.raises(SqliteEmpty):
        open_source(str(tmp_path / "erp.db"), tmp_path / "work")


@pytest.fixture
def folder(tmp_path):
    """Return a folder as people keep them."""
    kept = tmp_path / "datos"
    (kept / "2024").mkdir(parents=True)
    (kept / ".git").mkdir()
    (kept / ".git" / "a.csv").write_text("no;no\n1;2\n", encoding="utf-8")
    (kept / "2024" / "ventas.csv").write_text("Folio;Importe\nF1;10\n", encoding="utf-8")
    (kept / "clientes.csv").write_text("Clave;Nombre\n1;Norte\n", encoding="utf-8")
    workbook_at(kept / "libro.xlsx")
    (kept / "~$libro.xlsx").write_bytes(b"\5Ana")
    (kept / ".oculto.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    (kept / "vacio.csv").write_text("", encoding="utf-8")
    (kept / "LICENSE-datos.txt").write_text("Se permite copiar, usar, vender", encoding="utf-8")
    (kept / "foto.png").write_bytes(b"\x89PNG")
    return kept


def test_folder_gives_the_tables_of_all_its_files_in_the_order_of_their_names(folder, tmp_path):
    tables = open_source(str(folder), tmp_path / "work")

    assert [raw.name for raw in tables] == ["2024/ventas.csv", "clientes.csv", "libro.xlsx › Hoja1"]
    assert [raw.plain_name for raw in tables] == ["ventas", "clientes", "Hoja1"]


def test_folder_tells_what_it_skipped(folder, tmp_path):
    first, *_ = open_source(str(folder), tmp_path / "work")

    assert {facts["file"]: sentence for sentence, facts in first.notes} == {
        ".oculto.csv": "source-skipped-hidden",
        "LICENSE-datos.txt": "source-skipped-other",
        "foto.png": "source-skipped-other",
        "vacio.csv": "source-skipped-empty",
        "~$libro.xlsx": "source-skipped-lock",
    }
    assert len(notes(first)) == 5


def test_folder_with_a_file_that_lies_is_refused(folder, tmp_path):
    (folder / "zonas.csv").write_bytes(b"%PDF-1.7")

    with pytest.raises(SourceHoldsNoTable) as raised:
        open_source(str(folder), tmp_path / "work")

    assert raised.value.facts == {"file": "zonas.csv"}


def test_folder_without_data_is_refused(tmp_path):
    (tmp_path / "datos").mkdir()
    (tmp_path / "datos" / "LEEME.md").write_text("# Hola", encoding="utf-8")

    with pytest.raises(FolderHoldsNoTable):
        open_source(str(tmp_path / "datos"), tmp_path / "work")


def test_same_source_reads_the_same_in_another_working_folder(folder, tmp_path):
    one = open_source(str(folder), tmp_path / "one")
    shutil.move(folder, tmp_path / "otros")
    two = open_source(str(tmp_path / "otros"), tmp_path / "two")

    assert [raw.sha256 for raw in one] == [raw.sha256 for raw in two]
    assert [rows(raw) for raw in two] == [[("F1", "10", 2)], [("1", "Norte", 2)], [("F1", "10", 2)]]


def test_every_refusal_is_a_kam_error():
    for error in (SourceEmpty, SourceHoldsNoTable, SourceNotFound, FolderHoldsNoTable):
        assert issubclass(error, KamError)
