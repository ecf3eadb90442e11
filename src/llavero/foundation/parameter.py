"""Which number is an expert's default, that a person may change?"""

from __future__ import annotations

from dataclasses import dataclass

from llavero.foundation.measure import Unit
from llavero.foundation.quantity import Quantity, quantity


@dataclass(frozen=True, slots=True)
class Parameter:
    """A weight, threshold or default of an analysis.

    Its name is `<analysis>.<what>`; what it is says the sentence `parameter-<what>` of the
    analysis' prose, and what it changes its attribute `.why`.
    """

    name: str
    default: float
    least: float
    most: float
    unit: Unit
    whole: bool = False
    above: Parameter | None = None  # it may not be less than that one
    tabled: bool = False  # a table of its analysis shows it; the assumptions only where changed

    @property
    def analysis(self) -> str:
        """Return the name of the analysis that declares it."""
        return self.name.partition(".")[0]

    @property
    def sentence(self) -> str:
        """Return the id of the sentence that says what it is."""
        return f"parameter-{self.name.partition('.')[2]}"

    def admits(self, value: float) -> bool:
        """Return whether the value lies in the range."""
        return self.least <= value <= self.most

    def quantity(self, value: float) -> Quantity:
        """Return a value of it as it is written for people, with the decimals it was given."""
        return quantity(value, self.unit)
