"""Are judgements of sales under each effort known by their headings?"""

import pytest

from tests.ledger.recognition import mapped, proposed, raw_table

SPANISH = """
    Cuenta | Quién juzga | Venta sin atención | Venta con la mitad de la atención | Venta con la atención actual | Venta con la mitad más de atención | Venta con toda la atención
    -------+-------------+--------------------+-----------------------------------+------------------------------+------------------------------------+---------------------------
    C1     | Ana         | 40                 | 70                                | 100                          | 115                                | 140
    C1     | Luis        | 50                 | 80                                | 100                          | 110                                | 130
"""
ENGLISH = """
    Service level | Judged by | Hours today | Sales without attention | Sales with half the attention | Sales with current attention | Sales with half as much attention again | Sales with all the attention
    --------------+-----------+-------------+-------------------------+-------------------------------+------------------------------+-----------------------------------------+-----------------------------
    T1            | Ana       | 400         | 40                      | 70                            | 100                          | 115                                     | 140
    T2            | Ana       | 200         | 50                      | 80                            | 100                          | 110                                     | 130
"""
SALES = ("sales_none", "sales_half", "sales_now", "sales_more", "sales_full")


@pytest.mark.parametrize(
    ("drawing", "others"),
    [(SPANISH, {"account_id", "judge"}), (ENGLISH, {"tier", "judge", "hours_now"})],
)
def test_the_template_is_known_in_both_languages(drawing, others):
    (found,) = proposed(raw_table("juicios.csv", drawing))

    assert found.table == "effort_judgements"
    assert set(mapped(found)) == {*SALES, *others}
