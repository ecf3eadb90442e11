"""Is filler told from prose, and is what it holds counted for nothing?"""

from xml.sax.saxutils import escape

import pytest

from llavero.report.brief.filler import is_filler
from tests.report.brief.documents.hand import text_box, text_of, written


def paragraphs(name: str) -> list[str]:
    return [line for line in text_of(name).splitlines() if line and line[0] not in "#%|["]


@pytest.mark.parametrize("name", ["formal.es.md", "terse.en.md", "steel.es.md", "good.en.md"])
def test_no_paragraph_of_prose_is_filler_however_telegraphic(name):
    assert not [text for text in paragraphs(name) if is_filler(text)]


def test_lorem_ipsum_is_filler():
    assert all(map(is_filler, paragraphs("latin.es.md")))


def test_words_of_the_rubric_without_any_sentence_are_filler():
    assert is_filler(
        "Entrevista vendedor cuentas contactos años porcentaje rutina visita semanal llamada enfoque "
        "confianza estrategias información nuevos proyectos patrones comunes muestra limitaciones."
    )


def test_filler_has_no_length(checked):
    assert [section.length.characters for section in checked(text_of("latin.es.md")).sections] == [
        0,
        0,
        0,
        0,
    ]


def test_boxes_that_hold_all_the_text_are_the_page(checked):
    word = written("")
    for line in text_of("good.es.md").splitlines():
        if line and line[0] not in "%|[":
            text_box(word, escape(line.lstrip("# -")))

    result = checked(word)

    assert all(section.length.reaches(section.brief.minimum) for section in result.sections)


def test_a_question_under_which_the_answer_stands_needs_no_heading(checked):
    text = "# Cuentas clave\n\n¿Cuántos clientes tiene cada KAM?\n\nEntre 8 y 10, según el área.\n"

    graded = {g.item.id: g for g in checked(text).sections[0].items}

    assert graded["1.clients-per-kam"].grade == "complete"


def test_a_row_to_be_filled_in_says_nothing(checked):
    text = "# Relaciones con clientes\n\n| Vendedor | Años |\n|---|---|\n| Vendedor 1 | |\n| Vendedor 2 | |\n"

    graded = {g.item.id: g for g in checked(text).sections[1].items}

    assert graded["2.interviews"].evidence == ()
