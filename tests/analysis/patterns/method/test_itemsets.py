"""Which sets of traits do the same sellers share?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.patterns.method.itemsets import closed_itemsets, least_support

held = st.dictionaries(
    st.sampled_from(["V1", "V2", "V3", "V4", "V5"]),
    st.frozensets(st.sampled_from("ABCDEFG")),
    min_size=1,
)


def drawn(**codes):
    return {name: frozenset(letters) for name, letters in codes.items()}


def found(sets):
    return [("".join(s.items), s.support) for s in sets]


def test_the_published_example():
    three = drawn(V01="ABCD", V02="ABCE", V03="ABDE")

    assert found(closed_itemsets(three, least_support(3))) == [
        ("AB", 3),
        ("ABC", 2),
        ("ABD", 2),
        ("ABE", 2),
    ]


@pytest.mark.parametrize(("count", "least"), [(2, 2), (3, 2), (4, 2), (5, 3), (8, 4), (9, 5)])
def test_half_of_the_sellers_and_at_least_two(count, least):
    assert least_support(count) == least


def test_what_one_alone_has_is_no_common_set():
    assert closed_itemsets(drawn(V01="AB", V02="CD"), 2) == ()


def test_more_holders_than_can_be_looked_at_are_refused():
    with pytest.raises(ValueError, match="15"):
        closed_itemsets({f"V{n}": frozenset("AB") for n in range(16)}, 8)


@given(held)
def test_no_larger_set_has_the_same_holders(sellers):
    sets = closed_itemsets(sellers, 2, 1)

    assert len({s.holders for s in sets}) == len(sets)
    for each in sets:
        assert each.holders == tuple(
            sorted(name for name, has in sellers.items() if set(each.items) <= has)
        )


@given(held)
def test_every_pair_of_holders_is_told_what_it_shares(sellers):
    sets = {s.items for s in closed_itemsets(sellers, 2, 1)}

    for one in sellers:
        for other in sellers:
            shared = tuple(sorted(sellers[one] & sellers[other]))
            assert one == other or not shared or shared in sets
