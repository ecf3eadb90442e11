"""Does every link of the text still lead somewhere?"""

from collections.abc import Iterable, Sequence

from llavero.report.word.keeping.bookmarks import names_in
from llavero.report.word.keeping.fields import fields_in
from llavero.report.word.markup import Element, qualified

_LINK, _ANCHOR = qualified("w:hyperlink"), qualified("w:anchor")
_STYLE, _VALUE = qualified("w:rStyle"), qualified("w:val")
_OURS = ("FigureLink", "CellLink")
_REFERS = ("REF", "PAGEREF")


def unlink(blocks: Sequence[Element]) -> None:
    """Let what leads nowhere any more be plain text: its figure or caption is no longer there."""
    names = {name for block in blocks for name in names_in(block)}
    for block in blocks:
        for link in list(block.iter(_LINK)):
            if link.get(_ANCHOR, "") and link.get(_ANCHOR) not in names:
                _unwrap(link)
        for field in list(fields_in(block)):
            if len(field.words) > 1 and field.words[0] in _REFERS and field.words[1] not in names:
                _remove(field.signs)


def _unwrap(link: Element) -> None:
    for style in [s for s in link.iter(_STYLE) if s.get(_VALUE) in _OURS]:
        style.getparent().remove(style)
    for below in list(link):
        link.addprevious(below)
    link.getparent().remove(link)


def _remove(signs: Iterable[Element]) -> None:
    for sign in signs:
        run = sign.getparent()
        run.remove(sign)
        if not [one for one in run if one.tag != qualified("w:rPr")]:
            run.getparent().remove(run)
