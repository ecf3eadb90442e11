"""How does the company's logo stand on the cover?"""

from io import BytesIO

from docx.image.exceptions import (
    InvalidImageStreamError,
    UnexpectedEndOfFileError,
    UnrecognizedImageError,
)

from llavero.foundation.errors import ExitCode, KamError
from llavero.report.word.draft import Draft
from llavero.report.word.drawings import inline
from llavero.report.word.markup import NAMESPACES, Element, element
from llavero.report.word.sheet.page import EMU_PER_CM
from llavero.report.word.text.paragraphs import paragraph

NO_PICTURE = (
    UnrecognizedImageError,
    InvalidImageStreamError,
    UnexpectedEndOfFileError,
    ZeroDivisionError,  # a resolution of nothing
)
WIDEST, HIGHEST = 6 * EMU_PER_CM, 2 * EMU_PER_CM


class LogoNotImage(KamError):
    """The logo is no picture that Word can show."""

    code = "logo-not-image"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


def logo(draft: Draft) -> list[Element]:
    """Return the logo in its place on the cover, or nothing if the report has none."""
    if not draft.report.logo:
        return []
    try:
        link, image = draft.document.part.get_or_add_image(BytesIO(draft.report.logo))
    except NO_PICTURE as error:
        raise LogoNotImage(company=draft.report.company) from error
    if not image.width or not image.height:
        raise LogoNotImage(company=draft.report.company)
    scale = min(WIDEST / image.width, HIGHEST / image.height)
    width, height = round(image.width * scale), round(image.height * scale)
    name = draft.labels.text("word-logo", company=draft.report.company)
    drawing = inline(
        _picture(link, name, width, height),
        draft,
        width=width,
        height=height,
        name=name,
        alternative=name,
    )
    return [paragraph("CoverLogo", element("w:r", drawing))]


def _picture(link: str, name: str, width: int, height: int) -> Element:
    place = element("a:xfrm", element("a:off", x=0, y=0), element("a:ext", cx=width, cy=height))
    return element(
        "a:graphicData",
        element(
            "pic:pic",
            element("pic:nvPicPr", element("pic:cNvPr", id=0, name=name), element("pic:cNvPicPr")),
            element(
                "pic:blipFill",
                element("a:blip", r_embed=link),
                element("a:stretch", element("a:fillRect")),
            ),
            element("pic:spPr", place, element("a:prstGeom", element("a:avLst"), prst="rect")),
        ),
        uri=NAMESPACES["pic"],
    )
