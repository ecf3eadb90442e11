"""Is nobody named in an anonymous report, in no part of the file?"""

import csv

import pytest

from llavero.diagnosis.run import diagnose
from llavero.document import Chapter, Chart, ChartKind, Paragraph, Series
from llavero.prose import FigureSpan, NameSpan, PlainSpan, Style, Text
from llavero.report.anonymous import anonymised, codes_of, write_key
from llavero.report.assemble import assemble
from llavero.report.word.render import written
from llavero.study import Settings, create_study
from tests.analysis.voice.spoken import spoken
from tests.companies import company
from tests.report.anonymous.found import named
from tests.report.test_pseudonyms import STAFF
from tests.report.word.studio import plain_report

LEDGER = """
    doc_id | doc_date   | account_id                  | seller_id      | net_amount | cogs
    -------+------------+-----------------------------+----------------+------------+-----
    A1     | 2025-01-10 | Aceros Norte, S.A. de C.V.  | Lucía Arrieta  | 400        | 300
    A2     | 2025-02-10 | Grupo Lumbre                | Pedro Quiñones | 250        | 150
    A3     | 2024-03-10 | Aceros Norte, S.A. de C.V.  | Lucía Arrieta  | 150        | 100
    A4     | 2025-12-31 | Talleres Pérez              | Pedro Quiñones | 50         | 20
    A5     | 2025-11-30 | Química Andina              | Pedro Quiñones | 70         | 20
"""
KEY = """
    group_id                   | from
    ---------------------------+-----------
    Aceros Norte, S.A. de C.V. | 2024-01-01
    Grupo Lumbre               | 2024-01-01
"""
CONTACTS = """
    contact_id | account_id                 | name           | function | level | influence | sentiment | last_verified
    -----------+----------------------------+----------------+----------+-------+-----------+-----------+--------------
    p1         | Aceros Norte, S.A. de C.V. | Rosalba Ibarra | Compras  | 3     | 5         | 1         | 2025-10-01
    p2         | Grupo Lumbre               | Tomás Zenil    | Planta   | 2     | 3         | -1        | 2025-10-01
"""
NAMES = {
    *("Aceros Norte, S.A. de C.V.", "Aceros Norte", "Grupo Lumbre", "Talleres Pérez"),
    *("Química Andina", "Rosalba Ibarra", "Tomás Zenil", "Irma Solís", "Lucía Arrieta"),
    *("Pedro Quiñones", "Comercial Sierra Madre"),
}


@pytest.fixture(scope="module", params=["es", "en"])
def told(request, tmp_path_factory):
    """Return the codes, the report with names and the one without, in each language."""
    folder = tmp_path_factory.mktemp("told")
    study = create_study(folder, "casa", Settings("Comercial Sierra Madre"))
    ledger = company(ledger=LEDGER, ka_status=KEY, contacts=CONTACTS, employees=STAFF)
    run = diagnose(ledger, "digest", None)
    codes = codes_of(run, ledger, study.settings.company)
    whole = assemble(study, run, Style.of(request.param))
    return codes, whole, anonymised(whole, codes)


@pytest.mark.slow
def test_no_part_of_an_anonymous_report_names_anybody(told):
    _, whole, without = told

    shown = {who for who, _ in named(written(whole, "letter").content, NAMES)}
    assert {"Aceros Norte, S.A. de C.V.", "Comercial Sierra Madre"} <= shown
    assert named(written(without, "letter").content, NAMES) == set()


def test_codes_are_the_same_in_both_languages_and_each_stands_for_one(told):
    codes, _, _ = told

    said = {one.code: one.names for one in codes.codes}
    assert len(said) == len(codes.codes)
    assert {one.kind for one in codes.codes} == {"account", "contact", "employee"}
    accounts = [one.names for one in codes.codes if one.kind == "account"]
    assert sorted(accounts) == [
        ("Aceros Norte, S.A. de C.V.",), ("Grupo Lumbre",), ("Química Andina",), ("Talleres Pérez",),
    ]  # fmt: skip
    by_name = {names[0]: code for code, names in said.items()}
    assert by_name["Aceros Norte, S.A. de C.V."] == "C01"


def test_a_figure_still_leads_to_its_row(told):
    _, whole, without = told

    assert len({row.key for row in without.annex.figures}) == len(whole.annex.figures)
    assert not [row.key for row in without.annex.figures if "aceros" in row.key.casefold()]


def test_the_key_says_who_each_code_stands_for(told, tmp_path):
    codes, _, _ = told
    write_key(codes, tmp_path / "key.csv")

    with (tmp_path / "key.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {"code": "C01", "kind": "account", "names": "Aceros Norte, S.A. de C.V."} in rows


def test_an_interviewed_seller_keeps_the_code_of_the_interview_and_the_key_says_nothing(tmp_path):
    from tests.analysis.voice.test_answer import ASSIGNED, CONTACTS, KEY, KEYS, SALES

    ledger = company(
        ledger=SALES, assignments=ASSIGNED, ka_status=KEY, contacts=CONTACTS, employees=STAFF,
        interviews="\n".join(spoken({})), interview_keys=KEYS,
    )  # fmt: skip
    codes = codes_of(diagnose(ledger, "digest", None), ledger, "Casa")
    write_key(codes, tmp_path / "key.csv")

    assert codes.mask("X").name("Lucía Arrieta") == "V01"
    key = (tmp_path / "key.csv").read_text(encoding="utf-8-sig")
    assert "Arrieta" not in key
    assert "Pedro Quiñones" in key


def test_charts_and_the_stop_of_a_sentence_stay_whole(told):
    codes, _, _ = told
    bars = Chart(
        ChartKind.BAR, Text.plain("Ventas"), ("Aceros Norte, S.A. de C.V.", "2024"),
        (Series("Grupo Lumbre", (1.0, 2.0)),), Text.plain("Fuente"), Text.plain("Cae Grupo Lumbre."),
    )  # fmt: skip
    said = Paragraph(
        Text((PlainSpan("Cae "), NameSpan("Aceros Norte, S.A. de C.V."), PlainSpan(" Sube otra, "),
              FigureSpan("3"), PlainSpan(".")))
    )  # fmt: skip
    report = plain_report(chapters=(Chapter(Text.plain("Uno"), (said, bars)),))

    paragraph, chart = anonymised(report, codes).chapters[0].blocks

    assert str(paragraph.text) == "Cae C01. Sube otra, 3."
    assert chart.categories == ("C01", "2024")
    lumbre = codes.mask("X").name("Grupo Lumbre")
    assert chart.series[0].name == lumbre
    assert str(chart.alternative) == f"Cae {lumbre}."
