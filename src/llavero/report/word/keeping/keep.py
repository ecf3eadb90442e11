"""How does a draft take up what people wrote in an earlier report?"""

from collections.abc import Sequence

from llavero.report.word.draft import Draft
from llavero.report.word.front.contents import contents, lists_of_captions
from llavero.report.word.keeping.earlier import Earlier
from llavero.report.word.keeping.leading import unlink
from llavero.report.word.keeping.manifest import Entry
from llavero.report.word.keeping.marks import contents_titles
from llavero.report.word.keeping.outcomes import Kept
from llavero.report.word.keeping.recounting import recount
from llavero.report.word.keeping.weaving import Weaving
from llavero.report.word.markup import Element


def keep(
    draft: Draft, earlier: Earlier, said: Sequence[Entry], stretches: Sequence[list[Element]]
) -> Kept:
    """Change the stretches of a draft, the first the front, to hold what people wrote.

    Where nobody wrote anything they stay as they are.
    """
    kept = Weaving(draft, earlier, said).weave(stretches)
    if kept.outcomes:
        recount(draft, [block for content in stretches[1:] for block in content])
        _list_anew(draft, stretches[0])
        unlink([block for content in stretches for block in content])
    return kept


def _list_anew(draft: Draft, front: list[Element]) -> None:
    """Write the lines of the contents again, under the titles that still stand."""
    units = [unit for unit in draft.marks.units if unit.key.kind == "contents"]
    anew = contents(draft) + lists_of_captions(draft)
    for unit, (_, lines) in zip(units, contents_titles(anew), strict=False):
        former = set(unit.elements[1:])
        places = [at for at, one in enumerate(front) if one in former]
        if places:
            front[places[0] : places[-1] + 1] = lines
