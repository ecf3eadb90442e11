"""Which columns of a staff list are the levels of the org chart, from the top down?

"Nivel 1", "Nivel 2"… say so by their numbers; "Gerencia", "Departamento", "Área" by what they hold:
each value of one level lies within a single value of the level above.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from llavero.ledger.importing.parsing import tidy
from llavero.ledger.names import plain
from llavero.ledger.recognition.choice import candidates, choose
from llavero.ledger.recognition.evidence.content import Looks
from llavero.ledger.recognition.evidence.sample import Sample
from llavero.ledger.recognition.posts import is_kam_dept
from llavero.ledger.sources.sql import identifier, text

BETWEEN = " > "
_NUMBERED = re.compile(
    r"(?:.*\b)?(?:nivel|level|lvl|jerarquia|hierarchy)(?: organi\w+)? ?(\d{1,2})\b.*"
    r"|[nl] ?(\d{1,2})"
)
_CODE = frozenset({"code", "codigo", "clave", "id", "cve", "cod", "key"})
DEPARTMENT = frozenset({"departamento", "department", "depto", "dpto", "dept"})
_LADDER = DEPARTMENT | {
    *("vicepresidencia", "direccion", "subdireccion", "gerencia", "subgerencia", "jefatura"),
    *("area", "subarea", "seccion", "coordinacion", "directorate", "section", "sub department"),
}
LEAST = 2  # levels
STREET = "direccion"  # also where somebody lives: then nearly every cell differs
HALF = 0.5
NUMBERS = 0.5


def may_hold_levels(columns: Sequence[str]) -> bool:
    """Return whether headings alone may be levels."""
    return len(_numbered(columns)) >= LEAST or len(_steps(columns)) >= LEAST


def levels(sample: Sample, seen: Mapping[str, Looks]) -> tuple[str, ...]:
    """Return the headings of the levels of a staff list, from the top down; none elsewhere."""
    raw = sample.raw
    choice = choose("employees", candidates(seen, "employees", typed=raw.canonical), seen)
    own = {"name", "employee_id"}, {"job_title", "hire_date"}
    told = all(any(choice.of(target) for target in some) for some in own)
    if not told or not set(choice.missing) <= {"dept"} or "org_path" in raw.columns:
        return ()
    if choose("contacts", candidates(seen, "contacts", typed=raw.canonical), seen).viable:
        return ()
    numbered = _numbered([s for s in raw.columns if _is_text(seen[s])])
    if len(numbered) >= LEAST:
        return numbered
    path = choice.of("org_path")
    placed = choice.of("manager_id") or (path and plain(path.source) not in _LADDER)
    return () if placed else _nested(sample, seen)


def path_of(headings: Sequence[str]) -> str:
    """Return the SQL of the path; a level that repeats the one above it adds nothing."""
    parts = []
    for at, heading in enumerate(headings):
        above = [tidy(identifier(one)) for one in reversed(headings[:at])]
        own = tidy(identifier(heading))
        last = f"coalesce({', '.join(above)}, '')" if above else "''"
        parts.append(f"CASE WHEN {own} <> {last} THEN {own} END")
    return f"nullif(concat_ws({text(BETWEEN)}, {', '.join(parts)}), '')"


def department_of(headings: Sequence[str], seen: Mapping[str, Looks]) -> str:
    """Return the SQL of the department: that of key accounts, the one called so, the deepest."""
    called = [at for at, one in enumerate(headings) if plain(one) in DEPARTMENT]
    deep = called[0] if called else len(headings) - 1
    up, down = headings[deep::-1], headings[deep + 1 :]
    parts = [tidy(identifier(one)) for one in (*up, *down)]
    kam = [_of_kam(one, seen[one]) for one in reversed(headings)]
    return f"coalesce({', '.join([*(sql for sql in kam if sql), *parts])})"


def _of_kam(heading: str, look: Looks) -> str:
    """Return the SQL of a level's value where it is a department of key accounts."""
    named = ", ".join(text(value) for value in look.different if is_kam_dept(value))
    own = tidy(identifier(heading))
    return f"CASE WHEN {own} IN ({named}) THEN {own} END" if named else ""


def _numbered(columns: Sequence[str]) -> tuple[str, ...]:
    """Return the headings that are numbered one after the other from nought or one."""
    found: dict[int, list[str]] = defaultdict(list)
    for heading in columns:
        said = plain(heading)
        match = _NUMBERED.fullmatch(said)
        if match and not _CODE & set(said.split()):
            found[int(match[1] or match[2])].append(heading)
    order = sorted(found)
    one_each = all(len(some) == 1 for some in found.values())
    if not order or order[0] > 1 or order != list(range(order[0], order[-1] + 1)) or not one_each:
        return ()
    return tuple(found[at][0] for at in order)


def _steps(columns: Sequence[str]) -> tuple[str, ...]:
    return tuple(heading for heading in columns if plain(heading) in _LADDER)


def _is_text(look: Looks) -> bool:
    return not look.blank and look.numbers < NUMBERS and look.dates < NUMBERS


def _nested(sample: Sample, seen: Mapping[str, Looks]) -> tuple[str, ...]:
    """Return the named levels in order, the one with fewest values first, if they are nested."""
    steps = [s for s in _steps(sample.raw.columns) if _is_text(seen[s])]
    steps = [s for s in steps if plain(s) != STREET or seen[s].unique <= HALF]
    steps.sort(key=lambda one: (len(seen[one].different), sample.raw.columns.index(one)))
    pairs = pairwise(steps)
    return tuple(steps) if len(steps) >= LEAST and all(_within(sample, *p) for p in pairs) else ()


def _within(sample: Sample, above: str, below: str) -> bool:
    """Return whether each value of a level lies within one of the level above."""
    over: dict[str, set[str]] = defaultdict(set)
    for high, low in _both(sample, above, below):
        over[low].add(high)
    # A heading that says the same in other words is no level.
    same = all({low} == high for low, high in over.items())
    return bool(over) and not same and all(len(high) == 1 for high in over.values())


def _both(sample: Sample, above: str, below: str) -> Iterator[tuple[str, str]]:
    for high, low in zip(sample.column(above), sample.column(below), strict=True):
        if high and low:
            yield plain(high), plain(low)
