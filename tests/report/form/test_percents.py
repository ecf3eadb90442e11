"""What is typed as a percentage in a cell of Excel?"""

import re
import zipfile
from xml.etree import ElementTree

import pytest

from llavero.report.form.excel_reading import read_excel
from llavero.report.form.percents import percents

from .filling import S, filled_excel, rewritten

ASKED = "Q09:0:value:0:0"


def typed(tmp_path, value, format=None):
    """Return what a form gives back whose cell of Q09 holds a value in a number format."""
    path = filled_excel(tmp_path / "f.xlsx", {ASKED: value})
    if format:
        style = styles_of(path)
        rewritten(path, lambda name, content: _formatted(name, content, value, format, style))
    return {slot.tag: said for slot, said in read_excel(path).said.items()}[ASKED]


def _formatted(name, content, value, format, style):
    """Give every cell that holds the value a style of its own with that format."""
    if name == "xl/styles.xml":
        root = ElementTree.fromstring(content)
        formats = root.find(f"{S}numFmts")
        if formats is None:
            formats = ElementTree.Element(f"{S}numFmts")
            root.insert(0, formats)
        ElementTree.SubElement(formats, f"{S}numFmt", numFmtId="190", formatCode=format)
        styles = root.find(f"{S}cellXfs")
        ElementTree.SubElement(styles, f"{S}xf", numFmtId="190")
        return ElementTree.tostring(root)
    if name.startswith("xl/worksheets/sheet"):
        root = ElementTree.fromstring(content)
        for cell in root.iter(f"{S}c"):
            if "t" not in cell.attrib and cell.findtext(f"{S}v") == value:
                cell.set("s", str(style))
        return ElementTree.tostring(root)
    return content


def styles_of(path):
    with zipfile.ZipFile(path) as archive:
        root = ElementTree.fromstring(archive.read("xl/styles.xml"))
    return len(root.find(f"{S}cellXfs"))


@pytest.mark.parametrize("format", ["0%", "0.00%", "0.0 %", '0%;-0%;"—"'])
def test_a_number_shown_as_a_percentage_comes_back_as_it_is_shown(tmp_path, format):
    assert typed(tmp_path, "0.75", format) == "75 %"


@pytest.mark.parametrize("format", ["0.00", '0.00" %"', r"0.00\%", "General"])
def test_a_sign_that_is_only_written_beside_the_number_changes_nothing(tmp_path, format):
    assert typed(tmp_path, "0.75", format) == "0.75"


def test_a_fraction_without_a_sign_is_left_as_somebody_typed_it(tmp_path):
    assert typed(tmp_path, "0.75") == "0.75"


def test_a_percentage_typed_as_text_stays_so(tmp_path):
    assert typed(tmp_path, "75 %") == "75 %"


def test_a_form_as_it_is_sent_shows_no_cell_as_a_percentage(tmp_path):
    path = filled_excel(tmp_path / "f.xlsx", {})
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}

    assert len(percents(parts)) == sum(
        bool(re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name)) for name in parts
    )
    assert not any(percents(parts))


def test_a_workbook_without_styles_or_links_shows_none():
    assert percents({}) == []
