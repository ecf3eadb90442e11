"""Where does a person see the rows that were kept out, and why?"""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import duckdb

from llavero.ledger.importing.parts import repeated_rows
from llavero.ledger.importing.reading import CAME, RULE, UNREAD
from llavero.ledger.importing.rules import BLANK, WITHOUT_FACTS
from llavero.ledger.importing.staging import Staged
from llavero.ledger.sources.sql import identifier, text
from llavero.prose import Prose

# A sheet of a workbook has this many rows, its heading included.
SHEET_ROWS = 1_048_576
BATCH = 10_000


@dataclass(frozen=True, slots=True)
class KeptOut:
    """The rows of one source that one rule kept out."""

    rule: str
    rows: int
    amounts: tuple[tuple[str, Decimal], ...]  # currency, sum: where they can be read
    heading: str = ""  # column of the source that the rule speaks of

    @property
    def name(self) -> str:
        """Return the rule without its column."""
        return self.rule.partition(":")[0]


def kept_out(
    staged: Staged, repeated: str | None, connection: duckdb.DuckDBPyConnection, currency: str
) -> tuple[KeptOut, ...]:
    """Return what each rule kept out of the source; nothing where none did."""
    if not staged.rules and repeated is None:
        return ()
    reading = staged.reading
    has = set(reading.supplied)
    amount = "sum(net_amount)" if "net_amount" in has else "NULL"
    code = f"coalesce(currency, {text(currency)})" if "currency" in has else text(currency)
    sql = (
        f"SELECT {RULE}, {code} AS code, count(*), {amount} FROM ({_rows_out(staged, repeated)}) "
        f"GROUP BY ALL ORDER BY {RULE}, code"
    )
    found: dict[str, list[tuple[str, int, Decimal | None]]] = {}
    for rule, in_currency, rows, total in connection.execute(sql).fetchall():
        found.setdefault(rule, []).append((in_currency, rows, total))
    headings = {column.target: column.source for column in reading.columns}
    return tuple(
        KeptOut(
            rule,
            sum(rows for _, rows, _ in each),
            tuple((c, t) for c, _, t in each if t is not None and rule not in WITHOUT_FACTS),
            headings.get(rule.partition(":")[2], ""),
        )
        for rule, each in found.items()
    )


def _rows_out(staged: Staged, repeated: str | None) -> str:
    """Return the SELECT over the staged rows that stay out, each with its rule."""
    ruled = f"SELECT * FROM ({staged.select}) WHERE {RULE} IS NOT NULL AND {RULE} <> {text(BLANK)}"
    if repeated is None:
        return ruled
    came_before = (
        f"SELECT s.* REPLACE (r.{RULE} AS {RULE}) FROM ({staged.select}) s JOIN {repeated} r "
        f"ON r.source_row = s.source_row AND r.source_id = {text(staged.source_id)}"
    )
    return f"{ruled} UNION ALL BY NAME {came_before}"


def write_set_aside(
    staged: Staged,
    repeated: str | None,
    connection: duckdb.DuckDBPyConnection,
    folder: Path,
    prose: Prose,
) -> Path | None:
    """Write the rows kept out, and the values that could not be read, into a file for people.

    Returns the file: a workbook, or a CSV where a sheet cannot hold the rows; None where
    there is nothing to write.
    """
    count = (
        sum(staged.rules.values())
        + sum(staged.unread.values())
        + repeated_rows(staged, repeated, connection)
    )
    if count == 0:
        return None
    rows = connection.execute(_shown_rows(staged, repeated))
    reading = staged.reading
    headings = [
        prose.text("aside-file"),
        prose.text("aside-row"),
        prose.text("aside-rule"),
        *reading.shown,
    ]
    labels = {column.target: column.source for column in reading.columns}
    said = _Said(prose, labels)
    lines = (
        [reading.raw.name, row, said.rule(rule, unread), *came]
        for row, rule, unread, came in _each(rows)
    )
    path = folder / f"{staged.source_id}.aside"
    if count >= SHEET_ROWS:
        return _write_csv(path.with_suffix(".csv"), headings, lines)
    return _write_workbook(path.with_suffix(".xlsx"), headings, lines, prose)


@dataclass(frozen=True, slots=True)
class _Said:
    """Says rules in the language of the study."""

    prose: Prose
    labels: dict[str, str]

    def rule(self, rule: str | None, unread: Sequence[str] | None) -> str:
        if rule is None:
            columns = ", ".join(self.labels.get(name, name) for name in unread or ())
            return self.prose.text("aside-value-unread", columns=columns)
        return say_rule(rule, self.labels, self.prose)


def say_rule(rule: str, labels: dict[str, str], prose: Prose) -> str:
    """Return the sentence of a rule. A reader's own fault is a sentence of the readers."""
    name, _, target = rule.partition(":")
    sentence = f"aside-{name}"
    if not prose.has(sentence):
        return prose.text(name)
    return prose.text(sentence, column=labels.get(target, target))


def _shown_rows(staged: Staged, repeated: str | None) -> str:
    """Return the SELECT of row, rule, unread columns and the texts as they came."""
    parts = []
    if staged.careful is not None:
        parts.append(
            f"SELECT source_row, {RULE}, {UNREAD}, {CAME} FROM ({staged.select}) "
            f"WHERE ({RULE} IS NOT NULL AND {RULE} <> {text(BLANK)}) OR {UNREAD} IS NOT NULL"
        )
    if repeated is not None:
        raw = staged.reading.raw
        came = ", ".join(identifier(heading) for heading in staged.reading.shown)
        parts.append(
            f"SELECT r.source_row, r.{RULE}, NULL::VARCHAR[] AS {UNREAD}, [{came}] AS {CAME} "
            f"FROM ({raw.select}) c JOIN {repeated} r ON r.source_row = c.source_row "
            f"AND r.source_id = {text(staged.source_id)}"
        )
    if not parts:
        parts.append(
            f"SELECT 0 AS source_row, NULL AS {RULE}, NULL::VARCHAR[] AS {UNREAD}, "
            f"NULL::VARCHAR[] AS {CAME} WHERE false"
        )
    return " UNION ALL ".join(parts) + " ORDER BY source_row"


def _each(
    rows: duckdb.DuckDBPyConnection,
) -> Iterator[tuple[int, str | None, list[str] | None, list[str | None]]]:
    while batch := rows.fetchmany(BATCH):
        yield from batch


def _write_csv(
    path: Path, headings: list[str], lines: Iterable[Sequence[str | int | None]]
) -> Path:
    # Excel takes a CSV for UTF-8 only if it begins with the mark.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(headings)
        writer.writerows(lines)
    return path


def _write_workbook(
    path: Path, headings: list[str], lines: Iterable[Sequence[str | int | None]], prose: Prose
) -> Path:
    # Loaded only where rows are set aside.
    import xlsxwriter

    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(str(path), options) as book:
        sheet = book.add_worksheet(prose.text("aside-sheet"))
        sheet.set_column(0, 0, 24)
        sheet.set_column(2, 2, 56)
        sheet.freeze_panes(1, 0)
        sheet.write_row(0, 0, headings, book.add_format({"bold": True}))
        for at, line in enumerate(lines, start=1):
            sheet.write_row(at, 0, line)
    return path
