"""Which languages does a cell name, and does an account go to who speaks its own?"""

import numpy as np
import pytest

from llavero.analysis.assignment.languages import languages
from llavero.analysis.assignment.method.likeness import spoken


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Español (MX), inglés", {"es", "en"}),
        ("Spanish / Español", {"es"}),
        ("es_MX", {"es"}),
        ("English & French", {"en", "fr"}),
        ("castellano y catalán", {"es", "ca"}),
        ("Náhuatl", {"nahuatl"}),
        ("", set()),
    ],
)
def test_a_language_is_known_however_it_is_written(said, meant):
    assert languages(said) == meant


def test_who_speaks_half_of_the_languages_suits_by_half():
    both, one, none = frozenset({"es", "en"}), frozenset({"es"}), frozenset[str]()

    found = spoken([both, one, none], [one, both, none])

    assert found[0].tolist()[:2] == [0.5, 1.0]
    assert found[1].tolist()[:2] == [1.0, 1.0]
    assert np.isnan(found[2]).all()
    assert np.isnan(found[:, 2]).all()
