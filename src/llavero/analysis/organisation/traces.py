"""From which rows does each figure come?"""

from datetime import timedelta

from ibis import Table

from llavero.analysis.answers import Setting
from llavero.analysis.heard import answers
from llavero.analysis.organisation import measures
from llavero.analysis.organisation.findings import DEFINITIONS
from llavero.analysis.organisation.parameters import SILENT_MONTHS
from llavero.analysis.staff import staff_on
from llavero.foundation.period import add_months
from llavero.foundation.trace import Step, Trace
from llavero.ledger.tables import Ledger

STAFF = ("employees", "vacancies", "seller_links")
SERVED = ("assignments", "ka_status", "account_links", "seller_links")
MET = ("interactions", "ka_status", "employees", "account_links", "seller_links")
ANSWERS = ("ORG.top_management",)
YEAR = 12

Kind = tuple[tuple[str, ...], str, Table, tuple[str, ...]]


def traces(ledger: Ledger, setting: Setting) -> tuple[Trace, ...]:
    """Return the trace of each definition."""
    day = setting.as_of
    served = measures.served_key_accounts(ledger, day)
    silent_since = add_months(day, -round(setting.value(SILENT_MONTHS))) + timedelta(days=1)
    late = measures.meetings(ledger, day, silent_since)
    year = measures.meetings(ledger, day, add_months(day, -YEAR))
    bought = measures.buyers(ledger, setting.period, day)
    plans = measures.planned(ledger, day)
    kinds: tuple[Kind, ...] = (
        (("ORG.kams", "ORG.kams_managed"), "served_key_accounts", served, SERVED),
        (("ORG.backup",), "backups", measures.backups(ledger, day), SERVED),
        (("ORG.silent_areas", "ORG.few_areas"), "meetings", late, MET),
        (("ORG.teams", "ORG.activity", "ORG.type"), "meetings", year, MET),
        (("ORG.formalisation",), "planned", plans, ("plans", "interviews", "ka_status")),
        (("ORG.selectivity",), "buyers", bought, ("ledger", "ka_status")),
        (ANSWERS, "answers", answers(ledger), ("interviews",)),
    )
    staff = Step("staff_on", ledger.sql(staff_on(ledger, day)))
    found = {one.id: Trace(one.id, (staff,), staff, STAFF) for one in DEFINITIONS}
    for ids, name, table, read in kinds:
        step = Step(name, ledger.sql(table))
        found.update({id: Trace(id, (step,), step, read) for id in ids})
    return tuple(found[one.id] for one in DEFINITIONS)
