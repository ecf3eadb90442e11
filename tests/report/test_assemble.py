"""Of what does the report consist, and does each of its numbers lead somewhere?"""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest

from llavero.diagnosis.run import Run, diagnose
from llavero.document import Block, Bullets, Callout, Heading, Paragraph, Report, Table
from llavero.prose import PlainSpan, Style, Text
from llavero.report.assemble import assemble
from llavero.report.brief.repeats import repeats
from llavero.report.references import known_keys, references, with_e
from llavero.study import Settings, create_study
from tests.companies import company

LEDGER = """
    doc_id | doc_date   | account_id | seller_id | product_line | region | net_amount | cogs
    -------+------------+------------+-----------+--------------+--------+------------+-----
    A1     | 2025-01-10 | norte      | lucía     | tubo         | N      | 400        | 300
    A2     | 2025-02-10 | sur        | pedro     | válvula      | S      | 250        | 150
    A3     | 2024-03-10 | norte      | lucía     | tubo         | N      | 150        | 100
    A4     | 2025-12-31 | este       | pedro     | válvula      | S      | 50         | 20
    A5     | 2025-11-30 | oeste      | pedro     | tubo         | S      | 70         | 20
    A6     | 2025-10-31 | bajío      | lucía     | válvula      | N      | 80         | 20
    N1     | 2025-10-31 | golfo      | lucía     | válvula      | N      | -8         | -2
"""
EMPLOYEES = """
    employee_id | name  | dept          | job_title | job_family | sales_post | is_kam_dept | manager_id | hire_date
    ------------+-------+---------------+-----------+------------+------------+-------------+------------+-----------
    E1          | Irma  | Dirección     | Directora | other      |            | false       |            | 2010-01-01
    E2          | lucía | Cuentas clave | KAM       | sales      | seller     | true        | E1         | 2010-01-01
    E3          | pedro | Ventas        | Vendedor  | sales      | seller     | false       | E1         | 2010-01-01
"""
KEY = """
    group_id | from
    ---------+-----------
    norte    | 2024-01-01
    bajío    | 2024-01-01
"""


@cache
def run_of(drawings: tuple[tuple[str, str], ...]) -> Run:
    """Return the run of a company drawn by hand."""
    return diagnose(company(**dict(drawings)), "digest", None)


MADE: dict[tuple[object, ...], Report] = {}


def report(tmp_path, language: str, **drawings: str) -> Report:
    """Return the report of a company drawn by hand, made once in each language."""
    key = (language, *drawings.items())
    if key not in MADE:
        study = create_study(tmp_path / language, "norte", Settings("Aceros Norte"))
        MADE[key] = assemble(study, run_of(tuple(drawings.items())), Style.of(language))
    return MADE[key]


def texts(blocks: tuple[Block, ...]) -> Iterator[Text]:
    """Yield every text of the blocks."""
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                yield block.text
            case Bullets():
                yield from block.items
            case Callout():
                yield block.title
                yield from block.items
            case Table():
                yield block.caption
                yield block.source
                yield from (column.title for column in block.columns)
                for row in block.rows:
                    yield from row
            case _:
                yield block.caption
                yield block.alternative


def all_blocks(made: Report) -> list[Block]:
    """Return every block of a report: of its sections, and of the annexes of their detail."""
    chapters = (*made.chapters, *made.annex.chapters)
    return [block for chapter in chapters for block in chapter.blocks]


def all_texts(made: Report) -> list[Text]:
    """Return every text of a report's chapters."""
    return list(texts(tuple(all_blocks(made))))


COMPANIES = {
    "a flat ledger": {"ledger": LEDGER},
    "a full company": {"ledger": LEDGER, "employees": EMPLOYEES, "ka_status": KEY},
}


@pytest.mark.parametrize("drawings", COMPANIES.values(), ids=COMPANIES.keys())
@pytest.mark.parametrize("language", ["es", "en"])
def test_no_number_stands_in_the_prose_that_is_not_a_figure(tmp_path, language, drawings):
    made = report(tmp_path, language, **drawings)

    loose = [
        str(text)
        for text in all_texts(made)
        for span in text.spans
        if isinstance(span, PlainSpan) and re.search(r"\d", LABEL.sub("", span.text))
    ]

    assert loose == []


# Names of things that carry a digit: measures, tiers, standards.
LABEL = re.compile(r"\b(?:M\d{2}|Q\d{2}|T[1-3]|P\d{2}|NIIF 8|IFRS 8)\b")


def numbers(made: Report) -> list[str]:
    """Return what the report states as figures, in order."""
    return [
        span.figure
        for text in all_texts(made)
        for span in text.spans
        if not isinstance(span, PlainSpan) and getattr(span, "figure", None)
    ]


def test_both_languages_state_the_same_figures(tmp_path):
    drawings = COMPANIES["a full company"]

    spanish = numbers(report(tmp_path, "es", **drawings))
    english = numbers(report(tmp_path, "en", **drawings))

    assert spanish
    assert sorted(spanish) == sorted(english)


def test_each_figure_of_the_text_has_its_row_in_the_annex(tmp_path):
    made = report(tmp_path, "es", **COMPANIES["a full company"])

    assert set(numbers(made)) == {row.key for row in made.annex.figures}
    assert all(str(row.definition) and str(row.value) for row in made.annex.figures)


def test_the_four_sections_of_the_brief_are_there_and_say_what_is_missing(tmp_path):
    made = report(tmp_path, "es", **COMPANIES["a flat ledger"])

    assert [c.section for c in made.chapters if c.section] == [1, 2, 3, 4]
    said = " ".join(str(text) for text in all_texts(made))
    assert "Al menos dos entrevistas por separado" in said
    assert "La lista de cuentas clave vigentes" in said


@pytest.mark.parametrize(
    ("language", "once", "never", "pointer"),
    [
        (
            "es",
            "Un archivo con el cliente o grupo y, de ser posible,",
            "qué cuentas son clave. Importe",
            "Cómo aportarlo se dice al final de «Cuentas clave».",
        ),
        (
            "en",
            "A file with the customer or group and, if possible,",
            "which accounts are key. Import",
            "See the end of “Key accounts” for how to supply it.",
        ),
    ],
)
def test_how_to_supply_what_is_missing_is_told_once(tmp_path, language, once, never, pointer):
    made = report(tmp_path, language, **COMPANIES["a flat ledger"])

    said = " ".join(str(text) for text in all_texts(made))
    assert said.count(once) == 1
    assert never not in said
    assert pointer in said


@pytest.mark.parametrize("drawings", COMPANIES.values(), ids=COMPANIES.keys())
@pytest.mark.parametrize("language", ["es", "en"])
def test_no_paragraph_repeats_another_or_is_longer_than_120_words(tmp_path, language, drawings):
    made = report(tmp_path, language, **drawings)
    blocks = [block for chapter in made.chapters for block in chapter.blocks]
    paragraphs = [str(block.text) for block in blocks if isinstance(block, Paragraph)]

    assert repeats(paragraphs) == ()
    assert [text for text in paragraphs if len(text.split()) > 120] == []


def test_a_section_that_lacks_nothing_does_not_say_so(tmp_path):
    made = report(tmp_path, "es", **COMPANIES["a full company"])

    (first,) = [chapter for chapter in made.chapters if chapter.section == 1]
    headings = [str(block.text) for block in first.blocks if isinstance(block, Heading)]
    assert "Datos usados y datos que faltan" not in headings


def test_only_what_is_cited_is_listed_and_only_what_is_known_is_cited(tmp_path):
    made = report(tmp_path, "es", **COMPANIES["a full company"])
    cited = {
        key for block in all_blocks(made) if isinstance(block, Paragraph) for key in block.citations
    }

    assert cited == {reference.key for reference in made.references}
    assert cited <= known_keys()


def test_a_citation_reads_as_its_language_has_it():
    spanish = references(["bendapudi2002", "homburg2002"], "es")
    english = references(["bendapudi2002"], "en")

    assert [r.citation for r in spanish] == ["Bendapudi y Leone, 2002", "Homburg et al., 2002"]
    assert english[0].citation == "Bendapudi & Leone, 2002"
    assert spanish[0].entry.startswith("Bendapudi, N. y Leone, R. P. (2002).")


@pytest.mark.parametrize(
    ("joined", "expected"),
    [
        ("Bendapudi y Ivens", "Bendapudi e Ivens"),
        ("Soto y Hidalgo", "Soto e Hidalgo"),
        ("Soto y Íñigo", "Soto e Íñigo"),
        ("Soto y Hierro", "Soto y Hierro"),
        ("Park y Yıldızhan", "Park y Yıldızhan"),
        ("Hui y Yeung", "Hui y Yeung"),
    ],
)
def test_spanish_joins_names_with_e_before_the_sound_of_i(joined, expected):
    assert with_e(joined) == expected


def test_authors_are_joined_in_spanish_and_titles_stay_as_printed():
    (spanish,) = references(["speakman2012"], "es")
    (english,) = references(["speakman2012"], "en")

    assert spanish.entry.startswith("Speakman, J. I. F. y Ryals, L. (2012).")
    assert "*Journal of Business & Industrial Marketing, 27*" in spanish.entry
    assert english.entry.startswith("Speakman, J. I. F., & Ryals, L. (2012).")


INTERVIEWS = """
    interview_id | seller_code | date       | question_id | value
    -------------+-------------+------------+-------------+------
    E1           | V01         | 2026-10-06 | Q01         | 1
    E1           | V01         | 2026-10-06 | Q05         | 12
"""


@pytest.mark.parametrize("language", ["es", "en"])
def test_interviews_alone_are_enough_for_a_report_that_gives_no_sales_as_zero(tmp_path, language):
    made = report(tmp_path, language, interviews=INTERVIEWS)
    said = [str(text) for chapter in made.chapters for text in texts(chapter.blocks)]

    assert made.as_of.isoformat() == "2026-10-06"
    assert not [text for text in said if "MXN 0" in text or " 0 " in text]
    lacking = {"es": "no se importaron ventas", "en": "no sales were imported"}[language]
    assert any(lacking in text for text in said)
    headings = [str(b.text) for b in made.chapters[2].blocks if isinstance(b, Heading)]
    assert len(headings) == len(set(headings)) <= 5  # one for each that can be said anything of


@pytest.mark.parametrize(
    ("language", "remedy", "need"),
    [
        ("es", "Impórtese el tipo de cambio", "los tipos de cambio que faltan"),
        ("en", "Import the monthly rate", "the missing exchange rates"),
    ],
)
def test_missing_rates_are_remedied_once_and_asked_of_nobody_who_has_them(
    tmp_path, language, remedy, need
):
    unrated = """
        doc_id | doc_date   | account_id | seller_id | net_amount | currency
        -------+------------+------------+-----------+------------+---------
        B1     | 2024-03-10 | norte      | lucía     | 100        | MXN
        A1     | 2025-03-31 | norte      | lucía     | 100        | USD
    """
    lacking = report(tmp_path / "a", language, ledger=unrated)
    whole = report(tmp_path / "b", language, ledger=LEDGER)

    def said(found):
        blocks = tuple(block for chapter in found.chapters for block in chapter.blocks)
        return " ".join(str(text) for text in texts(blocks)).casefold()

    assert need in said(lacking)
    assert remedy.casefold() not in said(lacking)
    assert need not in said(whole)


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_staff_list_alone_makes_a_report_of_the_organisation(tmp_path, language):
    study = create_study(tmp_path / language, "norte", Settings("Aceros Norte"))
    run = diagnose(company(employees=EMPLOYEES), "digest", None, listed=date(2025, 10, 9))
    told = assemble(study, run, Style.of(language))

    said = " ".join(str(text) for chapter in told.chapters for text in texts(chapter.blocks))
    assert ("lista de personal" if language == "es" else "staff list") in said
    assert "clientes, con una mediana de 0" not in said
    assert "median of 0" not in said
