"""Who answers for each process, and does the agreement hold?"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from llavero.analysis.roles.catalogue import ACTORS, PROCESS_OF, RACI
from llavero.analysis.roles.findings import Functions, Process, RaciFault, Responsibilities
from llavero.analysis.roles.parameters import OVERLOAD
from llavero.analysis.roles.records import Records
from llavero.ledger.names import plain

Parts = tuple[str, ...]  # of ACTORS: R, A, C, I, A/R or empty
CARRIES = "R"


# Beginnings by which an agreement may call a process, in Spanish and English, without accents.
NAMES: Mapping[str, tuple[str, ...]] = {
    "training": ("seleccion y formacion", "formacion", "selection and training"),
    "status": ("alta", "baja", "entry and exit", "entry"),
    "selection": ("seleccion", "selection"),
    "plan": ("plan", "account plan"),
    "price": ("precio", "price"),
    "forecast": ("pronostico", "prevision", "forecast"),
    "order": ("pedido", "order"),
    "complaint": ("queja", "critical complaint", "complaint"),
    "project": ("proyecto", "joint project", "project"),
    "credit": ("credito", "credit"),
    "campaign": ("campana", "account campaign", "campaign"),
    "records": ("crm", "registro", "records"),
    "review": ("qbr", "revision del negocio", "business review", "review"),
    "commission": ("comision", "commission"),
}


def called(name: str) -> str:
    """Return the process that an agreement means; its own words where it is none of ours."""
    words = plain(name)
    return next((key for key, starts in NAMES.items() if words.startswith((key, *starts))), words)


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
        parts = found.setdefault(called(str(row["process"] or "")), {})
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
