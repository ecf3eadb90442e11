"""With whom inside and outside does the department deal, and where is that weak or missing?"""

from collections import Counter
from collections.abc import Callable, Iterator

from llavero.analysis.roles import measures
from llavero.analysis.roles.catalogue import FACING, INSIDE, OUTSIDE, STANDS_IN
from llavero.analysis.roles.findings import InsideRelation, InsideRelations, OutsideRelation
from llavero.analysis.roles.parameters import LIMITS
from llavero.analysis.roles.records import Records
from llavero.analysis.roles.spoken import rating
from llavero.analysis.titles import area_of, at_client, distributes, is_public, leads_sales
from llavero.foundation.measure import Measure, Source
from llavero.interview.answers import Interview
from llavero.ledger.tables import Ledger

LOW = 3.0  # of 5, a rating below which support is weak (ours)
HIGHEST = 5  # level of who leads a customer
SILO = 0.2  # part of the accounts an area meets, below which it is a stranger to them (ours)
OF_ANOTHER = {"DC": "ROL.approval", "VR": "M07.by_others"}
SLOW_DAYS, CONFLICTS = 3.0, 2.0  # P10, P08
RANKS = 5


def inside(records: Records) -> InsideRelations:
    """Return the areas of the company, the weakest relation first."""
    called = _called(records)
    found = [_inside(actor, records, called) for actor in INSIDE]
    found.sort(key=lambda one: (not one.weak, _strength(one)))
    return InsideRelations(records.staff is not None, tuple(found))


def _strength(one: InsideRelation) -> float:
    rated, met = one.rating.value, one.met.value
    if isinstance(rated, int | float):
        return float(rated)
    return LOW + (float(met) if isinstance(met, int | float) else 1.0)


def _called(records: Records) -> dict[str, str]:
    """Return how the staff list calls the area of each actor; the largest of several.

    Who leads sales is an actor of its own, where a post says it and no department does.
    """
    counted: dict[str, Counter[str]] = {}
    for post in records.staff or ():
        if not post.in_department:
            counted.setdefault(area_of(post.dept), Counter())[post.dept] += 1
            if leads_sales(post.title):
                counted.setdefault("DC", Counter())[post.title] += 0
    return {
        actor: max(areas, key=lambda dept: (areas[dept], dept))
        for actor, areas in counted.items()
        if actor
    }


def _inside(actor: str, records: Records, called: dict[str, str]) -> InsideRelation:
    rated, met = rating(records, actor), _met(actor, records)
    other = _other(actor, records)
    missing = records.staff is not None and actor not in called
    weak = _under(rated, LOW) or (actor in FACING and _under(met, SILO)) or _past(actor, records)
    return InsideRelation(
        actor,
        called.get(actor, ""),
        _stands_in(actor, called) if missing else "",
        weak,
        rated,
        met,
        other,
    )


def _stands_in(actor: str, called: dict[str, str]) -> str:
    """Return who takes the part of an area that is not there."""
    next_up = STANDS_IN.get(actor, "")
    while next_up and next_up not in called and next_up in STANDS_IN:
        next_up = STANDS_IN[next_up]
    return next_up


def _under(figure: Measure, least: float) -> bool:
    return isinstance(figure.value, int | float) and figure.value < least


def _other(actor: str, records: Records) -> Measure | None:
    id = OF_ANOTHER.get(actor, "")
    found = records.own.get(id) or records.of("footprint", id)
    return found if found and found.value is not None else None


def _past(actor: str, records: Records) -> bool:
    other = _other(actor, records)
    value = float(other.value) if other and isinstance(other.value, int | float) else 0.0
    if actor == "DC":
        return value > SLOW_DAYS
    conflicts = records.own["ROL.conflicts"].value
    quarrels = isinstance(conflicts, int | float) and conflicts >= CONFLICTS
    return actor == "VR" and (value > records.setting.value(LIMITS["others"]) or quarrels)


def _met(actor: str, records: Records) -> Measure:
    """Return the part of the accounts that an area met in the year."""
    sheet, groups = records.sheet.of_a_day(), records.groups
    scope = f"actor:{actor}"
    if records.met is None or not groups or records.staff is None:
        return sheet.figure("ROL.met", None, "not-recorded", scope=scope, source=Source.CRM)
    hit = sum(1 for group in groups if actor in records.met.get(group, frozenset()))
    parts = (hit, len(groups))
    return sheet.figure(
        "ROL.met", hit / len(groups), scope=scope, n=len(groups), parts=parts, source=Source.CRM
    )


def outside(ledger: Ledger, records: Records) -> Iterator[OutsideRelation]:
    """Yield the relations with others, with what speaks for each here."""
    evidence = _evidence(ledger, records)
    for relation in OUTSIDE:
        count, figure = evidence.get(relation, (None, None))
        matters = None if count is None else bool(count)
        yield OutsideRelation(relation, matters, figure, count)


def _evidence(ledger: Ledger, records: Records) -> dict[str, tuple[int | None, Measure | None]]:
    found: dict[str, tuple[int | None, Measure | None]] = {}
    if ledger.has("contacts"):
        day, period = records.setting.as_of, records.setting.period
        ours = ledger.rows(measures.people_known(ledger, period, day)).to_pylist()
        for relation in ("X01", "X02", "X03", "X04"):
            known = [row for row in ours if _is(relation, row)]
            found[relation] = (sum(row["contacts"] for row in known), None)
    if records.accounts:
        found["X05"] = (sum(1 for one in records.accounts if one.sites > 1), None)
    if any(one.segment for one in records.accounts):
        found["X07"] = (_count(records, distributes), None)
        found["X12"] = (_count(records, is_public), None)
    overdue = records.own["M56.overdue"]
    if overdue.value is not None:
        past = isinstance(overdue.value, float) and overdue.value > records.setting.value(
            LIMITS["overdue"]
        )
        found["X13"] = (int(past), overdue)
    for relation, source in SOURCES.items():
        named = sum(1 for one in records.interviews if source in _ranked(one))
        if records.interviews:
            found.setdefault(relation, (named, None))
    return found


SOURCES = {  # of what sellers rank as their best sources (Q32)
    "X06": "cliente del cliente",
    "X07": "aliados/distribuidores",
    "X10": "ferias/cámaras",
    "X11": "competidores (lícito)",
}


def _ranked(one: Interview) -> tuple[str, ...]:
    return tuple(filter(None, (one.chosen("Q32", str(rank)) for rank in range(1, RANKS + 1))))


def _is(relation: str, row: dict[str, object]) -> bool:
    if relation == "X03" and row["level"] == HIGHEST:
        return True
    said = f"{row['function'] or ''} {row['role'] or ''}"
    return at_client(relation, said)


def _count(records: Records, speaks: Callable[[str], bool]) -> int:
    return sum(1 for one in records.accounts if speaks(one.segment))
