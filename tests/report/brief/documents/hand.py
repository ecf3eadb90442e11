"""How does a text become a Word file, as one hand or another lays it out?

The text is a plain one: `# heading`, `- item`, `| cell | cell |`, `% title`, `[picture]`,
`[orgchart smart: A; B]` (SmartArt), `[orgchart boxes: A; B]` (loose text boxes).
"""

import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.document import Document as Word
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.shared import Pt

HERE = Path(__file__).parent
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
DRAWN = (
    f'{W} xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
DIAGRAM = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
DATA_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml"
DATA_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/diagramData"

Heading = Callable[[Word, str, int], None]


def text_of(name: str) -> str:
    """Return one of the texts of this folder."""
    return (HERE / name).read_text(encoding="utf-8")


def styled(word: Word, text: str, level: int) -> None:
    """Write a heading with its style."""
    word.add_heading(text, level)


def bold(word: Word, text: str, level: int) -> None:
    """Write a heading as a bold line."""
    word.add_paragraph().add_run(text).bold = True


def capitals(word: Word, text: str, level: int) -> None:
    """Write a heading in capitals, in no style and no bold."""
    word.add_paragraph(text.upper())


def larger(word: Word, text: str, level: int) -> None:
    """Write a heading in larger letters."""
    word.add_paragraph().add_run(text).font.size = Pt(18 - 2 * level)


def underlined(word: Word, text: str, level: int) -> None:
    """Write a heading underlined, with a colon."""
    word.add_paragraph().add_run(text + ":").underline = True


def written(text: str, heading: Heading = styled) -> Word:
    """Return the text as a Word document."""
    word = Document()
    word.styles["Normal"].font.size = Pt(11)
    rows: list[list[str]] = []
    for line in [*text.splitlines(), ""]:
        if line.startswith("|"):
            rows.append([cell.strip() for cell in line.strip().strip("|").split("|")])
            continue
        if rows:
            _table(word, rows)
            rows = []
        _line(word, line.strip(), heading)
    return word


def saved(word: Word, path: Path) -> Path:
    """Write the document to a file and return it."""
    word.save(str(path))
    return path


def _line(word: Word, line: str, heading: Heading) -> None:
    if not line:
        return
    if line.startswith("#"):
        marks, _, text = line.partition(" ")
        heading(word, text, len(marks))
    elif line.startswith("% "):
        word.add_heading(line[2:], 0)
    elif line.startswith("- "):
        word.add_paragraph(line[2:], style="List Bullet")
    elif line.startswith("[orgchart smart:"):
        smartart(word, _posts(line))
    elif line.startswith("[orgchart boxes:"):
        for post in _posts(line):
            text_box(word, post)
    elif line == "[picture]":
        word.add_picture(BytesIO(png()))
    else:
        word.add_paragraph(line)


def _posts(line: str) -> list[str]:
    return [post.strip() for post in line.strip("[]").partition(":")[2].split(";")]


def _table(word: Word, rows: list[list[str]]) -> None:
    table = word.add_table(len(rows), len(rows[0]))
    for at, row in enumerate(rows):
        for cell, text in zip(table.rows[at].cells, row, strict=True):
            cell.text = text


def png() -> bytes:
    """Return a picture of one white dot."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return (
        b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0\xff")) + chunk(b"IEND", b"")
    )


def smartart(word: Word, labels: list[str]) -> None:
    """Add a SmartArt whose boxes hold the labels."""
    points = "".join(
        f'<dgm:pt modelId="{at}"><dgm:t><a:p xmlns:a="{A}"><a:r><a:t>{label}</a:t></a:r></a:p></dgm:t>'
        "</dgm:pt>"
        for at, label in enumerate(labels)
    )
    body = f'<dgm:dataModel xmlns:dgm="{DIAGRAM}"><dgm:ptLst>{points}</dgm:ptLst></dgm:dataModel>'
    number = sum(rel.reltype == DATA_RELATION for rel in word.part.rels.values()) + 1
    name = PackURI(f"/word/diagrams/data{number}.xml")
    part = Part(name, DATA_TYPE, body.encode(), word.part.package)
    relation = word.part.relate_to(part, DATA_RELATION)
    _draw(
        word,
        f'<wp:inline><wp:docPr id="{number}" name="d"/><a:graphic><a:graphicData uri="{DIAGRAM}">'
        f'<dgm:relIds xmlns:dgm="{DIAGRAM}" r:dm="{relation}"/></a:graphicData></a:graphic></wp:inline>',
    )


A = "http://schemas.openxmlformats.org/drawingml/2006/main"


def text_box(word: Word, text: str) -> None:
    """Add a text box, as Word writes it: once for itself and once for older readers."""
    inner = f"<w:txbxContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:txbxContent>"
    drawing = (
        f'<w:drawing><wp:anchor><wp:docPr id="9" name="box"/><a:graphic><a:graphicData uri="x"><wps:wsp>'
        f"<wps:txbx>{inner}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )
    pict = f"<w:pict><v:shape><v:textbox>{inner}</v:textbox></v:shape></w:pict>"
    add_xml(
        word,
        f"<w:p {DRAWN}><w:r><mc:AlternateContent><mc:Choice Requires='wps'>{drawing}</mc:Choice>"
        f"<mc:Fallback>{pict}</mc:Fallback></mc:AlternateContent></w:r></w:p>",
    )


def _draw(word: Word, inner: str) -> None:
    add_xml(word, f"<w:p {DRAWN}><w:r><w:drawing>{inner}</w:drawing></w:r></w:p>")


def add_xml(word: Word, xml: str) -> None:
    """Add a block as it is written inside the file; `{W}` declares its namespace."""
    word.element.body.insert(len(word.element.body) - 1, parse_xml(xml))
