"""How is a mapping kept, so that a person may correct it and the next file needs no question?

One TOML file per shape of source, found again by the fingerprint of its headings.
"""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from llavero.ledger.mapping import ColumnMap, Question, Reason, TableMap
from llavero.ledger.names import plain
from llavero.ledger.recognition.kept.faults import MappingUnreadable
from llavero.ledger.recognition.kept.reading import table_map_of
from llavero.ledger.recognition.kept.toml_text import array, comment, inline, quoted
from llavero.prose import Prose, Style
from llavero.study import write_aside

PACKAGE = "llavero.ledger.recognition"
LEDGER = "llavero.ledger"


def write_mapping(folder: Path, table_map: TableMap, style: Style) -> Path:
    """Write the mapping into `folder` under its fingerprint, with comments; return the file.

    A mapping kept for the same fingerprint is replaced, whatever its file is called.
    """
    path = _path_of(folder, table_map.fingerprint) or _new_path(folder, table_map)
    write_aside(path, written(table_map, style))
    return path


def written(table_map: TableMap, style: Style) -> str:
    """Return the mapping as TOML with comments in the language of `style`."""
    return "\n".join(_lines(table_map, Prose(style, PACKAGE))) + "\n"


def read_mapping(path: Path) -> TableMap:
    """Return the mapping in `path`.

    Raises MappingUnreadable, MappingKeyUnknown, MappingKeyMissing, MappingTableUnknown,
    MappingColumnUnknown or MappingValueInvalid, each with the file, the key and the rule.
    """
    try:
        stored = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise MappingUnreadable(file=path.name, fault=str(fault)) from fault
    return table_map_of(stored, path.name)


def read_mappings(folder: Path) -> dict[str, TableMap]:
    """Return the mappings kept in `folder` by fingerprint; none if there is no such folder."""
    kept = (read_mapping(path) for path in sorted(folder.glob("*.toml")))
    return {table_map.fingerprint: table_map for table_map in kept}


def _path_of(folder: Path, fingerprint: str) -> Path | None:
    for path in sorted(folder.glob("*.toml")):
        if f'\nfingerprint = "{fingerprint}"\n' in path.read_text(encoding="utf-8"):
            return path
    return None


def _new_path(folder: Path, table_map: TableMap) -> Path:
    name = re.sub(r"[^a-z0-9]+", "-", plain(table_map.raw)).strip("-")[:60]
    return folder / f"{name or 'mapping'}.{table_map.fingerprint[:8]}.toml"


def _lines(table_map: TableMap, prose: Prose) -> Iterator[str]:
    yield comment(prose.text("recognition-kept-title", raw=table_map.raw))
    yield comment(prose.text("recognition-kept-how"))
    yield f"raw = {quoted(table_map.raw)}"
    yield f"fingerprint = {quoted(table_map.fingerprint)}"
    if table_map.table is not None:
        yield f"table = {quoted(table_map.table)}"
    if table_map.system is not None:
        yield f"system = {quoted(table_map.system)}"
    if table_map.reason is not None:
        yield from _reason(table_map.reason, prose)
    if table_map.fill_down:
        yield comment(prose.text("recognition-kept-fill-down"))
        yield f"fill_down = {array(table_map.fill_down)}"
    yield from _constants(table_map, prose)
    yield from _kept_rows(table_map, prose)
    for column in table_map.columns:
        yield from _column("column", column, prose)
    if table_map.questions:
        yield from ("", comment(prose.text("recognition-kept-questions")))
    for question in table_map.questions:
        yield from _question(question, prose)
    for candidate in table_map.candidates:
        yield from _column("candidate", candidate, prose)
    yield from _ignored(table_map, prose)


def _constants(table_map: TableMap, prose: Prose) -> Iterator[str]:
    if table_map.constants:
        yield from ("", comment(prose.text("recognition-kept-constants")), "[constants]")
        yield from (f"{quoted(k)} = {quoted(v)}" for k, v in table_map.constants.items())


def _kept_rows(table_map: TableMap, prose: Prose) -> Iterator[str]:
    if table_map.keep_rows:
        yield from ("", comment(prose.text("recognition-kept-rows")), "[keep_rows]")
        yield from (f"{quoted(k)} = {array(v)}" for k, v in table_map.keep_rows.items())


def _column(kind: str, column: ColumnMap, prose: Prose) -> Iterator[str]:
    yield from ("", f"[[{kind}]]", f"source = {quoted(column.source)}")
    yield f"target = {quoted(column.target)}"
    yield f"confidence = {quoted(column.confidence.value)}"
    yield f"decimal_mark = {quoted(column.written.decimal_mark)}"
    yield f"date_orders = {array(tuple(o.value for o in column.written.date_orders))}"
    if column.written.hundredths:
        yield "hundredths = true"
    if column.more:
        yield f"more = {array(column.more)}"
    if column.values:
        yield f"values = {inline(column.values)}"
    yield from _reason(column.reason, prose)


def _question(question: Question, prose: Prose) -> Iterator[str]:
    yield from ("", "[[question]]", f"key = {quoted(question.key)}")
    yield f"choices = {array(question.choices)}"
    if question.proposal is not None:
        yield f"proposal = {quoted(question.proposal)}"
    yield from _reason(question.sentence, prose)


def _ignored(table_map: TableMap, prose: Prose) -> Iterator[str]:
    for heading, reason in table_map.ignored.items():
        yield from ("", "[[ignored]]", f"source = {quoted(heading)}")
        yield from _reason(reason, prose)


def _reason(reason: Reason, prose: Prose) -> Iterator[str]:
    if prose.has(reason.sentence):
        yield comment(prose.text(reason.sentence, **reason.facts))
    facts: dict[str, Any] = {"sentence": reason.sentence, **_prefixed(reason)}
    yield f"reason = {inline(facts)}"


def _prefixed(reason: Reason) -> dict[str, object]:
    return {f"fact.{name}": value for name, value in reason.facts.items()}
