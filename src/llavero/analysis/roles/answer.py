"""What does the department do, and for what reasons? The only module here that reads the ledger."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.analysis.roles.areas import support_areas
from llavero.analysis.roles.changes import changes
from llavero.analysis.roles.derived import derived
from llavero.analysis.roles.elements import elements
from llavero.analysis.roles.findings import DEFINITIONS
from llavero.analysis.roles.functions import functions
from llavero.analysis.roles.measures import assessed
from llavero.analysis.roles.profile import Levels, gaps, profile, short_of
from llavero.analysis.roles.recorded import recorded
from llavero.analysis.roles.records import Records, records_of
from llavero.analysis.roles.relations import inside, outside
from llavero.analysis.roles.responsibilities import own_rows, responsibilities
from llavero.analysis.roles.spoken import spoken
from llavero.analysis.roles.structure import department, kams
from llavero.analysis.roles.traces import traces
from llavero.analysis.roles.transition import transition
from llavero.analysis.strength.measures import owners, primaries
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.trace import Traces
from llavero.ledger.conversion import doubts, exchange
from llavero.ledger.key_accounts import key_groups
from llavero.ledger.tables import Ledger

UNITS = {definition.id: definition.unit for definition in DEFINITIONS}


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return what the department does, with whom, how it is built and how it gets there."""
    short = _short(ledger, setting)
    records = _records(ledger, setting, earlier, short)
    count = kams(records)
    areas = support_areas(records, count)
    asked, who = functions(records), profile(records, short)
    proposed = department(records, count, areas)
    own = own_rows(ledger.rows(ledger.table("raci")).to_pylist()) if ledger.has("raci") else {}
    findings = (
        proposed,
        *areas,
        asked,
        who,
        responsibilities(records, own, asked),
        inside(records),
        *outside(ledger, records),
        *changes(records, proposed),
        transition(records, asked, areas, proposed, who),
        elements(records),
        *_missing(ledger, records),
    )
    figures = (*records.own.values(), *(one for found in findings for one in _own(found)))
    told = Traces(lambda: traces(ledger, setting))
    return Answer(findings, once_each((*figures, *_rest(figures))), told)


def _records(ledger: Ledger, setting: Setting, earlier: Earlier, short: Levels | None) -> Records:
    """Return the records with the figures that the signs look at."""
    reasons, blocked = doubts(exchange(ledger).excluded(setting.period))
    sheet = Sheet(UNITS, setting.period, setting.currency, reasons, blocked)
    records = records_of(ledger, setting, earlier, sheet)
    read = (*spoken(records), *recorded(ledger, records), gaps(records, short))
    records = replace(records, own={figure.id: figure for figure in read})
    more = {figure.id: figure for figure in derived(records)}
    return replace(records, own={**records.own, **more})


def _short(ledger: Ledger, setting: Setting) -> Levels | None:
    """Return how far those assessed fall short; None where nobody was assessed."""
    if not ledger.has("competence_assessments"):
        return None
    return short_of(
        ledger.rows(assessed(ledger, setting.as_of)).to_pylist(), _tiers(ledger, setting)
    )


def _tiers(ledger: Ledger, setting: Setting) -> Mapping[str, str]:
    """Return the best level of service of the accounts that each person serves."""
    if not ledger.has("ka_status", "tier"):
        return {}
    if not ledger.has("assignments") and not ledger.has("accounts", "owner_id"):
        return {}
    rows = ledger.rows(key_groups(ledger, setting.as_of)).to_pylist()
    tier = {row["group_id"]: row["tier"] for row in rows if row["tier"]}
    held = primaries(ledger, setting.as_of) if ledger.has("assignments") else owners(ledger)
    best: dict[str, str] = {}
    for row in ledger.rows(held).to_pylist():
        of = tier.get(row["group_id"])
        if of:
            best[row["seller_id"]] = min(of, best.get(row["seller_id"], of))
    return best


def _own(found: object) -> Iterator[Measure]:
    """Yield the figures of a finding that are of this analysis; others have theirs already."""
    return (figure for figure in figures_in(found) if figure.id in UNITS)


def _rest(told: tuple[Measure, ...]) -> Iterator[Measure]:
    known = {figure.id for figure in told}
    for definition in DEFINITIONS:
        if definition.id not in known and definition.id not in OF_ONE:
            yield not_computable(definition.id, definition.unit, Source.HR, "not-recorded")


OF_ONE = {"ROL.area_fte", "ROL.rating", "ROL.met", "ROL.gap"}


def _missing(ledger: Ledger, records: Records) -> Iterator[MissingData]:
    if records.staff is None:
        yield MissingData("roles-no-staff", "employees", figures=("ROL.present_support",))
    if not records.interviews:
        yield MissingData("roles-no-interviews", "interviews", figures=("ROL.internal",))
    if not ledger.has("interactions"):
        yield MissingData("roles-no-interactions", "interactions", figures=("ROL.met",))
    if not ledger.has("competence_assessments"):
        yield MissingData("roles-no-assessments", "competence_assessments", figures=("ROL.gaps",))
