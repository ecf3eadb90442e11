"""From which rows does each figure come?"""

from collections.abc import Iterator

from ibis import Table

from llavero.analysis.answers import Setting
from llavero.analysis.chances import chances
from llavero.analysis.heard import answers
from llavero.analysis.prices import prices_within_groups
from llavero.analysis.roles import measures
from llavero.analysis.roles.findings import DEFINITIONS
from llavero.foundation.trace import Step, Trace
from llavero.ledger.tables import Ledger

SPOKEN = (
    *("ROL.internal", "ROL.quote", "ROL.answer", "ROL.approval", "ROL.conflicts", "ROL.away"),
    *("ROL.sponsor", "ROL.rating"),
)
OF_STAFF = ("ROL.kams", "ROL.people", "ROL.present_support", "ROL.support_cost")
LINKS = ("account_links",)


def traces(ledger: Ledger, setting: Setting) -> tuple[Trace, ...]:
    """Return the trace of each definition; figures of figures cite the accounts they speak of."""
    found = {trace.measure: trace for trace in _traces(ledger, setting)}
    looked = measures.looked_at(ledger, setting.period, setting.as_of)
    of_accounts = Step("looked_at", ledger.sql(looked))
    for definition in DEFINITIONS:
        if definition.id not in found:
            tables = ("ledger", "ka_status", *LINKS)
            found[definition.id] = Trace(definition.id, (of_accounts,), of_accounts, tables)
    return tuple(found[definition.id] for definition in DEFINITIONS)


def _traces(ledger: Ledger, setting: Setting) -> Iterator[Trace]:
    period, day = setting.period, setting.as_of
    kinds: tuple[tuple[tuple[str, ...], str, Table, tuple[str, ...]], ...] = (
        (SPOKEN, "answers", answers(ledger), ("interviews",)),
        (OF_STAFF, "staff", measures.staff(ledger, day), ("employees",)),
        (("M57", "M57.groups"), "prices", prices_within_groups(ledger, period, day), ("ledger",)),
        (
            ("M56.overdue", "M56.overdue_amount"),
            "unpaid",
            measures.unpaid(ledger, period, day),
            ("ledger",),
        ),
        (("ROL.plans",), "plans", measures.plans(ledger, day), ("plans",)),
        (("ROL.backup",), "backups", measures.backups(ledger, day), ("assignments",)),
        (("ROL.ahead",), "chances", chances(ledger, day), ("opportunities",)),
        (
            ("ROL.consent",),
            "people_known",
            measures.people_known(ledger, period, day),
            ("contacts",),
        ),
        (
            ("ROL.technical", "ROL.met", "ROL.narrow"),
            "areas_met",
            measures.areas_met(ledger, day),
            ("interactions", "employees"),
        ),
        (
            ("ROL.delivery", "ROL.complaints"),
            "service",
            measures.service(ledger, setting),
            ("service_months",),
        ),
        (("ROL.public",), "kinds", measures.kinds(ledger), ("accounts",)),
        (
            ("ROL.gaps", "ROL.gap"),
            "assessed",
            measures.assessed(ledger, day),
            ("competence_assessments",),
        ),
    )
    for ids, name, table, tables in kinds:
        step = Step(name, ledger.sql(table))
        for id in ids:
            yield Trace(id, (step,), step, (*tables, *LINKS))
