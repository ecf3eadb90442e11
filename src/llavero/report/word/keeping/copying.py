"""What does a block need of the earlier file so that it stands whole in the new one?

Its styles, lists, notes, comments, links, pictures, charts and objects come along, each under a
number or name that the new document does not use yet.
"""

from copy import deepcopy
from dataclasses import dataclass, field

from docx.document import Document

from llavero.report.word.draft import Draft
from llavero.report.word.keeping.bookmarks import rename_bookmarks
from llavero.report.word.keeping.comments import Comments
from llavero.report.word.keeping.lists import Lists
from llavero.report.word.keeping.notes import Notes
from llavero.report.word.keeping.relations import Relations
from llavero.report.word.keeping.styles import Styles
from llavero.report.word.markup import Element, qualified

_LEFT_OUT = frozenset(
    qualified(f"w:{name}")
    for name in (
        "sectPr",
        "lastRenderedPageBreak",
        "proofErr",
        "dataBinding",
        "permStart",
        "permEnd",
    )
)
# What later versions of Word add, which no earlier one needs, and which the rules do not know.
_LATER = tuple(
    f"{{http://schemas.microsoft.com/office/word/{year}"
    for year in ("2010/wordml", "2012/wordml", "2015/wordml", "2016/wordml", "2018/wordml", "2020")
)
_MOVES = {
    qualified("w:moveFrom"): qualified("w:del"),
    qualified("w:moveTo"): qualified("w:ins"),
}
_DRAWING_NUMBER = qualified("wp:docPr")
_CONTROL_NUMBER = f"{qualified('w:sdtPr')}/{qualified('w:id')}"


@dataclass(slots=True)
class Copying:
    """Copies blocks of an earlier report into a draft."""

    draft: Draft
    earlier: Document
    styles: Styles = field(init=False)
    lists: Lists = field(init=False)
    relations: Relations = field(init=False)
    notes: Notes = field(init=False)
    comments: Comments = field(init=False)
    _bookmarks: int = 0

    def __post_init__(self) -> None:
        old, new = self.earlier.part, self.draft.document.part
        self.lists = Lists(old, self.draft.numberings)
        self.styles = Styles(self.earlier, self.draft.document, self.lists)
        self.relations = Relations(old, new)
        self.notes = Notes(self.earlier, self.draft, self._adapt)
        self.comments = Comments(self.earlier, self.draft, self._adapt)

    def copied(self, block: Element, instead_of: Element | None = None) -> Element:
        """Return a block of the earlier report as it stands in the new one.

        `instead_of` is the generated block whose place it takes: what leads there leads to it.
        """
        made: Element = deepcopy(block)
        self._adapt(made, self.relations)
        self.notes.take(made)
        self.comments.take(made)
        self._bookmarks = rename_bookmarks(made, instead_of, self._bookmarks)
        return made

    def finish(self) -> None:
        """Add the parts that the copied blocks have asked for."""
        self.notes.add()
        self.comments.add()

    def _adapt(self, made: Element, relations: Relations) -> None:
        _strip(made)
        for number in made.iter(_DRAWING_NUMBER):
            number.set("id", str(self.draft.drawing_id()))
        for number in list(made.iterfind(f".//{_CONTROL_NUMBER}")):
            number.getparent().remove(number)
        self.lists.renumber(made)
        self.styles.rename(made)
        relations.lead(made)


def _strip(made: Element) -> None:
    for below in list(made.iter()):
        if not isinstance(below.tag, str):
            continue
        if below.tag in _LEFT_OUT or below.tag.startswith(_LATER):
            parent = below.getparent()
            if parent is not None:
                parent.remove(below)
            continue
        for name in list(below.attrib):
            if "/wordml" in name or name.rpartition("}")[2].startswith("rsid"):
                del below.attrib[name]
    _settle_moves(made)


def _settle_moves(made: Element) -> None:
    """Let a tracked move be a deletion and an insertion: its other end may not come along."""
    for old, new in _MOVES.items():
        for one in made.iter(old):
            one.tag = new
    for deleted in made.iter(qualified("w:del")):
        for letters in deleted.iter(qualified("w:t")):
            letters.tag = qualified("w:delText")
