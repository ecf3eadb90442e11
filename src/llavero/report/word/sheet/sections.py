"""How are the stretches of a document laid on its sheets, as sections of Word?"""

from collections.abc import Sequence

from llavero.report.word.draft import Draft
from llavero.report.word.markup import Element, qualified
from llavero.report.word.sheet.flow import Stretch
from llavero.report.word.sheet.page import Page, section
from llavero.report.word.sheet.running_heads import RunningHeads
from llavero.report.word.text.paragraphs import paragraph


def bound(front: list[Element], body: Sequence[Stretch], draft: Draft) -> list[Element]:
    """Return all content in order, each stretch closed by the properties of its section.

    The front, which begins with the cover, stands on upright sheets.
    """
    heads = RunningHeads(draft)
    upright = Page.of(draft.paper)
    if body and not body[0].page.landscape:
        laid = [Stretch(upright, front + body[0].content), *body[1:]]
    else:
        laid = [Stretch(upright, front), *body]
    content: list[Element] = []
    for at, stretch in enumerate(laid):
        content += stretch.content
        # The cover has neither header nor footer.
        properties = section(stretch.page, heads.references(stretch.page), titled=at == 0)
        if at == len(laid) - 1:
            content.append(properties)
        else:
            _close(content, properties)
    return content


def _close(content: list[Element], properties: Element) -> None:
    last = content[-1]
    if last.tag != qualified("w:p"):
        last = paragraph("Spacer")
        content.append(last)
    last.find(qualified("w:pPr")).append(properties)
