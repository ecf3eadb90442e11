"""Which short answers tell nothing of what was asked?"""

import pytest

from llavero.interview.coding.evasion import evades


@pytest.mark.parametrize(
    "text",
    [
        "Ay, no sabría decirle.",
        "No sé.",
        "Ni idea, la verdad.",
        "Eso pregúntele a gerencia.",
        "Eso no lo comento.",
        "Prefiero no contestar eso.",
        "Depende.",
        "Pues lo normal.",
        "Pues ahí, normal.",
        "Ahí vamos.",
        "I couldn't say.",
        "I don’t really know.",
        "Ask my manager.",
        "It all depends.",
    ],
)
def test_what_declines_to_tell_is_an_evasion(text):
    assert evades(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nada distinto.",
        "Al que me esté gritando ese día.",
        "Los mecánicos del taller.",
        "Pregunto a otra persona.",
        "Le pregunto a otro.",
        "Depende de la zona: los lunes Cali, los martes Palmira, y quien llama va primero.",
        "No sé quién decide, así que pregunto en planta, en compras y en calidad.",
        "A mate in the stores.",
        "Nobody knows the plant better than the fitters.",
    ],
)
def test_a_short_answer_that_tells_something_is_none(text):
    assert not evades(text)
