"""What does a kept mapping say of a file whose headings differ in case, accents or order only?"""

from dataclasses import replace

from llavero.ledger.mapping import ColumnMap, TableMap
from llavero.ledger.names import plain
from llavero.ledger.sources.raw import RawTable


def renamed(known: TableMap, raw: RawTable) -> TableMap:
    """Return the mapping with the headings of `raw`."""
    by_key = {plain(heading): heading for heading in reversed(raw.columns)}

    def now(heading: str) -> str:
        return heading if heading in raw.columns else by_key.get(plain(heading), heading)

    def column(mapped: ColumnMap) -> ColumnMap:
        return replace(mapped, source=now(mapped.source), more=tuple(map(now, mapped.more)))

    return replace(
        known,
        raw=raw.name,
        columns=tuple(map(column, known.columns)),
        candidates=tuple(map(column, known.candidates)),
        ignored={now(heading): why for heading, why in known.ignored.items()},
        fill_down=tuple(map(now, known.fill_down)),
        keep_rows={now(heading): values for heading, values in known.keep_rows.items()},
    )
