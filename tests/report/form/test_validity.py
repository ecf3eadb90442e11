"""Do Word and Excel open the forms without repairing them?"""

import pytest
from openxml_audit import OpenXmlValidator

from llavero.report.form.excel import write_excel
from llavero.report.word.form.writing import write_word
from tests.report.word.opened import Opened
from tests.report.word.soundness import broken

from .filling import form


@pytest.mark.parametrize("language", ["es", "en"])
def test_nothing_in_a_form_of_word_stands_twice_or_leads_nowhere(tmp_path, language):
    path = write_word(form(language=language), tmp_path / "f.docx")

    assert broken(Opened.of(path.read_bytes())) == []


@pytest.mark.slow
@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize(("name", "write"), [("f.docx", write_word), ("f.xlsx", write_excel)])
def test_no_rule_of_the_format_is_broken(tmp_path, language, name, write):
    path = write(form(language=language), tmp_path / name)

    result = OpenXmlValidator().validate(str(path))

    assert [f"{error.part_uri}: {error.description}" for error in result.errors] == []
