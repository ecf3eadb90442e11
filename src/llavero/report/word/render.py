"""How does a report become a Word file?"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from llavero.document import Report
from llavero.report.word.corporate.template import Template
from llavero.report.word.draft import Draft, document_language
from llavero.report.word.front.contents import contents, lists_of_captions, shown
from llavero.report.word.front.cover import cover
from llavero.report.word.package.numbering import add_lists
from llavero.report.word.package.packing import packed, write_whole
from llavero.report.word.package.properties import describe
from llavero.report.word.package.template import empty_document
from llavero.report.word.rendering import OfficeFailed, bookmark_pages, office
from llavero.report.word.sheet.flow import stretches
from llavero.report.word.sheet.page import Page
from llavero.report.word.sheet.sections import bound

NO_PAGES: Mapping[str, int] = MappingProxyType({})
LOG = logging.getLogger(__name__)


def render(
    report: Report,
    path: Path,
    *,
    paper: str = "letter",
    count_pages: bool = True,
    template: Template | None = None,
) -> Path:
    """Write `report` to `path` as a .docx and return the path; a template has its own paper.

    Where LibreOffice is installed and `count_pages`, the contents carry the page numbers that it
    counts; otherwise Word offers to fill them in when the file is opened.
    """
    first = written(report, paper, template=template)
    pages = _counted(first) if count_pages and office() is not None else NO_PAGES
    last = written(report, paper, pages, template=template) if pages else first
    return write_whole(last.content, path)


@dataclass(frozen=True, slots=True)
class Written:
    """A .docx, and the bookmarks whose pages its contents and lists show."""

    content: bytes
    listed: tuple[str, ...]


def written(
    report: Report,
    paper: str,
    pages: Mapping[str, int] = NO_PAGES,
    *,
    template: Template | None = None,
) -> Written:
    """Return the .docx of a report; `pages` says on which page each listed bookmark stands."""
    language = document_language(report.style)
    sheets = template.sheets if template else paper
    document = empty_document(
        language, Page.of(sheets).text_width, update_fields=not pages, template=template
    )
    draft = Draft.of(report, document, sheets, pages, template)
    if template and draft.carrier:
        template.dress(document, draft.carrier)
    body = stretches(draft)
    draft.page = Page.of(sheets)
    document.element.body.clear_content()
    front = cover(draft) + contents(draft) + lists_of_captions(draft)
    document.element.body.extend(bound(front, body, draft))
    add_numberings(draft)
    describe(document, report, language)
    return Written(packed(document, template), tuple(entry.bookmark for entry in shown(draft)))


def _counted(first: Written) -> Mapping[str, int]:
    """Return the page of every listed bookmark, or nothing if any is not known."""
    try:
        pages = bookmark_pages(first.content, first.listed)
    except OfficeFailed as failure:
        LOG.warning("page numbers are left to Word: %s", failure)
        return NO_PAGES
    return pages if len(pages) == len(first.listed) else NO_PAGES


def add_numberings(draft: Draft) -> None:
    """Add the lists of a document to it."""
    part = add_lists(draft.document, draft.numberings)
    if draft.carrier is not None and draft.template and draft.template.numbering is not None:
        held, _ = draft.template.numbering
        draft.carrier.link(part, held)
