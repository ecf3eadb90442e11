"""Which data does each section of the brief rest on, and which of it is missing?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.missing import ToldElsewhere
from llavero.diagnosis.run import Run
from llavero.document import Block, Column, Heading, Paragraph, Table
from llavero.prose import Prose, Text

WORDS = {1: "one", 2: "two", 3: "three", 4: "four"}  # by which the prose knows the sections


@dataclass(frozen=True, slots=True)
class Need:
    """A kind of data that a section rests on.

    Its sentence `<id>` says what it is, `.remedy` how to supply it, `.allows` what for. Data that
    is `asked` is needed only where some analysis finds it missing.
    """

    id: str
    section: int
    table: str
    columns: tuple[str, ...] = ()  # any of them is enough
    asked: bool = False

    def met(self, held: "Held") -> bool:
        """Return whether the ledger holds it."""
        if self.asked and self.table in held.missed:
            return False
        columns = held.supplied.get(self.table)
        if columns is None:
            return False
        return not self.columns or any(name in columns for name in self.columns)

    def remedies(self, missing: MissingData) -> bool:
        """Return whether supplying it mends what an analysis found missing."""
        if self.table != missing.table:
            return False
        return not self.columns or any(name in missing.columns for name in self.columns)


@dataclass(frozen=True, slots=True)
class Held:
    """What the ledger holds, and what the analyses found missing all the same."""

    supplied: Mapping[str, tuple[str, ...]]  # columns by table
    missed: frozenset[str] = frozenset()  # tables

    @classmethod
    def by(cls, run: Run) -> "Held":
        """Return what the ledger of a run holds."""
        missing = (one for answer in run.answers.values() for one in answer.all(MissingData))
        return cls(run.facts.supplied, frozenset(one.table for one in missing))

    def lacks(self, need: Need) -> bool:
        """Return whether the need is one and is not met."""
        return not need.met(self) and (not need.asked or need.table in self.missed)


NEEDS = (
    Need("need-sales", 1, "ledger"),
    Need("need-rates", 1, "fx", asked=True),
    Need("need-ka-status", 1, "ka_status"),
    Need("need-staff", 1, "employees"),
    Need("need-sellers", 1, "ledger", ("seller_id",)),
    Need("need-interviews", 2, "interviews"),
    Need("need-assignments", 2, "assignments"),
    Need("need-contacts", 2, "contacts"),
    Need("need-interactions", 2, "interactions"),
    Need("need-managers", 3, "employees", ("manager_id", "org_path")),
    Need("need-staff-cost", 3, "employees", ("cost_year",)),
    Need("need-product-lines", 3, "ledger", ("product_line", "bu")),
    Need("need-regions", 3, "accounts", ("region",)),
    Need("need-purchasing", 3, "accounts", ("purchasing_mode",)),
    Need("need-costs", 4, "ledger", ("cogs",)),
    Need("need-cost-to-serve", 4, "cts_drivers"),
    Need("need-payments", 4, "ledger", ("paid_date",)),
    Need("need-wallets", 4, "accounts", ("wallet_est",)),
    Need("need-plans", 4, "plans"),
    Need("need-opportunities", 4, "opportunities"),
)


def needs_blocks(section: int, title: Text, held: Held, prose: Prose) -> tuple[Block, ...]:
    """Return what the section has, what it lacks and how to supply it; nothing if it has all."""
    mine = [need for need in NEEDS if need.section == section]
    lacking = [need for need in mine if held.lacks(need)]
    present = [need for need in mine if need.met(held)]
    if not lacking:
        return ()
    told_of = {"present": present, "lacking": lacking} if present else {"lacking": lacking}
    said = [prose.say(f"needs-{name}", data=_named(some, prose)) for name, some in told_of.items()]
    told = (Heading(prose.say("needs-heading")), Paragraph(Text.join(said)))
    return (*told, _table(title, lacking, prose))


def told_once(answer: Answer, held: Held, prose: Prose) -> Answer:
    """Return the answer, its missing data without the remedy that the end of a section gives."""
    lacking = [need for need in NEEDS if held.lacks(need)]
    findings = tuple(_elsewhere(found, lacking, prose) for found in answer.findings)
    return replace(answer, findings=findings)


def _elsewhere(found: object, lacking: Iterable[Need], prose: Prose) -> object:
    if not isinstance(found, MissingData):
        return found
    need = next((need for need in lacking if need.remedies(found)), None)
    if need is None:
        return found
    place = section_title(need.section, prose)
    return ToldElsewhere(found.sentence, found.table, found.columns, found.figures, place=place)


def section_title(number: int, prose: Prose) -> Text:
    """Return the title of a section of the brief."""
    return prose.say(f"section-{WORDS[number]}")


def _named(needs: list[Need], prose: Prose) -> Text:
    return Text.join((prose.say(need.id) for need in needs), "; ")


def _table(title: Text, lacking: list[Need], prose: Prose) -> Table:
    columns = (
        Column(prose.say("needs-data"), width=1.0),
        Column(prose.say("needs-remedy"), width=1.6),
        Column(prose.say("needs-allows"), width=1.6),
    )
    rows = tuple(
        (
            prose.say(n.id).capitalised(),
            prose.say(f"{n.id}.remedy"),
            prose.say(f"{n.id}.allows"),
        )
        for n in lacking
    )
    return Table(prose.say("needs-table", title=title), columns, rows, prose.say("needs-source"))
