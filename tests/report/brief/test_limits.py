import pytest

from llavero.report.brief.evidence.limits import denied, gives_reason, without_limits
from llavero.report.brief.evidence.words import normal


@pytest.mark.parametrize(
    "sentence",
    [
        "No se obtuvo el porcentaje de las ventas totales.",
        "El dato de ventas no está disponible.",
        "Porcentaje de ventas: N/D",
        "Se desconoce cuántos vendedores tiene la empresa.",
        "La empresa no nos proporcionó el número de vendedores.",
        "No fue posible conocer el tamaño de la fuerza de ventas.",
        "El porcentaje está pendiente de confirmar.",
        "[Escribir aquí el número de vendedores]",
        "The share of sales could not be obtained.",
        "The number of sellers is not available.",
        "We do not know the share of sales.",
    ],
)
def test_a_sentence_that_says_a_datum_is_missing_leaves_no_content(sentence):
    assert without_limits(normal(sentence)).strip(" .") == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "El departamento no tiene un CRM.",
        "No se organiza por zona, sino por cliente.",
        "Representa el 58 % de las ventas totales.",
        "The department does not report to sales.",
    ],
)
def test_a_fact_told_in_the_negative_is_no_limit(sentence):
    text = normal(sentence)

    assert without_limits(text) == text


def test_what_is_estimated_beside_a_limit_is_kept():
    text = normal("Aunque no se obtuvo el dato exacto, se estima en 40 % de las ventas totales.")

    assert "40 % de las ventas totales" in without_limits(text)
    assert "dato exacto" not in without_limits(text)


@pytest.mark.parametrize(
    ("sentence", "word", "expected"),
    [
        ("no se organiza por zona", "organiza", True),
        ("no se organiza por zona, sino por cliente", "cliente", False),
        ("nunca visita a sus clientes", "visita", True),
        ("sin embargo visita a sus clientes", "visita", False),
        ("no solo visita a sus clientes", "visita", False),
        ("the department does not report to sales", "report", True),
        ("ventas no opina y el departamento reporta a finanzas", "reporta", False),
    ],
)
def test_a_denial_reaches_only_the_words_that_follow_it(sentence, word, expected):
    assert denied(sentence, sentence.index(word)) == expected


def test_a_reason_is_told_from_a_bare_limit():
    assert gives_reason(normal("No se obtuvo, porque la empresa lo considera confidencial."))
    assert not gives_reason(normal("No se obtuvo el porcentaje."))
