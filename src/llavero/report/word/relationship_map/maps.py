"""What stands in a document for a map of relationships?"""

from llavero.document import Paragraph, RelationshipMap
from llavero.prose import Prose, Style
from llavero.report.word.drawing.picture import Drawing
from llavero.report.word.orgchart.fitting import CAPTION, OPENING
from llavero.report.word.relationship_map import PACKAGE
from llavero.report.word.relationship_map.fitting import Sheet, drawing
from llavero.report.word.sheet.page import TWIPS_PER_CM, Page, Paper


def relationship_map(block: RelationshipMap, paper: Paper, style: Style) -> Drawing | Paragraph:
    """Return the drawing of a map, or the sentence in its place where nobody is known."""
    labels = Prose(style, PACKAGE)
    if not block.contacts:
        return Paragraph(labels.say("map-nobody"))
    return drawing(block, sheet(paper), sheet(paper, landscape=True), labels)


def sheet(paper: Paper, *, landscape: bool = False) -> Sheet:
    """Return the room that a page leaves to a drawing."""
    page = Page.of(paper, landscape=landscape)
    height = page.text_height / TWIPS_PER_CM - CAPTION
    return Sheet(page.text_width / TWIPS_PER_CM, height, landscape, OPENING)
