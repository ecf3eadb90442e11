"""From which rows does each figure come?"""

from ibis import Table

from llavero.analysis import serving
from llavero.analysis.answers import Setting
from llavero.analysis.handovers import group_spells
from llavero.analysis.strength.measures import first_sales
from llavero.analysis.voice import measures
from llavero.analysis.voice.findings import DEFINITIONS
from llavero.analysis.voice.said import NUMBERS, WORDS
from llavero.foundation.period import Period
from llavero.foundation.trace import Step, Trace
from llavero.ledger.tables import Ledger

LINKS = ("account_links", "seller_links")
# Questions of the figures that are no part of one answer.
QUESTIONS = {
    "M11.matched": "Q06", "M11.forgotten": "Q06", "M11.added": "Q06", "M12.said_mean": "Q13",
    "M13.said_mean": "Q11", "M14.said_sum": "Q15", "Q10.week": "Q10", "Q10.customer_share": "Q10",
    "Q14": "Q14", "Q16.dealings": "Q16", "Q16.visits_sum": "Q16", "Q29": "Q29", "Q38": "Q38",
}  # fmt: skip


def traces(ledger: Ledger, setting: Setting) -> tuple[Trace, ...]:
    """Return the trace of each definition: the answers, and the table that is set beside them."""
    found: dict[str, Trace] = {}
    said = measures.answers_by_scope(ledger)
    for definition in DEFINITIONS:
        question = _question(definition.id)
        own = said.filter(said.question_id == question) if question else said
        step = Step("answers", ledger.sql(own))
        found[definition.id] = Trace(definition.id, (step,), step, ("interviews", *LINKS))
    for ids, name, table in _recorded(ledger, setting):
        step = Step(name, ledger.sql(table))
        for id in ids:
            found[id] = Trace(id, (step,), step, (name, *LINKS))
    return tuple(found.values())


def _question(id: str) -> str | None:
    if id in NUMBERS:
        return NUMBERS[id][0]
    return WORDS[id][0] if id in WORDS else QUESTIONS.get(id)


def _recorded(ledger: Ledger, setting: Setting) -> tuple[tuple[tuple[str, ...], str, Table], ...]:
    """Return the figures on record, the table each rests on, and its rows."""
    day, period = setting.as_of, setting.period
    year = Period.year_until(day)
    assigned = ledger.has("assignments")
    served = serving.assigned_pairs(ledger, day) if assigned else serving.sold_pairs(ledger, period)
    return (
        (("Q03.recorded", "Q39.recorded"), "employees", measures.staff(ledger)),
        (
            ("Q05.recorded", "M11.recorded", "Q08.recorded"),
            "assignments" if assigned else "ledger",
            served,
        ),
        (("M12.recorded", "Q14.recorded"), *_people_met(ledger, year)),
        (("M13.recorded",), "assignments", group_spells(ledger, day)),
        (("M14.recorded",), *_sold(ledger, period)),
        (("Q12.recorded",), "ledger", first_sales(ledger, day)),
        (
            ("Q16.visits_recorded", "Q16.dealings_recorded"),
            "interactions",
            measures.dealings(ledger, year),
        ),
        (("Q17.recorded",), "accounts", ledger.table("accounts")),
        (("Q20.recorded", "Q29.recorded"), "interactions", measures.functions(ledger, year)),
        (("Q28.recorded",), "plans", measures.plans(ledger, day)),
        (("Q31.recorded", "Q33.recorded"), "opportunities", measures.leads(ledger, day)),
    )


def _people_met(ledger: Ledger, year: Period) -> tuple[str, Table]:
    if ledger.has("interactions"):
        return "interactions", serving.active_contacts(ledger, year)
    if ledger.has("contacts"):
        return "contacts", serving.listed_contacts(ledger)
    return "seller_accounts", measures.extracts(ledger)


def _sold(ledger: Ledger, period: Period) -> tuple[str, Table]:
    if ledger.has("ledger"):
        return "ledger", serving.credited_pairs(ledger, period)
    return "seller_accounts", measures.extracts(ledger)
