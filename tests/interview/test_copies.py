"""Two interviews whose words are the same were not held apart."""

import pytest

from llavero.interview.copies import copied, overlap
from tests.interview.tables import interview

LONG = "cada lunes reviso con el almacén lo que quedó pendiente y luego llamo al comprador para darle la fecha de entrega y preguntar qué sigue en la planta"
OTHER = "yo prefiero trabajar con calendario anual porque así cada cuenta sabe cuándo la veo y puede preparar las preguntas que de verdad le importan para su presupuesto"
BLANK = {"Q22": "", "Q23_Aceros": "", "Q30": "", "Q34": "", "Q36": "", "Q42": ""}


def test_a_copy_is_seen_through_capitals_and_accents():
    one = interview("V01", Q21=("", LONG), **BLANK)
    other = interview("V02", Q21=("", LONG.upper().replace("Ó", "O")), **BLANK)
    (found,) = copied((one, other))
    assert (found.one, found.other, found.overlap) == ("E-V01", "E-V02", pytest.approx(1))


def test_two_that_speak_for_themselves_are_no_copy():
    one = interview("V01", Q21=("", LONG), **BLANK)
    assert copied((one, interview("V02", Q21=("", OTHER), **BLANK))) == ()


def test_half_of_the_shorter_is_not_more_than_half():
    runs = [frozenset({(str(n),) for n in numbers}) for numbers in (range(10), range(5, 25))]
    assert overlap(*runs) == 0.5


def test_too_few_words_tell_nothing():
    assert overlap(frozenset({("a",)}), frozenset({("a",)})) is None
