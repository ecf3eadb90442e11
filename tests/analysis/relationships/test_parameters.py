"""Does each parameter of the relationships move what it should?"""

from dataclasses import replace

import pytest

from llavero.analysis.answers import Earlier
from llavero.analysis.relationships import PARAMETERS, answer
from tests.analysis.relationships.companies import five
from tests.analysis.strength.relations import SETTING

# A value that this company is sensitive to, and a figure that it moves.
MOVES = {
    "relationships.weight-coverage": (90, "E5@group:norte"),
    "relationships.weight-density": (90, "E5@group:norte"),
    "relationships.weight-authority": (90, "E5@group:norte"),
    "relationships.weight-sentiment": (90, "E5@group:norte"),
    "relationships.weight-cadence": (90, "E5@group:norte"),
    "relationships.weight-reciprocity": (90, "E5@group:norte"),
    "relationships.weight-continuity": (90, "E5@group:norte"),
    "relationships.weight-performance": (90, "E5@group:norte"),
    "relationships.coverage": (0.05, "E5@group:oeste"),
    "relationships.tier-1-contacts": (4, "E5.density@group:este"),
    "relationships.tier-2-contacts": (4, "E5.density@group:norte"),
    "relationships.tier-3-contacts": (4, "E5.density@group:sur"),
    "relationships.tier-1-days-high": (30, "E5.cadence@group:este"),
    "relationships.tier-1-days-middle": (400, "E4.silent_accounts"),
    "relationships.tier-1-days-low": (30, "E5.cadence@group:este"),
    "relationships.tier-2-days-high": (30, "E2.compliance@group:norte"),
    "relationships.tier-2-days-middle": (10, "E2.compliance@group:norte"),
    "relationships.tier-2-days-low": (10, "E2.compliance@group:norte"),
    "relationships.tier-3-days-high": (400, "E5.cadence@group:lago"),
    "relationships.tier-3-days-middle": (5, "E2.compliance@group:sur"),
    "relationships.tier-3-days-low": (400, "E5.cadence@group:lago"),
    "relationships.usual-tier": (1, "E5.cadence@group:lago"),
    "relationships.single-thread": (3, "E4.single_accounts"),
    "relationships.single-cap": (20, "E5@group:sur"),
    "relationships.hanging": (1, "E5@group:este"),
    "relationships.hanging-factor": (0.5, "E5@group:este"),
    "relationships.reciprocal": (0.9, "E5.reciprocity@group:norte"),
    "relationships.fresh-days": (1000, "E5.sentiment@group:este"),
    "relationships.stale-weight": (0.1, "E5.sentiment@group:este"),
    "relationships.continuity-years": (1, "E5.continuity@group:norte"),
    "relationships.dependent": (0.2, "E4.dependent_accounts"),
    "relationships.diamond": (0.01, "E5.diamonds"),
    "relationships.bow-tie": (0.8, "E5.bow_ties"),
    "relationships.diamond-functions": (4, "E5.diamonds"),
    "relationships.handovers": (2, "E4.handovers_accounts"),
    "relationships.handover-years": (1, "M32.account_changes@group:sur"),
    "relationships.old-days": (3650, "E4.old_accounts"),
    "relationships.weighty": (1, "M34.old@group:lago"),
    "relationships.grade-a": (0.2, "M40.low@group:norte"),
    "relationships.grade-b": (0.2, "M40.low@group:lago"),
    "relationships.grade-c": (0.2, "M40.low@group:este"),
}


def figures(*values: tuple[str, float]) -> dict[str, object]:
    found = answer(five(), replace(SETTING, values=dict(values)), Earlier())
    return {figure.key: (figure.value, figure.reasons) for figure in found.figures}


def test_every_parameter_is_tried():
    assert sorted(MOVES) == sorted(one.name for one in PARAMETERS)


@pytest.mark.parametrize("name", MOVES)
def test_a_parameter_moves_the_figure_it_should(name):
    value, moved = MOVES[name]
    before, after = figures(), figures((name, float(value)))

    assert before[moved] != after[moved]
