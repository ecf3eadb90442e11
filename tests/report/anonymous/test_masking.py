"""Is a name found however it is spelled, and nothing else?"""

import pytest

from llavero.report.anonymous.masking import Mask


@pytest.fixture
def mask():
    made = Mask()
    for name, code in {
        "Aceros Norte, S.A. de C.V.": "C01",
        "aceros norte": "C01",
        "Aceros Norte Bajío": "C02",
        "Rosa": "P01",
        "Lucía Arrieta": "E01",
        "4711": "C03",
        "JP": "E02",
    }.items():
        made.add(name, code)
    return made


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("Venta de Aceros Norte, S.A. de C.V. en el año", "Venta de C01 en el año"),
        ("Cae Aceros Norte, S.A. de C.V. Luego sube.", "Cae C01. Luego sube."),
        ("ACEROS NORTE compra más", "C01 compra más"),
        ("Aceros Norte Bajío no es aceros norte", "C02 no es C01"),
        ("Habló Rosa", "Habló P01"),
        ("de color rosa", "de color rosa"),
        ("lucia.arrieta@casa.mx", "E01@casa.mx"),
        ("El norte y los aceros", "El norte y los aceros"),
        ("4711 pesos", "4711 pesos"),
        ("Lo dijo JP", "Lo dijo JP"),
        ("", ""),
    ],
)
def test_a_text_has_codes_where_names_stood(mask, said, written):
    assert mask.text(said) == written


def test_what_is_a_name_as_a_whole_may_be_a_number_or_two_letters(mask):
    assert mask.name("4711") == "C03"
    assert mask.name("JP") == "E02"


def test_a_name_that_has_a_code_keeps_it(mask):
    mask.add("Rosa", "P99")

    assert mask.text("Rosa") == "P01"
