"""How is a word of a brief looked for in a text, whatever its accents, case and ending?

In a brief, `vendedor*` is any word that begins so, a blank is any gap between words, and what
stands between strokes, `/asign(a|o)\\w*/`, is a regular expression. Texts are compared without
accents and in lower case, so `Región` is written `region`.
"""

import re
import unicodedata
from collections.abc import Iterable

SPACES = re.compile(r"\s+")
QUOTES = str.maketrans("“”«»„’‘´`", '"""""\'\'\'\'')

# A quantity of things is no year, no share and no length of time or sum of money.
_NUMERAL = r"\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d+)?"
_SPELLED = (
    r"un solo|una sola|unico|unica|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece"
    r"|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte|veinti\w+"
    r"|(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y \w+)?|cien"
    r"|ningun[oa]?|only one|a single|just one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five"
    r"|six|seven|eight|nine))?"
)
_TIME = r"(?:anos?|mes(?:es)?|semanas?|dias?|horas?|minutos?|years?|months?|weeks?|days?|hours?)"
_OTHER_UNIT = (
    rf"(?!\w|[.,/:-]\d|\s*(?:%|por ?ciento|per ?cent|puntos? porcentual|pesos|mdp|usd|mxn|millon"
    rf"|mil\b|million|thousand|veces\b|times\b|(?:o mas )?{_TIME}\b))"
)
# "Vendedor 2" is a name and no quantity.
_LABELS = (
    "vendedor vendedora ejecutivo ejecutiva comercial asesor asesora kam seller rep manager"
    " entrevistado entrevistada entrevista interview problema problem riesgo risk argumento"
    " argument opcion option objecion fase phase etapa stage tabla table figura figure cuadro"
    " anexo annex estrategia strategy pregunta question tier"
)
_LABEL = "".join(rf"(?<!\b{label} )" for label in _LABELS.split())
_YEAR = r"(?:19|20)\d\d"
_OF_A_HUNDRED = (
    r"(?:de|por|of|out of|in|from) (?:cada|every|each) (?:cien|100|(?:a |one )?hundred)\b"
)
BUILT_IN = {
    "number": rf"{_LABEL}(?<![\w$€£.,/-])(?!{_YEAR}\b)(?:{_NUMERAL}|{_SPELLED}){_OTHER_UNIT}",
    "percent": (
        rf"(?:{_NUMERAL})\s*(?:%|por ?ciento|per ?cent)|(?:{_SPELLED}) (?:por ?ciento|per ?cent)"
        r"|\b(?:tercera|cuarta|quinta|sexta|septima|octava|novena|decima) parte\b"
        r"|\b(?:uno|una) de cada (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\b"
        r"|\bone in (?:two|three|four|five|six|seven|eight|nine|ten)\b"
        # "A third threat" counts threats.
        r"|\ban? (?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)"
        r"(?= of\b| (?:the|that)\b|\W*$)"
        # "67 de cada 100 pesos", "of every hundred pounds billed, sixty-three came through it".
        rf"|\b(?:{_NUMERAL}|{_SPELLED}) (?:pesos |euros |pounds |dollars )?{_OF_A_HUNDRED}"
        rf"|{_OF_A_HUNDRED}\b[^.;:%]{{0,60}}?\b(?:{_NUMERAL}|{_SPELLED})\b"
        r"|\b(?:la mitad|un tercio|una tercera parte|dos tercios|una cuarta parte"
        r"|tres cuartas partes"
        r"|one half|two thirds|three quarters)\b"
        rf"|(?:%|porcentaje|percentage|share)[^.:]{{0,40}}:\s*(?:{_NUMERAL})"
    ),
    "duration": (
        rf"(?:{_NUMERAL}|\bun|\buna|\bone|\ba|\b(?:{_SPELLED}))(?: (?:y medio|and a half|o mas))?"
        rf"[ -]{_TIME}\b|\b(?:desde|since|in|en)(?: el)?(?: ano)? {_YEAR}\b|\bmedio ano\b"
    ),
    "date": (
        rf"\b(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre"
        rf"|diciembre|january|february|march|april|june|july|august|september|october|november"
        rf"|december)\b(?: (?:de |del )?{_YEAR})?|\b\d{{1,2}}/\d{{1,2}}/\d{{2,4}}\b|\bq[1-4]\b"
    ),
    "money": (
        rf"(?:[$€£]|\b(?:mxn|usd|eur|gbp|cop))\s*(?:{_NUMERAL})"
        rf"|(?:{_NUMERAL}) (?:pesos|millon|million)"
    ),
}


def normal(text: str) -> str:
    """Return the text without accents and case, its gaps as single blanks."""
    bare = unicodedata.normalize("NFKD", text.translate(QUOTES))
    kept = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return SPACES.sub(" ", kept).strip().lower()


def expression(word: str) -> str:
    """Return the regular expression of a word of a brief.

    Raises re.error if the word is a regular expression that is wrong.
    """
    if len(word) > 2 and word[0] == word[-1] == "/":
        re.compile(word[1:-1])
        return rf"\b(?:{word[1:-1]})"
    gaps = r"\W+".join(re.escape(part).replace(r"\*", r"\w*") for part in normal(word).split())
    return rf"\b{gaps}(?!\w)"


def pattern(words: Iterable[str]) -> re.Pattern[str]:
    """Return what finds any of the words in a normal text.

    Raises re.error.
    """
    return re.compile("|".join(expression(word) for word in words))


def built_in(name: str) -> re.Pattern[str]:
    """Return what finds a kind of number: number, percent, duration, date, money."""
    return re.compile(BUILT_IN[name])
