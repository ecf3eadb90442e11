"""Which piece of an answer is quoted for a code?"""

from hypothesis import given
from hypothesis import strategies as st

from llavero.interview.coding.quotes import LONGEST, quote
from llavero.interview.coding.suggest import Span


def around(text, words, **more):
    start = text.index(words)
    return quote(text, [Span(start, start + len(words), words)], **more)


def test_a_short_sentence_is_quoted_whole():
    text = "Llego temprano. Los mecánicos me avisan antes que nadie. Luego cotizo."

    assert around(text, "mecánicos me avisan") == "Los mecánicos me avisan antes que nadie"


def test_a_long_sentence_gives_its_clause_and_those_beside_it_that_fit():
    text = (
        "Los lunes no salgo porque hay junta y hay que estar, los martes visito al comprador, "
        "y si me da tiempo paso al taller a ver qué se les rompió en la semana."
    )

    assert around(text, "martes visito", longest=10) == "… los martes visito al comprador …"


def test_a_clause_that_is_too_long_is_cut_and_the_cuts_show():
    text = " ".join(f"palabra{n}" for n in range(60))

    found = around(text, "palabra30")

    assert found is not None
    assert found.startswith("… ")
    assert found.endswith(" …")
    assert "palabra30" in found
    assert len(found.split()) == LONGEST + 2


def test_a_quote_shows_no_name():
    text = "Me avisa el inge Ramiro, que lleva años ahí."

    assert around(text, "Me avisa") == "Me avisa el inge […], que lleva años ahí"


def test_a_name_is_known_by_what_stands_beside_the_piece():
    text = "Hablé con don Hernando Quiñones, el dueño, y con Quiñones cerré."

    found = around(text, "cerré", known_names=["Hernando Quiñones"], longest=4)

    assert found == "… y con […] cerré"


def test_an_answer_without_words_has_no_quote():
    assert quote("", []) is None
    assert quote("👍", [Span(0, 1, "👍")]) is None


@given(
    st.lists(st.sampled_from(["ir", "ver,", "don Beto", "dar.", "pedir"]), min_size=1), st.data()
)
def test_no_quote_is_longer_than_allowed_or_shows_a_masked_name(parts, data):
    text = " ".join(parts)
    word = data.draw(st.sampled_from(text.split()))
    start = text.index(word)

    found = quote(text, [Span(start, start + len(word), word)])

    assert found is not None
    assert "Beto" not in found
    assert len(found.replace("…", "").split()) <= LONGEST
