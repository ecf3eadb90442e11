import pytest

from llavero.report.brief.repeats import all_grams, is_copy, repeats

FIRST = (
    "El departamento atiende a treinta y un clientes repartidos entre cuatro ejecutivos de cuenta."
)


@pytest.mark.parametrize(
    ("changed", "is_repeat"),
    [
        (FIRST, True),
        (FIRST.upper(), True),
        (FIRST + " Nada más.", True),
        (FIRST.replace("El", "Un"), True),
        (FIRST.replace("clientes", "socios"), False),
    ],
)
def test_likeness_is_that_of_runs_of_five_words(changed, is_repeat):
    assert bool(repeats([FIRST, changed])) == is_repeat


def test_a_paragraph_there_three_times_is_told_twice():
    assert len(repeats([FIRST, FIRST, FIRST])) == 2


def test_short_lines_are_no_repeats():
    assert repeats(["Visita semanal", "Visita semanal"]) == ()


def test_a_copy_of_the_brief_is_known_though_words_are_added():
    question = (
        "Elabora un reporte con tus hallazgos y entrevista al menos a dos vendedores por separado."
    )

    assert is_copy(f"b) {question}", all_grams([question]))
    assert not is_copy(FIRST, all_grams([question]))


def test_a_question_of_the_brief_in_other_words_is_no_answer_and_one_with_its_figure_is(checked):
    asked = "# Cuentas clave\n\nPorcentaje de las ventas totales que representa el departamento"

    answers = [
        next(g for g in checked(f"{asked}{end}\n").sections[0].items if g.item.id == "1.share")
        for end in (" de cuentas clave.", " de cuentas clave: 58 %.")
    ]

    assert [answer.grade for answer in answers] == ["missing", "complete"]
