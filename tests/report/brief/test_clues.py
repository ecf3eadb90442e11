import re

import pytest

from llavero.report.brief.evidence.clues import ClueNotUnderstood, clue
from llavero.report.brief.evidence.matching import holds, times, topic
from llavero.report.brief.evidence.units import Part, units
from llavero.report.brief.evidence.words import built_in, normal, pattern
from llavero.report.brief.manuscript import Grid, Line

WORDS = {
    "number": built_in("number"),
    "percent": built_in("percent"),
    "sellers": pattern(["vendedor*", "kam", "sellers"]),
    "accounts": pattern(["cuentas", "clientes", "accounts"]),
    "each": pattern(["cada", "each"]),
    "sales": pattern([r"/(?<!fuerza de )ventas/"]),
}


def unit_of(text: str, heading: str = ""):
    parts = [Part(Line(heading, bold=True), heading=True)] if heading else []
    return units([*parts, Part(Line(text))])[-1]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("tiene 12 vendedores", "number", ["12"]),
        ("tiene doce vendedores", "number", ["doce"]),
        ("veintiún vendedores y treinta y dos clientes", "number", ["veintiun", "treinta y dos"]),
        ("factura 1,250 cajas", "number", ["1,250"]),
        ("desde 2019 tiene 5 % y 3 años y $40", "number", []),
        ("la sección 2.1 y el 12/03/2024", "number", ["2.1"]),
        ("el 58.5 % o 12 por ciento o 15% o la mitad", "percent", ["58.5 %", "12 por ciento", "15%", "la mitad"]),
        ("% de sus ventas: 41", "percent", ["% de sus ventas: 41"]),
        ("seis años, 18 meses, desde 2014", "duration", ["seis anos", "18 meses", "desde 2014"]),
    ],
)  # fmt: skip
def test_kinds_of_number_are_told_apart(text, kind, expected):
    assert [found.group().strip() for found in built_in(kind).finditer(normal(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tiene 3 vendedores.", True),
        ("Los vendedores son tres.", True),
        ("Tiene tres plantas y muchas oficinas, y desde luego vendedores.", False),
        ("¿Tiene 3 vendedores?", False),
        ("No tiene 3 vendedores.", False),
        ("No se obtuvo si son 3 vendedores.", False),
    ],
)
def test_a_clue_holds_where_its_words_stand_close(text, expected):
    assert holds(clue("number ~4 sellers", WORDS), unit_of(text), WORDS) == expected


def test_a_question_as_heading_is_answered_by_a_bare_figure():
    found = unit_of("Son doce en total.", "¿Cuántos vendedores tiene?")

    assert holds(clue("number ~4 sellers", WORDS), found, WORDS)


def test_a_heading_alone_holds_nothing():
    found = unit_of("La empresa vende mucho.", "12 vendedores y 40 cuentas")

    assert not holds(clue("number ~4 sellers", WORDS), found, WORDS)


def test_a_cell_is_read_with_its_row_and_its_column():
    grid = Grid((("Vendedor", "Cuentas", "Zona"), ("Laura", "6", "Norte"), ("Jorge", "8", "Sur")))

    found = [
        u.text for u in units([Part(grid)]) if holds(clue("number ~3 accounts", WORDS), u, WORDS)
    ]

    assert found == ["Laura: Cuentas: 6", "Jorge: Cuentas: 8"]


def test_a_table_of_names_and_values_is_read_by_rows():
    grid = Grid((("Número de vendedores", "12"), ("Zona", "Norte")))

    found = [
        u.text for u in units([Part(grid)]) if holds(clue("number ~4 sellers", WORDS), u, WORDS)
    ]

    assert found == ["Número de vendedores: 12"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Laura atiende 6 cuentas.", 1),
        ("Laura atiende 6 cuentas y Jorge, 8.", 2),
        ("Ambos atienden siete cuentas.", 2),
    ],
)
def test_one_sentence_may_speak_of_several_sellers(text, expected):
    assert times(clue("number ~3 accounts", WORDS), unit_of(text), WORDS) == expected


def test_the_sales_force_is_not_sales():
    assert not holds(
        clue("percent & sales", WORDS), unit_of("Es el 15 % de la fuerza de ventas."), WORDS
    )


def test_the_topic_of_a_clue_needs_no_figure():
    assert topic(
        clue("percent & sales", WORDS), unit_of("No se obtuvo la parte de las ventas."), WORDS
    )


@pytest.mark.parametrize(
    "wrong", ["number ~ sellers", "nobody & number", "number &", "!each", "a b"]
)
def test_a_clue_that_is_written_wrongly_is_refused(wrong):
    with pytest.raises(ClueNotUnderstood):
        clue(wrong, WORDS)


def test_words_are_found_whatever_their_accents_and_case():
    assert re.search(pattern(["región norte"]), normal("La REGIÓN   Norte"))


def test_a_bare_figure_counts_what_its_column_measures_and_not_of_whom():
    head = ("Cliente", "Antigüedad del cliente", "Número de clientes", "Contactos del cliente")
    grid = Grid((head, ("Norte", "≥ 1.1", "3", "4")))

    found = [
        u.text for u in units([Part(grid)]) if holds(clue("number ~3 accounts", WORDS), u, WORDS)
    ]

    assert found == ["Norte: Número de clientes: 3"]


def test_the_words_of_a_customers_name_in_a_table_are_no_clue():
    head = ("Cliente", "Zona", "Giro")
    total = ("Total de vendedores", "Sur", "Papel")
    grid = Grid((head, ("Kam Sellers", "Norte", "Acero"), total))
    words = clue("sellers", WORDS)

    found = [u.text for u in units([Part(grid)]) if holds(words, u, WORDS)]

    assert found == [
        "Cliente: Total de vendedores",
        "Total de vendedores: Zona: Sur",
        "Total de vendedores: Giro: Papel",
    ]
