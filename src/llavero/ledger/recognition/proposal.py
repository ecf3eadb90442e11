"""What does each table that came become? The one public face of recognition."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from llavero.ledger.mapping import ColumnMap, Confidence, Reason, TableMap
from llavero.ledger.recognition.fingerprint import fingerprint
from llavero.ledger.schema import SCHEMA
from llavero.ledger.sources.raw import RawTable
from llavero.prose import Style
from llavero.study import Settings


def propose(
    raws: Sequence[RawTable],
    *,
    style: Style,
    settings: Settings,
    saved: Mapping[str, TableMap],
) -> tuple[TableMap, ...]:
    """Return what each of `raws` becomes, in their order.

    The tables of one import are looked at together: what one says of how dates and numbers are
    written counts for the others. `saved` holds the kept mappings by fingerprint; one that is
    kept is taken as it is, and where it names a table and no column, the columns are proposed.
    """
    return tuple(_by_schema_names(raw, saved) for raw in raws)


def _by_schema_names(raw: RawTable, saved: Mapping[str, TableMap]) -> TableMap:
    key = fingerprint(raw.columns)
    if key in saved:
        return replace(saved[key], raw=raw.name, fingerprint=key)
    for table in SCHEMA:
        if raw.table in (None, table.name) and set(table.required) <= set(raw.columns):
            known = {column.name for column in table.columns}
            reason = Reason("recognition-schema-name")
            columns = tuple(
                ColumnMap(heading, heading, Confidence.SURE, reason)
                for heading in raw.columns
                if heading in known
            )
            return TableMap(raw.name, table.name, columns, fingerprint=key)
    return TableMap(raw.name, None, fingerprint=key)
