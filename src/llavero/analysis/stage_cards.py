"""Which stage of a relationship does each card show that a seller chooses (Q20)?

More than one analysis asks.
"""

from collections.abc import Mapping

STAGES: Mapping[str, str] = {
    "Exploratoria": "exploratory",
    "Básica": "basic",
    "Cooperativa": "cooperative",
    "Interdependiente": "interdependent",
    "Integrada": "integrated",
    "Desintegración": "uncoupling",
}
