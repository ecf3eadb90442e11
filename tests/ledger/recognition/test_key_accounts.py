"""Does the class of a customer tell which are key accounts, where nothing else does?"""

import pytest

from llavero.ledger.recognition.answers import answer
from llavero.ledger.recognition.key_accounts import called_key
from tests.ledger.recognition import asked, mapped, proposed, raw_table

CUSTOMERS = """
    Código | Nombre | RFC          | Tipo de cliente
    -------+--------+--------------+----------------
    C1     | Uno    | AAA010101AA1 | Estratégico
    C2     | Dos    | BBB010101AA1 | Pequeño
    C3     | Tres   | CCC010101AA1 | Clave
"""
IN_ENGLISH = """
    Customer No. | Customer Name | Tax ID     | Customer Class
    -------------+---------------+------------+---------------
    C1           | One           | 12-3456789 | A - Key
    C2           | Two           | 12-3456780 | C - Small
"""
LISTED = """
    Grupo | Nivel | Desde
    ------+-------+-----------
    C2    | T1    | 2024-01-01
"""


def marks(table_map):
    (column,) = [c for c in table_map.columns if c.target == "is_key"]
    return dict(column.values)


def test_a_class_that_calls_customers_key_accounts_is_asked_about_once():
    (found,) = proposed(raw_table("clientes.csv", CUSTOMERS))

    assert asked(found) == ["keys:Tipo de cliente"]
    assert found.questions[0].proposal == "Estratégico, Clave"
    assert mapped(found)["segment"] == "Tipo de cliente"


def test_what_is_proposed_marks_those_customers_and_no_other():
    (found,) = proposed(raw_table("clientes.csv", CUSTOMERS))

    decided = answer(found, "keys:Tipo de cliente", "Estratégico, Clave")

    assert marks(decided) == {"Estratégico": "true", "Pequeño": "false", "Clave": "true"}
    assert not decided.questions


def test_a_person_may_take_one_of_the_values_or_none():
    (found,) = proposed(raw_table("clientes.csv", CUSTOMERS))

    one = answer(found, "keys:Tipo de cliente", "Clave")
    none = answer(found, "keys:Tipo de cliente", "")

    assert marks(one) == {"Estratégico": "false", "Pequeño": "false", "Clave": "true"}
    assert "is_key" not in mapped(none)
    assert mapped(none)["segment"] == "Tipo de cliente"


def test_it_is_asked_of_an_english_list_too():
    (found,) = proposed(raw_table("customers.csv", IN_ENGLISH), language="en")

    assert asked(found) == ["keys:Customer Class"]
    assert found.questions[0].proposal == "A - Key"


def test_nothing_is_asked_where_a_list_of_key_accounts_comes_with_it():
    found = proposed(raw_table("clientes.csv", CUSTOMERS), raw_table("cuentas clave.csv", LISTED))

    assert [m.table for m in found] == ["accounts", "ka_status"]
    assert asked(found[0]) == []


def test_nothing_is_asked_where_a_column_of_marks_says_it():
    marked = CUSTOMERS.replace("Código |", "Código | Cuenta clave |").replace(
        "-------+", "-------+--------------+", 1
    )
    for code, mark in (("C1", "Sí"), ("C2", "No"), ("C3", "No")):
        marked = marked.replace(f"{code}     |", f"{code}     | {mark} |")

    (found,) = proposed(raw_table("clientes.csv", marked))

    assert mapped(found)["is_key"] == "Cuenta clave"
    assert asked(found) == []


def test_a_class_that_calls_every_customer_key_tells_none_of_them_apart():
    (found,) = proposed(raw_table("clientes.csv", CUSTOMERS.replace("Pequeño", "Clave")))

    assert asked(found) == []


@pytest.mark.parametrize(
    "value",
    ["Estratégico", "Clave", "A - Key", "KAM", "Cuenta clave", "Gran cuenta", "Strategic", "Named"],
)
def test_words_for_key_accounts_are_known(value):
    assert called_key([value]) == (value,)


@pytest.mark.parametrize("value", ["No clave", "Non-key", "Pequeño", "Keyboards", "Ex KAM"])
def test_a_word_that_denies_it_or_only_resembles_it_calls_nobody_key(value):
    assert called_key([value]) == ()
