"""Reads the sample's files again, knowing nothing of how they were made: all text, into DuckDB."""

import csv
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import duckdb
import pyarrow as pa
from python_calamine import CalamineWorkbook

OLD_SHAPE = {
    "Folio": "doc",
    "Partida": "line",
    "Tipo de documento": "kind",
    "Fecha de emisión": "day",
    "Documento relacionado": "ref",
    "Clave cliente": "account",
    "Clave vendedor": "stored",
    "Clave artículo": "product",
    "Cantidad": "qty",
    "Importe neto": "net",
    "Moneda": "currency",
    "Costo de venta": "cost",
    "Fecha de vencimiento": "due",
    "Fecha de pago": "paid",
    "Región": "region",
}
NEW_SHAPE = {
    "No. documento": "doc",
    "Renglón": "line",
    "Tipo doc.": "kind",
    "Fecha factura": "day",
    "Factura de origen": "ref",
    "No. cliente": "account",
    "No. vendedor": "stored",
    "SKU": "product",
    "Unidades": "qty",
    "Subtotal": "net",
    "Divisa": "currency",
    "Costo total": "cost",
    "Vence": "due",
    "Fecha de cobro": "paid",
    "Zona": "region",
}
KINDS = {"Factura": "I", "FAC": "I", "Nota de crédito": "C", "NC": "C", "ND": "D"}
KINDS["Nota de cargo"] = "D"

Rows = list[dict[str, str]]


def read_text(path: Path, *, encoding: str = "utf-8", delimiter: str = ",") -> Rows:
    """Return the rows of a text file."""
    with path.open(encoding=encoding, newline="") as stream:
        return list(csv.DictReader(stream, delimiter=delimiter))


def read_sheet(path: Path, sheet: str, first_heading: str) -> Rows:
    """Return the rows of a sheet below the row that begins with `first_heading`."""
    table = CalamineWorkbook.from_path(str(path)).get_sheet_by_name(sheet).to_python()
    top = next(at for at, row in enumerate(table) if row[0] == first_heading)
    headings = [str(cell) for cell in table[top]]
    body = table[top + 1 :]
    return [dict(zip(headings, map(_text, row), strict=True)) for row in body]


def _text(cell: object) -> str:
    if isinstance(cell, datetime | date):
        return cell.strftime("%d/%m/%Y")
    if isinstance(cell, float):
        return f"{cell:.2f}" if cell % 1 else f"{cell:.0f}"
    return str(cell)


class Books:
    """The files of one sample company as tables of text, and SQL over them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sql = duckdb.connect()
        self._load_ledger()
        self._load(
            "customers", read_text(folder / "erp_clientes.csv", encoding="cp1252", delimiter=";")
        )
        self._load("rates", read_text(folder / "finanzas_tipo_de_cambio.csv"))
        self._load("contacts", read_text(folder / "crm_contacts.csv"))
        self._load("activities", read_text(folder / "crm_actividades.csv", encoding="utf-8-sig"))
        self._load("interviews", read_text(folder / "entrevistas.csv"))
        self._load_books()
        self.sql.execute((Path(__file__).parent / "books.sql").read_text(encoding="utf-8"))

    def _load_ledger(self) -> None:
        rows: Rows = []
        for path in sorted(self.folder.glob("erp_ventas_*")):
            rows += ledger_rows(path)
        self._load("ledger_text", rows)

    def _load_books(self) -> None:
        key, costs = (
            self.folder / "cuentas_clave.xlsx",
            self.folder / "finanzas_costo_de_servir.xlsx",
        )
        staff = read_sheet(self.folder / "rh_plantilla.xlsx", "Plantilla", "No. empleado")
        self._load("staff", [row for row in staff if row["Puesto"]])
        self._load("key_status", read_sheet(key, "Cuentas clave", "Clave grupo"))
        self._load("assignments", read_sheet(key, "Asignaciones", "Clave cliente"))
        self._load("plans", read_sheet(key, "Planes de cuenta", "Clave grupo"))
        self._load("drivers", read_sheet(costs, "Consumo de inductores", "Clave cliente"))
        self._load("driver_rates", read_sheet(costs, "Tarifas", "Inductor"))

    def _load(self, name: str, rows: Rows) -> None:
        columns = {key: [row[key] or None for row in rows] for key in rows[0]}
        table = pa.table({key: pa.array(values, pa.string()) for key, values in columns.items()})
        self.sql.register(f"{name}_arrow", table)
        self.sql.execute(f'CREATE TABLE "{name}" AS SELECT * FROM "{name}_arrow"')

    def one(self, query: str, *facts: object) -> object:
        """Return the only value of a query."""
        found = self.sql.execute(query, facts).fetchall()
        assert len(found) == 1, query
        return found[0][0]

    def column(self, query: str, *facts: object) -> tuple[object, ...]:
        """Return the first column of a query."""
        return tuple(row[0] for row in self.sql.execute(query, facts).fetchall())

    def pairs(self, query: str, *facts: object) -> dict[object, object]:
        """Return the first two columns of a query as keys and values."""
        return {row[0]: row[1] for row in self.sql.execute(query, facts).fetchall()}


def ledger_rows(path: Path) -> Rows:
    """Return the rows of one ledger file under the names of both shapes."""
    if path.suffix == ".xlsx":
        names: Sequence[str] = CalamineWorkbook.from_path(str(path)).sheet_names
        rows = [row for name in names for row in read_sheet(path, name, "Fecha factura")]
        rows = [row for row in rows if row["No. documento"]]
    elif path.stem.endswith("_s1"):
        rows = read_text(path, encoding="utf-8-sig")
    else:
        rows = read_text(path, encoding="cp1252", delimiter=";")
    shape = NEW_SHAPE if "Subtotal" in rows[0] else OLD_SHAPE
    old = shape is OLD_SHAPE
    out = []
    for row in rows:
        named = {ours: row[theirs] for theirs, ours in shape.items()}
        for amount in ("net", "cost"):
            named[amount] = named[amount].replace(",", ".") if old else named[amount]
        named["kind"] = KINDS[named["kind"]]
        named["file"] = path.name
        out.append(named)
    return out
