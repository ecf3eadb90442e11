"""On which data does the report rest, and how far may it be trusted?"""

from collections.abc import Iterator, Sequence

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
    "effort_judgements",
    "line_states",
    "quotas",
    "cts_drivers",
    "cts_rates",
    "fx",
    "codings",
    "calendar",
    "competence_assessments",
    "raci",
    "programme_rules",
    "service_months",
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
        *_tables(run, prose),
    )
    return Chapter(prose.say("data-title"), blocks)


def _ledger(run: Run, prose: Prose) -> Text:
    facts = run.facts
    if facts.first_sale is None:
        heard = facts.last_testimony is not None
        return prose.say("data-no-ledger" if heard else "data-staff-alone")
    rows, first, last = facts.rows["ledger"], facts.first_sale, facts.last_sale
    return prose.say("data-ledger", rows=rows, first=first, last=last)


def _tables(run: Run, prose: Prose) -> Iterator[Block]:
    """Yield what came, with its use, and that the rest is told where it is wanted."""
    came = [name for name in TABLES if name in run.facts.rows]
    if came:
        yield _table(came, run, prose)
    if len(came) < len(TABLES):
        yield Paragraph(prose.say("data-tables-wanted"))


def tables_absent(run: Run, prose: Prose) -> Iterator[Paragraph]:
    """Yield the names of the tables that did not come, if any."""
    names = [prose.text(_sentence(name)) for name in TABLES if name not in run.facts.rows]
    if names:
        told = Text.join((Text.name(name[:1].lower() + name[1:]) for name in names), ", ")
        yield Paragraph(prose.say("data-tables-absent", tables=told))


def _table(came: Sequence[str], run: Run, prose: Prose) -> Table:
    columns = (
        Column(prose.say("data-table"), width=1.2),
        Column(prose.say("data-rows"), numeric=True, width=0.6),
        Column(prose.say("data-use"), width=2.2),
    )
    rows = tuple(
        (
            prose.say(_sentence(name)),
            prose.say("cell", value=run.facts.rows[name]),
            prose.say(f"{_sentence(name)}.use"),
        )
        for name in came
    )
    return Table(prose.say("data-tables"), columns, rows, prose.say("data-source"))


def _sentence(table: str) -> str:
    return f"table-{table.replace('_', '-')}"
