"""Who reports to whom on the day looked from? The only module here that reads the ledger."""

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.boxes import boxes
from llavero.analysis.hierarchy import Hierarchy, hierarchy
from llavero.analysis.organisation.findings import (
    DEFINITIONS,
    CircleOfManagers,
    OrganisationToday,
    PlaceOfDepartment,
    SeveralRoots,
)
from llavero.analysis.staff import people, staff_on
from llavero.foundation.measure import Measure, Source, Value, not_computable
from llavero.foundation.trace import Step, Trace, Traces
from llavero.ledger.tables import Ledger

NAMES = 10
UNITS = {definition.id: definition.unit for definition in DEFINITIONS}


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return the company's hierarchy and where the key account department hangs."""
    rows = ledger.rows(staff_on(ledger, setting.as_of)).to_pylist()
    if not rows:
        return Answer((_missing("no-staff-list", "employees"),), _none("no-employees"))
    tree = hierarchy(people(rows))
    traces = Traces(lambda: _traces(ledger, setting))
    if not tree.reports:
        missing = _missing("no-managers", "employees", "manager_id")
        return Answer((missing,), (_heads(tree), *_none("no-managers")[1:]), traces)
    today = _today(tree)
    figures = (today.people, today.levels, today.span, _roots(tree))
    findings = (today, *_place(tree), *_several(tree), *_circles(tree))
    return Answer(findings, figures, traces)


def _today(tree: Hierarchy) -> OrganisationToday:
    root = tree.roots[0]
    span = tree.span
    return OrganisationToday(
        people=_heads(tree),
        levels=_figure("ORG.levels", tree.depth(root), tree),
        span=_figure("ORG.span", span.quotient if span else None, tree),
        head=tree.people[root].title,
        boxes=boxes(tree, root),
        drawn=sum(1 for _ in tree.below(root)),
    )


def _heads(tree: Hierarchy) -> Measure:
    return _figure("ORG.people", len(tree.people), tree)


def _roots(tree: Hierarchy) -> Measure:
    return _figure("ORG.roots", len(tree.roots), tree)


def _figure(id: str, value: Value | None, tree: Hierarchy) -> Measure:
    if value is None:
        return not_computable(id, UNITS[id], Source.HR, "no-managers")
    return Measure(id, value, UNITS[id], Source.HR, n=len(tree.people))


def _place(tree: Hierarchy) -> tuple[PlaceOfDepartment, ...]:
    """Return the chain above the highest person of the department."""
    above = {report: manager for manager, team in tree.reports.items() for report in team}
    chains = []
    for person in tree.people.values():
        if person.kam:
            chain = [person.id]
            while chain[-1] in above:
                chain.append(above[chain[-1]])
            chains.append(chain)
    if not chains:
        return ()
    shortest = min(chains, key=lambda chain: (len(chain), chain))
    return (PlaceOfDepartment(tuple(tree.people[id].title for id in shortest)),)


def _several(tree: Hierarchy) -> tuple[SeveralRoots, ...]:
    if len(tree.roots) == 1:
        return ()
    names = tuple(tree.people[root].name for root in tree.roots[:NAMES])
    return (SeveralRoots(_roots(tree), names, len(tree.orphans)),)


def _circles(tree: Hierarchy) -> tuple[CircleOfManagers, ...]:
    return tuple(
        CircleOfManagers(tuple(tree.people[person].name for person in circle))
        for circle in tree.circles
    )


def _missing(sentence: str, table: str, *columns: str) -> MissingData:
    return MissingData(sentence, table, columns, tuple(d.id for d in DEFINITIONS))


def _none(reason: str) -> tuple[Measure, ...]:
    return tuple(not_computable(d.id, d.unit, Source.HR, reason) for d in DEFINITIONS)


def _traces(ledger: Ledger, setting: Setting) -> tuple[Trace, ...]:
    staff = Step("staff_on", ledger.sql(staff_on(ledger, setting.as_of)))
    tables = ("employees", "seller_links")
    return tuple(Trace(d.id, (staff,), staff, tables) for d in DEFINITIONS)
