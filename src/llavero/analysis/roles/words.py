"""By which words is an area, a public client, a distributor or a function at a client known?"""

import re
from collections.abc import Mapping
from functools import cache

from llavero.ledger.names import plain

# Beginnings of words, without accents, in Spanish and English; a point ends a whole word.
_AREAS: Mapping[str, str] = {
    "JU": "jurid, legal, abogad, law.",
    "TI": "sistemas, tecnologias de la informacion, informatic, computo, it., ti., software, "
    "information",
    "RH": "humanos, talento, personal., capital humano, people., human, hr., rh.",
    "DC": "direccion comercial, direccion de ventas, direccion comerc, commercial management",
    "FI": "finan, contab, contador, contralor, credit, cobran, tesor, accounting, controller, "
    "administracion y fin",
    "MK": "marketing, mercadotecnia, mercadeo, publicidad, trade",
    "SC": "servicio, atencion, soporte tecnico, garant, customer service, posventa, postventa, "
    "after sales, support.",
    "IN": "ingenier, tecnic, preventa, laborat, engineer, technical, tool design, research",
    "OP": "operacion, logist, produccion, planta, manufact, almacen, compras, cadena, abastec, "
    "suministro, calidad, distribucion, operation, production, warehouse, supply, purchas, "
    "quality, shipping, facilit, inventory",
    "DG": "direccion, presiden, ceo., consejo, executive, management, board, gerencia general",
    "VR": "venta, sales, regional, territor, comercial, commercial",
}
TECHNICAL = "IN"
_LEADS_SALES = (
    "director comercial, directora comercial, director de ventas, sales director, "
    "commercial director, vice president of sales, vice president sales, vicepresidente comercial, "
    "gerente nacional de ventas, gerente comercial"
)
_PUBLIC = "gobierno, sector publico, publico., public., govern, municip, ayuntamiento, ministry"
_DISTRIBUTORS = (
    "distribu, mayorist, integrad, revend, wholesal, resell, dealer, retail, detallist, ferreter"
)
_AT_CLIENT: Mapping[str, str] = {
    "X01": "compra, abastec, procure, purchas, sourcing, buyer, adquisi",
    "X02": "operacion, planta, produccion, mantenim, obra, usuario, almacen, calidad, ingenier, "
    "tecnic, operation, production, maintenance, user, engineer, quality, logist, project, site",
    "X03": "direccion, director general, dueno, propie, presiden, ceo., general, owner, chief exec",
    "X04": "finan, contab, tesor, pago, account, treasur, payable, cuentas",
}


@cache
def _pattern(words: str) -> re.Pattern[str]:
    starts = (re.escape(word.removesuffix(".")) + r"\b" * word.endswith(".") for word in _of(words))
    return re.compile(rf"\b(?:{'|'.join(starts)})")


def _of(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(","))


def _speaks(words: str, text: str) -> bool:
    return bool(_pattern(words).search(plain(text)))


@cache
def area_of(dept: str) -> str:
    """Return the actor, or TECHNICAL, that a department's name speaks for; empty for none."""
    return next((actor for actor, words in _AREAS.items() if _speaks(words, dept)), "")


def leads_sales(title: str) -> bool:
    """Return whether a post leads all that is sold."""
    return _speaks(_LEADS_SALES, title)


def is_public(segment: str) -> bool:
    """Return whether a segment is of the public sector."""
    return _speaks(_PUBLIC, segment)


def distributes(segment: str) -> bool:
    """Return whether a segment sells on what it buys."""
    return _speaks(_DISTRIBUTORS, segment)


def at_client(relation: str, function: str) -> bool:
    """Return whether a function at a client is of the relation: X01 to X04."""
    return _speaks(_AT_CLIENT[relation], function)
