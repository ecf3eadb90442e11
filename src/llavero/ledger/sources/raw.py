"""What does a source give before anyone knows what its columns mean?"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RawTable:
    """A table as it came: a file, a sheet of a workbook, a table of a database, a recipe's SELECT.

    `select` is DuckDB SQL that needs nothing prepared. It gives every column of `columns` as
    VARCHAR, in that order, under that name, and `source_row` BIGINT: the row's number as the
    user sees it (in a file, the line or the row of the sheet; the header is not counted away).
    """

    name: str  # as the user knows it: "ventas.xlsx › Hoja1", "pedidos.csv"
    file: str  # the file's name, or the database's, for messages
    sha256: str  # of what was read
    columns: tuple[str, ...]  # headings as they stand, made unique and never empty
    select: str
    canonical: frozenset[str] = (
        frozenset()
    )  # columns typed by the source: ISO dates, point decimals
    table: str | None = (
        None  # of the schema, where the source itself says so (a recipe's file name)
    )
    notes: tuple[
        tuple[str, dict[str, object]], ...
    ] = ()  # (sentence id, facts): what the reader saw
    # A column that `select` gives besides the others, where lines may be damaged: a sentence id
    # that says why the line is no row of the table (set it aside), NULL in a sound line.
    fault: str | None = None
