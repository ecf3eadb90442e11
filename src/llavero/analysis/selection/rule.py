"""By which rule are accounts chosen? The same today and on every past day that is looked from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from llavero.analysis.answers import Setting
from llavero.analysis.scored import CRITERIA
from llavero.analysis.selection.gates import Limits
from llavero.analysis.selection.parameters import (
    COMPLEXITY,
    HEADROOM_PLACE,
    HISTORY,
    OPENNESS,
    OVERDUE,
    SALES_PLACE,
    SERVED,
    WEIGHTS,
)


@dataclass(frozen=True, slots=True)
class Rule:
    """Who may be chosen, by which weights, and how many."""

    weights: Mapping[str, float]  # of each criterion that has one; in any unit
    limits: Limits = field(default_factory=Limits)
    served: float = 0.70  # part of the accounts whose cost to serve must be known
    number: int | None = None  # K, where something says how many
    part: float = 0.05  # of the accounts that bought, where nothing says how many (methods C5)


def rule(setting: Setting) -> Rule:
    """Return the rule as people set it, before anything says how many are chosen."""
    return Rule(
        weights=dict(zip(CRITERIA, (setting.value(one) for one in WEIGHTS), strict=True)),
        limits=Limits(
            months=setting.value(HISTORY),
            sales=setting.value(SALES_PLACE),
            headroom=setting.value(HEADROOM_PLACE),
            overdue=setting.value(OVERDUE),
            complexity=setting.value(COMPLEXITY),
            openness=setting.value(OPENNESS),
        ),
        served=setting.value(SERVED),
    )
