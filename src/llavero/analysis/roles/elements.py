"""Are the eight elements of a programme answered by the records (methods G1)?"""

from llavero.analysis.roles.catalogue import ELEMENTS
from llavero.analysis.roles.findings import Element, Elements
from llavero.analysis.roles.records import Records

ANSWERED_BY = {
    "portfolio": ("selection", "C5.selected"),
    "planning": ("roles", "ROL.plans"),
    "proposition": ("margin", "M50.gap"),
    "process": ("roles", "ROL.answer"),
    "integration": ("roles", "ROL.narrow"),
    "support": ("roles", "ROL.internal"),
    "performance": ("roles", "ROL.metrics"),
    "team": ("roles", "ROL.gaps"),
}


def elements(records: Records) -> Elements:
    """Return each element with the figure that answers it; None where none does."""
    found = []
    for element in ELEMENTS:
        analysis, id = ANSWERED_BY[element]
        figure = records.own.get(id) if analysis == "roles" else records.of(analysis, id)
        known = figure is not None and figure.value is not None
        found.append(Element(element, figure if known else None))
    return Elements(tuple(found))
