"""Which code has each seller in the interviews? Codes are given once and never change."""

import csv
import re
import secrets
import tempfile
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from llavero.ledger.engine import DuckDb
from llavero.ledger.importing.arrivals import Original
from llavero.ledger.importing.decisions import take_proposals
from llavero.ledger.importing.identity import source_id
from llavero.ledger.importing.intake import Request, import_sources
from llavero.ledger.interviews.kept import seller_codes
from llavero.ledger.manifest import read_manifest
from llavero.ledger.sources.sql import text
from llavero.study import Study

KEYS = "interview_keys"
FILE = "interview_keys.csv"
_CODE = re.compile(r"V(\d+)")


def give_codes(study: Study, sellers: Iterable[str], *, now: datetime) -> Mapping[str, str]:
    """Return the code of each seller, after giving one to who had none.

    Raises a KamError where the ledger cannot be written.
    """
    known = dict(seller_codes(study))
    new = [seller for seller in sellers if seller not in known]
    if not new:
        return known
    # In an order of its own: codes in the order of a list of sellers would tell whose they are.
    secrets.SystemRandom().shuffle(new)
    free = _free_codes(set(known.values()) | _used(study))
    given = dict(zip(new, free, strict=False))
    _import(study, [*_own(study), *((code, seller) for seller, code in given.items())], now)
    return {**known, **given}


def _free_codes(used: set[str]) -> Iterable[str]:
    """Yield the codes V01, V02… that nobody has, above the highest that was given."""
    numbers = [int(found[1]) for code in used if (found := _CODE.fullmatch(code))]
    at = max(numbers, default=0)
    while True:
        at += 1
        yield f"V{at:02d}"


def _used(study: Study) -> set[str]:
    """Return the codes under which somebody was interviewed, whoever that is."""
    return {row["seller_code"] for row in _rows(study, "interviews", "seller_code")}


def _own(study: Study) -> list[tuple[str, str]]:
    """Return the codes that were given here before, which the new ones are added to."""
    rows = _rows(study, KEYS, "seller_code, seller_id", f"source_id = {text(source_id(FILE))}")
    return [(row["seller_code"], row["seller_id"]) for row in rows]


def _rows(study: Study, table: str, columns: str, where: str = "true") -> list[dict[str, str]]:
    manifest = read_manifest(study.ledger)
    if not manifest.parts_of(table):
        return []
    sql = f"SELECT DISTINCT {columns} FROM {table} WHERE {where} ORDER BY ALL"
    found: list[dict[str, str]] = DuckDb.over(study.ledger, manifest).rows(sql).to_pylist()
    return found


def _import(study: Study, keys: Iterable[tuple[str, str]], now: datetime) -> None:
    with tempfile.TemporaryDirectory(prefix="llavero-") as folder:
        path = Path(folder) / FILE
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(("interview_code", "employee_code"))
            writer.writerows(keys)
        originals = {str(path): Original(KEYS)}
        request = Request((str(path),), ask=take_proposals, originals=originals)
        import_sources(study, request, now=now)
