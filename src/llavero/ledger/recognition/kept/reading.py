"""What does a kept mapping say, and does it keep the rules?"""

from collections.abc import Iterable, Mapping
from typing import Any

from llavero.ledger.mapping import (
    ColumnMap,
    Confidence,
    DateOrder,
    Question,
    Reason,
    TableMap,
    Written,
)
from llavero.ledger.recognition.kept.faults import (
    MappingColumnTwice,
    MappingColumnUnknown,
    MappingKeyMissing,
    MappingKeyUnknown,
    MappingTableUnknown,
    MappingValueInvalid,
)
from llavero.ledger.schema import SCHEMA, TableSchema, Type, table_schema

# What TOML gives, before it is checked.
Stored = Mapping[str, Any]

CORRECTED = Reason("recognition-kept")
KINDS: Mapping[type, str] = {str: "text", list: "list", dict: "table", bool: "true, false"}
DECIMAL_MARKS = (".", ",")
TOP: Mapping[str, type] = {
    "raw": str,
    "fingerprint": str,
    "table": str,
    "system": str,
    "reason": dict,
    "fill_down": list,
    "constants": dict,
    "keep_rows": dict,
    "column": list,
    "candidate": list,
    "question": list,
    "ignored": list,
}
COLUMN: Mapping[str, type] = {
    "source": str,
    "target": str,
    "confidence": str,
    "decimal_mark": str,
    "date_orders": list,
    "hundredths": bool,
    "more": list,
    "values": dict,
    "reason": dict,
}
QUESTION: Mapping[str, type] = {"key": str, "choices": list, "proposal": str, "reason": dict}
IGNORED: Mapping[str, type] = {"source": str, "reason": dict}


def table_map_of(stored: Stored, file: str) -> TableMap:
    """Return the mapping that a file says. Raises the faults of `faults`."""
    _keys(stored, TOP, ("raw", "fingerprint"), file, "")
    table = _table(stored, file)
    columns = _columns(stored, "column", table, file)
    _once(columns, file)
    return TableMap(
        raw=stored["raw"],
        table=table.name if table else None,
        columns=columns,
        candidates=_columns(stored, "candidate", table, file),
        constants=_constants(stored.get("constants", {}), table, file),
        ignored=_ignored(stored.get("ignored", ()), file),
        fill_down=_strings(stored.get("fill_down", ()), "fill_down", file),
        keep_rows={
            heading: _strings(values, f"keep_rows.{heading}", file)
            for heading, values in stored.get("keep_rows", {}).items()
        },
        questions=_questions(stored.get("question", ()), file),
        reason=_reason(stored["reason"], file, "") if "reason" in stored else None,
        system=stored.get("system"),
        fingerprint=stored["fingerprint"],
    )


def _keys(
    stored: object, known: Mapping[str, type], needed: Iterable[str], file: str, place: str
) -> None:
    """Check that a table has the keys it needs, no other, and each of its kind."""
    if not isinstance(stored, Mapping):
        raise MappingValueInvalid(file=file, key=place.rstrip("."), value=str(stored), rule="table")
    for key, value in stored.items():
        if key not in known:
            raise MappingKeyUnknown(file=file, key=place + key, known=", ".join(known))
        if not isinstance(value, known[key]):
            kind = KINDS[known[key]]
            raise MappingValueInvalid(file=file, key=place + key, value=str(value), rule=kind)
    for key in needed:
        if key not in stored:
            raise MappingKeyMissing(file=file, key=place + key)


def _table(stored: Stored, file: str) -> TableSchema | None:
    name = stored.get("table")
    if name is None:
        return None
    names = [table.name for table in SCHEMA]
    if name not in names:
        raise MappingTableUnknown(file=file, table=name, known=", ".join(names))
    return table_schema(name)


def _columns(
    stored: Stored, kind: str, table: TableSchema | None, file: str
) -> tuple[ColumnMap, ...]:
    return tuple(
        _column(entry, f"{kind} {at}.", table, file)
        for at, entry in enumerate(stored.get(kind, ()), start=1)
    )


def _column(entry: Stored, place: str, table: TableSchema | None, file: str) -> ColumnMap:
    _keys(entry, COLUMN, ("source", "target"), file, place)
    target = entry["target"]
    _known_column(target, table, file, place + "target")
    values = entry.get("values", {})
    for said, meant in values.items():
        _allowed(meant, target, table, file, f"{place}values.{said}")
    return ColumnMap(
        entry["source"],
        target,
        Confidence(_one_of(entry, "confidence", [c.value for c in Confidence], file, place)),
        _reason(entry.get("reason"), file, place),
        Written(
            _one_of(entry, "decimal_mark", list(DECIMAL_MARKS), file, place),
            _orders(entry, file, place),
            entry.get("hundredths", False),
        ),
        dict(values),
        _strings(entry.get("more", ()), place + "more", file),
    )


def _one_of(entry: Stored, key: str, known: list[str], file: str, place: str) -> str:
    """Return the value of `key`, the first of `known` where it is not said."""
    value = entry.get(key, known[0])
    if value not in known:
        raise MappingValueInvalid(
            file=file, key=place + key, value=str(value), rule=", ".join(known)
        )
    return str(value)


def _orders(entry: Stored, file: str, place: str) -> tuple[DateOrder, ...]:
    if "date_orders" not in entry:
        return Written().date_orders
    known = [order.value for order in DateOrder]
    said = _strings(entry["date_orders"], place + "date_orders", file)
    for order in said:
        _one_of({"date_orders": order}, "date_orders", known, file, place)
    return tuple(DateOrder(order) for order in said)


def _known_column(target: str, table: TableSchema | None, file: str, key: str) -> None:
    names = [column.name for column in table.columns] if table else []
    if target not in names:
        raise MappingColumnUnknown(
            file=file,
            key=key,
            column=target,
            table=table.name if table else "",
            known=", ".join(names),
        )


def _allowed(meant: object, target: str, table: TableSchema | None, file: str, key: str) -> None:
    """Check a value that stands for others: the schema may close the list."""
    assert table is not None, "the column was found in a table"
    column = table.column(target)
    allowed = ("true", "false") if column.type is Type.BOOLEAN else column.values
    if not isinstance(meant, str) or (allowed and meant not in allowed):
        rule = ", ".join(allowed) or "text"
        raise MappingValueInvalid(file=file, key=key, value=str(meant), rule=rule)


def _constants(stored: Stored, table: TableSchema | None, file: str) -> dict[str, str]:
    for target, value in stored.items():
        _known_column(target, table, file, f"constants.{target}")
        _allowed(value, target, table, file, f"constants.{target}")
    return dict(stored)


def _questions(stored: Iterable[Stored], file: str) -> tuple[Question, ...]:
    found = []
    for at, entry in enumerate(stored, start=1):
        place = f"question {at}."
        _keys(entry, QUESTION, ("key", "choices"), file, place)
        choices = _strings(entry["choices"], place + "choices", file)
        reason = _reason(entry.get("reason"), file, place)
        found.append(Question(entry["key"], reason, choices, entry.get("proposal")))
    return tuple(found)


def _ignored(stored: Iterable[Stored], file: str) -> dict[str, Reason]:
    found = {}
    for at, entry in enumerate(stored, start=1):
        place = f"ignored {at}."
        _keys(entry, IGNORED, ("source",), file, place)
        found[entry["source"]] = _reason(entry.get("reason"), file, place)
    return found


def _reason(stored: Stored | None, file: str, place: str) -> Reason:
    if stored is None:
        return CORRECTED
    if not isinstance(stored.get("sentence"), str):
        raise MappingKeyMissing(file=file, key=f"{place}reason.sentence")
    facts = {k.removeprefix("fact."): v for k, v in stored.items() if k.startswith("fact.")}
    return Reason(stored["sentence"], facts)


def _strings(values: object, key: str, file: str) -> tuple[str, ...]:
    if not isinstance(values, list | tuple) or not all(isinstance(v, str) for v in values):
        raise MappingValueInvalid(file=file, key=key, value=str(values), rule="list")
    return tuple(values)


def _once(columns: tuple[ColumnMap, ...], file: str) -> None:
    targets = [column.target for column in columns]
    for target in targets:
        if targets.count(target) > 1:
            raise MappingColumnTwice(file=file, column=target)
