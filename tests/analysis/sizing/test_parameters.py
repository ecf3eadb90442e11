"""Does each parameter of the sizing change what it should?"""

import pytest

from llavero.analysis.sizing import PARAMETERS, section
from llavero.prose import Prose, Style
from tests.analysis.sizing.companies import JUDGED, WEEKS, figures, told, whole, with_values
from tests.analysis.test_parameters import texts

SAID = "what is said"
# A value, and what it moves.
MOVES = {
    "sizing.growth": (2.0, "SIZ.hours"),
    "sizing.reserve": (1.0, "SIZ.reserve"),
    "sizing.span": (1, "SIZ.managers"),
    "sizing.span-least": (1, SAID),
    "sizing.span-most": (40, SAID),
    "sizing.head-below": (2, "SIZ.people"),
    "sizing.head-share": (0.0, "SIZ.people"),
    "sizing.declared": (0, "SIZ.workload"),
    "sizing.tolerance": (0, SAID),
    "sizing.flat": (0.9, "SIZ.marginal_high"),
    "sizing.kam-cost": (5_000, "SIZ.cost"),
}


def run(values):
    values = {"voice.answered": 0, **values}
    setting = with_values(**{n.replace(".", "__").replace("-", "_"): v for n, v in values.items()})
    # A post of 1,196 hours, as assumed, unless it is the declared hours that are tried.
    asked = "sizing.declared" in values
    earlier = told(star="alfa")
    return whole(earlier, setting, effort_judgements=JUDGED, interviews=WEEKS if asked else "")


def said(found):
    blocks = section(found, Prose(Style.of("en"), "llavero.analysis.sizing"))
    return " ".join(texts(blocks))


def test_every_parameter_is_tried():
    assert sorted(MOVES) == sorted(one.name for one in PARAMETERS)


@pytest.mark.parametrize("name", sorted(MOVES))
def test_each_parameter_moves_a_figure_or_what_is_said(name):
    value, moved = MOVES[name]
    default = next(one.default for one in PARAMETERS if one.name == name)

    before, after = run({name: default}), run({name: value})

    if moved == SAID:
        assert said(before) != said(after)
    else:
        assert figures(before)[moved].value != figures(after)[moved].value
