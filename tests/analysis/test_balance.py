"""Of how many people and accounts may it be told that they are split evenly?"""

import pytest

from llavero.analysis.balance import enough


@pytest.mark.parametrize(
    ("people", "accounts", "told"),
    [(2, 40, False), (3, 8, False), (3, 9, True), (10, 29, False), (10, 30, True), (0, 0, False)],
)
def test_an_even_split_is_told_of_three_people_with_three_accounts_each_at_least(
    people, accounts, told
):
    assert enough(people, accounts) is told
