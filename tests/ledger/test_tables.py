"""Is an expression compiled no more often than it must be, and never taken for another?"""

import ibis
import pytest

from tests.companies import company, rows

SALES = """
    doc_id | doc_date   | account_id | net_amount
    -------+------------+------------+-----------
    A1     | 2025-01-10 | norte      | 400
    A2     | 2025-02-10 | sur        | 250
"""


@pytest.fixture
def compiled(monkeypatch):
    """Return the expressions that Ibis compiles."""
    seen, to_sql = [], ibis.to_sql

    def seeing(expression, **more):
        seen.append(expression)
        return to_sql(expression, **more)

    monkeypatch.setattr(ibis, "to_sql", seeing)
    return seen


def above(ledger, amount):
    lines = ledger.table("ledger")
    return lines.filter(lines.net_amount > amount).select("account_id", "net_amount")


def test_what_two_ledgers_are_asked_alike_is_compiled_once(compiled):
    one, other = company(ledger=SALES), company(ledger=SALES.replace("400", "700"))

    found = [
        [str(value) for row in rows(asked, above(asked, 301)) for value in row]
        for asked in (one, other)
    ]

    assert found == [["norte", "400.000000"], ["norte", "700.000000"]]
    assert len(compiled) == 1


def test_expressions_that_differ_in_a_value_are_compiled_apart(compiled):
    ledger = company(ledger=SALES)

    assert [row[0] for row in rows(ledger, above(ledger, 302))] == ["norte"]
    assert [row[0] for row in rows(ledger, above(ledger, 202))] == ["norte", "sur"]
    assert len(compiled) == 2


def test_a_number_a_truth_and_a_text_are_not_taken_for_each_other():
    ledger = company(ledger=SALES)
    lines = ledger.table("ledger").limit(1)

    values = [
        rows(ledger, lines.select(value=ibis.literal(value)))[0][0] for value in (1, True, "1")
    ]

    assert [(value, type(value)) for value in values] == [(1, int), (True, bool), ("1", str)]
