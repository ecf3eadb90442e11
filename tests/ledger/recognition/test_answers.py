"""What becomes of a mapping when a person answers?"""

import pytest

from llavero.ledger.mapping import Confidence, DateOrder, Question, Reason, TableMap
from llavero.ledger.recognition.answers import answer
from llavero.ledger.recognition.fingerprint import fingerprint
from tests.ledger.recognition import asked, mapped, proposed, raw_table


def column(table_map, target):
    return next(c for c in table_map.columns if c.target == target)


def one(drawing, **also):
    (found,) = proposed(raw_table("ventas.csv", drawing), **also)
    return found


AMBIGUOUS = """
    Fecha      | Cliente | Importe
    -----------+---------+--------
    03/04/2025 | Uno     | 1.234
    05/06/2025 | Dos     | 2.500
"""


def test_an_answer_about_dates_sets_their_order_and_removes_the_question():
    found = answer(one(AMBIGUOUS), "dates:Fecha", "mdy")

    assert column(found, "doc_date").written.date_orders == (DateOrder.MONTH_FIRST,)
    assert column(found, "doc_date").confidence is Confidence.SURE
    assert asked(found) == ["decimals:Importe"]


def test_an_answer_about_decimals_sets_the_mark():
    found = answer(one(AMBIGUOUS), "decimals:Importe", ".")

    assert column(found, "net_amount").written.decimal_mark == "."


def test_an_answer_about_mixed_dates_keeps_both_orders():
    mixed = AMBIGUOUS.replace("03/04/2025", "13/04/2025").replace("05/06/2025", "06/25/2025")

    found = answer(one(mixed), "dates:Fecha", "mdy")

    orders = column(found, "doc_date").written.date_orders
    assert orders == (DateOrder.MONTH_FIRST, DateOrder.DAY_FIRST)


RIVALS = """
    Fecha      | Cliente | Venta neta | Importe neto
    -----------+---------+------------+-------------
    25/04/2025 | Uno     | 10,50      | 9,50
    26/06/2025 | Dos     | 20,50      | 19,50
"""


def test_an_answer_about_a_column_takes_the_other_heading_as_it_is_written():
    found = answer(one(RIVALS), "column:net_amount", "Importe neto")

    assert mapped(found)["net_amount"] == "Importe neto"
    assert column(found, "net_amount").written.decimal_mark == ","
    assert column(found, "net_amount").confidence is Confidence.SURE
    assert asked(found) == []


def test_an_answer_may_name_the_heading_of_a_column_that_none_said():
    found = one(
        """
        Fecha      | Establecimiento | Importe neto | Factura | Cantidad | Producto
        -----------+-----------------+--------------+---------+----------+---------
        15/01/2024 | Centro          | 100.00       | F1      | 1        | A
        """
    )

    answered = answer(found, "column:account_id", "Establecimiento")

    assert mapped(answered)["account_id"] == "Establecimiento"
    assert "Establecimiento" not in answered.ignored


KINDS = """
    Fecha      | Cliente | Importe | Tipo: doc
    -----------+---------+---------+----------
    25/04/2025 | Uno     | 10.50   | FAC
    26/04/2025 | Dos     | 20.50   | A: 7
"""


def test_an_answer_about_a_value_gives_it_its_meaning():
    found = answer(one(KINDS), "values:Tipo: doc:A: 7", "credit_note")

    assert column(found, "doc_type").values == {"FAC": "invoice", "A: 7": "credit_note"}
    assert asked(found) == []


STATES = """
    Fecha      | Cliente | Importe | Estatus
    -----------+---------+---------+----------
    25/04/2025 | Uno     | 10.50   | Pagada
    26/04/2025 | Dos     | 20.50   | Rara
    27/04/2025 | Dos     | 20.50   | Cancelada
"""


@pytest.mark.parametrize(("choice", "kept"), [("keep", ["Pagada", "Rara"]), ("leave", ["Pagada"])])
def test_an_answer_about_rows_keeps_them_or_leaves_them(choice, kept):
    found = one(STATES)
    assert asked(found) == ["rows:Estatus:Rara"]

    assert sorted(answer(found, "rows:Estatus:Rara", choice).keep_rows["Estatus"]) == kept


def test_an_answer_about_the_currency_holds_for_every_row():
    found = one(AMBIGUOUS.replace("1.234", "USD 1.5").replace("2.500", "MXN 2.5"))

    assert answer(found, "currency", "USD").constants == {"currency": "USD"}


def test_an_answer_about_the_table_lets_the_columns_be_proposed_again():
    raw = raw_table(
        "lista.csv",
        """
        Cliente | Vendedor
        --------+---------
        Uno     | Lucía
        Dos     | Pedro
        """,
    )
    question = Question(
        "table", Reason("recognition-table-close"), ("assignments", "accounts"), None
    )
    found = TableMap("lista.csv", None, questions=(question,), fingerprint=fingerprint(raw.columns))

    answered = answer(found, "table", "accounts")
    (again,) = proposed(raw, saved={answered.fingerprint: answered})

    assert again.table == "accounts"
    assert mapped(again)["owner_id"] == "Vendedor"


def test_a_question_that_is_not_there_cannot_be_answered():
    with pytest.raises(ValueError, match="no question"):
        answer(one(AMBIGUOUS), "column:bu", "Cliente")


def test_a_choice_that_is_not_offered_is_refused():
    with pytest.raises(ValueError, match="dmy"):
        answer(one(AMBIGUOUS), "dates:Fecha", "ymd")
