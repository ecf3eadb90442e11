"""What in a Word file would Word mend, or a reader who does not see it miss?

The validator knows the order of elements in each part. What is here it does not look at: ends that
do not meet, numbers given twice, and what a screen reader needs.
"""

import posixpath
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from lxml import etree

from tests.report.word.opened import NS, Opened, words
from tests.report.word.opened import style as style_of

W = f"{{{NS['w']}}}"
TYPES = {"t": "http://schemas.openxmlformats.org/package/2006/content-types"}
DOCUMENT = "word/document.xml"
RELATED = re.compile(rb'r:(?:id|embed|link|pict)="([^"]+)"')


def broken(opened: Opened) -> list[str]:
    """Return what does not meet or stands twice in a file."""
    return [
        *_untyped(opened),
        *_astray(opened),
        *_unpaired(opened),
        *_twice(opened),
        *_undefined(opened),
        *_uneven(opened),
    ]


def unread(opened: Opened) -> list[str]:
    """Return what a reader who does not see the page, or a careful one, would miss."""
    return [
        *_unsaid(opened),
        *_jumps(opened),
        *_headless(opened),
        *_loose(opened),
        *_untitled(opened),
    ]


def _untyped(opened: Opened) -> Iterator[str]:
    """Yield the parts whose content has no type."""
    types = opened.xml("[Content_Types].xml")
    named = {name.lstrip("/") for name in types.xpath("t:Override/@PartName", namespaces=TYPES)}
    endings = set(types.xpath("t:Default/@Extension", namespaces=TYPES))
    for name in set(opened.parts) - named - {"[Content_Types].xml"}:
        if name.rpartition(".")[2] not in endings:
            yield f"{name}: no type"
    yield from (f"{name}: typed, and not there" for name in named - set(opened.parts))


def _astray(opened: Opened) -> Iterator[str]:
    """Yield the links that lead nowhere, and the parts that nothing leads to."""
    reached = {"[Content_Types].xml"}
    for name in opened.parts:
        if not name.endswith(".rels"):
            continue
        reached.add(name)
        folder, file = posixpath.split(name)
        source = posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))
        links = opened.xml(name).findall("{*}Relationship")
        for id, count in Counter(link.get("Id") for link in links).items():
            if count > 1:
                yield f"{name}: {id} twice"
        known = {link.get("Id") for link in links}
        used = {id.decode() for id in RELATED.findall(opened.parts.get(source, b""))}
        yield from (f"{source}: {id} is no link" for id in used - known)
        for link in links:
            if link.get("TargetMode") == "External":
                continue
            at = posixpath.join("/", posixpath.dirname(source), link.get("Target"))
            target = posixpath.normpath(at).lstrip("/")
            reached.add(target)
            if target not in opened.parts:
                yield f"{source}: leads to {target}"
    yield from (f"{name}: nothing leads there" for name in set(opened.parts) - reached)


def _unpaired(opened: Opened) -> Iterator[str]:
    """Yield the bookmarks with one end, those that share a name, and fields left open."""
    starts = opened.find("//w:bookmarkStart/@w:id")
    ends = opened.find("//w:bookmarkEnd/@w:id")
    yield from (f"bookmark {id}: one end" for id in set(starts) ^ set(ends))
    yield from _repeated("bookmark", [*starts])
    names = [name.casefold() for name in opened.find("//w:bookmarkStart/@w:name")]
    yield from _repeated("bookmark", names)
    for name in _written(opened):
        open_fields = 0
        for mark in opened.find("//w:fldChar/@w:fldCharType", name):
            open_fields += {"begin": 1, "end": -1}.get(mark, 0)
            if open_fields < 0:
                yield f"{name}: a field ends that did not begin"
        if open_fields:
            yield f"{name}: {open_fields} fields are open"
    anchors = set(opened.find("//w:hyperlink/@w:anchor"))
    yield from (
        f"leads to {one}" for one in anchors - set(opened.find("//w:bookmarkStart/@w:name"))
    )


def _twice(opened: Opened) -> Iterator[str]:
    drawn = [id for name in _written(opened) for id in opened.find("//wp:docPr/@id", name)]
    yield from _repeated("drawing", drawn)
    yield from _repeated("style", opened.find("//w:style/@w:styleId", "word/styles.xml"))
    if "word/numbering.xml" in opened.parts:
        numbering = "word/numbering.xml"
        yield from _repeated("list", opened.find("//w:num/@w:numId", numbering))
        yield from _repeated("pattern", opened.find("//w:abstractNum/@w:abstractNumId", numbering))


def _undefined(opened: Opened) -> Iterator[str]:
    styles = set(opened.find("//w:style/@w:styleId", "word/styles.xml"))
    lists = {"0"}
    if "word/numbering.xml" in opened.parts:
        lists |= set(opened.find("//w:num/@w:numId", "word/numbering.xml"))
    for name in [*_written(opened), "word/styles.xml"]:
        for kind in ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"):
            used = set(opened.find(f"//w:{kind}/@w:val", name))
            yield from (f"{name}: no style {one}" for one in used - styles)
        used = set(opened.find("//w:numPr/w:numId/@w:val", name))
        yield from (f"{name}: no list {one}" for one in used - lists)


def _uneven(opened: Opened) -> Iterator[str]:
    """Yield the rows that do not fill the columns of their table, and cells without paragraph."""
    for at, table in enumerate(opened.find("//w:tbl"), start=1):
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        for row in table.findall(f"{W}tr"):
            spans = [cell.find(f"{W}tcPr/{W}gridSpan") for cell in row.findall(f"{W}tc")]
            filled = sum(1 if span is None else int(span.get(f"{W}val")) for span in spans)
            if filled != columns:
                yield f"table {at}: a row of {filled} for {columns} columns"
        for cell in table.iter(f"{W}tc"):
            if cell[-1].tag != f"{W}p":
                yield f"table {at}: a cell does not end with a paragraph"


def _unsaid(opened: Opened) -> Iterator[str]:
    """Yield the drawings without a text in their place."""
    for name in _written(opened):
        for drawn in opened.find("//wp:docPr", name):
            if len((drawn.get("descr") or "").strip()) < 3:
                yield f"{name}: drawing {drawn.get('id')} says nothing"


def _jumps(opened: Opened) -> Iterator[str]:
    """Yield the headings more than one level below the one before, and those that say nothing."""
    before = 0
    for paragraph in opened.find("//w:body/w:p"):
        if re.fullmatch(r"Heading\d", style_of(paragraph)):
            level = int(style_of(paragraph)[-1])
            if level > before + 1 or not words(paragraph).strip():
                yield f"heading: {before} to {level}: {words(paragraph)}"
            before = level


def _headless(opened: Opened) -> Iterator[str]:
    """Yield the tables without a first row that repeats, and rows that may break."""
    for at, table in enumerate(opened.find("//w:tbl"), start=1):
        kind = table.xpath("string(w:tblPr/w:tblStyle/@w:val)", namespaces=NS)
        rows = table.findall(f"{W}tr")
        if kind == "ReportTable" and rows[0].find(f"{W}trPr/{W}tblHeader") is None:
            yield f"table {at}: its first row does not repeat"
        if any(row.find(f"{W}trPr/{W}cantSplit") is None for row in rows):
            yield f"table {at}: a row may break"
        if not table.xpath("string(w:tblPr/w:tblCaption/@w:val)", namespaces=NS).strip():
            yield f"table {at}: no title"


def _loose(opened: Opened) -> Iterator[str]:
    """Yield what does not stay with what it names, and paragraphs that leave a line alone."""
    for name in ("Heading1", "Heading2", "Heading3", "TableCaption", "Figure"):
        if not opened.find(f"//w:style[@w:styleId='{name}']/w:pPr/w:keepNext", "word/styles.xml"):
            yield f"{name}: may stand at the foot of a page"
    if opened.find("//w:widowControl[@w:val='0' or @w:val='false']", "word/styles.xml"):
        yield "a line may stand alone"
    for paragraph in opened.find("//w:body/w:p"):
        after = paragraph.getnext()
        if style_of(paragraph) == "TableCaption" and (after is None or after.tag != f"{W}tbl"):
            yield f"no table below: {words(paragraph)}"
        if style_of(paragraph) == "Figure" and (after is None or style_of(after) != "Caption"):
            yield f"no caption below a drawing before: {words(paragraph)[:40]}"


def _untitled(opened: Opened) -> Iterator[str]:
    core = opened.xml("docProps/core.xml")
    for name in ("title", "language"):
        if not "".join(core.xpath(f"//*[local-name()='{name}']/text()")).strip():
            yield f"no {name}"
    languages = opened.find("//w:docDefaults//w:lang/@w:val", "word/styles.xml")
    if not languages:
        yield "no language of the text"


def _repeated(what: str, found: Iterable[str]) -> Iterator[str]:
    yield from (f"{what} {one} twice" for one, count in Counter(found).items() if count > 1)


def _written(opened: Opened) -> list[str]:
    """Return the parts with paragraphs."""
    return [
        name
        for name in opened.parts
        if name.endswith(".xml")
        and etree.QName(opened.xml(name)).localname in ("document", "hdr", "ftr")
    ]
