"""What are the tables and columns of the ledger called for who reads a reason?"""

from collections.abc import Mapping

from llavero.prose import Prose

OF_TABLES = "recognition-table"  # reasons whose `others` are tables; those of others are headings


def labelled(
    sentence: str, facts: Mapping[str, object], table: str | None, prose: Prose
) -> dict[str, object]:
    """Return the facts of a reason with labels in place of the names of tables and columns.

    `table` is the one that columns belong to, where the facts do not say.
    """
    said = dict(facts)
    of = str(facts.get("table") or table or "")
    if "table" in facts:
        said["table"] = table_label(of, prose)
    if "others" in facts and sentence.startswith(OF_TABLES):
        others = str(facts["others"]).split(", ")
        said["others"] = ", ".join(table_label(other, prose) for other in others)
    for fact in {"column", "columns"} & set(facts):
        columns = str(facts[fact]).split(", ")
        said[fact] = ", ".join(column_label(of, column, prose) for column in columns)
    return said


def table_label(table: str, prose: Prose) -> str:
    """Return what a table is called; its own name where no label is known."""
    return _label(_sentence(table), table, prose)


def column_label(table: str, column: str, prose: Prose) -> str:
    """Return what a column of a table is called; its own name where no label is known."""
    return _label(f"{_sentence(table)}.{column}", column, prose)


def _sentence(table: str) -> str:
    return f"table-{table.replace('_', '-')}"


def _label(sentence: str, name: str, prose: Prose) -> str:
    return prose.text(sentence) if prose.has(sentence) else name
