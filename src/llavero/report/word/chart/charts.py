"""How does a chart enter the document, with the workbook it is edited in?"""

from docx.opc.packuri import PackURI
from docx.opc.part import Part

from llavero.document import Chart
from llavero.report.word.chart.names import briefly_named, on_one_line
from llavero.report.word.chart.plot import plot
from llavero.report.word.chart.size import Size, size
from llavero.report.word.chart.workbook import workbook
from llavero.report.word.draft import Draft
from llavero.report.word.drawings import inline
from llavero.report.word.markup import NAMESPACES, Element, element, part_bytes
from llavero.report.word.text.captions import figure_caption, source_line
from llavero.report.word.text.paragraphs import paragraph

_OFFICE = "application/vnd.openxmlformats-officedocument"
CHART_TYPE = f"{_OFFICE}.drawingml.chart+xml"
WORKBOOK_TYPE = f"{_OFFICE}.spreadsheetml.sheet"
CHART_LINK = f"{NAMESPACES['r']}/chart"
WORKBOOK_LINK = f"{NAMESPACES['r']}/package"


def chart(block: Chart, draft: Draft, shrunk: float = 1.0) -> list[Element]:
    """Return the chart, its caption and its source line."""
    block = briefly_named(block, draft.page)
    extent = size(block, draft.page, shrunk)
    graphic = element(
        "a:graphicData",
        element(
            "c:chart", r_id=draft.document.part.relate_to(_part(block, extent, draft), CHART_LINK)
        ),
        uri=NAMESPACES["c"],
    )
    drawing = inline(
        graphic,
        draft,
        width=extent.width,
        height=extent.height,
        name=str(block.caption),
        alternative=str(block.alternative),
    )
    return [
        paragraph("Figure", element("w:r", drawing)),
        figure_caption(block.caption, draft),
        source_line(block.source, draft),
    ]


def _part(block: Chart, extent: Size, draft: Draft) -> Part:
    package = draft.document.part.package
    assert package is not None, "a document that is open has a package"
    number = draft.next_chart()
    space = plot(on_one_line(block), extent, draft.labels)
    book = Part(
        PackURI(f"/word/embeddings/chart{number}.xlsx"),
        WORKBOOK_TYPE,
        workbook(block, block.number_format),
        package,
    )
    made = Part(PackURI(f"/word/charts/chart{number}.xml"), CHART_TYPE, b"", package)
    # After the letters of the chart, where the schema wants it.
    space.append(
        element(
            "c:externalData",
            element("c:autoUpdate", val=0),
            r_id=made.relate_to(book, WORKBOOK_LINK),
        )
    )
    made._blob = part_bytes(space)
    return made
