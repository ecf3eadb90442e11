"""A study to import into, and sources drawn by hand."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from llavero.ledger.engine import DuckDb
from llavero.ledger.importing.decisions import take_proposals
from llavero.ledger.importing.intake import Request, import_sources
from llavero.ledger.importing.outcome import Outcome
from llavero.ledger.manifest import read_manifest
from llavero.ledger.mapping import ColumnMap, Confidence, DateOrder, Reason, TableMap, Written
from llavero.ledger.recognition.fingerprint import fingerprint
from llavero.ledger.recognition.kept import write_mapping
from llavero.study import Settings, Study, create_study
from tests.companies import cells

NOW = datetime(2025, 12, 31, 12, 0, tzinfo=UTC)


def as_named(
    names: str, *, orders: tuple[DateOrder, ...] = (DateOrder.ISO,), mark: str = "."
) -> list[ColumnMap]:
    """Return columns that have the names of the schema."""
    written, reason = Written(mark, orders), Reason("recognition-answered")
    return [ColumnMap(name, name, Confidence.SURE, reason, written) for name in names.split()]


class Office:
    """A study, the folder where its sources lie, and how they are imported."""

    def __init__(self, study: Study, desk: Path) -> None:
        self.study = study
        self.desk = desk

    def file(self, name: str, drawing: str, delimiter: str = ",") -> str:
        """Write a drawn table as a delimited text and return its path."""
        header, rows = cells(drawing)
        lines = [
            delimiter.join(_quoted(cell, delimiter) for cell in row) for row in [header, *rows]
        ]
        return self.text(name, "\n".join(lines) + "\n")

    def text(self, name: str, text: str) -> str:
        """Write a text and return its path."""
        path = self.desk / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return str(path)

    def mapping(self, table: str, headings: str, *columns: ColumnMap, **more: Any) -> Path:
        """Write a mapping for sources with these headings, as a person would decide it."""
        names = headings.split()
        decided = TableMap("x", table, columns, fingerprint=fingerprint(names), **more)
        return write_mapping(self.desk, decided, self.study.settings.style)

    def take(self, *sources: str, **request: object) -> Outcome:
        """Import the sources, taking what is proposed unless told otherwise."""
        asked = Request(sources, **{"ask": take_proposals, **request})
        return import_sources(self.study, asked, now=NOW)

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        """Return the rows of a query over the study's ledger."""
        engine = DuckDb.over(self.study.ledger, read_manifest(self.study.ledger))
        return engine.connection.execute(sql).fetchall()

    @property
    def everything(self) -> dict[str, bytes]:
        """Return every file of the study."""
        return {
            str(path.relative_to(self.study.folder)): path.read_bytes()
            for path in sorted(self.study.folder.rglob("*"))
            if path.is_file()
        }


def _quoted(cell: str, delimiter: str) -> str:
    return f'"{cell}"' if delimiter in cell else cell


@pytest.fixture
def office(tmp_path: Path) -> Office:
    study = create_study(tmp_path / "workspace", "norte", Settings("Aceros Norte"))
    desk = tmp_path / "desk"
    desk.mkdir()
    return Office(study, desk)
