import pytest

from llavero.report.brief.evidence.interviews import claimed, interviewed
from llavero.report.brief.evidence.units import Part, units
from llavero.report.brief.manuscript import Line


def read(*paragraphs: str):
    return units([Part(Line(text)) for text in paragraphs])


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (["V01 atiende seis cuentas.", "V02 atiende ocho."], 2),
        (["El vendedor A planea.", "La vendedora B reacciona."], 2),
        (["El primer entrevistado lleva diez cuentas.", "La segunda entrevistada, cuatro."], 2),
        (["La vendedora Laura Méndez lleva seis cuentas.", "El ejecutivo Jorge Salas, ocho."], 2),
        (["Se platicó con el KAM 1, el KAM 2 y el KAM 3."], 3),
        (["In interview 1 he said little.", "In interview 2 she said more."], 2),
        (["Seller 1 (V01) plans.", "Seller 2 (V02) reacts."], 2),
        (["El vendedor atiende 5 cuentas.", "Los vendedores visitan a sus clientes."], 0),
        (["El vendedor 1 contestó.", "No fue posible entrevistar al vendedor 2."], 1),
        (["Se entrevistó a Ramón Ortiz y a Julia Peña."], 2),
        (["We talked to Callum on a Tuesday and to Fiona the week after."], 2),
        (["Se hizo una entrevista a Ramón Ortiz y a Julia Peña."], 2),
    ],
)
def test_sellers_are_told_apart_however_they_are_named(paragraphs, expected):
    assert len(interviewed(read(*paragraphs))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Se entrevistó a dos vendedores por separado.", 2),
        ("Entrevistamos por separado a tres ejecutivos de cuentas clave.", 3),
        ("Two account managers were interviewed.", 2),
        ("Platicamos con un vendedor que se llama Ramón.", 1),
        ("No fue posible entrevistar a dos vendedores.", 0),
        ("La empresa tiene dos plantas.", 0),
    ],
)
def test_a_claim_says_how_many_were_interviewed(text, expected):
    assert claimed(read(text)) == expected
