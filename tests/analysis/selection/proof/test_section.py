"""How is it told whether the choice works?"""

import re
from dataclasses import replace
from datetime import date

import pytest

from llavero.analysis.answers import Answer
from llavero.analysis.selection.gates import Limits
from llavero.analysis.selection.proof.findings import (
    DEFINITIONS,
    ChangeAfterChoice,
    ProofOfChoice,
)
from llavero.analysis.selection.proof.section import section
from llavero.analysis.selection.rule import Rule
from llavero.document import Callout, Chart, Heading, Paragraph, Table
from llavero.foundation.measure import Status
from llavero.prose import PlainSpan, Prose, Style
from tests.analysis.selection.proof.test_answer import COUNTER, KEY, lines, proved
from tests.analysis.selection.proof.worlds import RULE

PACKAGE = "llavero.analysis.selection"


def blocks(found, language="es"):
    return section(found, Prose(Style.of(language), PACKAGE))


def said(found, language="es"):
    told = [b for b in blocks(found, language) if isinstance(b, Paragraph)]
    return [str(block.text).replace("\N{NO-BREAK SPACE}", " ") for block in told]


def items(found, language="es"):
    told = [b for b in blocks(found, language) if isinstance(b, Callout)]
    return [str(item) for block in told for item in block.items]


def test_the_proof_is_told_from_what_was_done_to_what_it_means():
    told = said(proved(ka_status=KEY))

    assert told[0].startswith(
        "Una puntuación vale lo que acierta. Por eso se volvió a elegir en 3 fechas del pasado"
    )
    assert "(venta, margen, crecimiento y estabilidad)" in told[0]
    assert "hicieron 10.1 % de la venta posterior" in told[0]
    assert told[1].startswith("Del margen bruto de los doce meses siguientes, las elegidas")
    assert "La lista de cuentas clave vigente en cada fecha reunió" in told[1]
    assert told[2].startswith("De la venta de los doce meses siguientes")
    assert told[3].startswith("Del crecimiento —lo que las cuentas compraron de más")


def test_english_says_the_same():
    told = said(proved(ka_status=KEY), "en")

    assert told[0].startswith(
        "A score is worth what it gets right. The choice was therefore made again on 3 past dates"
    )
    assert "(sales, margin, growth and stability)" in told[0]
    assert "The list of key accounts in force on each date brought in" in told[1]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "no identificable; comparar con grupo de control emparejado."),
        ("en", "not identifiable; compare with a matched control group."),
    ],
)
def test_no_effect_is_claimed_in_either_language(language, sentence):
    assert said(proved(), language)[-1].endswith(sentence)


def with_verdict(verdict, **more):
    """Return the proof of the small company, as if the score had done so against the rule."""
    found = proved()
    proof = found.finding(ProofOfChoice)
    outcomes = tuple(replace(one, verdict=verdict) for one in proof.outcomes)
    return Answer((replace(proof, outcomes=outcomes, **more),), found.figures)


@pytest.mark.parametrize(
    ("service", "language", "sentence"),
    [
        ("taken", "es", "De lo que las cuentas dejaron en los doce meses siguientes, después del"),
        ("taken", "en", "Of what the accounts left in the following twelve months, after the cost"),
        ("undated", "es", "Del margen bruto de los doce meses siguientes, las elegidas"),
        ("undated", "en", "Of the gross margin of the following twelve months, the accounts"),
    ],
)
def test_it_is_said_whether_the_margin_is_after_the_cost_to_serve(service, language, sentence):
    told = said(with_verdict("ties", service=service), language)

    assert told[1].startswith(sentence)
    reason = {"es": "no consta, mes por mes, de suficientes cuentas", "en": "not on record, month"}
    assert (reason[language] in told[0]) == (service == "undated")


@pytest.mark.parametrize("verdict", ["ties", "loses"])
def test_where_the_score_does_not_beat_the_simple_rule_that_is_said(verdict):
    told = said(with_verdict(verdict))

    assert "la puntuación no supera a la regla simple" in told[1]
    assert "does not beat the simple rule" in said(with_verdict(verdict), "en")[1]


def test_where_the_score_beats_the_simple_rule_that_is_said():
    assert told_of_beating(said(with_verdict("beats")))


def told_of_beating(told):
    return all("va más allá del azar: la puntuación la supera." in text for text in told[1:3])


@pytest.mark.parametrize(
    ("earns", "sentence"),
    [
        ((), "En nada de lo que se probó aventaja la puntuación al tamaño"),
        (("change",), "Donde la puntuación se gana su lugar es en el crecimiento; en lo demás"),
        (("left", "loss"), "es en el margen y el aviso temprano de pérdida;"),
        (("left", "sales", "change", "loss"), "se gana su lugar en todo lo que se probó"),
    ],
)
def test_it_is_said_where_the_score_earns_its_place(earns, sentence):
    assert sentence in said(with_verdict("ties", earns=earns))[4]


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("verdict", ["beats", "ties", "loses"])
def test_early_losses_are_told_whatever_they_say(language, verdict):
    proof = proved().finding(ProofOfChoice)
    found = Answer((replace(proof, loss=replace(proof.loss, verdict=verdict)),))

    assert len(said(found, language)[4]) > 200


def test_another_simple_rule_that_does_better_is_named():
    # Sur leaves nothing, and is the second largest.
    found = proved(rule=Rule({"c1": 1.0}, number=2, limits=Limits(sales=0.0)))

    assert "Tomar las de mayor margen, otra regla simple, habría reunido más" in said(found)[1]


def test_a_choice_that_chance_could_have_made_is_called_that():
    few = proved(rule=Rule({"c1": 1.0}, number=1))
    proof = few.finding(ProofOfChoice)
    lucky = tuple(replace(one, by_chance=True) for one in proof.outcomes)
    other = Answer((replace(proof, outcomes=lucky),), few.figures)

    assert "No se distingue de lo que habrían reunido otras tantas cuentas" in said(other)[1]
    assert "No se distingue" not in said(few)[2]


def test_the_curve_and_the_tables_are_shown():
    shown = blocks(proved(ka_status=KEY))

    chart = next(block for block in shown if isinstance(block, Chart))
    results, looks = (block for block in shown if isinstance(block, Table))
    assert [series.name for series in chart.series] == [
        "Mejor posible",
        "Puntuación",
        "Mayor venta",
        "Azar, límite superior",
        "Azar",
        "Azar, límite inferior",
    ]
    assert [str(row[0]) for row in results.rows][:4] == [
        "Puntuación",
        "Mayor venta",
        "Mayor margen",
        "Lista de cuentas clave de entonces",
    ]
    assert len(looks.rows) == 3


def test_what_is_missing_is_counted():
    short = proved(lines({"norte": (80, 100)}, months=11), day=date(2025, 11, 30))

    assert "Hay 23 meses completos de venta y hacen falta 24: falta uno." in items(short)
    assert "There are 23 complete months of sales and 24 are needed: one is missing." in items(
        short, "en"
    )


@pytest.mark.parametrize("language", ["es", "en"])
def test_what_cannot_be_proved_is_said(language):
    assert len(items(proved(rule=Rule({"c7": 1.0})), language)) == 1
    counters = proved(lines({"mostrador": (5, 5, 5)}), accounts=COUNTER)
    assert len(items(counters, language)) == 1


def test_an_empty_answer_says_nothing():
    assert blocks(Answer()) == ()


@pytest.mark.parametrize("language", ["es", "en"])
def test_no_digit_is_typed_into_the_prose(language):
    shown = blocks(proved(ka_status=KEY), language)
    texts = [b.text for b in shown if isinstance(b, Paragraph | Heading)]
    texts += [cell for b in shown if isinstance(b, Table) for row in b.rows for cell in row]

    plain = [s.text for text in texts for s in text.spans if isinstance(s, PlainSpan)]

    assert not [text for text in plain if re.search(r"\d", text)]


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_definition_has_its_sentences(language):
    prose = Prose(Style.of(language), PACKAGE)

    for one in DEFINITIONS:
        assert prose.text(one.sentence)
        assert prose.text(f"{one.sentence}.definition")
        assert prose.text(f"{one.sentence}.formula")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("es", "no hubo entre quiénes escoger"), ("en", "there was nothing to choose between")],
)
def test_where_all_are_chosen_each_time_one_sentence_says_so(language, sentence):
    # As many accounts as there are, and no gate that keeps any out.
    everyone = proved(rule=Rule(RULE.weights, number=9, limits=Limits(sales=0.0)))

    assert said(everyone, language) == []
    (item,) = items(everyone, language)
    assert sentence in item


@pytest.mark.parametrize("language", ["es", "en"])
def test_where_there_are_no_others_their_change_is_not_told_as_a_figure(language):
    found = proved()
    change = found.finding(ChangeAfterChoice)
    rest = replace(
        change.rest, value=None, status=Status.NOT_COMPUTABLE, reasons=("nothing-before",)
    )
    other = tuple(replace(change, rest=rest) if one is change else one for one in found.findings)

    told = said(Answer(other, found.figures), language)[-1]
    nothing = {"es": "no calculable", "en": "not computable"}[language]
    assert nothing not in told
    assert {"es": "de las demás no puede decirse", "en": "of the others nothing can"}[
        language
    ] in told
