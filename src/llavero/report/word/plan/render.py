"""How is the plan of an account written as a Word file of two pages?"""

from collections.abc import Sequence
from pathlib import Path

from docx.opc.packuri import PackURI
from docx.opc.part import Part

from llavero.document import AccountPlan, Annex, Panel, Report
from llavero.report.word.draft import Draft, document_language
from llavero.report.word.lettering.text_width import shortened
from llavero.report.word.markup import NAMESPACES, Element, element, part_bytes, root
from llavero.report.word.package.packing import packed, write_whole
from llavero.report.word.package.properties import describe
from llavero.report.word.package.template import empty_document
from llavero.report.word.palette import MUTED, NAVY
from llavero.report.word.plan.fitting import fitted
from llavero.report.word.plan.letters import bold, letters, written
from llavero.report.word.plan.panels import STATES, Panels, table
from llavero.report.word.plan.room import (
    ASIDE,
    BOTTOM,
    GAP,
    SIDE,
    TOP,
    TWIPS,
    Room,
    band_height,
    panel_widths,
)
from llavero.report.word.render import add_numberings
from llavero.report.word.sheet.page import Page
from llavero.report.word.text.fields import field
from llavero.report.word.text.paragraphs import paragraph
from llavero.report.word.text.spans import run

FOOTER_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"
NAME, FINE = 15.0, 7.5  # points
STRIP = 262  # twips of a content's number in the head


def render_plan(plan: AccountPlan, path: Path, *, paper: str = "letter") -> Path:
    """Write the plan to `path` as a .docx of two pages and return the path."""
    language = document_language(plan.style)
    rooms = fitted(plan, paper)
    document = empty_document(language, rooms[0].width, update_fields=False)
    report = _report(plan)
    draft = Draft.of(report, document, paper, {})
    content = [*_head(plan, rooms[0])]
    for at, (page, room) in enumerate(zip(plan.pages, rooms, strict=True)):
        panels = Panels(draft, room)
        for place, band in enumerate(page):
            content += _band(panels, band, room, breaks=at > 0 and place == 0)
    draft.page = Page.of(paper)
    document.element.body.clear_content()
    document.element.body.extend([*content, _section(plan, draft, rooms[0])])
    add_numberings(draft)
    describe(document, report, language)
    return write_whole(packed(document), path)


def _report(plan: AccountPlan) -> Report:
    """Return what the writer of charts and properties has to know, as of a report."""
    return Report(
        company=plan.company,
        title=plan.title,
        subtitle=plan.subtitle,
        author="",
        as_of=plan.as_of,
        period=plan.period,
        style=plan.style,
        chapters=(),
        references=(),
        annex=Annex(()),
    )


def _head(plan: AccountPlan, room: Room) -> list[Element]:
    """Return the name of the account, and how much of its plan is there."""
    aside = STRIP * len(plan.states)
    widths = [room.width - aside, aside]
    free = widths[0] / TWIPS - 8
    title = letters(
        shortened(str(plan.title), NAME, free, bold=True),
        NAME,
        bold(),
        element("w:color", val=NAVY),
    )
    below = shortened(str(plan.subtitle), FINE, free)
    left = [
        paragraph("PlanText", title),
        paragraph("PlanText", letters(below, FINE, element("w:color", val=MUTED))),
    ]
    right = [
        paragraph(
            "PlanText", *written(plan.score, FINE), properties=(element("w:jc", val="right"),)
        ),
        _strip(plan),
        paragraph("Spacer"),
    ]
    cells = [
        element("w:tc", element("w:tcPr", element("w:tcW", w=w, type="dxa")), *content)
        for w, content in zip(widths, (left, right), strict=True)
    ]
    row = element("w:tr", element("w:trPr", element("w:cantSplit")), *cells)
    return [table(str(plan.title), widths, [row]), _gap()]


def _strip(plan: AccountPlan) -> Element:
    cells = []
    for number, state in enumerate(plan.states, start=1):
        ground, ink = STATES[state]
        mark = letters(str(number), FINE, bold(), element("w:color", val=ink))
        cells.append(
            element(
                "w:tc",
                element(
                    "w:tcPr",
                    element("w:tcW", w=STRIP, type="dxa"),
                    element("w:shd", val="clear", color="auto", fill=ground),
                ),
                paragraph("PlanText", mark, properties=(element("w:jc", val="center"),)),
            )
        )
    row = element("w:tr", *cells)
    return table(str(plan.score), [STRIP] * len(cells), [row], lines="FFFFFF")


def _band(panels: Panels, band: Sequence[Panel], room: Room, *, breaks: bool) -> list[Element]:
    widths, tall = panel_widths(band, room), band_height(band, room)
    between = int(ASIDE * TWIPS)
    cells: list[Element] = []
    grid: list[int] = []
    for at, (panel, width) in enumerate(zip(band, widths, strict=True)):
        if at:
            grid.append(between)
            cells.append(_cell(between, [paragraph("Spacer")]))
        grid.append(width)
        cells.append(_cell(width, panels.drawn(panel, width, tall)))
    row = element("w:tr", element("w:trPr", element("w:cantSplit")), *cells)
    laid = table(str(band[0].title), grid, [row])
    head = [paragraph("Spacer", properties=(element("w:pageBreakBefore"),))] if breaks else []
    return [*head, laid, _gap()]


def _cell(width: int, content: list[Element]) -> Element:
    return element("w:tc", element("w:tcPr", element("w:tcW", w=width, type="dxa")), *content)


def _gap() -> Element:
    return paragraph("Spacer", properties=(element("w:spacing", before=0, after=round(GAP * 18)),))


def _section(plan: AccountPlan, draft: Draft, room: Room) -> Element:
    sheet = Page.of(draft.paper)
    margins = {"top": TOP, "right": SIDE, "bottom": BOTTOM, "left": SIDE}
    return element(
        "w:sectPr",
        *_footers(plan, draft, room),
        element("w:pgSz", w=sheet.width, h=sheet.height),
        element("w:pgMar", **margins, header=340, footer=400, gutter=0),
        element("w:cols", space=708),
    )


def _footers(plan: AccountPlan, draft: Draft, room: Room) -> list[Element]:
    """Return the foot of odd and even pages: how figures are opened, and the page."""
    package = draft.document.part.package
    assert package is not None, "a document that is open has a package"
    found = []
    for at, side in enumerate(("default", "even"), start=1):
        content = part_bytes(root("w:ftr", _foot(plan, draft, room)))
        part = Part(PackURI(f"/word/footer{at}.xml"), FOOTER_TYPE, content, package)
        link = draft.document.part.relate_to(part, f"{NAMESPACES['r']}/footer")
        found.append(element("w:footerReference", type=side, r_id=link))
    return found


def _foot(plan: AccountPlan, draft: Draft, room: Room) -> Element:
    tab = element("w:tabs", element("w:tab", val="right", pos=room.width))
    said = [run(span.text) for span in plan.trace.spans]
    page = run(f"{draft.labels.text('word-page')}\N{NO-BREAK SPACE}")
    content = [*said, element("w:r", element("w:tab")), page, *field(" PAGE ", run("1"))]
    return paragraph("PlanFoot", *content, properties=(tab,))
