"""Which number does a written text mean?

A text means a number only if it can be read in one way. `1.234` and `1,234` can be read in two,
so there the column's decimal mark decides; `1.234,50` or `0,5` can be read in one, whatever the
rest of the column does. What cannot be read is NULL, never a guess.
"""

from itertools import chain

from llavero.ledger.mapping import Written
from llavero.ledger.schema import SQL_TYPES, Type
from llavero.ledger.sources.sql import text

SPACES = r"[\s\x{00A0}\x{202F}\x{2009}'’]"
DASHES = "−–"
# Signs that may stand beside an amount and say nothing that its currency does not say.
SIGNS = {
    "MXN": (r"MX\$", "MXN", r"M\.?N\.?"),
    "USD": (r"US\$", "USD"),
    "EUR": ("€", "EUR"),
    "GBP": ("£", "GBP"),
    "BRL": (r"R\$", "BRL"),
    "PEN": (r"S/\.?", "PEN"),
}
# A bare `$` is the sign of dollars and pesos, and never of these.
NO_DOLLARS = frozenset({"EUR", "GBP", "PEN"})


def number(value: str, type_: Type, written: Written, currency: str | None) -> str:
    """Return the SQL of the number that the SQL `value` (a text) means, or NULL.

    A percentage is read as a fraction, and only into a column that holds a plain number; so is
    a bare number where the column writes hundredths.
    """
    mark = written.decimal_mark
    plain = _plainly(value, type_, mark)
    if type_ is not Type.NUMBER:
        return f"coalesce({plain}, {_carefully(value, type_, mark, currency)})"
    divisor = 100 if written.hundredths else 1
    careful = _carefully(value, type_, mark, currency, divisor)
    read = f"coalesce(coalesce({plain}) / {divisor}, {careful})"
    return f"CASE WHEN isfinite({read}) THEN {read} END"


def _cast(value: str, type_: Type) -> str:
    """Return the cast; a text with decimals is no whole number unless they are zeros."""
    if type_ is not Type.INTEGER:
        return f"try_cast({value} AS {SQL_TYPES[type_]})"
    exact = f"try_cast({value} AS DECIMAL(18,6))"
    return f"CASE WHEN {exact} = floor({exact}) THEN try_cast({exact} AS BIGINT) END"


def _plainly(value: str, type_: Type, decimal_mark: str) -> str:
    """Return the reading of the usual forms, which most values have; it must be quick."""
    if decimal_mark == ".":
        whole = rf"regexp_full_match({value}, '-?[1-9]\d{{0,2}}(,\d{{3}})+(\.\d+)?')"
        grouped = _cast(f"replace({value}, ',', '')", type_)
        return f"{_cast(value, type_)}, CASE WHEN {whole} THEN {grouped} END"
    whole = rf"regexp_full_match({value}, '-?[1-9]\d{{0,2}}(\.\d{{3}})+(,\d+)?')"
    pointed = _cast(f"replace({value}, ',', '.')", type_)
    grouped = _cast(f"replace(replace({value}, '.', ''), ',', '.')", type_)
    return f"CASE WHEN NOT contains({value}, '.') THEN {pointed} WHEN {whole} THEN {grouped} END"


def _carefully(
    value: str, type_: Type, decimal_mark: str, currency: str | None, divisor: int = 1
) -> str:
    """Return the reading of every other form: signs, brackets, currencies, foreign marks."""
    bare = f"regexp_replace(translate({value}, '{DASHES}', '--'), {text(SPACES)}, '', 'g')"
    signs = "|".join(_signs(currency))
    form = text(
        rf"(?i)^([-+(]?)(?:{signs})?([-+(]?)([0-9][0-9.,]*|[.,][0-9]+)(%?)(?:{signs})?([-)]?)$"
    )
    before, inner, body, percent, after = (
        f"regexp_extract({bare}, {form}, {n})" for n in range(1, 6)
    )
    sign = (
        f"CASE {before} || {inner} || {after} WHEN '' THEN '' WHEN '+' THEN '' "
        f"WHEN '-' THEN '-' WHEN '()' THEN '-' END"
    )
    said = _cast(f"({sign}) || {_body(body, decimal_mark)}", type_)
    if type_ is Type.NUMBER:
        read = f"CASE WHEN {percent} = '' THEN {said} / {divisor} ELSE {said} / 100 END"
    else:
        read = f"CASE WHEN {percent} = '' THEN {said} END"
    return f"CASE WHEN regexp_matches({bare}, {form}) THEN {read} END"


def _signs(currency: str | None) -> tuple[str, ...]:
    """Return the patterns of the signs of a currency, of all that are known where it is None."""
    if currency is None:
        return (*chain.from_iterable(SIGNS.values()), r"\$")
    own = SIGNS.get(currency, (currency,))
    return own if currency in NO_DOLLARS else (*own, r"\$")


def _body(body: str, mark: str) -> str:
    """Return the digits of `body` with a decimal point and no grouping, or NULL."""
    other = "," if mark == "." else "."
    own, foreign = rf"\{mark}", rf"\{other}"
    as_usual = rf"(\d*{own}?\d*|[1-9]\d{{0,2}}({foreign}\d{{3}})+({own}\d*)?)"
    # One reading only: grouped by the column's decimal mark, or not grouped as thousands are.
    grouped = rf"([1-9]\d{{0,2}}({own}\d{{3}})+{foreign}\d*|[1-9]\d{{0,2}}({own}\d{{3}}){{2,}})"
    decimal = rf"(\d*{foreign}(\d{{0,2}}|\d{{4,}})|0?{foreign}\d+|\d{{4,}}{foreign}\d+)"
    usual = f"replace(replace({body}, '{other}', ''), '{mark}', '.')"
    reversed_ = f"replace(replace({body}, '{mark}', ''), '{other}', '.')"
    return (
        f"CASE WHEN regexp_full_match({body}, {text(as_usual)}) THEN {usual} "
        f"WHEN regexp_full_match({body}, {text(grouped)}) "
        f"OR regexp_full_match({body}, {text(decimal)}) THEN {reversed_} END"
    )
