"""A fault is said in the reader's language, with the question and the account."""

import pytest

from llavero.interview.telling import PACKAGE, told
from llavero.interview.validity import verdict
from llavero.prose import Prose, Style
from tests.interview.tables import interview


def said(language, **changed):
    (fault,) = verdict(interview(**changed)).faults
    return str(told(fault, Prose(Style.of(language), PACKAGE)))


def test_the_question_the_account_and_the_rule_are_named():
    assert said("es", Q15_Aceros="120") == "Q15, Aceros: «120» no está entre 0 y 100."
    assert said("en", Q15_Aceros="120") == "Q15, Aceros: “120” is not between 0 and 100."


def test_a_bound_on_one_side_is_said_alone():
    assert said("es", Q16_Aceros="visitas=-2") == "Q16, Aceros: «-2» es menor que 0."


def test_years_are_written_as_years():
    assert "2014, antes de su ingreso en 2015" in said("es", Q11_Aceros="2014")


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize(
    "changed",
    [
        {"Q01": "quizás"},
        {"Q03": "x"},
        {"Q05": "1.5"},
        {"Q06": "30|Aceros"},
        {"Q04": "ventas=3;clave=9"},
        {"Q08": "x"},
        {"Q10": "frente=84;prep=1"},
        {"Q11_Aceros": "2030"},
        {"Q14_Aceros": "a|" * 11},
        {"Q15_Cafés": "80"},
        {"Q32": "1=coach;2=coach"},
        {"Q16_Aceros": "faxes=1"},
        {"Q03": "20"},
    ],
)
def test_every_rule_has_its_sentence(language, changed):
    assert said(language, **changed).endswith(".")
