"""Which number does a person mean who writes "unos 30 min", "5 h/semana" or "6 de 10"?

Only what leaves no doubt is read: the unit that is asked for, another of the same time, a word for
"about", a part of the whole that is asked of. A range, or a count of another period, is no number.
"""

import re
from collections.abc import Mapping

from llavero.interview.questionnaire import Part

_ABOUT = re.compile(
    r"^(?:como|unos|unas|mas o menos|más o menos|aprox\.?|aproximadamente|alrededor de|cerca de|"
    r"casi|"
    r"about|around|roughly|some|nearly|approx\.?|approximately|~|≈)\s*(?=[-+−]?\d)",
    re.IGNORECASE,
)
_WORDED = re.compile(r"^(?P<number>[-+−–]?\d[\d.,]*)\s*(?P<words>[^\d\s].*)$")
_OF_WHOLE = re.compile(r"^(?P<part>\d+)\s*(?:de|of|out of|/)\s*(?P<whole>\d+)$", re.IGNORECASE)

_MINUTES = {"m", "min", "mins", "minuto", "minutos", "minute", "minutes", "'"}
_HOURS = {"h", "hr", "hrs", "hs", "hora", "horas", "hour", "hours"}
_DAYS = {"d", "dia", "dias", "día", "días", "day", "days"}
_WEEKS = {"semana", "semanas", "week", "weeks"}
_YEARS = {"a", "año", "años", "ano", "anos", "year", "years", "yr", "yrs"}
_MONTHS = {"mes", "meses", "month", "months"}
_WEEKLY = re.compile(
    r"\s*(?:/\s*|a la |por |per |a |an )(?:semana|sem|week)\.?$|\s+(?:semanales|weekly)$"
)

# unit asked for -> unit written -> how many of the first it is
_UNITS: Mapping[str, Mapping[float, set[str]]] = {
    "minutes": {1: _MINUTES, 60: _HOURS},
    "hours": {1: _HOURS, 1 / 60: _MINUTES},
    "elapsed": {1: _HOURS, 1 / 60: _MINUTES, 24: _DAYS, 168: _WEEKS},
    "days": {1: _DAYS, 7: _WEEKS, 1 / 24: _HOURS},
    "years": {1: _YEARS, 1 / 12: _MONTHS},
    "accounts": {1: {"cliente", "clientes", "cuenta", "cuentas", "client", "clients", "customers",
                     "account", "accounts"}},
    "people": {1: {"persona", "personas", "contacto", "contactos", "person", "people", "persons",
                   "contact", "contacts"}},
    "visits": {1: {"visita", "visitas", "visit", "visits"}},
    "calls": {1: {"llamada", "llamadas", "videollamada", "videollamadas", "call", "calls"}},
    "messages": {1: {"mensaje", "mensajes", "message", "messages"}},
}  # fmt: skip


def in_unit(said: str, part: Part) -> tuple[str, float]:
    """Return what is left of a number in words, and by how much it is to be multiplied.

    What cannot be told is left as it stands, and is then no number.
    """
    bare = _ABOUT.sub("", said.strip())
    if (of := _OF_WHOLE.match(bare)) and part.most == float(of["whole"]):
        return of["part"], 1.0
    found = _WORDED.match(bare)
    if found is None:
        return bare, 1.0
    words = found["words"].casefold().rstrip(" .")
    if part.unit == "hours":
        words = _WEEKLY.sub("", words).rstrip(" .")
    for times, names in _UNITS.get(part.unit or "", {}).items():
        if words in names:
            return found["number"], times
    return bare, 1.0
