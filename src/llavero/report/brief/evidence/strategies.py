"""How many things does a text propose to do, whatever words it has for them?

A thing to do is a clause that begins with its verb ("capacitar a los vendedores", "name a deputy
per account"), says it will be done ("se formará un comité") or stands in a list that calls itself
one of remedies ("Remedios: pareja por cuenta, bitácora").
"""

import re
from collections.abc import Iterator, Sequence

from llavero.report.brief.evidence.units import Part, Unit
from llavero.report.brief.language import language

OBJECT = r"(?:\s+[\w%&'’-]+){2,}"  # "crear, diseñar, asignar" proposes nothing
START = (
    r"(?:^|[.;:,(!?]\s*(?:y |e |and |asi como |or )?"
    r"|\b(?:y|e|and|propon\w+|recom\w+|suger\w+|sugier\w+|deb(?:e|en|emos|eria|erian)|hay que"
    r"|conviene|habria que|tiene[n]? que|ha[n]? de|should|must|will|could|would|propose to|plan to"
    r"|recommend to)\s+(?:tambien |ademas |also |then )?)"
)
INFINITIVE = (
    r"(?!(?:lugar|particular|similar|regular|auxiliar|familiar|titular|primer|tercer|taller|lider"
    r"|caracter|mujer|poder|deber|reporta|depender)\b)\w{2,}(?:ar|er|ir)(?:se|les?|l[ao]s?)?\b"
)
BASE = (
    r"(?:add|adopt|agree|allow|appoint|ask|assign|automate|ban|bring|build|calculate|cap|change"
    r"|check|compute|consolidate|create|cut|define|delegate|design|develop|diversify|document"
    r"|draw up|drop|end|establish|extend|find|fix|formali[sz]e|give|grade|group|halve|hire|hold"
    r"|increase|install|introduce|invest|invite|keep|launch|let|limit|link|log|make|map|measure|meet|merge|move"
    r"|name|negotiate|offer|open|organi[sz]e|pair|pay|pick|plan|present|prioriti[sz]e|publish|put"
    r"|raise|look|have|get|learn|speak|talk|call|rank|recruit|redistribute|reduce|renew|replace|report|reprice|require|review"
    r"|revise|reward|rotate|run|schedule|score|select|set|share|sign|simplify|split|standardi[sz]e|start|stop|subscribe"
    r"|target|tie|track|train|update|use|visit|widen|win|write)\b"
)
FUTURE = r"\bse \w{2,}(?:ara|era|ira)n?\b|\b\w{2,}(?:aremos|eremos|iremos)\b|\btendran?\b"
PROPOSED = {
    "es": re.compile(rf"{START}(?P<verb>{INFINITIVE}){OBJECT}|(?:{FUTURE}){OBJECT}"),
    "en": re.compile(rf"{START}(?P<verb>{BASE}){OBJECT}"),
}
REMEDIES = re.compile(
    r"\b(?:remedios?|estrategias?|acciones|medidas|soluciones|administra\w+|gestion|seleccion\w*"
    r"|categor\w+|clasifica\w+|relacion\w*|remed\w+|strateg\w+|actions?|measures|solutions|manag\w+"
    r"|select\w+|grading|classif\w+|tier\w+|relat\w+|respuestas?|responses?|propuestas?|proposals?"
    r"|iniciativas?|initiatives?"
    r"|(?:what|how) (?:to|we'll|we will) (?:do|avoid|prevent|mend|fix|solve)"
    r"|(?:que|como) (?:hacer|evitar|resolver|prevenir|corregir)\w*)[^:.]{0,40}:\s*([^.]+)"
    # "Para seleccionarlas, tres filtros y una calificación"; "To keep them close: a page of names".
    r"|(?:^|[.;] )(?:para|to) (?:\w+ ){0,2}?(?:administr|gestion|manej|selec|escog|eleg|categor"
    r"|clasif|relacion|manag|run|choos|select|pick|sort|grad|classif|relat|keep)\w*"
    r"[^:.,]{0,50}[:,]\s*([^.]+)"
)
ENTRY = re.compile(r"[,;]| y (?!cuando)| and ")
SHORTEST = 2  # words of an entry


def strategies(parts: Sequence[Part], units: Sequence[Unit]) -> tuple[str, ...]:
    """Return a quote for each thing that is proposed."""
    return tuple(unit.quote for unit in units for _ in _proposed(unit))


def proposes(unit: Unit) -> bool:
    """Return whether a piece of text proposes anything."""
    return any(True for _ in _proposed(unit))


def _proposed(unit: Unit) -> Iterator[str]:
    """Yield what a piece of text proposes, by the reading that finds most."""
    if unit.question or unit.kind == "label":
        return
    said = unit.answer if unit.kind == "cell" else unit.norm
    by_verb = [found.group() for found in PROPOSED[language([said])].finditer(said)]
    yield from max(by_verb, _listed(unit), key=len)


def _listed(unit: Unit) -> list[str]:
    """Return the entries of a list that calls itself one of remedies."""
    listed = REMEDIES.search(unit.norm)
    entries = ENTRY.split(listed[1] or listed[2]) if listed else []
    return [entry for entry in entries if len(entry.split()) >= SHORTEST]
