"""How do people write dates and numbers where a file comes from?"""

from collections.abc import Iterable
from dataclasses import dataclass

from llavero.ledger.mapping import DateOrder
from llavero.ledger.names import plain
from llavero.ledger.recognition.evidence.amounts import COMMA
from llavero.prose import Style

SPANISH = (
    "fecha cliente factura vendedor importe monto nombre codigo producto cantidad precio "
    "moneda tipo estado ciudad empresa puesto departamento razon social numero fec clave "
    "venta ventas neto pago vencimiento ejecutivo zona articulo folio comercial etapa cierre"
)
ENGLISH = (
    "date customer invoice salesperson amount name code product quantity price currency type "
    "state city company title department number sales sale net payment due owner territory "
    "item account stage close order line posting rep document description"
)


@dataclass(frozen=True, slots=True)
class Habits:
    """How dates and numbers are likely to be written; a guess to be shown, never taken alone."""

    order: DateOrder
    mark: str
    comma: bool  # the file writes decimals with a comma, as no country that puts the month first


def habits(headings: Iterable[str], mark: str | None, style: Style) -> Habits:
    """Return the habits that the decimal mark, the headings' language and the study suggest."""
    words = {word for heading in headings for word in plain(heading).split()}
    spanish, english = len(words & set(SPANISH.split())), len(words & set(ENGLISH.split()))
    month_first = english > spanish or (english == spanish and style.language == "en")
    if mark == COMMA or style.numbers == "es-ES":
        month_first = False
    order = DateOrder.MONTH_FIRST if month_first else DateOrder.DAY_FIRST
    return Habits(order, mark or style.decimal_mark, mark == COMMA)
