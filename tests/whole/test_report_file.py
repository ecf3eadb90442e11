"""Is the report of the sample company sound as a file, brief in its contents, and without names?"""

import pytest
from openxml_audit import OpenXmlValidator

from llavero.ledger.tables import open_ledger
from llavero.prose import Style
from llavero.report.anonymous import anonymised, codes_of
from llavero.report.assemble import assemble
from llavero.report.word.render import render
from llavero.report.word.rendering import bookmark_pages, office
from tests.report.anonymous.found import named
from tests.report.word.opened import Opened
from tests.report.word.soundness import broken, unread

pytestmark = pytest.mark.slow
NAMED = {
    "accounts": ("name",),
    "account_links": ("name", "group_name"),
    "contacts": ("name",),
    "employees": ("name", "email"),
    "seller_links": ("name",),
}
SHORTEST = 4  # letters: initials stand in many words that are no names


@pytest.fixture(scope="module", params=["es", "en"])
def report(request, sample):
    return assemble(sample.study, sample.run, Style.of(request.param))


@pytest.fixture(scope="module")
def document(report, tmp_path_factory):
    """Return the path of the report, written once in each language."""
    target = tmp_path_factory.mktemp("report") / "report.docx"
    return render(report, target, count_pages=False)


def test_the_report_is_valid_sound_and_read_by_who_does_not_see_it(document):
    opened = Opened.of(document.read_bytes())

    errors = OpenXmlValidator().validate(str(document)).errors
    assert [f"{error.part_uri}: {error.description}" for error in errors] == []
    assert broken(opened) == []
    assert unread(opened) == []


@pytest.mark.skipif(office() is None, reason="LibreOffice lays the pages out")
def test_the_contents_and_the_lists_take_two_pages_at_most(document):
    opened = Opened.of(document.read_bytes())
    title = "//w:p[w:pPr/w:pStyle/@w:val='Heading1']"
    first = opened.find(f"{title}/w:bookmarkStart/@w:name")[0]

    # The cover is the first page, and the contents begin on the second.
    assert bookmark_pages(document.read_bytes(), [first])[first] <= 4


def test_an_anonymous_report_names_nobody_of_the_ledger(sample, report, tmp_path):
    study = sample.study
    ledger = open_ledger(study.ledger, study.settings.currency)
    names = {
        name
        for table, columns in NAMED.items()
        for column in columns
        for name in ledger.rows(ledger.table(table).select(column)).column(0).to_pylist()
        if name and len(name) >= SHORTEST and not name.isdigit()
    }
    codes = codes_of(sample.run, ledger, study.settings.company)

    path = render(anonymised(report, codes), tmp_path / "report.docx", count_pages=False)

    assert len(names) > 100
    assert named(path.read_bytes(), names | {study.settings.company}) == set()
