"""Who reports to whom on the day looked from? The only module here that runs the analysis."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.analysis.hierarchy import Hierarchy, hierarchy
from llavero.analysis.organisation import shape
from llavero.analysis.organisation.cover import cover, silos
from llavero.analysis.organisation.department import place
from llavero.analysis.organisation.findings import DEFINITIONS, AreasWithoutHead
from llavero.analysis.organisation.programme import programme
from llavero.analysis.organisation.traces import traces
from llavero.analysis.staff import paths, people, staff_on
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.trace import Traces
from llavero.ledger.tables import Ledger

UNITS = {definition.id: definition.unit for definition in DEFINITIONS}
OF_LIST = tuple(d.id for d in DEFINITIONS if d.id not in ("ORG.people", "ORG.type"))


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return the company's hierarchy, where the department hangs, and what programme it is."""
    sheet = Sheet(UNITS, None, setting.currency)
    rows = ledger.rows(staff_on(ledger, setting.as_of)).to_pylist()
    tree = hierarchy(people(rows)) if rows else None
    found: list[object] = []
    if tree is None:
        found.append(MissingData("no-staff-list", "employees", (), OF_LIST))
    elif not tree.reports:
        found.append(MissingData("no-managers", "employees", ("manager_id",), OF_LIST))
    else:
        headless = paths(rows).headless
        found += [AreasWithoutHead(headless)] if headless else []
        found += _of_hierarchy(tree, setting, sheet)
    if tree is not None:
        found += [*cover(tree, ledger, setting, sheet), *silos(tree, ledger, setting, sheet)]
    found += programme(tree, ledger, setting, sheet)
    more = (shape.heads(tree, sheet), shape.roots(tree, sheet)) if tree is not None else ()
    told = once_each((*figures_in(tuple(found)), *more))
    why = "no-employees" if tree is None else "no-managers"
    return Answer(tuple(found), _all(told, why), Traces(lambda: traces(ledger, setting)))


def _of_hierarchy(tree: Hierarchy, setting: Setting, sheet: Sheet) -> Iterator[object]:
    yield shape.today(tree, sheet)
    yield shape.spans(tree, setting, sheet)
    if any(person.vacant for person in tree.people.values()):
        yield shape.vacancies(tree, sheet)
    yield from place(tree, sheet)
    yield from shape.doubts(tree, sheet)
    yield from shape.further(tree)


def _all(told: tuple[Measure, ...], why: str) -> tuple[Measure, ...]:
    """Return a figure of every definition: those that were not told say why."""
    held = {figure.id: figure for figure in told}
    return tuple(
        held.get(d.id) or not_computable(d.id, d.unit, Source.HR, WHY.get(d.id, why))
        for d in DEFINITIONS
    )


WHY = {
    "ORG.department": "no-kam-department",
    "ORG.distance": "no-kam-department",
    "ORG.bosses": "no-kam-department",
    "ORG.kams": "no-kam-department",
    "ORG.kams_managed": "no-kam-department",
    "ORG.backup": "no-assignments",
    "ORG.areas": "no-interactions",
    "ORG.silent_areas": "no-interactions",
    "ORG.few_areas": "no-interactions",
    **dict.fromkeys(
        (
            "ORG.top_management",
            "ORG.formalisation",
            "ORG.teams",
            "ORG.activity",
            "ORG.selectivity",
            "ORG.type",
        ),
        "trait-unknown",
    ),
    "ORG.vacancies": "no-vacancies",
    "ORG.vacancies_commercial": "no-vacancies",
    "ORG.vacancies_department": "no-vacancies",
}
