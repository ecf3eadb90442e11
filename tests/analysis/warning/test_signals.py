"""Which signs does an account give at each month end?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.warning.method.months import earlier, later, trailing
from llavero.analysis.warning.method.signals import (
    LinesBought,
    change,
    change_of_part,
    count_of,
    gone,
    lengthening,
    mix_lost,
    patterns,
    silence,
)


def months(*values):
    return np.array([values], dtype=np.float64)


def test_what_lies_behind_a_month_end_is_known_once_enough_months_have_passed():
    behind = trailing(months(1, 2, 3, 4), 2)

    assert np.isnan(behind[0, :2]).all()
    assert behind[0, 2:].tolist() == [3, 5, 7]
    assert earlier(behind, 1)[0, 3:].tolist() == [3, 5]
    assert later(behind, 2)[0, :3].tolist() == [3, 5, 7]


def test_what_cancels_out_is_nothing_and_not_almost_nothing():
    assert trailing(months(0.1, 0.2, -0.3, 0.0), 2)[0, -1] == -0.3
    assert trailing(months(0.1, 0.2, 0.0, 0.0), 2)[0, -1] == 0


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=40), st.integers(1, 12))
def test_the_months_behind_are_those_that_a_sum_by_hand_gives(values, length):
    behind = trailing(np.array([values]), length)[0]

    for end in range(length, len(values) + 1):
        assert behind[end] == pytest.approx(sum(values[end - length : end]), abs=1e-6)


def test_silence_is_the_recency_ratio_of_m49():
    # Every 10 days until the 31st, then nothing: 28 days of silence over 10.
    day = np.array(["2025-01-01", "2025-01-11", "2025-01-21", "2025-01-31"], "datetime64[D]")
    ends = np.array(["NaT", "2025-01-31", "2025-02-28"], "datetime64[D]")

    ratio = silence(np.zeros(4, dtype=np.int64), day, ends, 2)

    assert np.isnan(ratio[0, 0])
    assert ratio[0, 1:].tolist() == [0, 2.8]
    assert np.isnan(ratio[1]).all()


def test_three_purchases_are_no_rhythm_to_be_silent_against():
    day = np.array(["2025-01-01", "2025-01-11", "2025-01-21"], "datetime64[D]")
    ends = np.array(["NaT", "2025-12-31"], "datetime64[D]")

    assert np.isnan(silence(np.zeros(3, dtype=np.int64), day, ends, 1)).all()


@given(st.lists(st.integers(1, 900), min_size=4, max_size=30, unique=True))
def test_the_usual_interval_is_the_median_whatever_the_days(days):
    day = np.datetime64("2023-01-01") + np.array(sorted(days)).astype("timedelta64[D]")
    end = day[-1] + np.timedelta64(30, "D")
    ends = np.array([np.datetime64("NaT"), end], dtype="datetime64[D]")
    usual = np.median(np.diff(np.array(sorted(days))))

    ratio = silence(np.zeros(len(days), dtype=np.int64), day, ends, 1)[0, 1]

    assert ratio == pytest.approx(30 / usual)


def test_who_buys_half_as_often_as_a_year_before_buys_twice_as_far_apart():
    bought = months(*[2] * 12, *[1] * 6)

    assert lengthening(bought)[0, -1] == 2
    assert lengthening(months(*[2] * 12, *[0] * 6))[0, -1] == np.inf
    assert np.isnan(lengthening(months(*[0] * 12, *[2] * 6))[0, -1])


def test_the_season_is_no_fall():
    seasonal = np.tile([10, 10, 10, 1, 1, 1], 4).astype(np.float64)[None]

    assert np.nanmax(np.abs(change(seasonal, 3))) == 0


def test_a_margin_of_thirty_that_becomes_twenty_five_loses_five_points():
    sold = months(*[100] * 18)
    left = months(*[30] * 12, *[25] * 6)

    assert change_of_part(left, sold)[0, -1] == pytest.approx(-0.05)


def test_a_line_bought_monthly_is_gone_after_two_months_and_one_bought_quarterly_after_six():
    monthly = np.array([[True] * 12 + [False] * 7])
    quarterly = np.array([[at % 3 == 0 and at < 24 for at in range(31)]])

    # The last purchases are those of months 12 and 22.
    assert np.flatnonzero(gone(monthly)[0])[0] == 12 + 2
    assert np.flatnonzero(gone(quarterly)[0])[0] == 22 + 6


def test_a_line_bought_twice_is_never_gone():
    assert not gone(np.array([[at in (2, 5) for at in range(24)]])).any()


def test_the_mix_lost_is_what_the_lines_that_are_gone_used_to_hold():
    # 60 of tubo each month; 40 of perfil until month 15 of 18.
    cells = [(0, at, 60.0) for at in range(18)] + [(1, at, 40.0) for at in range(15)]
    pair, month, amount = (np.array(column) for column in zip(*cells, strict=True))
    bought = LinesBought(pair, month, amount, np.zeros(2, dtype=np.int64))

    lost = mix_lost(bought, accounts=1, months=18)

    assert np.isnan(lost[0, :15]).all()
    assert lost[0, 15:].tolist() == pytest.approx([0, 0, 0.4, 0.4])


def test_a_pattern_says_which_signals_fire_together():
    on, off = np.array([[True]]), np.array([[False]])

    pattern = patterns([on, None, off, on])

    assert pattern.tolist() == [[0b1001]]
    assert count_of(pattern, 4).tolist() == [[2]]
