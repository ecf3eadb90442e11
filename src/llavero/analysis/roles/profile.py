"""What must an account manager be able to do here, and who falls short of it?"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from statistics import fmean
from typing import Any

from llavero.analysis.roles.catalogue import COMPETENCES, FUNCTIONS, WORK_SHOWS, Sign
from llavero.analysis.roles.findings import Competence, Profile, SignRead
from llavero.analysis.roles.parameters import LIMITS
from llavero.analysis.roles.records import Records
from llavero.analysis.roles.signs import read
from llavero.foundation.measure import Measure, Source
from llavero.ledger.names import plain

TIERS = ("T1", "T2", "T3")
SCALE = range(1, 6)
SHORT = 1.0  # levels, from which a competence is one to develop (P18)
# Beginnings by which an assessment may call a competence, in Spanish and English.
NAMES: Mapping[str, tuple[str, ...]] = {
    "strategy": ("vision estrateg", "pensamiento estrateg", "strategic"),
    "business": ("conocimiento del negocio", "negocio del cliente", "customer business"),
    "finance": ("analisis financ", "financ"),
    "planning": ("planeacion", "planificacion", "account plan", "plan"),
    "relations": ("relacion", "multilevel", "relationship"),
    "negotiation": ("negocia", "negotia"),
    "value": ("venta consultiva", "propuesta de valor", "consultative", "value"),
    "leadership": ("liderazgo", "leadership"),
    "coordination": ("coordinacion", "gestion de proyectos", "coordination", "project"),
    "inside": ("venta interna", "internal selling"),
    "product": ("conocimiento de producto", "producto", "tecnico", "product"),
    "communication": ("comunicacion", "communication"),
    "data": ("analisis de datos", "datos", "crm", "data"),
    "ethics": ("etica", "integridad", "ethic", "integrity"),
    "conflict": ("manejo de conflicto", "conflicto", "handling conflict", "conflict", "ambig"),
    "innovation": ("innovacion", "cocreacion", "innovat", "co creat"),
}
Levels = Mapping[str, Sequence[float]]  # competence -> levels short, one a person


def called(name: str) -> str:
    """Return the competence that an assessment means, by its number or name; empty for none."""
    words = plain(name)
    if words.isdigit() and 1 <= int(words) <= len(COMPETENCES):
        return tuple(COMPETENCES)[int(words) - 1]
    return next((one for one, starts in NAMES.items() if words.startswith(starts)), "")


def short_of(rows: Sequence[Mapping[str, Any]], tiers: Mapping[str, str]) -> Levels:
    """Return how many levels each person falls short of what the level of their accounts asks.

    Levels of one person are the mean of those who judged (manager, the person, a peer), the last
    word of each.

    rows    employee_id, competence, rater, level (1 to 5)
    tiers   employee_id -> best level of service of the accounts served
    """
    last: dict[tuple[str, str, str], float] = {}
    for row in rows:
        competence = called(str(row["competence"] or ""))
        if competence and row["level"] in SCALE:
            last[row["employee_id"], competence, row["rater"] or ""] = float(row["level"])
    levels: dict[tuple[str, str], list[float]] = defaultdict(list)
    for (person, competence, _), level in last.items():
        levels[person, competence].append(level)
    short: dict[str, list[float]] = defaultdict(list)
    for (person, competence), given in sorted(levels.items()):
        asked = COMPETENCES[competence][TIERS.index(tiers.get(person, "T2"))]
        short[competence].append(max(0.0, asked - fmean(given)))
    return short


def gaps(records: Records, short: Levels | None) -> Measure:
    """Return in how many competences those assessed are a level short or more."""
    sheet = records.sheet.of_a_day()
    if not short:
        return sheet.figure("ROL.gaps", None, "not-assessed", source=Source.HR)
    many = sum(1 for levels in short.values() if fmean(levels) >= SHORT)
    return sheet.figure("ROL.gaps", many, n=len(short), source=Source.HR)


def profile(records: Records, short: Levels | None) -> Profile:
    """Return the profile, with what is known of who has it."""
    counted = records.own["ROL.gaps"]
    wrong = isinstance(counted.value, int) and counted.value >= records.setting.value(
        LIMITS["profile"]
    )
    return Profile(
        _tiers(records),
        max((len(levels) for levels in (short or {}).values()), default=0),
        wrong,
        counted,
        tuple(
            Competence(name, asked, _gap(records, name, short), _work(records, name))
            for name, asked in COMPETENCES.items()
        ),
    )


def _tiers(records: Records) -> tuple[int, int, int] | None:
    known = records.tiers
    if any(known):
        return known
    told = [one.tier for one in records.accounts if one.tier]
    return (told.count("T1"), told.count("T2"), told.count("T3")) if told else None


def _gap(records: Records, name: str, short: Levels | None) -> Measure | None:
    levels = (short or {}).get(name)
    if not levels:
        return None
    return records.sheet.of_a_day().figure(
        "ROL.gap",
        fmean(levels),
        scope=f"competence:{name}",
        n=len(levels),
        source=Source.HR,
    )


def _work(records: Records, name: str) -> SignRead | None:
    """Return what the work of all shows of a competence; None where no figure speaks of it."""
    sign = _SIGNS.get(WORK_SHOWS.get(name, ""))
    found = read(sign, records) if sign else None
    return found if found and found.state != "unknown" else None


_SIGNS: Mapping[str, Sign] = {sign.name: sign for signs in FUNCTIONS.values() for sign in signs}
