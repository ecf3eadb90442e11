"""Do documents that say their rate of exchange add up to what they say?"""

import pytest

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


TWO_AMOUNTS = """
    Factura | Fecha      | Cliente | Importe | Cód. divisa | Importe DL
    --------+------------+---------+---------+-------------+-----------
    F1      | 2025-01-10 | norte   | 100.00  | USD         | 1800.00
    F2      | 2025-01-20 | sur     | 300.00  | USD         | 6000.00
    F3      | 2025-01-21 | sur     | 10.00   | USD         | 200.00
    F4      | 2025-02-10 | norte   | 500.00  | {house}     | 500.00
    F5      | 2025-02-11 | norte   | 20.50   | {house}     | 20.50
    F6      | 2025-02-12 | sur     | 30.00   | {house}     | 30.00
"""


@pytest.mark.parametrize("house", ["MXN", ""])
def test_an_amount_in_two_currencies_tells_the_rate_of_its_line(office, house):
    outcome = office.take(office.file("ventas.csv", TWO_AMOUNTS.format(house=house)))

    [(rate,)] = office.rows("SELECT rate FROM fx")
    assert round(rate, 6) == round(8000 / 410, 6)
    notes = {note.sentence: note.facts for note in outcome.sources[0].notes}
    assert notes["import-rate-of-amounts"] == {"factors": "Importe DL / Importe"}


def test_an_amount_that_differs_at_home_too_tells_no_rate(office):
    odd = TWO_AMOUNTS.format(house="MXN").replace("| 20.50      ", "").replace("30.00  ", "31.00  ")
    outcome = office.take(office.file("ventas.csv", odd.replace("| 500.00\n", "| 480.00\n")))

    assert "import-rate-of-amounts" not in {n.sentence for n in outcome.sources[0].notes}
