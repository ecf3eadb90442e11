"""Do the names on a bubble chart keep clear of each other?"""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llavero.prose import Prose, Style
from llavero.report.word.chart.labels import (
    LONGEST,
    Bubble,
    Plot,
    Side,
    box,
    brief,
    labels,
)
from llavero.report.word.chart.plot import plot
from llavero.report.word.chart.size import size
from llavero.report.word.lettering.text_width import text_width
from llavero.report.word.sheet.page import Page
from tests.report.word.studio import charts

PLOTS = (Plot(400, 230, 0.45), Plot(400, 230, 1.0))
BUBBLES = st.lists(
    st.builds(Bubble, st.floats(0, 400), st.floats(0, 230), st.floats(1, 1e6)),
    min_size=1,
    max_size=40,
)


def written(bubbles, plots=PLOTS):
    names = [f"Grupo Aceros {at}" for at in range(len(bubbles))]
    return labels(bubbles, names, [str(at) for at in range(len(bubbles))], plots)


@settings(max_examples=60)
@given(BUBBLES)
def test_no_name_runs_into_another_or_into_another_bubble_or_off_the_plot(bubbles):
    found = written(bubbles)

    largest = max(bubble.size for bubble in bubbles)
    for room in PLOTS:
        boxes = {
            at: box(label.text, label.side, bubbles[at], room.radius(bubbles[at], largest))
            for at, label in enumerate(found)
            if label is not None
        }
        assert all(one.within(room) for one in boxes.values())
        assert not any(one.meets(other) for one, other in combinations(boxes.values(), 2))
        assert not any(
            one.touches(bubble, room.radius(bubble, largest))
            for at, one in boxes.items()
            for place, bubble in enumerate(bubbles)
            if place != at
        )


def test_an_account_alone_carries_its_name_and_one_in_a_crowd_its_number_or_nothing():
    alone = Bubble(60, 60, 100)
    crowd = [Bubble(300 + 6 * (at % 4), 120 + 6 * (at // 4), 10) for at in range(16)]

    found = written([alone, *crowd])

    assert found[0] is not None
    assert found[0].text == "Grupo Aceros 0"
    assert any(label is None for label in found[1:])


def test_a_name_at_the_right_edge_stands_to_the_left_of_its_bubble():
    found = written([Bubble(395, 100, 10)])

    assert found[0] is not None
    assert found[0].side == Side.LEFT


def test_a_name_is_told_without_its_legal_form_and_no_wider_than_a_line():
    assert brief("Grupo Mezlanca, S. de R.L. de C.V.") == "Grupo Mezlanca"
    assert text_width(brief("Compañía Internacional de Suministros Reunidos"), 8.0) <= LONGEST


def test_most_accounts_of_a_spread_portfolio_carry_a_label():
    drawn = np.random.default_rng(5)
    bubbles = [Bubble(x, y, s) for x, y, s in drawn.uniform((20, 20, 1), (380, 210, 9), (30, 3))]

    assert sum(label is not None for label in written(bubbles)) > 20


@pytest.mark.parametrize("cross", [None, 50.0, 42.0])
def test_both_axes_reach_from_zero_to_a_hundred_and_cut_each_other_where_it_is_said(cross):
    chart = replace(charts("es")[5], span=(0.0, 100.0), cross=cross)
    space = plot(
        chart, size(chart, Page.of("letter")), Prose(Style.of("es"), "llavero.report.word")
    )

    assert space.xpath("//c:valAx/c:scaling/c:max/@val") == ["100.0", "100.0"]
    assert space.xpath("//c:valAx/c:crossesAt/@val") == ([str(cross)] * 2 if cross else [])
    assert len(space.xpath("//c:valAx/c:crosses")) == (0 if cross else 2)
    assert space.xpath("//c:plotArea/c:layout/c:manualLayout/c:layoutTarget/@val") == ["inner"]
