"""Is the segment of a customer what tells customers apart?"""

from tests.ledger.recognition import mapped, proposed, raw_table

CUSTOMERS = """
    Código | Nombre | RFC          | Tipo de cliente | Canal
    -------+--------+--------------+-----------------+--------
    C1     | Uno    | AAA010101AA1 | Empresa         | Minería
    C2     | Dos    | BBB010101AA1 | Empresa         | Acero
    C3     | Tres   | CCC010101AA1 | {}              | Papel
"""


def segment(drawing):
    (found,) = proposed(raw_table("clientes.csv", drawing))
    return mapped(found).get("segment")


def test_a_column_that_tells_customers_apart_goes_before_one_that_all_share():
    assert segment(CUSTOMERS.format("Empresa")) == "Canal"


def test_the_heading_that_says_it_best_is_taken_where_both_tell_customers_apart():
    assert segment(CUSTOMERS.format("Persona")) == "Tipo de cliente"


def test_a_class_that_all_share_is_kept_where_there_is_no_other():
    assert segment(CUSTOMERS.format("Empresa").replace("Canal", "Nota")) == "Tipo de cliente"
