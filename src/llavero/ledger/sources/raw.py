"""What does a source give before anyone knows what its columns mean?"""

from dataclasses import dataclass, replace
from pathlib import PurePosixPath

Note = tuple[str, dict[str, object]]  # sentence id, its facts
WITHIN = " › "  # between a file and the sheet or the table in it


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
    notes: tuple[Note, ...] = ()  # what the reader saw
    # A column that `select` gives besides the others, where lines may be damaged: a sentence id
    # that says why the line is no row of the table (set it aside), NULL in a sound line.
    fault: str | None = None
    # Where rows follow one another without a gap: `select` without `source_row`, which DuckDB
    # runs in parallel and in order, and the `source_row` of its first row.
    ordered: str | None = None
    first_row: int = 1
    hidden: bool = False  # a sheet that the workbook does not show
    # Of a long source: `ordered` over lines taken from all over it.
    spread: str | None = None
    also_read: str = ""  # digest of what else its rows were made of
    told_by_spread: bool = False  # the source takes too long to be read whole before it is imported

    @property
    def plain_name(self) -> str:
        """Return the name under which a recipe reads the table: `SalesOrderHeader`."""
        _, within, part = self.name.rpartition(WITHIN)
        return part if within else PurePosixPath(self.name.removesuffix(".gz")).stem

    def noting(self, *notes: Note) -> "RawTable":
        """Return the table with further notes."""
        return replace(self, notes=(*self.notes, *notes))
