"""What is a point of a plan: a risk, an action or a strength, with the figure it rests on?"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from llavero.foundation.measure import Measure


@dataclass(frozen=True, slots=True)
class Point:
    """Something the figures show. Its sentences are `plan-<risk, do or ...>-<id>`."""

    id: str
    facts: Mapping[str, object] = field(default_factory=dict)
    figure: Measure | None = None  # None: it rests on what is, or is not, on record
