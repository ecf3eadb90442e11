"""Raw tables drawn by hand, as the readers would give them."""

from functools import cache

from llavero.ledger.mapping import TableMap
from llavero.ledger.recognition.proposal import propose
from llavero.ledger.sources.raw import RawTable
from llavero.prose import Style
from llavero.study import Settings
from tests.companies import cells
from tests.ledger.recognition.invented import Invented


def raw_table(name: str, drawing: str, **also: object) -> RawTable:
    """Return a raw table from its drawing: headings, a rule, rows; a blank cell is NULL."""
    columns, rows = cells(drawing)
    listed = ", ".join(_row(at, row) for at, row in enumerate(rows, start=2))
    names = ", ".join(f'"{column}"' for column in columns)
    blank = ", ".join(f'NULL::VARCHAR AS "{column}"' for column in columns)
    select = (
        f"SELECT * FROM (VALUES {listed}) AS t({names}, source_row)"
        if rows
        else f"SELECT {blank}, NULL::BIGINT AS source_row WHERE false"
    )
    return RawTable(name, name, "", tuple(columns), select, **also)


def proposed(
    *raws: RawTable,
    language: str = "es",
    numbers: str | None = None,
    currency: str = "MXN",
    saved: dict[str, TableMap] | None = None,
) -> tuple[TableMap, ...]:
    """Return what recognition proposes for the tables of one import."""
    settings = Settings("Prueba", language=language, numbers=numbers, currency=currency)
    return propose(raws, style=Style.of(language, numbers), settings=settings, saved=saved or {})


@cache
def proposal_of(file: Invented) -> TableMap:
    """Return the proposal for an invented file, made once."""
    (found,) = proposed(
        raw_table(file.name, file.drawing), language=file.language, currency=file.currency
    )
    return found


def mapped(table_map: TableMap) -> dict[str, str]:
    """Return target -> heading."""
    return {column.target: column.source for column in table_map.columns}


def asked(table_map: TableMap) -> list[str]:
    """Return the keys of the questions."""
    return [question.key for question in table_map.questions]


def _row(at: int, row: list[str]) -> str:
    written = ["'" + cell.replace("'", "''") + "'" if cell else "NULL::VARCHAR" for cell in row]
    return f"({', '.join(written)}, {at}::BIGINT)"
