"""How is it told which category each account has? Findings to blocks, nothing computed."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.missing import missing_callout
from llavero.analysis.portfolio import telling
from llavero.analysis.portfolio.blocks import (
    account_table,
    component_table,
    level_table,
    matrix_chart,
    standing_table,
)
from llavero.analysis.portfolio.findings import (
    AccountsInPortfolio,
    Components,
    CustomersSide,
    Exits,
    LevelsOfService,
    Movement,
    NoFormerRun,
    Portfolio,
    Relationships,
    SellersSay,
    Treatment,
)
from llavero.analysis.portfolio.saying import sellers_say
from llavero.analysis.portfolio.treatment import treatment_table
from llavero.document import Block, Heading, Paragraph, detail
from llavero.prose import Prose

LEAST_PLOTTED = 2


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of section 1 that speaks of categories and treatment."""
    spread = answer.finding(Portfolio)
    if spread is None:
        return ()
    return (Heading(prose.say("portfolio-heading")), *_blocks(answer, spread, prose))


def _blocks(answer: Answer, spread: Portfolio, prose: Prose) -> Iterator[Block]:
    told = answer.finding(AccountsInPortfolio)
    claimed = [one for one in told.accounts if one.category != "unclaimed"] if told else []
    yield telling.spread(spread, claimed=bool(claimed), prose=prose)
    if told and claimed:
        if len(claimed) >= LEAST_PLOTTED:
            yield matrix_chart(told, spread, prose)
        yield from detail(telling.certainty(spread, prose))
        yield from detail(standing_table(told, prose))
        yield from _movement(answer, prose)
    yield from detail(*_relations(answer, spread, claimed=bool(claimed), prose=prose))
    if said := answer.finding(SellersSay):
        yield from detail(*sellers_say(said, prose))
    levels = answer.finding(LevelsOfService)
    if told and claimed:
        yield from detail(account_table(told, prose))
    if levels and claimed:
        yield telling.levels(levels, prose)
        yield from detail(level_table(levels, prose))
    if exits := answer.finding(Exits):
        yield from telling.exits(exits, prose)
    yield from _treatment(answer, prose)
    yield from _measures(answer, spread, prose)
    yield from _missing(answer, prose)


def _movement(answer: Answer, prose: Prose) -> Iterator[Block]:
    if moved := answer.finding(Movement):
        yield telling.movement(moved, prose)
    elif answer.finding(NoFormerRun):
        yield Paragraph(prose.say("portfolio-no-former-run"), detail=True)


def _relations(
    answer: Answer, spread: Portfolio, *, claimed: bool, prose: Prose
) -> Iterator[Paragraph]:
    relations = answer.finding(Relationships)
    if relations and (claimed or relations.recorded):
        unasked = answer.finding(CustomersSide)
        yield telling.relations(relations, spread, unasked, prose)


def _treatment(answer: Answer, prose: Prose) -> Iterator[Block]:
    if treatment := answer.finding(Treatment):
        yield Heading(prose.say("portfolio-treatment-heading"), level=3)
        yield Paragraph(prose.say("portfolio-treatment"), ("ojasalo2001",))
        yield treatment_table(treatment, prose)


def _measures(answer: Answer, spread: Portfolio, prose: Prose) -> Iterator[Block]:
    if parts := answer.finding(Components):
        yield from detail(
            Heading(prose.say("portfolio-measure-heading"), level=3),
            telling.measures(parts, spread, prose),
            component_table(parts, prose),
        )


def _missing(answer: Answer, prose: Prose) -> Iterator[Block]:
    yield from missing_callout(answer.all(MissingData), prose, prose.say("missing-data"))
