"""What do the lines of a part add up to?"""

import pytest

from llavero.ledger.importing.intake import ChecksFailed
from llavero.ledger.manifest import Manifest, read_manifest
from llavero.ledger.sums import months_of

SUMS = """
    SELECT account_id, seller_id, month, doc_type, sum(net_amount), sum(gross_amount),
        sum(cogs_amount), coalesce(sum(costed_amount), 0), coalesce(sum(uncosted_amount), 0),
        sum(line_count), min(first_sale_on), bit_or(bought_days), min(account_name)
    FROM {} GROUP BY ALL ORDER BY ALL"""
PLAIN = """
    doc_id | doc_date   | account_id | net_amount
    -------+------------+------------+-----------
    A1     | 2025-01-10 | norte      | 100.00
    A2     | 2025-01-20 | norte      | -30.00
"""
COSTED = """
    doc_id | doc_type    | doc_date   | account_id | account_name | seller_id | net_amount | cogs  | currency
    -------+-------------+------------+------------+--------------+-----------+------------+-------+---------
    B1     | invoice     | 2025-01-10 | C001       | Norte        | lucia     | 100.00     | 60.00 | MXN
    B2     | credit_note | 2025-02-20 | C001       | Norte        | lucia     | 30.00      | 18.00 | MXN
"""
PARTLY = """
    doc_id | doc_date   | account_id | seller_id | net_amount | cogs  | currency
    -------+------------+------------+-----------+------------+-------+---------
    C1     | 2025-01-10 | sur        | lucia     | 100.00     | 60.00 | MXN
    C2     | 2025-02-20 | sur        |           | 30.00      |       | USD
    C3     | 2025-02-21 | sur        | pedro     | 30.00      | 3.00  |
"""


@pytest.mark.parametrize("drawing", [PLAIN, COSTED, PARTLY])
def test_a_part_adds_up_to_what_its_lines_do(office, drawing):
    office.take(office.file("ventas.csv", drawing))

    added = office.rows(SUMS.format("ledger_months"))
    assert added == office.rows(SUMS.format(f"({months_of('ledger', {})})"))
    assert added


def test_a_corrected_file_replaces_its_sums(office):
    office.take(office.file("ventas.csv", PLAIN), office.file("otras.csv", COSTED))
    office.take(office.file("ventas.csv", PLAIN.replace("100.00", "500.00")))

    total = "SELECT sum(net_amount), sum(line_count) FROM {}"
    assert office.rows(total.format("ledger_months")) == [(540, 4)]


def test_sums_add_nothing_to_what_identifies_the_facts(office):
    office.take(office.file("ventas.csv", PLAIN))
    manifest = read_manifest(office.study.ledger)
    lines = [part for part in manifest.parts if part.table != "ledger_months"]

    assert Manifest(manifest.sources, tuple(lines)).digest == manifest.digest
    assert len(lines) < len(manifest.parts)


def test_a_source_of_which_no_line_is_kept_has_nothing_to_add_up(office):
    lines = """
        doc_id | line_id | doc_date   | account_id | net_amount | currency
        -------+---------+------------+------------+------------+---------
        A1     | 1       | 2025-01-10 | norte      | 100.00     | MXN
        A1     | 2       | 2025-01-10 | norte      | 50.00      | MXN
    """
    office.take(office.file("ventas.csv", lines))

    with pytest.raises(ChecksFailed):
        office.take(office.file("otra.csv", "\n".join(lines.splitlines()[:4])))

    assert office.rows("SELECT sum(net_amount) FROM ledger_months") == [(150,)]
