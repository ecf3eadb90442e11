"""The closed part of an answer is read from one cell, and written back into one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.interview.closed import Closed, Unreadable, read_closed, written
from llavero.interview.questionnaire import NUMERIC, Kind, Layout, Part, questionnaire


def closed(id, cell):
    return read_closed(questionnaire().of(id), cell)


def rule(id, cell):
    with pytest.raises(Unreadable) as fault:
        closed(id, cell)
    return fault.value.rule


@pytest.mark.parametrize(
    ("id", "cell", "parts"),
    [
        ("Q01", "1", {"value": True}),
        ("Q01", "Sí", {"value": True}),
        ("Q01", "no", {"value": False}),
        ("Q02", "sales", {"value": "ventas"}),
        ("Q04", "ventas=27;clave=13,5", {"ventas": 27.0, "clave": 13.5}),
        ("Q06", "2|Aceros Norte;Cafés, S.A.", {"count": 2.0, "accounts": ("Aceros Norte", "Cafés, S.A.")}),
        ("Q07", "Margen; no se", {"value": ("margen", "no sé")}),
        ("Q09", "70 %", {"value": 70.0}),
        ("Q13", "1,000", None),
        ("Q20", "hoy=basica;antes=Exploratory", {"hoy": "Básica", "antes": "Exploratoria"}),
        ("Q26", "libreta;whatsapp|h=0.5", {"where": ("libreta", "WhatsApp"), "h": 0.5}),
        ("Q26", "CRM|2", {"where": ("CRM",), "h": 2.0}),
        ("Q28", "<=3 m", {"value": "≤3 m"}),
        ("Q29", "almacén;ventas internas", {"value": ("almacén", "ventas internas")}),
        ("Q31", "−3", {"value": -3.0}),
        ("Q32", "1=usuarios;2=competidores", {"1": "usuarios", "2": "competidores (lícito)"}),
        ("Q39", "pct=30;base=venta,margen;periodo=trimestral", {"pct": 30.0, "base": ("venta", "margen"), "periodo": "trimestral"}),
    ],
)  # fmt: skip
def test_what_is_in_a_cell_is_read(id, cell, parts):
    if parts is None:
        assert rule(id, cell) == "out-of-range"  # a thousand persons, not one
    else:
        assert closed(id, cell).parts == parts


def test_each_person_described_is_a_row():
    found = closed("Q14", "comprador;negocia precio;3;semanal;0 | jefe;usuario;5;mensual;-1")
    assert found.rows == (
        {
            "post": "comprador",
            "role": "negocia precio",
            "influence": 3.0,
            "frequency": "semanal",
            "attitude": 0.0,
        },
        {
            "post": "jefe",
            "role": "usuario",
            "influence": 5.0,
            "frequency": "mensual",
            "attitude": -1.0,
        },
    )


def test_who_describes_a_person_in_part_is_heard():
    assert closed("Q14", "comprador;;4").rows == ({"post": "comprador", "influence": 4.0},)


@pytest.mark.parametrize("cell", ["NR", "nr", "No responde", "declined"])
def test_refusing_is_an_answer(cell):
    found = closed("Q39", cell)
    assert found.refused
    assert found.given
    assert found.parts == {}


def test_declining_each_part_is_declining_and_declining_one_leaves_the_other():
    assert closed("Q39", "pct=NR;base=NR;periodo=NR").refused
    assert closed("Q39", "pct=NR;base=venta;periodo=mensual").parts == {
        "base": ("venta",),
        "periodo": "mensual",
    }


def test_not_knowing_one_part_leaves_the_other():
    found = closed("Q17", "pct=NS;seguridad=2")
    assert found.parts == {"seguridad": 2.0}
    assert found.unknown == {"pct"}


def test_not_knowing_at_all_is_an_answer():
    assert closed("Q13", "NS").given
    assert closed("Q13", "NS").number() is None


def test_an_option_that_says_not_to_know_is_an_option():
    assert closed("Q07", "no sé").parts == {"value": ("no sé",)}


@pytest.mark.parametrize("cell", ["", "   "])
def test_a_blank_is_no_answer(cell):
    assert not closed("Q13", cell).given


@pytest.mark.parametrize(
    ("id", "cell", "broken"),
    [
        ("Q01", "quizás", "not-yes-or-no"),
        ("Q03", "el año pasado", "not-a-number"),
        ("Q03", "26", "not-a-year"),
        ("Q05", "12.5", "not-whole"),
        ("Q08", "por antigüedad", "not-an-option"),
        ("Q10", "frente=50;prep=20;interna=20", "sum-too-large"),
        ("Q13", "-1", "out-of-range"),
        ("Q15", "120", "out-of-range"),
        ("Q16", "visitas=2;faxes=1", "unexpected"),
        ("Q26", "CRM|h=1|x", "unexpected"),
        ("Q32", "1=usuarios;2=usuarios", "option-twice"),
        ("Q14", " | ".join(["a;b;1;c;0"] * 11), "too-many-rows"),
        ("Q14", "a;b;1;c;0;sobra", "unexpected"),
        ("Q03", "nan", "not-whole"),
    ],
)
def test_what_is_not_an_answer_is_told_by_its_rule(id, cell, broken):
    assert rule(id, cell) == broken


def test_one_part_that_cannot_be_read_does_not_lose_the_others():
    with pytest.raises(Unreadable) as fault:
        closed("Q38", "operaciones=4;finanzas=9;TI=2")
    assert fault.value.rest.parts == {"operaciones": 4.0, "TI": 2.0}


def values(part: Part) -> st.SearchStrategy[object]:
    if part.kind in NUMERIC:
        least = int(part.least if part.least is not None else 0)
        most = int(part.most if part.most is not None else 1000)
        if part.kind == Kind.YEAR:
            least, most = 1950, 2100
        return st.integers(least, most).map(float)
    if part.kind == Kind.BOOLEAN:
        return st.booleans()
    options = [option.id for option in part.options]
    if part.kind == Kind.CHOICE:
        return st.sampled_from(options)
    if part.kind == Kind.CHOICES:
        return st.lists(st.sampled_from(options), min_size=1, unique=True).map(tuple)
    words = st.text("abcdé ", min_size=1, max_size=8).map(lambda w: f"z{w}".strip())
    if part.kind == Kind.LIST:
        return st.lists(words, min_size=1, max_size=3).map(tuple)
    return words


@st.composite
def answered(draw):
    asked = [q for q in questionnaire().questions if q.parts and not q.distinct]
    question = draw(st.sampled_from([q for q in asked if q.most_in_all is None]))
    parts = {part.id: draw(values(part)) for part in question.parts}
    if question.layout == Layout.ROWS:
        return question, Closed(rows=(parts,))
    return question, Closed(parts)


@given(answered())
def test_what_is_written_is_read_back(asked_and_closed):
    question, said = asked_and_closed
    assert read_closed(question, written(question, said)) == said


@pytest.mark.parametrize(("cell", "refused"), [("NR", True), ("NS", False)])
def test_a_question_that_is_only_open_may_be_refused_or_not_known(cell, refused):
    question = questionnaire().of("Q34")
    found = read_closed(question, cell)
    assert (found.given, found.refused) == (True, refused)
    assert written(question, found) == cell


@pytest.mark.parametrize(
    ("id", "cell", "parts"),
    [
        ("Q04", "ventas=18 años;clave=como 8", {"ventas": 18.0, "clave": 8.0}),
        ("Q05", "unos 30", {"value": 30.0}),
        ("Q05", "7 clientes", {"value": 7.0}),
        ("Q10", "frente=2 horas/semana;prep=5 h;interna=90 min", {"frente": 2.0, "prep": 5.0, "interna": 1.5}),
        ("Q13", "about 4 people", {"value": 4.0}),
        ("Q15", "40", {"value": 40.0}),
        ("Q15", "40%", {"value": 40.0}),
        ("Q25", "30 min", {"value": 30.0}),
        ("Q25", "1 hora", {"value": 60.0}),
        ("Q26", "libreta|h=2 días", {"where": ("libreta",), "h": 48.0}),
        ("Q27", "solicitud=30 minutos;cotizacion=1 día", {"solicitud": 0.5, "cotizacion": 24.0}),
        ("Q31", "45 días", {"value": 45.0}),
        ("Q33", "2 de 10", {"value": 2.0}),
        ("Q37", "pct=5 %;dias=1 semana", {"pct": 5.0, "dias": 7.0}),
        ("Q40", "4/5", {"value": 4.0}),
        ("Q03", "marzo de 2012", {"value": 2012.0}),
        ("Q03", "since March 2012", {"value": 2012.0}),
        ("Q12", "15/03/2009", {"value": 2009.0}),
        ("Q12", "desde 2014", {"value": 2014.0}),
        ("Q13", "dos", {"value": 2.0}),
        ("Q13", "como tres personas", {"value": 3.0}),
        ("Q13", "Four", {"value": 4.0}),
        ("Q16", "visitas=1 al mes;llamadas=dos por mes;mensajes=6 mensuales", {"visitas": 1.0, "llamadas": 2.0, "mensajes": 6.0}),
        ("Q25", "media hora", {"value": 30.0}),
        ("Q25", "half an hour", {"value": 30.0}),
        ("Q25", "una hora", {"value": 60.0}),
    ],
)  # fmt: skip
def test_a_number_among_words_is_read_by_the_unit_that_is_asked(id, cell, parts):
    assert closed(id, cell).parts == parts


@pytest.mark.parametrize(
    ("id", "cell"),
    [
        ("Q13", "3 o 4"),  # a range is no number
        ("Q27", "cotizacion=24-48"),
        ("Q10", "frente=1 día"),  # of how many hours of work?
        ("Q16", "visitas=4 a la semana"),  # asked by the month
        ("Q16", "visitas=1 cada 15 días"),
        ("Q33", "2 de 5"),
        ("Q13", "3 horas"),
        ("Q16", "mensajes=muchos"),
        ("Q13", "tres o cuatro"),
        ("Q16", "visitas=tres veces por semana"),
        ("Q31", "un mes"),  # of how many days?
        ("Q12", "2009 o 2010"),
        ("Q12", "antes de 2010"),
        ("Q15", "$1.2 M"),
    ],
)
def test_a_number_that_leaves_a_doubt_is_not_guessed(id, cell):
    assert rule(id, cell) == "not-a-number"
