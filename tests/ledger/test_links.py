"""Whom does a row mean that gives a code, a tax number or a name?"""

import pytest

from llavero.ledger.names import company_key, tax_numbers
from tests.companies import company, rows

LEDGER = """
    doc_id | doc_date   | account_id    | account_name | net_amount
    -------+------------+---------------+--------------+-----------
    1      | 2025-01-15 | {} | {} | 100.00
"""
ACCOUNTS = """
    account_id | name          | tax_id
    -----------+---------------+--------------
    C1         | Clínica Roble | 900.123.456-7
    C2         | Hospital Yopo | 800.222.333-1
"""


def meant(reference, name=" ", accounts=ACCOUNTS):
    """Return the account that a line of the ledger means."""
    facts = company(ledger=LEDGER.format(reference, name), accounts=accounts)
    links = facts.table("account_links").select("account_ref", "account_id")
    return dict(rows(facts, links))[reference]


@pytest.mark.parametrize(
    "reference", ["900.123.456-7", "900123456-7", "9001234567", "900123456", "900.123.456"]
)
def test_a_tax_number_means_its_account_with_or_without_dots_and_check_digit(reference):
    assert meant(reference) == "C1"


def test_a_tax_number_goes_before_a_name():
    assert meant("900123456", "Hospital Yopo") == "C1"


def test_a_code_goes_before_a_tax_number():
    coded = ACCOUNTS + "    900123456  | Otra          | 700.111.222-3\n"

    assert meant("900123456", accounts=coded) == "900123456"


def test_a_tax_number_that_two_accounts_share_means_neither():
    shared = ACCOUNTS + "    C3         | Sede Norte    | 900.123.456-7\n"

    assert meant("900123456", accounts=shared) == "900123456"


def test_short_numbers_and_words_are_no_tax_numbers():
    assert tax_numbers("1042-3") == ()
    assert tax_numbers("Bombas y Válvulas") == ()


@pytest.mark.parametrize(
    "written", ["Lácteas Ordesa, S.Coop.", "LÁCTEAS ORDESA S. COOP.", "Lácteas Ordesa S.L.P."]
)
def test_the_legal_form_of_a_cooperative_or_a_partnership_is_no_part_of_the_name(written):
    assert company_key(written) == company_key("Lácteas Ordesa")


def test_the_legal_form_of_a_state_hospital_is_no_part_of_the_name():
    assert company_key("Hospital San Benito E.S.E.") == "hospital san benito"
