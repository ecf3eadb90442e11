"""How alike are the sellers, do they fall into groups, and does anything go with a trait?"""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from llavero.analysis.figures import Sheet
from llavero.analysis.patterns.findings import (
    Brought,
    Contrasted,
    GroupsFound,
    NoContrast,
    NoGroups,
    Pair,
)
from llavero.analysis.patterns.method.contrast import (
    can_be_tested,
    contrast,
    discoveries,
    least_chance,
)
from llavero.analysis.patterns.method.grouping import LEAST, groups
from llavero.analysis.patterns.method.likeness import Scale, gower, overlaps
from llavero.analysis.patterns.method.saturation import new_codes
from llavero.analysis.patterns.traits import ASKED, Trait, told_in_words
from llavero.foundation.measure import Source
from llavero.interview.answers import Interview
from llavero.interview.coding.codebook import load_codes

Held = Mapping[str, frozenset[str]]  # seller -> traits
NUMBERS = (
    *(("Q04", "ventas"), ("Q04", "clave"), ("Q05", "value"), ("Q09", "value"), ("Q10", "frente")),
    *(("Q10", "interna"), ("Q25", "value"), ("Q27", "cotizacion"), ("Q31", "value")),
    *(("Q33", "value"), ("Q37", "pct"), ("Q37", "dias"), ("Q40", "value"), ("Q41", "value")),
)
CATEGORIES = (("Q08", "value"), ("Q32", "1"))
OUTCOME = ("Q31", "value")  # days of notice of the last project
SAID = Source.INTERVIEW
RARE = 0.001


def distances(interviews: Sequence[Interview], held: Held) -> NDArray[np.float64]:
    """Return Gower's distance of each pair, over numbers, categories and codes."""
    numbers = [[i.number(*place) for i in interviews] for place in NUMBERS]
    words = [[i.chosen(*place) for i in interviews] for place in CATEGORIES]
    present = sorted({trait for traits in held.values() for trait in traits if _is_code(trait)})
    columns = [np.array([np.nan if v is None else v for v in row]) for row in numbers]
    columns += [_numbered(row) for row in words]
    columns += [
        np.array([float(trait in held[i.seller_code]) for i in interviews]) for trait in present
    ]
    scales = [Scale.NUMBER] * len(numbers) + [Scale.CATEGORY] * len(words)
    return gower(columns, scales + [Scale.PRESENCE] * len(present))


def pairs(interviews: Sequence[Interview], held: Held, sheet: Sheet) -> Iterator[Pair]:
    """Yield each pair of sellers, the most alike first."""
    coded = {code: frozenset(filter(_is_code, traits)) for code, traits in held.items()}
    apart = distances(interviews, held)
    places = {interview.seller_code: at for at, interview in enumerate(interviews)}
    found = overlaps(coded, len(load_codes()))
    for one in sorted(found, key=lambda o: (-(o.jaccard or 0.0), o.one, o.other)):
        scope = f"pair:{one.one}-{one.other}"
        distance = float(apart[places[one.one], places[one.other]])
        yield Pair(
            one.one,
            one.other,
            sheet.figure("M16.shared", one.shared, scope=scope, source=SAID),
            sheet.figure("M16.jaccard", one.jaccard, "not-answered", scope=scope, source=SAID),
            sheet.figure("M16.expected", round(one.expected, 4), scope=scope, source=SAID),
            sheet.figure("M16.chance", one.chance, scope=scope, source=SAID),
            one.chance < RARE,
            sheet.figure(
                "M16.distance",
                None if np.isnan(distance) else distance,
                "not-answered",
                scope=scope,
                source=SAID,
            ),
        )


def grouped(interviews: Sequence[Interview], held: Held, sheet: Sheet) -> GroupsFound | NoGroups:
    """Return the groups of sellers, or that there are none to tell."""
    found = groups(distances(interviews, held))
    if found is None:
        return NoGroups(len(interviews) >= LEAST)
    codes = [interview.seller_code for interview in interviews]
    return GroupsFound(
        tuple(
            tuple(code for code, own in zip(codes, found.labels, strict=True) if own == label)
            for label in sorted(set(found.labels))
        ),
        sheet.figure("M16.silhouette", found.silhouette, source=SAID),
        sheet.figure("M16.stability", found.stability, source=SAID),
    )


def contrasts(
    interviews: Sequence[Interview], traits: Sequence[Trait], sheet: Sheet
) -> Iterator[NoContrast | Contrasted]:
    """Yield whether having a code goes with hearing of projects earlier; always exploratory."""
    told = {i.seller_code: i.number(*OUTCOME) for i in interviews}
    values = {code: days for code, days in told.items() if days is not None}
    count = len(values)
    if count < 2 or not any(can_be_tested(count, having) for having in range(1, count)):
        least = least_chance(count, count // 2) if count >= 2 else None
        yield NoContrast(sheet.figure("M16.least-chance", least, "not-answered", source=SAID))
        return
    days = np.array(list(values.values()))
    tried = []
    for trait in traits:
        found = contrast(days, [code in trait.holders for code in values])
        if found is not None and _is_code(trait.id):
            tried.append((trait.id, found))
    stands = discoveries([found.chance for _, found in tried])
    for (id, found), firm in zip(tried, stands, strict=True):
        scope = f"trait:{id}"
        difference = sheet.figure("M16.difference", found.difference, scope=scope, source=SAID)
        chance = sheet.figure("M16.contrast", found.chance, scope=scope, source=SAID)
        yield Contrasted(id, difference, chance, firm)


def brought(interviews: Sequence[Interview], held: Held, sheet: Sheet) -> Iterator[Brought]:
    """Yield what each interview brought that none before it had, in the order they were held.

    One that tells nothing in words cannot show that all is said.
    """
    asked = [question for questions in ASKED.values() for question in questions]
    spoken = [i for i in interviews if told_in_words(i, asked)]
    order = [i.seller_code for i in sorted(spoken, key=lambda i: (str(i.day), i.seller_code))]
    for code, new in zip(order, new_codes(held, tuple(order)), strict=True):
        yield Brought(code, sheet.figure("M16.new", new, scope=f"seller:{code}", source=SAID))


def _is_code(trait: str) -> bool:
    return trait[0] in "RIA" and trait[1:].isdigit()


def _numbered(row: Sequence[str | None]) -> NDArray[np.float64]:
    known = sorted({value for value in row if value is not None})
    return np.array([np.nan if value is None else known.index(value) for value in row])
