"""What does a reader see first?"""

from llavero.prose import Text
from llavero.report.word.draft import Draft
from llavero.report.word.front.logo import logo
from llavero.report.word.markup import Element, element
from llavero.report.word.palette import OCHRE
from llavero.report.word.text.paragraphs import paragraph
from llavero.report.word.text.spans import run, runs


def cover(draft: Draft) -> list[Element]:
    """Return the cover: logo, company, title, subtitle, period, date and author."""
    report, labels = draft.report, draft.labels
    facts = [
        labels.say("word-period", period=report.period),
        labels.say("word-as-of", day=report.as_of),
    ]
    if report.author:
        facts.append(labels.say("word-author", author=report.author))
    return [
        *logo(draft),
        paragraph("CoverCompany", run(report.company, element("w:noProof"))),
        paragraph("Title", *runs(report.title, draft, link=None)),
        paragraph("Subtitle", *runs(report.subtitle, draft, link=None)),
        paragraph("Spacer", properties=_rule(draft)),
        *[_fact(fact, draft) for fact in facts],
    ]


def _fact(fact: Text, draft: Draft) -> Element:
    return paragraph("CoverFact", *runs(fact, draft, link=None))


def _rule(draft: Draft) -> tuple[Element, ...]:
    """Return a short thick line, a fifth of the page wide."""
    border = element("w:bottom", val="single", sz=36, space=1, color=OCHRE)
    right = draft.page.text_width * 4 // 5
    return (
        element("w:pBdr", border),
        element("w:spacing", before=240, after=480),
        element("w:ind", right=right),
    )
