"""How is it told which accounts are key?"""

from dataclasses import replace

import pytest

from llavero.analysis.answers import Earlier, MissingData
from llavero.analysis.selection import answer, section
from llavero.analysis.selection.findings import AccountsChosen, ChoiceFirm
from llavero.document import Callout, Chart, Paragraph, Table
from llavero.prose import FigureSpan, NameSpan, PlainSpan, Prose, Style
from tests.analysis.selection.companies import NAMES, SETTING, lines, twelve, with_
from tests.companies import company

PACKAGE = "llavero.analysis.selection"


def blocks(ledger, language="es", **values):
    chosen = {f"selection.{name.replace('_', '-')}": float(v) for name, v in values.items()}
    setting = replace(SETTING, values={"selection.sales-percentile": 0.1, **chosen})
    return section(answer(ledger, setting, Earlier()), Prose(Style.of(language), PACKAGE))


def said(found):
    return [str(block.text) for block in found if isinstance(block, Paragraph)]


def rows(found, caption):
    tables = [one for one in found if isinstance(one, Table) and caption in str(one.caption)]
    return [[str(cell) for cell in row] for table in tables for row in table.rows]


def test_the_proposal_stands_first_with_who_stays_leaves_and_enters():
    assert said(blocks(twelve(), number=4))[0] == (
        "La regla propone 3 cuentas clave, que reúnen 56.7\N{NO-BREAK SPACE}% de la venta del "
        "periodo. De las 4 actuales permanecen 2. Otras 2 quedan por debajo del corte. Entra una "
        "cuenta que hoy no es clave. Otra queda en zona gris, donde la diferencia de puntos es "
        "demasiado corta para decidir sin el comité."
    )


def test_the_proposal_stands_first_in_english_too():
    assert said(blocks(twelve(), "en", number=4))[0] == (
        "The rule proposes 3 key accounts, which make up 56.7% of the sales of the period. Of "
        "today’s 4, 2 stay. Another 2 fall below the line. One account comes in that is not key "
        "today. One more lies in the grey zone, where the difference in points is too small to "
        "decide without the committee."
    )


@pytest.mark.parametrize(
    ("language", "words"), [("es", "De esos lugares, 3 se llenan"), ("en", "Of these places, 3 ")]
)
def test_places_left_for_the_committee_are_told_beside_their_number(language, words):
    left = " ".join(said(blocks(twelve(), language, number=4)))
    none = " ".join(said(blocks(twelve(), language, number=3)))

    assert words in left
    assert words[:12] not in none


def test_each_account_has_its_reason_in_a_sentence():
    reasons = {row[1]: row[2:] for row in rows(blocks(twelve(), number=4), "zona gris")}

    assert reasons["Norte"][0] == "Permanece"
    assert "La sostienen contribución y ventas actuales" in reasons["Norte"][3]
    assert reasons["Este"][0] == "Entra"
    leaving = {row[1]: row[-1] for row in rows(blocks(twelve(), "en", number=4), "would leave")}
    assert "points below the line; held back by" in leaving["Puerto"]


def test_the_chart_stacks_what_each_cluster_of_criteria_adds():
    chart = next(one for one in blocks(twelve(), number=4) if isinstance(one, Chart))

    assert [one.name for one in chart.series] == [
        "Valor hoy", "Valor mañana", "Estrategia", "Relación",
    ]  # fmt: skip
    assert chart.categories[0] == "Norte"
    total = sum(float(one.values[0] or 0) for one in chart.series)
    assert 0 < total <= 100


def test_a_decision_is_printed_with_who_when_and_why():
    decided = (
        "account_id | date | judge | decision | decision_reason\n"
        "sur | 2025-12-01 | Comité | out | vende su planta\n"
        "lago | | | in |"
    )

    found = blocks(with_(assessments=decided), number=4)
    reasons = {row[1]: row[-1] for row in rows(found, "lo que decidió de cada una")}

    assert reasons["Sur"].replace("\N{NO-BREAK SPACE}", " ") == (
        "Comité la excluyó el 1 de diciembre de 2025: vende su planta."
    )
    assert reasons["Lago"].startswith("Alguien de la empresa la incluyó: sin motivo escrito.")


def test_nobody_eligible_is_a_warning_and_no_table_of_accounts():
    alerts = "account_id | integrity_alert\n" + "\n".join(f"{name} | true" for name in NAMES)

    found = blocks(with_(assessments=alerts))

    warning = next(one for one in found if isinstance(one, Callout) and one.kind == "warning")
    assert str(warning.items[0]) == (
        "El filtro que más cuentas deja fuera es el de cumplimiento, con 12. Mientras no se "
        "revise su umbral o el dato que lo alimenta, no hay entre quiénes elegir."
    )
    assert not any(isinstance(one, Chart) for one in found)


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("values", [{}, {"number": 4}, {"uplift_stated": 1}, {"number": 1}])
def test_no_digit_is_typed_into_the_prose(language, values):
    found = blocks(twelve(), language, **values)
    spans = [span for block in found if isinstance(block, Paragraph) for span in block.text.spans]

    plain = [span.text for span in spans if isinstance(span, PlainSpan)]
    assert not [text for text in plain if any(mark.isdigit() for mark in text)]
    assert any(isinstance(span, FigureSpan) for span in spans)
    assert all(isinstance(span, PlainSpan | FigureSpan | NameSpan) for span in spans)


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_bare_ledger_says_which_data_would_tell_more(language):
    found = blocks(company(ledger=lines(cost=False, paid=False)), language)

    [missing] = [one for one in found if isinstance(one, Callout) and one.kind == "missing"]
    assert len(missing.items) == 7


def test_a_list_of_the_largest_is_said_to_be_one():
    largest = "group_id\nnorte\nsur\neste"

    usual, by_size = said(blocks(twelve(), "en")), said(blocks(with_(ka_status=largest), "en"))

    assert any("50.0% would also be" in text and "other than size" in text for text in usual)
    assert any("100.0% would also be" in text and "nearly the same" in text for text in by_size)


def weighed(**values):
    """Return the answer on the twelve accounts, four of them to choose."""
    chosen = {f"selection.{name.replace('_', '-')}": float(v) for name, v in values.items()}
    values = {"selection.sales-percentile": 0.1, "selection.number": 4.0, **chosen}
    return answer(twelve(), replace(SETTING, values=values), Earlier())


# Whoever pays on time, and then whoever leaves most: Golfo gets in by its payments alone.
BY_PAYMENT = {f"weight_c{at}": 0 for at in range(1, 13)} | {"weight_c6": 10, "weight_c2": 1}


@pytest.mark.parametrize(
    ("language", "warned", "doubted"),
    [
        ("es", "añadir o quitar una puede invertir el orden de otras dos", "Dudosa: de los tres"),
        ("en", "adding or removing one can turn round the order of two", "Doubtful: only one of"),
    ],
)
def test_an_account_that_one_order_alone_would_choose_is_named_and_says_so(
    language, warned, doubted
):
    found = weighed(**BY_PAYMENT)
    firm, accounts = found.finding(ChoiceFirm), found.finding(AccountsChosen)

    told = section(found, Prose(Style.of(language), PACKAGE))

    assert any(warned in text for text in said(told))
    single = [one.name for one in accounts.accounts if one.doubtful and one.selected]
    assert single == ["Golfo"]
    assert set(single) <= set(firm.doubted)
    reasons = {row[1]: row[-1] for row in rows(told, "") if len(row) == 6}
    assert all((doubted in reasons[name]) == (name in single) for name in reasons if name in NAMED)
    assert any(all(name in text for name in single) for text in said(told))


NAMED = {name.title() for name in NAMES}


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("doubted", [(), ("Norte",)])
@pytest.mark.parametrize("count", [0, 1, 3])
def test_how_many_accounts_one_order_alone_would_choose_is_always_told(language, doubted, count):
    found = weighed()
    firm = found.finding(ChoiceFirm)
    other = replace(firm, doubtful=replace(firm.doubtful, value=count), doubted=doubted)
    changed = tuple(other if one is firm else one for one in found.findings)

    told = said(section(replace(found, findings=changed), Prose(Style.of(language), PACKAGE)))

    none = {"es": "Ninguna cuenta entra por uno solo", "en": "No account gets in by one"}[language]
    assert any(none in text for text in told) == (count == 0)
    outside = {"es": "entre las propuestas.", "en": "among those proposed."}[language]
    assert any(outside in text for text in told) == (count > 0 and not doubted)


def test_where_no_team_is_known_nobody_says_that_it_could_serve_more():
    alone = blocks(with_(employees=None), number=0, sales_percentile=0.95)
    told = " ".join(said(alone))

    assert "todas las que pasan los filtros. La capacidad del equipo no se conoce" in told


TWO = """
    doc_id | doc_date   | account_id | net_amount
    -------+------------+------------+-----------
    A1     | 2024-06-10 | norte      | 400
    A2     | 2025-06-10 | norte      | 500
    B1     | 2024-03-10 | sur        | 300
    B2     | 2025-03-10 | sur        | 200
"""
TWO_KEY = "group_id | from\nnorte | 2020-01-01\nsur | 2020-01-01"


@pytest.mark.parametrize(
    ("language", "sentence", "absent"),
    [
        (
            "es",
            "Las 2 cuentas que pasan los filtros se eligen todas",
            ("miles de juegos", "ser grande"),
        ),
        (
            "en",
            "All 2 accounts that pass the gates are chosen",
            ("thousands of sets", "being large"),
        ),
    ],
)
def test_where_all_are_chosen_one_sentence_says_that_nothing_was_left_to_choose(
    language, sentence, absent
):
    told = " ".join(
        said(blocks(company(ledger=TWO, ka_status=TWO_KEY), language, number=5, sales_percentile=0))
    )

    assert sentence in told
    assert not [words for words in absent if words in told]


@pytest.mark.parametrize(
    ("language", "zero", "one"),
    [
        ("es", "ninguna más las más de las veces", "una cuenta resulta elegida casi siempre"),
        ("en", "none more often than not", "one account comes out chosen almost always"),
    ],
)
def test_how_firm_the_choice_is_is_told_in_words_where_it_is_none_or_one(language, zero, one):
    setting = replace(SETTING, values={"selection.number": 4.0, "selection.sales-percentile": 0.1})
    found = answer(twelve(), setting, Earlier())
    firm = found.finding(ChoiceFirm)
    counted = {"core": 1, "frontier": 0, "marginal": 0, "looser": 0, "steady": 1}
    other = replace(
        firm, **{name: replace(getattr(firm, name), value=n) for name, n in counted.items()}
    )
    changed = replace(found, findings=tuple(other if f is firm else f for f in found.findings))

    told = " ".join(said(section(changed, Prose(Style.of(language), PACKAGE))))
    assert zero in told
    assert one in told


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("es", "ninguna pasa los filtros previos."), ("en", "none passes the gates.")],
)
def test_where_nobody_passes_no_zero_is_told(language, sentence):
    new = "doc_id | doc_date | account_id | net_amount\nA1 | 2024-01-10 | norte | -5\nA2 | 2025-11-10 | sur | 5"

    told = " ".join(said(blocks(company(ledger=new), language)))
    assert sentence in told


def test_data_that_came_is_not_called_missing_where_nobody_passes():
    small = """
        doc_id | doc_date   | account_id | net_amount | cogs
        -------+------------+------------+------------+-----
        A1     | 2024-01-10 | norte      | -5         | -3
        A2     | 2025-11-10 | sur        | 5          | 3
    """
    found = answer(company(ledger=small), SETTING, Earlier())

    assert "selection-no-cost" not in [one.sentence for one in found.all(MissingData)]
    assert "selection-no-wallet" in [one.sentence for one in found.all(MissingData)]


OWED = """
    doc_id | doc_type    | doc_date   | account_id | net_amount
    -------+-------------+------------+------------+-----------
    A1     | invoice     | 2024-01-10 | norte      | 100
    A2     | invoice     | 2025-06-10 | norte      | 100
    B1     | invoice     | 2024-03-10 | sur        | 100
    B2     | credit_note | 2025-03-10 | sur        | 300
"""


@pytest.mark.parametrize(
    ("language", "words"), [("es", "no puede decirse"), ("en", "cannot be said")]
)
def test_the_part_of_sales_that_are_not_positive_is_told_as_unknown(language, words):
    told = said(blocks(company(ledger=OWED), language))[0]

    assert words in told
    assert "calculable" not in told
    assert "computable" not in told
