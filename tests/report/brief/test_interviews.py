import pytest

from llavero.report.brief.evidence.interviews import claimed, interviewed
from llavero.report.brief.evidence.units import Part, units
from llavero.report.brief.manuscript import Grid, Line


def read(*paragraphs: str):
    return units([Part(Line(text)) for text in paragraphs])


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (["V01 atiende seis cuentas.", "V02 atiende ocho."], 2),
        (["El vendedor A planea.", "La vendedora B reacciona."], 2),
        (["El primer entrevistado lleva diez cuentas.", "La segunda entrevistada, cuatro."], 2),
        (
            [
                "La vendedora Laura Méndez dijo que lleva seis.",
                "El ejecutivo Jorge Salas dice ocho.",
            ],
            2,
        ),
        (
            [
                "Se hicieron dos entrevistas.",
                "La vendedora Laura lleva seis; el ejecutivo Jorge, dos.",
            ],
            2,
        ),
        (["La vendedora Laura Méndez lleva seis cuentas.", "El ejecutivo Jorge Salas, ocho."], 0),
        (["Antes de cualquier entrevista: la vendedora Laura, seis; el ejecutivo Jorge, dos."], 0),
        (["Conviene una entrevista de salida.", "La vendedora Laura y el ejecutivo Jorge."], 0),
        (["El producto C1 y el C2 suben.", "El producto C1 y el C2 bajan."], 0),
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
        ("Al menos dos entrevistas por separado, en un archivo.", 0),
        ("At least two interviews, one row for each answer.", 0),
    ],
)
def test_a_claim_says_how_many_were_interviewed(text, expected):
    assert claimed(read(text)) == expected


def test_the_names_of_customers_in_a_table_are_no_sellers_that_were_interviewed():
    grid = Grid(
        (
            ("Cliente", "Contactos", "Parte de su venta"),
            ("Volume Bike Sellers", "1", "0.0 %"),
            ("Executive Gift Store", "2", "1.0 %"),
        )
    )

    assert interviewed(units([Part(Line("Las entrevistas se hicieron.")), Part(grid)])) == ()


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Hablamos con tres de las cuatro, cada una por su lado.", 3),
        ("Nos sentamos con dos de ellos en días distintos.", 2),
        ("We sat down with two of them, one at a time.", 2),
        ("I met with three of the four in March.", 3),
        ("Falta hablar con dos de ellos.", 0),
    ],
)
def test_people_who_were_heard_need_not_be_called_sellers_again(text, held):
    assert claimed(read(text)) == held
