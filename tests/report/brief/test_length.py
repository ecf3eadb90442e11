from hypothesis import given
from hypothesis import strategies as st

from llavero.report.brief.evidence.units import Part
from llavero.report.brief.length import PRESETS, length, prose_length, uncounted_length
from llavero.report.brief.manuscript import Grid, Line


def test_a_text_of_1800_characters_is_one_cuartilla():
    assert length("a" * 1800).cuartillas() == 1.0


def test_5399_characters_round_to_three_cuartillas_and_fail_three():
    almost = length("a" * 5399)

    assert round(almost.cuartillas(), 2) == 3.0
    assert not almost.reaches(3)
    assert almost.missing(3) == 1
    assert length("a" * 5400).reaches(3)


def test_each_preset_divides_by_its_own_characters():
    text = length("b" * 7350)

    assert {name: round(text.cuartillas(name), 2) for name in PRESETS} == {
        "editorial": 4.08,
        "editorial_corta": 4.32,
        "pagina_1_5": 3.0,
        "holandesa_es": 3.5,
        "pagina_doble": 4.02,
    }


def test_runs_of_blanks_count_once_and_composed_letters_count_as_one():
    assert length("  dos \n\t palabras ").characters == len("dos palabras")
    assert length("cafe\N{COMBINING ACUTE ACCENT}").characters == 4


def test_words_are_runs_of_letters_and_digits():
    assert length("El 58 % de 214,5 millones").words == 6


def test_only_prose_counts():
    parts = [
        Part(Line("Cuentas clave", level=1), heading=True),
        Part(Line("Uno dos tres.")),
        Part(Line("Cuatro.", listed="bullet")),
        Part(Line("Tabla 1. Ventas por año")),
        Part(Line("Fuente: libro de ventas")),
        Part(Line("Fuentes: libro de ventas y lista de personal")),
        Part(Line("Ventas del año", caption=True)),
        Part(Line("Dentro de un cuadro.", boxed=True)),
        Part(Grid((("a", "bc"),))),
        Part(Line("Autor, A. (2020). Obra."), ignored=True),
    ]

    assert prose_length(parts).characters == len("Uno dos tres. Cuatro.")
    assert uncounted_length(parts).characters == len("a bc Dentro de un cuadro.")


PROSE = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=80)


@given(st.lists(PROSE, max_size=6), PROSE, st.integers(0, 6))
def test_adding_a_paragraph_never_lowers_the_length(paragraphs, added, place):
    before = [Part(Line(text)) for text in paragraphs]
    after = [*before[:place], Part(Line(added)), *before[place:]]

    assert prose_length(after).characters >= prose_length(before).characters


@given(PROSE, PROSE)
def test_adding_words_to_a_paragraph_never_lowers_the_length(text, added):
    longer = length(f"{text} {added}").characters

    assert longer >= length(text).characters
