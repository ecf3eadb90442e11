"""What do lines add up to, by account, seller and month?"""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llavero.ledger.monthly import purchase_days, reference_months, sales_months
from llavero.ledger.sums import EVERY_LINE_COSTED, NO_LINE_COSTED, months_of
from tests.companies import company, rows

KINDS = ("invoice", "credit_note", "debit_note", "")
ACCOUNTS = """
account_id | group_id | name          | is_intercompany
-----------+----------+---------------+----------------
norte      | HOLDING  | Aceros Norte  | false
filial     |          | Nuestra filial| true
"""
lines = st.lists(
    st.tuples(
        st.sampled_from(KINDS),
        st.dates(date(2024, 11, 1), date(2025, 3, 31)),
        st.sampled_from(("norte", "sur", "filial")),
        st.sampled_from(("lucia", "pedro", "")),
        st.integers(-300, 300),
        st.one_of(st.none(), st.integers(0, 200)),
    ),
    min_size=1,
    max_size=30,
)


def drawing(said: list[tuple[object, ...]]) -> str:
    cells = [
        " | ".join("" if cell is None else str(cell) for cell in (f"D{at}", *line))
        for at, line in enumerate(said)
    ]
    return "\n".join(
        ["doc_id | doc_type | doc_date | account_id | seller_id | net_amount | cogs", *cells]
    )


@given(lines)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_sums_made_when_lines_came_give_what_the_lines_give(said):
    read = company(ledger=drawing(said), accounts=ACCOUNTS)
    added = replace(company(ledger=drawing(said), accounts=ACCOUNTS), added_up=True)

    for months in (sales_months, purchase_days):
        assert rows(added, months(added)) == rows(read, months(read))
    assert "ledger_months" in added.sql(reference_months(added))
    assert "ledger_months" not in read.sql(reference_months(read))


@pytest.mark.parametrize(
    ("costs", "known"),
    [(("10", "20"), EVERY_LINE_COSTED), (("", ""), NO_LINE_COSTED)],
    ids=["every line costed", "no line costed"],
)
def test_what_is_known_of_every_line_gives_the_same_sums(costs, known):
    first, second = costs
    ledger = company(
        ledger=f"""
        doc_type    | doc_date   | account_id | net_amount | cogs
        ------------+------------+------------+------------+---------
        invoice     | 2025-01-10 | norte      | 100        | {first}
        credit_note | 2025-01-11 | norte      | 30         | {second}
        """
    )

    def sums(known: dict[str, str]) -> object:
        names = "net_amount, gross_amount, cogs_amount, costed_amount, uncosted_amount"
        select = f"SELECT {names} FROM ({months_of('ledger', known)}) ORDER BY ALL"
        return ledger.engine.connection.execute(
            select.replace(names, ", ".join(f"coalesce({n}, 0)" for n in names.split(", ")))
        ).fetchall()

    assert sums(known) == sums({})
    assert sums({})[0] != sums({})[1]


def test_the_day_of_a_line_is_kept_where_it_decides_who_is_credited():
    ledger = company(
        ledger="""
        doc_date   | account_id | net_amount
        -----------+------------+-----------
        2025-01-10 | norte      | 1
        2025-01-20 | norte      | 2
        """,
        assignments="""
        account_id | seller_id | role    | from       | to
        -----------+-----------+---------+------------+-----------
        norte      | lucia     | primary | 2024-01-01 | 2025-01-15
        norte      | pedro     | primary | 2025-01-15 |
        """,
    )
    months = sales_months(replace(ledger, added_up=True)).select("seller_id", "net_amount")

    assert rows(ledger, months) == [("lucia", 1), ("pedro", 2)]
