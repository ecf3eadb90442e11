"""How many pages does a section fill, once the document is laid out?"""

import re
from collections.abc import Iterable, Sequence

from llavero.report.brief.evidence.units import Part
from llavero.report.brief.evidence.words import normal
from llavero.report.brief.length import prose

LETTERS = re.compile(r"\W+")
MARK = 40  # letters by which a paragraph is known again on its page


def pages_filled(parts: Iterable[Part], page_texts: Sequence[str]) -> int | None:
    """Return the pages from the first to the last paragraph, or None where they are not found."""
    texts = [known for text in prose(parts) if len(known := _letters(text)) >= MARK]
    pages = [_letters(text) for text in page_texts]
    if not texts:
        return None
    first = _page(texts[0][:MARK], pages)
    last = _page(texts[-1][-MARK:], pages)
    return None if first is None or last is None or last < first else last - first + 1


def _page(mark: str, pages: Sequence[str]) -> int | None:
    whole = next((at for at, page in enumerate(pages) if mark in page), None)
    if whole is not None:
        return whole
    # A paragraph may be parted by the end of a page.
    half = mark[: MARK // 2] if len(mark) >= MARK else mark
    return next((at for at, page in enumerate(pages) if half in page), None)


def _letters(text: str) -> str:
    return LETTERS.sub("", normal(text))
