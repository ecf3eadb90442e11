"""Which areas of support do the company's figures ask for, and how much of each?"""

from math import floor

from llavero.analysis.roles.catalogue import AREAS, PER_KAM, SHARED_AREAS
from llavero.analysis.roles.findings import SupportArea
from llavero.analysis.roles.parameters import LEAST_FINANCE, RATIOS, SHARED, WHOLE
from llavero.analysis.roles.records import Post, Records
from llavero.analysis.roles.signs import read, state
from llavero.analysis.titles import does
from llavero.foundation.measure import Measure, Source


def support_areas(records: Records, kams: Measure) -> tuple[SupportArea, ...]:
    """Return every area, those that the figures ask for first, the most work of them before."""
    found = [_area(area, records, kams) for area in AREAS]
    order = {"met": 0, "unknown": 1, "not": 2}
    return tuple(sorted(found, key=lambda one: (order[one.state], -_work(one))))


def _work(one: SupportArea) -> float:
    return float(one.fte.value) if isinstance(one.fte.value, int | float) else 0.0


def _area(area: str, records: Records, kams: Measure) -> SupportArea:
    signs = tuple(read(sign, records) for sign in AREAS[area])
    said = state(signs)
    needed = _fte(area, records, kams) if said == "met" else None
    whole = records.setting.value(WHOLE)
    people, shared = posts(needed, whole) if needed is not None else (0, said == "met")
    if area in SHARED_AREAS and needed is not None:
        people, shared = 0, True
    fte = records.sheet.of_a_day().figure(
        "ROL.area_fte",
        None if needed is None else round(needed, 2),
        "not-asked-for" if said != "met" else "no-kams-known",
        scope=f"support:{area}",
        source=Source.ASSUMPTION,
    )
    return SupportArea(area, said, signs, fte, people, shared, present(area, records))


def posts(fte: float, whole: float) -> tuple[int, bool]:
    """Return how many posts so many full posts make, and whether a part is shared.

    Less than `whole` of a post is a shared function; from there on it is a post (methods G4).
    """
    rest = fte - floor(fte + 1e-9)
    if rest < 1e-9:
        return floor(fte + 1e-9), False
    return floor(fte) + (rest >= whole), rest < whole


def _fte(area: str, records: Records, kams: Measure) -> float | None:
    if area in SHARED_AREAS:
        return records.setting.value(SHARED)
    served = _served(area, records, kams)
    if served is None:
        return None
    needed = served / records.setting.value(RATIOS[area])
    return max(needed, records.setting.value(LEAST_FINANCE)) if area == "finance" else needed


def _served(area: str, records: Records, kams: Measure) -> float | None:
    """Return how many of what the ratio counts there are."""
    if area in PER_KAM:
        return float(kams.value) if isinstance(kams.value, int | float) else None
    if area == "service":
        first, second, third = records.tiers
        return float(first + second) if first + second + third else None
    if area == "projects":
        projects = records.own.get("ROL.projects")
        known = projects is not None and isinstance(projects.value, int)
        return float(projects.value) if known and projects and projects.value else None
    return float(len(records.accounts)) if records.accounts else None


def present(area: str, records: Records) -> int:
    """Return how many posts of the department do an area's work today, by their names."""
    return sum(1 for post in supporting(records) if does(post.title) == area)


def supporting(records: Records) -> tuple[Post, ...]:
    """Return the posts of the department that neither sell nor lead."""
    return tuple(
        post
        for post in records.staff or ()
        if post.in_department and post.kind not in ("seller", "manager")
    )
