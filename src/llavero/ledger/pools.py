"""Which names of customers are those of no one: the counter, the web, the public?"""

import re

from llavero.ledger.names import company_key, plain

# What systems call the customer that stands for everyone who has no account of their own. No
# company is called so: a branch may follow.
_CROWDS = """
    publico en general|publico general|(?:ventas? )?al? publico(?: en)? general|ventas? al publico
    ventas? publico general|ventas? (?:de |en |por )?mostrador
    clientes? (?:de |en |por )?mostrador|clientes varios|consumidor(?:es)? final(?:es)?
    clientes? (?:de )?contado|ventas? (?:de |al )?contado
    walk ?ins? (?:customers?|clients?|sales?|trade)|cash (?:customers|sales)
    (?:over the )?counter sales?|counter customers|sundry customers|misc(?:ellaneous)? customers
    one time customers?
"""
# These may begin the name of a company as well: alone, or with what can only be a branch.
_COUNTERS = """
    mostrador|cliente varios|varios|(?:clientes|ventas|tienda) en linea|clientes web|walk ?ins?
    cash (?:customer|sale)|general public|(?:online|web|internet) (?:customers|sales)
"""
_BRANCH = (
    r"(?:suc|sucursal|tienda|caja|zona|plaza|almacen|branch|store|shop|till|register|no|\d+)\b"
)
# Words that make a company of what they follow.
_COMPANY = re.compile(
    r"\b(?:grupo|servicios|soluciones|consultor(?:ia|es)|asociados|asesores|sistemas|agencia|group"
    r"|services|solutions|consulting|partners|systems|software|agency|utilities|rewards|media)\b"
)


def _any(words: str) -> str:
    return "(?:" + "|".join(line.strip() for line in words.strip().splitlines()) + ")"


_CROWD = re.compile(rf"{_any(_CROWDS)}(?!\w)")
_CROWD_OF_BRANCH = re.compile(rf"{_BRANCH}.*? {_any(_CROWDS)}$")
_COUNTER = re.compile(rf"{_any(_COUNTERS)}(?: {_BRANCH}|$)")
# What parts a counter from its branch, such as "Mostrador - Tampico" or "Varios (Norte)".
_PARTED = re.compile(r"\s+[-–—]\s*|\s*[|/:,;(#]\s*")


def stands_for_many(name: str) -> bool:
    """Return whether a customer's name is that of no one, be it with the name of a branch."""
    said = plain(name)
    if company_key(name) != said or _COMPANY.search(said):
        return False
    if _CROWD.match(said) or _COUNTER.match(said) or _CROWD_OF_BRANCH.match(said):
        return True
    return _COUNTER.fullmatch(plain(_PARTED.split(name, maxsplit=1)[0])) is not None
