"""Does Word open the file without repairing it, and is it the same file each time?"""

from dataclasses import replace

import pytest
from openxml_audit import OpenXmlValidator

from llavero.document import Chapter
from llavero.prose import Text
from llavero.report.word.render import render, written
from tests.report.word.studio import charts, plain_report, report, wide_table

REPORTS = {
    "es": lambda: report("es"),
    "en": lambda: report("en"),
    "nothing": lambda: plain_report(chapters=()),
    "a wide table first": lambda: plain_report(
        chapters=(Chapter(Text.plain("Uno"), (wide_table("es"), charts("es")[0])),)
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("name", REPORTS)
def test_no_rule_of_the_format_is_broken(tmp_path, name, paper):
    path = render(REPORTS[name](), tmp_path / "report.docx", paper=paper, count_pages=False)

    result = OpenXmlValidator().validate(str(path))

    assert [f"{error.part_uri}: {error.description}" for error in result.errors] == []


def test_the_same_report_gives_the_same_bytes(content, language):
    assert written(report(language), "letter").content == content


def test_another_report_gives_other_bytes():
    other = replace(plain_report(), author="Otra persona")

    assert written(plain_report(), "letter").content != written(other, "letter").content


def test_the_file_replaces_a_former_one_and_leaves_nothing_beside_it(tmp_path):
    path = tmp_path / "informe.docx"
    path.write_text("former")

    assert render(plain_report(), path, count_pages=False) == path

    assert path.read_bytes().startswith(b"PK")
    assert [found.name for found in tmp_path.iterdir()] == ["informe.docx"]
