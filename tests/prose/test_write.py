"""Does a figure show the decimals that it has to show, and no more?"""

import pytest

from llavero.foundation.measure import LAID_DOWN, Measure, Source, Unit
from llavero.foundation.parameter import Parameter
from llavero.foundation.values import Points, Share
from llavero.prose import Style
from llavero.prose.write import write

ENGLISH = Style.of("en")


def figure(value: float, unit: Unit, **detail: object) -> str:
    return write(Measure("M01", value, unit, Source.HR, detail=detail), ENGLISH)


@pytest.mark.parametrize(
    ("fraction", "written"), [(0.05, "5%"), (0.125, "12.5%"), (0.1225, "12.25%"), (0.0, "0%")]
)
def test_a_share_that_somebody_laid_down_has_the_decimals_it_was_given(fraction, written):
    assert write(Share.exact(fraction), ENGLISH) == written
    assert write(Parameter("a.b", 0.1, 0, 1, Unit.SHARE).quantity(fraction), ENGLISH) == written
    assert figure(fraction, Unit.SHARE, **{LAID_DOWN: True}) == written


def test_points_that_somebody_laid_down_have_the_decimals_they_were_given():
    assert write(Points.exact(0.05), ENGLISH) == "5\N{NO-BREAK SPACE}pp"
    assert write(Points.exact(0.0125), ENGLISH) == "1.25\N{NO-BREAK SPACE}pp"


def test_a_share_that_was_computed_has_one_decimal():
    assert write(Share(0.05), ENGLISH) == "5.0%"
    assert figure(0.1225, Unit.SHARE) == "12.3%"


@pytest.mark.parametrize("unit", [Unit.FTE, Unit.REPORTS, Unit.ACCOUNTS_PER_KAM])
def test_people_and_accounts_have_a_decimal_only_where_they_are_not_whole(unit):
    assert figure(9.0, unit) == "9"
    assert figure(6.15, unit) == "6.2"


def test_a_parameter_that_is_a_whole_number_has_no_decimals():
    assert Parameter("a.b", 2, 0, 9, Unit.RATIO).quantity(2.0) == 2
    assert write(Parameter("a.b", 2, 0, 9, Unit.RATIO).quantity(0.35), ENGLISH) == "0.35"
