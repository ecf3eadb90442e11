"""How is growth told?"""

import pytest

from llavero.analysis.answers import Answer, Earlier
from llavero.analysis.retention import DEFINITIONS, answer, section
from llavero.document import Callout, Chart, Heading, Paragraph, Table
from llavero.prose import Prose, Style
from tests.analysis.retention.test_answer import CREDITED, FIVE, HEADER, SETTING, monthly
from tests.companies import company

KEY = """
    group_id | from
    ---------+-----------
    norte    | 2023-01-01
"""


def blocks(language, **drawings):
    found = answer(company(**drawings), SETTING, Earlier())
    return section(found, Prose(Style.of(language), "llavero.analysis.retention"))


def paragraphs(found):
    return [
        str(b.text).replace("\N{NO-BREAK SPACE}", " ") for b in found if isinstance(b, Paragraph)
    ]


def test_the_paragraphs_go_from_the_figure_to_what_it_means():
    said = paragraphs(blocks("es", ledger=FIVE, ka_status=KEY))

    assert said[0].startswith(
        "Las ventas netas pasaron de MXN 240.00 a MXN 183.00 (del 1 de enero al 31 de "
        "diciembre de 2025, frente al periodo del 1 de enero al 31 de diciembre de 2024): cayeron "
        "23.8 %. Los importes son nominales"
    )
    assert any(
        "De 3 cuentas activas en el periodo anterior, 66.7 % tiene ventas también en este. Esas cuentas "
        "conservan 58.3 % de la venta que tenían si se deja fuera lo que crecieron, y 66.7 % si se cuenta. "
        "Las cuentas que ya se tenían compran menos que antes" in text
        for text in said
    )
    assert any(
        "Dejó de comprar una cuenta (entre paréntesis, lo que resta a la venta): este (MXN 60.00)."
        in text
        for text in said
    )
    assert any("Las cuentas clave cambiaron 20.0 % y las demás −55.0 %" in text for text in said)
    assert any("El signo del cambio depende de esa sola cuenta" in text for text in said)


@pytest.mark.parametrize(
    ("language", "added", "taken"),
    [
        (
            "es",
            "Sumaron MXN 30.00 las cuentas nuevas; MXN 20.00 las que crecieron.",
            "Restaron MXN 40.00 las que disminuyeron; MXN 60.00 las perdidas.",
        ),
        (
            "en",
            "Gains: MXN 30.00 from new accounts; MXN 20.00 from accounts that grew.",
            "Losses: MXN 40.00 from accounts that shrank; MXN 60.00 from lost accounts.",
        ),
    ],
)
def test_what_adds_and_what_takes_away_are_told_apart_without_a_sign(language, added, taken):
    (said,) = [text for text in paragraphs(blocks(language, ledger=FIVE)) if added in text]

    assert taken in said


def test_a_kind_of_account_that_there_is_none_of_is_not_told():
    growing = ("norte", lambda t: 1000 + 10 * t)
    (said,) = [t for t in paragraphs(blocks("es", ledger=monthly(growing))) if "Sumaron" in t]

    assert "las que crecieron" in said
    assert "nuevas" not in said
    assert "Restaron" not in said


def test_english_says_the_same_with_the_same_figures():
    said = paragraphs(blocks("en", ledger=FIVE, ka_status=KEY))

    assert said[0].startswith("Net sales went from MXN 240.00 to MXN 183.00")
    assert any(
        "One account stopped buying (in brackets, what that takes off the sales): este (MXN 60.00)."
        in text
        for text in said
    )
    assert any(
        "Sales to key accounts changed by 20.0% and to the rest by −55.0%" in text for text in said
    )


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_section_holds_charts_and_tables(language):
    kinds = [type(block) for block in blocks(language, ledger=FIVE, ka_status=KEY)]

    # Of the years, of the change and of the accounts; nobody is silent.
    assert kinds[0] is Heading
    assert kinds.count(Chart) == 2
    assert kinds.count(Table) == 3


@pytest.mark.parametrize(
    ("quiet", "urgent"),
    [(100, True), (1, False)],  # 8 months of 100 or of 1, beside 12 of 1,000
)
def test_silence_that_touches_little_of_the_sales_is_not_called_urgent(quiet, urgent):
    ledger = monthly(("norte", lambda t: 1000), ("sur", lambda t: quiet if t < 36 + 8 else 0))
    said = " ".join(paragraphs(blocks("en", ledger=ledger)))

    assert ("these are the first accounts to call" in said) == urgent
    assert ("So small a share of the sales is not urgent" in said) == (not urgent)


def test_the_course_is_told_where_the_ledger_is_long_enough():
    rising = paragraphs(blocks("es", ledger=monthly(("norte", lambda t: 1000 + 10 * t))))
    falling = paragraphs(blocks("en", ledger=monthly(("norte", lambda t: 1000 - 10 * t))))
    flat = paragraphs(blocks("es", ledger=monthly(("norte", lambda t: 10 + t % 2))))

    assert any("tendencia ascendente" in text for text in rising)
    assert any("shows a falling trend" in text for text in falling)
    assert any("no permite concluir que exista una tendencia" in text for text in flat)


def test_a_rushed_end_of_the_quarter_is_told():
    said = paragraphs(blocks("es", ledger=monthly(("norte", lambda t: 9 if t % 3 == 2 else 1))))

    assert any("sugiere cierres apresurados" in text for text in said)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "El libro de ventas cubre 11 meses y para comparar"),
        ("en", "The sales ledger covers 11 months, and at least 18 are needed"),
    ],
)
def test_a_short_ledger_is_told_and_not_filled_in(language, sentence):
    found = blocks(language, ledger=monthly(("norte", lambda t: 100), first=(2025, 2)))

    callouts = [b for b in found if isinstance(b, Callout)]
    assert str(callouts[0].items[0]).startswith(sentence)


@pytest.mark.parametrize("language", ["es", "en"])
def test_missing_rates_and_an_empty_ledger_are_told(language):
    dollars = (
        "doc_id | doc_date | account_id | currency | net_amount\nA1 | 2025-01-10 | n | USD | 5"
    )

    assert [b for b in blocks(language, ledger=dollars) if isinstance(b, Callout)]
    assert [b for b in blocks(language, ledger=HEADER) if isinstance(b, Callout)]
    assert section(Answer(), Prose(Style.of(language), "llavero.analysis.retention")) == ()


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_figure_has_a_name_a_definition_a_formula_and_its_reasons(language):
    prose = Prose(Style.of(language), "llavero.analysis.retention")
    found = answer(company(ledger=FIVE), SETTING, Earlier())

    for definition in DEFINITIONS:
        for part in ("", ".definition", ".formula"):
            assert prose.text(definition.sentence + part)
    for reason in {reason for figure in found.figures for reason in figure.reasons}:
        assert prose.text(f"reason-{reason}")


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("es", "El cambio no se da como porcentaje", "juntas no conservan nada"),
        ("en", "The change is not given as a percentage", "together they retain nothing"),
    ],
)
def test_sales_that_turn_negative_are_told_without_a_percentage(language, said, kept):
    told = paragraphs(blocks(language, ledger=CREDITED))

    assert said in told[0]
    assert any(kept in text for text in told)


@pytest.mark.parametrize(
    ("language", "words"),
    [("es", "se usa uno supuesto. No es señal de nada"), ("en", "one is assumed. It is no sign")],
)
def test_a_silence_by_an_assumed_interval_is_told_as_one(language, words):
    once = (
        HEADER
        + "\nA1 | 2024-01-15 | sur | 10\nA2 | 2025-03-15 | norte | 300\nA3 | 2025-12-20 | sur | 9"
    )

    told = " ".join(paragraphs(blocks(language, ledger=once)))
    assert words in told
