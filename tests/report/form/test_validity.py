"""Do Word and Excel open the forms without repairing them?"""

import pytest
from openxml_audit import OpenXmlValidator

from llavero.report.form.excel import write_excel
from llavero.report.word.form.writing import write_word

from .filling import form


@pytest.mark.slow
@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize(("name", "write"), [("f.docx", write_word), ("f.xlsx", write_excel)])
def test_no_rule_of_the_format_is_broken(tmp_path, language, name, write):
    path = write(form(language=language), tmp_path / name)

    result = OpenXmlValidator().validate(str(path))

    assert [f"{error.part_uri}: {error.description}" for error in result.errors] == []
