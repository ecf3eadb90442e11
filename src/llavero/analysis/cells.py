"""How does a figure stand in a cell of a table?"""

from llavero.foundation.measure import Measure
from llavero.prose import Prose, Text


def cell(figure: Measure | None, prose: Prose) -> Text:
    """Return a figure as a cell; a dash where there is none or it has no value."""
    if figure is None or figure.value is None:
        return prose.say("no-value")
    return prose.say("cell", value=figure)
