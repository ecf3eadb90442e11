"""Which data does each section of the brief rest on, and which of it is missing?"""

from collections.abc import Mapping
from dataclasses import dataclass

from llavero.document import Block, Column, Heading, Paragraph, Table
from llavero.prose import Prose, Text


@dataclass(frozen=True, slots=True)
class Need:
    """A kind of data that a section rests on.

    Its sentence `<id>` says what it is, `.remedy` how to supply it, `.allows` what for.
    """

    id: str
    section: int
    table: str
    columns: tuple[str, ...] = ()  # any of them is enough

    def met(self, supplied: Mapping[str, tuple[str, ...]]) -> bool:
        """Return whether the ledger holds it."""
        columns = supplied.get(self.table)
        if columns is None:
            return False
        return not self.columns or any(name in columns for name in self.columns)


NEEDS = (
    Need("need-ka-status", 1, "ka_status"),
    Need("need-staff", 1, "employees"),
    Need("need-sellers", 1, "ledger", ("seller_id",)),
    Need("need-interviews", 2, "interviews"),
    Need("need-assignments", 2, "assignments"),
    Need("need-contacts", 2, "contacts"),
    Need("need-interactions", 2, "interactions"),
    Need("need-managers", 3, "employees", ("manager_id",)),
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


def needs_blocks(
    section: int, supplied: Mapping[str, tuple[str, ...]], prose: Prose
) -> tuple[Block, ...]:
    """Return what the section has, what it lacks and how to supply it."""
    mine = [need for need in NEEDS if need.section == section]
    lacking = [need for need in mine if not need.met(supplied)]
    present = [need for need in mine if need.met(supplied)]
    blocks: list[Block] = [Heading(prose.say("needs-heading"))]
    if present:
        said = Text.join((prose.say(need.id) for need in present), "; ")
        blocks.append(Paragraph(prose.say("needs-present", data=said)))
    if not lacking:
        blocks.append(Paragraph(prose.say("needs-complete")))
        return tuple(blocks)
    blocks.append(Paragraph(prose.say("needs-lacking", count=len(lacking))))
    blocks.append(_table(lacking, prose))
    return tuple(blocks)


def _table(lacking: list[Need], prose: Prose) -> Table:
    columns = (
        Column(prose.say("needs-data"), width=1.0),
        Column(prose.say("needs-remedy"), width=1.6),
        Column(prose.say("needs-allows"), width=1.6),
    )
    rows = tuple(
        (prose.say(n.id), prose.say(f"{n.id}.remedy"), prose.say(f"{n.id}.allows")) for n in lacking
    )
    return Table(prose.say("needs-table"), columns, rows, prose.say("needs-source"))
