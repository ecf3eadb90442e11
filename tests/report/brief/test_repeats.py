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
