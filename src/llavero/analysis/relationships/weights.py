"""How is the formula of the strength printed, with the weights in force?"""

from llavero.analysis.strength.method import COMPONENTS
from llavero.foundation.values import Share
from llavero.prose import Prose, Text


def formula(weights: tuple[float, ...], prose: Prose) -> Text:
    """Return the components with their weights, as a sentence lists them."""
    parts = (
        prose.say(f"relationships-part-{name}", weight=Share.exact(round(weight, 6)))
        for name, weight in zip(COMPONENTS, weights, strict=True)
        if weight > 0
    )
    return Text.join(parts, ", ")
