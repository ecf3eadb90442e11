"""Which cells of a workbook show their number as a percentage?

Excel keeps 0.75 of what somebody types as 75 % and writes the sign from the format of the cell:
without it nobody could tell three quarters from three quarters of one per cent.
"""

import re
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
BUILT_IN = frozenset({9, 10})  # 0 % and 0.00 %
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.')  # what a format writes as it stands

Place = tuple[int, int]  # row and column, from nought


def percents(parts: Mapping[str, bytes]) -> list[frozenset[Place]]:
    """Return the places of such cells in each sheet, in the order of the sheets.

    parts   of a workbook, by name, that declare no entity
    """
    shown = _styles(parts.get("xl/styles.xml", b""))
    return [frozenset(_places(parts.get(name, b""), shown)) for name in _sheets(parts)]


def _styles(content: bytes) -> frozenset[str]:
    """Return the numbers of the styles that show a percentage."""
    if not content:
        return frozenset()
    root = ElementTree.fromstring(content)
    own = {
        one.get("numFmtId"): "%" in _LITERAL.sub("", one.get("formatCode", ""))
        for one in root.iter(f"{MAIN}numFmt")
    }
    styles = root.find(f"{MAIN}cellXfs")
    return frozenset(
        str(at)
        for at, style in enumerate(() if styles is None else styles)
        if own.get(format := style.get("numFmtId", "0"), int(format) in BUILT_IN)
    )


def _sheets(parts: Mapping[str, bytes]) -> Iterator[str]:
    """Yield the names of the parts that hold the sheets, in the order of the workbook."""
    book, links = parts.get("xl/workbook.xml"), parts.get("xl/_rels/workbook.xml.rels")
    if book is None or links is None:
        return
    target = {one.get("Id"): one.get("Target", "") for one in ElementTree.fromstring(links)}
    for sheet in ElementTree.fromstring(book).iter(f"{MAIN}sheet"):
        path = target.get(sheet.get(f"{OFFICE}id"), "")
        yield path.lstrip("/") if path.startswith("/") else f"xl/{path}"


def _places(content: bytes, shown: frozenset[str]) -> Iterator[Place]:
    if not content or not shown:
        return
    for cell in ElementTree.fromstring(content).iter(f"{MAIN}c"):
        found = re.fullmatch(r"([A-Z]+)(\d+)", cell.get("r", ""))
        if cell.get("s") in shown and found:
            yield int(found[2]) - 1, _column(found[1])


def _column(letters: str) -> int:
    at = 0
    for letter in letters:
        at = at * 26 + ord(letter) - ord("A") + 1
    return at - 1
