"""What is known of a raw table while its mapping is being made?"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from llavero.ledger.mapping import ColumnMap, Confidence, Question, Reason
from llavero.ledger.recognition.evidence.content import Looks
from llavero.ledger.recognition.evidence.sample import Sample
from llavero.ledger.schema import TableSchema, table_schema

_ORDER = (Confidence.SURE, Confidence.PROBABLE, Confidence.UNCERTAIN)


@dataclass(frozen=True, slots=True)
class Draft:
    """A mapping in the making: the table, its columns, and the values they were judged by."""

    sample: Sample
    seen: Mapping[str, Looks]
    table: str | None
    columns: tuple[ColumnMap, ...] = ()
    candidates: tuple[ColumnMap, ...] = ()
    questions: tuple[Question, ...] = ()
    constants: Mapping[str, str] = field(default_factory=dict)
    ignored: Mapping[str, Reason] = field(default_factory=dict)
    fill_down: tuple[str, ...] = ()
    keep_rows: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    reason: Reason | None = None
    system: str | None = None

    @property
    def schema(self) -> TableSchema:
        """Return the table's schema. The draft must have a table."""
        assert self.table is not None, "only a recognised table has columns"
        return table_schema(self.table)

    def of(self, target: str) -> ColumnMap | None:
        """Return the column mapped to `target`."""
        return next((c for c in self.columns if c.target == target), None)


def weaker(column: ColumnMap, confidence: Confidence, reason: Reason) -> tuple[Confidence, Reason]:
    """Return the lesser confidence of a column and another judgement of it, with its reason.

    Of two probable ones the other is said: the heading speaks for itself.
    """
    own, other = _ORDER.index(column.confidence), _ORDER.index(confidence)
    if other > own or (other == own and confidence is Confidence.PROBABLE):
        return confidence, reason
    return column.confidence, column.reason
