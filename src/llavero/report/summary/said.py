"""How are the sentences of a point of the summary collected?"""

from dataclasses import dataclass

from llavero.foundation.measure import Measure
from llavero.prose import Prose, Text


def known(*figures: Measure | None) -> bool:
    return all(figure is not None and figure.value is not None for figure in figures)


@dataclass(frozen=True, slots=True)
class Said:
    """Collects the sentences of a point."""

    prose: Prose
    parts: list[Text]

    def add(self, sentence: str, **facts: object) -> None:
        """Add a sentence."""
        self.parts.append(self.prose.say(f"summary-{sentence}", **facts))

    def text(self) -> Text | None:
        """Return them all; None if there is none."""
        return Text.join(self.parts) if self.parts else None
