"""Does a document say itself that nobody was interviewed: that the answers were imagined?

Whether an interview took place cannot be seen in a text that says it did. One that says it did not
tells no interview, however many sellers it goes on to describe. Names that were changed are no
invention, and a text may say that nothing in it was invented.
"""

import re
from collections.abc import Sequence

from llavero.report.brief.evidence.units import Unit

_MADE_UP = (
    r"(?:imagin(?:e|o|amos|aron|ad[oa]s?|ed)|invent(?:e|o|amos|ad[oa]s?|ed)|made up|fictici[oa]s?"
    r"|fictitious|fictional|hipotetic[oa]s?|hypothetical(?:ly)?|simulad[oa]s?|simulated|simulamos"
    r"|supus(?:e|imos)|we assumed)"
)
_HEARD = (
    r"(?:entrevist\w*|interview\w*|respuestas?|answers?|testimoni\w*|dialogos?|conversation\w*"
    r"|(?:contest|respond)(?:en|ar|er)?(?:ian|ieron|aron)|dirian"
    r"|would (?:answer|say|have said|respond|reply)"
    r"|what (?:they|he|she|a seller) would)"
)
INVENTED = re.compile(
    rf"\b{_MADE_UP}\b[^.;]{{0,60}}\b{_HEARD}\b|\b{_HEARD}\b[^.;]{{0,60}}\b{_MADE_UP}\b"
)
# "Los nombres son ficticios"; "ninguna respuesta fue inventada"; "una simulación del riesgo".
NOT_SO = re.compile(
    r"\b(?:nombres?|names?|seudonimos?|pseudonyms?|aliases)\b"
    rf"|\b(?:no|not|nunca|never|ningun[oa]?|nada|none|nothing|sin|without)\b[^.,;]{{0,30}}{_MADE_UP}"
    r"|\b(?:casos?|escenarios?|scenarios?|perdida|loss|riesgos?|risks?)\b"
)


def invented(units: Sequence[Unit]) -> str | None:
    """Return the sentence that says the interviews were imagined; None where none says so."""
    said = (unit for unit in units if INVENTED.search(unit.norm) and not NOT_SO.search(unit.norm))
    return next((unit.quote for unit in said), None)
