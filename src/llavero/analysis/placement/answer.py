"""Where does the department belong? With `reading`, the only module here that reads the ledger."""

from collections.abc import Iterator, Mapping

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.analysis.hierarchy import Hierarchy, hierarchy
from llavero.analysis.placement.findings import (
    DEFINITIONS,
    UNITS,
    ArgumentShort,
    Placement,
    SignalSeen,
)
from llavero.analysis.placement.judging import Today, placement
from llavero.analysis.placement.measures import leaders
from llavero.analysis.placement.minimum import shortfalls
from llavero.analysis.placement.posts import option_today, posts
from llavero.analysis.placement.proposal import Wanted, proposed
from llavero.analysis.placement.reading import Known, known
from llavero.analysis.placement.signals import signals, situation
from llavero.analysis.placement.traces import traces
from llavero.analysis.staff import people, staff_on
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.trace import Traces
from llavero.ledger.conversion import doubts, exchange
from llavero.ledger.tables import Ledger

# Which table would tell a signal, with which columns.
TOLD_BY: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "conc": ("ka_status", ()),
    "mb": ("ledger", ("product_line", "bu")),
    "mr": ("accounts", ("region",)),
    "ce": ("accounts", ("purchasing_mode",)),
    "sz": ("ka_status", ("tier",)),
    "te": ("opportunities", ()),
    "cf": ("interviews", ()),
    "sl": ("interviews", ()),
}


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return where the key account department belongs, with its arguments and its drawing."""
    reasons, blocked = doubts(exchange(ledger).excluded(setting.period))
    sheet = Sheet(UNITS, setting.period, setting.currency, reasons)
    told = known(ledger, setting, earlier, sheet.blocked_by(blocked) if blocked else sheet)
    tree = _tree(ledger, setting)
    seen = signals(told, setting, sheet)
    here = situation(seen, told, setting)
    found = placement(here, seen, _today(tree), setting, earlier, sheet)
    short = shortfalls(found)
    drawing = proposed(tree, _wanted(ledger, found, told))
    findings = (found, *((ArgumentShort(short),) if short else ()), drawing)
    own = tuple(f for f in (*figures_in(found), *_behind(told)) if f.id in UNITS)
    return Answer(
        (*findings, *_missing(found, tree)),
        once_each((*own, *_rest(own))),
        Traces(lambda: traces(ledger, setting)),
    )


def _tree(ledger: Ledger, setting: Setting) -> Hierarchy | None:
    """Return who hangs from whom; None where nobody says."""
    tree = hierarchy(people(ledger.rows(staff_on(ledger, setting.as_of)).to_pylist()))
    return tree if tree.reports else None


def _today(tree: Hierarchy | None) -> Today:
    if tree is None:
        return Today()
    found = posts(tree)
    above = {report: manager for manager, team in tree.reports.items() for report in team}
    chain = list(found.department[:1])
    while chain and chain[-1] in above:
        chain.append(above[chain[-1]])
    return Today(option_today(tree, found), tuple(tree.people[id].title for id in chain))


def _wanted(ledger: Ledger, found: Placement, told: Known) -> Wanted:
    """Return what is to be drawn: units or regions where they have a say."""
    by_unit = found.option == "O5" or (found.option == "O7" and len(told.unit_names) > 1)
    names, column = (told.unit_names, "bu") if by_unit else (told.region_names, "region")
    said = ledger.rows(leaders(ledger, column)).to_pylist()
    manager = {row["employee_id"]: row["place"] for row in reversed(said)}
    return Wanted(found.option, _hired(found), names, _leading(ledger, manager))


def _leading(ledger: Ledger, placed: Mapping[str, str]) -> dict[str, str]:
    """Return who leads each place: of those who are there, who has most people below."""
    team: dict[str, int] = {}
    for row in ledger.rows(ledger.table("employees").select("manager_id")).to_pylist():
        team[row["manager_id"]] = team.get(row["manager_id"], 0) + 1
    first: dict[str, str] = {}
    for person in sorted(placed, key=lambda one: (-team.get(one, 0), one)):
        if team.get(person):
            first.setdefault(placed[person], person)
    return first


def _hired(found: Placement) -> int | None:
    needed, present = found.cost.needed, found.cost.present
    if needed is None:
        return None
    return max(0, round(_value(needed)) - (round(_value(present)) if present else 0))


def _value(figure: Measure) -> float:
    assert not isinstance(figure.value, str | None), "a figure with a number"
    return float(figure.value)


def _behind(told: Known) -> Iterator[Measure]:
    yield from (told.key_share, told.units, told.regions)
    yield from (told.booked, told.conflicts, told.approval)


def _rest(own: tuple[Measure, ...]) -> Iterator[Measure]:
    """Yield the figures of the company that nothing holds: no turn of that kind was found."""
    known_ids = {figure.id for figure in own}
    for one in DEFINITIONS:
        if one.id not in known_ids:
            yield not_computable(one.id, one.unit, Source.ASSUMPTION, "answer-does-not-turn")


def _missing(found: Placement, tree: Hierarchy | None) -> Iterator[MissingData]:
    """Yield what is not known of the company, and whether it could lead to another place."""
    for one in found.signals:
        if one.origin == "assumed":
            table, columns = TOLD_BY[one.signal]
            yield MissingData(_sentence(one), table, columns, ("PLA.option", "PLA.win"))
    if tree is None:
        yield MissingData("placement-no-staff", "employees", ("manager_id",), ("PLA.option",))


def _sentence(seen: SignalSeen) -> str:
    return f"placement-no-{seen.signal}{'-decides' if seen.swings else ''}"
