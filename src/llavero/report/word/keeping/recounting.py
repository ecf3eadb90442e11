"""Which numbers do headings, figures and tables have, once people's stand among them?"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from llavero.report.word.draft import CaptionKind, Draft, Entry, Zone
from llavero.report.word.keeping.bookmarks import names_in, surround
from llavero.report.word.keeping.fields import Field, fields_in
from llavero.report.word.keeping.lists import NUMBER
from llavero.report.word.keeping.wording import plain
from llavero.report.word.markup import Element, qualified
from llavero.report.word.text.captions import label

KINDS: tuple[CaptionKind, ...] = ("figure", "table")
_STYLE = f"{qualified('w:pPr')}/{qualified('w:pStyle')}"
_VALUE = qualified("w:val")
_HEADING = re.compile(r"Heading([1-3])")
_ENTRY = 300_000_000  # of the bookmarks of headings and captions that people wrote


def recount(draft: Draft, blocks: Sequence[Element]) -> None:
    """Give the headings and captions of a document their numbers, and the draft its entries."""
    draft.headings[:] = _headings(draft, blocks)
    numbers: dict[str, str] = {}
    for kind in KINDS:
        draft.captions[kind][:] = _captions(draft, kind, blocks)
        numbers |= {entry.bookmark: entry.number for entry in draft.captions[kind]}
    for block in blocks:
        for found in fields_in(block):
            _refer(found, numbers)


def _headings(draft: Draft, blocks: Sequence[Element]) -> Iterator[Entry]:
    known = {entry.bookmark: entry for entry in list(draft.headings)}
    section, second, counted = "", 0, ""
    zone: Zone = "body"
    for at, block in enumerate(blocks):
        level = _level(block)
        if not level or not plain([block]):
            continue
        bookmark = _bookmark(block, at)
        zone = known[bookmark].zone if bookmark in known else zone
        own = next((n.get(_VALUE, "") for n in block.iter(NUMBER)), "")
        number = ""
        if level == 1:
            former = known.get(bookmark)
            section, second, counted = (former.number if former else ""), 0, own
            number = section
        elif level == 2 and section and own and own == counted:
            second += 1
            number = f"{section}.{second}"
        yield Entry(bookmark, plain([block]), level, number, zone)


def _level(block: Element) -> int:
    style = block.find(_STYLE)
    found = None if style is None else _HEADING.fullmatch(style.get(_VALUE, ""))
    return int(found.group(1)) if found else 0


def _bookmark(block: Element, at: int) -> str:
    found = next((name for name in names_in(block) if name.startswith("_Toc")), None)
    return found or surround(block, f"_Toc{_ENTRY + at}", _ENTRY + at)


def _captions(draft: Draft, kind: CaptionKind, blocks: Sequence[Element]) -> Iterator[Entry]:
    word = label(kind, draft)
    counts: Counter[str] = Counter()
    for at, block in enumerate(blocks):
        counted = next((f for f in fields_in(block) if _counts(f, word)), None)
        if counted is None:
            continue
        annex = counted.words[1].removeprefix(word).removeprefix("_")
        counts[annex] += 1
        counted.show(str(counts[annex]))
        number = f"{annex}.{counts[annex]}" if annex else str(counts[annex])
        names = (name for name in names_in(block) if name.startswith(("caption_", "_Toc3")))
        bookmark = next(names, None) or surround(block, f"_Toc{_ENTRY + at}", _ENTRY + at)
        title = _title(block, word, number)
        yield Entry(bookmark, title, number=number, annex=annex)


def _counts(found: Field, word: str) -> bool:
    """Return whether a field counts captions of a kind: through, or within an annex."""
    named = found.words[1] if found.words[:1] == ["SEQ"] and len(found.words) > 1 else ""
    return named == word or named.startswith(f"{word}_")


def _title(block: Element, word: str, number: str) -> str:
    said = plain([block]).removeprefix(word).strip().removeprefix(number)
    return said.lstrip(".: \N{NO-BREAK SPACE}")


def _refer(found: Field, numbers: dict[str, str]) -> None:
    """Let what names a table or figure say its number as it is now."""
    if len(found.words) < 2 or found.words[0] != "REF" or found.words[1] not in numbers:
        return
    shown = "".join(letters.text or "" for letters in found.shown)
    found.show(re.sub(r"(?:[A-Z]+\.)?\d+", numbers[found.words[1]], shown))
