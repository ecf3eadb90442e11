"""How is the size of the department told? Findings to blocks, nothing computed."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.missing import missing_callout
from llavero.analysis.sizing import tables, telling
from llavero.analysis.sizing.findings import (
    Breakdown,
    CostOfPosts,
    Headcount,
    HoursOfAccounts,
    MarginalReturn,
    SizeOptions,
)
from llavero.document import Block, Heading, Paragraph, detail
from llavero.prose import Prose

BARS = 3  # fewer show nothing that the table does not


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of section 3 that says how many people the department needs."""
    if not answer.findings:
        return ()
    return (Heading(prose.say("sizing-heading")), *_blocks(answer, prose))


def _blocks(answer: Answer, prose: Prose) -> Iterator[Block]:
    if needed := answer.finding(Headcount):
        yield from telling.needed(needed, prose)
        yield from telling.posts(answer, prose)
        yield from telling.fit(answer, needed, prose)
        yield telling.leaders(answer, needed, prose)
        yield from _compared(answer, needed, prose)
    missing = answer.all(MissingData)
    yield from missing_callout(missing, prose, prose.say("missing-data"))


def _compared(answer: Answer, needed: Headcount, prose: Prose) -> Iterator[Block]:
    by_sales, by_return = answer.finding(Breakdown), answer.finding(MarginalReturn)
    if by_sales and by_sales.number.value is not None:
        yield telling.breakdown(by_sales, prose)
    if by_return:
        yield telling.marginal(by_return, prose)
        yield from detail(tables.profit_chart(by_return, needed, prose))
    yield from telling.unread(answer, prose)
    cost = answer.finding(CostOfPosts)
    if cost and cost.cost.value is not None:
        yield telling.cost(cost, prose)
    sizes = answer.finding(SizeOptions)
    if sizes and len(sizes.options) > 1:
        yield Paragraph(prose.say("sizing-options"))
        yield tables.options_table(sizes, needed, prose)
        if len(sizes.options) >= BARS:
            yield tables.options_chart(sizes, needed, prose)
    for one in answer.all(HoursOfAccounts):
        if one.base != "declared":
            yield from detail(tables.hours_table(one, prose))
