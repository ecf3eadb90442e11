"""Which room does a box of a map take, in cm?"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle, from its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return where it ends."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Return where it ends."""
        return self.y + self.height
