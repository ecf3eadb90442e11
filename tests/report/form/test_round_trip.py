"""What is filled in comes back, whichever form it is."""

import copy
import subprocess
import zipfile
from datetime import date
from xml.etree import ElementTree

import pytest

from llavero.report.form.excel_reading import read_excel
from llavero.report.word.form.reading import read_word
from llavero.report.word.rendering import office

from .filling import (
    ANSWERS,
    EXPECTED,
    S,
    W,
    answers_of,
    filled_excel,
    filled_word,
    form,
    rewritten,
    strings_of,
)


def test_a_word_form_gives_back_every_answer(tmp_path):
    reply = read_word(filled_word(tmp_path / "f.docx"))
    assert answers_of(reply) == EXPECTED
    assert (reply.code, reply.day, reply.interviewer) == ("V05", date(2026, 10, 6), "E1")
    assert (reply.identity.study, reply.interview_id) == ("acme", "V05-012345")


def test_an_excel_form_gives_the_same_records(tmp_path):
    word, excel = filled_word(tmp_path / "f.docx"), filled_excel(tmp_path / "f.xlsx")
    one, other = read_word(word), read_excel(excel)
    assert answers_of(one) == answers_of(other) == EXPECTED
    assert (one.identity, one.day, one.code) == (other.identity, other.day, other.code)


@pytest.mark.parametrize(("reader", "fill"), [(read_word, filled_word), (read_excel, filled_excel)])
def test_an_empty_form_says_nothing(tmp_path, reader, fill):
    reply = reader(fill(tmp_path / "f.docx" if fill is filled_word else tmp_path / "f.xlsx", {}))
    assert answers_of(reply) == {}
    assert not reply.lacking


def test_an_english_form_gives_the_same_options(tmp_path):
    said = {**ANSWERS, "Q01:0:value:0:0": "Yes", "Q32:0:1:0:0": "Users"}
    said["Q20:1:hoy:0:0"] = "Basic: seller and buyer deal with each other over orders and prices"
    english = filled_word(tmp_path / "f.docx", said, form(language="en"))
    assert answers_of(read_word(english)) == {**EXPECTED, ("Q01", ""): ("Yes", "")}


@pytest.mark.skipif(office() is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize(
    ("suffix", "fill", "reader"),
    [(".docx", filled_word, read_word), (".xlsx", filled_excel, read_excel)],
)
def test_a_form_saved_by_libreoffice_says_the_same(tmp_path, suffix, fill, reader):
    path = fill(tmp_path / f"f{suffix}")
    saved = tmp_path / "saved"
    profile = (tmp_path / "profile").as_uri()
    subprocess.run(
        [
            office(),
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            suffix[1:],
            "--outdir",
            saved,
            path,
        ],
        check=True,
        capture_output=True,
    )
    reply = reader(saved / path.name)
    assert answers_of(reply) == EXPECTED
    assert reply.identity.form == "0123456789ab"


def test_a_name_written_in_names_the_account(tmp_path):
    said = {**ANSWERS, "HEAD:3:name:0:0": "Cables Oriente", "Q11:3:value:0:0": "2020"}
    for reply in (
        read_word(filled_word(tmp_path / "f.docx", said)),
        read_excel(filled_excel(tmp_path / "f.xlsx", said)),
    ):
        assert answers_of(reply)["Q11", "Cables Oriente"] == ("2020", "")


def test_a_box_that_says_nobody_knows_stands_for_the_whole_answer(tmp_path):
    said = {"Q09:0:state:0:1": "x", "Q34:0:state:0:2": "x", "Q35:0:text:0:0": "nr"}
    answers = answers_of(read_word(filled_word(tmp_path / "f.docx", said)))
    assert answers == {("Q09", ""): ("NS", ""), ("Q34", ""): ("NR", ""), ("Q35", ""): ("NR", "")}


def test_what_is_written_beside_a_field_in_its_box_is_read(tmp_path):
    path = filled_word(tmp_path / "f.docx")

    def write_beside(name, content):
        if name != "word/document.xml":
            return content
        root = ElementTree.fromstring(content)
        cells = [
            c
            for c in root.iter(f"{W}tc")
            if any(t.get(f"{W}val") == "Q24:0:text:0:0" for t in c.iter(f"{W}tag"))
        ]
        run = ElementTree.SubElement(cells[0].find(f"{W}p"), f"{W}r")
        ElementTree.SubElement(run, f"{W}t").text = "A quien llama."
        return ElementTree.tostring(root)

    rewritten(path, write_beside)
    assert answers_of(read_word(path))["Q24", ""] == ("", "A quien llama.")


def test_deleted_text_of_tracked_changes_is_not_read(tmp_path):
    path = filled_word(tmp_path / "f.docx", {**ANSWERS, "Q24:0:text:0:0": "Según el valor"})

    def track(name, content):
        if name != "word/document.xml":
            return content
        root = ElementTree.fromstring(content)
        for run in root.iter(f"{W}r"):
            if run.findtext(f"{W}t") == "Según el valor":
                gone = ElementTree.SubElement(run, f"{W}del")
                ElementTree.SubElement(ElementTree.SubElement(gone, f"{W}r"), f"{W}t").text = " no"
        return ElementTree.tostring(root)

    rewritten(path, track)
    assert answers_of(read_word(path))["Q24", ""] == ("", "Según el valor")


def test_deleted_rows_are_missed_and_the_rest_is_read(tmp_path):
    path = filled_excel(tmp_path / "f.xlsx")
    strings = strings_of(path)

    def delete(root):
        data = root.find(f"{S}sheetData")
        for row in list(data):
            value = row.find(f"{S}c/{S}v")
            if value is not None and strings[int(float(value.text))].startswith("Q21:"):
                data.remove(row)

    reply = read_excel(filled_excel(path, arrange=delete))
    assert reply.lacking == {"Q21"}
    assert answers_of(reply) == {k: v for k, v in EXPECTED.items() if k[0] != "Q21"}


def upside_down(root):
    """Turn the rows of a sheet over, as who sorts them does."""
    data = root.find(f"{S}sheetData")
    rows = [copy.deepcopy(row) for row in data]
    for row in list(data):
        data.remove(row)
    for number, row in enumerate(reversed(rows), start=1):
        row.set("r", str(number))
        for cell in row:
            cell.set("r", "".join(c for c in cell.get("r") if c.isalpha()) + str(number))
        data.append(row)


def test_sorted_rows_say_the_same(tmp_path):
    assert (
        answers_of(read_excel(filled_excel(tmp_path / "f.xlsx", arrange=upside_down))) == EXPECTED
    )


def test_renamed_sheets_say_the_same(tmp_path):
    path = filled_excel(tmp_path / "f.xlsx")
    rewritten(
        path,
        lambda name, content: (
            content.replace(b'name="Cuentas"', b'name="Mis clientes"')
            if name == "xl/workbook.xml"
            else content
        ),
    )
    assert answers_of(read_excel(path)) == EXPECTED


def test_merged_cells_say_what_stands_in_the_first(tmp_path):
    def merge(root):
        if root.find(f"{S}mergeCells") is not None:
            return
        merged = ElementTree.SubElement(root, f"{S}mergeCells", count="1")
        ElementTree.SubElement(merged, f"{S}mergeCell", ref="D5:D6")

    assert answers_of(read_excel(filled_excel(tmp_path / "f.xlsx", arrange=merge))) == EXPECTED


def test_the_accounts_come_after_the_recall_in_the_word_form(tmp_path):
    path = filled_word(tmp_path / "f.docx")
    text = zipfile.ZipFile(path).read("word/document.xml").decode()
    assert (
        text.index("Q06:0:accounts")
        < text.index("Q10:0:frente")
        < text.index("HEAD:1:name")
        < text.index("Q21:0:text")
    )
