"""Which account does a person mean?"""

import pytest

from llavero.ledger.account_search import (
    AccountAmbiguous,
    AccountUnknown,
    Group,
    NoAccountLike,
    meant_group,
)
from tests.companies import company

ACCOUNTS = """
    account_id | group_id | name
    -----------+----------+---------------------------
    C1         |          | Aceros del Norte, S.A. de C.V.
    C2         | C1       | Perfiles Ibáñez
    C3         |          | Aceros del Sur
    C4         |          | Tubos <&> Hijos
"""
NORTE = Group("C1", "Aceros del Norte, S.A. de C.V.")


@pytest.mark.parametrize(
    "said",
    ["C1", "C2", "aceros del norte", "ACEROS DEL NORTE SA DE CV", "norte", "ibanez", "Perfiles"],
)
def test_a_code_a_name_or_a_part_of_it_means_the_group(said):
    assert meant_group(company(accounts=ACCOUNTS), said) == NORTE


def test_a_name_of_several_accounts_is_told_with_the_candidates():
    with pytest.raises(AccountAmbiguous) as fault:
        meant_group(company(accounts=ACCOUNTS), "aceros")

    assert fault.value.facts["count"] == 2
    assert "Aceros del Sur (C3)" in str(fault.value.facts["candidates"])


def test_a_whole_name_goes_before_a_part_of_another():
    twice = ACCOUNTS + "    C5 | | Aceros\n"

    assert meant_group(company(accounts=twice), "aceros") == Group("C5", "Aceros")


def test_a_name_that_is_nearly_one_is_told_with_what_it_is_like():
    with pytest.raises(AccountUnknown) as fault:
        meant_group(company(accounts=ACCOUNTS), "Aceros del Nortte")

    assert "Aceros del Norte, S.A. de C.V. (C1)" in str(fault.value.facts["candidates"])


@pytest.mark.parametrize("said", ["zzz", "", "   ", "%"])
def test_what_is_like_no_account_is_told_so(said):
    with pytest.raises(NoAccountLike):
        meant_group(company(accounts=ACCOUNTS), said)


def test_signs_in_a_name_mean_themselves():
    assert meant_group(company(accounts=ACCOUNTS), "tubos <&> hijos").id == "C4"
