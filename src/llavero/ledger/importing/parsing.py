"""What does a text of a source mean in a column of the ledger? SQL that DuckDB runs."""

from collections.abc import Mapping, Sequence

from llavero.ledger.importing.dates import day
from llavero.ledger.importing.numbers import number
from llavero.ledger.mapping import Written
from llavero.ledger.schema import Column, Type
from llavero.ledger.sources.sql import text

# Spaces of every kind that surround a value and mean nothing.
MARGIN = " \t\n\r\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{ZERO WIDTH SPACE}\ufeff"
# What programs write where there is nothing.
BLANKS = ("NULL", "null", "(null)", r"\N", "#N/A", "#N/D", "#REF!", "#¡REF!", "#VALUE!", "#¡VALOR!")
# What people write where there is no number and no date.
DASHES = ("-", "--", "—", "n/a", "N/A", "n/d", "N/D", "s/d", "S/D", "NaN", "nan", "None", "NaT")
TRUE = ("true", "t", "si", "s", "yes", "y", "verdadero", "v", "x", "1", "1.0", "activo", "active")
# Columns of dates in which a month alone says enough: its first day is meant.
MONTHS_ALONE = ("month", "from")
FALSE = ("false", "f", "no", "n", "falso", "0", "0.0", "inactivo", "inactive")


def tidy(value: str) -> str:
    """Return the SQL of a text without its margin, NULL where it says nothing."""
    bare = f"trim({value}, {text(MARGIN)})"
    return f"CASE WHEN NOT {among(bare, ('', *BLANKS))} THEN {bare} END"


def is_untidy(value: str) -> str:
    """Return the SQL of whether `tidy` would change a text."""
    blank = among(value, ("", *BLANKS))
    return f"({value} <> trim({value}, {text(MARGIN)}) OR {blank})"


def may_be_no_code(value: str) -> str:
    """Return the SQL of whether a text may be anything but a tidy code that ends in a figure.

    Most codes do; whatever has a margin, says nothing or labels a sum does not.
    """
    return f"({value} NOT BETWEEN '!' AND chr(127) OR {value}[-1] NOT BETWEEN '0' AND '9')"


def may_be_untidy(value: str) -> str:
    """Return the SQL of whether `tidy` might change a text: quick, and right where it says no."""
    # In the order of bytes, every margin comes before `!` or, as all that is not ASCII, after `~`.
    begins = f"{value} NOT BETWEEN '!' AND chr(127)"
    ends = f"{value}[-1] NOT BETWEEN '!' AND '~'"
    return f"({begins} OR {ends} OR {among(value, BLANKS)})"


def says_something(value: str, type_: Type) -> str:
    """Return the SQL of whether a tidy text claims to hold a value of the type."""
    if type_ is Type.TEXT:
        return f"{value} IS NOT NULL"
    return f"({value} IS NOT NULL AND NOT {among(value, DASHES)})"


def parsed(
    value: str,
    column: Column,
    written: Written,
    values: Mapping[str, str],
    currency: str | None,
) -> str:
    """Return the SQL of what the text `value` means in `column`; NULL where it means nothing.

    values     what the source says for what the schema says: "Factura" -> "invoice"
    currency   whose sign may stand beside an amount; None: any, as the row says its own
    """
    if column.values:
        return _meant(value, values, _closed(value, column.values))
    match column.type:
        case Type.TEXT:
            return _meant(value, values, value) if values else value
        case Type.BOOLEAN:
            return f"({_meant(value, values, _flag(value))})::BOOLEAN"
        case Type.DATE:
            alone = {"months": column.name in MONTHS_ALONE, "years": column.name == "from"}
            return day(value, written.date_orders, **alone)
        case _:
            said = _meant(value, values, value) if values else value
            return number(said, column.type, written, currency)


def _meant(value: str, values: Mapping[str, str], otherwise: str) -> str:
    """Return the meaning the mapping gives, exactly as written first, then by its letters."""
    if not values:
        return otherwise
    exact = " ".join(f"WHEN {text(said)} THEN {text(meant)}" for said, meant in values.items())
    loose = " ".join(
        f"WHEN {_letters(text(said))} THEN {text(meant)}" for said, meant in values.items()
    )
    by_letters = f"CASE {_letters(value)} {loose} ELSE {otherwise} END"
    return f"CASE {value} {exact} ELSE {by_letters} END"


def _closed(value: str, allowed: tuple[str, ...]) -> str:
    cases = " ".join(f"WHEN {text(v.lower())} THEN {text(v)}" for v in allowed)
    return f"CASE {_letters(value)} {cases} END"


def _flag(value: str) -> str:
    said = _letters(value)
    no = f"WHEN {among(said, FALSE)} THEN 'false'"
    return f"CASE WHEN {among(said, TRUE)} THEN 'true' {no} END"


def _letters(value: str) -> str:
    return f"lower(strip_accents(trim({value}, {text(MARGIN)})))"


def among(value: str, listed: Sequence[str]) -> str:
    """Return the SQL of whether a text is one of those listed; false for NULL.

    DuckDB turns a long IN into a join that is run for every row, even inside a CASE.
    """
    cases = " ".join(f"WHEN {text(entry)} THEN true" for entry in listed)
    return f"(CASE {value} {cases} ELSE false END)" if listed else "false"
