"""Which lines of a document are headings, whether styled or only made to look so?"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from statistics import median

from llavero.report.brief.evidence.words import normal
from llavero.report.brief.manuscript import Block, Line

LONGEST = 120
LONGEST_STYLED = 200
MOST_WORDS, MOST_ALONE = 16, 9
LARGER = 1.15
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6}
LETTER = {"a": 1, "b": 2, "c": 3, "d": 4}
SPELLED = {
    "uno": 1, "una": 1, "primera": 1, "one": 1, "first": 1, "dos": 2, "segunda": 2, "two": 2,
    "second": 2, "tres": 3, "tercera": 3, "three": 3, "third": 3, "cuatro": 4, "cuarta": 4,
    "four": 4, "fourth": 4,
}  # fmt: skip
KIND = r"(?:seccion|apartado|parte|punto|capitulo|tema|actividad|section|part|chapter|unit)"
NUMERAL = r"\d{1,2}|[ivx]{1,4}|[a-d](?=\W)"
OPENING = re.compile(
    rf"^(?:{KIND}\s+(?:no\.? |num\.? |#)?(?P<said>{NUMERAL}|{'|'.join(SPELLED)})\b[\s.:)–—-]*"
    rf"|(?P<marked>{NUMERAL})\s*[.:)–—-]+\s*(?!\d)|(?P<plain>\d{{1,2}})\s+(?=[a-z]))"
)
# "1.2" numbers what stands inside a section, not a section.
INNER_NUMBER = re.compile(r"^\d+\.\d")
ARTICLE = re.compile(r"^(?:el|la|los|las|the|our|nuestras?|nuestros?)\s+")
TYPED = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,4}[.)]|[a-hA-H][.)])\s+\S")
CAPTION = re.compile(
    r"^(?:tabla|cuadro|figura|grafic[ao]|ilustracion|imagen|diagrama|esquema|table|figure|chart|exhibit"
    r"|fuentes?|sources?|notas?|notes?|elaboracion propia|own elaboration)\b"
    r"\s*(?:\d|[:.]|n[.º°]|[ivx]+\b)"
    r"|^(?:elaboracion propia|own elaboration)"
)
LONGEST_CAPTION = 250


def is_caption(line: Line) -> bool:
    """Return whether a line is the caption or the source of a table or a figure."""
    if line.caption:
        return True
    return len(line.text) <= LONGEST_CAPTION and CAPTION.match(normal(line.text)) is not None


def usual_size(blocks: Iterable[Block]) -> float | None:
    """Return the size of most letters, where the document says it."""
    sizes = [
        line.size
        for line in blocks
        if isinstance(line, Line) and line.size is not None and len(line.text) > LONGEST
    ]
    return median(sizes) if sizes else None


def is_shouted(blocks: Iterable[Block]) -> bool:
    """Return whether most of a document is in capitals, which then make no heading."""
    lines = [line for line in blocks if isinstance(line, Line)]
    loud = sum(len(line.text) for line in lines if line.capitals)
    return loud > sum(len(line.text) for line in lines) / 2


def stands_alone(line: Line, below: Block) -> bool:
    """Return whether a plain line heads what is below it: short, without a stop, over much text."""
    if line.listed or line.boxed or is_caption(line) or not line.text[:1].isupper():
        return False
    short = len(line.text.split()) <= MOST_ALONE and line.text[-1].isalnum()
    if not isinstance(below, Line):
        return short
    return short and (len(below.text) > LONGEST or below.text.endswith((".", ":")))


def is_heading(
    line: Line,
    size: float | None,
    titles: Sequence[re.Pattern[str]],
    *,
    shouted: bool = False,
) -> bool:
    """Return whether a line is a heading. `titles` are those that need no look of a heading."""
    if is_caption(line):
        return False
    if line.level is not None:
        return len(line.text) <= LONGEST_STYLED
    if len(line.text) > LONGEST or len(line.text.split()) > MOST_WORDS:
        return False
    if not any(map(str.isalnum, line.text)) or line.listed == "bullet":
        return False
    if any(title.fullmatch(bare(line.text)) for title in titles):
        return not line.text.endswith((",", ";"))
    if line.text.endswith((",", ";")) or _is_sentence(line.text):
        return False
    return _looks_so(line, size, shouted=shouted)


def _looks_so(line: Line, size: float | None, *, shouted: bool) -> bool:
    if line.bold or line.underlined or (line.capitals and not shouted):
        return True
    if size is not None and line.size is not None and line.size >= size * LARGER:
        return True
    opening = OPENING.match(normal(line.text))
    return bool(opening and opening["said"]) or (
        TYPED.match(line.text) is not None and len(line.text.split()) <= 8 and not line.listed
    )


def _is_sentence(text: str) -> bool:
    ends = text.endswith(".") and not re.fullmatch(r"[\dIVX]+\.", text)
    return ends and len(text.split()) > 6


def bare(text: str) -> str:
    """Return a heading without its number, article, case, accents and final point."""
    found = normal(text)
    if not INNER_NUMBER.match(found):
        found = OPENING.sub("", found, count=1)
    return ARTICLE.sub("", found.strip(" .:;–—-\"'*#")).strip()


def number_of(text: str) -> int | None:
    """Return the number with which a heading says it is a section: "2.", "II.", "Sección dos"."""
    found = normal(text)
    opening = OPENING.match(found)
    if opening is None or INNER_NUMBER.match(found):
        return None
    number = next(group for group in opening.groups() if group)
    if number.isdigit():
        return int(number)
    return (ROMAN | SPELLED | LETTER).get(number)


def split_leads(blocks: Iterable[Block], titles: Sequence[re.Pattern[str]]) -> Iterator[Block]:
    """Yield the blocks; a paragraph that opens with the bold title of a section is parted."""
    for block in blocks:
        if isinstance(block, Line) and _opens_section(block, titles):
            yield replace(block, text=block.lead, lead="", bold=True)
            yield replace(block, text=block.text[len(block.lead) :].strip(), lead="")
        else:
            yield block


def _opens_section(line: Line, titles: Sequence[re.Pattern[str]]) -> bool:
    if not line.lead or line.level is not None or not line.text.startswith(line.lead):
        return False
    return any(title.fullmatch(bare(line.lead)) for title in titles)
