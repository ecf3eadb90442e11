"""Which column of a source is which column of the ledger, and how are its values written?

A mapping is proposed, shown, corrected by a person and kept in the study's folder, one TOML
file per shape of source, so that the next file of the same shape needs no question.
"""

from collections.abc import Mapping as Dictionary
from dataclasses import dataclass, field
from enum import StrEnum


class Confidence(StrEnum):
    """How sure a proposal is. What is uncertain is asked for; the rest is shown with its reason."""

    SURE = "sure"  # a preset, a saved mapping, or a known heading whose content agrees
    PROBABLE = "probable"  # a likely heading whose content agrees and that has no rival
    UNCERTAIN = "uncertain"  # rivals, or content alone


class DateOrder(StrEnum):
    """In which order a column writes its dates."""

    ISO = "iso"  # 2025-01-31, also with a time
    DAY_FIRST = "dmy"  # 31/01/2025, 31-ene-25
    MONTH_FIRST = "mdy"  # 01/31/2025
    EXCEL = "excel"  # 45688, days since 1899-12-30
    COMPACT = "compact"  # 20250131


@dataclass(frozen=True, slots=True)
class Written:
    """How the values of a column are written."""

    decimal_mark: str = "."
    date_orders: tuple[DateOrder, ...] = (DateOrder.ISO,)  # tried in this order, value by value
    hundredths: bool = False  # of a fraction: 75 means 0.75 (75 % does so always)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something was proposed: a sentence id and its facts."""

    sentence: str
    facts: Dictionary[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """One column of the source and what it becomes."""

    source: str  # heading in the source; `source_row` makes a code from file and row
    target: str  # column of the schema's table
    confidence: Confidence
    reason: Reason
    written: Written = field(default_factory=Written)
    values: Dictionary[str, str] = field(default_factory=dict)  # "Factura" -> "invoice"
    more: tuple[str, ...] = ()  # headings whose text follows after a space: "Apellidos"


@dataclass(frozen=True, slots=True)
class Question:
    """What a person must decide: one thing, its choices, and the one we would take."""

    key: str  # "table", "column:net_amount", "dates:Fecha": what the answer sets
    sentence: Reason
    choices: tuple[str, ...]
    proposal: str | None


@dataclass(frozen=True, slots=True)
class TableMap:
    """What a raw table becomes."""

    raw: str  # RawTable.name
    table: str | None  # of the schema; None: not recognised, set aside whole
    columns: tuple[ColumnMap, ...] = ()
    candidates: tuple[ColumnMap, ...] = ()  # what an answer may choose instead; not imported
    constants: Dictionary[str, str] = field(default_factory=dict)  # target -> value for every row
    ignored: Dictionary[str, Reason] = field(default_factory=dict)  # heading -> why
    fill_down: tuple[str, ...] = ()  # headings blank on the 2nd and later lines of a document
    keep_rows: Dictionary[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # heading -> values kept; "" is a blank cell
    questions: tuple[Question, ...] = ()
    reason: Reason | None = None  # why this table, or why none
    system: str | None = None  # "odoo", "salesforce"… where its sign was recognised
    fingerprint: str = ""  # of the headings; under it the mapping is kept
