"""Is the same asked once where several files of one import ask it?"""

from llavero.ledger.importing.decisions import take_proposals

YEAR = """
    Folio | Fecha      | Cliente | Estado  | Importe neto
    ------+------------+---------+---------+-------------
    F{n}1 | 202{n}-01-31 | C1    | Zeta    | 10.50
    F{n}2 | 202{n}-02-15 | C2    | Emitida | 20.50
    F{n}3 | 202{n}-03-15 | C2    | Pagada  | 30.50
"""
CUSTOMERS = """
    Código | Nombre | RFC          | Tipo de cliente
    -------+--------+--------------+----------------
    C1     | Uno    | AAA010101AA1 | Estratégico
    C2     | Dos    | BBB010101AA1 | Pequeño
"""


class Person:
    """Answers with a choice and remembers what was asked."""

    def __init__(self, choice):
        self.choice = choice
        self.asked = []

    def __call__(self, _table_map, question):
        self.asked.append(question.key)
        return self.choice


def years(office, second=YEAR):
    first = office.file("2023.csv", YEAR.replace("{n}", "3"))
    return first, office.file("2024.csv", second.replace("{n}", "4"))


def test_one_answer_about_a_value_serves_every_file_of_the_same_shape(office):
    person = Person("leave")

    office.take(*years(office), ask=person)

    assert person.asked == ["rows:Estado:Zeta"]
    kept = office.rows("SELECT doc_id FROM ledger ORDER BY 1")
    assert kept == [("F32",), ("F33",), ("F42",), ("F43",)]


def test_files_of_different_shapes_are_asked_apart(office):
    person = Person("keep")
    other = YEAR.replace("Cliente", "Nombre del cliente")

    office.take(*years(office, other), ask=person)

    assert person.asked == ["rows:Estado:Zeta", "rows:Estado:Zeta"]


def test_another_value_is_another_question(office):
    person = Person("keep")

    office.take(*years(office, YEAR.replace("Zeta", "Eta")), ask=person)

    assert person.asked == ["rows:Estado:Zeta", "rows:Estado:Eta"]


def test_customers_of_a_class_are_the_key_accounts_of_the_study_and_asked_no_more(office):
    person = Person("Estratégico")
    office.take(office.file("clientes.csv", CUSTOMERS), ask=person)
    more = CUSTOMERS.replace("C1", "C8").replace("C2", "C9").replace("Nombre", "Razón social")

    office.take(office.file("otros.csv", more), ask=person)

    assert person.asked == ["keys:Tipo de cliente"]
    assert office.rows("SELECT group_id FROM ka_status") == [("C1",)]


def test_the_proposal_alone_gives_the_study_its_key_accounts(office):
    office.take(office.file("clientes.csv", CUSTOMERS), ask=take_proposals)

    assert office.rows("SELECT group_id FROM ka_status") == [("C1",)]
