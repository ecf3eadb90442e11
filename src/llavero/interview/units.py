"""Which number does a person mean who writes "unos 30 min", "5 h/semana", "dos" or "marzo de 2012"?

Only what leaves no doubt is read: the unit that is asked for, another of the same time, a word for
"about" or for a number, a part of the whole that is asked of, the year of a date. A range, or a
count of another period, is no number.
"""

import re
from collections.abc import Mapping

from llavero.interview.questionnaire import Kind, Part

_ABOUT = re.compile(
    r"^(?:como|unos|unas|mas o menos|más o menos|aprox\.?|aproximadamente|alrededor de|cerca de|"
    r"casi|"
    r"about|around|roughly|some|nearly|approx\.?|approximately|~|≈)\s*(?=[-+−]?\d|[a-z]{2})",
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

# For numbers asked by the month: "1 al mes", "2 visitas mensuales".
_MONTHLY = re.compile(
    r"\s*(?:/\s*|al |por |per |a |each )(?:mes|month)\.?$|\s+(?:mensual(?:es)?|monthly)$"
)
_HALF = re.compile(r"^(?:medi[ao]|half an?|half)\s+", re.IGNORECASE)
_SPELLED = {
    word: number
    for words in (
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
        "zero one two three four five six seven eight nine ten eleven twelve",
    )
    for number, word in enumerate(words.split())
} | {
    "un": 1, "una": 1, "quince": 15, "fifteen": 15, "veinte": 20, "twenty": 20, "treinta": 30,
    "thirty": 30, "cuarenta": 40, "forty": 40, "cincuenta": 50, "fifty": 50,
}  # fmt: skip
_FIRST = re.compile(r"^([a-z]+)(?=\s|$)", re.IGNORECASE)
_DATED = re.compile(
    r"^(?:(?:desde|en|a partir de|el|de|del|ano|año|since|in|the|of|year|from"
    r"|ene(?:ro)?|feb(?:rero)?|mar(?:zo|ch)?|abr(?:il)?|may(?:o)?|jun(?:io|e)?|jul(?:io|y)?|ago(?:sto)?"
    r"|sep(?:t|tiembre|tember)?|oct(?:ubre|ober)?|nov(?:iembre|ember)?|dic(?:iembre)?"
    r"|jan(?:uary)?|february|apr(?:il)?|aug(?:ust)?|dec(?:ember)?|\d{1,2})[\s./,-]+)+"
    r"(?P<year>(?:19|20)\d\d)$",
    re.IGNORECASE,
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
    bare = _in_figures(_ABOUT.sub("", said.strip()))
    if part.kind == Kind.YEAR and (dated := _DATED.match(bare)):
        return dated["year"], 1.0
    if (of := _OF_WHOLE.match(bare)) and part.most == float(of["whole"]):
        return of["part"], 1.0
    found = _WORDED.match(bare)
    if found is None:
        return bare, 1.0
    words = found["words"].casefold().rstrip(" .")
    if part.unit == "hours":
        words = _WEEKLY.sub("", words).rstrip(" .")
    if part.unit in ("visits", "calls", "messages"):
        words = _MONTHLY.sub("", f" {words}").strip(" .")
        if not words:
            return found["number"], 1.0
    for times, names in _UNITS.get(part.unit or "", {}).items():
        if words in names:
            return found["number"], times
    return bare, 1.0


def _in_figures(said: str) -> str:
    """Return what was said with the number that it begins with in figures."""
    half = _HALF.sub("0.5 ", said)
    if half != said:
        return half
    first = _FIRST.match(said)
    number = _SPELLED.get(first[1].casefold()) if first else None
    return said if first is None or number is None else f"{number}{said[first.end() :]}"
