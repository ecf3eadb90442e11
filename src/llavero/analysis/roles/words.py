"""By which words is an area, a public client, a distributor or a function at a client known?"""

import re
from collections.abc import Mapping
from functools import cache

from llavero.ledger.names import plain

# Beginnings of words, without accents, in Spanish and English.
_AREAS: Mapping[str, str] = {
    "JU": "jurid legal abogad law",
    "TI": "sistemas tecnolog informatic computo digital it ti software information",
    "RH": "humanos talento personal capital people human hr rh",
    "FI": "finan contab contador contralor credit cobran tesor admin accounting controller",
    "MK": "marketing mercadotecnia mercadeo publicidad comunicacion trade",
    "SC": "servicio atencion soporte garant service support posventa postventa aftersales",
    "IN": "ingenier tecnic preventa proyectos laborat desarrollo engineer technical research r&d",
    "OP": "operacion logist produccion planta manufactur almacen compras cadena abastec suministro "
    "calidad distribucion operation production warehouse supply purchas quality shipping facilit "
    "manufacturing inventory",
    "DG": "direccion presiden ceo consejo executive management board gerencia propie",
    "VR": "venta sales regional territor comercial commercial",
}
TECHNICAL = "IN"
_PUBLIC = "gobierno public govern municip federal estatal ayuntamiento ministry council"
_DISTRIBUTORS = "distribu mayorist integrad revend wholesal resell dealer retail detallist ferreter"
_AT_CLIENT: Mapping[str, str] = {
    "X01": "compra abastec procure purchas sourcing buyer comprador adquisi",
    "X02": "operacion planta produccion mantenim obra usuario almacen calidad ingenier tecnic "
    "operation production maintenance user engineer quality logist project proyect site",
    "X03": "direccion director dueno propie presiden ceo general owner chief executive",
    "X04": "finan contab tesor pago account treasur payable cuentas",
}


@cache
def _pattern(words: str) -> re.Pattern[str]:
    starts = "|".join(re.escape(word) for word in words.split())
    return re.compile(rf"\b(?:{starts})")


def _speaks(words: str, text: str) -> bool:
    return bool(_pattern(words).search(plain(text)))


@cache
def area_of(dept: str) -> str:
    """Return the actor, or TECHNICAL, that a department's name speaks for; empty for none."""
    return next((actor for actor, words in _AREAS.items() if _speaks(words, dept)), "")


def is_public(segment: str) -> bool:
    """Return whether a segment is of the public sector."""
    return _speaks(_PUBLIC, segment)


def distributes(segment: str) -> bool:
    """Return whether a segment sells on what it buys."""
    return _speaks(_DISTRIBUTORS, segment)


def at_client(relation: str, function: str) -> bool:
    """Return whether a function at a client is of the relation: X01 to X04."""
    return _speaks(_AT_CLIENT[relation], function)
