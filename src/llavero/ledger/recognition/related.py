"""Do the tables of one import look like parts of one database that must first be joined?"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from llavero.ledger.mapping import TableMap
from llavero.ledger.recognition.words.headings import joined
from llavero.ledger.sources.raw import RawTable

# "CustomerID", "cliente_id", "id_cliente": the code of something by its name.
NAMED_CODE = re.compile(r".*[a-z]ID|.+_(?:id|key|clave|cod)|(?:id|cod)_.+", re.DOTALL)
NAMED = 3
FEWEST = 3  # tables that were taken for nothing and share codes with others


@dataclass(frozen=True, slots=True)
class Related:
    """Tables that no single one of which is a table of the ledger, and what links them."""

    tables: tuple[str, ...]  # that were taken for nothing
    codes: tuple[str, ...]  # headings that stand in several tables, the commonest first

    @property
    def facts(self) -> dict[str, object]:
        """Return what a sentence says of them."""
        return {
            "tables": len(self.tables),
            "names": ", ".join(self.tables[:NAMED]),
            "codes": ", ".join(self.codes[:NAMED]),
        }


def related(raws: Sequence[RawTable], maps: Sequence[TableMap]) -> Related | None:
    """Return the tables that were taken for nothing and share codes with others; None if few do."""
    holders: dict[str, list[int]] = defaultdict(list)
    heading_of: dict[str, str] = {}
    for at, raw in enumerate(raws):
        for heading in raw.columns:
            if NAMED_CODE.fullmatch(heading):
                holders[joined(heading)].append(at)
                heading_of.setdefault(joined(heading), heading)
    shared = {code: places for code, places in holders.items() if len(places) > 1}
    linked = {at for places in shared.values() for at in places}
    left = tuple(raws[at].name for at in sorted(linked) if maps[at].table is None)
    if len(left) < FEWEST:
        return None
    most = sorted(shared, key=lambda code: (-len(shared[code]), code))
    return Related(left, tuple(heading_of[code] for code in most))
