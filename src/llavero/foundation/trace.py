"""From what, and how, was a figure computed?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import overload


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


class Traces(Sequence[Trace]):
    """The traces of an analysis, written when somebody first reads them.

    Their SQL takes longer to write than many figures to compute, and no figure waits for it.
    """

    def __init__(self, write: Callable[[], tuple[Trace, ...]]) -> None:
        self._write = write
        self._written: tuple[Trace, ...] | None = None

    @property
    def written(self) -> tuple[Trace, ...]:
        """Return the traces, and write them if they are not yet."""
        if self._written is None:
            self._written = self._write()
        return self._written

    @overload
    def __getitem__(self, at: int) -> Trace: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Trace, ...]: ...

    def __getitem__(self, at: int | slice) -> Trace | tuple[Trace, ...]:
        """Return one trace, or some."""
        return self.written[at]

    def __len__(self) -> int:
        """Return how many traces there are."""
        return len(self.written)

    def __eq__(self, other: object) -> bool:
        """Return whether `other` holds the same traces, written already or not."""
        return isinstance(other, Sequence) and self.written == tuple(other)
