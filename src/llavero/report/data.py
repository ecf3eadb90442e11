"""On which data does the report rest, and how far may it be trusted?"""

from llavero.diagnosis.run import Run
from llavero.document import Block, Chapter, Column, Heading, Paragraph, Table
from llavero.prose import Prose, Text
from llavero.study import Study

# In the order in which a reader expects them; links between tables are not data.
TABLES = (
    "ledger",
    "accounts",
    "ka_status",
    "assignments",
    "employees",
    "contacts",
    "interactions",
    "interviews",
    "interview_keys",
    "seller_accounts",
    "opportunities",
    "plans",
    "assessments",
    "line_states",
    "quotas",
    "cts_drivers",
    "cts_rates",
    "fx",
    "codings",
    "calendar",
    "competence_assessments",
    "raci",
)


def data_chapter(study: Study, run: Run, prose: Prose) -> Chapter:
    """Return the chapter on method and data."""
    said = (
        prose.say(
            "data-period",
            company=Text.name(study.settings.company),
            period=run.setting.period,
            as_of=run.setting.as_of,
        ),
        _ledger(run, prose),
        prose.say("data-currency", currency=Text.name(run.setting.currency)),
    )
    conventions = Paragraph(prose.say("data-conventions"))
    blocks: tuple[Block, ...] = (
        Paragraph(Text.join(said)),
        conventions,
        Paragraph(prose.say("data-trace")),
        Heading(prose.say("data-tables-heading")),
        _tables(run, prose),
    )
    return Chapter(prose.say("data-title"), blocks)


def _ledger(run: Run, prose: Prose) -> Text:
    facts = run.facts
    if facts.first_sale is None:
        return prose.say("data-no-ledger")
    rows, first, last = facts.rows["ledger"], facts.first_sale, facts.last_sale
    return prose.say("data-ledger", rows=rows, first=first, last=last)


def _tables(run: Run, prose: Prose) -> Table:
    columns = (
        Column(prose.say("data-table"), width=1.2),
        Column(prose.say("data-rows"), numeric=True, width=0.6),
        Column(prose.say("data-use"), width=2.2),
    )
    rows = tuple(
        (
            prose.say(f"table-{name.replace('_', '-')}"),
            prose.say("cell", value=run.facts.rows[name])
            if name in run.facts.rows
            else prose.say("data-absent"),
            prose.say(f"table-{name.replace('_', '-')}.use"),
        )
        for name in TABLES
    )
    return Table(prose.say("data-tables"), columns, rows, prose.say("data-source"))
