"""How far do the people who coded the answers agree?"""

from collections.abc import Iterator, Sequence
from typing import Literal, cast

from llavero.analysis.figures import Sheet
from llavero.analysis.patterns.findings import CodersAgree
from llavero.foundation.measure import Source
from llavero.interview.coding.agreement import agreement
from llavero.interview.coding.coefficients import Reading
from llavero.interview.coding.decisions import Coding

LEAST_UNITS = 8  # answers with a code, below which its agreement says nothing


def coders_agree(codings: Sequence[Coding], sheet: Sheet) -> Iterator[CodersAgree]:
    """Yield how far coders agree, where two or more coded the same answers."""
    found = agreement(codings)
    if found.pooled is None:
        return
    weak = tuple(
        code.code
        for code in found.codes
        if code.code and code.reading is Reading.REFINE and _often(code.prevalence, code.units)
    )
    pooled = found.pooled
    reading = pooled.reading.value if pooled.reading else None
    said = Source.INTERVIEW
    yield CodersAgree(
        coders=len(found.coders),
        within=found.within,
        twice=sheet.figure("M16.twice", found.twice, source=said),
        kappa=sheet.figure("M16.kappa", pooled.kappa, "several-coders", source=said),
        alpha=sheet.figure("M16.alpha", pooled.alpha, "nothing-to-disagree", source=said),
        reading=cast(Literal["firm", "tentative", "refine"] | None, reading),
        weak=weak,
        enough=found.enough,
    )


def _often(prevalence: float, units: int) -> bool:
    return prevalence * units * 2 >= LEAST_UNITS
