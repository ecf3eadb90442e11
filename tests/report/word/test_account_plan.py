"""Does the plan of an account stand on two pages, with marked places to write?"""

from dataclasses import replace
from decimal import Decimal
from zipfile import ZipFile

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from llavero.analysis.account.findings import LineSold, People, Person, Server
from llavero.diagnosis.run import diagnose
from llavero.foundation.measure import Measure, Source, Unit
from llavero.prose import Style
from llavero.report.plan import account_plan, known
from llavero.report.word import office, pages
from llavero.report.word.plan import render_plan
from tests.companies import company
from tests.report.word.opened import Opened
from tests.report.word.soundness import broken

WORD = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}
needs_office = pytest.mark.skipif(office() is None, reason="LibreOffice is not installed")
LONG = "Comercializadora Internacional de Refacciones, Herramientas y Suministros <&> Hermanos"
HEAD = "doc_id | doc_date | account_id | product_line | net_amount"


@pytest.fixture(scope="module")
def plain():
    """Return what is known of an account of which little is on record."""
    lines = [
        f"D{year}{month} | {year}-{month:02d}-28 | norte | Tubo | {100 + month}"
        for year in (2024, 2025)
        for month in range(1, 13)
    ]
    accounts = f"account_id | name\nnorte | {LONG}"
    ledger = company(ledger="\n".join([HEAD, *lines]), accounts=accounts)
    (one,) = known(diagnose(ledger, "digest", None), ledger, ("norte",))
    return one


@pytest.fixture(scope="module")
def crowded(plain):
    """Return what is known of an account with many contacts, lines and people of ours."""
    record = plain.record
    trade = record.trade
    assert trade is not None
    count = Measure("AP.listed", 60, Unit.CONTACTS, Source.CRM, scope="group:norte")
    active = replace(count, id="AP.active")
    persons = tuple(
        Person(
            f"P{n}",
            f"Gerencia corporativa de abastecimiento y compras {n}",
            "decider",
            5,
            5,
            2,
            True,
            plain.day,
        )
        for n in range(60)
    )
    sold = replace(trade.sales, value=Decimal("123456789012.34"))
    lines = tuple(
        LineSold(
            f"Línea de productos especiales para minería {n}",
            sold,
            trade.lines[0].share,
            trade.change,
        )
        for n in range(30)
    )
    crowd = replace(
        record,
        servers=tuple(
            Server(f"María Fernanda Gutiérrez de la Torre {n}", "primary", plain.day)
            for n in range(12)
        ),
        people=People(count, active, persons, ()),
        trade=replace(trade, lines=lines, sales=sold),
    )
    return replace(plain, record=crowd)


def written(one, folder, *, language="es", paper="letter"):
    plan = account_plan(one, LONG, Style.of(language))
    return render_plan(plan, folder / "plan.docx", paper=paper)


def body(path):
    with ZipFile(path) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


@needs_office
@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("which", ["plain", "crowded"])
def test_a_plan_stands_on_two_pages(which, paper, language, tmp_path, request):
    one = request.getfixturevalue(which)

    assert pages(written(one, tmp_path, language=language, paper=paper)) == 2


def test_places_to_write_are_content_controls_that_show_what_is_asked(plain, tmp_path):
    controls = body(written(plain, tmp_path)).findall(".//w:sdt", WORD)

    tags = [one.find("w:sdtPr/w:tag", WORD).get(f"{{{WORD['w']}}}val") for one in controls]
    assert len(tags) == len(set(tags))
    assert {"strategy", "market", "signature"} <= set(tags)
    assert all(one.find("w:sdtPr/w:showingPlcHdr", WORD) is not None for one in controls)
    assert all("".join(one.find("w:sdtContent", WORD).itertext()).strip() for one in controls)


@pytest.mark.parametrize("which", ["plain", "crowded"])
def test_no_rule_of_the_format_is_broken(which, tmp_path, request):
    path = written(request.getfixturevalue(which), tmp_path)

    result = OpenXmlValidator().validate(str(path))

    assert [f"{error.part_uri}: {error.description}" for error in result.errors] == []
    assert broken(Opened.of(path.read_bytes())) == []


def test_sales_are_a_chart_with_its_workbook(plain, tmp_path):
    with ZipFile(written(plain, tmp_path)) as archive:
        names = archive.namelist()

    assert "word/charts/chart1.xml" in names
    assert "word/embeddings/chart1.xlsx" in names


def test_a_name_keeps_its_signs(plain, tmp_path):
    assert "<&> Hermanos" in "".join(body(written(plain, tmp_path)).itertext())


def test_the_same_plan_is_the_same_file(plain, tmp_path):
    first = written(plain, tmp_path).read_bytes()

    assert written(plain, tmp_path).read_bytes() == first
