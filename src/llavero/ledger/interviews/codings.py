"""Which codes did people give to answers, and how do a coder's decisions come in?"""

import csv
import re
import shutil
import tempfile
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from llavero.interview.coding.decisions import COLUMNS, Coding, codings_from, rows_of
from llavero.ledger.engine import DuckDb
from llavero.ledger.importing.arrivals import Original
from llavero.ledger.importing.decisions import take_proposals
from llavero.ledger.importing.intake import Request, import_sources
from llavero.ledger.manifest import read_manifest
from llavero.study import Study

TABLE = "codings"


def kept_codings(study: Study) -> list[Coding]:
    """Return the codes that the ledger holds."""
    manifest = read_manifest(study.ledger)
    if not manifest.parts_of(TABLE):
        return []
    rows = DuckDb.over(study.ledger, manifest).rows(f"SELECT * FROM {TABLE} ORDER BY ALL")
    return codings_from(rows.to_pylist())


def bring_codings(
    study: Study, codings: Iterable[Coding], coder: str, original: Path, *, now: datetime
) -> None:
    """Make these the codes that one coder gave: the former of the same coder go.

    Raises a KamError where the ledger cannot be written.
    """
    name = "codings-" + re.sub(r"[^\w.-]+", "_", coder)
    with tempfile.TemporaryDirectory(prefix="llavero-") as folder:
        path = Path(folder) / f"{name}.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS)
            writer.writeheader()
            writer.writerows(rows_of(codings))
        kept = path.with_suffix(".original.xlsx")
        shutil.copyfile(original, kept)
        originals = {str(path): Original(f"{TABLE} {coder}", (kept,))}
        request = Request((str(path),), ask=take_proposals, originals=originals)
        import_sources(study, request, now=now)
