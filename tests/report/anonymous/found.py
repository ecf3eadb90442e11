"""What do the parts of a Word file say, those that a reader does not see too?"""

import re
from collections.abc import Iterator
from html import unescape
from io import BytesIO
from zipfile import ZipFile

from llavero.ledger.names import plain


def parts(content: bytes) -> Iterator[tuple[str, str]]:
    """Yield all that the parts of a file say, those of its workbooks too."""
    with ZipFile(BytesIO(content)) as archive:
        for name in archive.namelist():
            part = archive.read(name)
            if name.endswith(".xlsx"):
                yield from parts(part)
                continue
            said = part.decode(errors="replace")
            attributes = " ".join(re.findall(r'="([^"]*)"', said))
            letters = re.sub(r"<[^>]*>", "", re.sub(r"</w:p>|<w:br/>|</c:v>|</t>", " ", said))
            yield name, f" {plain(unescape(f'{letters} {attributes}'))} "


def named(content: bytes, names: set[str]) -> set[tuple[str, str]]:
    """Return which names stand in which parts."""
    sought = {f" {plain(name)} ": name for name in names}
    return {
        (name, part)
        for part, said in parts(content)
        for words, name in sought.items()
        if words in said
    }
