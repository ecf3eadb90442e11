"""Which rules do the facts break?"""

from datetime import date

import pytest

from llavero.ledger.checks import Failure, circle_in, failures
from llavero.ledger.manifest import Manifest, Part
from llavero.ledger.row_rules import ROW_RULES
from llavero.prose import Prose, Style
from tests.companies import cells, company

TODAY = date(2025, 12, 31)
SALES = """
    doc_id | doc_type    | doc_date   | account_id | seller_id | net_amount | currency
    -------+-------------+------------+------------+-----------+------------+---------
    A1     | invoice     | 2025-01-10 | norte      | lucia     | 1000.00    | MXN
    A2     | invoice     | 2025-02-10 | sur        | pedro     | 1000.00    | MXN
"""
STAFF = """
    employee_id | name  | dept   | manager_id
    ------------+-------+--------+-----------
    lucia       | Lucía | Ventas | jefa
    pedro       | Pedro | Ventas | jefa
    jefa        | Julia | Ventas |
"""
ACCOUNTS = """
    account_id | name   | group_id | tax_id
    -----------+--------+----------+-------
    norte      | Norte  |          | T1
    sur        | Sur    |          | T2
"""


def broken(**drawings: str) -> list[Failure]:
    """Return the rules that a drawn company breaks."""
    ledger = company(**drawings)
    parts = tuple(
        Part(f"{name}.csv", name, "", "", 1, tuple(cells(drawing)[0]))
        for name, drawing in drawings.items()
    )
    return list(
        failures(ledger.engine.connection, Manifest({}, parts), currency="MXN", today=TODAY)
    )


def test_a_sound_company_breaks_no_rule():
    assert broken(ledger=SALES, employees=STAFF, accounts=ACCOUNTS) == []


def sold(line: str) -> dict[str, str]:
    """Return the sales with one more line."""
    return {"ledger": SALES + line}


def only(table: str, columns: str, *rows: str) -> dict[str, str]:
    """Return one table."""
    return {table: "\n".join([columns, *rows])}


BREACHES = {
    "credit-note-positive": sold("N1 | credit_note | 2025-02-11 | sur | pedro | 4 | MXN"),
    "invoice-negative": sold("A3 | invoice | 2025-02-11 | sur | pedro | -4 | MXN"),
    "future-date": sold("A3 | invoice | 2026-01-11 | sur | pedro | 4 | MXN"),
    "account-like-sum": sold("A3 | invoice | 2025-02-11 | Total norte | pedro | 4 | MXN"),
    "currency-odd": sold("A3 | invoice | 2025-02-11 | sur | pedro | 4 | Dlls"),
    "rate-missing": sold("A3 | invoice | 2025-02-11 | sur | pedro | 4 | USD"),
    "credit-ratio": sold("N1 | credit_note | 2025-02-11 | sur | pedro | -400 | MXN"),
    "negative-accounts": sold("N1 | credit_note | 2025-02-11 | este | pedro | -99 | MXN"),
    "months-without-sales": sold("A3 | invoice | 2025-05-11 | sur | pedro | 4 | MXN"),
    "account-unknown": {
        **sold("A3 | invoice | 2025-02-11 | este | pedro | 4 | MXN"),
        "accounts": ACCOUNTS,
    },
    "seller-unknown": {
        **sold("A3 | invoice | 2025-02-11 | sur | marta | 4 | MXN"),
        "employees": STAFF,
    },
    "manager-unknown": {"employees": STAFF + "eva | Eva | Ventas | nadie"},
    "manager-by-part": {
        "employees": STAFF + "eva | Eva Sol | Ventas | \nana | Ana | Ventas | E. Sol"
    },
    "seller-by-part": {
        **sold("A3 | invoice | 2025-02-11 | sur | Eva Sol | 4 | MXN"),
        "employees": STAFF + "eva | Eva Sol Lara | Ventas | ",
    },
    "manager-circle": {"employees": STAFF + "eva | Eva | Ventas | ana\nana | Ana | Ventas | eva"},
    "group-circle": {"accounts": ACCOUNTS + "a | A | b | \nb | B | a | "},
    "tax-id-shared": {"accounts": ACCOUNTS + "este | Este | | T1"},
    "key-account-unknown": {"ledger": SALES, **only("ka_status", "group_id | tier", "nadie | T1")},
    "primary-overlap": only(
        "assignments",
        "account_id | seller_id | from       | to",
        "norte      | lucia     | 2024-01-01 | 2025-12-31",
        "norte      | pedro     | 2025-01-01 |",
    ),
    "split-sum": only(
        "assignments", "account_id | seller_id | split", "n | lucia | 0.5", "n | pedro | 0.3"
    ),
    "ends-early-assignments": only(
        "assignments", "account_id | seller_id | from | to", "n | lucia | 2025-02-01 | 2025-01-01"
    ),
    "ends-early-ka-status": only(
        "ka_status", "group_id | from | to", "n | 2025-02-01 | 2025-01-01"
    ),
    "ends-early-employees": only(
        "employees", "employee_id | dept | hire_date | end_date", "e | V | 2025-02-01 | 2025-01-01"
    ),
    "ends-early-quotas": only(
        "quotas", "seller_id | from | to | quota", "lucia | 2025-02-01 | 2025-01-01 | 5"
    ),
    "outside-assignments-split": only(
        "assignments", "account_id | seller_id | split", "n | lucia | 1.5"
    ),
    "outside-employees-fte": only("employees", "employee_id | dept | fte", "e | V | -1"),
    "outside-employees-variable-pct": only(
        "employees", "employee_id | dept | variable_pct", "e | V | 30"
    ),
    "outside-opportunities-probability": only(
        "opportunities", "opportunity_id | account_id | probability", "o | n | 60"
    ),
    "outside-contacts-level": only("contacts", "contact_id | account_id | level", "c | n | 9"),
    "outside-contacts-influence": only(
        "contacts", "contact_id | account_id | influence", "c | n | 9"
    ),
    "outside-contacts-sentiment": only(
        "contacts", "contact_id | account_id | sentiment", "c | n | 5"
    ),
    **{
        f"outside-assessments-{column.replace('_', '-')}": only(
            "assessments", f"account_id | {column}", "n | 6"
        )
        for column in ("strategic_fit", "reference_value", "openness", "competitor_pressure")
    },
    "outside-competence-assessments-level": only(
        "competence_assessments", "employee_id | competence | level", "E1 | negotiation | 6"
    ),
    "more-on-time-than-delivered": only(
        "service_months", "account_id | month | deliveries | on_time", "n | 2025-01-01 | 3 | 4"
    ),
    "more-closed-than-complained": only(
        "service_months", "account_id | complaints | closed_on_time", "n | 0 | 1"
    ),
    "judgement-of-nobody": only("effort_judgements", "judge | sales_now", "Ana | 100"),
    "rate-not-positive": only("fx", "month | currency | rate", "2025-01-01 | USD | 0"),
}


@pytest.mark.parametrize("code", BREACHES)
def test_a_breach_is_told_in_both_languages(code):
    found = {failure.code: failure for failure in broken(**BREACHES[code])}

    assert code in found
    for language in ("es", "en"):
        prose = Prose(Style.of(language), "llavero.ledger")
        assert prose.text(f"check-{code}", **found[code].facts)


def test_every_rule_has_a_breach_that_proves_it():
    assert {rule.code for rule in ROW_RULES} <= set(BREACHES)


def test_a_split_that_adds_up_and_spells_that_follow_are_no_breach():
    found = broken(
        assignments="""
        account_id | seller_id | split | from       | to
        norte      | lucia     | 0.6   | 2024-01-01 |
        norte      | pedro     | 0.4   | 2024-01-01 |
        sur        | lucia     | 1     | 2024-01-01 | 2025-01-01
        sur        | pedro     | 1     | 2025-01-01 |
        """
    )

    assert found == []


def test_a_rate_in_the_month_of_the_sale_is_enough():
    found = broken(
        ledger=SALES + "A3 | invoice | 2025-02-11 | sur | pedro | 4.00 | USD",
        fx="month | currency | rate\n2025-02-28 | USD | 20",
    )

    assert found == []


def test_an_example_names_the_row():
    [failure] = broken(ledger=SALES + "A3 | invoice | 2026-01-11 | sur | pedro | 4.00 | MXN")[:1]

    assert failure.facts["rows"] == 1
    [example] = failure.examples
    assert (example.source_id, example.row, example.value) == ("ledger.csv", 3, "2026-01-11")


@pytest.mark.parametrize(
    ("parents", "circle"),
    [
        ({"a": "b", "b": "c"}, ()),
        ({"a": "b", "b": "a"}, ("a", "b")),
        ({"x": "c", "c": "b", "b": "c"}, ("b", "c")),
    ],
)
def test_a_circle_is_told_by_its_members(parents, circle):
    assert circle_in(parents) == circle
