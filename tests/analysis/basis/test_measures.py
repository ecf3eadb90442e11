"""Who sold how much of what to whom, and to which segment and region does each group belong?"""

from decimal import Decimal

from llavero.analysis.basis.measures import coverage_cells, group_labels
from tests.analysis.footprint.companies import SETTING
from tests.companies import company, rows

LEDGER = """
    doc_id | doc_type    | doc_date   | account_id | seller_id | product_line | region | net_amount
    -------+-------------+------------+------------+-----------+--------------+--------+-----------
    A1     | invoice     | 2025-01-10 | norte      | lucia     | tubo         | Bajío  | 100
    A2     | invoice     | 2025-02-10 | bajio      | lucia     | tubo         | Golfo  | 25
    A3     | invoice     | 2025-02-10 | sur        | pedro     | placa        | Sur    | 79
    A4     | invoice     | 2025-02-10 | sur        | pedro     | placa        | Golfo  | 21
    A5     | invoice     | 2025-03-10 | sur        | pedro     | tubo         | Sur    | 10
    A6     | credit_note | 2025-03-11 | sur        | pedro     | tubo         | Sur    | 10
    A7     | invoice     | 2025-03-10 | casa       |           | tubo         | Sur    | 50
    A8     | invoice     | 2024-03-10 | norte      | ana       | tubo         | Sur    | 50
"""
ACCOUNTS = """
    account_id | group_id | name         | segment
    -----------+----------+--------------+--------
    norte      |          | Aceros Norte | acero
    bajio      | norte    | Aceros Bajío | acero
    sur        |          | Grupo Sur    |
"""


def test_a_cell_is_a_group_a_line_and_a_seller_with_positive_sales():
    ledger = company(ledger=LEDGER, accounts=ACCOUNTS)

    assert rows(ledger, coverage_cells(ledger, SETTING.period)) == [
        ("norte", "tubo", "lucia", Decimal(125)),
        ("sur", "placa", "pedro", Decimal(100)),
    ]


def test_a_group_belongs_to_the_region_of_four_fifths_of_its_sales():
    ledger = company(ledger=LEDGER, accounts=ACCOUNTS)

    assert rows(ledger, group_labels(ledger, SETTING.period, "region")) == [
        ("casa", "Sur", True),
        ("norte", "Bajío", True),  # exactly four fifths
        ("sur", "Sur", False),  # it spans regions
    ]


def test_a_group_without_a_segment_has_no_label():
    ledger = company(ledger=LEDGER, accounts=ACCOUNTS)

    assert rows(ledger, group_labels(ledger, SETTING.period, "segment")) == [
        ("norte", "acero", True)
    ]
