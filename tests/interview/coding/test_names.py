"""Are names of persons masked, and only those?"""

from itertools import product
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.interview.coding.names import MASK, masked, names_in


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Le pregunto al Chuy, el del almacén.", "Le pregunto al […], el del almacén."),
        ("El inge Ramiro me escribe en domingo.", "El inge […] me escribe en domingo."),
        ("La traía Don Beto hasta que se jubiló.", "La traía Don […] hasta que se jubiló."),
        ("Denise told me in the parking lot.", "[…] told me in the parking lot."),
        ("I had lunch with Mr. Smith.", "I had lunch with Mr. […]."),
        ("Me recibió la licenciada Torres.", "Me recibió la licenciada […]."),
        ("Doña Gloria de la Cruz firma todo.", "Doña […] firma todo."),
        ("El Lic. Peña Nieto autoriza.", "El Lic. […] autoriza."),
        ("Hablé con María Fernanda García Robles ayer.", "Hablé con […] ayer."),
        ("Con la Lupita y con el Toño me entero.", "Con la […] y con el […] me entero."),
        ("Mi compadre Zoroastro me avisa.", "Mi compadre […] me avisa."),
        ("Y Yadelis Restrepo es seria.", "Y […] es seria."),
        ("Es primo de Rosa y va con Gloria.", "Es primo de […] y va con […]."),
        ("Pregunto por don chuy y por el inge ramiro.", "Pregunto por don […] y por el inge […]."),
        ("El C.P. Morales y J. Pérez firman.", "El C.P. […] y […] firman."),
        ("Mi jefe, Zoroastro, fue.", "Mi jefe, […], fue."),
        ("El Gordo me avisa.", "El […] me avisa."),
        ("Ahí Xóchitl me avisa.", "Ahí […] me avisa."),
        ("El comprador Garza autoriza.", "El comprador […] autoriza."),
        ("Rosa me dijo que sí; Santiago Gómez también.", "[…] me dijo que sí; […] también."),
        ("Me lo contó Íñigo.", "Me lo contó […]."),
        ("My friend Ngozi texted.", "My friend […] texted."),
    ],
)
def test_names_of_persons_are_masked(text, shown):
    assert masked(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "Los lunes voy a Santa Catarina y los martes a San Nicolás.",
        "En Monterrey, en Guadalupe y en Santiago.",
        "La planta de Victoria compra en abril, mayo y agosto.",
        "Aceros Cerro Pelón y Fundición Santa Bárbara del Norte.",
        "Cuando llego, saludo. Después veo el CRM y el WhatsApp.",
        "Grupo Martínez y Comercial García compran por Compranet.",
        "Every Monday in May I drive to Austin, and will bill Ford Motors in June.",
        "Mercedes Benz y el Banco de Bogotá licitan.",
        "El director México nos pidió precio; la gerente Norte también.",
        "El CRM me avisa y el WhatsApp también; he called Monday, she says May.",
        "Will they call? May be. Mark my words.",
        "Lo del compañero. No mando precios a Nuevo León.",
        "El de Guadalupe nos gana.",
        "don dinero manda, y el inge de turno también.",
        "Voy con el comprador. Compras decide.",
        "La Expo de noviembre, la Cámara y LinkedIn.",
        "Resortes Piedra Blanca paga.",
        "",
        "👍",
    ],
)
def test_places_months_companies_and_first_words_of_sentences_stay(text):
    assert masked(text) == text


def test_known_persons_are_masked_whatever_they_are_called():
    known = ["Íñigo Etxebarria", "Ngozi Okafor"]

    assert masked("Me lo contó Íñigo, o Okafor.", known) == "Me lo contó […], o […]."
    assert masked("ÍÑIGO ETXEBARRIA firma.", known) == "[…] firma."


def test_accounts_that_are_called_like_persons_stay():
    assert masked("Rosa María compra poco.", kept=["Rosa María"]) == "Rosa María compra poco."
    assert masked("Rosa María compra poco.") == "[…] compra poco."


def test_a_known_name_that_is_also_a_word_is_masked_only_with_a_capital():
    assert masked("La paz con Paz.", ["Paz Luna"]) == "La paz con […]."


@given(st.text(max_size=200))
def test_masking_changes_only_the_names(text):
    found = names_in(text)

    assert found == sorted(found)
    rest = "".join(
        text[end:start]
        for (_, end), (start, _) in zip([(0, 0), *found], [*found, (len(text), 0)], strict=True)
    )
    assert masked(text).replace(MASK, "") == rest.replace(MASK, "")


def test_a_hundred_answers_are_read_beside_twenty_thousand_names_in_seconds():
    endings = ["".join(letters) for letters in product("abcdefghijkl", repeat=4)]
    known = frozenset(f"Zoroas{end} Quetzal{end} de Tlapa{end}" for end in endings)
    begun = process_time()
    shown = {
        masked(f"Con Quetzal{end} de Tlapa{end} y con Zoroas{end} trato el pedido.", known)
        for end in endings[:100]
    }
    assert shown == {f"Con {MASK} de {MASK} y con {MASK} trato el pedido."}
    assert process_time() - begun < 5
