"""Filling in forms as who answers them does: fields of Word, cells of Excel."""

import io
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from llavero.interview.form import Form, FormAccount, Slot
from llavero.report.form.excel import ACCOUNT_COLUMN, ANSWER_COLUMN, PART_COLUMN, write_excel
from llavero.report.word.form.writing import write_word

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

# What a seller answers, by the tag of each field.
ANSWERS = {
    "HEAD:0:day:0:0": "2026-10-06",
    "HEAD:0:interviewer:0:0": "E1",
    "Q01:0:value:0:0": "Sí",
    "Q02:0:text:0:0": "Ejecutivo de cuentas clave",
    "Q02:0:value:0:0": "KAM",
    "Q03:0:value:0:0": "2015",
    "Q04:0:ventas:0:0": "12",
    "Q04:0:clave:0:0": "6.5",
    "Q05:0:value:0:0": "20",
    "Q06:0:count:0:0": "2",
    "Q06:0:accounts:0:0": "Aceros Norte, Bombas del Sur",
    "Q07:0:value:0:1": "x",
    "Q07:0:value:0:3": "x",
    "Q11:1:value:0:0": "2018",
    "Q14:1:post:1:0": "Comprador; turno de noche",
    "Q14:1:role:1:0": "decide",
    "Q14:1:influence:1:0": "5",
    "Q14:1:frequency:1:0": "semanal",
    "Q14:1:attitude:1:0": "-1",
    "Q17:1:pct:0:0": "NS",
    "Q17:1:seguridad:0:0": "3",
    "Q20:1:hoy:0:0": "Básica: trato entre vendedor y comprador, sobre pedidos y precios",
    "Q21:0:text:0:0": "El lunes llamo.\nEl martes visito.",
    "Q23:2:text:0:0": "A ellos les entrego en planta.",
    "Q26:0:where:0:2": "x",
    "Q26:0:h:0:0": "24",
    "Q32:0:1:0:0": "Usuarios",
    "Q39:0:pct:0:0": "NR",
}
# What these fields say as rows: (question, account) -> (value, text).
EXPECTED = {
    ("Q01", ""): ("Sí", ""),
    ("Q02", ""): ("KAM", "Ejecutivo de cuentas clave"),
    ("Q03", ""): ("2015", ""),
    ("Q04", ""): ("ventas=12;clave=6.5", ""),
    ("Q05", ""): ("20", ""),
    ("Q06", ""): ("2|Aceros Norte;Bombas del Sur", ""),
    ("Q07", ""): ("ventas;potencial", ""),
    ("Q11", "C1"): ("2018", ""),
    ("Q14", "C1"): ("Comprador, turno de noche;decide;5;semanal;-1", ""),
    ("Q17", "C1"): ("pct=NS;seguridad=3", ""),
    ("Q20", "C1"): ("hoy=Básica", ""),
    ("Q21", ""): ("", "El lunes llamo.\nEl martes visito."),
    ("Q23", "C2"): ("", "A ellos les entrego en planta."),
    ("Q26", ""): ("libreta|h=24", ""),
    ("Q32", ""): ("1=usuarios", ""),
    ("Q39", ""): ("NR", ""),
}


def form(study="acme", code="V05", id="0123456789ab", language="es", accounts=None) -> Form:
    """Return a form for a seller of two accounts, with room for a third."""
    known = (FormAccount("C1", "Aceros Norte"), FormAccount("C2", "Bombas del Sur"), FormAccount())
    return Form(study, "Acme, S.A.", language, code, known if accounts is None else accounts, id)


def rewritten(path: Path, change) -> None:
    """Write a zipped file again, each part as `change(name, content)` makes it; None leaves it out."""
    out = io.BytesIO()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = change(name, source.read(name))
            if content is not None:
                target.writestr(name, content)
    path.write_bytes(out.getvalue())


def filled_word(path: Path, answers=None, made: Form | None = None) -> Path:
    """Write a Word form and fill it in as Word does."""
    write_word(made or form(), path)
    said = ANSWERS if answers is None else answers

    def fill(name, content):
        if name != "word/document.xml":
            return content
        root = ElementTree.fromstring(content)
        for control in root.iter(f"{W}sdt"):
            tag = control.find(f"{W}sdtPr/{W}tag").get(f"{W}val")
            if tag in said:
                _fill(control, said[tag])
        return ElementTree.tostring(root)

    rewritten(path, fill)
    return path


def _fill(control, value) -> None:
    properties, content = control.find(f"{W}sdtPr"), control.find(f"{W}sdtContent")
    box = properties.find(f"{W14}checkbox")
    if box is not None:
        box.find(f"{W14}checked").set(f"{W14}val", "1")
        content.find(f".//{W}t").text = "☒"
        return
    shown = properties.find(f"{W}showingPlcHdr")
    if shown is not None:
        properties.remove(shown)
    date = properties.find(f"{W}date")
    if date is not None:
        date.set(f"{W}fullDate", f"{value}T00:00:00Z")
    for child in list(content):
        content.remove(child)
    run = ElementTree.SubElement(content, f"{W}r")
    for at, line in enumerate(str(value).split("\n")):
        run = ElementTree.SubElement(content, f"{W}r")
        if at:
            ElementTree.SubElement(run, f"{W}br")
        ElementTree.SubElement(run, f"{W}t").text = line


def filled_excel(path: Path, answers=None, made: Form | None = None, arrange=None) -> Path:
    """Write an Excel form and fill it in; `arrange` changes the rows of each sheet."""
    write_excel(made or form(), path)
    said = ANSWERS if answers is None else answers

    def fill(name, content):
        if not name.startswith("xl/worksheets/sheet"):
            return content
        root = ElementTree.fromstring(content)
        _fill_sheet(root, said, strings_of(path))
        if arrange:
            arrange(root)
        return ElementTree.tostring(root)

    rewritten(path, fill)
    return path


def strings_of(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        root = ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
    return ["".join(t.text or "" for t in item.iter(f"{S}t")) for item in root.iter(f"{S}si")]


def _fill_sheet(root, said, strings) -> None:
    marks = {}
    for row in root.iter(f"{S}row"):
        cells = {re.sub(r"\d", "", cell.get("r")): cell for cell in row}
        texts = {at: _text(cell, strings) for at, cell in cells.items()}
        marks |= {at: text for at, text in texts.items() if text.startswith("@") and len(text) > 1}
        asked = Slot.read(texts.get("A", ""))
        for at, mark in marks.items() if asked else ():
            slot = _slot(asked, mark)
            if slot.tag in said and at in cells:
                write_cell(cells[at], said[slot.tag])


def _slot(asked: Slot, mark: str) -> Slot:
    if mark.startswith(ACCOUNT_COLUMN):
        return Slot(
            asked.question,
            asked.part,
            int(mark.removeprefix(ACCOUNT_COLUMN)),
            asked.row,
            asked.option,
        )
    if mark.startswith(PART_COLUMN):
        return Slot(
            asked.question, mark.removeprefix(PART_COLUMN), asked.account, asked.row, asked.option
        )
    assert mark == ANSWER_COLUMN
    return asked


def _text(cell, strings) -> str:
    value = cell.find(f"{S}v")
    if value is None:
        return ""
    return strings[int(value.text)] if cell.get("t") == "s" else value.text


def write_cell(cell, value) -> None:
    for child in list(cell):
        cell.remove(child)
    if re.fullmatch(r"-?\d+(\.\d+)?", str(value)):
        cell.attrib.pop("t", None)
        ElementTree.SubElement(cell, f"{S}v").text = str(value)
        return
    cell.set("t", "inlineStr")
    inline = ElementTree.SubElement(cell, f"{S}is")
    ElementTree.SubElement(inline, f"{S}t").text = str(value)


def answers_of(reply) -> dict:
    """Return what a form says as (question, account) -> (value, text)."""
    from llavero.interview.reply import reply_rows

    return {
        (row["question_id"], row["account_id"]): (row["value"], row["text"])
        for row in reply_rows(reply)
    }
