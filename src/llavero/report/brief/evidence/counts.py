"""How many interviews, org charts or citations does a section show? Each has its own rule."""

import re
from collections.abc import Callable, Iterable, Sequence

from llavero.report.brief.evidence.charts import company_charts, inner_charts
from llavero.report.brief.evidence.interviews import interviewed
from llavero.report.brief.evidence.strategies import strategies
from llavero.report.brief.evidence.units import Part, Unit

CITATION = re.compile(
    r"\(((?:[^()]*[,;&]\s*)?[A-ZÁÉÍÓÚÑ][^()\d]{1,80},\s*(?:(?:19|20)\d\d|s\. ?f\."
    r"|n\. ?d\.)[a-z]?[^()]*)\)"
    r"|([A-ZÁÉÍÓÚÑ][\w'’-]+(?:(?:,| y| and| &| e) [A-ZÁÉÍÓÚÑ]?[\w'’-]*\.?){0,3}(?: et al\.?)?)"
    r" \((?:19|20)\d\d[a-z]?\)"
)

Quotes = tuple[str, ...]
Count = Callable[[Sequence[Part], Sequence[Unit]], Quotes]


def citations(parts: Sequence[Part], units: Sequence[Unit]) -> Quotes:
    """Return the works cited in the text, each once: "(Homburg, 2002)", "Capon y Senn (2010)"."""
    return tuple(dict.fromkeys(cited(unit.text for unit in units)))


def cited(texts: Iterable[str]) -> Iterable[str]:
    """Yield each citation in the texts, those within one parenthesis apart."""
    for text in texts:
        for found in CITATION.finditer(text):
            inside = found.group(1)
            yield from (one.strip() for one in inside.split(";")) if inside else [found.group(0)]


def _interviews(parts: Sequence[Part], units: Sequence[Unit]) -> Quotes:
    return interviewed(units)


COUNTS: dict[str, Count] = {
    "interviews": _interviews,
    "citations": citations,
    "strategies": strategies,
    "company-charts": company_charts,
    "inner-charts": inner_charts,
}
