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
from llavero.report.word.keeping.earlier import Earlier
from llavero.report.word.keeping.keep import keep
from llavero.report.word.keeping.opening import require_same
from llavero.report.word.keeping.outcomes import NOTHING_KEPT, Kept
from llavero.report.word.keeping.sealing import generated, seal
from llavero.report.word.markup import Element
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
    """Write `report` to `path` as a .docx and return the path, as `render_keeping` does."""
    render_keeping(report, path, None, paper=paper, count_pages=count_pages, template=template)
    return path


def render_keeping(
    report: Report,
    path: Path,
    earlier: Earlier | None,
    *,
    paper: str = "letter",
    count_pages: bool = True,
    template: Template | None = None,
) -> Kept:
    """Write `report` to `path` as a .docx and return what was kept of an `earlier` one.

    A template has its own paper.
    Raises KeepRefused where that is of another company. Where LibreOffice is installed and
    `count_pages`, the contents carry the page numbers that it counts; otherwise Word offers to
    fill them in when the file is opened.
    """
    if earlier is not None:
        require_same(earlier, report)
    counts = count_pages and office() is not None
    # Pages are counted without the marks of the blocks, which take time to lay out.
    draft = (
        written(report, paper, marked=False, earlier=earlier, template=template) if counts else None
    )
    pages = _counted(draft) if draft is not None else NO_PAGES
    final = written(report, paper, pages, earlier=earlier, template=template)
    write_whole(final.content, path)
    return final.kept


@dataclass(frozen=True, slots=True)
class Written:
    """A .docx, the bookmarks whose pages its contents and lists show, and what was kept in it."""

    content: bytes
    listed: tuple[str, ...]
    kept: Kept = NOTHING_KEPT


def written(
    report: Report,
    paper: str,
    pages: Mapping[str, int] = NO_PAGES,
    *,
    template: Template | None = None,
    marked: bool = True,
    earlier: Earlier | None = None,
) -> Written:
    """Return the .docx of a report; `pages` says on which page each listed bookmark stands.

    `marked`, its blocks can be found again after people have edited it. With the `earlier` report
    that they edited, what they wrote is kept.
    """
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
    front = _front(draft)
    said, kept = generated(draft) if marked or earlier else (), NOTHING_KEPT
    if earlier is not None:
        kept = keep(draft, earlier, said, [front, *(stretch.content for stretch in body)])
    document.element.body.clear_content()
    document.element.body.extend(bound(front, body, draft))
    add_numberings(draft)
    describe(document, report, language)
    if marked:
        seal(draft, said)
    listed = tuple(entry.bookmark for entry in shown(draft))
    return Written(packed(document, template), listed, kept)


def _front(draft: Draft) -> list[Element]:
    """Return the cover, the contents and the lists."""
    first, listed = cover(draft), contents(draft) + lists_of_captions(draft)
    draft.marks.note_front(first, listed)
    return first + listed


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
