"""Do documents that say their rate of exchange add up to what they say?"""

LINES = """
    doc_id | doc_type    | doc_date   | account_id | net_amount | currency | fx_rate
    -------+-------------+------------+------------+------------+----------+--------
    F1     | invoice     | 2025-01-10 | norte      | 100.00     | USD      | 18.00
    F2     | invoice     | 2025-01-20 | sur        | 300.00     | USD      | 20.00
    F3     | credit_note | 2025-01-25 | sur        | 100.00     | USD      | 20.00
    F4     | invoice     | 2025-02-10 | norte      | 100.00     | USD      | 17.00
    F5     | invoice     | 2025-02-10 | norte      | 500.00     | MXN      | 1.00
"""
TABLE = """
    month      | currency | rate
    -----------+----------+-----
    2025-01-01 | USD      | 19.0
"""


def test_months_take_the_rate_that_their_documents_add_up_to(office):
    office.take(office.file("ventas.csv", LINES))

    found = office.rows("SELECT month, currency, rate FROM fx ORDER BY month")
    # (100 × 18 + 300 × 20 − 100 × 20) / (100 + 300 − 100) = 5800 / 300
    assert [(str(m), c, round(r, 6)) for m, c, r in found] == [
        ("2025-01-01", "USD", round(5800 / 300, 6)),
        ("2025-02-01", "USD", 17.0),
    ]


def test_a_table_of_rates_goes_before_what_documents_say(office):
    office.take(office.file("ventas.csv", LINES), office.file("tipos.csv", TABLE))

    assert office.rows("SELECT rate FROM fx") == [(19.0,)]
