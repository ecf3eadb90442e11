"""How is it told which category each account has?"""

from datetime import date

import pytest

from llavero.analysis.answers import Answer, Earlier, FormerRun
from llavero.analysis.portfolio import section
from llavero.document import Bullets, Callout, Chart, Heading, Paragraph, Table
from llavero.foundation.measure import Measure, Source, Status, Unit
from llavero.prose import Prose, Style
from tests.analysis.portfolio.test_answer import (
    ACCOUNTS,
    BARE,
    BOUGHT,
    figures,
    quadrant,
    sales,
    scored,
    whole,
)

PACKAGE = "llavero.analysis.portfolio"


def blocks(language: str, answer: Answer):
    return section(answer, Prose(Style.of(language), PACKAGE))


def paragraphs(language: str, answer: Answer) -> list[str]:
    found = [str(b.text) for b in blocks(language, answer) if isinstance(b, Paragraph)]
    return [text.replace("\N{NO-BREAK SPACE}", " ") for text in found]


def tables(language: str, answer: Answer) -> dict[str, list[list[str]]]:
    return {
        str(b.caption): [[str(c).replace("\N{NO-BREAK SPACE}", " ") for c in row] for row in b.rows]
        for b in blocks(language, answer)
        if isinstance(b, Table)
    }


def bare() -> Answer:
    ledger = BARE + "".join(f"A{at} | 2025-06-10 | c{at} | 5\n" for at in range(12))
    names = ("accounts", "ka_status", "contacts", "interactions", "employees", "assignments")
    return whole(ledger=ledger, **dict.fromkeys(names))


def test_the_spread_over_the_categories_leads_to_what_follows():
    said = paragraphs("es", whole())

    assert said[0] == (
        "El programa reúne 5 cuentas, las designadas como clave. Cada una se sitúa por lo que ofrece "
        "a la empresa (atractividad) y por cómo la empresa está situada en ella (posición), en "
        "escalas de cero a cien cortadas en 50. El resultado es: 1 estratégica (46.5 % de la venta "
        "del programa); 1 estrella (23.3 %); 1 de mantenimiento (11.6 %); 1 por racionalizar (4.7 %); "
        "1 sin categoría (14.0 %). La venta se concentra en cuentas estratégicas: lo que está en juego "
        "es sostenerlas y crecer con ellas, de modo que ahí van las mejores personas y los planes "
        "conjuntos."
    )
    assert said[1].startswith("Una cuenta está a menos de 5 puntos de un corte")
    assert said[2].startswith("El estudio no guarda una corrida de fecha anterior")
    assert "en 4 de las 5 cuentas" in said[3]


def test_english_says_the_same():
    said = paragraphs("en", whole())

    assert "The outcome is: 1 strategic account (46.5% of the programme's sales); 1 star" in said[0]
    assert said[1].startswith("One account lies within 5 points of a cut")
    assert "By the rule, 1 gets T1; 2 get T2; 1 gets T3." in said[4]


def test_each_account_has_its_objective_and_its_resources():
    told = tables("es", whole())[
        "Tratamiento de cada cuenta: momento de vida, etapa, nivel, recursos y objetivo"
    ]

    assert told[0] == [
        "Norte",
        "por preguntar",
        "cooperativa → interdependiente",
        "T1",
        "480",
        "Sostener 50.0 % de su compra y crecer en contribución con un plan conjunto.",
    ]
    assert told[1][5] == "Pasar de 10.0 % a 15.0 % de su compra y subir una etapa."
    assert told[2][5] == "Averiguar: bolsa de compra, satisfacción, encaje."
    assert told[3][3] == "T3 → T2"


@pytest.mark.parametrize("language", ["es", "en"])
def test_one_table_says_what_to_do_with_each_category_under_the_four_headings(language):
    caption = {"es": "Estrategia por categoría", "en": "Strategy by category"}[language]
    told = tables(language, whole())[caption]

    assert len(told) == 5
    assert all(len(row) == 5 and all(row) for row in told)
    # What a page can hold: about three thousand letters.
    assert sum(len(cell) for row in told for cell in row) < 3_000


def test_the_matrix_is_a_bubble_chart_with_numbers_of_the_table():
    chart = next(b for b in blocks("es", whole()) if isinstance(b, Chart))
    numbered = tables("es", whole())["Las cuentas del programa en la matriz"]

    labelled = {
        label: number
        for series in chart.series
        for label, number in zip(series.labels, series.short_labels, strict=True)
    }
    assert labelled == {row[1]: row[0] for row in numbered if row[1] != "Golfo"}
    assert chart.cross == 50
    low, high = chart.span
    reached = [at for series in chart.series for point in series.points for at in point[:2]]
    assert 0 <= low < 50 < high <= 100
    assert low <= min(reached)
    assert max(reached) <= high
    # No further than a step beyond what needs it, so that names find room.
    assert low == 0 or min(*reached, 50) - low < 20


@pytest.mark.parametrize("language", ["es", "en"])
def test_where_little_is_known_little_is_said(language):
    found = blocks(language, bare())

    kinds = [type(block) for block in found]
    assert kinds.count(Table) == 2  # what to do meanwhile, and what is missing
    assert kinds.count(Chart) == 0
    assert kinds.count(Callout) == 1
    assert (
        len(
            tables(language, bare())[
                {"es": "Estrategia por categoría", "en": "Strategy by category"}[language]
            ]
        )
        == 1
    )
    assert isinstance(found[0], Heading)


def test_who_moved_is_named():
    former = FormerRun(date(2025, 6, 30), {f.key: f for f in (quadrant("norte", "star"),)})

    said = paragraphs("es", whole(Earlier({}, former)))

    assert said[2] == (
        "Desde la corrida del 30 de junio de 2025 cambiaron de categoría 1 de las 1 cuentas que "
        "pueden compararse: Norte (de estrella a estratégica)."
    )


def test_a_run_of_an_earlier_day_without_categories_gives_no_movement():
    unclaimed = Measure(
        "D1.account_quadrant", None, Unit.CLASS, Source.LEDGER, scope="group:norte",
        status=Status.NOT_COMPUTABLE, reasons=("little-known",),
    )  # fmt: skip
    former = FormerRun(date(2025, 6, 30), {unclaimed.key: unclaimed})

    told = whole(Earlier({}, former))

    assert paragraphs("es", told)[2].startswith(
        "En la corrida del 30 de junio de 2025 no se afirmó la categoría de ninguna cuenta"
    )


MOMENTS = {
    "es": ("mañana", "por preguntar", "por preguntar: su demanda"),
    "en": ("tomorrow", "to be asked", "to be asked: its demand"),
}


@pytest.mark.parametrize("language", ["es", "en"])
def test_each_account_has_its_moment_of_life_or_what_has_to_be_asked_for_it(language):
    # Golfo buys since eighteen months; Oeste buys less every year.
    bought = {**BOUGHT, "golfo": (0, 30, 60), "oeste": (60, 40, 20)}
    late = "\n".join(
        row
        for row in sales(bought).splitlines()
        if "golfo2023" not in row and "golfo2024-0" not in row
    )
    found = whole(ledger=late)

    told = next(
        rows for caption, rows in tables(language, found).items() if MOMENT[language] in caption
    )

    moments = {row[0]: row[1] for row in told}
    assert (moments["Golfo"], moments["Norte"], moments["Oeste"]) == MOMENTS[language]
    assert figures(found)["D2.life_unasked"].value == 4
    assert any(ASKED[language] in said for said in paragraphs(language, found))


MOMENT = {"es": "momento de vida", "en": "moment of life"}
ASKED = {
    "es": "El momento de vida de 4 cuentas está por preguntar",
    "en": "The moment of life of 4 accounts is still to be asked",
}


@pytest.mark.parametrize(
    ("language", "blocked", "alert"),
    [
        ("es", "Salida por causa inmediata, bloqueo por insolvencia", "alerta de integridad"),
        ("en", "Exit for immediate cause, blocked by insolvency", "an alert of integrity"),
    ],
)
def test_each_cause_to_leave_at_once_is_named(language, blocked, alert):
    judged = "account_id | date | is_blocked | integrity_alert\nsur | 2025-10-01 | true |\nnorte | 2025-10-01 | | true"
    told = blocks(language, whole(assessments=judged))

    items = [str(i) for b in told if isinstance(b, Bullets) for i in b.items]

    assert [item for item in items if item.startswith(blocked) and "Sur" in item]
    assert [item for item in items if alert in item and "Norte" in item]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "es",
            "Una cuenta de la lista es hoy parte de otra cuenta clave y sale de inmediato de ella: Sur (en Norte).",
        ),
        (
            "en",
            "One account of the list is part of another key account today and leaves the list at once: Sur (in Norte).",
        ),
    ],
)
def test_a_merger_is_told_with_the_account_that_holds_it(language, sentence):
    merged = ACCOUNTS.replace("account_id |", "account_id | group_id |").replace(
        "-----------+", "-----------+---+", 1
    )
    rows = [
        row.replace("|", f"| {'norte' if row.split('|')[0].strip() == 'sur' else ''} |", 1)
        if row.split("|")[0].strip() in BOUGHT
        else row
        for row in merged.splitlines()
    ]

    assert any(
        said.startswith(sentence) for said in paragraphs(language, whole(accounts="\n".join(rows)))
    )


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "el lugar de cada cuenta es por venta"),
        ("en", "the place of each account is by sales"),
    ],
)
def test_it_is_said_where_the_earlier_review_has_places_by_sales(language, sentence):
    told = whole(
        scored("norte", "sur"),
        assessments="account_id | date | is_blocked\nsur | 2025-10-01 | true",
    )

    assert any(sentence in said for said in paragraphs(language, told))
    assert not any(sentence in said for said in paragraphs(language, whole()))


def test_an_exit_is_told_with_its_reasons_and_its_plan():
    others = {f"c{at}": (300, 300, 300) for at in range(2)}
    told = whole(ledger=sales({"oeste": (40, 30, 20), **others}), ka_status="group_id\noeste")

    items = [str(i) for b in blocks("es", told) if isinstance(b, Bullets) for i in b.items]

    assert [item.partition(" por ")[0] for item in items] == ["Salida"]
    assert "lugar por venta más allá de 1.15 veces" in items[0]
    assert any(
        said.startswith("Salir es un plan de 6 a 12 meses") for said in paragraphs("es", told)
    )


def test_the_programme_of_a_selection_is_named_so():
    assert paragraphs("es", whole(scored("norte", "sur")))[0].startswith(
        "El programa reúne 2 cuentas elegidas por la selección."
    )


def test_an_answer_without_findings_gives_no_section():
    assert blocks("es", Answer()) == ()
