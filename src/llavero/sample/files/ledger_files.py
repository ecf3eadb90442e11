"""How did the two sales systems export the ledger, year by year?"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from llavero.sample.company import Company
from llavero.sample.files.columns import Column, cents, dates, text, whole
from llavero.sample.files.csv_file import SPANISH_EXCEL, WITH_MARK, write_csv
from llavero.sample.files.workbook import Sheet, write_workbook
from llavero.sample.sales.lines import CREDIT_NOTE, DEBIT_NOTE, INVOICE, NOBODY, Lines, joined
from llavero.sample.sales.products import Integers

UNDATED = 4  # lines that the first year's export has without a date
DRAFTS_FROM = 900_000  # number of their documents
TWICE = 6  # lines that the second year's export has twice
_FIRST_SYSTEM = {INVOICE: "Factura", CREDIT_NOTE: "Nota de crédito", DEBIT_NOTE: "Nota de cargo"}
_SECOND_SYSTEM = {INVOICE: "FAC", CREDIT_NOTE: "NC", DEBIT_NOTE: "ND"}
_PREFIX = {INVOICE: "F", CREDIT_NOTE: "NC", DEBIT_NOTE: "ND"}
VALUE_ADDED_TAX = 16  # per cent
_QUARTERS = ("3er trimestre", "4o trimestre")
# Name, first month, month after the last.
_PARTS = (
    ("year 0", 0, 12),
    ("year 1", 12, 24),
    ("half", 24, 30),
    (_QUARTERS[0], 30, 33),
    (_QUARTERS[1], 33, 36),
)


def write_ledger(company: Company, folder: Path) -> list[Path]:
    """Write the ledger: two years of the first system, one of the second, half text, half book."""
    starts = company.span.month_starts
    months = {name: between(company.lines, starts[a], starts[z]) for name, a, z in _PARTS}
    old = (_with_rows_undated(months["year 0"]), _with_rows_twice(months["year 1"]))
    paths = [folder / f"erp_ventas_{label(company, year)}.csv" for year in (0, 1)]
    for path, lines in zip(paths, old, strict=True):
        write_csv(path, _old_shape(company, lines), SPANISH_EXCEL)
    last = label(company, 2)
    half, book = folder / f"erp_ventas_{last}_s1.csv", folder / f"erp_ventas_{last}_s2.xlsx"
    write_csv(half, _new_shape(company, months["half"]), WITH_MARK)
    quarters = [_quarter(company, months[name], name) for name in _QUARTERS]
    write_workbook(book, quarters, company.span.last)
    return [*paths, half, book]


def label(company: Company, year: int) -> str:
    """Return how the files name a year of the span."""
    period = company.span.year(year)
    if period.start.month == 1:
        return str(period.start.year)
    return f"{period.start:%Y-%m}_a_{period.end:%Y-%m}"


def between(lines: Lines, first: int, end: int) -> Lines:
    """Return the lines of the days from `first` until before `end`."""
    return lines.take((lines.day >= first) & (lines.day < end))


def _with_rows_undated(lines: Lines) -> Lines:
    """Put in rows of documents that were never issued: they have no date."""
    drafts = lines.take(np.flatnonzero(lines.kind == INVOICE)[:UNDATED])
    nowhere = np.full(UNDATED, NOBODY)
    drafts = replace(drafts, doc=DRAFTS_FROM + np.arange(UNDATED), day=nowhere, paid=nowhere)
    return joined(lines.take(np.arange(100)), drafts, lines.take(np.arange(100, len(lines))))


def _with_rows_twice(lines: Lines) -> Lines:
    again = np.arange(TWICE) * (len(lines) // (TWICE + 1)) + 100
    return lines.take(np.sort(np.concatenate([np.arange(len(lines)), again])))


def _quarter(company: Company, lines: Lines, name: str) -> Sheet:
    period = f"Del {company.span.day(int(lines.day.min())):%d/%m/%Y}"
    period += f" al {company.span.day(int(lines.day.max())):%d/%m/%Y}"
    return Sheet(
        name,
        _new_shape(company, lines),
        above=("", company.legal_name, "Detalle de ventas por renglón de documento", period, ""),
        totals="Total general",
    )


def documents(kind: Integers, number: Integers) -> list[str | None]:
    """Return the numbers of documents as they are printed; none for no document."""
    pairs = zip(kind.tolist(), number.tolist(), strict=True)
    return [None if n == NOBODY else f"{_PREFIX[k]}-{n + 1:06d}" for k, n in pairs]


def _of(values: Sequence[str], index: Integers) -> list[str | None]:
    """Return the value at each index; none where there is nobody."""
    return [None if at == NOBODY else values[at] for at in index.tolist()]


def _days(company: Company, index: Integers) -> list[object]:
    furthest = int(index.max()) + 1
    known = [company.span.day(day) for day in range(furthest)]
    return [None if day == NOBODY else known[day] for day in index.tolist()]


def _old_shape(company: Company, lines: Lines) -> list[Column]:
    """Return the columns of the first system: credit notes without a sign, sellers by code."""
    sign = 1 - 2 * lines.minus
    customers, people = company.customers, company.staff.people
    names = [line.name for line in company.words.lines]
    return [
        text("Folio", documents(lines.kind, lines.doc)),
        whole("Partida", lines.line.tolist()),
        text("Tipo de documento", [_FIRST_SYSTEM[kind] for kind in lines.kind.tolist()]),
        dates("Fecha de emisión", _days(company, lines.day)),
        text("Documento relacionado", documents(lines.kind * 0, lines.ref)),
        text("Clave cliente", _of([a.code for a in customers], lines.account)),
        text("Nombre del cliente", _of([a.name for a in customers], lines.account)),
        text("Clave vendedor", _of([p.code for p in people], lines.stored_seller)),
        text("Clave artículo", _of(company.goods.codes, lines.product)),
        text("Línea de producto", _of(names, lines.line_of_product)),
        whole("Cantidad", _optional(lines.qty * sign, lines.product)),
        cents("Precio unitario", _optional(lines.price, lines.product)),
        cents("Precio de lista", _optional(lines.list_price, lines.product)),
        cents("Importe neto", (lines.net * sign).tolist()),
        text("Moneda", _of([a.currency for a in customers], lines.account)),
        cents("Costo de venta", _optional(lines.cogs * sign, lines.product)),
        dates("Fecha de vencimiento", _days(company, lines.due)),
        dates("Fecha de pago", _days(company, lines.paid)),
        text("Región", _of([a.region.name for a in customers], lines.account)),
        text("Unidad de negocio", _units(company, lines)),
    ]


def _new_shape(company: Company, lines: Lines) -> list[Column]:
    """Return the columns of the second system: other names and order, tax and total beside."""
    sign = 1 - 2 * lines.minus
    customers, people = company.customers, company.staff.people
    names = [line.name for line in company.words.lines]
    net = lines.net * sign
    tax = net * VALUE_ADDED_TAX // 100
    return [
        dates("Fecha factura", _days(company, lines.day)),
        text("No. documento", documents(lines.kind, lines.doc)),
        whole("Renglón", lines.line.tolist()),
        text("Tipo doc.", [_SECOND_SYSTEM[kind] for kind in lines.kind.tolist()]),
        text("Factura de origen", documents(lines.kind * 0, lines.ref)),
        text("No. cliente", _of([a.code for a in customers], lines.account)),
        text("Razón social", _of([a.name for a in customers], lines.account)),
        text("No. vendedor", _of([p.code for p in people], lines.stored_seller)),
        text("Vendedor", _of([p.name for p in people], lines.stored_seller)),
        text("SKU", _of(company.goods.codes, lines.product)),
        text("Familia", _of(names, lines.line_of_product)),
        whole("Unidades", _optional(lines.qty * sign, lines.product)),
        cents("P. unitario", _optional(lines.price, lines.product)),
        cents("P. lista", _optional(lines.list_price, lines.product)),
        cents("Subtotal", net.tolist()),
        cents("IVA", tax.tolist()),
        cents("Total", (net + tax).tolist()),
        text("Divisa", _of([a.currency for a in customers], lines.account)),
        cents("Costo total", _optional(lines.cogs * sign, lines.product)),
        dates("Vence", _days(company, lines.due)),
        dates("Fecha de cobro", _days(company, lines.paid)),
        text("Zona", _of([a.region.name for a in customers], lines.account)),
        text("Unidad de negocio", _units(company, lines)),
    ]


def _optional(values: Integers, product: Integers) -> list[object]:
    """Return the values; none on lines that are of no product."""
    pairs = zip(values.tolist(), product.tolist(), strict=True)
    return [None if good == NOBODY else value for value, good in pairs]


def _units(company: Company, lines: Lines) -> list[str | None]:
    return _of([line.unit for line in company.words.lines], lines.line_of_product)
