"""Which codes are suggested for an answer, and by which words?"""

import time

import pytest

from llavero.interview.coding.suggest import Answer, suggest


def codes(text, question="Q21", language="es"):
    return {one.code for one in suggest([Answer("E1", question, text, None, language)])}


def words(text, code, question="Q21", language="es"):
    found = suggest([Answer("E1", question, text, None, language)])
    return [span.words for one in found if one.code == code for span in one.spans]


@pytest.mark.parametrize(
    ("text", "question", "code"),
    [
        ("Todos los martes visito al comprador.", "Q21", "R01"),
        ("Le echo una llamadita cada semana.", "Q21", "R03"),
        ("Capturo todo en el CRM saliendo.", "Q26", "R16"),
        ("Mando una minuta con lo que quedamos.", "Q26", "R15"),
        ("Los mecánicos me avisan antes que nadie.", "Q30", "I04"),
        ("Reviso el portal de proveedores a diario.", "Q30", "I05"),
        ("Le pregunto qué planes traen.", "Q35", "I01"),
        ("Soy de hacerme amigo del cliente.", "Q36", "A01"),
    ],
)
def test_what_a_person_does_is_suggested(text, question, code):
    assert code in codes(text, question)


@pytest.mark.parametrize(
    ("text", "question", "code"),
    [
        ("No uso el CRM.", "Q26", "R16"),
        ("Nunca capturo nada en el CRM.", "Q26", "R16"),
        ("El CRM ni lo abro.", "Q26", "R16"),
        ("Dejé de mandar minutas.", "Q26", "R15"),
        ("Las licitaciones las ve mi compañero, yo no.", "Q30", "I05"),
        ("Mis compañeros van a ferias.", "Q30", "I13"),
        ("Según el manual hay que mandar una minuta.", "Q21", "R15"),
        ("Me gustaría tener un plan de cuenta.", "Q21", "R19"),
        ("Me enteré un mes antes de que saliera la licitación.", "Q31", "I05"),
    ],
)
def test_what_is_denied_told_of_others_or_wished_is_not_suggested(text, question, code):
    assert code not in codes(text, question)


@pytest.mark.parametrize(
    ("text", "question", "code"),
    [
        ("I don't log anything in the CRM.", "Q26", "R16"),
        ("I stopped sending minutes of the meeting.", "Q26", "R15"),
        ("My colleagues go to trade shows.", "Q30", "I13"),
        ("They told me a month before the tender came out.", "Q31", "I05"),
    ],
)
def test_the_same_holds_in_english(text, question, code):
    assert code not in codes(text, question, "en")


def test_a_denial_ends_where_something_else_is_said():
    assert codes("No uso libreta, todo lo capturo en el CRM.", "Q26") == {"R16"}


def test_not_only_denies_nothing():
    assert "R16" in codes("No solo lo capturo en el CRM.", "Q26")


def test_a_suggestion_shows_the_words_and_where_they_stand():
    text = "Saliendo lo capturo en el CRM."

    (found,) = suggest([Answer("E1", "Q26", text, "norte", "es")])

    assert (found.code, found.answer.account_id) == ("R16", "norte")
    assert [text[span.start : span.end] for span in found.spans] == ["lo capturo en el CRM"]
    assert found.spans[0].words == "lo capturo en el CRM"
    assert 0.5 <= found.confidence <= 1


def test_accents_and_capitals_make_no_difference():
    assert words("REVISION TRIMESTRAL con el cliente", "R18") == ["REVISION TRIMESTRAL"]


def test_the_question_decides_between_sources_and_routine():
    text = "Veo el portal."

    assert "I05" in codes(text, "Q30")
    assert "I05" not in codes("El plan anual, comida con el cliente.", "Q36")


def test_language_is_told_from_the_words_where_nobody_says_it():
    assert codes("I log every visit in the CRM and send the minutes.", "Q26", None) >= {"R16"}
    assert codes("Lo capturo en el CRM y mando la minuta.", "Q26", None) >= {"R16", "R15"}


@pytest.mark.parametrize("text", ["", "   \n", "👍👍🎉", "???", "[ríe]", "。", "a" * 10_000])
def test_an_answer_without_words_carries_nothing(text):
    assert codes(text) == set()


def test_an_answer_of_ten_thousand_characters_is_read():
    text = "Todos los lunes visito la planta. " * 300

    assert "R01" in codes(text)


def test_the_order_is_by_confidence():
    text = "Los lunes visito la obra, capturo todo en el CRM y mando la minuta por correo."

    found = suggest([Answer("E1", "Q21", text, None, "es")])

    assert [one.confidence for one in found] == sorted((o.confidence for o in found), reverse=True)


@pytest.mark.slow
def test_a_thousand_answers_of_a_hundred_words_take_less_than_five_seconds():
    sentence = (
        "Los lunes visito al comprador y reviso con almacén qué pedidos van atrasados antes de ir, "
    )
    answers = [Answer(f"E{n}", "Q21", sentence * 6 + str(n), None, "es") for n in range(1000)]
    suggest(answers[:1])

    began = time.process_time()
    suggest(answers)

    assert time.process_time() - began < 5


def test_an_overdue_invoice_is_no_complaint_and_a_wrong_one_is():
    assert "R13" not in codes("Saqué del sistema las facturas vencidas.", "Q22")
    assert "R13" in codes("Me mandaron una factura equivocada y la corregí.", "Q22")


def test_an_approach_that_is_called_service_is_one_of_service():
    assert "A06" in codes("De servicio, sobre todo.", "Q36")
