"""Who answers for each process, and does the agreement hold?"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from llavero.analysis.roles.catalogue import ACTORS, PROCESS_OF, RACI
from llavero.analysis.roles.findings import Functions, Process, RaciFault, Responsibilities
from llavero.analysis.roles.parameters import OVERLOAD
from llavero.analysis.roles.records import Records

Parts = tuple[str, ...]  # of ACTORS: R, A, C, I, A/R or empty
CARRIES = "R"


def fault(parts: Parts) -> RaciFault | None:
    """Return what keeps a row from holding: one must answer for it, somebody must do it."""
    if sum("A" in part.split("/") for part in parts) != 1:
        return RaciFault("", "answers")
    if not any(CARRIES in part.split("/") for part in parts):
        return RaciFault("", "nobody")
    return None


def own_rows(rows: Sequence[Mapping[str, Any]]) -> dict[str, Parts]:
    """Return the company's own agreement, a process each.

    rows   process, actor, part
    """
    found: dict[str, dict[str, str]] = {}
    for row in rows:
        parts = found.setdefault(str(row["process"] or "").strip().casefold(), {})
        actor = str(row["actor"] or "").strip().upper()
        written = "/".join(sorted(str(row["part"] or "").upper().replace(" ", "").split("/")))
        parts[actor] = written
    return {name: tuple(parts.get(actor, "") for actor in ACTORS) for name, parts in found.items()}


def responsibilities(
    records: Records, own: Mapping[str, Parts], asked: Functions
) -> Responsibilities:
    """Return who does what; a row of the company's own that cannot hold is told and not taken."""
    faults = tuple(_faults(own))
    broken = {one.process for one in faults}
    processes = tuple(
        Process(name, own[name], own=True)
        if name in own and name not in broken
        else Process(name, parts, own=False)
        for name, parts in RACI.items()
    )
    pressing = [PROCESS_OF.get(one.function) for one in asked.functions[: asked.first]]
    first = tuple(one for one in processes if one.process in pressing)
    carried = sum(CARRIES in one.parts[ACTORS.index("K")].split("/") for one in processes)
    return Responsibilities(
        processes, first, carried, carried > records.setting.value(OVERLOAD), faults
    )


def _faults(own: Mapping[str, Parts]) -> Iterator[RaciFault]:
    for name, parts in own.items():
        if name not in RACI:
            yield RaciFault(name, "unknown")
        elif found := fault(parts):
            yield RaciFault(name, found.fault)
