"""From what, and how, was a figure computed?"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """A small table on the way to a figure.

    `sql` is complete: it runs on the ledger's own tables, with nothing prepared beforehand.
    """

    name: str  # noun of the table: "sales_by_group"
    sql: str


@dataclass(frozen=True, slots=True)
class Trace:
    """How the figures of one definition came about, down to the rows of the ledger.

    The name, definition and formula stand in the prose of the analysis (`<measure>`,
    `<measure>.definition`, `<measure>.formula`), the references in its DEFINITIONS. Where the
    measure has a figure per seller or account, each table has a column `scope` that equals
    `Measure.scope`, and only the rows of the figure asked for are shown.
    """

    measure: str  # id of the Measure, without its scope
    steps: tuple[Step, ...]  # from the table the method read, back towards the ledger
    rows: Step  # the rows of the ledger that the figure rests on
    tables: tuple[str, ...]  # tables of the ledger that were read
