"""Which works does the report rest on?"""

from llavero.report.word.draft import Draft
from llavero.report.word.markup import Element
from llavero.report.word.text import bookmarks
from llavero.report.word.text.paragraphs import paragraph, unnumbered_title
from llavero.report.word.text.spans import italics


def references(draft: Draft) -> list[Element]:
    """Return the list of references, each entry the place its citations lead to."""
    if not draft.report.references:
        return []
    entries = [
        paragraph(
            "Bibliography",
            *draft.marked(bookmarks.reference_entry(one.key), *italics(one.entry)),
        )
        for one in draft.report.references
    ]
    return [unnumbered_title(draft.labels.say("word-references"), draft), *entries]
