"""In which sentences and in which table does what sellers say stand?"""

from collections.abc import Iterator

from llavero.analysis.cells import cell
from llavero.analysis.portfolio.findings import AccountSaid, SellersSay
from llavero.document import Column, Paragraph, Table
from llavero.prose import Prose, Text

ROWS = 60  # accounts that a report can hold


def sellers_say(found: SellersSay, prose: Prose) -> Iterator[Paragraph | Table]:
    """Yield what sellers say of the accounts, and what of it stands on no record."""
    said = [prose.say("portfolio-said", sellers=found.sellers, spoken=found.spoken)]
    if found.shares.value:
        said.append(prose.say("portfolio-said-shares", shares=found.shares))
    if found.rivals.value:
        said.append(prose.say("portfolio-said-rivals", rivals=found.rivals))
    if found.risks.value:
        said.append(prose.say("portfolio-said-risk", known=found.risks, hard=found.hard))
        said.append(prose.say("portfolio-said-impact"))
    if found.easily_left.value:
        said.append(prose.say("portfolio-said-easily-left", accounts=found.easily_left))
    if found.otherwise.value:
        said.append(prose.say("portfolio-said-otherwise", accounts=found.otherwise))
    if found.differing:
        said.append(prose.say("portfolio-said-differ", accounts=found.differing))
    cited = ("kraljic1983", "olsen1997") if found.risks.value else ()
    yield Paragraph(Text.join(said), cited)
    yield _table(found, prose)


def _table(found: SellersSay, prose: Prose) -> Table:
    columns = (
        Column(prose.say("column-account"), width=1.5),
        Column(prose.say("portfolio-column-said-share"), numeric=True, width=0.9),
        Column(prose.say("portfolio-column-said-rival"), width=0.8),
        Column(prose.say("portfolio-column-said-risk"), numeric=True, width=0.8),
        Column(prose.say("portfolio-column-said-stage"), width=1.6),
        Column(prose.say("portfolio-column-found-stage"), width=1.1),
        Column(prose.say("portfolio-column-said-plan"), width=0.8),
        Column(prose.say("portfolio-column-said-areas"), numeric=True, width=0.7),
    )
    rows = tuple(_row(one, prose) for one in found.accounts[:ROWS])
    source = prose.say("portfolio-source-said")
    hidden = found.left_out + max(0, len(found.accounts) - ROWS)
    if hidden:
        source = Text.join((source, prose.say("portfolio-left-out", count=hidden)))
    return Table(prose.say("portfolio-said-table"), columns, rows, source)


def _row(one: AccountSaid, prose: Prose) -> tuple[Text, ...]:
    found = prose.say("portfolio-stage-none" if one.found is None else f"class-{one.found}")
    return (
        Text.name(one.name),
        _marked(one, "share", _share(one, prose), prose),
        _marked(one, "rival", _flag(one.rival, prose), prose),
        _marked(one, "risk", cell(one.risk, prose), prose),
        _stages(one, prose),
        found,
        _marked(one, "plan", _flag(one.plan, prose), prose),
        _marked(one, "areas", cell(one.areas, prose), prose),
    )


def _share(one: AccountSaid, prose: Prose) -> Text:
    said = cell(one.share, prose)
    return prose.say("portfolio-said-used", share=said) if one.used else said


def _stages(one: AccountSaid, prose: Prose) -> Text:
    if not one.stages:
        return prose.say("no-value")
    named = Text.join((prose.say(f"class-{stage}") for stage in one.stages), " / ")
    said = _marked(one, "stage", named, prose)
    if one.before.value is None:
        return said
    return prose.say("portfolio-said-stage", now=said, before=prose.say("cell", value=one.before))


def _flag(holds: bool | None, prose: Prose) -> Text:
    if holds is None:
        return prose.say("no-value")
    return prose.say(f"portfolio-said-{'yes' if holds else 'no'}")


def _marked(one: AccountSaid, what: str, said: Text, prose: Prose) -> Text:
    return prose.say("portfolio-said-differs", said=said) if what in one.differ else said
