"""Do the figures of a seller's clients agree with those of the key accounts, where both tell them?"""

import pytest

from llavero.analysis import relationships, workload
from llavero.analysis.answers import Earlier
from llavero.foundation.measure import Measure
from tests.analysis.relationships.companies import SALES, with_
from tests.analysis.strength.relations import SETTING

# As the workload calls it, and as the relationships do.
SHARED = {
    "M12.listed": "M34.listed",
    "M12.active": "M34",
    "M32.handovers": "M32.account_changes",
    "M33": "M33.account",
}
# Each company: what differs from the whole one.
COMPANIES: dict[str, dict[str, str | None]] = {
    "whole": {},
    "no interactions": {"interactions": None},
    "no contacts": {"contacts": None},
    "nothing assigned": {"assignments": None},
    "never sold to Oeste": {
        "ledger": "\n".join(line for line in SALES.splitlines() if "oeste" not in line)
    },
}


def told(**changed: str | None) -> tuple[dict[str, Measure], dict[str, Measure]]:
    """Return the figures of the sellers and those of the accounts, by key."""
    ledger = with_(**changed)
    sellers = workload.answer(ledger, SETTING, Earlier())
    accounts = relationships.answer(ledger, SETTING, Earlier())
    return {f.key: f for f in sellers.figures}, {f.key: f for f in accounts.figures}


@pytest.mark.parametrize("name", COMPANIES)
@pytest.mark.parametrize("shared", SHARED)
def test_contacts_handovers_and_age_are_the_same_of_a_sellers_client_and_of_a_key_account(
    name, shared
):
    sellers, accounts = told(**COMPANIES[name])

    both = [
        (figure, accounts[key])
        for figure in sellers.values()
        if figure.id == shared
        and (key := figure.key.replace(shared, SHARED[shared], 1)) in accounts
    ]
    assert both
    for one, other in both:
        assert (one.scope, other.value) == (other.scope, pytest.approx(one.value)), one.key


@pytest.mark.parametrize("name", [name for name in COMPANIES if name != "nothing assigned"])
def test_the_years_of_who_serves_an_account_are_the_same_in_both(name):
    sellers, accounts = told(**COMPANIES[name])

    both = [
        (figure, accounts[f"M32.account@{figure.scope.partition('/')[2]}"])
        for figure in sellers.values()
        if figure.id == "M13" and figure.value is not None
    ]
    assert len(both) > 2
    for one, other in both:
        assert other.value == pytest.approx(one.value), one.key
        assert other.detail == one.detail


def test_where_nothing_is_assigned_only_who_sold_is_given_years_and_they_are_in_doubt():
    sellers, accounts = told(assignments=None)

    years = [f for f in sellers.values() if f.id == "M13" and f.value is not None]
    assert years
    assert all("start-from-sales" in figure.reasons for figure in years)
    assert {f.reasons for f in accounts.values() if f.id == "M32.account"} == {("not-assigned",)}
