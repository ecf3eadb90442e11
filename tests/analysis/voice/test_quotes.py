"""Which words of a seller are quoted, and who is kept out of them?"""

from llavero.analysis.voice.quotes import Known, excerpt, quote, quotes
from tests.interview.tables import interview


def test_a_person_on_record_is_masked_and_a_company_is_not():
    held = interview(Q36=("", "Con Irmalinda, de Aceros Norte, hablo de todo."))

    known = Known(("Aceros Norte",), ("Irmalinda Robles",))
    assert quote(held, "Q36", names=known).text == "Con […], de Aceros Norte, hablo de todo."


def test_a_quote_ends_with_a_sentence_where_one_is_short_enough():
    said = "Empiezo con el almacén y los pendientes. " + "Luego hablo y hablo " * 20

    assert excerpt(said) == "Empiezo con el almacén y los pendientes."


def test_an_answer_of_ten_thousand_characters_is_cut():
    assert len(excerpt("palabra " * 1250)) < 400
    assert len(excerpt("x" * 10_000 + " " + "y " * 40)) < 800


def test_an_answer_without_words_is_not_quoted():
    held = interview(Q36=("", "👍👍🔥"), Q21=("", "   "))

    assert quote(held, "Q36") is None
    assert "Q36" not in {one.question for one in quotes(held)}
    assert "Q21" not in {one.question for one in quotes(held)}


def test_hostile_words_are_quoted_as_they_were_said():
    said = '<script>&amp; =HYPERLINK("x") {datum} { "a" }'

    assert quote(interview(Q36=("", said)), "Q36").text == said
