"""Where in a block does a comment begin and end, and how is it put at the same place of another?"""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass

from llavero.report.word.keeping.comments import END, NUMBER, REFERENCE, START, reference
from llavero.report.word.markup import Element, element, qualified

_P, _R, _T = qualified("w:p"), qualified("w:r"), qualified("w:t")
_SPACE = qualified("xml:space")


@dataclass(slots=True)
class Range:
    """Part of a block, in letters from its beginning; None where it lies outside the block."""

    start: int | None = None
    end: int | None = None
    referred: bool = False


def ranges(block: Element) -> dict[str, Range]:
    """Return the range of each comment of a block, by its number."""
    found: dict[str, Range] = {}
    letters = 0
    for below in block.iter():
        if below.tag == _T:
            letters += len(below.text or "")
        elif below.tag in (START, END, REFERENCE):
            one = found.setdefault(below.get(NUMBER, ""), Range())
            if below.tag == START:
                one.start = letters
            elif below.tag == END:
                one.end = letters
            else:
                one.referred = True
    return found


def put(block: Element, number: str, wanted: Range, *, exact: bool) -> None:
    """Put the range of a comment into a block: around all of it unless `exact`."""
    length = sum(len(letters.text or "") for letters in block.iter(_T))
    if wanted.end is not None:
        _insert(block, wanted.end if exact else length, element("w:commentRangeEnd", id=number))
    if wanted.start is not None:
        _insert(block, wanted.start if exact else 0, element("w:commentRangeStart", id=number))
    if wanted.referred:
        ended = next((e for e in block.iter(END) if e.get(NUMBER) == number), None)
        shown = reference(number)
        if ended is not None:
            ended.addnext(shown)
        else:
            _insert(block, 0 if exact else length, shown)


def _insert(block: Element, at: int, marker: Element) -> None:
    """Put a marker before the letter number `at` of a block."""
    for run, before, length in _runs(block):
        if before + length >= at:
            if at <= before:
                run.addprevious(marker)
            elif at == before + length:
                run.addnext(marker)
            else:
                _divided(run, at - before).addprevious(marker)
            return
    paragraph = block if block.tag == _P else list(block.iter(_P))[-1]
    paragraph.append(marker)


def _runs(block: Element) -> Iterator[tuple[Element, int, int]]:
    """Yield the runs that hold letters, with how many come before and how many they have."""
    letters = 0
    for run in list(block.iter(_R)):
        length = sum(len(one.text or "") for one in run.findall(_T))
        if length:
            yield run, letters, length
        letters += length


def _divided(run: Element, at: int) -> Element:
    """Divide a run after its letter number `at`; return its second part.

    A run whose letters do not all stand together is left whole.
    """
    letters = run.findall(_T)
    if len(letters) != 1:
        return run
    text = letters[0].text or ""
    second = deepcopy(run)
    run.addnext(second)
    for one, part in ((letters[0], text[:at]), (second.findall(_T)[0], text[at:])):
        one.text = part
        one.set(_SPACE, "preserve")
    return second
