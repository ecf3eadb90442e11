"""How many account managers does the size ask for?"""

from llavero.analysis.answers import Earlier

SIZING, NEEDED = "sizing", "SIZ.needed"


def needed(earlier: Earlier) -> int | None:
    """Return how many account managers the size asks for; None where nobody reckoned it."""
    for figure in earlier.of(SIZING).figures:
        if figure.key == NEEDED and isinstance(figure.value, int | float):
            return int(figure.value)
    return None
