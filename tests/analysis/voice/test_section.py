"""How is it told what the sellers say?"""

from itertools import combinations

import pytest

from llavero.analysis.voice import department_section, records_section, section
from llavero.document import Bullets, Callout, Heading, Paragraph, Table
from llavero.prose import Prose, Style
from llavero.report.brief.repeats import ALIKE, grams, likeness
from tests.analysis.voice.test_answer import KEYS, RECORDS, heard

PACKAGE = "llavero.analysis.voice"
MORE = {
    "Q04": "ventas=12;clave=6",
    "Q10": "frente=16;prep=8;interna=12;admin=4",
    "Q26": "libreta|h=24",
    "Q33": "4",
    "Q38": "operaciones=2;servicio=4",
}


def blocks(found, language="es"):
    prose = Prose(Style.of(language), PACKAGE)
    return (*section(found, prose), *records_section(found, prose))


def prose_of(told):
    """Return what counts as prose."""
    said = []
    for block in told:
        if isinstance(block, Paragraph):
            said.append(str(block.text))
        elif isinstance(block, Bullets):
            said += [str(item) for item in block.items]
    return [text.replace("\N{NO-BREAK SPACE}", " ") for text in said]


def callouts(told):
    return [str(item) for b in told if isinstance(b, Callout) for item in b.items]


def test_a_seller_is_told_from_the_figure_to_what_it_means():
    said = " ".join(prose_of(blocks(heard(MORE, interview_keys=KEYS, **RECORDS))))

    for expected in (
        "V01 responde desde un puesto de KAM. Declara 11 años en la empresa, 12 en ventas y 6 con",
        "Dice atender 20 clientes en total, de los que considera 1 como cuentas clave.",
        "Los registros le asignan 2 cuentas clave.",
        "De memoria no nombró Bronces, que consta como cuenta clave suya.",
        "En Aceros declara 4 contactos.",
        "Aceros representa, según declara, 30.0 % de sus ventas",
        "De una semana de 40 horas dice pasar 16 frente al cliente, es decir, 40.0 %.",
        "Aceros: dice hacer 2 visitas mensuales, 4 llamadas mensuales y 10 mensajes mensuales.",
        "Lo que hace distinto: «A ellos les entrego en planta.» (Q23).",
        "lo resume así: «Con confianza.» (Q36).",
        "su mejor fuente es usuarios; le siguen coach (informante interno) e historial de compra",
        "Lo acordado lo registra en libreta, fuera del CRM",
    ):
        assert expected in said


def test_english_says_the_same_and_quotes_each_in_the_language_spoken():
    said = " ".join(prose_of(blocks(heard(MORE, interview_keys=KEYS, **RECORDS), "en")))

    assert "V01 speaks from a post in KAM. The seller declares 11 years with the company" in said
    assert (
        "the best source is users, followed by coach (someone inside) and purchase history" in said
    )
    assert "“A ellos les entrego en planta.” (Q23)" in said


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("count", [1, 2, 6, 8])
def test_it_reads_with_one_interview_and_with_eight(language, count):
    told = blocks(heard(*({"code": f"V0{n}", **MORE} for n in range(1, count + 1))), language)

    headings = [str(b.text) for b in told if isinstance(b, Heading)]
    assert sum("V0" in heading for heading in headings) == count
    assert all(len(text.split()) <= 120 for text in prose_of(told))
    tables = sum(isinstance(block, Table) for block in told)
    assert tables == (1 if count == 1 else count + 1)


def test_one_interview_says_that_two_are_asked_for_and_that_no_pattern_can_be_told():
    said = " ".join(prose_of(blocks(heard(MORE))))

    assert "El encargo pide al menos dos entrevistas" in said
    assert "Los patrones comunes no pueden distinguirse con una sola voz" in said
    assert "ambos" not in said.casefold()


def test_a_gap_is_worded_without_taking_a_side():
    told = blocks(heard({"Q13_Aceros": "12"}, interview_keys=KEYS, **RECORDS))
    said = " ".join(prose_of(told))

    assert (
        "Más contactos declarados que registrados suele significar trabajo que no se anotó" in said
    )
    assert "Una diferencia no dice quién está en lo cierto" in said
    for blame in ("miente", "falso", "error del vendedor", "exagera"):
        assert blame not in said
    (table,) = [b for b in told if isinstance(b, Table) and "se aparta" in str(b.caption)]
    row = next(r for r in table.rows if str(r[2]) == "Contactos")
    assert [str(cell).replace("\N{NO-BREAK SPACE}", " ") for cell in row[3:]] == [
        "12",
        "4",
        "200.0 %",
        "mayor",
    ]


def test_a_refusal_is_respected_and_said():
    said = " ".join(prose_of(blocks(heard({"Q39": "NR", "Q17_Aceros": "pct=NS"}))))

    assert "Prefirió no responder a Q39: se respeta y no se estima." in said
    assert "lo que se pregunta en Q17: no se toma por cero." in said


def test_what_is_not_compared_is_told_with_its_reason():
    said = prose_of(blocks(heard({})))

    assert any(text.startswith("Nada de lo declarado tiene un registro") for text in said)
    assert any(text.endswith("no se sabe de quién es la clave de la entrevista.") for text in said)
    assert any("no hay registro de contactos" in text for text in said)


def test_an_account_that_no_record_knows_is_said_to_be_so():
    said = " ".join(prose_of(blocks(heard({"account": "Desconocidos"}, **RECORDS))))

    assert "Ningún registro de la empresa conoce este cliente." in said


def test_where_there_are_no_records_no_client_is_said_to_be_missed_by_them():
    said = " ".join(prose_of(blocks(heard({}, {"code": "V02", "Q06": "1|Uno"}))))

    assert "Ningún registro de la empresa conoce" not in said
    assert "Ningún registro conoce" not in said


@pytest.mark.parametrize(
    ("language", "rest"),
    [("es", " y 108 más, que constan"), ("en", " and 108 more were not named")],
)
def test_of_many_accounts_that_were_not_named_the_largest_are_told_and_how_many_more(
    language, rest
):
    numbers = range(120)
    serves = [f"k{n:03} | lucia | primary | 2020-01-01" for n in numbers]
    many = dict(
        RECORDS,
        ka_status="group_id | from\n" + "\n".join(f"k{n:03} | 2020-01-01" for n in numbers),
        assignments="\n".join(["account_id | seller_id | role | from", *serves]),
        ledger="doc_id | doc_date | account_id | seller_id | net_amount\n"
        + "\n".join(f"D{n} | 2026-03-10 | k{n:03} | lucia | {100 + n}" for n in numbers),
    )
    said = " ".join(
        prose_of(blocks(heard({"Q06": "1|Nuevos"}, interview_keys=KEYS, **many), language))
    )

    assert f"k119, k118, k117, k116, k115, k114, k113, k112, k111, k110, k109, k108{rest}" in said


def test_interviews_that_do_not_count_are_warned_of():
    told = blocks(heard({"Q01": "0"}, {"code": "V02", "id": "A"}, {"code": "V02", "id": "B"}))

    assert "V01: no dio su consentimiento, y nada de su entrevista se usa." in callouts(told)
    assert any(
        "V02: hay más de una entrevista con esta clave; A" in text for text in callouts(told)
    )


def test_only_interviews_without_consent_leave_nothing_to_tell():
    told = blocks(heard({"Q01": "0"}))

    assert "ninguna es válida" in prose_of(told)[0]
    assert not [b for b in told if isinstance(b, Table)]


def test_blank_answers_are_told_in_one_sentence():
    from tests.analysis.voice.spoken import spoken

    nothing = {question: None for question in spoken.QUESTIONS if question != "Q01"}
    said = prose_of(blocks(heard(nothing)))

    assert "La entrevista de V01 no trae respuestas: no hay nada que describir." in said


@pytest.mark.parametrize(
    "words",
    ["<b>&amp; negrita</b> y ya", "{datum} { $x } -> *[other]", "=1+1 @SUM(A1) y luego", "👍🔥"],
)
def test_hostile_words_are_quoted_as_they_are_or_not_at_all(words):
    said = " ".join(prose_of(blocks(heard({"Q36": ("", words)}))))

    assert (f"«{words}»" in said) is any(c.isalpha() for c in words)


def test_ten_thousand_characters_make_a_short_quote():
    said = prose_of(blocks(heard({"Q36": ("", "Yo me acerco poco a poco. " * 400)})))

    assert max(len(text) for text in said) < 1500


def test_a_first_name_that_slipped_into_an_answer_is_masked():
    said = " ".join(prose_of(blocks(heard({"Q34": ("", "Le pregunto al Chuy, el del almacén.")}))))

    assert "Chuy" not in said
    assert "«Le pregunto al […], el del almacén.»" in said


@pytest.mark.parametrize("language", ["es", "en"])
def test_without_interviews_it_is_told_what_they_would_allow(language):
    from llavero.analysis.answers import Earlier
    from llavero.analysis.voice import answer
    from tests.analysis.voice.test_answer import SETTING
    from tests.companies import company

    (told,) = blocks(answer(company(**RECORDS), SETTING, Earlier()), language)

    assert isinstance(told, Callout)
    assert told.kind == "missing"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("es", "Cuando se le pidió detalle, no lo dio: «No sabría decirle.» (Q30)."),
        ("en", "Asked for detail, the seller gave none: “No sabría decirle.” (Q30)."),
    ],
)
def test_an_evasion_is_quoted_and_not_taken_for_a_way_of_working(language, expected):
    said = " ".join(prose_of(blocks(heard({"Q30": ("", "No sabría decirle.")}), language)))

    assert expected in said
    assert "De un proyecto nuevo se entera de esta manera" not in said


def test_of_several_clients_one_whose_contacts_are_told_stands_alone():
    said = " ".join(prose_of(blocks(heard({"Q11_Bronces": "2019", "Q13_Aceros": "5"}))))

    assert "En Aceros declara 5 contactos." in said
    assert "En promedio declara" not in said
    assert "En todos trata con más de dos personas" not in said


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "es",
            "Tiene el mismo límite de descuento que V01 (3.0 %) y espera lo mismo una autorización.",
        ),
        ("en", "The limit of discount is that of V01 (3.0%), and so is the wait for an approval."),
    ],
)
def test_what_a_second_seller_says_alike_is_told_as_the_same(language, expected):
    found = heard({}, {"code": "V02"})

    assert expected in " ".join(prose_of(blocks(found, language)))


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("es", "De memoria, V02 nombra 8 cuentas clave y V01, 1."),
        ("en", "From memory, V02 names 8 key accounts and V01, 1."),
    ],
)
def test_of_a_department_without_records_what_the_sellers_declare_is_told(language, expected):
    names = "8|Uno;Dos;Tres;Cuatro;Cinco;Seis;Siete;Ocho"
    found = heard({"code": "V01"}, {"code": "V02", "Q06": names})
    told = department_section(found, Prose(Style.of(language), PACKAGE))

    assert any(text.startswith(expected) for text in prose_of(told))


def test_one_seller_alone_is_told_as_such():
    told = prose_of(department_section(heard({}), Prose(Style.of("es"), PACKAGE)))

    assert any("De memoria, V01 nombra" in text for text in told)
    assert any("la única persona entrevistada" in text for text in told)


def test_where_the_key_accounts_are_on_record_the_records_speak():
    found = heard({}, interview_keys=KEYS, **RECORDS)

    assert department_section(found, Prose(Style.of("es"), PACKAGE)) == ()


DAILY = {
    "Q21": ("", "Reviso los pedidos por la mañana y visito por la tarde."),
    "Q34": ("", "Le pregunto a su almacén lo que no me quiere decir."),
    "Q42": ("", "Que los precios se aprueben en el mismo día."),
}


def alike(told):
    """Return how alike the two most alike paragraphs are."""
    read = [grams(text) for text in prose_of(told)]
    return max(likeness(one, other) for one, other in combinations(filter(None, read), 2))


@pytest.mark.parametrize("language", ["es", "en"])
def test_two_interviews_with_the_same_answers_are_not_told_twice(language):
    told = blocks(heard({**MORE, **DAILY}, {"code": "V02", **MORE, **DAILY}), language)

    assert alike(told) <= ALIKE


@pytest.mark.parametrize(
    ("language", "quote", "routine"),
    [
        (
            "es",
            "Su mes normal lo describe así: con las mismas palabras que V01 (Q21).",
            "En Aceros, V02 describe la misma rutina que V01.",
        ),
        (
            "en",
            "A normal month is described like this: in the very words of V01 (Q21).",
            "At Aceros, V02 describes the routine as V01 does.",
        ),
    ],
)
def test_words_and_a_routine_that_another_gave_are_told_once(language, quote, routine):
    said = " ".join(prose_of(blocks(heard(DAILY, {"code": "V02", **DAILY}), language)))

    assert said.count(DAILY["Q21"][1]) == 1
    assert quote in said
    assert routine in said


def test_the_same_fault_of_several_interviews_is_warned_of_once():
    told = blocks(heard({"Q31": "como un mes"}, {"code": "V02", "Q31": "como un mes"}))

    assert [text for text in callouts(told) if "Q31" in text] == [
        "V01 y V02, Q31: «como un mes» no es un número."
    ]


@pytest.mark.parametrize(
    ("language", "expected"),
    [("es", "Tampoco V02 describió su enfoque."), ("en", "Nor did V02 describe an approach.")],
)
def test_what_several_did_not_answer_is_explained_once(language, expected):
    found = heard({"Q36": None}, {"code": "V02", "Q36": None})

    assert expected in prose_of(blocks(found, language))


def test_few_words_that_two_sellers_may_both_say_are_quoted_of_each():
    nobody = {"Q40": ("4", "No hay nadie.")}
    said = " ".join(prose_of(blocks(heard(nobody, {"code": "V02", **nobody}))))

    assert said.count("«No hay nadie.» (Q40)") == 2


def test_a_week_that_differs_in_one_figure_is_told_with_its_figures():
    said = " ".join(prose_of(blocks(heard(MORE, {"code": "V02", **MORE, "Q09": "65"}))))

    assert "Reparte la semana como V01" not in said
    assert "A cuentas clave dice dedicar 65.0 % de su tiempo." in said


@pytest.mark.parametrize(
    ("language", "expected"),
    [("es", "responde suma 1 visita mensual."), ("en", "there is 1 monthly visit.")],
)
def test_a_single_visit_is_told_in_the_singular(language, expected):
    found = heard({"Q16_Aceros": "visitas=1;llamadas=4"})

    assert expected in " ".join(prose_of(blocks(found, language)))
