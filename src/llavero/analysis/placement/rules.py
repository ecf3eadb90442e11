"""By which numbers are the places judged in this study?"""

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.placement import parameters as given
from llavero.analysis.placement.method.situation import Gates, Rules
from llavero.analysis.placement.options import CRITERIA, OPTIONS
from llavero.foundation.parameter import Parameter


def rules_in_force(setting: Setting) -> Rules:
    """Return the scores, weights and gates of the study."""
    value = setting.value
    scores = [[value(given.SCORE[option, k]) for k in CRITERIA] for option in OPTIONS]
    return Rules(
        np.array(scores, dtype=np.float64),
        np.array([value(given.EMPHASIS[k]) for k in CRITERIA], dtype=np.float64),
        value(given.FLOOR),
        value(given.SLOPE),
        value(given.FULL_SHARE),
        value(given.FULL_PEOPLE),
        value(given.CONCENTRATION),
        Gates(
            value(given.NO_DEPARTMENT),
            value(given.TOP_PEOPLE),
            value(given.TOP_SHARE),
            value(given.APART),
            value(given.MATRIX_PEOPLE),
            value(given.DIVISION_PEOPLE),
            value(given.DIVISION_SHARE),
        ),
    )


def changed(setting: Setting) -> bool:
    """Return whether somebody gave a score, weight, signal or gate another value."""
    return any(_changed(one, setting) for one in given.PARAMETERS)


def _changed(parameter: Parameter, setting: Setting) -> bool:
    return setting.value(parameter) != parameter.default
