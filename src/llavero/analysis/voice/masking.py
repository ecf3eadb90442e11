"""Which words of a text may name a person, and how is it printed without them?

A capital inside a sentence that no company and no common term explains may be a name: it is
masked. A place masked too many does no harm; a person named does.
"""

import re
from collections.abc import Collection

from llavero.ledger.names import plain

MASK = "[…]"
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_OPENS = re.compile(r"(?:^|[.!?…:¿¡«“\"(\[\n]\s*|[—–]\s*)$")
TITLES = {
    "don", "doña", "señor", "señora", "sr", "sra", "inge", "ing", "ingeniero", "ingeniera",
    "lic", "licenciado", "licenciada", "arq", "arquitecto", "arquitecta", "doctor",
    "doctora", "dr", "dra", "compa", "mr", "mrs", "ms", "miss",
}  # fmt: skip
# Capitals that name nobody.
COMMON = {
    "i", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "whatsapp", "excel", "outlook", "teams", "zoom",
    "powerpoint", "linkedin", "google", "english", "spanish", "mexican", "american",
    "internet", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo",
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre", "navidad", "semana", "santa", "mexico",
}  # fmt: skip


def masked(text: str, names: Collection[str], language: str = "es") -> str:
    """Return the text with a mask over each word that may name a person.

    names      of companies, which may be printed
    language   of the text; kept for a masking that knows names
    """
    allowed = {word for name in names for word in plain(name).split()} | COMMON
    pieces, end = [], 0
    before = ""
    for found in _WORD.finditer(text):
        word = found.group()
        titled = plain(before) in TITLES
        opens = bool(_OPENS.search(text[: found.start()]))
        before = word
        if _may_name(word, opens=opens and not titled, allowed=allowed):
            pieces += [text[end : found.start()], MASK]
            end = found.end()
    return re.sub(r"\[…\](?:\s+\[…\])+", MASK, "".join((*pieces, text[end:])))


def _may_name(word: str, *, opens: bool, allowed: Collection[str]) -> bool:
    if opens or len(word) < 2 or not word[0].isupper() or word.isupper():
        return False
    return plain(word).split()[0] not in allowed  # "I'd", "Monday's"
