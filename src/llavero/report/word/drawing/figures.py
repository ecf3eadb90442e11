"""How does a drawing stand in the text, with its caption and its source?"""

from llavero.report.word.draft import Draft
from llavero.report.word.drawing.fallback import vml
from llavero.report.word.drawing.picture import Drawing
from llavero.report.word.drawing.routes import emu
from llavero.report.word.drawing.shapes import group
from llavero.report.word.drawings import inline
from llavero.report.word.markup import Element, element
from llavero.report.word.text.captions import figure_caption, source_line
from llavero.report.word.text.paragraphs import paragraph


def figure(drawing: Drawing, draft: Draft) -> list[Element]:
    """Return a drawing of native shapes, its caption and its source line."""
    picture, alternative = drawing.picture, str(drawing.alternative)
    shapes = inline(
        group(picture, draft),
        draft,
        width=emu(picture.width),
        height=emu(picture.height),
        name=str(drawing.caption),
        alternative=alternative,
    )
    choice = element("mc:Choice", shapes, Requires="wpg")
    fallback = element("mc:Fallback", vml(picture, alternative))
    either = element("mc:AlternateContent", choice, fallback)
    return [
        paragraph("Figure", element("w:r", either), properties=(element("w:jc", val="center"),)),
        figure_caption(drawing.caption, draft),
        source_line(drawing.source, draft),
    ]
