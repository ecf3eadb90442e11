"""What does the summary say, and what does it say when data is missing?"""

from dataclasses import replace

import pytest

from llavero.analysis.answers import Answer
from llavero.analysis.problems.findings import RiskMap
from llavero.diagnosis.run import Run
from llavero.document import Bullets, Chapter, Paragraph
from llavero.foundation.measure import Status
from llavero.prose import FigureSpan, PlainSpan, Prose, Style, Text
from llavero.report.summary.chapter import TOPICS, summary_chapter
from llavero.report.summary.proposal import FIRST
from tests.report.companies import TRIFLE, TROUBLED, UNRATED, run_of, steady

FLAT = {
    "ledger": """
        doc_id | doc_date   | account_id | net_amount
        -------+------------+------------+-----------
        B1     | 2024-01-10 | norte      | 400
        B2     | 2024-06-10 | sur        | 100
        A1     | 2025-06-10 | norte      | 300
        A2     | 2025-12-10 | sur        | 150
    """
}
COMPANIES = {"flat": FLAT, "troubled": TROUBLED, "steady": steady()}
LANGUAGES = pytest.mark.parametrize("language", ["es", "en"])


@pytest.fixture(scope="module")
def runs() -> dict[str, Run]:
    return {name: run_of(drawings) for name, drawings in COMPANIES.items()}


def summary(run: Run, language: str) -> Chapter:
    """Return the summary in a language."""
    return summary_chapter(run, Prose(Style.of(language), "llavero.report"))


def points(chapter: Chapter) -> tuple[Text, ...]:
    """Return the points of the summary."""
    return next(block.items for block in chapter.blocks if isinstance(block, Bullets))


def said(chapter: Chapter) -> list[Text]:
    """Return everything the summary says."""
    paragraphs = [block.text for block in chapter.blocks if isinstance(block, Paragraph)]
    return [*paragraphs, *points(chapter)]


@LANGUAGES
@pytest.mark.parametrize("name", COMPANIES)
def test_every_figure_told_is_a_figure_of_the_run_that_has_a_value(runs, name, language):
    known = {figure.key: figure for figure in runs[name].figures}
    told = [
        span.figure
        for text in said(summary(runs[name], language))
        for span in text.spans
        if isinstance(span, FigureSpan) and span.figure
    ]

    assert told
    assert set(told) <= known.keys()
    assert all(known[key].status in (Status.OK, Status.PARTIAL) for key in told)


@LANGUAGES
@pytest.mark.parametrize("name", COMPANIES)
def test_no_digit_is_typed_into_the_prose(runs, name, language):
    plain = [
        span.text
        for text in said(summary(runs[name], language))
        for span in text.spans
        if isinstance(span, PlainSpan)
    ]

    assert not [text for text in plain if any(mark.isdigit() for mark in text)]


@LANGUAGES
def test_with_all_the_data_it_is_six_to_nine_points_on_a_page(runs, language):
    chapter = summary(runs["troubled"], language)

    assert 6 <= len(points(chapter)) <= 9
    assert 900 < sum(len(str(text)) for text in said(chapter)) < 3600  # half to two cuartillas


def test_each_point_but_the_last_states_a_figure(runs):
    for point in points(summary(runs["troubled"], "es"))[:-1]:
        assert [span for span in point.spans if isinstance(span, FigureSpan) and span.figure]


def test_a_flat_ledger_tells_what_it_can_and_in_one_sentence_what_is_missing(runs):
    chapter = summary(runs["flat"], "es")
    last = str(chapter.blocks[-1].text)

    assert "MXN" in str(points(chapter)[0])
    assert "el margen (falta el costo de lo vendido)" in last
    assert "el tamaño del departamento" in last
    assert "la concentración" not in last
    assert last.count(". ") == 0


def test_what_is_told_is_not_said_to_be_missing(runs):
    prose = Prose(Style.of("es"), "llavero.report")
    for run in runs.values():
        told = [topic for topic, tell in TOPICS.items() if tell(run, prose) is not None]
        last = str(summary(run, "es").blocks[-1].text if len(told) < len(TOPICS) else "")
        assert not [t for t in told if prose.text(f"summary-lacking-{t}") in last]


def test_a_company_in_which_nothing_is_past_a_limit_is_told_so(runs):
    run = without_problems(runs["steady"], not_detected=12)

    assert "Ninguna cifra rebasa" in str(points(summary(run, "es"))[-1])


def test_where_nothing_could_be_looked_at_nothing_is_told_of_priorities(runs):
    run = without_problems(runs["steady"], not_detected=0)

    assert "las prioridades (" in str(summary(run, "es").blocks[-1].text)


def without_problems(run: Run, *, not_detected: int) -> Run:
    """Return the run as it would be if no problem had been detected."""
    found = run.answers["problems"].finding(RiskMap)
    assert found is not None
    calm = replace(
        found,
        detected=replace(found.detected, value=0),
        not_detected=replace(found.not_detected, value=not_detected),
    )
    return replace(run, answers={**run.answers, "problems": Answer((calm,))})


def test_the_heaviest_problems_and_what_prevents_most_are_named_in_the_last_point(runs):
    last = str(points(summary(runs["troubled"], "es"))[-1])

    names = last.partition("riesgo son: ")[2].partition(". ")[0]
    assert names.count("; ") == FIRST - 1
    assert "Lo que más evita" in last


def test_without_rates_every_topic_of_amounts_lacks_them_and_not_what_is_there():
    chapter = summary(run_of({"ledger": UNRATED}), "es")
    last = str(chapter.blocks[-1].text)

    assert "la concentración (faltan los tipos de cambio" in last
    assert "el margen (faltan los tipos de cambio" in last
    assert "faltan ventas positivas" not in last
    assert "las prioridades (" in last


def test_where_credit_notes_exceed_invoices_the_margin_lacks_sales_and_not_costs():
    head = "doc_id | doc_type | doc_date | account_id | net_amount | cogs\n"
    lines = "A1 | invoice | 2025-03-10 | norte | 100 | 60\nA2 | credit_note | 2025-06-10 | norte | 150 | 90"
    chapter = summary(run_of({"ledger": head + lines}), "es")

    assert "el margen (las ventas de costo conocido no son positivas)" in str(
        chapter.blocks[-1].text
    )


def test_sales_that_did_not_move_are_told_without_looking_beneath_them(runs):
    assert "la misma que en los meses comparables" in str(points(summary(runs["steady"], "es"))[0])


def test_the_last_year_repeated_is_called_a_supposition_and_not_a_change_of_nothing(runs):
    told = [str(text) for text in said(summary(runs["flat"], "en")) if "twelve months" in str(text)]

    assert told
    assert "it is no forecast" in told[0]
    assert "a change of" not in told[0]


def test_accounts_lost_with_next_to_nothing_are_not_in_the_summary():
    told = " ".join(map(str, points(summary(run_of({"ledger": TRIFLE}), "es"))))

    assert "Permanece" in told
    assert "dejó de comprar" not in told


def test_a_person_may_have_the_smallest_loss_told():
    run = run_of({"ledger": TRIFLE})
    lower = replace(run.setting, values={"retention.lost-sales": 0.0001})

    assert "dejó de comprar" in " ".join(
        map(str, points(summary(replace(run, setting=lower), "es")))
    )


NEGATIVE = {
    "ledger": """
        doc_id | doc_type    | doc_date   | account_id | net_amount
        -------+-------------+------------+------------+-----------
        A1     | invoice     | 2024-01-10 | norte      | 100
        A2     | invoice     | 2025-06-10 | norte      | 50
        A3     | credit_note | 2025-12-10 | norte      | 80
        B1     | invoice     | 2024-12-10 | este       | 60
    """
}


@LANGUAGES
def test_sales_that_turned_negative_are_told_and_not_taken_for_missing(language):
    run = run_of(NEGATIVE)
    told = " ".join(str(text) for text in said(summary(run, language)))

    words = {
        "es": ("el cambio no se da como porcentaje", "y juntas nada"),
        "en": ("is not given as a percentage", "together nothing"),
    }[language]
    assert words[0] in told
    assert words[1] in told


ONCE = {
    "ledger": """
        doc_id | doc_date   | account_id | net_amount
        -------+------------+------------+-----------
        A1     | 2024-01-15 | sur        | 10
        A2     | 2025-03-15 | norte      | 300
        A3     | 2025-12-20 | sur        | 100
    """
}


@LANGUAGES
def test_silence_by_an_assumed_interval_is_called_assumed(language):
    run = run_of(ONCE)
    told = " ".join(str(text) for text in said(summary(run, language)))

    assert {"es": "que un intervalo supuesto", "en": "than an assumed interval"}[language] in told
