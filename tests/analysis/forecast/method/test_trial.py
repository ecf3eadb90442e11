"""Did a forecast miss less than the year before repeated?"""

import numpy as np

from llavero.analysis.forecast.method.trial import MODELLED, error_ratio, sampled


def test_error_is_over_that_of_repeating_the_year():
    actual, repeated = np.array([4.0, 0, 2]), np.array([4.0, 4, 0])

    assert error_ratio(np.array([3.0, 1, 1]), repeated, actual) == 3 / 6
    assert error_ratio(repeated, repeated, actual) == 1


def test_where_repeating_never_missed_there_is_no_quotient():
    assert error_ratio(np.array([1.0]), np.array([2.0]), np.array([2.0])) is None
    assert error_ratio(np.array([]), np.array([]), np.array([])) is None


def test_many_accounts_are_sampled_with_a_seed_and_few_are_all_taken():
    places = sampled(5000, np.random.default_rng(1))

    assert len(places) == len(set(places.tolist())) == MODELLED
    assert (places == sampled(5000, np.random.default_rng(1))).all()
    assert sampled(3, np.random.default_rng(1)).tolist() == [0, 1, 2]
