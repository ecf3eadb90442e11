"""Which words of a seller are quoted, and who is kept out of them?"""

import pytest

from llavero.analysis.voice.masking import masked
from llavero.analysis.voice.quotes import excerpt, quote, quotes
from tests.interview.tables import interview


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("Le hablo al Chuy y él me dice.", "Le hablo al […] y él me dice."),
        ("Fui con el inge Ramiro Peña Luna.", "Fui con el inge […]."),
        ("Don Beto lo atendía.", "Don […] lo atendía."),
        ("It was Denise who told me, on Monday.", "It was […] who told me, on Monday."),
        ("El CRM no lo uso. Mando WhatsApp.", "El CRM no lo uso. Mando WhatsApp."),
        ("Voy a Aceros Norte los lunes.", "Voy a Aceros Norte los lunes."),
        ("I'd say it's fine, and I'm sure.", "I'd say it's fine, and I'm sure."),
    ],
)
def test_a_word_that_may_name_a_person_is_masked(said, printed):
    assert masked(said, ["Aceros Norte"]) == printed


def test_a_quote_ends_with_a_sentence_where_one_is_short_enough():
    said = "Empiezo con el almacén y los pendientes. " + "Luego hablo y hablo " * 20

    assert excerpt(said) == "Empiezo con el almacén y los pendientes."


def test_an_answer_of_ten_thousand_characters_is_cut():
    assert len(excerpt("palabra " * 1250)) < 400
    assert len(excerpt("x" * 10_000 + " " + "y " * 40)) < 800


def test_an_answer_without_words_is_not_quoted():
    held = interview(Q36=("", "👍👍🔥"), Q21=("", "   "))

    assert quote(held, "Q36", "", []) is None
    assert "Q36" not in {one.question for one in quotes(held, [])}
    assert "Q21" not in {one.question for one in quotes(held, [])}


def test_hostile_words_are_quoted_as_they_were_said():
    said = '<script>&amp; =HYPERLINK("x") {datum} { "a" }'

    assert quote(interview(Q36=("", said)), "Q36", "", []).text == said
